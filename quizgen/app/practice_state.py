"""The sessions under way, one for each article and level: kept in the record after every step.

When the database does not answer, a session lives on in this page, and is kept as soon as it does.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import streamlit as st

from quizgen.app.keeping import ask, try_to
from quizgen.app.place import Place
from quizgen.study.session import Mode, Session, retry, start
from quizgen.study.store import sessions
from quizgen.study.store.database import Unreachable

_RETURNS = 2  # how often a missed item comes back
_SERIES = 32  # of each text and length: few enough to be in memory, however many learners begin one


def running(place: Place) -> Session | None:
    """The session under way at `place`, from this page or from an earlier one."""
    _catch_up()
    if _key(place) not in _all():
        try:
            _note(place, ask(sessions.running, place.pack.id, place.level))
        except Unreachable:
            return None
    return _all()[_key(place)]


def keep(place: Place, session: Session) -> None:
    """Write down how far the session at `place` has come, before anything of it is shown."""
    before = _all().get(_key(place))
    kept = before if before and before.id == session.id and before.id not in _unsaved() else None
    _note(place, _write(session, away=False, last=kept))


def begin(place: Place, seed: int, count: int | None, items: Sequence[str], mode: Mode = "training") -> None:
    """Start a session over these items, in this order."""
    forget(place)
    pack, level = place.pack.id, place.level
    keep(place, start(pack, level, seed, items, count=count, mode=mode, returns=_RETURNS, id=_id()))


def next_seed(place: Place) -> int:
    """The seed of a series that the learner has not had for long: any at first, then one after the other."""
    last = try_to(sessions.last_seed, place.pack.id, place.level, otherwise=None)
    return (secrets.randbelow(_SERIES) if last is None else last % _SERIES) + 1


def again(place: Place, session: Session) -> None:
    """Start a session over what was missed in `session`."""
    forget(place)
    keep(place, retry(session, _id()))


def forget(place: Place) -> None:
    """Put the session at `place` away; its answers stay in the record."""
    session = running(place)
    _note(place, None)
    if session is not None:
        _write(session, away=True)


def waiting() -> bool:
    """Whether there are answers that the database has not taken yet."""
    return bool(_unsaved())


def _write(session: Session, *, away: bool, last: Session | None = None) -> Session:
    others = {id: one for id, one in _unsaved().items() if id != session.id}
    try:
        kept = ask(sessions.save, session, away=away, last=last)
    except Unreachable:
        st.session_state["en-attente"] = {**others, session.id: (session, away)}
        return session
    st.session_state["en-attente"] = others
    return kept


def _catch_up() -> None:
    """Write what the database did not take before; where another window was faster, its answers hold."""
    for session, away in tuple(_unsaved().values()):
        kept, key = _write(session, away=away), f"{session.pack}/{session.level}"
        shown = _all().get(key)
        if shown is not None and shown.id == kept.id:
            st.session_state["sessions"] = {**_all(), key: kept}


def _id() -> str:
    return secrets.token_hex(16)


def _note(place: Place, session: Session | None) -> None:
    st.session_state["sessions"] = {**_all(), _key(place): session}


def _all() -> dict[str, Session | None]:
    known: dict[str, Session | None] = st.session_state.get("sessions", {})
    return known


def _unsaved() -> dict[str, tuple[Session, bool]]:
    known: dict[str, tuple[Session, bool]] = st.session_state.get("en-attente", {})
    return known


def _key(place: Place) -> str:
    return f"{place.pack.id}/{place.level}"
