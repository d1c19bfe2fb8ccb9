"""A teacher's view of the class: who has done what, which questions are hard, which options are idle."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

import streamlit as st
from markupsafe import Markup

from quizgen.app import catalogue, keeping
from quizgen.app.frame import dress, heading, level_switch
from quizgen.app.language import _
from quizgen.app.markup import html, join, show
from quizgen.app.place import Place, here
from quizgen.model.item import Choice, TrueFalse
from quizgen.study.item_statistics import (
    ENOUGH,
    FirstAnswer,
    ItemFigures,
    item_figures,
    learner_figures,
)
from quizgen.study.store import classroom as store
from quizgen.study.store.database import Unreachable

Cells = Sequence[str]
_NUMBER = re.compile(r"[-\u2212]?\d+(,\d+)?")


def classroom() -> None:
    """Draw the page."""
    place = here()
    dress()
    heading(place, _("La classe"))
    if not keeping.sees_class():
        st.info(
            _("Cette page est réservée aux enseignants\u00a0: connectez-vous avec un compte d’enseignant.")
        )
        return
    level_switch(place)
    try:
        answers = store.first_answers(keeping.database(), place.pack.id, place.level)
    except Unreachable:
        st.warning(_("La base de données ne répond pas. Réessayez dans un moment\u00a0: rien n’est perdu."))
        return
    if not answers:
        st.info(_("Personne n’a encore répondu avec un compte aux questions de ce texte."))
        return
    _learners(place, answers)
    _items(place, answers)


def _learners(place: Place, answers: Sequence[FirstAnswer]) -> None:
    st.header(_("Qui a fait quoi"), anchor=False)
    head = (_("Nom"), _("Questions"), _("Justes du premier coup"), _("Dernière réponse"))
    rows = [
        (
            one.name,
            str(one.answered),
            _percent(one.right / one.answered),
            one.last.astimezone(keeping.zone()).strftime("%d/%m/%Y %H:%M"),
        )
        for one in learner_figures(answers)
    ]
    show(_table(_("Qui a fait quoi"), head, rows, "qz-roll"))
    _download(place, "classe", head, rows)


def _items(place: Place, answers: Sequence[FirstAnswer]) -> None:
    st.header(_("Les questions, les plus difficiles d’abord"), anchor=False)
    head = (
        _("Question"),
        _("Élèves"),
        _("Facilité"),
        _("Discrimination"),
        _("Options que personne ne choisit"),
    )
    rows = [
        (
            _stem(place, one),
            str(one.learners),
            _percent(one.facility),
            _decimal(one.discrimination),
            " · ".join(_idle(place, one)) or "—",
        )
        for one in item_figures(answers)
    ]
    show(_table(_("Questions"), head, rows, "qz-wide"))
    told = _(
        "Facilité\u00a0: part des élèves qui ont répondu juste du premier coup. Discrimination\u00a0: "
        "corrélation avec leurs autres réponses\u202f; si elle est proche de zéro ou négative, la question "
        "est à relire. Un tiret\u00a0: moins de {n} élèves, ou rien à comparer.",
        n=ENOUGH,
    )
    show(html('<p class="qz-muted">{told}</p>', told=told))
    _download(place, "questions", ("id", *head), _with_ids(rows, item_figures(answers)))


def _with_ids(rows: Iterable[Cells], figures: Iterable[ItemFigures]) -> list[Cells]:
    return [(one.item, *row) for row, one in zip(rows, figures, strict=True)]


def _stem(place: Place, figures: ItemFigures) -> str:
    item = catalogue.items(place.pack.id, place.level, 0, None).get(figures.item)
    return item.stem if item else figures.item


def _idle(place: Place, figures: ItemFigures) -> list[str]:
    """The wrong options that nobody took, of the series that most learners had."""
    if sum(figures.taken.values()) < ENOUGH:
        return []
    item = catalogue.items(place.pack.id, place.level, figures.seed, None).get(figures.item)
    match item.shape if item else None:
        case Choice(options) | TrueFalse(options):
            return [one.text for one in options if not one.correct and one.text not in figures.taken]
        case _:
            return []


def _percent(share: float) -> str:
    return f"{round(100 * share)}\u00a0%"


def _decimal(figure: float | None) -> str:
    return "—" if figure is None else f"{figure:.2f}".replace(".", ",").replace("-", "\u2212")


def _table(name: str, head: Cells, rows: Iterable[Cells], kind: str) -> Markup:
    return html(
        '<div class="qz-scroll" tabindex="0" role="group" aria-label="{name}">'
        '<table class="qz-table {kind}"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>',
        name=name,
        kind=kind,
        head=join(html('<th scope="col">{title}</th>', title=title) for title in head),
        rows=join(
            html("<tr>{cells}</tr>", cells=join(html("<td>{cell}</td>", cell=cell) for cell in row))
            for row in rows
        ),
    )


def _download(place: Place, what: str, head: Cells, rows: Iterable[Cells]) -> None:
    st.download_button(
        _("Télécharger ce tableau (CSV)"),
        data=as_csv([head, *rows]),
        file_name=f"{place.pack.id}-{place.level}-{what}.csv",
        mime="text/csv",
        on_click="ignore",
        key=f"csv/{what}",
    )


def as_csv(rows: Iterable[Cells]) -> bytes:
    r"""The rows as spreadsheets in French open them: a number is one, no cell is a formula.

    >>> as_csv([("Ann", "=1+1")]).decode("utf-8-sig")
    "Ann;'=1+1\r\n"
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    if _NUMBER.fullmatch(text):
        return text.replace("\u2212", "-")  # spreadsheets count with the hyphen only
    return f"'{text}" if text[:1] in set("=+-@\t\r") else text
