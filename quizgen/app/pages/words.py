"""Vocabulary cards to turn over, one at a time."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from quizgen.app import catalogue
from quizgen.app.frame import dress, heading, level_switch, ways_on
from quizgen.app.markup import glosses, html, join, quoted, show
from quizgen.app.place import here
from quizgen.model.card import VocabularyCard


def words() -> None:
    """Draw the page."""
    dress()
    place = here()
    heading(place, "Les mots du texte")
    level_switch(place)
    deck = catalogue.cards(place.pack.id, place.level)
    if not deck:
        st.info("Il n’y a pas encore de carte à ce niveau.")
        ways_on(place, "mots")
        return
    key = f"carte/{place.pack.id}/{place.level}"
    index, turned = st.session_state.get(key, (0, False))
    index = min(index, len(deck) - 1)

    def put(to: int, back: bool) -> None:
        st.session_state[key] = (to % len(deck), back)

    st.progress((index + 1) / len(deck), text=f"Carte {index + 1} sur {len(deck)}")
    with st.container(border=True, key="carte"):
        show(back(deck[index]) if turned else front(deck[index]))
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button("Précédente", on_click=put, args=(index - 1, False), disabled=index == 0)
        st.button(
            "Voir le mot seul" if turned else "Retourner la carte",
            on_click=put,
            args=(index, not turned),
            type="secondary" if turned else "primary",
            key="retourner",
        )
        st.button(
            "Suivante" if index + 1 < len(deck) else "Recommencer",
            on_click=put,
            args=(index + 1, False),
            type="primary" if turned else "secondary",
            key="suivante",
        )
    st.space("medium")
    ways_on(place, "mots")


def front(card: VocabularyCard) -> Markup:
    """The word alone."""
    return html(
        '<div class="qz-card qz-front"><p class="qz-word">{word}</p><p class="qz-muted">{nature}</p></div>',
        word=card.word,
        nature=card.nature,
    )


def back(card: VocabularyCard) -> Markup:
    """All that there is to know of the word."""
    heard = f" [{card.ipa}]" if card.ipa else ""
    lines = [
        html('<p class="qz-word">{word}</p>', word=card.word),
        html(
            '<p class="qz-muted">{facts}{heard}</p>',
            facts=" · ".join(filter(None, (card.nature, card.forms, card.register))),
            heard=html('<span lang="fr-fonipa">{heard}</span>', heard=heard) if heard else "",
        ),
        html("<p>{text}</p>", text=card.definition),
    ]
    if card.gloss:
        lines.append(html("<p>{gloss}</p>", gloss=glosses(card.gloss)))
    if card.example:
        lines.append(
            html(
                '<p><span class="qz-label">Exemple\u00a0:</span> {before}<strong>{answer}</strong>'
                "{after}</p>",
                before=card.example_before,
                answer=card.example_answer,
                after=card.example_after,
            )
        )
    named = {
        "On dit": card.construction,
        "Famille": card.family,
        "Synonymes": card.synonyms,
        "Contraires": card.opposites,
        "Faux ami": card.false_friend,
        "À noter": card.note,
    }
    lines += [
        html('<p><span class="qz-label">{name}\u00a0:</span> {text}</p>', name=name, text=text)
        for name, text in named.items()
        if text
    ]
    if card.quote:
        lines.append(
            html(
                '<blockquote class="qz-evidence">{text}'
                '<span class="qz-where">Phrase {n} du texte</span></blockquote>',
                text=quoted(card.quote.text),
                n=card.quote.sentence,
            )
        )
    return html('<div class="qz-card">{lines}</div>', lines=join(lines))
