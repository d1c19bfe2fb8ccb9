"""Slips: one letter wrong in one long word, told from another word that exists."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from quizgen.errors import FrenchError
from quizgen.french.adjectives import forms
from quizgen.french.answer_text import fold, plain, without_article
from quizgen.french.real_words import exists

_SHORTEST = 5


@dataclass(frozen=True, slots=True)
class Slip:
    """A near miss: its kind, whether it counts as right, and what to look at."""

    kind: Literal["genre", "faute"]
    right: bool
    message: str


def misspelt(answer: str, writing: str, others: Collection[str] = ()) -> Slip | None:
    """The slip that parts `answer` from `writing`: one letter, or the gender, of one word.

    None if they differ by more, or if what was typed is a word that exists, one of `others` for
    instance. A wrong ending counts as right inside a longer answer only: alone it may be what is asked.

    >>> misspelt("Pyongang", "Pyongyang").right, misspelt("sanctionne", "sanctionner").right
    (True, False)
    >>> misspelt("ministre", "ministère") is None, misspelt("Zambie", "Gambie") is None
    (True, True)
    """
    given, expected = _words(answer), _words(writing)
    if len(given) != len(expected):
        return None
    wrong = [pair for pair in zip(given, expected, strict=True) if plain(pair[0]) != plain(pair[1])]
    if len(wrong) != 1:
        return None
    typed, meant = wrong[0]
    if typed in _other_genders(meant) or meant in _other_genders(typed):
        return Slip("genre", False, f"Attention au genre\u00a0: «\u00a0{meant}\u00a0».")
    if _other_number(typed, meant):
        return Slip("faute", len(expected) > 1, _at_end(meant))
    known = exists(plain(typed)) or plain(typed) in map(plain, others)
    if known or not _nearly(plain(typed), plain(meant)):
        return None
    if len(expected) == 1 and _differs_at_end(plain(typed), plain(meant)):
        return Slip("faute", False, _at_end(meant))
    return Slip("faute", True, _where(plain(typed), plain(meant), meant))


def _words(text: str) -> list[str]:
    return without_article(fold(text)).split(" ")


@lru_cache(maxsize=4096)
def _other_genders(word: str) -> frozenset[str]:
    """The feminine of a word, singular and plural, if it has one of its own."""
    if len(word) < _SHORTEST - 1:
        return frozenset()
    try:
        masculine, feminine, plural, plurals = forms(word)
    except FrenchError:
        return frozenset()
    return frozenset({feminine, plurals} - {masculine, plural, f"{masculine}s", f"{masculine}es"})


def _other_number(typed: str, meant: str) -> bool:
    long = min(len(typed), len(meant)) >= _SHORTEST - 1
    return long and (f"{typed}s" == meant or f"{meant}s" == typed)


def _nearly(typed: str, meant: str) -> bool:
    """One letter missing, added, changed or displaced in a long word without figures."""
    if len(meant) < _SHORTEST or not (typed + meant).isalpha() or abs(len(typed) - len(meant)) > 1:
        return False
    start = _common(typed, meant)
    end = min(_common(typed[::-1], meant[::-1]), min(len(typed), len(meant)) - start)
    left, right = typed[start : len(typed) - end], meant[start : len(meant) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])


def _differs_at_end(typed: str, meant: str) -> bool:
    """In the last two letters, where French writes number, gender and person."""
    return _common(typed, meant) >= max(len(typed), len(meant)) - 2


def _common(a: str, b: str) -> int:
    """How many first letters two words share."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _at_end(meant: str) -> str:
    return f"Regardez la fin du mot\u00a0: «\u00a0{meant}\u00a0»."


def _where(typed: str, meant: str, shown: str) -> str:
    """Which letter of the right word to look at."""
    place = min(_common(typed, meant), len(meant) - 1)
    if len(shown) != len(meant) or len(typed) > len(meant):
        return f"Bonne réponse, à une lettre près\u00a0: on écrit «\u00a0{shown}\u00a0»."
    return f"Bonne réponse, à la lettre «\u00a0{shown[place]}\u00a0» près\u00a0: «\u00a0{shown}\u00a0»."
