"""Who is learning: one row for each key, and what belongs to it as a whole."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from quizgen.study.store.database import Database
from quizgen.study.store.tables import learners


def enrol(database: Database, secret: str, name: str = "") -> int:
    """The number of the learner whom only `secret` names (a cookie's token, an account); new if need be.

    The secret itself is not kept, only a hash of it. Raises Unreachable.
    """
    key = sha256(secret.encode()).hexdigest()
    found = _find(database, key)
    if found is None:
        try:
            with database.begin() as connection:
                row = {"key": key, "name": name, "since": datetime.now(UTC), "settings": {}}
                added = connection.execute(learners.insert().values(row).returning(learners.c.id))
                return int(added.scalar_one())
        except IntegrityError:  # another tab was faster
            found = _find(database, key)
        assert found is not None
    if name and found.name != name:
        with database.begin() as connection:
            connection.execute(learners.update().where(learners.c.id == found.id).values(name=name))
    return int(found.id)


def _find(database: Database, key: str) -> sa.Row[int, str] | None:
    with database.read() as connection:
        return connection.execute(
            sa.select(learners.c.id, learners.c.name).where(learners.c.key == key)
        ).first()


def lock(connection: Connection, learner: int) -> None:
    """Let nobody else write for this learner until the transaction ends (SQLite has one writer anyway)."""
    if connection.dialect.name != "sqlite":
        connection.execute(sa.select(learners.c.id).where(learners.c.id == learner).with_for_update())


def settings(database: Database, learner: int) -> dict[str, Any]:
    """What the learner has chosen: language, shortcuts, new words a day. Raises Unreachable."""
    with database.read() as connection:
        found = connection.execute(sa.select(learners.c.settings).where(learners.c.id == learner)).scalar()
    return dict(found or {})


def choose(database: Database, learner: int, **chosen: object) -> None:
    """Keep these settings beside the others. Raises Unreachable."""
    with database.begin() as connection:
        lock(connection, learner)
        one = learners.c.id == learner
        known = connection.execute(sa.select(learners.c.settings).where(one)).scalar()
        connection.execute(learners.update().where(one).values(settings={**(known or {}), **chosen}))


def forget(database: Database, learner: int) -> None:
    """Delete the learner and everything kept for them. Raises Unreachable."""
    with database.begin() as connection:
        connection.execute(learners.delete().where(learners.c.id == learner))
