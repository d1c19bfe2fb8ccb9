"""The articles there are, what was done with them, and the ways into each."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from quizgen.app import catalogue, keeping
from quizgen.app.frame import dress, ways_on
from quizgen.app.language import _, plural
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.place import Place, last_level
from quizgen.app.shelf import choice_among
from quizgen.french.typography import typo
from quizgen.model.pack import Pack
from quizgen.study.store import record
from quizgen.study.store.record import Done


def articles() -> None:
    """Draw the page."""
    dress()
    st.title(_("Lire et comprendre l’actualité"), anchor=False)
    show(
        html(
            "<p>{told}</p>",
            told=_(
                "Choisissez un article et votre niveau\u00a0: lisez le texte, répondez aux questions, "
                "apprenez les mots. Chaque réponse se vérifie dans une phrase du texte."
            ),
        )
    )
    shelf = catalogue.library()
    nothing: Mapping[tuple[str, str], Done] = {}
    done = keeping.try_to(record.done, otherwise=nothing)
    none: frozenset[tuple[str, str]] = frozenset()
    running = keeping.try_to(record.under_way, otherwise=none)
    for pack in choice_among(shelf.packs.values()):
        _article(pack, done, running)
    if not shelf.packs:
        st.info(_("Il n’y a pas encore d’article à lire."))
    if shelf.broken:
        _closed(len(shelf.broken))


def _article(pack: Pack, done: Mapping[tuple[str, str], Done], running: frozenset[tuple[str, str]]) -> None:
    info = pack.info
    with st.container(border=True, key=f"article-{pack.id}"):
        st.header(escape_markdown(typo(info.title)), anchor=False)
        show(
            html(
                '<p class="qz-muted" lang="fr">{topic} · d’après {outlet}, {date}</p>'
                '<p lang="fr">{summary}</p>',
                topic=typo(info.topic),
                outlet=info.source.outlet,
                date=info.source.date,
                summary=typo(info.summary),
            )
        )
        levels = catalogue.levels(pack)
        if not levels:
            st.info(_("Cet article n’a pas encore de texte."))
            return
        level = st.segmented_control(
            _("Niveau"),
            levels,
            default=last_level(levels),
            required=True,
            key=f"choix/{pack.id}",
        )
        place = Place(pack, level or levels[0])
        _text(place, done.get((pack.id, place.level), Done()), (pack.id, place.level) in running)
        ways_on(place)


def _text(place: Place, done: Done, running: bool) -> None:
    """The text of a level: its title and length, and what the learner has done with it."""
    passage = place.passage
    count = sum(len(sentence.text.split()) for sentence in passage.sentences)
    minutes = place.pack.info.minutes.get(place.level)
    facts = [
        _("{n} mots", n=quantity(count)),
        plural("{n} minute avec les questions", "{n} minutes avec les questions", minutes) if minutes else "",
    ]
    did = [
        _("lu") if done.read else "",
        plural(
            "{n} question trouvée sur {total}",
            "{n} questions trouvées sur {total}",
            done.right,
            total=done.answered,
        )
        if done.answered
        else "",
        _("une série en cours") if running else "",
    ]
    show(
        html(
            '<p><em lang="fr">{title}</em><span class="qz-muted"> · {facts}</span></p>{did}',
            title=typo(passage.title),
            facts=", ".join(filter(None, facts)),
            did=html(
                '<p class="qz-done">{label} {did}</p>',
                label=_("Votre parcours\u00a0:"),
                did=", ".join(filter(None, did)),
            )
            if any(did)
            else "",
        )
    )


def quantity(number: int) -> str:
    r"""A number with its thousands apart.

    >>> quantity(1250)
    '1\u202f250'
    """
    return f"{number:,}".replace(",", "\u202f")


def _closed(count: int) -> None:
    """Learners are told that an article is missing; what is wrong with it stands on the teacher's page."""
    told = plural("Un article est en préparation.", "{n} articles sont en préparation.", count)
    show(html('<p class="qz-muted">{told}</p>', told=told))
