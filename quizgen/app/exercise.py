"""One item on the page: the question with its controls, and the same once it is answered."""

from __future__ import annotations

import streamlit as st

from quizgen.app import controls, practice_state
from quizgen.app.feedback import show_feedback
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.passage_view import passage_markup
from quizgen.app.place import Place
from quizgen.model.item import Cloze, Item, TrueFalse
from quizgen.study.grading import grade
from quizgen.study.response import blank
from quizgen.study.session import Answer, Session, advance, answer, take_hint


def show_question(place: Place, session: Session, item: Item) -> None:
    """The question, its controls, the hint on demand and the text."""
    key = f"reponse/{session.seed}/{session.position}/{item.id}"
    _stem(item)

    def check() -> None:
        response, problem = controls.read(item.shape, key)
        if problem:
            st.session_state["remarque"] = problem
        else:
            practice_state.keep(place, answer(session, item, response))

    def give_up() -> None:
        practice_state.keep(place, answer(session, item, blank(item.shape)))

    with st.form(f"formulaire/{key}", border=False):
        controls.draw(item, key)
        if problem := st.session_state.pop("remarque", ""):
            st.warning(problem)
        with st.container(horizontal=True):
            st.form_submit_button("Vérifier", type="primary", on_click=check)
            st.form_submit_button("Je ne sais pas", on_click=give_up)
    if item.hint and not session.hinted:
        st.button(
            "Voir un indice",
            on_click=lambda: practice_state.keep(place, take_hint(session)),
            type="tertiary",
        )
    if session.hinted:
        st.info(f"Indice\u00a0: {escape_markdown(item.hint)}")
    with st.expander("Relire le texte"):
        show(passage_markup(place.passage))
    with st.popover("Arrêter la série", type="tertiary"):
        st.markdown("Les réponses de cette série seront oubliées.")
        st.button("Oui, arrêter", on_click=practice_state.forget, args=(place,))


def show_answered(place: Place, session: Session, item: Item, given: Answer) -> None:
    """The question again, and the feedback on the answer."""
    _stem(item)
    if isinstance(item.shape, Cloze):
        show(controls.cloze_text(item.shape))
    with st.container(key="verdict"):
        show_feedback(item, grade(item, given.response), place.passage)
    last = session.position + 1 == len(session.queue)
    st.button(
        "Voir le bilan" if last else "Question suivante",
        type="primary",
        on_click=lambda: practice_state.keep(place, advance(session)),
    )


def _stem(item: Item) -> None:
    if isinstance(item.shape, TrueFalse):
        show(html('<p class="qz-muted">D’après le texte, cette phrase est-elle vraie\u202f?</p>'))
    st.header(escape_markdown(item.stem), anchor=False)
