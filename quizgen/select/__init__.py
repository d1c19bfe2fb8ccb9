"""Choosing a set of items from a pool, the best first, and putting it in order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quizgen.model.item import Item
from quizgen.select.arrange import in_order
from quizgen.select.positions import balanced

if TYPE_CHECKING:
    from quizgen.lint.desk import Desk

__all__ = ["balanced", "in_order", "select"]


def select(items: Iterable[Item], count: int, *, seed: int = 0, desk: Desk | None = None) -> tuple[Item, ...]:
    """The `count` best items, fewer if the pool is too small.

    Facts of importance A come first, no fact is asked twice while another waits, types are mixed, at most
    a quarter asks for dates or figures, and no item gives another's key away. The result is in the order
    of a lesson, see `in_order`. With a `desk` names are known under all of their writings.

    >>> select([], 10)
    ()
    """
    from quizgen.select.picker import SMALL, Picker  # the linter, which an output of a ready set does without

    picker = Picker(count=count, seed=seed, desk=desk)
    chosen = picker.take([item for item in items if item.importance != "C" or count > SMALL], count)
    return balanced(in_order(chosen), seed)
