"""The pages of the app, their titles and their addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from quizgen.app.keeping import sees_class
from quizgen.app.language import N_, _
from quizgen.app.pages.articles import articles
from quizgen.app.pages.classroom import classroom
from quizgen.app.pages.downloads import downloads
from quizgen.app.pages.practise import practise
from quizgen.app.pages.progress import progress
from quizgen.app.pages.read import read
from quizgen.app.pages.teacher import teacher
from quizgen.app.pages.words import words

# Address, title, what draws the page. The first is the default page, which has no address.
_PAGES: Mapping[str, tuple[str, Callable[[], None]]] = {
    "": (N_("Articles"), articles),
    "lire": (N_("Lire"), read),
    "s-entrainer": (N_("S’entraîner"), practise),
    "mots": (N_("Mots"), words),
    "telecharger": (N_("Télécharger"), downloads),
    "parcours": (N_("Mon parcours"), progress),
    "enseigner": (N_("Enseigner"), teacher),
    "classe": (N_("La classe"), classroom),
}


def page(address: str) -> st.Page:
    """The page at `address`, the empty one being the list of articles."""
    name, draw = _PAGES[address]
    title = _(name)
    if not address:
        return st.Page(draw, title=title, default=True)
    return st.Page(draw, title=title, url_path=address)


def pages() -> list[st.Page]:
    """The pages of the menu in order; that of the class is for its teachers only."""
    return [page(address) for address in _PAGES if address != "classe" or sees_class()]
