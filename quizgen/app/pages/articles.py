"""The articles there are, and the ways into each."""

from __future__ import annotations

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.frame import dress, ways_on
from quizgen.app.markup import escape_markdown, html, join, show
from quizgen.app.place import Place, last_level
from quizgen.french.typography import typo
from quizgen.model.pack import Pack


def articles() -> None:
    """Draw the page."""
    dress()
    st.title("Lire et comprendre l’actualité", anchor=False)
    show(
        html(
            "<p>Choisissez un article et votre niveau\u00a0: lisez le texte, répondez aux "
            "questions, apprenez les mots. Chaque réponse se vérifie dans une phrase du texte.</p>"
        )
    )
    shelf = catalogue.library()
    for pack in shelf.packs.values():
        _article(pack)
    if not shelf.packs:
        st.info("Il n’y a pas encore d’article à lire.")
    if shelf.broken:
        _broken(shelf)


def _article(pack: Pack) -> None:
    info = pack.info
    with st.container(border=True, key=f"article-{pack.id}"):
        st.header(escape_markdown(typo(info.title)), anchor=False)
        show(
            html(
                '<p class="qz-muted">{topic} · d’après {outlet}, {date}</p><p>{summary}</p>',
                topic=typo(info.topic),
                outlet=info.source.outlet,
                date=info.source.date,
                summary=typo(info.summary),
            )
        )
        levels = catalogue.levels(pack)
        if not levels:
            st.info("Cet article n’a pas encore de texte.")
            return
        level = st.segmented_control(
            "Niveau",
            levels,
            default=last_level(levels),
            required=True,
            key=f"choix/{pack.id}",
        )
        place = Place(pack, level or levels[0])
        passage = place.passage
        count = sum(len(sentence.text.split()) for sentence in passage.sentences)
        minutes = info.minutes.get(place.level)
        facts = [f"{quantity(count)} mots", f"{minutes} minutes" if minutes else ""]
        show(
            html(
                '<p><em>{title}</em><span class="qz-muted"> · {facts}</span></p>',
                title=typo(passage.title),
                facts=", ".join(filter(None, facts)),
            )
        )
        ways_on(place)


def quantity(number: int) -> str:
    r"""A number with its thousands apart.

    >>> quantity(1250)
    '1\u202f250'
    """
    return f"{number:,}".replace(",", "\u202f")


def _broken(shelf: catalogue.Library) -> None:
    count = len(shelf.broken)
    said = (
        "Un article n’a pas pu être ouvert" if count == 1 else f"{count} articles n’ont pas pu être ouverts"
    )
    with st.expander(f"{said}\u00a0: à corriger par leur auteur"):
        for name, problems in shelf.broken.items():
            show(
                html(
                    '<p class="qz-label">{name}</p><ul>{problems}</ul>',
                    name=name,
                    problems=join(html("<li>{text}</li>", text=text) for text in problems),
                )
            )
