"""Words that could be mistaken for each other's meaning, and those that could not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from quizgen.items.find import fold
from quizgen.items.spans import find
from quizgen.items.workshop import Workshop
from quizgen.model.levels import rank
from quizgen.model.passage import Sentence
from quizgen.model.vocabulary import Entry

_LEADING = frozenset(("à", "au", "aux", "avec", "ce", "c", "contre", "d", "dans", "de", "des", "dont", "du"))
_LEADING |= {"en", "encore", "entre", "il", "où", "par", "pour", "quand", "qu", "que", "qui", "sans", "sur"}
_INFINITIVES = ("er", "ir", "re", "oir")


def taught(shop: Workshop) -> tuple[tuple[Entry, Sentence], ...]:
    """The words of this level's passage that are worth asking, each with its first sentence."""
    found = (
        (entry, shop.reading.sentence_with(entry.formes))
        for entry in shop.pack.vocabulary
        if 0 <= rank(entry.level) - rank(shop.level) <= 1
    )
    return tuple((entry, where) for entry, where in found if where and where.facts)


def form_in(entry: Entry, where: Sentence) -> str:
    """The word as a sentence writes it, the longest of its forms that stands there."""
    found = (find(where.text, form) for form in sorted(entry.formes, key=len, reverse=True))
    span = next((span for span in found if span), None)
    return where.text[slice(*span)] if span else entry.lemma


def unlike(entry: Entry, entries: tuple[Entry, ...]) -> Iterator[Entry]:
    """Words of the same part of speech whose meaning is another: what an author named comes first."""
    others = [one for one in entries if one.pos == entry.pos and one.id != entry.id and not _akin(entry, one)]
    yield from sorted(others, key=lambda one: one.id not in entry.intrus)


def built_alike(one: Entry, other: Entry) -> bool:
    """Whether two definitions begin in one way, so that neither stands out beside the other."""
    return _build(one.definition) == _build(other.definition)


@lru_cache(maxsize=10_000)
def _build(definition: str) -> str:
    """How a definition begins: an infinitive, a word that leads, or a noun; only like ones stand together."""
    first = fold(definition).split()[0].partition("’")[0]
    if first in _LEADING:
        return first
    return "infinitive" if first.endswith(_INFINITIVES) else "noun"


def _akin(one: Entry, other: Entry) -> bool:
    """Whether two words share a synonym, an opposite or their family."""
    return not _kin_of(one).isdisjoint(_kin_of(other))


def _kin_of(entry: Entry) -> frozenset[str]:
    return _folded(entry.lemma, entry.synonyms, entry.opposites, entry.family)


@lru_cache(maxsize=10_000)
def _folded(lemma: str, *more: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, (lemma, *chain(*more))))
