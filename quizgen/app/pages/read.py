"""Reading: the text with its sentence numbers, and the words explained below."""

from __future__ import annotations

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.frame import dress, heading, level_switch
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.passage_view import gloss_list, passage_markup
from quizgen.app.place import here, link
from quizgen.model.pack import Source


def read() -> None:
    """Draw the page."""
    dress()
    place = here()
    passage = place.passage
    heading(place, passage.title)
    level_switch(place)
    glossed = [card for card in catalogue.cards(place.pack.id, place.level) if card.quote]
    show(passage_markup(passage, words=catalogue.word_forms(place.pack, glossed)))
    _citation(place.pack.info.source)
    if glossed:
        st.header("Les mots du texte", anchor=False)
        show(gloss_list(glossed))
    st.header("Et maintenant", anchor=False)
    with st.container(horizontal=True, gap="medium"):
        link(place, "s-entrainer", "Répondre aux questions")
        link(place, "mots", "Apprendre les mots")


def _citation(source: Source) -> None:
    author = f"{source.author}, " if source.author else ""
    show(
        html(
            '<p class="qz-muted">Texte de notre rédaction, d’après {author}«\u00a0{title}\u00a0», '
            "{outlet}, {date}.</p>",
            author=author,
            title=source.title,
            outlet=source.outlet,
            date=source.date,
        )
    )
    if source.url and source.url.startswith(("https://", "http://")):
        st.link_button(escape_markdown(f"Lire l’article de {source.outlet}"), source.url)
