"""A fact as one sentence: what a learner judges, and what a rationale quotes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quizgen.items.context import applicable, event
from quizgen.items.reading import Proof, Reading
from quizgen.items.wordings import body, cited, sentence, wording
from quizgen.model.fact import Fact
from quizgen.model.phrase import Phrase
from quizgen.render import Template

ARTICLE = Phrase(text="article", gender="m", determined=True)  # speaks where nobody else does
_PLAIN = ("fait", "legende")  # nobody's claim: the text states it itself


class Statements:
    """The statements of the facts of one level, each made once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._templates: dict[str, Template | None] = {}
        self._proofs: dict[str, Proof | None] = {}
        self._bare: dict[str, str] = {}
        self._made: dict[str, str] = {}
        self._cited: dict[str, str] = {}
        self._events: dict[str, str | None] = {}

    def of(self, fact: Fact) -> str:
        """The fact's statement, its speaker named where it is no plain fact; empty if none applies."""
        if fact.id not in self._made:
            self._made[fact.id] = self._make(fact)
        return self._made[fact.id]

    def bare(self, fact: Fact) -> str:
        """The statement as a piece of a sentence: no capital, no final stop; empty if none applies."""
        if fact.id not in self._bare:
            self._bare[fact.id] = body(self._worded(fact))
        return self._bare[fact.id]

    def event(self, fact: Fact) -> str | None:
        """The name of what happened, if its kind has one for this level."""
        if fact.id not in self._events:
            self._events[fact.id] = event(fact, self._reading.level)
        return self._events[fact.id]

    def proof(self, fact: Fact) -> Proof | None:
        """What proves everything that the statement says; None if the passage does not."""
        if fact.id not in self._proofs:
            slots = self.slots(fact)
            self._proofs[fact.id] = None if slots is None else self._reading.prove_all(fact, sorted(slots))
        return self._proofs[fact.id]

    def slots(self, fact: Fact) -> frozenset[str] | None:
        """The slots that the statement names, its speaker included; None if there is no statement."""
        found = self.template(fact)
        if found is None:
            return None
        speaker = {"source"} if fact.sources and needs_prefix(fact) else set()
        return found.names | speaker

    def cited(self, fact: Fact) -> str:
        """The statement with the number of the sentence that proves it; empty if there is none."""
        if fact.id not in self._cited:
            self._cited[fact.id] = self._cite(fact)
        return self._cited[fact.id]

    def template(self, fact: Fact) -> Template | None:
        """The kind's wording that fits this fact and level."""
        if fact.id not in self._templates:
            values = self._reading.context(fact)
            self._templates[fact.id] = applicable(fact.kind.statement, values, self._reading.level)
        return self._templates[fact.id]

    def says(self, fact: Fact, slot: str) -> bool:
        """Whether the statement names the value of a slot, or its speaker if that is asked."""
        found = self.template(fact)
        if found is None:
            return False
        prefixed = slot == "source" and needs_prefix(fact)
        return prefixed or slot in found.names

    def swapped(self, fact: Fact, slot: str, value: Any) -> str:
        """The statement with one value replaced, in the kind's own wording for that if it has one."""
        values = {**self._reading.context(fact), slot: value}
        own = applicable(fact.kind.swapped.get(slot, ()), values, self._reading.level)
        found = own or self.template(fact)
        return sentence(self.attributed(fact, found.render(values), values)) if found else ""

    def attributed(self, fact: Fact, text: str, values: Mapping[str, Any]) -> str:
        """A text behind « Selon X, » if the fact is somebody's claim and its kind does not name them."""
        if not needs_prefix(fact) or (not fact.sources and ARTICLE.text in text):
            return text
        source = values.get("source", ARTICLE)
        return wording("prefix", self._reading.level, source=source, body=text)

    def _make(self, fact: Fact) -> str:
        worded = self._worded(fact)
        return sentence(worded) if worded else ""

    def _worded(self, fact: Fact) -> str:
        values, found = self._reading.context(fact), self.template(fact)
        return self.attributed(fact, found.render(values), values) if found else ""

    def _numbers(self, fact: Fact) -> tuple[int, ...]:
        """The sentences to cite: with that which states a day the one that gives its year."""
        numbers, when = self._reading.numbers(fact), fact.kind.when
        if not when or fact.operands or not self.says(fact, when):
            return numbers
        dated = self._reading.prove(fact, when)
        return tuple(sorted({*numbers, *(one.number for one in dated.more)})) if dated else numbers

    def _cite(self, fact: Fact) -> str:
        statement, numbers = self.of(fact), self._numbers(fact)
        if not statement or not numbers:
            return statement
        return sentence(cited(self._reading.level, body(statement), numbers))


def needs_prefix(fact: Fact) -> bool:
    """Whether the engine itself must name the speaker."""
    return fact.status not in _PLAIN and fact.kind.attribution == "prefix"
