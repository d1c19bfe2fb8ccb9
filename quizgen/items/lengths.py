"""Distractors beside which the key does not stand out by its length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TypeVar

T = TypeVar("T")
SHORTER, LONGER = 0.75, 1.25  # of the key's length to its distractors'


def fitting(key: str, wrong: Sequence[T], count: int, text: Callable[[T], str]) -> tuple[T, ...]:
    """The first `count` distractors of which one is about as long as the key and none gives it away.

    Where no choice of them is fit, the first of all.

    >>> fitting("abcdef", ["a", "abcde", "abcdefg"], 2, str)
    ('a', 'abcde')
    """
    for chosen in combinations(wrong, count):
        lengths = [len(text(one)) for one in chosen]
        if SHORTER * min(lengths) <= len(key) <= LONGER * max(lengths):
            return chosen
    return tuple(wrong[:count])
