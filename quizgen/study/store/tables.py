"""The tables; `migrations/` makes them, a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time: aware in Python, in UTC without a zone in the database."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Into the database."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Out of the database."""
        return None if value is None else value.replace(tzinfo=UTC)


def _owner() -> Column[int]:
    return Column("learner", ForeignKey("learner.id", ondelete="CASCADE"), nullable=False)


learners = Table(
    "learner",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),  # a hash: the cookie cannot be read back
    Column("name", String(200), nullable=False),  # empty without an account
    Column("since", Moment, nullable=False),
    Column("settings", JSON, nullable=False),
)

series = Table(
    "series",
    metadata,
    Column("id", String(32), primary_key=True),
    _owner(),
    Column("pack", String(100), nullable=False),
    Column("level", String(2), nullable=False),
    Column("state", JSON, nullable=False),  # of the session, but for its answers
    Column("started", Moment, nullable=False),
    Column("put_away", Boolean, nullable=False),
    Index("ix_series_place", "learner", "pack", "level"),
)

answers = Table(
    "answer",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner(),
    Column("series", ForeignKey("series.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),  # from 0 within its series
    Column("item", String(300), nullable=False),
    Column("response", JSON, nullable=False),
    Column("first_try", JSON(none_as_null=True), nullable=True),  # where a second one was needed
    Column("right", Boolean, nullable=False),
    Column("score", Float, nullable=False),
    Column("hinted", Boolean, nullable=False),
    Column("given", Moment, nullable=False),
    UniqueConstraint("series", "number"),
    Index("ix_answer_learner", "learner", "given"),
    Index("ix_answer_item", "item"),
)

memories = Table(
    "memory",
    metadata,
    Column("learner", ForeignKey("learner.id", ondelete="CASCADE"), primary_key=True),
    Column("card", String(300), primary_key=True),
    Column("state", JSON, nullable=False),
    Column("due", Moment, nullable=False),
)

reviews = Table(
    "review",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner(),
    Column("card", String(300), nullable=False),
    Column("rating", Integer, nullable=False),
    Column(
        "before", JSON(none_as_null=True), nullable=True
    ),  # the memory as it was, for undo; null: the card was new
    Column("given", Moment, nullable=False),
    Index("ix_review_learner", "learner", "given"),
)

visits = Table(
    "visit",
    metadata,
    Column("learner", ForeignKey("learner.id", ondelete="CASCADE"), primary_key=True),
    Column("pack", String(100), primary_key=True),
    Column("level", String(2), primary_key=True),
    Column("read", Moment, nullable=False),
)

lookups = Table(
    "lookup",
    metadata,
    Column("learner", ForeignKey("learner.id", ondelete="CASCADE"), primary_key=True),
    Column("entry", String(300), primary_key=True),  # pack/vocabulaire/entry
    Column("times", Integer, nullable=False),
    Column("last", Moment, nullable=False),
    Column("wanted", Boolean, nullable=False),  # asked to be among the cards
)
