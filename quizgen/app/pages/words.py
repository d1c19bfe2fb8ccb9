"""Reviewing words: what is due today, a few new ones, and how well each is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from quizgen.app import catalogue, grades, keeping
from quizgen.app.card_view import back, front, gap
from quizgen.app.frame import dress, heading, level_switch, ways_on
from quizgen.app.labels import interval, moment
from quizgen.app.language import _, plural
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.palette import palette
from quizgen.app.place import here
from quizgen.french.comparison import compare
from quizgen.model.card import VocabularyCard
from quizgen.study.deck import NEW_A_DAY, Place, day_start
from quizgen.study.scheduling import Rating, outcomes
from quizgen.study.store import words as store
from quizgen.study.store.agenda import Today, today
from quizgen.study.store.database import Unreachable

_TURNED = "carte"
_LIMIT = "nouveaux"


@dataclass(frozen=True, slots=True)
class Turned:
    """The card that is turned over, and what was typed before (empty: nothing to type)."""

    place: Place
    typed: str = ""


def words() -> None:
    """Draw the page."""
    where = here()
    grades.catch_up()
    shelf = catalogue.deck(where.pack.id, where.level)
    agenda = _agenda(shelf, [card.id for card in catalogue.cards(where.pack.id, where.level)])
    following = agenda.queue.next if agenda else None
    turned: Turned | None = st.session_state.get(_TURNED)
    if turned is not None and turned.place != following:
        turned = None
    dress("carte", f"{following}/{turned is not None}/{agenda.reviews if agenda else 0}")
    heading(where, _("Les mots"))
    level_switch(where)
    if not shelf:
        st.info(_("Il n’y a pas encore de carte à ce niveau."))
    elif agenda is None:
        st.info(_("La révision reprendra dès que la base de données répondra."))
    elif following is None:
        _finished(agenda)
    else:
        _status(agenda)
        _card(shelf[following.entry], following, turned, agenda)
    if agenda is not None:
        _more(agenda, shelf)
    st.space("medium")
    ways_on(where, "mots")


def _agenda(shelf: Mapping[str, VocabularyCard], own: list[str]) -> Today | None:
    """The words of today, of this text and those begun in others; None if no database answers."""
    limit = int(keeping.setting(_LIMIT, NEW_A_DAY)) + int(st.session_state.get("encore", 0))
    try:
        return keeping.ask(
            today,
            own,
            elsewhere=shelf.keys(),
            typed={id for id, card in shelf.items() if card.example_answer},
            now=keeping.now(),
            zone=keeping.zone(),
            limit=limit,
        )
    except Unreachable:
        return None


def _status(agenda: Today) -> None:
    due, new = len(agenda.queue.due), len(agenda.queue.new)
    parts = [
        plural("{n} mot à revoir", "{n} mots à revoir", due),
        plural("{n} nouveau", "{n} nouveaux", new),
    ]
    total = due + new + agenda.reviews
    st.progress(agenda.reviews / total, text=" · ".join(parts))


def _card(card: VocabularyCard, place: Place, turned: Turned | None, agenda: Today) -> None:
    memory = agenda.memories.get(place)
    with st.container(border=True, key="carte"):
        if memory is not None and memory.leech:
            _advice(memory.lapses)
        if turned is None:
            show(front(card) if place.face == "sens" else gap(card))
        else:
            if place.face == "mot" and turned.typed:
                _verdict(card, turned.typed)
            show(back(card))
    if turned is None:
        _ask(place)
    else:
        _grades(place, agenda, card, turned)


def _ask(place: Place) -> None:
    """The way to the other side: a button, or the word to type."""
    key = f"mot/{place}"

    def turn() -> None:
        st.session_state[_TURNED] = Turned(place, str(st.session_state.get(key, "")).strip())

    if place.face == "sens":
        st.button(_("Voir la réponse"), on_click=turn, type="primary", key="retourner")
        return
    with st.form("mot", border=False), st.container(key="question-mot"):
        st.text_input(_("Écrivez le mot qui manque"), key=key, autocomplete="off")
        palette()
        st.form_submit_button(_("Vérifier"), on_click=turn, type="primary")


def _verdict(card: VocabularyCard, typed: str) -> None:
    verdict = compare(typed, [card.example_answer])
    told = _("C’est juste.") if verdict.right else _("Ce n’est pas le mot attendu.")
    show(
        html(
            '<div class="qz-verdict qz-{kind}" role="status"><p>{told}</p>'
            '<p class="qz-more">{label} <span lang="fr">{typed}</span></p>{more}</div>',
            kind="right" if verdict.right else "wrong",
            told=told,
            label=_("Vous avez écrit\u00a0:"),
            typed=typed,
            more=html('<p class="qz-more" lang="fr">{text}</p>', text=verdict.message)
            if verdict.message
            else "",
        )
    )


def _grades(place: Place, agenda: Today, card: VocabularyCard, turned: Turned) -> None:
    """Four grades, each with the time after which the card comes back."""
    memory, now = agenda.memories.get(place), keeping.now()
    names = {
        Rating.AGAIN: _("Oublié"),
        Rating.HARD: _("Difficile"),
        Rating.GOOD: _("Bien"),
        Rating.EASY: _("Facile"),
    }
    wrong = bool(turned.typed) and not compare(turned.typed, [card.example_answer]).right
    expected = Rating.AGAIN if wrong else Rating.GOOD
    show(html('<p class="qz-muted">{text}</p>', text=_("Vous en souveniez-vous\u202f?")))
    with st.container(horizontal=True, key="notes"):
        for rating, after in outcomes(memory, now).items():
            st.button(
                f"{names[rating]} · {interval(after.due - now)}",
                on_click=_rate,
                args=(place, rating, memory.reviews if memory else 0),
                type="primary" if rating is expected else "secondary",
                key=f"note/{rating.name}",
            )


def _rate(place: Place, rating: Rating, reviewed: int) -> None:
    grades.rate(place, rating, reviewed)
    st.session_state.pop(_TURNED, None)


def _advice(lapses: int) -> None:
    st.info(
        _(
            "Ce mot vous a échappé {n} fois. Changez de méthode\u00a0: écrivez une phrase à vous avec lui, "
            "ou reliez-le à une image ou à un mot de la même famille.",
            n=lapses,
        )
    )


def _finished(agenda: Today) -> None:
    with st.container(key="carte"):
        st.header(_("C’est tout pour aujourd’hui"), anchor=False)
        told = plural("{n} carte vue aujourd’hui.", "{n} cartes vues aujourd’hui.", agenda.reviews)
        later = agenda.queue.later
        if later is not None:
            told += " " + _("La prochaine vient {when}.", when=moment(later - keeping.now()))
        show(html("<p>{told}</p>", told=told))

    def more() -> None:
        st.session_state["encore"] = int(st.session_state.get("encore", 0)) + 5

    st.button(_("Apprendre 5 mots de plus"), on_click=more)


def _more(agenda: Today, shelf: Mapping[str, VocabularyCard]) -> None:
    def undo() -> None:
        st.session_state.pop(_TURNED, None)
        keeping.try_to(store.undo, day_start(keeping.now(), keeping.zone()), otherwise=None)

    def limit() -> None:
        keeping.set_to(_LIMIT, int(st.session_state["reglage/nouveaux"]))

    with st.container(horizontal=True, vertical_alignment="center"):
        if agenda.reviews:
            st.button(_("Annuler la dernière note"), on_click=undo, type="tertiary")
        with st.popover(_("Réglages"), type="tertiary"):
            st.session_state["reglage/nouveaux"] = int(keeping.setting(_LIMIT, NEW_A_DAY))
            st.number_input(_("Nouveaux mots par jour"), 0, 50, key="reglage/nouveaux", on_change=limit)
    stubborn = [place for place in agenda.leeches if place.entry in shelf]
    if stubborn:
        with st.expander(plural("{n} mot difficile", "{n} mots difficiles", len(stubborn))):
            _advice_list(stubborn, agenda, shelf)


def _advice_list(stubborn: list[Place], agenda: Today, shelf: Mapping[str, VocabularyCard]) -> None:
    for place in stubborn:
        lapses = agenda.memories[place].lapses
        word = escape_markdown(shelf[place.entry].word)
        st.markdown("**" + word + "** — " + plural("oublié {n} fois", "oublié {n} fois", lapses))
    st.markdown(
        _(
            "Revoir encore ne suffit plus\u00a0: relisez chaque mot dans sa phrase, écrivez-en une à vous, "
            "dites-la à voix haute."
        )
    )
