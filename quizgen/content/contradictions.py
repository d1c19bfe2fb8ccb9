"""Facts that cannot both be true: two values for a slot that has but one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from quizgen.errors import Problem
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Noun
from quizgen.model.values import Period, Quantity


def contradictions(facts: Sequence[Fact]) -> Iterator[Problem]:
    """Each fact that differs from an earlier one in nothing but a slot with one true value (C10).

    Events may recur: the slot that tells when something happened is not compared. Nor are claims of
    different speakers, who may well disagree.
    """
    seen: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        for slot in fact.kind.unique:
            if slot not in fact.slots or slot == fact.kind.when or fact.operands:
                continue
            given = tuple((name, _known(fact.slots[name])) for name in sorted(fact.slots) if name != slot)
            if not given:
                continue
            speakers = tuple(sorted(entity.id for entity in fact.sources))
            first = seen.setdefault((fact.kind.id, slot, given, speakers), fact)
            if first is not fact and _known(first.slots[slot]) != _known(fact.slots[slot]):
                message = f"« {first.id} » and « {fact.id} » give « {slot} » two values, and it has but one"
                cure = "mend one of them, or tell them apart in another slot"
                yield Problem(fact.spot, "C10", message, cure)


def _known(value: Any) -> object:
    """What tells values apart."""
    match value:
        case Entity() | Fact():
            return value.id
        case Group():
            return frozenset(member.id for member in value.members)
        case Period():
            return value.start, value.end
        case Quantity():
            return value.value, value.noun.text
        case Noun():
            return tuple(sorted(value.text.by_level.items()))
        case _:
            return repr(value)
