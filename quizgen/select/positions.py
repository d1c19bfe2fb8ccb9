"""Where the key of each choice stands: every position as often, none thrice running."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizgen.items.ring import place
from quizgen.model.item import Choice, Item

_TRIES = 20_000  # steps of the search; a set that needs more keeps what came nearest


def balanced(items: Sequence[Item], seed: int) -> tuple[Item, ...]:
    """The items, keys of choices spread evenly over the positions and never thrice running.

    Options in an order of their own (dates, numbers) are left as they are.
    """
    choices = [item for item in items if isinstance(item.shape, Choice)]
    places = dict(zip((item.id for item in choices), _places(choices, seed), strict=True))
    return tuple(
        _moved(item, item.shape, places[item.id])
        if isinstance(item.shape, Choice) and not item.dated
        else item
        for item in items
    )


def key_position(shape: Choice) -> int:
    """Where the right option stands, from 0."""
    return next(index for index, option in enumerate(shape.options) if option.correct)


def _places(choices: Sequence[Item], seed: int) -> list[int]:
    """A position for each key; for choices of one size as many of each, to within one."""
    free = Counter(_size(item) for item in choices if not item.dated)
    room = {size: -(-count // size) for size, count in free.items()}  # the most of one position
    fuller = {size: count % size or size for size, count in free.items()}  # positions that reach it
    search = _Search(choices, (seed,), room, fuller)
    return search.run()


class _Search:
    """Positions tried one after the other, going back where a run or a count would be too long."""

    def __init__(
        self, choices: Sequence[Item], salt: tuple[object, ...], room: dict[int, int], fuller: dict[int, int]
    ) -> None:
        self._choices, self._salt, self._room, self._fuller = choices, salt, room, fuller
        self._counts: Counter[tuple[int, int]] = Counter()
        self._steps = 0
        self._best: list[int] = []

    def run(self) -> list[int]:
        """The positions found; where no arrangement is perfect, the longest good start and then any."""
        placed: list[int] = []
        if not self._extend(placed):
            placed = self._best
            for item in self._choices[len(placed) :]:
                placed.append(next(iter(self._wished(item, len(placed)))))
        return placed

    def _extend(self, placed: list[int]) -> bool:
        self._steps += 1
        if len(placed) > len(self._best):
            self._best = list(placed)
        if len(placed) == len(self._choices):
            return True
        if self._steps > _TRIES:
            return False
        item = self._choices[len(placed)]
        for target in self._wished(item, len(placed)):
            if self._runs(placed, target) or not self._has_room(item, target):
                continue
            placed.append(target)
            self._counts[_size(item), target] += not item.dated
            if self._extend(placed):
                return True
            self._counts[_size(item), target] -= not item.dated
            placed.pop()
        return False

    def _wished(self, item: Item, index: int) -> Sequence[int]:
        """The positions to try: the one it has, if it is fixed, else the emptiest first."""
        if item.dated and isinstance(item.shape, Choice):
            return (key_position(item.shape),)
        size = _size(item)
        return sorted(range(size), key=lambda at: (self._counts[size, at], place(*self._salt, item.id, at)))

    def _has_room(self, item: Item, target: int) -> bool:
        if item.dated:
            return True
        size = _size(item)
        count = self._counts[size, target] + 1
        if count < self._room[size]:
            return True
        full = sum(self._counts[size, at] >= self._room[size] for at in range(size))
        return count == self._room[size] and full < self._fuller[size]

    def _runs(self, placed: Sequence[int], target: int) -> bool:
        """Whether a key would be the third in its position, one of the three being free to move."""
        last = len(placed)
        three = self._choices[max(0, last - 2) : last + 1]
        return len(three) == 3 and placed[-1] == placed[-2] == target and not all(one.dated for one in three)


def _size(item: Item) -> int:
    return len(item.shape.options) if isinstance(item.shape, Choice) else 0


def _moved(item: Item, shape: Choice, target: int) -> Item:
    wrong = [option for option in shape.options if not option.correct]
    key = next(option for option in shape.options if option.correct)
    return replace(item, shape=Choice((*wrong[:target], key, *wrong[target:])))
