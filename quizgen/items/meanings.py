"""Words that could be mistaken for each other's meaning, and those that could not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
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
_CLASSES = {
    **dict.fromkeys(("personne", "membre", "pays"), "somebody"),
    **dict.fromkeys(("groupe", "organisation", "association"), "body"),
    **dict.fromkeys(("réunion", "conversation", "guerre", "décision", "jour"), "event"),
    **dict.fromkeys(("fait", "travail", "aide", "punition", "attitude", "manière"), "doing"),
    **dict.fromkeys(("métal", "plante", "machines", "endroit", "chose", "ce"), "thing"),
    **dict.fromkeys(("dire", "parler", "affirmer", "prouver", "commencer", "remarquer"), "saying"),
    **dict.fromkeys(("penser", "avoir", "se"), "thinking"),
}


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


class Meanings:
    """Words by their part of speech and by what they are akin to, gone through once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_pos: dict[str, list[Entry]] = defaultdict(list)
        self._by_kin: dict[str, set[str]] = defaultdict(set)
        for entry in entries:
            self._by_pos[entry.pos].append(entry)
            for word in _kin_of(entry):
                self._by_kin[word].add(entry.id)

    def unlike(self, entry: Entry) -> list[Entry]:
        """Words of the same part of speech whose meaning is another: what an author named comes first."""
        akin = {entry.id}.union(*(self._by_kin[word] for word in _kin_of(entry)))
        others = [one for one in self._by_pos[entry.pos] if one.id not in akin]
        return sorted(others, key=lambda one: one.id not in entry.intrus)


def are_unlike(one: Entry, other: Entry) -> bool:
    """Whether two words of one part of speech share neither a synonym nor an opposite nor their family."""
    return one.pos == other.pos and one.id != other.id and _kin_of(one).isdisjoint(_kin_of(other))


def alike_first(entry: Entry, others: Sequence[Entry], count: int, here: Container[str]) -> tuple[Entry, ...]:
    """Others whose meaning may stand beside a word's: persons beside a person, actions beside an action.

    Args:
        entry: the word that is asked.
        others: words with another meaning, in the order to keep where nothing else decides.
        count: how many are needed: definitions that begin otherwise come in where there are too few.
        here: the ids of the words that the passage holds, which come first among their like.

    Returns the others to choose from, the best first: what the author named, then the same class.
    """
    built = [one for one in others if built_alike(one, entry)]
    enough = built if len(built) >= count else others
    wanted = _class(entry.definition)
    return tuple(
        sorted(
            enough,
            key=lambda one: (
                _class(one.definition) != wanted,
                one.id not in entry.intrus,
                one.id not in here,
            ),
        )
    )


def built_alike(one: Entry, other: Entry) -> bool:
    """Whether two definitions begin in one way, so that neither stands out beside the other."""
    return _build(one.definition) == _build(other.definition)


def lesson(entry: Entry) -> str:
    """What helps to understand a word: its author's lesson, its trap, how it is built, what it means."""
    return entry.lesson or entry.false_friend or entry.note or entry.construction or entry.definition


@lru_cache(maxsize=10_000)
def _build(definition: str) -> str:
    """How a definition begins: an infinitive, a word that leads, or a noun; only like ones stand together."""
    first = _first(definition)
    if first in _LEADING:
        return first
    return "infinitive" if first.endswith(_INFINITIVES) else "noun"


@lru_cache(maxsize=10_000)
def _class(definition: str) -> str:
    """What a definition speaks of, by its first word: a person, an event, a thing…; else that very word."""
    first = _first(definition)
    return _CLASSES.get(first, first)


def _first(definition: str) -> str:
    return fold(definition).split()[0].partition("’")[0].rstrip(",")


def _kin_of(entry: Entry) -> frozenset[str]:
    return _folded(entry.lemma, entry.synonyms, entry.opposites, entry.family)


@lru_cache(maxsize=10_000)
def _folded(lemma: str, *more: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, (lemma, *chain(*more))))
