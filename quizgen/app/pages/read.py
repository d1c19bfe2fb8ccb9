"""Reading: the text with its sentence numbers, its words that open, and its voice."""

from __future__ import annotations

import streamlit as st

from quizgen.app import catalogue, keeping
from quizgen.app.frame import dress, heading, level_switch, ways_on
from quizgen.app.language import _
from quizgen.app.markup import html, show
from quizgen.app.passage_view import gloss_list, passage_markup
from quizgen.app.place import Place, here
from quizgen.app.reader import reader
from quizgen.exporters.gather import citation
from quizgen.french.typography import typo
from quizgen.model.pack import Source
from quizgen.study.store.record import mark_read


def read() -> None:
    """Draw the page."""
    place = here()
    passage = place.passage
    dress()
    heading(place, typo(passage.title))
    level_switch(place)
    glossed = [card for card in catalogue.cards(place.pack.id, place.level) if card.quote]
    reader([card.id for card in glossed])
    if glossed:
        told = _("Touchez un mot souligné pour son explication.")
        show(html('<p class="qz-muted">{told}</p>', told=told))
    show(passage_markup(passage, words=catalogue.word_forms(place.pack, glossed)))
    _citation(place.pack.info.source)
    if glossed:
        with st.expander(_("Tous les mots du texte")):
            show(gloss_list(glossed))
    _note(place)
    ways_on(place, "lire")


def _note(place: Place) -> None:
    """Once for each text and visit: it was opened."""
    key = f"lu/{place.pack.id}/{place.level}"
    if key not in st.session_state:
        st.session_state[key] = True
        keeping.try_to(mark_read, place.pack.id, place.level, keeping.now(), otherwise=None)


def _citation(source: Source) -> None:
    label = _("Texte rédigé pour cette page d’après\u00a0:")
    told = typo(citation(source))
    show(html('<p class="qz-muted">{label} <span lang="fr">{told}</span></p>', label=label, told=told))
    if source.url and source.url.startswith(("https://", "http://")):
        st.link_button(_("Lire l’article d’origine"), source.url)
