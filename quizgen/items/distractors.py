"""Distractors: values of the key's own type, each proved not to be right as well.

Authored confusions come first, then the same type of value from other facts of the passage, then the
entities of pack and gazetteer, then neighbouring dates or numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from typing import Any

from quizgen.items.context import printable
from quizgen.items.donors import (
    Donor,
    Question,
    agrees,
    as_many,
    distance,
    family,
    is_another,
    same,
    same_make,
    same_side,
    values,
)
from quizgen.items.neighbours import counting, neighbours
from quizgen.items.rationales import Rationales
from quizgen.items.reading import Reading
from quizgen.items.ring import Ring, shuffled
from quizgen.items.sameness import (
    entities_in,
    identity,
    known_as,
    overlaps,
)
from quizgen.items.statements import Statements
from quizgen.items.wordings import body, sentence, wording
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Listing
from quizgen.model.values import Clause, Period, Quantity

_MET = 12  # candidates met on a ring before the nearest go first: keeps the work per item constant


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong value: as found, as templates print it, and why it is wrong."""

    value: Any
    printed: Any
    rationale: str
    authored: bool = False
    contradicted: bool = False


class Distractors:
    """All that may serve as a wrong answer at one level of one pack."""

    def __init__(self, reading: Reading, statements: Statements) -> None:
        self._reading = reading
        self._statements = statements
        self._facts = {fact.id: fact for fact in reading.facts}
        self._authored: dict[tuple[str, str], tuple[tuple[str, Distractor], ...]] = {}
        self._rings: dict[object, Ring[Donor]] = {}
        self.rationales = Rationales(reading, statements)
        self._alike: dict[object, list[Donor]] = defaultdict(list)
        self._true: dict[tuple[str, str, object], list[Fact]] = defaultdict(list)
        self._index()
        self._entities = self._entity_rings()

    def find(self, question: Question, *salt: object) -> Iterator[Distractor]:
        """Wrong answers, the best first; the order depends on `salt` and on nothing that is drawn."""
        yield from self.authored(question, *salt)
        last = []
        for one in islice(self._from_facts(question, *salt), _MET):
            if as_many(one.value, question.value):
                yield one
            else:
                last.append(one)
        for source in (self._from_entities, self._from_neighbours):
            yield from source(question, *salt)
        yield from last

    def _index(self) -> None:
        donors: dict[object, list[tuple[str, Donor]]] = defaultdict(list)
        for fact in self._reading.facts:
            for slot, value in values(fact):
                self._true[fact.kind.id, slot, identity(value)].append(fact)
                if self._can_be_cited(fact, slot, value):
                    donor = self._donor(fact, slot, value)
                    donors[family(fact, slot, value)].append((f"{fact.id}.{slot}", donor))
                    self._alike[donor.same].append(donor)
        self._rings = {family: Ring(found) for family, found in donors.items()}

    def _donor(self, fact: Fact, slot: str, value: Any) -> Donor:
        printed = printable(value, self._reading.level)
        return Donor(fact, slot, value, printed, same(value), known_as(value), frozenset(fact.where))

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

    def authored(self, question: Question, *salt: object) -> Iterator[Distractor]:
        """What the author wrote for this question."""
        asked = question.fact.id, question.slot
        if asked not in self._authored:
            self._authored[asked] = tuple(self._confusions(question.fact, question.slot))
        for _, distractor in shuffled(self._authored[asked], *salt, key=itemgetter(0)):
            yield distractor

    def _confusions(self, fact: Fact, slot: str) -> Iterator[tuple[str, Distractor]]:
        """What an author wrote for a slot, each behind the name that its place on the ring comes from."""
        level = self._reading.level
        for one in fact.confusions.get(slot, ()):
            why, printed = one.why.at(level), printable(one.value, level)
            if why and printed and self._are_known(one.value):
                cited = self._cited(why, one.fact)
                wrong = Distractor(one.value, printed, cited, authored=True, contradicted=one.contradicted)
                yield repr(one.why.by_level), wrong

    def _from_facts(self, question: Question, *salt: object) -> Iterator[Distractor]:
        ring = self._rings.get(family(question.fact, question.slot, question.value))
        if ring is None:
            return
        near = (donor for donor in ring.walk(*salt) if is_another(donor, question))
        while some := list(islice(near, _MET)):
            for donor in sorted(some, key=lambda one: distance(one, question)):
                if self._is_wrong(donor, question):
                    yield self._donated(donor, question)

    def _donated(self, donor: Donor, question: Question) -> Distractor:
        value, printed = donor.value, donor.printed
        if isinstance(value, Quantity) and isinstance(question.value, Quantity):
            value = printed = counting(question.value, value.value)
        telling = self._telling(donor.same, question)
        return Distractor(value, printed, self.rationales.donated(telling, value, printed, question))

    def _telling(self, alike: object, question: Question) -> list[Donor]:
        """The other facts that hold one and the same value and may be spoken of beside a question."""
        return [one for one in self._alike.get(alike, ()) if is_another(one, question)]

    def _from_entities(self, question: Question, *salt: object) -> Iterator[Distractor]:
        alone = list(entities_in(question.value))
        if len(alone) != 1:
            return
        for ring in self._entities[alone[0].type]:
            for entity in ring.walk(*salt):
                if self._entity_is_wrong(entity, question):
                    met = self._telling(same(entity), question)
                    yield Distractor(entity, entity.phrase, self.rationales.met(met, entity, question))

    def _from_neighbours(self, question: Question, *salt: object) -> Iterator[Distractor]:
        for value in shuffled(neighbours(question.value), *salt):
            if not isinstance(value, Period) or not value.overlaps(question.value):
                yield Distractor(value, value, self.rationales.absent(value, question))

    def _are_known(self, value: Any) -> bool:
        """Whether the text names the persons that a value holds: a name from elsewhere is no temptation."""
        return all(one.type != "personne" or self._stands_in_text(one) for one in entities_in(value))

    def _cited(self, why: str, name: str | None) -> str:
        number = self._reading.where(self._facts[name]) if name in self._facts else 0
        if not number:
            return sentence(why)
        return sentence(wording("cited", self._reading.level, body=body(why), number=number))

    def _stands_in_text(self, entity: Entity) -> bool:
        return self._reading.sentence_with(entity.writings) is not None

    def _is_wrong(self, donor: Donor, question: Question) -> bool:
        """Whether a donor's value, which is not the key's, is not right as well."""
        if isinstance(donor.value, (Clause, Listing)):
            return self._reading.mentioned(donor.fact).isdisjoint(self._reading.mentioned(question.fact))
        if isinstance(donor.value, (Period, Quantity)):
            return same_make(donor.value, question.value)
        if question.slot == "source" and same_side(donor.value, question.value):
            return False
        if not donor.known.isdisjoint(self._reading.mentioned(question.fact)):
            return False
        return not self._is_true(donor.value, question)

    def _entity_is_wrong(self, entity: Entity, question: Question) -> bool:
        if overlaps(entity, question.value) or self._is_mentioned(entity, question):
            return False
        return not self._is_true(entity, question)

    def _is_mentioned(self, entity: Entity, question: Question) -> bool:
        return not known_as(entity).isdisjoint(self._reading.mentioned(question.fact))

    def _is_true(self, value: Any, question: Question) -> bool:
        """Whether another fact of the kind makes `value` right for what the stem gives."""
        facts = self._true.get((question.fact.kind.id, question.slot, identity(value)), ())
        return any(agrees(other, question) for other in facts if other.id != question.fact.id)
