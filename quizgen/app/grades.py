"""Grades given to words: in the record at once, or as soon as the database answers again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import streamlit as st

from quizgen.app import keeping
from quizgen.study.deck import Place
from quizgen.study.scheduling import Rating
from quizgen.study.store import words
from quizgen.study.store.database import Unreachable

_KEY = "notes-en-attente"


@dataclass(frozen=True, slots=True)
class _Given:
    """A grade as it was pressed; `reviewed` is how often the card had been reviewed before."""

    place: Place
    rating: Rating
    moment: datetime
    reviewed: int


def rate(place: Place, rating: Rating, reviewed: int) -> None:
    """Keep a grade. Should the record have it already, nothing changes."""
    st.session_state[_KEY] = (*_waiting(), _Given(place, rating, keeping.now(), reviewed))
    catch_up()


def catch_up() -> None:
    """Write the grades that the database has not taken yet, in their order."""
    while given := _waiting():
        one = given[0]
        try:
            keeping.ask(words.rate, one.place, one.rating, one.moment, one.reviewed)
        except Unreachable:
            return
        st.session_state[_KEY] = given[1:]


def waiting() -> bool:
    """Whether there are such grades."""
    return bool(_waiting())


def _waiting() -> tuple[_Given, ...]:
    known: tuple[_Given, ...] = st.session_state.get(_KEY, ())
    return known
