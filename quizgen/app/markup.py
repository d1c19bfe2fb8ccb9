"""Text from a pack on its way to the screen: printed as it stands, whatever characters it holds.

Two roads lead there. `escape_markdown` is for everything that Streamlit reads as Markdown (labels,
headings, messages); `html` builds markup whose holes are escaped, and `show` takes nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup, escape

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# Only what is read as a mark: labels reach a screen reader with their backslashes.
_MARKS = re.compile(
    r"""[\\`*_\[\]<>~$\#&]     # anywhere
      | :(?=\S)               # a directive or an emoji, and not the French « mot : suite »
      | ^[-+=>](?=\s|[-+=]|$)  # a list or a rule, at the start
      | (?<=^\d)[.)] | (?<=^\d\d)[.)] | (?<=^\d{3})[.)] | (?<=^\d{4})[.)]""",
    re.VERBOSE,
)
# What the browser still rewrites after Markdown is read; an invisible WORD JOINER stops it.
_JOINER = "\u2060"
_REWRITTEN = re.compile(
    r"""(?P<icon>:(?=material/|[\w+-]+:))
      | (?P<arrow>(?<!\S)(?:<->|->|<-|--|>=|<=|~=)(?!\S))
      | (?P<address>\bhttps?(?=:)|\bwww(?=\.)|@(?=\w))""",
    re.VERBOSE | re.IGNORECASE,
)


def escape_markdown(text: str) -> str:
    r"""The Markdown that prints `text` on one line, character for character.

    >>> print(escape_markdown("Jong-un, 5 $ * :red[non]"))
    Jong-un, 5 \$ \* \:red\[non\]
    """
    line = _SPACES.sub(" ", _CONTROLS.sub("", text)).strip(" ")
    guarded = _REWRITTEN.sub(lambda found: found.group() + _JOINER, line)
    return _MARKS.sub(r"\\\g<0>", guarded)


def html(template: str, **holes: object) -> Markup:
    """HTML with its holes filled and escaped.

    >>> html("<b>{word}</b>", word="a < b")
    Markup('<b>a &lt; b</b>')
    """
    return Markup(template).format(**holes)


def join(pieces: Iterable[str | Markup], between: str = "") -> Markup:
    """The pieces one after the other, each escaped unless it is markup already."""
    return Markup(between).join(pieces)


@dataclass(frozen=True, slots=True)
class _Ready:
    """Markup as Streamlit takes it unchanged; of a text it would first ask whether a file has that name."""

    body: str

    def _repr_html_(self) -> str:
        return self.body


def show(body: Markup) -> None:
    """Put markup on the page."""
    st.html(_Ready(str(escape(body))))


def quoted(text: str) -> str:
    r"""`text` within French quotation marks.

    >>> quoted("oui")
    '«\xa0oui\xa0»'
    """
    return f"«\u00a0{text}\u00a0»"


_LANGUAGES: Mapping[str, str] = {
    "en": "anglais",
    "vi": "vietnamien",
    "es": "espagnol",
    "de": "allemand",
    "it": "italien",
    "pt": "portugais",
    "zh": "chinois",
    "ja": "japonais",
    "ko": "coréen",
    "ar": "arabe",
    "ru": "russe",
    "uk": "ukrainien",
}


def language(code: str) -> str:
    """The French name of a language, its code if we have none."""
    return _LANGUAGES.get(code, code)


def glosses(gloss: Mapping[str, str]) -> Markup:
    """Translations, each marked with its language."""
    return join(
        (
            html(
                '<span class="qz-lang">{name}</span> <span lang="{code}">{text}</span>',
                name=language(code),
                code=code,
                text=text,
            )
            for code, text in gloss.items()
        ),
        '<span class="qz-sep"> · </span>',
    )
