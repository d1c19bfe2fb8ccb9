"""Plain text as HTML that Anki shows and never interprets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from html import escape

from quizgen.exporters.clean import HIDDEN, clean, is_plain

# What Anki reads in a field: {{c1::cloze}}, [sound:…], [latex], \( … \). A straight apostrophe stays:
# learners type it, and no attribute of ours stands between two.
_ANKI = str.maketrans(
    {'"': "&quot;", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "\\": "&#92;"}
)

_SPECIAL = re.compile(rf'[&<>"{{}}\[\]\\{HIDDEN}\u2028\u2029]')  # what `text` changes


def text(value: str) -> str:
    """`value` escaped for HTML and for Anki's own marks.

    >>> text("a < b & {{c1::c}} [sound:d]")
    'a &lt; b &amp; &#123;&#123;c1::c&#125;&#125; &#91;sound:d&#93;'
    """
    if is_plain(value, _SPECIAL):
        return value
    return escape(clean(value), quote=False).translate(_ANKI)


def writer(values: Iterable[str]) -> Callable[[str], str]:
    """What makes of these values what `text` does; quicker if, as usual, none of them is changed by it."""
    return str if is_plain("|".join(values), _SPECIAL) else text


def tag(name: str, content: str, css: str = "") -> str:
    """An element around ready HTML; nothing if that is empty."""
    mark = f' class="{css}"' if css else ""
    return f"<{name}{mark}>{content}</{name}>" if content else ""


def listing(items: Iterable[str], name: str = "ul", css: str = "") -> str:
    """A list of ready HTML items."""
    return tag(name, "".join(f"<li>{item}</li>" for item in items), css)


def translations(texts: Mapping[str, str], write: Callable[[str], str] = text) -> str:
    """Texts in several languages, each marked with its own for the voice and the fonts."""
    return "".join([f'<div lang="{_language(code)}">{write(said)}</div>' for code, said in texts.items()])


@lru_cache(maxsize=64)
def _language(code: str) -> str:
    return re.sub("[^A-Za-z0-9-]", "", code)


@lru_cache(maxsize=1024)
def label(name: str) -> str:
    """A tag in Anki's sense: no spaces, `::` between levels; empty if nothing is left.

    >>> label("thème::la paix")
    'thème::la-paix'
    """
    parts = (re.sub(r"[^\w’'-]+", "-", part).strip("-") for part in clean(name).split("::"))
    return "::".join(part for part in parts if part)


@lru_cache(maxsize=1024)
def labels(names: tuple[str, ...]) -> str:
    """Tags as Anki keeps them: each once, blanks between them.

    >>> labels(("niveau::B1", "niveau::B1", " ", "type::mot"))
    'niveau::B1 type::mot'
    """
    return " ".join(dict.fromkeys(filter(None, map(label, names))))


def deck_name(*parts: str) -> str:
    """The name of a deck inside others.

    >>> deck_name("Un titre :: deux", "Mots")
    'Un titre : deux::Mots'
    """
    plain = (re.sub("::+", ":", clean(part)).replace('"', "”").strip(" :") for part in parts)
    return "::".join(part for part in plain if part)
