"""A pack read at one level: what its passage proves, and with which sentences.

This is the evidence lock: an item on a slot of a fact exists only if a sentence tagged with the fact names
that slot there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_
from typing import Any

from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import ecritures_nombre
from quizgen.items.concordance import Among, Concordance
from quizgen.items.context import context, period_of
from quizgen.items.sameness import mentioned
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.item import Evidence, Quote
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.model.passage import Passage, Sentence
from quizgen.model.values import Period, Quantity

_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Proof:
    """The sentence that proves, and others without which it is not understood."""

    main: Sentence
    more: tuple[Sentence, ...] = ()


class Reading:
    """One passage of a pack, indexed by fact."""

    def __init__(self, pack: Pack, level: Level) -> None:
        self.pack = pack
        self.level = level
        self.passage: Passage = pack.passages[level]
        self._sentences = {sentence.number: sentence for sentence in self.passage.sentences}
        tagged: dict[str, list[Sentence]] = defaultdict(list)
        self._marked: dict[str, set[int]] = defaultdict(set)
        for number, sentence in self._sentences.items():
            for name in sentence.facts:
                tagged[name].append(sentence)
            for target in (target for mark in sentence.marks for target in mark.targets):
                self._marked[target].add(number)
        self._tagged = {name: tuple(sentences) for name, sentences in tagged.items()}
        self._concordance = Concordance([sentence.text for sentence in self._sentences.values()])
        self._contexts: dict[str, Mapping[str, Any]] = {}
        self._mentioned: dict[str, frozenset[str]] = {}
        self._entities: dict[str, Set[int]] = {}
        self._evidence: dict[tuple[int, ...], Evidence] = {}
        self._proofs: dict[tuple[str, str], Proof | None] = {}

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that this passage proves, in the order of the pack."""
        return tuple(fact for fact in self.pack.facts if self.tagged(fact))

    def context(self, fact: Fact) -> Mapping[str, Any]:
        """The fact's values for templates, made once."""
        if fact.id not in self._contexts:
            self._contexts[fact.id] = context(fact, self.level)
        return self._contexts[fact.id]

    def mentioned(self, fact: Fact) -> frozenset[str]:
        """By what the entities are known that a fact names, looked up once."""
        if fact.id not in self._mentioned:
            self._mentioned[fact.id] = mentioned(fact)
        return self._mentioned[fact.id]

    @cached_property
    def named(self) -> tuple[Entity, ...]:
        """The entities that the passage names, in the order of the pack."""
        return tuple(one for one in self.pack.entities.values() if self.sentence_with(one.writings))

    def tagged(self, fact: Fact) -> tuple[Sentence, ...]:
        """The sentences that prove a fact; of a derived fact, those that prove all its operands."""
        own = self._tagged.get(fact.id)
        if own:
            return own
        if not fact.operands:
            return ()
        parts = [self.tagged(operand) for operand in fact.operands]
        if not all(parts):
            return ()
        return tuple(dict.fromkeys(sentence for part in parts for sentence in part))

    def prove(self, fact: Fact, slot: str) -> Proof | None:
        """The proof that a fact's slot has its value, or None: then nothing may be asked of it."""
        if (fact.id, slot) not in self._proofs:
            self._proofs[fact.id, slot] = self._prove(fact, slot)
        return self._proofs[fact.id, slot]

    def _prove(self, fact: Fact, slot: str) -> Proof | None:
        if fact.operands and not self._tagged.get(fact.id):
            return self._prove_derived(fact)
        value = self._value(fact, slot)
        tagged = self.tagged(fact)
        named = self._named(fact, slot, value, [sentence.number for sentence in tagged])
        for sentence in tagged:
            if sentence.number in named:
                return Proof(sentence, tuple(self._beside(sentence, fact, slot, value)))
        return None

    def prove_all(self, fact: Fact, slots: Iterable[str]) -> Proof | None:
        """The proof of several slots together."""
        proofs: list[Proof] = []
        for slot in slots:
            proof = self.prove(fact, slot)
            if proof is None:
                return None
            proofs.append(proof)
        if not proofs:
            tagged = self.tagged(fact)
            return Proof(tagged[0], tagged[1:]) if tagged else None
        sentences = [sentence for proof in proofs for sentence in (proof.main, *proof.more)]
        main = max((proof.main for proof in proofs), key=lambda one: (sentences.count(one), -one.number))
        return Proof(main, _others(main, sentences))

    def beside(self, fact: Fact, proof: Proof, slots: Iterable[str]) -> Proof:
        """A proof with the sentences that name the other slots of its question, if it does not itself."""
        known = {one.number: one for one in (proof.main, *proof.more)}
        more = dict(known)
        for slot in slots:
            value = self._value(fact, slot)
            if self._named(fact, slot, value, known).isdisjoint(known):
                other = self.prove(fact, slot)
                if other:
                    more[other.main.number] = other.main
        del more[proof.main.number]
        return Proof(proof.main, tuple(more[number] for number in sorted(more)))

    def stands_somewhere(self, fact: Fact, slot: str) -> bool:
        """Whether the passage names a slot's value anywhere, so that a stem may use it."""
        value = self._value(fact, slot)
        if value is None or fact.operands:
            return True
        tagged = [sentence.number for sentence in self.tagged(fact)]
        return bool(self._named(fact, slot, value, tagged) or self._named(fact, slot, value))

    def evidence(self, proof: Proof) -> Evidence:
        """A proof as items carry it: quotes word for word."""
        sentences = (proof.main, *proof.more)
        asked = tuple(sentence.number for sentence in sentences)
        if asked not in self._evidence:
            main, *more = map(_quote, sentences)
            self._evidence[asked] = Evidence(self.level, main, tuple(more))
        return self._evidence[asked]

    def where(self, fact: Fact) -> int:
        """The number of the first sentence that proves a fact; 0 if none does."""
        tagged = self.tagged(fact)
        return tagged[0].number if tagged else 0

    def numbers(self, fact: Fact) -> tuple[int, ...]:
        """The sentences to cite for a fact: its first, or of a derived fact the first of each operand."""
        if self._tagged.get(fact.id) or not fact.operands:
            return (self.where(fact),) if self.tagged(fact) else ()
        return tuple(sorted({number for one in fact.operands for number in self.numbers(one)}))

    def first(self, fact: Fact) -> tuple[Sentence, ...]:
        """The sentence that says most of a fact, the first of several; empty if none proves it."""
        tagged = self.tagged(fact)
        numbers = [one.number for one in tagged]
        named = [self._named(fact, slot, value, numbers) for slot, value in fact.slots.items()]
        most = max(tagged, key=lambda one: sum(one.number in found for found in named), default=None)
        return (most,) if most else ()

    def sentence(self, number: int) -> Sentence | None:
        """A sentence by its number from 1; None if there is no such one."""
        return self._sentences.get(number)

    def places(self, *named: Sequence[str]) -> Set[int]:
        """The numbers of the sentences that hold a writing of each: of all the names that are meant."""
        return _common(map(self._concordance.places, named))

    def sentence_with(self, writings: Sequence[str]) -> Sentence | None:
        """The first sentence in which one of some writings stands."""
        places = self._concordance.places(writings)
        return self._sentences[min(places)] if places else None

    def sentence_in(self, name: str, writing: str) -> Sentence | None:
        """The first sentence tagged with a fact in which a writing stands."""
        return next((one for one in self._tagged.get(name, ()) if self.names((writing,), one)), None)

    def names(self, writings: Sequence[str], sentence: Sentence) -> bool:
        """Whether one of some writings stands in a sentence."""
        return sentence.number in self._concordance.places(writings)

    def _value(self, fact: Fact, slot: str) -> Any:
        if slot == "source":
            return Group(fact.sources)
        return fact.slots.get(slot)

    def _named(self, fact: Fact, slot: str, value: Any, among: Among = None) -> Set[int]:
        """The numbers of the sentences that name a slot's value, looked for at least among some."""
        marked = self._marked.get(f"@{fact.id}.{slot}", set())
        match value:
            case Entity():
                return self._of_entity(value) | marked
            case Group():
                return _common(self._of_entity(member) for member in value.members) | marked
            case Period():
                return self._concordance.places(ecritures(value), among) | marked
            case Quantity():
                return self._concordance.places(ecritures_nombre(value.value), among) | marked
            case Noun():
                return self._of_noun(value, among) | marked
            case Listing():
                return _common(self._of_noun(noun, among) for noun in value.nouns) | marked
            case Fact():
                return self._sentences.keys() if self.tagged(value) else marked
            case _:
                return marked

    def _of_entity(self, entity: Entity) -> Set[int]:
        """Looked for in all sentences, once: many facts name the same people."""
        if entity.id not in self._entities:
            marked = self._marked.get(f"@{entity.id}", set())
            self._entities[entity.id] = self._concordance.places(entity.writings) | marked
        return self._entities[entity.id]

    def _of_noun(self, noun: Noun, among: Among) -> Set[int]:
        return self._concordance.places((*noun.text.by_level.values(), *noun.variants), among)

    def _beside(self, sentence: Sentence, fact: Fact, slot: str, value: Any) -> Iterator[Sentence]:
        """What must be read with a sentence: a pronoun's antecedent, a linked fact's own proof."""
        if isinstance(value, Fact):
            yield from (other for other in self.first(value) if other != sentence)
        if isinstance(value, Period):
            yield from self._dated_before(sentence, fact, slot, value)
        members = value.members if isinstance(value, Group) else [value]
        yield from self._antecedents(sentence, [one for one in members if isinstance(one, Entity)])

    def _antecedents(self, sentence: Sentence, entities: Iterable[Entity]) -> Iterator[Sentence]:
        """The last sentence before that names what this one has but by pronoun: all of it, or each."""
        apart = [
            frozenset(place for place in self._concordance.places(one.names) if place < sentence.number)
            for one in entities
            if not (self.names(one.names, sentence) or _by_adjective(sentence, one))
        ]
        together = _common(apart)
        yield from (self._sentences[max(one)] for one in ([together] if together else apart) if one)

    def _dated_before(self, sentence: Sentence, fact: Fact, slot: str, period: Period) -> Iterator[Sentence]:
        """The last sentence before that has what this one leaves out: « ce mois-là », a day without year."""
        if sentence.number in self._marked.get(f"@{fact.id}.{slot}", ()):
            earlier = [one for one in self._concordance.places(ecritures(period)) if one < sentence.number]
            if earlier and not self._concordance.places(ecritures(period), [sentence.number]):
                yield self._sentences[max(earlier)]
                return
        years = self._concordance.places((str(period.end.year),))
        earlier = [one for one in years if one < sentence.number]
        if earlier and not period.deduced and sentence.number not in years:
            yield self._sentences[max(earlier)]

    def _prove_derived(self, fact: Fact) -> Proof | None:
        found: list[Sentence] = []
        for operand in fact.operands:
            period = period_of(operand)
            proof = self.prove(operand, operand.kind.when or "") if period else None
            tagged = self.tagged(operand)
            if not tagged:
                return None
            found.append(proof.main if proof else tagged[0])
        return Proof(found[0], _others(found[0], found))


def _by_adjective(sentence: Sentence, entity: Entity) -> bool:
    """Whether a sentence names a place by its people or its adjective: « russes » needs no antecedent."""
    if entity.demonym is None:
        return False
    stems = (entity.demonym.m.casefold(), entity.demonym.f.casefold())
    return any(word.startswith(stems) for word in _WORDS.findall(sentence.text.casefold()))


def _common(places: Iterable[Set[int]]) -> Set[int]:
    """The numbers that stand in every one of some sets."""
    found = list(places)
    return reduce(and_, found) if found else frozenset()


def _others(main: Sentence, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    others = {sentence.number: sentence for sentence in sentences if sentence.number != main.number}
    return tuple(others[number] for number in sorted(others))


def _quote(sentence: Sentence) -> Quote:
    return Quote(sentence.number, sentence.text)
