"""Forms of a set: the same items, whose options, words and responses stand in other places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.items.ring import shuffled
from quizgen.model.item import Cloze, Item, Match, Order
from quizgen.select.positions import balanced

FORMS = "ABCDEFGH"


def form_of(items: Sequence[Item], form: str, *, seed: int = 0) -> tuple[Item, ...]:
    """A form of a set: « A » as chosen, « B » and so on with the same ids and other places.

    >>> form_of([], "B")
    ()
    """
    placed = balanced(items, seed, form)
    return placed if form == "A" else tuple(_mixed(item, form, seed) for item in placed)


def _mixed(item: Item, form: str, seed: int) -> Item:
    salt = (seed, form, item.id)
    match item.shape:
        case Cloze(bank=bank) as shape if bank:
            return replace(item, shape=replace(shape, bank=_other(bank, salt)))
        case Match(responses=responses) as shape:
            return replace(item, shape=replace(shape, responses=_other(responses, salt)))
        case Order(sequence, shown) as shape:
            right = tuple(step.text for step in sequence)
            return replace(item, shape=replace(shape, shown=_other(shown, salt, right)))
        case _:
            return item


def _other(texts: tuple[str, ...], salt: tuple[object, ...], never: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The texts in another order than they have, and than one that would tell."""
    mixed = shuffled(texts, *salt)
    for _ in texts:
        if mixed not in (texts, never):
            break
        mixed = (*mixed[1:], mixed[0])
    return mixed
