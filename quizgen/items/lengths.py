"""Distractors beside which the key does not stand out by its length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TypeVar

from quizgen.items.ring import place

T = TypeVar("T")
SHORTER, LONGER = 0.75, 1.25  # of the key's length to its distractors'


def fitting(
    key: str, wrong: Sequence[T], count: int, text: Callable[[T], str], *salt: object
) -> tuple[T, ...]:
    """The first `count` distractors of which one is about as long as the key and none gives it away.

    Whether the key is to be the longest of all, the salt decides, where there is a choice: a key that never
    is would be found too. Where no choice of distractors is fit, the first of all.

    >>> fitting("abcdef", ["a", "abcde", "abcdefg"], 2, str)
    ('a', 'abcde')
    """
    fits = []
    for chosen in combinations(wrong, count):
        lengths = [len(text(one)) for one in chosen]
        if balanced(len(key), lengths):
            if not salt or (len(key) > max(lengths)) == is_to_be_longest(count, *salt):
                return chosen
            fits.append(chosen)
    return fits[0] if fits else tuple(wrong[:count])


def is_to_be_longest(count: int, *salt: object) -> bool:
    """Whether a key should be longer than its `count` distractors: as often as chance would have it."""
    return place("longest", *salt) % (count + 1) == 0


def balanced(key: int, wrong: Sequence[int]) -> bool:
    """Whether a key of so many letters does not stand out among distractors of so many.

    >>> balanced(10, [9, 30]), balanced(50, [9, 30])
    (True, False)
    """
    return SHORTER * min(wrong) <= key <= LONGER * max(wrong)
