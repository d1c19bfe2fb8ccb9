"""The words a learner reviews: memories, reviews that can be undone, and look-ups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from quizgen.study.deck import Place, place
from quizgen.study.scheduling import Memory, Rating, from_plain, review, to_plain
from quizgen.study.store import learners
from quizgen.study.store.database import Database
from quizgen.study.store.tables import lookups, memories, reviews


@dataclass(frozen=True, slots=True)
class Seen:
    """A review of the past: which card, when, and whether it was the card's first."""

    place: Place
    given: datetime
    new: bool


def recall(database: Database, learner: int) -> Mapping[Place, Memory]:
    """Every memory of the learner. Raises Unreachable."""
    query = sa.select(memories.c.card, memories.c.state).where(memories.c.learner == learner)
    with database.read() as connection:
        rows = connection.execute(query).all()
    return {known: from_plain(row.state) for row in rows if (known := place(row.card)) is not None}


def since(database: Database, learner: int, start: datetime) -> tuple[Seen, ...]:
    """The reviews given at or after `start`, oldest first. Raises Unreachable."""
    query = (
        sa.select(reviews)
        .where(reviews.c.learner == learner, reviews.c.given >= start)
        .order_by(reviews.c.id)
    )
    with database.read() as connection:
        rows = connection.execute(query).all()
    return tuple(
        Seen(known, row.given, row.before is None) for row in rows if (known := place(row.card)) is not None
    )


def rate(
    database: Database, learner: int, card: Place, rating: Rating, now: datetime, reviewed: int
) -> Memory:
    """Keep a review and return the memory after it. Raises Unreachable, and then nothing is kept.

    `reviewed` is how often the card had been reviewed when it was shown: if another window has been
    faster, its review holds and this one changes nothing.
    """
    with database.begin() as connection:
        learners.lock(connection, learner)
        before = _memory(connection, learner, card)
        if before is not None and before.reviews != reviewed:
            return before
        after = review(before, rating, now)
        _put(connection, learner, card, after, new=before is None)
        connection.execute(
            reviews.insert().values(
                learner=learner,
                card=str(card),
                rating=int(rating),
                before=None if before is None else to_plain(before),
                given=now,
            )
        )
    return after


def undo(database: Database, learner: int, start: datetime) -> Place | None:
    """Take back the latest review given since `start`; which card it was, None if there is none."""
    query = (
        sa.select(reviews)
        .where(reviews.c.learner == learner, reviews.c.given >= start)
        .order_by(reviews.c.id.desc())
        .limit(1)
    )
    with database.begin() as connection:
        learners.lock(connection, learner)
        row = connection.execute(query).first()
        card = None if row is None else place(row.card)
        if row is None or card is None:
            return None
        if row.before is None:
            connection.execute(memories.delete().where(_mine(learner, card)))
        else:
            _put(connection, learner, card, from_plain(row.before), new=False)
        connection.execute(reviews.delete().where(reviews.c.id == row.id))
    return card


def look_up(database: Database, learner: int, entry: str, now: datetime, *, wanted: bool = False) -> None:
    """Note that a word was looked up, and whether it shall be among the cards. Raises Unreachable."""
    one = sa.and_(lookups.c.learner == learner, lookups.c.entry == entry)
    with database.begin() as connection:
        learners.lock(connection, learner)
        row = connection.execute(sa.select(lookups).where(one)).first()
        if row is None:
            connection.execute(
                lookups.insert().values(learner=learner, entry=entry, times=1, last=now, wanted=wanted)
            )
        else:
            values = {"times": row.times + (not wanted), "last": now, "wanted": row.wanted or wanted}
            connection.execute(lookups.update().where(one).values(values))


def looked_up(database: Database, learner: int) -> tuple[str, ...]:
    """The words looked up: those wanted first, then the most often looked up. Raises Unreachable."""
    query = (
        sa.select(lookups.c.entry)
        .where(lookups.c.learner == learner)
        .order_by(lookups.c.wanted.desc(), lookups.c.times.desc(), lookups.c.entry)
    )
    with database.read() as connection:
        return tuple(connection.execute(query).scalars())


def wanted(database: Database, learner: int) -> tuple[str, ...]:
    """The words that the learner asked for. Raises Unreachable."""
    query = sa.select(lookups.c.entry).where(lookups.c.learner == learner, lookups.c.wanted.is_(True))
    with database.read() as connection:
        return tuple(connection.execute(query.order_by(lookups.c.entry)).scalars())


def _mine(learner: int, card: Place) -> sa.ColumnElement[bool]:
    return sa.and_(memories.c.learner == learner, memories.c.card == str(card))


def _memory(connection: Connection, learner: int, card: Place) -> Memory | None:
    state = connection.execute(sa.select(memories.c.state).where(_mine(learner, card))).scalar()
    return None if state is None else from_plain(state)


def _put(connection: Connection, learner: int, card: Place, memory: Memory, *, new: bool) -> None:
    values = {"state": to_plain(memory), "due": memory.due}
    if new:
        connection.execute(memories.insert().values(learner=learner, card=str(card), **values))
    else:
        connection.execute(memories.update().where(_mine(learner, card)).values(values))
