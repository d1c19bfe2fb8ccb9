"""What an item teaches: the explanation and the hint that belong to what it asks.

An item about one slot never gets the words written for another. The most particular words come first: the
fact's own for that slot, the question's, the kind's for that slot. The words for the fact as a whole serve a
question about an idea, which is all that the fact says, or about the one slot that the kind asks for, or
where the kind says so (`general`). A place, a date, a number or a name else has what is true of every such
question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from quizgen.items.context import is_satisfied
from quizgen.items.reading import Reading
from quizgen.items.ring import shuffled
from quizgen.items.wordings import sentence, wording
from quizgen.model.fact import Fact
from quizgen.model.kind import Stem
from quizgen.model.levels import LevelText
from quizgen.model.values import Period
from quizgen.render import template

Part = Literal["explanation", "hint"]
_ROLES = {
    "personne": "who", "acteur": "who", "groupe": "who", "organisation": "who", "entite": "who",
    "pays": "where", "lieu": "where",
    "periode": "when",
    "nombre": "count",
}  # fmt: skip


class Lessons:
    """The explanations and hints of one level."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._level = reading.level
        self._made: dict[tuple[object, ...], str] = {}

    def asked(self, part: Part, fact: Fact, slot: str, stem: Stem) -> str:
        """For a question about one slot."""
        made = part, fact.id, slot, id(stem)  # one of the kind, which lives as long as the pack
        if made not in self._made:
            general = self._general(part, fact, slot) or wording(f"{part}_{_role(fact, slot)}", self._level)
            own = self._of_fact(part, fact, slot) or self._worded(fact, getattr(stem, part))
            self._made[made] = sentence(own or self._of_kind(part, fact, slot) or general)
        return self._made[made]

    def judged(self, part: Part, fact: Fact, slot: str) -> str:
        """For a statement in which the value of one slot is to be compared with the text."""
        made = part, fact.id, slot, "judged"
        if made not in self._made:
            asks = part == "hint" and _role(fact, slot) != "idea"  # a fact's hint asks, it does not compare
            told = "" if asks else self._of_fact(part, fact, slot)
            told = told or self._of_kind(part, fact, slot) or self._general(part, fact, slot)
            if not told and part == "explanation" and _role(fact, slot) != "when":
                told = next(filter(None, self._of_stems(fact, slot)), "")
            name = f"{'compare' if part == 'hint' else 'judged'}_{_role(fact, slot)}"
            if part == "explanation" and not _in_full(fact.slots.get(slot)):
                name = f"{part}_{_role(fact, slot)}"
            elif part == "explanation" and (proof := self._reading.prove(fact, slot)) and proof.more:
                name += "_apart"
            self._made[made] = sentence(told or wording(name, self._level))
        return self._made[made]

    def whole(self, part: Part, fact: Fact) -> str:
        """For an item on all that a fact states."""
        made = part, fact.id
        if made not in self._made:
            told = self._of_fact(part, fact, "*") or self._worded(
                fact, getattr(fact.kind, part).at(self._level)
            )
            self._made[made] = sentence(told) if told else ""
        return self._made[made]

    def compared(self, fact: Fact, slots: Iterable[str], *salt: object) -> str:
        """The slot that a true statement has its reader compare, as a false one has; empty if none."""
        if self._of_fact("hint", fact, "*"):
            return ""
        swappable = [slot for slot in slots if slot in fact.kind.unique and slot not in fact.no_ask]
        return next(iter(shuffled(swappable, *salt)), "")

    def _of_fact(self, part: Part, fact: Fact, slot: str) -> str:
        written: Mapping[str, LevelText] = fact.explain if part == "explanation" else fact.hints
        return (written[slot].at(self._level) or "") if slot in written else ""

    def _of_kind(self, part: Part, fact: Fact, slot: str) -> str:
        lesson = fact.kind.lessons.get(slot)
        text: LevelText | None = getattr(lesson, part) if lesson else None
        return self._worded(fact, text.at(self._level)) if text else ""

    def _of_stems(self, fact: Fact, slot: str) -> Iterator[str]:
        for stem in fact.kind.ask.get(slot, ()):
            if self._level in stem.levels:
                yield self._worded(fact, stem.explanation)

    def _general(self, part: Part, fact: Fact, slot: str) -> str:
        """The words for the fact as a whole, where they serve a question about this slot too."""
        told = ""
        if slot == "source":
            if fact.kind.attribution == "prefix":
                return ""
        elif _role(fact, slot) == "idea" or slot in fact.kind.general or [*fact.kind.ask] == [slot]:
            told = self._of_fact(part, fact, "*")
        else:
            return ""
        return told or self._worded(fact, getattr(fact.kind, part).at(self._level))

    def _worded(self, fact: Fact, text: str | None) -> str:
        values = self._reading.context(fact)
        if not text or not is_satisfied(template(text), values):
            return ""
        return template(text).render(values)


def _in_full(value: object) -> bool:
    """Whether a value is a date whose day, month and year are all to be compared."""
    return isinstance(value, Period) and value.precision in ("jour", "mois") and not value.deduced


def _role(fact: Fact, slot: str) -> str:
    """The kind of thing that a slot holds: source, who, where, when, count or idea."""
    if slot == "source":
        return "source"
    spec = fact.kind.slots.get(slot)
    return _ROLES.get(spec.type, "idea") if spec else "idea"
