"""Practising: a series of items, one at a time, with feedback and a summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.exercise import show_answered, show_question
from quizgen.app.frame import attend, dress, heading, level_switch, shortcuts_switch, style, ways_on
from quizgen.app.labels import type_name
from quizgen.app.language import _, plural
from quizgen.app.links import Asked, asked_by_link
from quizgen.app.markup import escape_markdown
from quizgen.app.place import Place, here
from quizgen.app.practice_state import begin, forget, next_seed, running
from quizgen.app.summary import show_summary
from quizgen.errors import QuizgenError
from quizgen.model.item import Item
from quizgen.study.session import Mode, Session

_COUNTS = (5, 10, 20)


def practise() -> None:
    """Draw the page."""
    asked = asked_by_link()
    place = here()
    if asked and asked.item and not _one_question(place, asked.item):
        return
    if running(place) is None:
        dress()
        _welcome(place, asked)
    else:
        style()
        _series(place)


@st.fragment
def _series(place: Place) -> None:
    """The series under way; an answer draws this part of the page anew and nothing else."""
    session = running(place)
    if session is None:  # put away a moment ago
        st.rerun()
    items = catalogue.items(place.pack.id, place.level, session.seed, session.count)
    if any(item not in items for item in session.planned):
        attend()
        heading(place, _("S’entraîner"))
        st.warning(_("Cet article a changé depuis le début de la série. Commencez-en une nouvelle."))
        st.button(_("Nouvelle série"), on_click=forget, args=(place,), type="primary")
    elif session.done:
        attend("summary", f"{session.id}/end")
        show_summary(place, session, items)
    else:
        _question(place, session, items)


def _question(place: Place, session: Session, items: Mapping[str, Item]) -> None:
    item = items[session.current]
    answered = session.answered
    moment = f"{session.id}/{len(session.answers)}/{session.position}/{session.first_try is not None}"
    attend("verdict" if answered else "essai" if session.first_try is not None else "question", moment)
    heading(place, _("S’entraîner") if session.mode == "training" else _("Se tester"))
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
        at, total = session.position - first, len(session.queue) - first
        text = _("Question à reprendre {n} sur {total}", n=at + 1, total=total)
    else:
        at, total = session.position, first
        text = _("Question {n} sur {total}", n=at + 1, total=total)
    st.progress((at + (session.answered is not None)) / total, text=text)


def _one_question(place: Place, id: str) -> bool:
    """Begin the question that a link leads to; say so and draw the rest if it is no more."""
    session = running(place)
    if session is not None and session.planned == (id,):
        return True
    if id in catalogue.items(place.pack.id, place.level, 0, None):
        begin(place, 0, None, [id])
        return True
    dress()
    heading(place, _("Question introuvable"))
    st.warning(
        _(
            "Ce lien mène à une question qui n’existe plus à ce niveau\u00a0: l’article a changé, ou le lien "
            "est incomplet. Vous pouvez commencer une série."
        )
    )
    st.button(_("Commencer une série"), type="primary")
    return False


def _welcome(place: Place, asked: Asked | None) -> None:
    heading(place, _("S’entraîner"))
    level_switch(place)
    st.markdown(
        _(
            "Une question à la fois, avec une explication et la phrase du texte qui prouve la réponse. "
            "Une question manquée revient à la fin, deux fois au plus."
        )
    )
    modes: dict[Mode, str] = {
        "training": _("Entraînement\u00a0: un indice, un deuxième essai, la correction aussitôt"),
        "test": _("Test\u00a0: la correction à la fin"),
    }
    known = catalogue.types(place.pack.id, place.level)
    plans = {"": _("au choix"), **catalogue.plans(place.level)}
    with st.form("debut", border=False):
        mode = st.radio(
            _("Façon de travailler"),
            list(modes),
            index=int(asked is not None and asked.mode == "test"),
            format_func=modes.__getitem__,
        )
        count = st.radio(
            _("Longueur de la série"),
            _COUNTS,
            index=_COUNTS.index(asked.count) if asked and asked.count in _COUNTS else 1,
            format_func=lambda n: plural("{n} question", "{n} questions", n),
            horizontal=True,
        )
        chosen = st.pills(
            _("Sortes de questions (toutes si aucune n’est choisie)"),
            known,
            selection_mode="multi",
            format_func=type_name,
        )
        plan = st.selectbox(
            _("Série toute prête (à la place de la longueur et des sortes de questions)"),
            list(plans),
            index=list(plans).index(asked.plan) if asked and asked.plan in plans else 0,
            format_func=plans.__getitem__,
            filter_mode=None,
        )
        if st.form_submit_button(_("Commencer"), type="primary"):
            seed = asked.seed if asked and asked.seed else next_seed(place)
            if plan:
                _begin_planned(place, seed, plan, mode)
            else:
                _begin(place, seed, count, tuple(chosen), mode)
    shortcuts_switch()
    st.space("medium")
    ways_on(place, "s-entrainer")


def _begin(place: Place, seed: int, count: int, types: tuple[str, ...], mode: Mode) -> None:
    if types:  # the whole pool, of which the best of these types are asked
        ids, made_with = catalogue.best_of(place.pack.id, place.level, seed, count, types), None
    else:
        ids, made_with = tuple(catalogue.items(place.pack.id, place.level, seed, count)), count
    _set_out(place, seed, made_with, ids, mode)


def _begin_planned(place: Place, seed: int, plan: str, mode: Mode) -> None:
    """Begin the series that a blueprint wants, or say why the article cannot give it."""
    try:
        ids = [item.id for item in catalogue.planned(place.pack.id, place.level, seed, plan)]
    except QuizgenError as error:
        st.warning(escape_markdown(str(error)))
        return
    _set_out(place, seed, None, ids, mode)


def _set_out(place: Place, seed: int, made_with: int | None, ids: Sequence[str], mode: Mode) -> None:
    if not ids:
        st.info(_("Il n’y a pas encore de question à ce niveau."))
        return
    begin(place, seed, made_with, ids, mode)
    st.rerun()
