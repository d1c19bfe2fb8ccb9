"""Quotation marks: « » outside, “ ” inside, whatever was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SPACES = " \t\u00a0\u202f\u2009"
_OPENS_AFTER = frozenset(" \t\n\u00a0\u202f\u2009([{«“’'-–—/>\ue000")
_NOT_FIRST = frozenset(" \t\n\u00a0\u202f\u2009,)]}»”\ue000")


def quotation(text: str, protected: re.Pattern[str]) -> str:
    r"""`text` with its quotation marks nested the French way.

    What `protected` matches stays. Straight quotes become « », or “ ” inside « »; so do « » inside « ».
    If the marks do not pair, nobody can tell which is meant: all stay.

    >>> none = re.compile("(?!)")
    >>> quotation('Il dit "oui".', none), quotation("« Il dit « oui ». »", none)
    ('Il dit «oui».', '« Il dit “oui”. »')
    >>> quotation('un écran de 5"', none)
    'un écran de 5"'
    """
    if '"' not in text and text.count("«") < 2:
        return text
    changes = _changes(text, protected)
    if not changes:
        return text
    parts, last = [], 0
    for start, end, mark in changes:
        parts += [text[last:start], mark]
        last = end
    return "".join((*parts, text[last:]))


def _changes(text: str, protected: re.Pattern[str]) -> list[tuple[int, int, str]]:
    """Each mark that becomes another, from start to end; none at all if the marks do not pair."""
    found: list[tuple[int, int, str]] = []
    opened: list[tuple[str, str]] = []  # as typed, and as shown
    for place in _marks(text, protected):
        mark = text[place]
        closing = _closing(text, place, opened)
        if closing is None:
            return []
        if closing:
            typed, shown = opened.pop()
            if {"«": "»", "“": "”", '"': '"'}[typed] != mark:
                return []
            if typed != shown:
                start = place if mark == '"' else len(text[:place].rstrip(_SPACES))
                found.append((start, place + 1, "»" if shown == "«" else "”"))
            continue
        shown = mark if mark == "“" else "“" if any(one == "«" for _, one in opened) else "«"
        opened.append((mark, shown))
        if mark != shown:
            rest = text[place + 1 :]
            after = 0 if mark == '"' else len(rest) - len(rest.lstrip(_SPACES))
            found.append((place, place + 1 + after, shown))
    return [] if opened else found


def _marks(text: str, protected: re.Pattern[str]) -> Iterator[int]:
    """The places of quotation marks outside what is protected."""
    last = 0
    for region in (*protected.finditer(text), None):
        end = region.start() if region else len(text)
        yield from (place for place in range(last, end) if text[place] in '«»“”"')
        last = region.end() if region else end


def _closing(text: str, place: int, opened: list[tuple[str, str]]) -> bool | None:
    """Whether a mark closes; None if that cannot be told."""
    mark = text[place]
    if mark != '"':
        return mark in "»”" if opened or mark in "«“" else None
    if opened and opened[-1][0] == '"':
        return True if place and text[place - 1] not in _SPACES else None
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    opens = (not before or before in _OPENS_AFTER) and after and after not in _NOT_FIRST
    return False if opens else None
