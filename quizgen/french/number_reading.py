"""Numbers in words, found in an answer and put into figures."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.french.numbers import en_lettres

_LONGEST = 7  # words, as in « neuf cent soixante et onze » and two to spare
_SEPARATOR = re.compile(r"(?<=\d)[ .](?=\d{3}(?!\d))")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_FIRST = re.compile(r"\b1(?:er|re)\b")


def figures(text: str) -> str:
    """Folded `text` with its numbers in figures; « un » stays, as it may be an article.

    >>> figures("vingt et un jours"), figures("4 000 soldats"), figures("le 1er mai")
    ('21 jours', '4000 soldats', 'le 1 mai')
    """
    text = _POINT.sub(",", _FIRST.sub("1", _SEPARATOR.sub("", text)))
    found: list[str] = []
    rest = text.split(" ")
    while rest:
        value, length = _hundreds(rest)
        if rest[length : length + 1] == ["mille"]:
            after, more = _hundreds(rest[length + 1 :], alone=False)
            value, length = (value or 1) * 1000 + after, length + 1 + more
        found.append(str(value) if length else rest[0])
        rest = rest[max(length, 1) :]
    return " ".join(found)


@lru_cache(maxsize=1)
def _values() -> dict[tuple[str, ...], int]:
    """The numbers under a thousand by their words; « une » is as good as « un ».

    « Cents » and « vingts » lose their s before « mille », and under many a pen elsewhere.
    """
    values = {tuple(en_lettres(n).replace("-", " ").split()): n for n in range(1000)}
    plurals = {name: n for name, n in values.items() if name[-1] in ("cents", "vingts")}
    values |= {(*name[:-1], name[-1][:-1]): n for name, n in plurals.items()}
    return values | {(*name[:-1], "une"): n for name, n in values.items() if name[-1] == "un"}


def _hundreds(parts: list[str], alone: bool = True) -> tuple[int, int]:
    """The number under a thousand that `parts` begin with, and how many of them it takes.

    Standing `alone`, « un » and « une » are no numbers.
    """
    values = _values()
    for length in range(min(_LONGEST, len(parts)), 0, -1):
        value = values.get(tuple(parts[:length]))
        if value is not None and not (alone and value == 1):
            return value, length
    return 0, 0
