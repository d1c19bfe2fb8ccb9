"""Where a learner is: the article and the level, kept in the address so that a link leads back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.language import _
from quizgen.app.markup import escape_markdown
from quizgen.model.levels import Level, rank
from quizgen.model.pack import Pack
from quizgen.model.passage import Passage

_ARTICLE, _LEVEL = "article", "niveau"


class NothingHereError(Exception):
    """The page is drawn as far as it goes. `st.stop` would keep its foot from being drawn too."""


@dataclass(frozen=True, slots=True)
class Place:
    """An article at a level at which it has a text."""

    pack: Pack
    level: Level

    @property
    def passage(self) -> Passage:
        """The text."""
        return self.pack.passages[self.level]

    @property
    def params(self) -> dict[str, str]:
        """What stands in the address."""
        return {_ARTICLE: self.pack.id, _LEVEL: self.level}


def link(place: Place | None, address: str, label: str) -> None:
    """A link to another page, about the same article and level."""
    from quizgen.app.navigation import page  # pages link to one another

    st.page_link(page(address), label=label, query_params=place.params if place else None)


def go(place: Place) -> None:
    """Note `place` in the address and for the other pages."""
    st.session_state["place"] = place.params
    if st.query_params.to_dict() != place.params:
        st.query_params.from_dict(place.params)


def here() -> Place:
    """The place that the address names, else the last one; if there is none, say so and stop."""
    packs = catalogue.library().packs
    if not packs:
        st.title(_("Aucun article"), anchor=False)
        st.info(_("Il n’y a pas encore d’article à lire."))
        _leave()
    last: dict[str, str] = st.session_state.get("place", {})
    name = st.query_params.get(_ARTICLE) or last.get(_ARTICLE) or next(iter(packs))
    if name not in packs:
        st.title(_("Article introuvable"), anchor=False)
        st.warning(
            _(
                "Ce lien mène à un article qui n’est pas ou plus ici\u00a0: {name}. "
                "Choisissez-en un autre dans la liste.",
                name=escape_markdown(name),
            )
        )
        _leave()
    pack = packs[name]
    wished = st.query_params.get(_LEVEL) or last.get(_LEVEL) or ""
    place = Place(pack, nearest(catalogue.levels(pack), wished))
    go(place)
    return place


def last_level(levels: tuple[Level, ...]) -> Level:
    """The level used last if it is one of these, else the first of them."""
    last: dict[str, str] = st.session_state.get("place", {})
    return nearest(levels, last.get(_LEVEL, ""))


def nearest(levels: tuple[Level, ...], wished: str) -> Level:
    """The level wished for if there is one, else the first.

    >>> nearest(("A2", "B1"), "B1"), nearest(("A2", "B1"), "C2")
    ('B1', 'A2')
    """
    return next((level for level in levels if level == wished), min(levels, key=rank))


def _leave() -> NoReturn:
    """What stands around any page stands around this one too."""
    from quizgen.app.frame import dress  # which needs places

    dress()
    link(None, "", _("Voir tous les articles"))
    raise NothingHereError
