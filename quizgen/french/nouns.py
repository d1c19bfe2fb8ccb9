"""Plural of nouns and feminine of offices and trades; what tables and rules do not settle is refused."""

from __future__ import annotations

from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french import noun_words
from quizgen.french.adjectives import forms

_LINKS = frozenset("de des du en à au aux par pour sur sans contre avec sous chez dans".split())


@lru_cache(maxsize=2048)
def pluriel(noun: str) -> str:
    """The plural of a noun, alone or with its adjectives and complements.

    Raises FrenchError for a compound with a hyphen that is not in the tables.

    >>> pluriel("journal"), pluriel("porte-parole"), pluriel("envoyé spécial"), pluriel("chef-d’œuvre")
    ('journaux', 'porte-parole', 'envoyés spéciaux', 'chefs-d’œuvre')
    """
    noun = noun.replace("'", "’")
    head, tail = _split(noun)
    if head in noun_words.PLURALS:
        return noun_words.PLURALS[head] + tail
    words = head.split(" ")
    core = _core(words)
    plurals = [
        _plural_noun(word) if index == core else _plural_beside(word) for index, word in enumerate(words)
    ]
    return " ".join(plurals) + tail


@lru_cache(maxsize=2048)
def feminin(noun: str) -> str:
    """The feminine of an office, a trade or a nationality, with its adjectives.

    Raises FrenchError for a noun that neither the tables nor a sure rule settle.

    >>> feminin("directeur"), feminin("chef d’État"), feminin("Premier ministre"), feminin("envoyé spécial")
    ('directrice', 'cheffe d’État', 'Première ministre', 'envoyée spéciale')
    """
    noun = noun.replace("'", "’")
    head, tail = _split(noun)
    words = head.split(" ")
    core = _core(words)
    feminines = [
        _feminine_noun(word) if index == core else _cased(word, forms(word.lower())[1])
        for index, word in enumerate(words)
    ]
    return " ".join(feminines) + tail


def _split(noun: str) -> tuple[str, str]:
    """The words that vary, and the complement that does not."""
    words = noun.split(" ")
    for index, word in enumerate(words[1:], 1):
        if word in _LINKS or word.startswith(("d’", "l’")):
            return " ".join(words[:index]), " " + " ".join(words[index:])
    return noun, ""


def _core(words: list[str]) -> int:
    """Which word is the noun: the first that is not an adjective set before it."""
    for index, word in enumerate(words[:-1]):
        if word.lower() not in noun_words.BEFORE_NOUN:
            return index
    return len(words) - 1


def _cased(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _plural_noun(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.PLURALS:
        return _cased(word, noun_words.PLURALS[lower])
    if "-" in word:
        return _plural_compound(word)
    if lower.endswith(("s", "x", "z")) or lower in noun_words.INVARIABLE or (word.isupper() and len(word) > 1):
        return word
    if lower.endswith("al") and lower not in noun_words.ALS:
        return f"{word[:-1]}ux"
    if lower.endswith("ail") and lower in noun_words.AUX_FROM_AIL:
        return f"{word[:-2]}ux"
    if lower.endswith(("au", "eu")) and lower not in noun_words.AUS:
        return f"{word}x"
    if lower.endswith("ou") and lower in noun_words.OUX:
        return f"{word}x"
    return f"{word}s"


def _plural_beside(word: str) -> str:
    """An adjective, in either gender, or a noun set beside another."""
    lower = word.lower()
    if lower in noun_words.INVARIABLE:
        return word
    if lower.endswith("e"):
        return f"{word}s"
    return _cased(word, forms(lower)[2])


def _plural_compound(word: str) -> str:
    first, _, rest = word.partition("-")
    if first.lower() in noun_words.INVARIABLE_FIRST:
        return f"{first}-{_plural_noun(rest)}"
    raise FrenchError(f"« {word} » : pluriel inconnu ; écrivez « plural: … » à côté du nom.")


def _feminine_noun(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.FEMININES:
        return _cased(word, noun_words.FEMININES[lower])
    if lower in noun_words.EPICENE:
        return word
    if "-" in word:
        first, _, rest = word.partition("-")
        if first.lower() in noun_words.INVARIABLE_FIRST:
            return f"{first}-{_feminine_noun(rest)}"
        raise _unknown_feminine(word)
    if lower.endswith("eur"):
        return _feminine_in_eur(word)
    if lower.endswith(("é", "i", "er", "ien", "éen", "yen", "ois", "ais", "el", "al", "if", "ain", "ant", "ent", "at")):
        return _cased(word, forms(lower)[1])
    if lower.endswith("e"):
        return word
    raise _unknown_feminine(word)


def _feminine_in_eur(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.EURE:
        return f"{word}e"
    if lower in noun_words.EUSE:
        return f"{word[:-1]}se"
    if lower.endswith(("ateur", "cteur", "iteur", "uteur")):
        return f"{word[:-3]}rice"
    raise _unknown_feminine(word)


def _unknown_feminine(word: str) -> FrenchError:
    return FrenchError(f"« {word} » : féminin inconnu ; écrivez la forme féminine dans la phrase.")
