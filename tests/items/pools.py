"""The whole pool of every bundled pack, level and seed, and all that is printed of an item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import pytest

import quizgen
from quizgen.content.library import content_root, pack_names
from quizgen.model.fact import Fact
from quizgen.model.item import Choice, Cloze, Item, Match, Option, Order, Shape, Table, TrueFalse, Typed
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.model.passage import Sentence

SEEDS = range(50)


@cache
def loaded(name: str) -> Pack:
    return quizgen.load(name)


@dataclass(frozen=True)
class Place:
    """One level of one bundled pack."""

    name: str
    level: Level

    def __str__(self) -> str:
        return f"{self.name}-{self.level}"

    @property
    def pack(self) -> Pack:
        return loaded(self.name)

    def pool(self, seed: int = 0) -> tuple[Item, ...]:
        return quizgen.generate(self.pack, self.level, seed=seed)

    @cached_property
    def pools(self) -> tuple[tuple[Item, ...], ...]:
        """The pool at every seed."""
        return tuple(map(self.pool, SEEDS))

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Every item that some seed makes; those that no seed changes stand here once."""
        return tuple(dict.fromkeys(item for pool in self.pools for item in pool))

    @cached_property
    def facts(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.pack.facts}

    @cached_property
    def typed(self) -> dict[str, Item]:
        """The written questions by the end of their ids."""
        return {ending(item): item for item in self.items if isinstance(item.shape, Typed)}

    @cached_property
    def sentences(self) -> dict[int, Sentence]:
        return {sentence.number: sentence for sentence in self.pack.passages[self.level].sentences}


def _places() -> Iterator[Place]:
    for name in pack_names():
        for path in sorted((content_root() / name / "passages").glob("*.md")):
            yield Place(name, path.stem.upper())  # type: ignore[arg-type]


PLACES = tuple(_places())
everywhere = pytest.mark.parametrize("place", PLACES, ids=str)
every_pack = pytest.mark.parametrize("name", pack_names())


def ending(item: Item) -> str:
    """What stands in an id after the type."""
    return item.id.split("/", 3)[3]


def subject(item: Item) -> tuple[str, str]:
    """The fact, group or word that an item's id names, and the slot (empty if there is none)."""
    name, _, slot = ending(item).partition("~")[0].partition(".")
    return name, slot


def options(shape: Shape) -> tuple[Option, ...]:
    """What an item offers to tick."""
    return shape.options if isinstance(shape, Choice | TrueFalse) else ()


def numbers(item: Item) -> tuple[int, ...]:
    """The numbers of all sentences that prove an item."""
    return (item.evidence.main.sentence, *(quote.sentence for quote in item.evidence.more))


def whole(shape: Cloze) -> str:
    """A text with its gaps filled in."""
    pieces = [shape.parts[0]]
    for gap, part in zip(shape.gaps, shape.parts[1:], strict=True):
        pieces += [gap.answer, part]
    return "".join(pieces)


def asked(item: Item) -> Iterator[str]:
    """What a learner reads before answering, the options aside."""
    yield item.stem
    match item.shape:
        case Cloze() as shape:
            yield whole(shape)
        case Match(pairs, responses):
            yield from (pair.left for pair in pairs)
            yield from responses
        case Order(_, shown):
            yield from shown
        case _:
            return


def answers(shape: Shape) -> Iterator[str]:
    """Every answer that is offered, accepted or right."""
    match shape:
        case Choice(offered) | TrueFalse(offered):
            yield from (option.text for option in offered)
        case Typed(accepted):
            yield from accepted
        case Cloze(bank=bank):
            yield from bank
        case Order(sequence, _):
            yield from (step.when for step in sequence)
        case _:
            return


def rationales(shape: Shape) -> Iterator[str]:
    """Why each right or wrong answer is so."""
    match shape:
        case Choice(offered) | TrueFalse(offered):
            yield from (option.rationale for option in offered)
        case Cloze(gaps=gaps, spare=spare):
            yield from (gap.rationale for gap in gaps)
            yield from (option.rationale for option in spare)
        case Match(pairs=pairs, spare=spare):
            yield from (pair.rationale for pair in pairs)
            yield from (option.rationale for option in spare)
        case Order(sequence, _):
            yield from (step.rationale for step in sequence)
        case Typed(refused=refused):
            yield from (refusal.message for refusal in refused)
        case Table():
            yield from (cell.rationale for row in shape.rows for cell in row if cell.accepted)


def printed(item: Item) -> Iterator[str]:
    """Every text of an item that an output may show."""
    yield from asked(item)
    yield from answers(item.shape)
    yield from rationales(item.shape)
    yield from (item.explanation, item.hint, item.attribution, item.evidence.main.text)
    yield from (quote.text for quote in item.evidence.more)
