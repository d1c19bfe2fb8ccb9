"""Choosing among many articles: by level, by topic, by words. A small library shows none of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.language import _, plural
from quizgen.app.markup import escape_markdown, html, show
from quizgen.exporters.game_words import folded
from quizgen.french.typography import typo
from quizgen.model.levels import LEVELS, Level
from quizgen.model.pack import Pack

FILTERED, SEARCHED = 4, 7  # articles from which there is a choice of level and topic, and a search
_WISH = "recherche"  # streamlit forgets the values of controls that another page does not show


@dataclass(frozen=True, slots=True)
class Wish:
    """What a learner looks for; what is empty is left open."""

    level: str = ""
    topic: str = ""
    words: str = ""


def fits(pack: Pack, wish: Wish) -> bool:
    """Whether an article is what is looked for: every word stands in its title, topic or summary."""
    info = pack.info
    titles = [passage.title for passage in pack.passages.values()]
    told = _plain(" ".join([info.title, info.topic, info.summary, info.source.outlet, *titles]))
    return (
        wish.level in ("", *pack.passages)
        and wish.topic in ("", info.topic)
        and all(word in told for word in _plain(wish.words).split())
    )


def _plain(text: str) -> str:
    return folded(text.replace("'", "’"))


def choice_among(packs: Collection[Pack]) -> tuple[Pack, ...]:
    """Draw what there is to choose by, and return the articles that are left.

    A level that every article has, or a topic that all are about, is no choice and is not offered.
    """
    if len(packs) < FILTERED:
        return tuple(packs)
    held = {level for pack in packs for level in catalogue.levels(pack)}
    shared = held.intersection(*(catalogue.levels(pack) for pack in packs))
    levels = [level for level in LEVELS if level in held] if held != shared else []
    topics = sorted({pack.info.topic for pack in packs}, key=folded)
    with st.container(key="choisir"):
        if len(packs) >= SEARCHED:
            _search()
        with st.container(horizontal=True, vertical_alignment="bottom"):
            if levels:
                _level(levels, packs)
            if len(topics) > 1:
                _topic(topics)
    left = tuple(pack for pack in packs if fits(pack, _wish()))
    if len(left) < len(packs):
        _count(len(left), len(packs))
    return left


def _wish() -> Wish:
    wish: Wish = st.session_state.get(_WISH, Wish())
    return wish


def _note(field: str) -> None:
    st.session_state[_WISH] = replace(_wish(), **{field: st.session_state[f"{_WISH}/{field}"] or ""})


def _search() -> None:
    st.session_state[f"{_WISH}/words"] = _wish().words
    st.text_input(
        _("Chercher un article"),
        key=f"{_WISH}/words",
        placeholder=_("un mot du titre, du thème ou du résumé"),
        autocomplete="off",
        on_change=partial(_note, "words"),
    )


def _level(levels: Sequence[Level], packs: Collection[Pack]) -> None:
    def noted() -> None:
        _note("level")
        for pack in packs:  # articles open at the level that was looked for
            if _wish().level in pack.passages:
                st.session_state[f"choix/{pack.id}"] = _wish().level

    st.session_state[f"{_WISH}/level"] = _wish().level or None
    st.segmented_control(_("Tous les niveaux ou un seul"), levels, key=f"{_WISH}/level", on_change=noted)


def _topic(topics: Sequence[str]) -> None:
    st.session_state[f"{_WISH}/topic"] = _wish().topic if _wish().topic in topics else ""
    st.selectbox(
        _("Thème"),
        ["", *topics],
        format_func=lambda topic: escape_markdown(typo(topic)) if topic else _("tous les thèmes"),
        key=f"{_WISH}/topic",
        filter_mode=None,
        width=280,
        on_change=partial(_note, "topic"),
    )


def _count(left: int, total: int) -> None:
    """How many are left, heard by those who do not see it, and the way back to all."""
    told = plural("{n} article sur {total}", "{n} articles sur {total}", left, total=total)
    if not left:
        told = _("Aucun article ne correspond à votre recherche.")
    with st.container(horizontal=True, vertical_alignment="center"):
        show(html('<p class="qz-muted" role="status">{told}</p>', told=told))
        st.button(_("Tout montrer"), on_click=lambda: st.session_state.pop(_WISH, None), type="tertiary")
