"""The gender of a common noun, where the tables or a sure ending give it."""

from __future__ import annotations

from functools import cache, lru_cache

from quizgen.french import (
    compound_words,
    feminine_nouns,
    gender_words,
    masculine_nouns,
    noun_words,
    plural_nouns,
)
from quizgen.french.nouns import pluriel
from quizgen.model.phrase import Gender

_PEOPLE = ("iste", "logue", "crate", "phobe", "phile")  # of either sex


@lru_cache(maxsize=4096)
def gender_of(noun: str) -> Gender | None:
    """The gender of one word in the singular, if it has one, and in small letters; None if it is not sure.

    A keyboard without « œ » may write « coeur ».

    >>> gender_of("sommet"), gender_of("réunion"), gender_of("ministre"), gender_of("chercheuse")
    ('m', 'f', None, 'f')
    """
    noun = noun.replace("oeu", "œu").replace("oei", "œi")
    if noun in masculine_nouns.MASCULINE or noun in plural_nouns.MASCULINE:
        return "m"
    if noun in feminine_nouns.FEMININE or noun in plural_nouns.FEMININE:
        return "f"
    if noun in gender_words.EITHER or noun.endswith(_PEOPLE):
        return None
    masculine, feminine = _people()
    if noun in masculine:
        return "m"
    if noun in feminine:
        return "f"
    return _by_ending(noun)


def is_plural_only(noun: str) -> bool:
    """Whether a noun has no singular.

    >>> is_plural_only("obsèques"), is_plural_only("sanctions")
    (True, False)
    """
    return any(
        noun in table for table in (plural_nouns.MASCULINE, plural_nouns.FEMININE, plural_nouns.EITHER)
    )


def is_noun(word: str) -> bool:
    """Whether the tables know the word as a noun in the singular, be its gender sure or not.

    >>> is_noun("ministre"), is_noun("xyzzy")
    (True, False)
    """
    return word in gender_words.EITHER or word.endswith(_PEOPLE) or gender_of(word) is not None


def is_listed(word: str) -> bool:
    """Whether the tables name the word itself, and not its ending alone.

    >>> is_listed("journal"), is_listed("table"), is_listed("ploucal")
    (True, True, False)
    """
    masculine, feminine = _people()
    tables = (masculine_nouns.MASCULINE, feminine_nouns.FEMININE, gender_words.EITHER, masculine, feminine)
    return is_plural_only(word) or any(word in table for table in tables)


@lru_cache(maxsize=4096)
def singular_of(noun: str) -> str | None:
    """The singular of which one word is the plural; None if the tables know no such noun.

    >>> singular_of("sanctions"), singular_of("travaux"), singular_of("pays")
    ('sanction', 'travail', None)
    """
    if noun in _singulars():
        return _singulars()[noun]
    if gender_of(noun) is not None or not noun.endswith(("s", "x")):
        return None
    stems = [noun[:-1]]
    if noun.endswith("aux"):
        stems += [f"{noun[:-3]}ail", f"{noun[:-3]}al"]
    return next((stem for stem in stems if is_noun(stem) and pluriel(stem) == noun), None)


def _by_ending(noun: str) -> Gender | None:
    first, hyphen, rest = noun.partition("-")
    if hyphen:
        return gender_of(rest) if first in noun_words.FIXED_FIRST else None
    if noun.endswith(gender_words.FEMININE_ENDINGS):
        return "f"
    if noun.endswith(gender_words.MASCULINE_ENDINGS):
        return "m"
    return "m" if noun.endswith("é") and not noun.endswith(("té", "ié")) else None


@cache
def _singulars() -> dict[str, str]:
    """Irregular plurals, and those of compounds, with their singular."""
    listed = {noun for noun in masculine_nouns.MASCULINE | feminine_nouns.FEMININE if "-" in noun}
    nouns = listed | noun_words.PLURALS.keys() | compound_words.PLURALS.keys()
    return {pluriel(noun): noun for noun in sorted(nouns) if pluriel(noun) != noun}


@cache
def _people() -> tuple[frozenset[str], frozenset[str]]:
    """Masculine and feminine nouns of people, and the masculine ones in « -eur »."""
    from quizgen.french import feminine_words as f

    couples = {(m, w) for m, w in f.FEMININES.items() if m != w}
    masculine = frozenset(m for m, _ in couples) | f.EUSE | f.EURE | gender_words.EUR_MASCULINE
    return masculine - f.EPICENE, frozenset(w for _, w in couples)
