"""The end of a session: the score, what was missed, and where to go from there."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from quizgen.app import practice_state
from quizgen.app.feedback import answers, evidence
from quizgen.app.frame import heading, ways_on
from quizgen.app.language import _, plural
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.place import Place
from quizgen.model.item import Item
from quizgen.study.grading import grade
from quizgen.study.session import Session


def show_summary(place: Place, session: Session, items: Mapping[str, Item]) -> None:
    """Draw the summary."""
    heading(place, _("Bilan de la série"))
    total, found = len(session.planned), len(session.planned) - len(session.missed)
    with st.container(key="summary"):
        st.header(_("{n} sur {total} du premier coup", n=found, total=total), anchor=False)
        show(html("<p>{text}</p>", text=_comment(session)))
    if session.missed:
        st.header(_("À revoir"), anchor=False)
        given = {answer.item: answer for answer in session.first_answers}
        for missed in session.missed:
            item = items[missed]
            back = "" if missed in session.still_missed else " " + _("(retrouvée ensuite)")
            with st.expander(escape_markdown(item.stem) + back):
                show(answers(grade(item, given[missed].response)))
                if item.explanation:
                    show(html("<p>{text}</p>", text=item.explanation))
                show(evidence(item))
    with st.container(horizontal=True):
        if session.missed:
            st.button(
                _("Refaire les questions manquées"),
                on_click=lambda: practice_state.again(place, session),
            )
        st.button(_("Nouvelle série"), type="primary", on_click=practice_state.forget, args=(place,))
    st.space("medium")
    ways_on(place, "s-entrainer")


def _comment(session: Session) -> str:
    missed, left = len(session.missed), len(session.still_missed)
    if not missed:
        return _("Tout est juste. Passez au niveau suivant, ou apprenez les mots du texte.")
    if not left:
        return _("Vous avez trouvé à la fin tout ce que vous aviez manqué.")
    return plural(
        "Une question reste à revoir\u00a0: relisez la phrase du texte, puis refaites-la.",
        "{n} questions restent à revoir\u00a0: relisez les phrases du texte, puis refaites-les.",
        left,
    )
