"""Distractors: values of the key's own type, each proved not to be right as well.

Authored confusions come first, then the same type of value from other facts of the passage, then the
entities of pack and gazetteer, then neighbouring dates or numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

from quizgen.items.context import printable
from quizgen.items.find import fold
from quizgen.items.neighbours import alike_written, counting, neighbours
from quizgen.items.reading import Reading
from quizgen.items.ring import Ring, shuffled
from quizgen.items.sameness import (
    entities_in,
    identity,
    known_as,
    mentioned,
    overlaps,
    speaks_for,
)
from quizgen.items.statements import Statements
from quizgen.items.wordings import body, sentence, wording
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.values import Clause, Period, Quantity

_MET = 12  # candidates met on a ring before the nearest go first: keeps the work per item constant


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong value: as found, as templates print it, and why it is wrong."""

    value: Any
    printed: Any
    rationale: str
    authored: bool = False


@dataclass(frozen=True, slots=True)
class _Donor:
    """A value that some fact of the passage holds in some slot."""

    fact: Fact
    slot: str
    value: Any
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


class Distractors:
    """All that may serve as a wrong answer at one level of one pack."""

    def __init__(self, reading: Reading, statements: Statements) -> None:
        self._reading = reading
        self._statements = statements
        self._facts = {fact.id: fact for fact in reading.facts}
        self._mentioned = {fact.id: mentioned(fact) for fact in reading.facts}
        self._rings: dict[object, Ring[_Donor]] = {}
        self._true: dict[tuple[str, str, object], list[Fact]] = defaultdict(list)
        self._index()
        self._entities = self._entity_rings()

    def find(self, question: Question, *salt: object) -> Iterator[Distractor]:
        """Wrong answers, the best first; the order depends on `salt` and on nothing that is drawn."""
        yield from self._authored(question, *salt)
        last = []
        for one in islice(self._from_facts(question, *salt), _MET):
            if _as_many(one.value, question.value):
                yield one
            else:
                last.append(one)
        for source in (self._from_entities, self._from_neighbours):
            yield from source(question, *salt)
        yield from last

    def _index(self) -> None:
        donors: dict[object, list[tuple[str, _Donor]]] = defaultdict(list)
        for fact in self._reading.facts:
            for slot, value in _values(fact):
                self._true[fact.kind.id, slot, identity(value)].append(fact)
                if self._can_be_cited(fact, slot, value):
                    donor = _Donor(fact, slot, value, known_as(value), frozenset(fact.where))
                    donors[_family(fact, slot, value)].append((f"{fact.id}.{slot}", donor))
        self._rings = {family: Ring(found) for family, found in donors.items()}

    def _can_be_cited(self, fact: Fact, slot: str, value: Any) -> bool:
        """Whether the text gives a value, and the statement says it where a rationale needs that."""
        told = not isinstance(value, (Period, Quantity)) or self._statements.says(fact, slot)
        return told and self._reading.prove(fact, slot) is not None

    def _entity_rings(self) -> dict[str, tuple[Ring[Entity], ...]]:
        """By type: the entities that the text names, the others of the pack, those of the gazetteer."""
        pack = self._reading.pack
        own = {entity.id for entity in pack.info.entities}
        tiers: dict[str, list[list[tuple[str, Entity]]]] = defaultdict(lambda: [[], [], []])
        for entity in pack.entities.values():
            tier = 0 if self._stands_in_text(entity) else (1 if entity.id in own else 2)
            tiers[entity.type][tier].append((entity.id, entity))
        return {name: tuple(map(Ring, found)) for name, found in tiers.items()}

    def _authored(self, question: Question, *salt: object) -> Iterator[Distractor]:
        confusions = question.fact.confusions.get(question.slot, ())
        level = self._reading.level
        for confusion in shuffled(confusions, *salt, key=lambda one: repr(one.why.by_level)):
            why, printed = confusion.why.at(level), printable(confusion.value, level)
            if why and printed:
                yield Distractor(confusion.value, printed, self._cited(why, confusion.fact), authored=True)

    def _from_facts(self, question: Question, *salt: object) -> Iterator[Distractor]:
        ring = self._rings.get(_family(question.fact, question.slot, question.value))
        if ring is None:
            return
        near = (donor for donor in ring.walk(*salt) if _is_another(donor, question))
        while some := list(islice(near, _MET)):
            for donor in sorted(some, key=lambda one: _distance(one, question)):
                if self._is_wrong(donor, question):
                    yield self._donated(donor, question)

    def _donated(self, donor: _Donor, question: Question) -> Distractor:
        value: Any = donor.value
        if isinstance(value, Quantity) and isinstance(question.value, Quantity):
            value = counting(question.value, value.value)
        printed = printable(value, self._reading.level)
        rationale = self._statements.cited(donor.fact) or self._absent(question)
        if isinstance(value, Entity) and fold(value.name) not in fold(rationale):
            rationale = self._unasked(value, in_text=True)
        return Distractor(value, printed, rationale)

    def _from_entities(self, question: Question, *salt: object) -> Iterator[Distractor]:
        alone = list(entities_in(question.value))
        if len(alone) != 1:
            return
        for tier, ring in enumerate(self._entities[alone[0].type]):
            for entity in ring.walk(*salt):
                if self._entity_is_wrong(entity, question):
                    yield Distractor(entity, entity.phrase, self._unasked(entity, in_text=tier == 0))

    def _unasked(self, entity: Entity, *, in_text: bool) -> str:
        """Why an entity that no donor brings is wrong: the text speaks of it elsewhere or not at all."""
        key = "elsewhere" if in_text else "absent"
        return sentence(wording(key, self._reading.level, value=entity.phrase))

    def _from_neighbours(self, question: Question, *salt: object) -> Iterator[Distractor]:
        rationale = self._absent(question)
        for value in shuffled(neighbours(question.value), *salt):
            if not isinstance(value, Period) or not value.overlaps(question.value):
                yield Distractor(value, value, rationale)

    def _absent(self, question: Question) -> str:
        """Why a value that stands nowhere is wrong: by what is true."""
        statement = self._statements.of(question.fact)
        number = self._reading.where(question.fact)
        if not statement:
            return sentence(wording("reread", self._reading.level, body="cherchez la réponse", number=number))
        return self._statements.cited(question.fact) or statement

    def _cited(self, why: str, name: str | None) -> str:
        number = self._reading.where(self._facts[name]) if name in self._facts else 0
        if not number:
            return sentence(why)
        return sentence(wording("cited", self._reading.level, body=body(why), number=number))

    def _stands_in_text(self, entity: Entity) -> bool:
        return self._reading.sentence_with(entity.writings) is not None

    def _is_wrong(self, donor: _Donor, question: Question) -> bool:
        """Whether a donor's value, which is not the key's, is not right as well."""
        if isinstance(donor.value, (Clause, Listing)):
            return self._mentioned[donor.fact.id].isdisjoint(self._mentioned[question.fact.id])
        if isinstance(donor.value, (Period, Quantity)):
            return _same_make(donor.value, question.value)
        if question.slot == "source" and _same_side(donor.value, question.value):
            return False
        if not donor.known.isdisjoint(self._mentioned[question.fact.id]):
            return False
        return not self._is_true(donor.value, question)

    def _entity_is_wrong(self, entity: Entity, question: Question) -> bool:
        if overlaps(entity, question.value) or self._is_mentioned(entity, question):
            return False
        return not self._is_true(entity, question)

    def _is_mentioned(self, entity: Entity, question: Question) -> bool:
        return not known_as(entity).isdisjoint(self._mentioned[question.fact.id])

    def _is_true(self, value: Any, question: Question) -> bool:
        """Whether another fact of the kind makes `value` right for what the stem gives."""
        facts = self._true.get((question.fact.kind.id, question.slot, identity(value)), ())
        return any(_agrees(other, question) for other in facts if other.id != question.fact.id)


def _values(fact: Fact) -> Iterator[tuple[str, Any]]:
    for slot, value in fact.slots.items():
        if not isinstance(value, (Fact, tuple)):
            yield slot, value
    if fact.sources and fact.status != "legende":  # a caption is nobody
        yield "source", fact.sources[0] if len(fact.sources) == 1 else Group(fact.sources)


def _family(fact: Fact, slot: str, value: Any) -> object:
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


def _is_another(donor: _Donor, question: Question) -> bool:
    """Whether a donor is of another fact that may be met here, and its value not the key's."""
    one, other = question.fact, donor.fact
    if one is other or other.id in one.never_with or one.id in other.never_with:
        return False
    if question.known:
        return donor.known.isdisjoint(question.known)
    return not overlaps(donor.value, question.value)


def _agrees(other: Fact, question: Question) -> bool:
    for slot, mine in question.told:
        theirs = other.slots.get(slot)
        if theirs is not None and not overlaps(mine, theirs):
            return False
    return True


def _same_make(one: Any, other: Any) -> bool:
    """Whether two dates are both single days or both spans, two numbers both in letters or in figures."""
    if isinstance(one, Period) and isinstance(other, Period):
        return (one.start == one.end) == (other.start == other.end)
    return alike_written(one.value, other.value)


def _same_side(one: Any, other: Any) -> bool:
    return any(speaks_for(left, right) for left in entities_in(one) for right in entities_in(other))


def _as_many(one: Any, other: Any) -> bool:
    """Whether two answers name equally many: beside single names a pair stands out."""
    return len(list(entities_in(one))) == len(list(entities_in(other)))


def _distance(donor: _Donor, question: Question) -> tuple[bool, bool]:
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
