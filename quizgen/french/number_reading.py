"""Numbers in words, found in an answer and put into figures."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from quizgen.french.measures import siecle
from quizgen.french.numbers import en_lettres, ordinal_lettres

_LONGEST = 7  # words, as in « neuf cent soixante et onze » and two to spare
_SEPARATOR = re.compile(r"(?<=\d)[ .](?=\d{3}(?!\d))")
_FIRST = re.compile(r"\b1(?:er|re)\b")
_CENTURY = re.compile(r"\b([ivx]+er?) (?=si[eè]cle)")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_MILLIONS = re.compile(r"\b(\d+(?:,\d+)?) (million|milliard)s?\b(?: et (demi))?(?: d(?:e |'))?(?: ?(\d+)\b)?")
_SIZES = {"million": 1_000_000, "milliard": 1_000_000_000}
_SHORT_ORDINAL = re.compile(r"\b(\d+) ?(?:e|eme|ème|er|ere|ère|re|nd|nde)s?\b")
_SIGNS = (
    (re.compile(r"(?<=\d) ?(?:%|pour ?(?:cents?|100)\b)"), "%"),
    (re.compile(r"(?<=\d) ?(?:€|euros?\b)"), "€"),
    (re.compile(r"(?<=\d) ?(?:\$|dollars?\b)"), "$"),
    (re.compile(r"(?<=\d) ?(?:km|kilom[eè]tres?)\b"), "km"),
    (re.compile(r"\b(\d{1,2}) ?(?:h|heures?|:) ?(\d\d)?\b(?! *\d)"), r"\1h\2"),
)


def cardinals(text: str) -> str:
    """Folded `text` with its whole numbers in figures and no more.

    >>> cardinals("vingt et un jours"), cardinals("le 1er mai"), cardinals("4 000")
    ('21 jours', 'le 1 mai', '4000')
    """
    text = _POINT.sub(",", _FIRST.sub("1", _SEPARATOR.sub("", text)))
    return _in_words(text.split(" "), ranks=False)


def figures(text: str) -> str:
    """Folded `text` with its numbers in figures; « un » stays, as it may be an article.

    >>> figures("vingt et un jours"), figures("4 000 soldats"), figures("le 1er mai")
    ('21 jours', '4000 soldats', 'le 1e mai')
    >>> figures("1,5 million de soldats"), figures("un million"), figures("50 pour cent"), figures("14:30")
    ('1500000 soldats', '1000000', '50%', '14h30')
    >>> figures("la deuxieme fois"), figures("2 e"), figures("le xxie siècle")
    ('la 2e fois', '2e', 'le 21e siècle')
    """
    text = _CENTURY.sub(lambda found: f"{_centuries().get(found[1], found[1])} ", text)
    text = _SHORT_ORDINAL.sub(r"\1e", _POINT.sub(",", _SEPARATOR.sub("", text)))
    text = re.sub(r"\bune? (?=(?:million|milliard)\b)", "1 ", text)
    text = _in_words(text.split(" "))
    text = _MILLIONS.sub(_millions, text)
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return text


def _in_words(rest: list[str], ranks: bool = True) -> str:
    found: list[str] = []
    while rest:
        rank, taken = _rank(rest) if ranks else (0, 0)
        if taken:
            found.append(f"{rank}e")
            rest = rest[taken:]
            continue
        value, length = _hundreds(rest)
        if rest[length : length + 1] == ["mille"]:
            after, more = _hundreds(rest[length + 1 :], alone=False)
            value, length = (value or 1) * 1000 + after, length + 1 + more
        found.append(str(value) if length else rest[0])
        rest = rest[max(length, 1) :]
    return " ".join(found)


def _millions(match: re.Match[str]) -> str:
    """« 1,5 million », « 2 millions et demi », « 3 millions 200000 »."""
    size = _SIZES[match[2]]
    value = Decimal(match[1].replace(",", ".")) * size + (size // 2 if match[3] else 0)
    if match[4] and int(match[4]) < size:
        value += int(match[4])
    elif match[4]:
        return match.group()
    noun = match.group()[-1] in " '"
    return f"{int(value)}{' ' if noun else ''}"


@lru_cache(maxsize=1)
def _centuries() -> dict[str, str]:
    """« xxie » and its like, in figures."""
    return {siecle(n).text.partition(" ")[0].lower(): f"{n}e" for n in range(1, 40)}


@lru_cache(maxsize=1)
def _ordinals() -> dict[tuple[str, ...], int]:
    """The ordinals up to a hundred by their words, with accents and without."""
    values = {tuple(ordinal_lettres(n).replace("-", " ").split()): n for n in range(1, 101)}
    values |= {("première",): 1, ("second",): 2, ("seconde",): 2}
    return values | {tuple(word.replace("è", "e") for word in name): n for name, n in values.items()}


@lru_cache(maxsize=1)
def _values() -> dict[tuple[str, ...], int]:
    """The numbers under a thousand by their words; « une » is as good as « un ».

    « Cents » and « vingts » lose their s before « mille », and under many a pen elsewhere.
    """
    values = {tuple(en_lettres(n).replace("-", " ").split()): n for n in range(1000)}
    plurals = {name: n for name, n in values.items() if name[-1] in ("cents", "vingts")}
    values |= {(*name[:-1], name[-1][:-1]): n for name, n in plurals.items()}
    return values | {(*name[:-1], "une"): n for name, n in values.items() if name[-1] == "un"}


def _rank(parts: list[str]) -> tuple[int, int]:
    """The ordinal that `parts` begin with, and how many of them it takes."""
    for length in range(min(_LONGEST, len(parts)), 0, -1):
        value = _ordinals().get(tuple(parts[:length]))
        if value is not None:
            return value, length
    return 0, 0


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
