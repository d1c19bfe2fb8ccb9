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
    with database.begin() as connection:
        if (known := _find(connection, key, name)) is not None:
            return known
    try:
        with database.begin() as connection:
            row = {"key": key, "name": name, "since": datetime.now(UTC), "settings": {}}
            added = connection.execute(learners.insert().values(row).returning(learners.c.id))
            return int(added.scalar_one())
    except IntegrityError:  # another tab was faster
        with database.begin() as connection:
            found = _find(connection, key, name)
        assert found is not None
        return found


def _find(connection: Connection, key: str, name: str) -> int | None:
    row = connection.execute(sa.select(learners.c.id, learners.c.name).where(learners.c.key == key)).first()
    if row is None:
        return None
    if name and row.name != name:
        connection.execute(learners.update().where(learners.c.id == row.id).values(name=name))
    return int(row.id)


def lock(connection: Connection, learner: int) -> None:
    """Let nobody else write for this learner until the transaction ends (SQLite has one writer anyway)."""
    connection.execute(sa.select(learners.c.id).where(learners.c.id == learner).with_for_update())


def settings(database: Database, learner: int) -> dict[str, Any]:
    """What the learner has chosen: language, shortcuts, new words a day. Raises Unreachable."""
    with database.begin() as connection:
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
