"""Forms A, B, C … of a sheet: the same questions, their answers in another order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from string import ascii_uppercase
from typing import TypeVar, assert_never

from quizgen.errors import QuizgenError
from quizgen.items.ring import place, shuffled
from quizgen.model.item import Choice, Cloze, Item, Match, Order, Shape, Table, TrueFalse, Typed
from quizgen.select.positions import balanced

FORMS = ascii_uppercase
T = TypeVar("T")


def in_form(items: Sequence[Item], form: str, *, seed: int = 0) -> tuple[Item, ...]:
    """The items as form `form` (« A » to « Z ») shows them; A is the set as it was chosen.

    Ids, keys and the order of the lesson stay; options, statements of one table, words offered, responses
    and events move, dates and figures excepted, which keep their own order. The same seed gives the same
    forms. Raises QuizgenError if there is no such form.

    >>> in_form((), "B")
    ()
    """
    if form not in tuple(FORMS):
        raise QuizgenError(f"there is no form « {form} » - forms are named A to Z")
    if form == "A":
        return tuple(items)
    salt = f"{seed} {form}"
    moved = [replace(item, shape=_moved(item, salt)) for item in items]
    tables = [_reordered(tuple(group), salt, item_id) for _, group in groupby(moved, _table)]
    return balanced([item for table in tables for item in table], place("form", seed, form))


def item_id(item: Item) -> str:
    """What an item is told apart by."""
    return item.id


def _table(item: Item) -> object:
    """What neighbouring statements have in common that share a table; each other item stands for itself."""
    return (
        tuple(option.text for option in item.shape.options) if isinstance(item.shape, TrueFalse) else item.id
    )


def _moved(item: Item, salt: str) -> Shape:
    match item.shape:
        case Choice(options) as shape:
            return (
                shape
                if item.dated
                else Choice(_reordered(options, f"{salt} {item.id}", lambda one: one.text))
            )
        case Match(responses=responses) as shape:
            return replace(shape, responses=_reordered(responses, f"{salt} {item.id}"))
        case Cloze(bank=bank) as shape:
            return replace(shape, bank=_reordered(bank, f"{salt} {item.id}"))
        case Order(sequence, shown) as shape:
            solved = tuple(step.text for step in sequence)
            return replace(shape, shown=_reordered(shown, f"{salt} {item.id}", never=solved))
        case TrueFalse() | Typed() | Table() as shape:
            return shape
        case _:
            assert_never(item.shape)


def _reordered(
    values: tuple[T, ...], salt: str, key: Callable[[T], str] = str, *, never: tuple[T, ...] = ()
) -> tuple[T, ...]:
    """The values in another order than theirs and `never`, if there is one."""
    tries = (shuffled(values, salt, n, key=key) for n in range(8))
    return next((one for one in tries if one not in (values, never)), values)
