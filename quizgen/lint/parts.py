"""The parts of an item that rules look at, whatever its shape."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import assert_never

from quizgen.model.item import (
    Choice,
    Cloze,
    Item,
    Match,
    Option,
    Order,
    Table,
    TrueFalse,
    Typed,
)


def key_of(item: Item) -> Option | None:
    """The right option of a choice."""
    if not isinstance(item.shape, Choice):
        return None
    return next((option for option in item.shape.options if option.correct), None)


def wrong_of(item: Item) -> tuple[Option, ...]:
    """The distractors of a choice."""
    if not isinstance(item.shape, Choice):
        return ()
    return tuple(option for option in item.shape.options if not option.correct)


def verdict(item: Item) -> str:
    """« Vrai », « Faux » or « Non mentionné » of a statement; empty for other shapes."""
    if not isinstance(item.shape, TrueFalse):
        return ""
    return next((option.text for option in item.shape.options if option.correct), "")


@lru_cache(maxsize=20_000)
def whole(shape: Cloze) -> str:
    """A text with its gaps filled in."""
    pieces = [shape.parts[0]]
    for gap, part in zip(shape.gaps, shape.parts[1:], strict=False):
        pieces += [gap.answer, part]
    return "".join(pieces)


def asked(item: Item) -> Iterator[str]:
    """What a learner reads before answering, the answers on offer aside."""
    yield item.stem
    match item.shape:
        case Cloze() as shape:
            yield whole(shape)
        case Match(pairs, _):
            yield from (pair.left for pair in pairs)
        case Table(columns, rows):
            yield from columns
            yield from (cell.text for row in rows for cell in row if cell.text and not cell.accepted)
        case Choice() | TrueFalse() | Typed() | Order():
            return
        case _:
            assert_never(item.shape)


def offered(item: Item) -> Iterator[str]:
    """Every answer that a learner is shown or may give."""
    match item.shape:
        case Choice(options) | TrueFalse(options):
            yield from (option.text for option in options)
        case Typed(accepted):
            yield from accepted
        case Cloze(gaps=gaps, bank=bank):
            yield from bank or (gap.answer for gap in gaps)
        case Match(responses=responses):
            yield from responses
        case Order(shown=shown):
            yield from shown
        case Table(rows=rows):
            yield from (text for row in rows for cell in row for text in cell.accepted)
        case _:
            assert_never(item.shape)


def rationales(item: Item) -> Iterator[str]:
    """Why each answer is right or wrong."""
    match item.shape:
        case Choice(options) | TrueFalse(options):
            yield from (option.rationale for option in options)
        case Typed(refused=refused):
            yield from (refusal.message for refusal in refused)
        case Cloze(gaps=gaps, spare=spare):
            yield from (gap.rationale for gap in gaps)
            yield from (option.rationale for option in spare)
        case Match(pairs=pairs, spare=spare):
            yield from (pair.rationale for pair in pairs)
            yield from (option.rationale for option in spare)
        case Order(sequence=sequence):
            yield from (step.rationale for step in sequence)
        case Table(rows=rows):
            yield from (cell.rationale for row in rows for cell in row if cell.accepted)
        case _:
            assert_never(item.shape)


def answers(item: Item) -> tuple[str, ...]:
    """What is right: the key, the model answer, the words of the gaps."""
    match item.shape:
        case Choice(options):
            return tuple(option.text for option in options if option.correct)
        case TrueFalse():
            return ()
        case Typed(accepted):
            return accepted[:1]
        case Cloze(gaps=gaps):
            return tuple(gap.answer for gap in gaps)
        case Match(pairs=pairs):
            return tuple(pair.right for pair in pairs)
        case Order():
            return ()
        case Table(rows=rows):
            return tuple(cell.accepted[0] for row in rows for cell in row if cell.accepted)
        case _:
            assert_never(item.shape)


def printed(item: Item) -> Iterator[str]:
    """Every text of an item that a reader may see, our own words only."""
    yield from asked(item)
    yield from offered(item)
    yield from rationales(item)
    yield from (item.explanation, item.hint, item.attribution)
