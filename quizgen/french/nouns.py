"""Plural of nouns, feminine of offices and trades; what tables and rules leave open is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french import noun_words
from quizgen.french.adjectives import forms, masculine_plural
from quizgen.french.tables import words

_LINKS = words("de des du en à au aux par pour sur sans contre avec sous chez dans")
# Endings whose feminine is that of an adjective without exception outside the tables.
_SURE_ENDINGS = tuple(words("é i er ien éen yen ois ais el al if ain ant ent at and ard eux"))
_UNKNOWN_FEMININE = "« {} » : féminin inconnu ; écrivez la forme féminine dans la phrase."


@lru_cache(maxsize=2048)
def pluriel(noun: str) -> str:
    """The plural of a noun, alone or with its adjectives and complements.

    Raises FrenchError for a compound with a hyphen that is not in the tables.

    >>> pluriel("journal"), pluriel("porte-parole"), pluriel("envoyé spécial")
    ('journaux', 'porte-parole', 'envoyés spéciaux')
    """
    noun = noun.replace("'", "’")
    head, tail = _split(noun)
    if head in noun_words.PLURALS:
        return noun_words.PLURALS[head] + tail
    parts = head.split(" ")
    core = _core(parts)
    plurals = [
        _plural_noun(word) if index == core else _plural_beside(word, index > core)
        for index, word in enumerate(parts)
    ]
    return " ".join(plurals) + tail


@lru_cache(maxsize=2048)
def feminin(noun: str) -> str:
    """The feminine of an office, a trade or a nationality, with its adjectives.

    Raises FrenchError for a noun that neither the tables nor a sure rule settle.

    >>> feminin("directeur"), feminin("chef d’État"), feminin("Premier ministre")
    ('directrice', 'cheffe d’État', 'Première ministre')
    """
    noun = noun.replace("'", "’")
    head, tail = _split(noun)
    parts = head.split(" ")
    core = _core(parts)
    feminines = [
        _feminine_noun(word) if index == core else _cased(word, forms(word.lower())[1])
        for index, word in enumerate(parts)
    ]
    return " ".join(feminines) + tail


def _split(noun: str) -> tuple[str, str]:
    """The words that vary, and the complement that does not."""
    parts = noun.split(" ")
    for index, word in enumerate(parts[1:], 1):
        if word in _LINKS or word.startswith(("d’", "l’")):
            return " ".join(parts[:index]), " " + " ".join(parts[index:])
    return noun, ""


def _core(parts: list[str]) -> int:
    """Which word is the noun: the first that is not an adjective set before it."""
    for index, word in enumerate(parts[:-1]):
        if word.lower() not in noun_words.BEFORE_NOUN:
            return index
    return len(parts) - 1


def _cased(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _plural_noun(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.PLURALS:
        return _cased(word, noun_words.PLURALS[lower])
    if lower in noun_words.INVARIABLE or (word.isupper() and len(word) > 1):
        return word
    if "-" in word:
        return _with_fixed_first(word, _plural_noun, "pluriel inconnu ; écrivez-le à côté du nom")
    if lower.endswith(("s", "x", "z")) or not word[-1].isalpha():
        return word
    if lower.endswith("al") and lower not in noun_words.ALS:
        return f"{word[:-1]}ux"
    if lower in noun_words.AUX_FROM_AIL:
        return f"{word[:-2]}ux"
    in_x = lower.endswith(("au", "eu", "œu")) and lower not in noun_words.AUS
    return f"{word}x" if in_x or lower in noun_words.OUX else f"{word}s"


def _plural_beside(word: str, after: bool) -> str:
    """An adjective in either gender, or a noun set beside another; a name after the noun stays."""
    if not word[0].isalpha() or (after and word[0].isupper()):
        return word
    lower = word.lower()
    return f"{word}s" if lower.endswith("e") else _cased(word, masculine_plural(lower))


def _feminine_noun(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.FEMININES:
        return _cased(word, noun_words.FEMININES[lower])
    if lower in noun_words.EPICENE:
        return word
    if lower in noun_words.UNSURE:
        raise FrenchError(_UNKNOWN_FEMININE.format(word))
    if "-" in word:
        return _with_fixed_first(word, _feminine_noun, "féminin inconnu ; écrivez-le dans la phrase")
    if lower.endswith("eur"):
        return _feminine_in_eur(word)
    if lower.endswith(_SURE_ENDINGS):
        return _cased(word, forms(lower)[1])
    if lower.endswith("e"):
        return word
    raise FrenchError(_UNKNOWN_FEMININE.format(word))


def _feminine_in_eur(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.EURE:
        return f"{word}e"
    if lower in noun_words.EUSE:
        return f"{word[:-1]}se"
    if lower.endswith(("ateur", "cteur", "iteur", "uteur")):
        return f"{word[:-3]}rice"
    raise FrenchError(_UNKNOWN_FEMININE.format(word))


def _with_fixed_first(word: str, form: Callable[[str], str], problem: str) -> str:
    """A compound of which only the end varies: « vice-président », « sous-marin »."""
    first, _, rest = word.partition("-")
    if first.lower() in noun_words.FIXED_FIRST:
        return f"{first}-{form(rest)}"
    raise FrenchError(f"« {word} » : {problem}.")
