"""Plural of nouns, feminine of offices and trades; what tables and rules leave open is refused."""

from __future__ import annotations

from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french import compound_words, feminine_words, noun_words
from quizgen.french.adjectives import BEFORE_VOWEL, forms, masculine_plural
from quizgen.french.agent_nouns import in_eur
from quizgen.french.noun_parts import core_index, split_complement
from quizgen.french.tables import words

_ADVERBS = words("non très plus moins peu bien mal assez aussi trop si demi")
_BEFORE_VOWEL = {short: long for long, short in BEFORE_VOWEL.items()}
_COMPLEMENTS = ("de-", "d’", "du-", "des-", "à-", "au-", "aux-", "en-", "sur-", "sous-")
_OBJECTS = ("la-", "le-", "les-", "l’")  # « haut-le-cœur », « crève-la-faim »: they never vary
# Endings whose feminine is that of an adjective without exception outside the tables.
_SURE_ENDINGS = tuple(
    words("é i u er ien éen yen ïen ois ais el al if ain in on un ant ent at ot it ct rt and ard d us eux")
)
_UNSURE_ENDINGS = ("eau", "eu", "ou", "au")
_UNKNOWN_FEMININE = "« {} » : féminin inconnu ; écrivez la forme féminine dans la phrase."


@lru_cache(maxsize=2048)
def pluriel(noun: str) -> str:
    """The plural of a noun, alone or with its adjectives and complements.

    Raises FrenchError for a compound with a hyphen that is not in the tables.

    >>> pluriel("journal"), pluriel("porte-parole"), pluriel("envoyé spécial")
    ('journaux', 'porte-parole', 'envoyés spéciaux')
    """
    noun = noun.replace("'", "’")
    head, tail = split_complement(noun)
    whole = head.lower()
    if whole in noun_words.PLURALS:
        return _cased(head, noun_words.PLURALS[whole]) + tail
    parts = head.split(" ")
    core = core_index(parts)
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
    head, tail = split_complement(noun)
    parts = head.split(" ")
    core = core_index(parts)
    feminines = [
        _feminine_noun(word) if index == core else _cased(word, forms(word.lower())[1])
        for index, word in enumerate(parts)
    ]
    return " ".join(feminines) + tail


def _cased(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _plural_noun(word: str) -> str:
    lower = word.lower()
    if lower in noun_words.PLURALS:
        return _cased(word, noun_words.PLURALS[lower])
    if word.isupper() and len(word) > 1:
        return word
    if "-" in word:
        return _plural_compound(word)
    if lower.endswith(("s", "x", "z")) or not word[-1].isalpha():
        return word
    if lower.endswith("al") and lower not in noun_words.ALS:
        return f"{word[:-1]}ux"
    if lower in noun_words.AUX_FROM_AIL:
        return f"{word[:-2]}ux"
    in_x = lower.endswith(("au", "eu", "œu")) and lower not in noun_words.AUS
    return f"{word}x" if in_x or lower in noun_words.OUX else f"{word}s"


def _plural_compound(word: str) -> str:
    """A noun with hyphens: what its table says, else what the parts are."""
    lower = word.lower()
    if lower in compound_words.INVARIABLE:
        return word
    if lower in compound_words.PLURALS:
        return _cased(word, compound_words.PLURALS[lower])
    if lower in compound_words.LAST_VARIES:
        start, _, end = word.rpartition("-")
        return f"{start}-{_plural_noun(end)}"
    first, _, rest = word.partition("-")
    start = first.lower()
    if start in noun_words.FIXED_FIRST:
        return f"{first}-{_plural_noun(rest)}"
    if rest.startswith(_OBJECTS):
        return word
    if start in compound_words.VERB_FIRST:
        if rest.endswith(("s", "x", "z")):
            return word
    elif rest.startswith(_COMPLEMENTS):
        return f"{_plural_noun(first)}-{rest}"
    elif start in compound_words.VARYING_FIRST or rest in compound_words.APPOSED:
        return f"{_plural_beside(first, False)}-{_plural_noun(rest)}"
    elif rest in compound_words.SECOND_FIXED:
        return f"{_plural_noun(first)}-{rest}"
    raise FrenchError(f"« {word} » : pluriel inconnu ; écrivez-le à côté du nom.")


def _plural_beside(word: str, after: bool) -> str:
    """An adjective in either gender, or a noun set beside another; a name after the noun stays."""
    if not word[0].isalpha() or (after and word[0].isupper()):
        return word
    lower = word.lower()
    if lower in _ADVERBS:
        return word
    if lower in _BEFORE_VOWEL:  # « bel » is « beau » again
        return _cased(word, masculine_plural(_BEFORE_VOWEL[lower]))
    if lower in noun_words.PLURALS:
        return _cased(word, noun_words.PLURALS[lower])
    return f"{word}s" if lower.endswith("e") else _cased(word, masculine_plural(lower))


def _feminine_noun(word: str) -> str:
    lower = word.lower()
    if lower in feminine_words.FEMININES:
        return _cased(word, feminine_words.FEMININES[lower])
    if lower in feminine_words.EPICENE:
        return word
    if lower in feminine_words.UNSURE:
        raise FrenchError(_UNKNOWN_FEMININE.format(word))
    if "-" in word:
        return _feminine_compound(word)
    if lower.endswith("eur"):
        return _feminine_in_eur(word)
    if lower.endswith(_SURE_ENDINGS) and not lower.endswith(_UNSURE_ENDINGS):
        return _cased(word, forms(lower)[1])
    if lower.endswith(("e", "oka", "éka")):
        return word
    raise FrenchError(_UNKNOWN_FEMININE.format(word))


def _feminine_in_eur(word: str) -> str:
    feminine = in_eur(word.lower())
    if not feminine:
        raise FrenchError(_UNKNOWN_FEMININE.format(word))
    return _cased(word, feminine)


def _feminine_compound(word: str) -> str:
    """A compound of which only the end varies (« vice-président »), or both (« grand-duc »)."""
    first, _, rest = word.partition("-")
    if first.lower() in noun_words.FIXED_FIRST:
        return f"{first}-{_feminine_noun(rest)}"
    if first.lower() in compound_words.VARYING_FIRST and not rest.startswith(_COMPLEMENTS):
        return f"{_cased(first, forms(first.lower())[1])}-{_feminine_noun(rest)}"
    raise FrenchError(f"« {word} » : féminin inconnu ; écrivez-le dans la phrase.")
