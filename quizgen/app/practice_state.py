"""The sessions under way, one for each article and level, between two runs of a page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from quizgen.app.place import Place
from quizgen.study.session import Session, start


def running(place: Place) -> Session | None:
    """The session under way at `place`."""
    session: Session | None = _all().get(_key(place))
    return session


def keep(place: Place, session: Session) -> None:
    """Note how far the session at `place` has come."""
    st.session_state["sessions"] = {**_all(), _key(place): session}


def begin(place: Place, seed: int, count: int | None, items: Sequence[str]) -> None:
    """Start a session over these items, in this order."""
    keep(place, start(place.pack.id, place.level, seed, items, count=count))


def forget(place: Place) -> None:
    """Put the session at `place` away."""
    st.session_state["sessions"] = {key: session for key, session in _all().items() if key != _key(place)}


def _all() -> dict[str, Session]:
    sessions: dict[str, Session] = st.session_state.get("sessions", {})
    return sessions


def _key(place: Place) -> str:
    return f"{place.pack.id}/{place.level}"
