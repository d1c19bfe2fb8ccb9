"""A learner's whole record as a file of their own: to take away, to bring back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, Literal

import sqlalchemy as sa
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.engine import Connection

from quizgen.errors import QuizgenError
from quizgen.model.levels import Level
from quizgen.study.deck import place
from quizgen.study.scheduling import from_plain
from quizgen.study.session import Mode
from quizgen.study.store import learners
from quizgen.study.store.database import Database
from quizgen.study.store.tables import answers, lookups, memories, reviews, series, visits

LARGEST = 20_000_000  # bytes of a file that is looked at
_Short = Annotated[str, Field(max_length=300)]
_Response = str | tuple[str, ...]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class State(_Part):
    """All of a session but its answers."""

    mode: Mode
    seed: int
    count: int | None
    planned: tuple[_Short, ...]
    position: Annotated[int, Field(ge=0, le=10_000)]
    hinted: bool
    first_try: _Response | None
    returns: Annotated[int, Field(ge=0, le=9)]


class Given(_Part):
    """An answer within its series."""

    item: Annotated[_Short, Field(pattern=r"^[^/]+/[^/]+/[^/]+/.+$")]
    response: _Response
    first_try: _Response | None
    right: bool
    score: Annotated[float, Field(ge=0, le=1)]
    hinted: bool
    given: AwareDatetime


class Series(_Part):
    """A session with its answers in their order."""

    id: Annotated[str, Field(pattern=r"^[0-9a-z-]{1,32}$")]
    pack: Annotated[str, Field(max_length=100)]
    level: Level
    state: State
    started: AwareDatetime
    put_away: bool
    answers: tuple[Given, ...]


class Remembered(_Part):
    """What is known of the memory of one card."""

    card: _Short
    state: Mapping[str, Any]


class Reviewed(_Part):
    """A review; `before` is the memory as it was."""

    card: _Short
    rating: Annotated[int, Field(ge=1, le=4)]
    before: Mapping[str, Any] | None
    given: AwareDatetime


class Visited(_Part):
    """A text that was opened."""

    pack: Annotated[str, Field(max_length=100)]
    level: Level
    read: AwareDatetime


class LookedUp(_Part):
    """A word that was looked up."""

    entry: _Short
    times: Annotated[int, Field(ge=0, le=1_000_000)]
    last: AwareDatetime
    wanted: bool


class Record(_Part):
    """Everything kept of one learner."""

    quizgen_progress: Literal[1] = 1
    settings: Mapping[str, bool | int | str] = {}
    series: tuple[Series, ...] = ()
    memories: tuple[Remembered, ...] = ()
    reviews: tuple[Reviewed, ...] = ()
    visits: tuple[Visited, ...] = ()
    lookups: tuple[LookedUp, ...] = ()


def take_away(database: Database, learner: int) -> str:
    """The whole record as JSON. Raises Unreachable."""
    settings = learners.settings(database, learner)
    with database.read() as connection:

        def rows(table: sa.Table, order: sa.ColumnElement[Any]) -> list[dict[str, Any]]:
            found = connection.execute(sa.select(table).where(table.c.learner == learner).order_by(order))
            return [{k: v for k, v in row._mapping.items() if k != "learner"} for row in found]

        given: dict[str, list[dict[str, Any]]] = {}
        for row in rows(answers, answers.c.number):
            given.setdefault(row["series"], []).append(_without(row, "id", "series", "number"))
        record = {
            "settings": settings,
            "series": [
                {**row, "answers": given.get(row["id"], [])} for row in rows(series, series.c.started)
            ],
            "memories": [_without(row, "due") for row in rows(memories, memories.c.card)],
            "reviews": [_without(row, "id") for row in rows(reviews, reviews.c.id)],
            "visits": rows(visits, visits.c.read),
            "lookups": rows(lookups, lookups.c.entry),
        }
    return Record.model_validate(record).model_dump_json(indent=1)


def bring_back(database: Database, learner: int, text: str | bytes) -> int:
    """Add the record in `text` to what is kept, and return how many answers and reviews were new.

    What is here already stays as it is; of two memories of one card the one with more reviews holds.
    Bringing back twice adds nothing. Raises QuizgenError if `text` is no such record, and then nothing
    of it is kept; raises Unreachable.
    """
    record = _read(text)
    with database.begin() as connection:
        learners.lock(connection, learner)
        added = sum(_add_series(connection, learner, one) for one in record.series)
        added += _add_reviews(connection, learner, record.reviews)
        _add_memories(connection, learner, record.memories)
        _add_others(connection, learner, record)
    if record.settings:
        kept = learners.settings(database, learner)
        learners.choose(database, learner, **{**record.settings, **kept})
    return added


def _read(text: str | bytes) -> Record:
    if len(text) > LARGEST:
        raise QuizgenError("this file is too large to be a learner's record")
    try:
        record = Record.model_validate_json(text)
        for state in (*(one.state for one in record.memories), *(one.before for one in record.reviews)):
            if state is not None:
                from_plain(state)
        for card in (*(one.card for one in record.memories), *(one.card for one in record.reviews)):
            if place(card) is None:
                raise ValueError(f"no card « {card} »")
    except (ValidationError, ValueError, KeyError, TypeError, OverflowError) as error:
        raise QuizgenError("this is not a record that quizgen has written, or it was changed") from error
    return record


def _add_series(connection: Connection, learner: int, one: Series) -> int:
    owner = connection.execute(sa.select(series.c.learner).where(series.c.id == one.id)).scalar()
    id = one.id
    if owner is not None and owner != learner:  # brought along to another learner
        id = sha256(f"{learner} {one.id}".encode()).hexdigest()[:32]
        owner = connection.execute(sa.select(series.c.learner).where(series.c.id == id)).scalar()
    if owner is not None:
        return 0
    values = {**one.model_dump(exclude={"answers", "state"}), "state": one.state.model_dump(mode="json")}
    connection.execute(series.insert().values({**values, "id": id, "learner": learner}))
    rows = [
        {**given.model_dump(), "series": id, "learner": learner, "number": number}
        for number, given in enumerate(one.answers)
    ]
    if rows:
        connection.execute(answers.insert(), rows)
    return len(rows)


def _add_reviews(connection: Connection, learner: int, given: Iterable[Reviewed]) -> int:
    mine = sa.select(reviews.c.card, reviews.c.given).where(reviews.c.learner == learner)
    known: set[tuple[str, datetime]] = {(row.card, row.given) for row in connection.execute(mine)}
    rows = [{**one.model_dump(), "learner": learner} for one in given if (one.card, one.given) not in known]
    if rows:
        connection.execute(reviews.insert(), rows)
    return len(rows)


def _add_memories(connection: Connection, learner: int, brought: Iterable[Remembered]) -> None:
    mine = sa.select(memories.c.card, memories.c.state).where(memories.c.learner == learner)
    known = {row.card: from_plain(row.state) for row in connection.execute(mine)}
    for one in brought:
        memory = from_plain(one.state)
        values = {"state": dict(one.state), "due": memory.due}
        if one.card not in known:
            connection.execute(memories.insert().values(learner=learner, card=one.card, **values))
        elif known[one.card].reviews < memory.reviews:
            here = sa.and_(memories.c.learner == learner, memories.c.card == one.card)
            connection.execute(memories.update().where(here).values(values))


def _add_others(connection: Connection, learner: int, record: Record) -> None:
    for table, names, brought in (
        (visits, ("pack", "level"), record.visits),
        (lookups, ("entry",), record.lookups),
    ):
        mine = sa.select(*(table.c[name] for name in names)).where(table.c.learner == learner)
        known = {tuple(row) for row in connection.execute(mine)}
        for one in brought:
            if tuple(getattr(one, name) for name in names) not in known:
                connection.execute(table.insert().values(learner=learner, **one.model_dump()))


def _without(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}
