"""Slips: one letter wrong in one long word, told from another word that exists."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from quizgen.errors import FrenchError
from quizgen.french.accents import NOUN_ENDINGS
from quizgen.french.adjectives import forms
from quizgen.french.answer_text import neat, plain, surface, without_article
from quizgen.french.nouns import feminin
from quizgen.french.real_words import exists, is_verb_form
from quizgen.french.tables import words

_SHORTEST = 5
# « La graine » is no feminine of « le grain ».
_NO_PAIRS = words(
    "grain grains port ports part parts cour cours point points tour tours mode modes poste postes"
)


@dataclass(frozen=True, slots=True)
class Slip:
    """A near miss: its kind, whether it counts as right, and what to look at."""

    kind: Literal["genre", "faute"]
    right: bool
    message: str


def misspelt(answer: str, writing: str, others: Collection[str] = ()) -> Slip | None:
    """The slip that parts `answer` from `writing`: one letter, a space, or the gender, of one word.

    None if they differ by more, or if what was typed is a word that exists, one of `others` for
    instance. A wrong ending counts as right inside a longer answer only: alone it may be what is asked.

    >>> misspelt("Pyongang", "Pyongyang").right, misspelt("sanctionne", "sanctionner").right
    (True, False)
    >>> misspelt("ministre", "ministère") is None, misspelt("Zambie", "Gambie") is None
    (True, True)
    """
    given, expected = _words(answer), _words(writing)
    if len(given) != len(expected):
        return _spaced(given, expected, writing)
    wrong = [pair for pair in zip(given, expected, strict=True) if plain(pair[0]) != plain(pair[1])]
    if len(wrong) != 1:
        return None
    typed, meant = wrong[0]
    shown = _shown(meant, writing)
    if _other_gender(typed, meant, shown):
        return Slip("genre", False, f"Attention au genre\u00a0: «\u00a0{shown}\u00a0».")
    alone = surface(answer) == typed
    if _other_number(typed, meant):
        return Slip("faute", not alone and _same_article(answer, writing), _at_end(shown))
    if not _nearly(plain(typed), plain(meant)) or _known(plain(typed), others):
        return None
    if _differs_at_end(plain(typed), plain(meant)):
        if alone:
            return Slip("faute", False, _at_end(shown))
    elif is_verb_form(plain(typed)):
        return None
    return Slip("faute", True, _where(plain(typed), plain(meant), shown))


def _known(typed: str, others: Collection[str]) -> bool:
    return exists(typed) or typed in map(plain, others)


def _words(text: str) -> list[str]:
    return without_article(surface(text)).replace("'", "' ").split(" ")


def _same_article(answer: str, writing: str) -> bool:
    """Whether the articles are the same, or one is missing: « des élections » is not « une élection »."""
    articles = [text.removesuffix(without_article(text)) for text in (surface(answer), surface(writing))]
    return not all(articles) or articles[0] == articles[1]


def _spaced(given: list[str], expected: list[str], writing: str) -> Slip | None:
    """The same letters in more words or fewer: « nordcoréen », « Pyong Yang »."""
    letters = plain("".join(given))
    if letters != plain("".join(expected)) or len(letters) < _SHORTEST or not letters.isalpha():
        return None
    return Slip("faute", True, f"Bonne réponse. On écrit «\u00a0{without_article(neat(writing))}\u00a0».")


def _shown(meant: str, writing: str) -> str:
    """A folded word as the right writing has it, capitals and ligatures included."""
    parts = neat(writing).replace("-", " ").replace("’", " ").replace("'", " ").split()
    return next((part for part in parts if surface(part) == meant), meant)


def _other_gender(typed: str, meant: str, shown: str) -> bool:
    """Whether one is the feminine of the other; a name has none, nor « sécurité »."""
    if shown[:1].isupper() or meant.endswith(NOUN_ENDINGS) or _NO_PAIRS & {typed, meant}:
        return False
    return typed in _feminines(meant) or meant in _feminines(typed)


@lru_cache(maxsize=4096)
def _feminines(word: str) -> frozenset[str]:
    """The feminine of a word, singular and plural, if it has one of its own; of a plural, of its singular."""
    if len(word) < _SHORTEST - 1:
        return frozenset()
    found: set[str] = set()
    for masculine in {word, word.removesuffix("s")}:
        for feminine in (_of_adjective, _of_noun):
            try:
                found |= {feminine(masculine), f"{feminine(masculine)}s"} - {masculine, f"{masculine}s"}
            except FrenchError:
                continue
    return frozenset(found if word.endswith("s") else (one for one in found if not one.endswith("s")))


def _of_adjective(masculine: str) -> str:
    return forms(masculine)[1]


def _of_noun(masculine: str) -> str:
    return feminin(masculine)


def _other_number(typed: str, meant: str) -> bool:
    long = min(len(typed), len(meant)) >= _SHORTEST - 1
    return long and (f"{typed}s" == meant or f"{meant}s" == typed)


def _nearly(typed: str, meant: str) -> bool:
    """One letter missing, added, changed or displaced in a long word without figures."""
    if len(meant) < _SHORTEST or not (typed + meant).isalpha() or abs(len(typed) - len(meant)) > 1:
        return False
    left, right = _difference(typed, meant)
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])


def _difference(typed: str, meant: str) -> tuple[str, str]:
    """What stands between the letters that two words share at both ends."""
    start = _common(typed, meant)
    end = min(_common(typed[::-1], meant[::-1]), min(len(typed), len(meant)) - start)
    return typed[start : len(typed) - end], meant[start : len(meant) - end]


def _differs_at_end(typed: str, meant: str) -> bool:
    """In the last two letters, where French writes number, gender and person."""
    return _common(typed, meant) >= max(len(typed), len(meant)) - 2


def _common(a: str, b: str) -> int:
    """How many first letters two words share."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _at_end(shown: str) -> str:
    return f"Regardez la fin du mot\u00a0: «\u00a0{shown}\u00a0»."


def _where(typed: str, meant: str, shown: str) -> str:
    """Which letter is wrong, missing, one too many, or in another's place."""
    left, right = _difference(typed, meant)
    if len(left) == 2:
        what = f"les lettres «\u00a0{right[0]}\u00a0» et «\u00a0{right[1]}\u00a0» sont inversées"
    elif not left:
        what = f"il manque un «\u00a0{right}\u00a0»"
    elif not right:
        what = f"il y a un «\u00a0{left}\u00a0» de trop"
    else:
        what = f"«\u00a0{right}\u00a0» et non «\u00a0{left}\u00a0»"
    return f"Bonne réponse, à une lettre près\u00a0: {what}. On écrit «\u00a0{shown}\u00a0»."
