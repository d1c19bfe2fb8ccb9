"""The record of what was done: answers for the statistics, texts read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from quizgen.model.levels import Level
from quizgen.study.store import learners
from quizgen.study.store.database import Database
from quizgen.study.store.tables import answers, reviews, series, visits


@dataclass(frozen=True, slots=True)
class Given:
    """One answer of the first round or a later one; the item's id tells article, level and type."""

    item: str
    right: bool
    given: datetime

    @property
    def pack(self) -> str:
        """The article."""
        return self.item.split("/")[0]

    @property
    def level(self) -> str:
        """The level of the text."""
        return self.item.split("/")[1]

    @property
    def type(self) -> str:
        """The id of the item type."""
        return self.item.split("/")[2]


@dataclass(frozen=True, slots=True)
class Done:
    """What a learner has done with one text: when it was read, and its items answered at least once."""

    read: datetime | None = None
    answered: int = 0
    right: int = 0  # at the latest time of asking


def all_answers(database: Database, learner: int) -> tuple[Given, ...]:
    """Every answer of the learner, oldest first. Raises Unreachable."""
    query = (
        sa.select(answers.c.item, answers.c.right, answers.c.given)
        .where(answers.c.learner == learner)
        .order_by(answers.c.id)
    )
    with database.read() as connection:
        return tuple(Given(row.item, row.right, row.given) for row in connection.execute(query))


def all_reviews(database: Database, learner: int) -> tuple[datetime, ...]:
    """The times of all reviews, oldest first. Raises Unreachable."""
    query = sa.select(reviews.c.given).where(reviews.c.learner == learner).order_by(reviews.c.id)
    with database.read() as connection:
        return tuple(connection.execute(query).scalars())


def mark_read(database: Database, learner: int, pack: str, level: Level, now: datetime) -> None:
    """Note that the learner opened this text. Raises Unreachable."""
    one = sa.and_(visits.c.learner == learner, visits.c.pack == pack, visits.c.level == level)
    with database.begin() as connection:
        learners.lock(connection, learner)
        changed = connection.execute(visits.update().where(one).values(read=now))
        if not changed.rowcount:
            connection.execute(visits.insert().values(learner=learner, pack=pack, level=level, read=now))


def done(database: Database, learner: int) -> Mapping[tuple[str, str], Done]:
    """By article and level, what was done there. Raises Unreachable."""
    query = sa.select(visits.c.pack, visits.c.level, visits.c.read).where(visits.c.learner == learner)
    with database.read() as connection:
        read = {(row.pack, row.level): row.read for row in connection.execute(query)}
    latest: dict[str, Given] = {given.item: given for given in all_answers(database, learner)}
    found: dict[tuple[str, str], Done] = {key: Done(moment) for key, moment in read.items()}
    for given in latest.values():
        key = (given.pack, given.level)
        old = found.get(key, Done())
        found[key] = Done(old.read, old.answered + 1, old.right + given.right)
    return found


def under_way(database: Database, learner: int) -> frozenset[tuple[str, str]]:
    """The articles and levels at which a session is not put away. Raises Unreachable."""
    query = sa.select(series.c.pack, series.c.level).where(
        series.c.learner == learner, series.c.put_away.is_(False)
    )
    with database.read() as connection:
        return frozenset((row.pack, row.level) for row in connection.execute(query))
