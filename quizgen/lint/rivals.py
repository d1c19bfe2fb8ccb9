"""Items that must not meet in one set: near-duplicates, and those that give another's key away.

Pairs are found through an index of rare words, so that a pool of thousands is not compared with itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from quizgen.lint.desk import Desk
from quizgen.lint.parts import answers, asked, verdict
from quizgen.lint.words import lemmas, uncited
from quizgen.model.item import Choice, Cloze, Item, Match, Order, Table, TrueFalse, Typed

ALIKE = 0.8  # share of words in common from which two questions are one
GIVEN = 0.6  # share of a question's words that another must hold to be about the same thing
Pair = tuple[Item, Item]


def duplicates(items: Sequence[Item]) -> Iterator[Pair]:
    """Pairs of items of one shape whose words, answers included, are nearly the same."""
    gists = [(item, gist(item)) for item in items]
    often = Counter(word for _, words in gists for word in words)
    index: dict[tuple[type, str], list[int]] = defaultdict(list)
    for place, (item, words) in enumerate(gists):
        rarest = sorted(words, key=lambda word: (often[word], word))
        telling = rarest[: len(words) - ceil(ALIKE * len(words)) + 1]  # alike sets share one of these
        met = {other for word in telling for other in index[type(item.shape), word]}
        for other in sorted(met):
            if one_question(words, gists[other][1]):
                yield gists[other][0], item
        for word in telling:
            index[type(item.shape), word].append(place)


def one_question(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two gists are nearly the same."""
    return bool(one) and len(one & other) >= ALIKE * len(one | other)


def gist(item: Item) -> frozenset[str]:
    """The words by which near-duplicates are known."""
    match item.shape:
        case Choice() | Typed():
            return lemmas(" ".join((item.stem, *answers(item))))
        case TrueFalse():
            return lemmas(item.stem) | {verdict(item)}
        case Cloze() | Match() | Order() | Table():
            return lemmas(" ".join((*asked(item), *answers(item)))) - lemmas(item.stem)


@dataclass(frozen=True, slots=True)
class Shown:
    """What an item shows before it is answered, and what it asks for."""

    item: Item
    fact: str
    shown: frozenset[str]
    stem: frozenset[str]
    key: frozenset[str]

    def gives(self, other: Shown) -> bool:
        """Whether this one, as shown, holds the other's key and is about the same thing."""
        if self.item.id == other.item.id or not other.key or not other.key <= self.shown:
            return False
        if not other.stem or (self.fact and self.fact == other.fact):
            return True
        return len(other.stem & self.shown) >= GIVEN * len(other.stem)


def shown(item: Item, desk: Desk | None) -> Shown:
    """An item as `giveaways` sees it; a statement that the text is silent about gives nothing away.

    Without a `desk`, names are but words.
    """
    elements = desk.elements if desk else lemmas
    texts = [*asked(item)] if verdict(item) != "Non mentionné" else []
    if isinstance(item.shape, Order):
        texts += item.shape.shown
    return Shown(
        item=item,
        fact=item.facts[0] if item.facts and not isinstance(item.shape, Cloze) else "",
        shown=frozenset[str]().union(*map(elements, texts)),
        stem=elements(item.stem) if isinstance(item.shape, Choice | Typed) else frozenset(),
        key=_key(item, elements),
    )


def _key(item: Item, elements: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """The elements of the key that the stem does not say; of a false statement those of what is true."""
    match item.shape:
        case Choice() | Typed():
            return frozenset[str]().union(*map(elements, answers(item))) - elements(item.stem)
        case TrueFalse() if verdict(item) == "Vrai":
            return elements(item.stem)
        case TrueFalse(options) if verdict(item) == "Faux":
            right = next(option for option in options if option.correct)
            return elements(uncited(right.rationale))
        case _:
            return frozenset()


def giveaways(items: Sequence[Item], desk: Desk) -> Iterator[Pair]:
    """Pairs of an item and another whose key it gives away."""
    every = [shown(item, desk) for item in items]
    index: dict[str, list[Shown]] = defaultdict(list)
    for one in every:
        for element in one.shown:
            index[element].append(one)
    for taker in every:
        if taker.key:
            rarest = min(taker.key, key=lambda element: (len(index[element]), element))
            yield from ((giver.item, taker.item) for giver in index[rarest] if giver.gives(taker))
