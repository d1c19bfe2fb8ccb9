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
_ACTS = ("verbe", "locution")  # what an infinitive explains, whichever of the two it is
_CLASSES = {
    **dict.fromkeys(("personne", "membre", "homme", "femme", "habitant"), "somebody"),
    **dict.fromkeys(("groupe", "organisation", "association", "service", "entreprise"), "body"),
    **dict.fromkeys(("réunion", "conversation", "guerre", "décision", "rencontre", "visite"), "event"),
    **dict.fromkeys(("fait", "travail", "aide", "punition", "attitude", "manière", "action"), "doing"),
    **dict.fromkeys(("métal", "plante", "machine", "appareil", "objet", "produit"), "matter"),
    **{"chose": "idea", "pays": "land", "endroit": "place", "lieu": "place"},
    **dict.fromkeys(("jour", "moment", "période", "durée"), "time"),
    **dict.fromkeys(("dire", "parler", "affirmer", "prouver", "commencer", "remarquer"), "saying"),
    **dict.fromkeys(("penser", "croire", "espérer", "craindre", "vouloir", "juger"), "thinking"),
}
_OF = frozenset(("groupe", "ensemble", "sorte", "type", "partie", "pièce"))  # they are what they are made of
_FELT = frozenset(("envie", "peur", "besoin"))  # to have these is to think
_MUCH = 2  # long words that two definitions share if they say nearly the same
_LETTERS = 5  # by which a word is known in whatever form


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
    """Words by their use and by what they are akin to, gone through once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_use: dict[str, list[Entry]] = defaultdict(list)
        self._by_kin: dict[str, set[str]] = defaultdict(set)
        self._akin: dict[frozenset[str], bool] = {}
        for entry in entries:
            self._by_use[_use(entry)].append(entry)
            for word in _kin_of(entry):
                self._by_kin[word].add(entry.id)

    def akin(self, one: Entry, other: Entry) -> bool:
        """Whether two words are akin, judged once however many words they stand beside."""
        pair = frozenset((one.id, other.id))
        if pair not in self._akin:
            self._akin[pair] = akin(one, other)
        return self._akin[pair]

    def unlike(self, entry: Entry) -> list[Entry]:
        """Words that are used alike and mean another thing: what an author named comes first."""
        kin = {entry.id}.union(*(self._by_kin[word] for word in _kin_of(entry)))
        others = [one for one in self._by_use[_use(entry)] if one.id not in kin]
        apart = [one for one in others if not _explained_alike(entry, one)]
        return sorted(apart, key=lambda one: one.id not in entry.intrus)


def _use(entry: Entry) -> str:
    """What part a word has in a sentence: a set phrase that is explained by a verb is used like one."""
    return "act" if entry.pos in _ACTS else entry.pos


def rivals(entry: Entry, others: Sequence[Entry], here: Container[str]) -> tuple[Entry, ...]:
    """Others whose meaning may stand beside a word's: persons beside a person, actions beside an action.

    Args:
        entry: the word that is asked.
        others: words with another meaning, in the order to keep where nothing else decides.
        here: the ids of the words that the passage holds, which come first among their like.

    Returns those that could be meant as far as their kind goes, what the author named first.
    """
    alike = [one for one in others if built_alike(one, entry) and kind(one) == kind(entry)]
    return tuple(sorted(alike, key=lambda one: (one.id not in entry.intrus, one.id not in here)))


def built_alike(one: Entry, other: Entry) -> bool:
    """Whether two definitions begin in one way, so that neither stands out beside the other."""
    return _build(one.definition, one.pos) == _build(other.definition, other.pos)


def kind(entry: Entry) -> str:
    """What a definition speaks of, by its first words: a person, an event, an action.

    What nobody has put into a class is of the class of all such words of its part of speech.
    """
    return _kind(entry.definition, entry.pos)


def lesson(entry: Entry) -> str:
    """What helps to understand a word: its author's lesson, its trap, how it is built, what it means."""
    return entry.lesson or entry.false_friend or entry.note or entry.construction or entry.definition


@lru_cache(maxsize=10_000)
def _build(definition: str, pos: str) -> str:
    """How a definition begins: an infinitive, a word that leads, or a noun; only like ones stand together."""
    first = _words(definition)[0]
    if first in _LEADING:
        return first
    return "infinitive" if pos in _ACTS and first not in ("mot", "expression") else "noun"


@lru_cache(maxsize=10_000)
def _kind(definition: str, pos: str) -> str:
    first, *rest = (word.rstrip("s") for word in _words(definition))
    made_of = next((word for word in rest if word not in _LEADING), "") if first in _OF else ""
    if made_of and made_of != "personne":
        return _CLASSES.get(made_of, "matter" if made_of.startswith("mét") else "thing")
    if first in ("avoir", "se") and not _FELT.isdisjoint(rest):
        return "thinking"
    return _CLASSES.get(first, first if first in _LEADING else f"other {_build(definition, pos)}")


@lru_cache(maxsize=10_000)
def _words(definition: str) -> tuple[str, ...]:
    parts = fold(definition).split()
    return tuple(word for part in parts for word in part.strip(",;").split("’") if word)


def akin(one: Entry, other: Entry) -> bool:
    """Whether two words share a synonym, an opposite, their family or much of what explains them."""
    return not _kin_of(one).isdisjoint(_kin_of(other)) or _explained_alike(one, other)


def _explained_alike(one: Entry, other: Entry) -> bool:
    """Whether two definitions share several long words, or one holds a word of the other's family."""
    mine, theirs = _roots((one.definition,)), _roots((other.definition,))
    general = _roots((_words(one.definition)[0], _words(other.definition)[0]))  # « personne » is no likeness
    if len((mine & theirs) - general) >= _MUCH:
        return True
    return not (_roots(_close(one)).isdisjoint(theirs) and _roots(_close(other)).isdisjoint(mine))


def _close(entry: Entry) -> tuple[str, ...]:
    return (entry.lemma, *entry.synonyms, *entry.family)


@lru_cache(maxsize=10_000)
def _roots(texts: tuple[str, ...]) -> frozenset[str]:
    """The beginnings of long words, by which « inquiétude » is known in « s’inquiéter »."""
    words = (word for text in texts for word in _words(text))
    return frozenset(word[:_LETTERS] for word in words if len(word) > _LETTERS)


def _kin_of(entry: Entry) -> frozenset[str]:
    return _folded(entry.lemma, entry.synonyms, entry.opposites, entry.family)


@lru_cache(maxsize=10_000)
def _folded(lemma: str, *more: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, (lemma, *chain(*more))))
