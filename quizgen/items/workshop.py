"""What every type of item works with: one level of one pack, and a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from quizgen.items.context import is_satisfied
from quizgen.items.distractors import Distractors
from quizgen.items.lessons import Lessons
from quizgen.items.reading import Proof, Reading
from quizgen.items.spans import core
from quizgen.items.statements import ARTICLE, Statements
from quizgen.items.surface import Surface
from quizgen.items.wordings import question
from quizgen.model.fact import Fact
from quizgen.model.item import Evidence
from quizgen.model.kind import Stem
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.model.passage import Sentence
from quizgen.render import template

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """A stem that may be asked: worded, and proved by the passage."""

    fact: Fact
    slot: str
    stem: Stem
    text: str
    given: frozenset[str]  # the slots that the stem itself names
    evidence: Evidence

    @property
    def subject(self) -> str:
        """The end of the item's id: fact, slot and the stem's name."""
        name = f"~{self.stem.name}" if self.stem.name else ""
        return f"{self.fact.id}.{self.slot}{name}"


def workshop(pack: Pack, level: Level) -> Workshop:
    """The workshop of a pack's level, one for as long as the pack is in use: another seed finds it ready."""
    found = pack.workshops.get(level)
    if not isinstance(found, Workshop):
        pack.workshops[level] = found = Workshop(pack, level)
    return found


class Workshop:
    """A pack at a level, with all that is made once for it whatever the seed."""

    def __init__(self, pack: Pack, level: Level) -> None:
        self.pack = pack
        self.level = level
        self.reading = Reading(pack, level)
        self.statements = Statements(self.reading)
        self.lessons = Lessons(self.reading)
        self._speakers: dict[str, str] = {}
        self._words: dict[tuple[int, str, tuple[str, ...]], str] = {}
        self._once: dict[Callable[[Workshop], Any], Any] = {}
        self.facts: Mapping[str, Fact] = {fact.id: fact for fact in self.reading.facts}

    @cached_property
    def distractors(self) -> Distractors:
        """The wrong answers that this level has to offer."""
        return Distractors(self.reading, self.statements)

    @cached_property
    def surface(self) -> Surface:
        """The words of this level that stand out."""
        return Surface(self.reading)

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """Every stem that may be asked at this level, in the order of facts and stems."""
        return tuple(asked for fact in self.reading.facts for asked in self._ask(fact))

    def once(self, make: Callable[[Workshop], T]) -> T:
        """What a function makes of this level: asked for at every seed, made at the first."""
        if make not in self._once:
            self._once[make] = make(self)
        found: T = self._once[make]
        return found

    def words(self, sentence: Sentence, fact: Fact, slots: tuple[str, ...]) -> str:
        """The words of a sentence that name some slots of a fact, looked for once."""
        asked = sentence.number, fact.id, slots
        if asked not in self._words:
            self._words[asked] = core(sentence, fact, slots)
        return self._words[asked]

    def id(self, item_type: str, subject: str) -> str:
        """The id of an item: it never depends on any wording."""
        return f"{self.pack.id}/{self.level}/{item_type}/{subject}"

    def attribution(self, fact: Fact) -> str:
        """Who says it, as printed; empty for a plain fact."""
        if fact.status == "fait":
            return ""
        if fact.id not in self._speakers:
            source = self.reading.context(fact).get("source", ARTICLE)
            self._speakers[fact.id] = template("{{ source }}").render({"source": source})
        return self._speakers[fact.id]

    def evidence_of(self, facts: Iterable[Fact]) -> Evidence:
        """The first sentence that proves each of several facts."""
        sentences = [self.reading.tagged(fact)[0] for fact in facts]
        others = {one.number: one for one in sentences[1:] if one.number != sentences[0].number}
        return self.reading.evidence(Proof(sentences[0], tuple(others[number] for number in sorted(others))))

    def evidence_in(self, *sentences: Sentence) -> Evidence:
        """Some sentences as evidence, the first of them the main one."""
        return self.reading.evidence(Proof(sentences[0], tuple(dict.fromkeys(sentences[1:]))))

    def _ask(self, fact: Fact) -> Iterator[Asked]:
        values = self.reading.context(fact)
        for slot, stems in fact.kind.ask.items():
            if slot in fact.no_ask or slot not in values:
                continue
            proof = self.reading.prove(fact, slot)
            if proof is None:
                continue
            for stem in stems:
                asked = self._asked(fact, slot, stem, proof, values)
                if asked:
                    yield asked

    def _asked(
        self, fact: Fact, slot: str, stem: Stem, proof: Proof, values: Mapping[str, Any]
    ) -> Asked | None:
        found = template(stem.stem)
        if self.level not in stem.levels or not is_satisfied(found, values):
            return None
        given = found.names - {slot}
        if not all(self.reading.stands_somewhere(fact, name) for name in given):
            return None
        text = found.render(values)
        if slot != "source":
            text = self.statements.attributed(fact, text, values)
        linked = [fact.slots[name] for name in given if isinstance(fact.slots.get(name), Fact)]
        if not fact.operands:
            proof = self.reading.beside(fact, proof, sorted(given))
        proof = self._with(proof, [one for one in linked if isinstance(one, Fact)])
        return Asked(fact, slot, stem, question(text), given, self.reading.evidence(proof))

    def _with(self, proof: Proof, linked: Iterable[Fact]) -> Proof:
        more = {one.number: one for one in proof.more}
        more |= {one.number: one for fact in linked for one in self.reading.first(fact)}
        more.pop(proof.main.number, None)
        return Proof(proof.main, tuple(more[number] for number in sorted(more)))
