"""Donors: the values of other facts, what kind of question each may serve, and how near it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from quizgen.items.neighbours import alike_written
from quizgen.items.sameness import entities_in, identity, known_as, overlaps, speaks_for
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Noun
from quizgen.model.values import Period, Quantity


@dataclass(frozen=True, slots=True)
class Donor:
    """A value that some fact of the passage holds in some slot."""

    fact: Fact
    slot: str
    value: Any
    printed: Any  # as templates print it at this level
    same: object  # what it shares with a value that is one and the same answer
    known: frozenset[str]  # by what the entities in it are known
    where: frozenset[str]  # the paragraphs of its fact


@dataclass(frozen=True)
class Question:
    """What is asked: a fact's slot, the key's value, and the other slots that the stem gives away."""

    fact: Fact
    slot: str
    value: Any
    given: frozenset[str]

    @cached_property
    def known(self) -> frozenset[str]:
        """By what the entities of the key are known."""
        return known_as(self.value)

    @cached_property
    def told(self) -> tuple[tuple[str, Any], ...]:
        """The values that the stem gives away; dates first, which are the quickest to tell apart."""
        found = ((slot, self.fact.slots.get(slot)) for slot in sorted(self.given))
        there = [(slot, value) for slot, value in found if value is not None]
        return tuple(sorted(there, key=lambda pair: not isinstance(pair[1], Period)))


def same(value: Any) -> object:
    """What values share that are one and the same answer, a group of one being that one."""
    named = frozenset(entity.id for entity in entities_in(value))
    return named or (type(value), identity(value))


def values(fact: Fact) -> Iterator[tuple[str, Any]]:
    """The slots of a fact that hold a value of their own, its speaker among them."""
    for slot, value in fact.slots.items():
        if not isinstance(value, (Fact, tuple)):
            yield slot, value
    if fact.sources and fact.status != "legende":  # a caption is nobody
        yield "source", fact.sources[0] if len(fact.sources) == 1 else Group(fact.sources)


def family(fact: Fact, slot: str, value: Any) -> object:
    """What values may stand beside each other as answers: two of one family."""
    if slot == "source":
        return "source"  # whoever speaks may stand beside whoever speaks
    match value:
        case Entity():
            return "entity", value.type
        case Group():
            return "group", frozenset(member.type for member in value.members)
        case Period() | Quantity():
            return type(value).__name__
        case Noun():
            return "noun", fact.kind.id, slot
        case _:
            return type(value).__name__, slot


def is_another(donor: Donor, question: Question) -> bool:
    """Whether a donor is of another fact that may be met here, and its value not the key's."""
    one, other = question.fact, donor.fact
    if one is other or other.id in one.never_with or one.id in other.never_with:
        return False
    if question.known:
        return donor.known.isdisjoint(question.known)
    return not overlaps(donor.value, question.value)


def agrees(other: Fact, question: Question) -> bool:
    """Whether another fact has what a question tells of its own, so that its value is right too."""
    for slot, mine in question.told:
        theirs = other.slots.get(slot)
        if theirs is not None and not overlaps(mine, theirs):
            return False
    return True


def same_make(one: Any, other: Any) -> bool:
    """Whether two dates are both single days or both spans, two numbers both in letters or in figures."""
    if isinstance(one, Period) and isinstance(other, Period):
        return (one.start == one.end) == (other.start == other.end)
    return alike_written(one.value, other.value)


def same_side(one: Any, other: Any) -> bool:
    """Whether two values speak for one and the same side."""
    return any(speaks_for(left, right) for left in entities_in(one) for right in entities_in(other))


def as_many(one: Any, other: Any) -> bool:
    """Whether two answers name equally many: beside single names a pair stands out."""
    return len(list(entities_in(one))) == len(list(entities_in(other)))


def distance(donor: Donor, question: Question) -> tuple[bool, bool]:
    """How far a donor is from the key: another shape or side, another paragraph."""
    elsewhere = donor.where.isdisjoint(question.fact.where)
    return not _alike(donor.value, question.value), elsewhere


def _alike(one: Any, other: Any) -> bool:
    match one, other:
        case (Entity(), Entity()):
            return one.side == other.side
        case (Period(), Period()):
            return one.precision == other.precision and (one.start == one.end) == (other.start == other.end)
        case (Group(), Group()):
            return len(one.members) == len(other.members)
        case _:
            return True
