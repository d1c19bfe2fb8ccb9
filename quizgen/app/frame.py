"""What every page has around it: style, language, heading, focus, and the ways to the others."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.place import Place, go, link
from quizgen.french.typography import typo

_WAYS = {
    "lire": "Lire le texte",
    "s-entrainer": "S’entraîner",
    "mots": "Apprendre les mots",
    "telecharger": "Télécharger",
}
_HERE = Path(__file__).parent
_MANNERS = st.components.v2.component(
    "quizgen_manners", js=(_HERE / "manners.js").read_text(encoding="utf-8")
)


def dress(focus: str = "", moment: str = "") -> None:
    """Style the page and tell the browser that it is in French.

    When `moment` differs from the last one, the keyboard's focus goes to the container with the key
    `focus`: to the verdict after an answer, to the next question after that.
    """
    st.html(_HERE / "style.css")
    _MANNERS(data={"lang": "fr", "focus": focus, "moment": moment}, key="manners")


def heading(place: Place, title: str) -> None:
    """The page's title, with the article and the level above it."""
    show(
        html(
            '<p class="qz-kicker">{article} · niveau {level}</p>',
            article=typo(place.pack.info.title),
            level=place.level,
        )
    )
    st.title(escape_markdown(title), anchor=False)


def level_switch(place: Place) -> None:
    """A choice among the article's levels; it changes the place before the page is drawn."""
    levels = catalogue.levels(place.pack)
    if len(levels) < 2:
        return
    key = f"niveau/{place.pack.id}"

    def changed() -> None:
        go(Place(place.pack, st.session_state[key]))

    st.session_state[key] = place.level
    st.segmented_control("Niveau", levels, required=True, key=key, on_change=changed)


def ways_on(place: Place, current: str = "") -> None:
    """Links to the other pages about the same article; `current` is the address of this one."""
    with st.container(horizontal=True):
        for address, label in _WAYS.items():
            if address != current:
                link(place, address, label)
        if current:
            link(None, "", "Tous les articles")
