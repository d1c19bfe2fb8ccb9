"""The language of the interface; texts, questions and explanations are French in each of them.

Messages are written in French in the code; `locale/<language>/LC_MESSAGES/quizgen.po` holds the others
(see docs/app.md for how to add or mend one).
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import streamlit as st

NAMES: Mapping[str, str] = {"fr": "Français", "en": "English", "vi": "Tiếng Việt"}
_KEY = "langue"


def current() -> str:
    """The language in use: the one chosen, else the browser's if we have it, else French."""
    chosen = st.session_state.get(_KEY)
    if chosen in NAMES:
        return str(chosen)
    asked = (st.context.locale or "fr").partition("-")[0].lower()
    return asked if asked in NAMES else "fr"


def choose(language: str) -> None:
    """Use this language from the next run on."""
    st.session_state[_KEY] = language


def _(message: str, **holes: object) -> str:
    """The message in the language in use, its {holes} filled."""
    said = _catalogue(current()).gettext(message)
    return said.format(**holes) if holes else said


def N_(message: str) -> str:
    """A message that is translated where it is shown: this only marks it."""
    return message


def plural(one: str, many: str, n: int, **holes: object) -> str:
    """The message for `n` things; « {n} » is filled, as are other holes."""
    language = current()
    if language == "fr":  # where nought is singular
        return (one if abs(n) < 2 else many).format(n=n, **holes)
    return _catalogue(language).ngettext(one, many, n).format(n=n, **holes)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    folder = Path(__file__).with_name("locale")
    return gettext.translation("quizgen", folder, [language], fallback=True)
