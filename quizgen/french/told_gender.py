"""The gender that the adjectives of a group tell when its noun has both: « haut fonctionnaire »."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.french import noun_words
from quizgen.french.gender import gender_of, is_noun, singular_of
from quizgen.french.noun_parts import core_index
from quizgen.french.tables import words
from quizgen.model.phrase import Gender

# Adjectives set after a noun, with endings that no noun in apposition has: « juge fédéral ».
_MASCULINE = (
    "ien",
    "éen",
    "ais",
    "ois",
    "al",
    "aux",
    "el",
    "els",
    "eux",
    "iens",
    "éens",
    "als",
    "ain",
    "ains",
)
_FEMININE = ("ienne", "éenne", "aise", "oise", "ale", "elle", "euse", "aine")
_OFFICE = words("adjoint délégué chargé élu sortant suppléant démissionnaire désigné nommé détenu blessé tué")


def told_gender(parts: Sequence[str]) -> Gender | None:
    """The gender of a noun of either gender, told by the adjectives round it; None if they do not tell.

    >>> told_gender(["haut", "fonctionnaire"]), told_gender(["ministre", "déléguée"])
    ('m', 'f')
    >>> told_gender(["jeune", "ministre"]), told_gender(["ministre", "russe"])
    (None, None)
    """
    index = core_index(parts)
    noun = singular_of(parts[index]) or parts[index]
    if not is_noun(noun) or gender_of(noun) is not None:
        return None
    told = {_before().get(word.lower()) for word in parts[:index]}
    told |= {_after(word) for word in parts[index + 1 :]}
    told.discard(None)
    return told.pop() if len(told) == 1 else None


@cache
def _before() -> dict[str, Gender]:
    """The forms that tell a gender among the adjectives set before a noun: « haut », « nouvelles »."""
    from quizgen.french.adjectives import BEFORE_VOWEL, forms

    told: dict[str, Gender] = dict.fromkeys(BEFORE_VOWEL.values(), "m")
    for word in noun_words.BEFORE_NOUN - told.keys() - {"nombreuses"}:
        masculine, feminine, masculines, feminines = forms(word)
        if masculine != feminine:
            told |= {masculine: "m", masculines: "m", feminine: "f", feminines: "f"}
    return told


def _after(word: str) -> Gender | None:
    if not word.islower():
        return None
    singular = word.removesuffix("s")
    if singular in _OFFICE or word.endswith(_MASCULINE):
        return None if singular.endswith("e") else "m"
    if singular.removesuffix("e") in _OFFICE or singular.endswith(_FEMININE):
        return "f"
    return None
