"""Practising: a series of items, one at a time, with feedback and a summary."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.exercise import show_answered, show_question
from quizgen.app.frame import dress, heading, level_switch, ways_on
from quizgen.app.place import Place, here
from quizgen.app.practice_state import begin, forget, running
from quizgen.app.summary import show_summary
from quizgen.model.item import Item
from quizgen.study.session import Session

_COUNTS = {5: "5 questions", 10: "10 questions", 20: "20 questions"}
_SERIES = 999


def practise() -> None:
    """Draw the page."""
    place = here()
    session = running(place)
    if session is None:
        dress()
        _welcome(place)
        return
    items = catalogue.items(place.pack.id, place.level, session.seed, session.count)
    if any(item not in items for item in session.planned):
        dress()
        heading(place, "S’entraîner")
        st.warning("Cet article a changé depuis le début de la série. Commencez-en une nouvelle.")
        st.button("Nouvelle série", on_click=forget, args=(place,), type="primary")
        return
    _session(place, session, items)


def _session(place: Place, session: Session, items: Mapping[str, Item]) -> None:
    if session.done:
        dress("summary", f"{session.seed}/end")
        show_summary(place, session, items)
        return
    item = items[session.current]
    answered = session.answered
    moment = f"{session.seed}/{len(session.answers)}/{session.position}"
    dress("verdict" if answered else "question", moment)
    heading(place, "S’entraîner")
    _progress(session)
    with st.container(key="question"):
        if answered is None:
            show_question(place, session, item)
        else:
            show_answered(place, session, item, answered)


def _progress(session: Session) -> None:
    """How far along the round the learner is; missed items make a round of their own."""
    first = len(session.planned)
    if session.second_round:
        name, at, total = (
            "Question à reprendre",
            session.position - first,
            len(session.queue) - first,
        )
    else:
        name, at, total = "Question", session.position, first
    st.progress((at + (session.answered is not None)) / total, text=f"{name} {at + 1} sur {total}")


def _welcome(place: Place) -> None:
    heading(place, "S’entraîner")
    level_switch(place)
    st.markdown(
        "Une question à la fois, avec une explication et la phrase du texte qui prouve la réponse. "
        "Une question manquée revient une fois à la fin."
    )
    with st.form("debut", border=False):
        count = st.radio(
            "Longueur de la série",
            list(_COUNTS),
            index=1,
            format_func=_COUNTS.__getitem__,
            horizontal=True,
        )
        if st.form_submit_button("Commencer", type="primary"):
            seed = secrets.randbelow(_SERIES) + 1
            items = catalogue.items(place.pack.id, place.level, seed, count)
            if items:
                begin(place, seed, count, list(items))
                st.rerun()
            else:
                st.info("Il n’y a pas encore de question à ce niveau.")
    st.space("medium")
    ways_on(place, "s-entrainer")
