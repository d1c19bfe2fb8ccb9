"""Facts by what they hold, so that a value's other owners are found without asking every fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal
from itertools import islice

from quizgen.items.sameness import entities_in, known_as
from quizgen.model.fact import Fact
from quizgen.model.values import Period, Quantity

_MONTHS = 60  # of a span, the most that are looked at


class Holders:
    """For kinds, slots and values, the facts that hold them or something that overlaps."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._found: dict[Hashable, dict[str, Fact]] = defaultdict(dict)
        for fact in facts:
            for slot, value in fact.slots.items():
                for mark in _marks(value):
                    self._found[fact.kind.id, slot, mark][fact.id] = fact

    def of(self, kind: str, slot: str, value: object) -> Iterator[Fact]:
        """The facts of a kind that may hold a value in a slot, each once."""
        found: dict[str, Fact] = {}
        for mark in _marks(value):
            found |= self._found.get((kind, slot, mark), {})
        yield from found.values()


def _marks(value: object) -> Iterator[Hashable]:
    """What two values that overlap have in common."""
    match value:
        case Period():
            yield from islice(_months(value), _MONTHS)
        case Quantity():
            yield value.value
        case Decimal():
            yield value
        case _:
            for entity in entities_in(value):
                yield from known_as(entity)


def _months(period: Period) -> Iterator[Hashable]:
    first = period.start.year * 12 + period.start.month
    last = period.end.year * 12 + period.end.month
    yield from (("month", number) for number in range(first, last + 1))
