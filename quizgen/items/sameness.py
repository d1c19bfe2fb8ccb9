"""When two values are one and the same answer, or could both be right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from quizgen.items.find import fold
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.values import Clause, Period, Quantity


def same_entity(one: Entity, other: Entity) -> bool:
    """Whether two entities may stand for each other: a name, an alias, a metonym, a capital."""
    return not known_as(one).isdisjoint(known_as(other))


def speaks_for(one: Entity, other: Entity) -> bool:
    """Whether one of two entities belongs to the other: a spokesman to his country."""
    return one.side == other.id or other.side == one.id


def known_as(value: Any) -> frozenset[str]:
    """By what entities are told apart: folded writings, and ids behind the sign of a mark.

    Nothing for a value that holds no entity.
    """
    if isinstance(value, Group):
        return frozenset().union(*map(known_as, value.members))
    if not isinstance(value, Entity):
        return frozenset()
    return _names(value.writings, f"@{value.id}", f"@{value.capitale_de or value.id}")


@lru_cache(maxsize=20_000)
def _names(writings: tuple[str, ...], *marks: str) -> frozenset[str]:
    return frozenset((*map(fold, writings), *marks))


def overlaps(one: Any, other: Any) -> bool:
    """Whether two values of a slot could both be right answers to one question."""
    if one is other:
        return True
    match one, other:
        case (Entity() | Group(), Entity() | Group()):
            return not known_as(one).isdisjoint(known_as(other))
        case (Period(), Period()):
            return one.overlaps(other)
        case (Quantity(), Quantity()):
            return one.value == other.value
        case (Noun(), Noun()):
            return not _texts(one).isdisjoint(_texts(other))
        case (Clause() | Listing(), Clause() | Listing()):
            return one == other
        case (Fact(), Fact()):
            return one.id == other.id
        case _:
            return bool(one == other)


def identity(value: Any) -> object:
    """What two equal values of a slot have in common, to look them up."""
    match value:
        case Entity():
            return value.id
        case Group():
            return frozenset(member.id for member in value.members)
        case Period():
            return value.start, value.end
        case Quantity():
            return value.value
        case Noun():
            return fold(next(iter(value.text.by_level.values())))
        case Fact():
            return value.id
        case _:
            return repr(value)


def entities_in(value: Any) -> Iterator[Entity]:
    """The entities that a slot's value names."""
    match value:
        case Entity():
            yield value
        case Group():
            yield from value.members
        case _:
            return


def mentioned(fact: Fact) -> frozenset[str]:
    """By what the entities are known that a fact names in any slot, and its sources."""
    named = [value for value in fact.slots.values() if isinstance(value, (Entity, Group))]
    return frozenset().union(*map(known_as, (*named, *fact.sources)))


def _texts(noun: Noun) -> set[str]:
    return {fold(text) for text in (*noun.text.by_level.values(), *noun.variants)}
