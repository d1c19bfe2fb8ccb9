"""One item on the page: the question with its controls, and the same once it is answered."""

from __future__ import annotations

import streamlit as st

from quizgen.app import controls, practice_state
from quizgen.app.feedback import show_feedback
from quizgen.app.gapped import gapped_text
from quizgen.app.language import _
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.palette import palette
from quizgen.app.passage_view import passage_markup
from quizgen.app.place import Place
from quizgen.model.item import Cloze, Item, TrueFalse
from quizgen.study.grading import grade
from quizgen.study.response import blank
from quizgen.study.session import Answer, Session, advance, answer, take_hint


def show_question(place: Place, session: Session, item: Item) -> None:
    """The question, its controls, the hint on demand and the text."""
    key = f"reponse/{session.id}/{session.position}/{item.id}"
    _stem(item)

    def check() -> None:
        response, problem = controls.read(item.shape, key)
        if problem:
            st.session_state["remarque"] = problem
        else:
            practice_state.keep(place, answer(session, item, response))

    def give_up() -> None:
        practice_state.keep(place, answer(session, item, blank(item.shape)))

    if session.first_try is not None:
        _second_try(item)
    with st.form(f"formulaire/{key}", border=False):
        controls.draw(item, key, place.passage)
        if problem := st.session_state.pop("remarque", ""):
            st.warning(problem)
        if controls.typed_in(item.shape):
            palette()
        with st.container(horizontal=True):
            label = _("Vérifier") if session.mode == "training" else _("Répondre")
            st.form_submit_button(label, type="primary", on_click=check)
            st.form_submit_button(_("Je ne sais pas"), on_click=give_up)
    if session.mode == "training" and session.first_try is None and item.hint:
        _hint(place, session, item)
    with st.expander(_("Relire le texte"), expanded=_to_be_proved(item)):
        show(passage_markup(place.passage))
    with st.popover(_("Arrêter la série"), type="tertiary"):
        st.markdown(_("Vos réponses comptent dans votre parcours, mais la série ne reprendra pas ici."))
        st.button(_("Oui, arrêter"), on_click=practice_state.forget, args=(place,))


def show_answered(place: Place, session: Session, item: Item, given: Answer) -> None:
    """The question again, and the feedback on the answer."""
    _stem(item)
    if isinstance(item.shape, Cloze):
        show(gapped_text(item.shape, filled=True))
    returns = given.first_try is not None and item.id in session.queue[session.position + 1 :]
    with st.container(key="verdict"):
        show_feedback(item, grade(item, given.response), place.passage, second=returns)
    last = session.position + 1 == len(session.queue)
    st.button(
        _("Voir le bilan") if last else _("Question suivante"),
        type="primary",
        on_click=lambda: practice_state.keep(place, advance(session)),
    )


def _to_be_proved(item: Item) -> bool:
    return isinstance(item.shape, TrueFalse) and item.shape.justification is not None


def _second_try(item: Item) -> None:
    with st.container(key="essai"):
        show(
            html(
                '<div class="qz-verdict qz-partly" role="status"><p>{told}</p>{hint}</div>',
                told=_("Pas encore. Essayez une deuxième fois."),
                hint=html(
                    '<p class="qz-more">{label} <span lang="fr">{hint}</span></p>',
                    label=_("Indice\u00a0:"),
                    hint=item.hint,
                )
                if item.hint
                else "",
            )
        )


def _hint(place: Place, session: Session, item: Item) -> None:
    if session.hinted:
        st.info(_("Indice\u00a0:") + " " + escape_markdown(item.hint))
        return
    st.button(
        _("Voir un indice"),
        on_click=lambda: practice_state.keep(place, take_hint(session)),
        type="tertiary",
    )


def _stem(item: Item) -> None:
    if isinstance(item.shape, TrueFalse):
        told = _("D’après le texte, cette phrase est-elle vraie\u202f?")
        if _to_be_proved(item):
            told += " " + _("Prouvez-le.")
        show(html('<p class="qz-muted">{told}</p>', told=told))
    st.header(escape_markdown(item.stem), anchor=False)
