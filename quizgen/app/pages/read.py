"""Reading: the text with its sentence numbers, and the words explained below."""

from __future__ import annotations

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.frame import dress, heading, level_switch, ways_on
from quizgen.app.markup import html, show
from quizgen.app.passage_view import gloss_list, passage_markup
from quizgen.app.place import here
from quizgen.exporters.gather import citation
from quizgen.french.typography import typo
from quizgen.model.pack import Source


def read() -> None:
    """Draw the page."""
    dress()
    place = here()
    passage = place.passage
    heading(place, typo(passage.title))
    level_switch(place)
    glossed = [card for card in catalogue.cards(place.pack.id, place.level) if card.quote]
    show(passage_markup(passage, words=catalogue.word_forms(place.pack, glossed)))
    _citation(place.pack.info.source)
    if glossed:
        st.header("Les mots du texte", anchor=False)
        show(gloss_list(glossed))
    ways_on(place, "lire")


def _citation(source: Source) -> None:
    told = typo(citation(source))
    show(html('<p class="qz-muted">Texte rédigé pour cette page d’après\u00a0: {told}</p>', told=told))
    if source.url and source.url.startswith(("https://", "http://")):
        st.link_button("Lire l’article d’origine", source.url)
