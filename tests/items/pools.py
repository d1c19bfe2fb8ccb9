"""The whole pool of every bundled pack, level and seed: what the laws are tried on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import quizgen
from quizgen.content.library import content_root, pack_names
from quizgen.model.item import (
    Choice,
    Cloze,
    Evidence,
    Item,
    Match,
    Option,
    Order,
    Shape,
    Table,
    TrueFalse,
    Typed,
)
from quizgen.model.levels import Level
from quizgen.model.pack import Pack

SEEDS = range(50)
Where = tuple[str, Level]  # a pack and one of its levels


def _places() -> Iterator[Where]:
    for name in pack_names():
        for path in sorted((content_root() / name / "passages").glob("*.md")):
            yield name, path.stem.upper()  # type: ignore[misc]


PLACES: tuple[Where, ...] = tuple(_places())
everywhere = pytest.mark.parametrize("where", PLACES, ids=["-".join(place) for place in PLACES])
every_pack = pytest.mark.parametrize("name", pack_names())


@cache
def pack(name: str) -> Pack:
    return quizgen.load(name)


@cache
def pool(where: Where, seed: int = 0) -> tuple[Item, ...]:
    """All items of a level at one seed."""
    name, level = where
    return quizgen.generate(pack(name), level, seed=seed)


@cache
def distinct(where: Where) -> tuple[Item, ...]:
    """Every item that some seed makes, those that no seed changes only once."""
    return tuple(dict.fromkeys(item for seed in SEEDS for item in pool(where, seed)))


def subject(item: Item) -> tuple[str, str]:
    """The fact, group or word that an item's id names, and its slot (empty if there is none)."""
    name, _, slot = item.id.split("/", 3)[3].partition("~")[0].partition(".")
    return name, slot


def options(shape: Shape) -> tuple[Option, ...]:
    """What an item offers to tick."""
    return shape.options if isinstance(shape, Choice | TrueFalse) else ()


def key(item: Item) -> str:
    return next(option.text for option in options(item.shape) if option.correct)


def sentences(item: Item) -> tuple[int, ...]:
    """The numbers of all sentences that prove an item."""
    evidence: Evidence = item.evidence
    return (evidence.main.sentence, *(quote.sentence for quote in evidence.more))


def whole(shape: Cloze) -> str:
    """A text with its gaps filled in."""
    filled = [part for gap, part in zip(shape.gaps, shape.parts[1:], strict=True) for part in (gap.answer, part)]
    return "".join([shape.parts[0], *filled])


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


def rationales(shape: Shape) -> Iterator[str]:
    """Why each right or wrong answer is so, option by option."""
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


def printed(item: Item) -> Iterator[str]:
    """Every text of an item that an output may show."""
    yield from asked(item)
    yield from answers(item.shape)
    yield from rationales(item.shape)
    yield from (item.explanation, item.hint, item.attribution, item.evidence.main.text)
    yield from (quote.text for quote in item.evidence.more)


def passage_file(where: Where) -> Path:
    name, level = where
    return content_root() / name / "passages" / f"{level.lower()}.md"
