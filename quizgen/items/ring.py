"""The hash ring: candidates sorted once, walked from a place that the item's id decides.

Adding a candidate changes only the items whose walk meets it; no stream of random numbers is shared.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Generic, TypeVar

T = TypeVar("T")
_SEPARATOR = "\x1f"
_BYTES = 8


def place(*parts: object) -> int:
    """A number from 0 to 2**64 that depends on nothing but `parts`.

    >>> place("a", 1) == place("a", 1), place("a", 1) == place("a", 2)
    (True, False)
    """
    text = _SEPARATOR.join(map(str, parts))
    return int.from_bytes(blake2b(text.encode(), digest_size=_BYTES).digest(), "big")


def shuffled(values: Iterable[T], *salt: object, key: Callable[[T], object] = str) -> tuple[T, ...]:
    """The values in an order that depends on each value and the salt alone.

    >>> shuffled("abc", 7) == shuffled("cba", 7)
    True
    """
    known = tuple(values)
    if len(known) < 2:
        return known
    start = _SEPARATOR.join((*map(str, salt), ""))
    salted = blake2b(start.encode(), digest_size=_BYTES)  # once for all values

    def at(value: T) -> bytes:  # these sort as the numbers do that `place` makes of them
        found = salted.copy()
        found.update(str(key(value)).encode())
        return found.digest()

    return tuple(sorted(known, key=at))


class Ring(Generic[T]):
    """Values on a circle, each at the place of its name."""

    def __init__(self, named: Iterable[tuple[str, T]]) -> None:
        ordered = sorted(
            ((place(name), name, value) for name, value in dict(named).items()),
            key=lambda one: one[:2],
        )
        self._places: Sequence[int] = [at for at, _, _ in ordered]
        self._values: Sequence[T] = [value for _, _, value in ordered]

    def walk(self, *start: object) -> Iterator[T]:
        """Every value once, beginning behind the place of `start`."""
        first = bisect_left(self._places, place(*start))
        for index in range(first - len(self._values), first):  # below 0 counts from the end
            yield self._values[index]
