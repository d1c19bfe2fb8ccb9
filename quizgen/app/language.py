"""The language of the interface; texts, questions and explanations are French in each of them.

Messages are written in French in the code; `locale/<language>/LC_MESSAGES/quizgen.po` holds the others
(see docs/app.md for how to add or mend one).
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from contextvars import ContextVar
from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

NAMES: Mapping[str, str] = {"fr": "Français", "en": "English", "vi": "Tiếng Việt"}
_KEY = "langue"
_in_use: ContextVar[str] = ContextVar(
    "language", default=""
)  # of this visitor: a run has a thread of its own


def current() -> str:
    """The language in use: the one chosen, else the browser's if we have it, else French."""
    if known := _in_use.get():
        return known
    chosen = st.session_state.get(_KEY) or (st.context.locale or "fr").partition("-")[0].lower()
    found = str(chosen) if chosen in NAMES else "fr"
    if get_script_run_ctx(suppress_warning=True):
        _in_use.set(found)
    return found


def choose(language: str) -> None:
    """Use this language from now on."""
    st.session_state[_KEY] = language
    _in_use.set("")


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
