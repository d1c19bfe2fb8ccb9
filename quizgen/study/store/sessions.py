"""Practice sessions: kept after every step, found again after a reload."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from quizgen.errors import QuizgenError
from quizgen.model.levels import Level
from quizgen.study.response import Response
from quizgen.study.session import Answer, Session
from quizgen.study.store import learners
from quizgen.study.store.database import Database
from quizgen.study.store.tables import answers, series

_UPDATE = series.update().where(series.c.id == sa.bindparam("this"))
_REACHED = sa.select(
    series.c.learner,
    series.c.state,
    sa.select(sa.func.count()).where(answers.c.series == series.c.id).scalar_subquery(),
).where(series.c.id == sa.bindparam("id"))


def save(
    database: Database, learner: int, session: Session, *, away: bool = False, last: Session | None = None
) -> Session:
    """Keep `session` with all of its answers, and return the state that holds from now on.

    That is `session`, unless another window has come further: an answer once kept is never replaced.
    Saving again what is kept already changes nothing. With `away` it is ended: its answers stay in the
    record, and `running` does not find it any more. `last` is what the record was last known to hold of
    this session: if it still does, its answers need not be read again. Raises Unreachable, and then
    nothing is kept.
    """
    moment = datetime.now(UTC)
    with database.begin() as connection:
        learners.lock(connection, learner)
        kept = last if _still(connection, learner, last) else _load(connection, learner, session.id)
        if kept is None:
            _add(connection, learner, session, moment, away)
        else:
            behind = kept.reached > session.reached
            differs = kept.answers != session.answers[: len(kept.answers)]
            holds = {} if behind or differs else {"state": session_state(session)}
            if values := holds | ({"put_away": True} if away else {}):
                connection.execute(_UPDATE, {"this": session.id, **values})
            if not holds:
                return kept
        rows = [
            _row(learner, session.id, number, given, moment)
            for number, given in enumerate(session.answers)
            if kept is None or number >= len(kept.answers)
        ]
        if rows:
            connection.execute(answers.insert(), rows)
    return session


def running(database: Database, learner: int, pack: str, level: Level) -> Session | None:
    """The learner's latest session over this text that was not put away. Raises Unreachable."""
    query = (
        sa.select(series.c.id)
        .where(series.c.learner == learner, series.c.pack == pack, series.c.level == level)
        .where(series.c.put_away.is_(False))
        .order_by(series.c.started.desc())
        .limit(1)
    )
    with database.read() as connection:
        found = connection.execute(query).scalar()
        return None if found is None else _load(connection, learner, found)


def last_seed(database: Database, learner: int, pack: str, level: Level) -> int | None:
    """The seed of the learner's latest session over this text, None if there was none. Raises Unreachable."""
    query = (
        sa.select(series.c.state)
        .where(series.c.learner == learner, series.c.pack == pack, series.c.level == level)
        .order_by(series.c.started.desc())
        .limit(1)
    )
    with database.read() as connection:
        found = connection.execute(query).scalar()
    return None if found is None else int(found["seed"])


def _still(connection: Connection, learner: int, last: Session | None) -> bool:
    """Whether the record still holds `last`: answers are only ever added, so that their number tells."""
    if last is None:
        return False
    row = connection.execute(_REACHED, {"id": last.id}).first()
    return row is not None and tuple(row) == (learner, session_state(last), len(last.answers))


def _load(connection: Connection, learner: int, id: str) -> Session | None:
    row = connection.execute(sa.select(series).where(series.c.id == id)).first()
    if row is None:
        return None
    if row.learner != learner:
        raise QuizgenError("this session is somebody else's")
    query = sa.select(answers).where(answers.c.series == id).order_by(answers.c.number)
    given = tuple(
        Answer(
            item=answer.item,
            response=_response(answer.response),
            right=answer.right,
            score=answer.score,
            hinted=answer.hinted,
            first_try=None if answer.first_try is None else _response(answer.first_try),
        )
        for answer in connection.execute(query)
    )
    return replace(session_from(row.state, row.id, row.pack, row.level), answers=given)


def _add(connection: Connection, learner: int, session: Session, moment: datetime, away: bool) -> None:
    connection.execute(
        series.insert().values(
            id=session.id,
            learner=learner,
            pack=session.pack,
            level=session.level,
            state=session_state(session),
            started=moment,
            put_away=away,
        )
    )


def _row(learner: int, id: str, number: int, given: Answer, moment: datetime) -> dict[str, Any]:
    return {
        "learner": learner,
        "series": id,
        "number": number,
        "item": given.item,
        "response": given.response,
        "first_try": given.first_try,
        "right": given.right,
        "score": given.score,
        "hinted": given.hinted,
        "given": moment,
    }


def session_state(session: Session) -> dict[str, Any]:
    """All of a session but its answers, as plain data."""
    return {
        "mode": session.mode,
        "seed": session.seed,
        "count": session.count,
        "planned": list(session.planned),
        "position": session.position,
        "hinted": session.hinted,
        "first_try": list(first) if isinstance(first := session.first_try, tuple) else first,
        "returns": session.returns,
    }


def session_from(state: Mapping[str, Any], id: str, pack: str, level: Level) -> Session:
    """The session, without answers yet, that `session_state` wrote down."""
    first = state["first_try"]
    return Session(
        id=id,
        pack=pack,
        level=level,
        mode=state["mode"],
        seed=state["seed"],
        count=state["count"],
        planned=tuple(state["planned"]),
        position=state["position"],
        hinted=state["hinted"],
        first_try=None if first is None else _response(first),
        returns=state["returns"],
    )


def _response(plain: Any) -> Response:
    return plain if isinstance(plain, str) else tuple(plain)
