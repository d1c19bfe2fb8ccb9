"""Why a wrong answer is wrong: what it is true of in the text, and that this is not what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from quizgen.items.context import period_of, rank_of_day, worded
from quizgen.items.donors import Donor, Question
from quizgen.items.reading import Reading
from quizgen.items.sameness import entities_in
from quizgen.items.statements import Statements
from quizgen.items.wordings import body, cited, sentence, wording
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group
from quizgen.model.values import Period, Quantity

_PLACES = frozenset(("ville", "region"))
_RANKS = 3  # days that are told apart by their rank


class Rationales:
    """The sentences beside the wrong answers of one level."""

    def __init__(self, reading: Reading, statements: Statements) -> None:
        self._reading = reading
        self._statements = statements
        self._level = reading.level
        self._said: dict[tuple[str, str], str] = {}

    def donated(self, donors: Sequence[Donor], value: Any, printed: Any, question: Question) -> str:
        """Why the value of other facts is wrong, by the fact that comes nearest to what is asked."""
        donor = donors[0] if len(donors) == 1 else min(donors, key=lambda one: self._farness(one, question))
        if isinstance(value, Period):
            happened = self._statements.event(donor.fact)
            if happened:
                said = wording("date_of", self._level, date=printed, event=happened)
                return self._cited(said, donor.fact)
        if not isinstance(value, (Entity, Group)):
            return self._statements.cited(donor.fact) or self.absent(printed, question)
        said = self._said_of(donor)
        if not said:
            return self._elsewhere(value, printed)
        told = cited(self._level, said, self._reading.numbers(donor.fact))
        return sentence(wording(_other(value, question), self._level, body=told))

    def met(self, donors: Sequence[Donor], value: Entity, question: Question) -> str:
        """Why an entity that answers no such question is wrong: what the text says of it, if at all."""
        if donors:
            return self.donated(donors, value, value.phrase, question)
        return self._elsewhere(value, value.phrase)

    def _elsewhere(self, value: Any, printed: Any) -> str:
        named = isinstance(value, Entity) and self._reading.sentence_with(value.writings)
        if named:
            return sentence(wording("elsewhere", self._level, value=printed, number=named.number))
        return sentence(wording("absent", self._level, value=printed))

    def absent(self, printed: Any, question: Question) -> str:
        """Why a date or a number that stands for nothing in the text is wrong: by what is true."""
        statement = self._statements.of(question.fact)
        counted = (
            self.counted(question, printed)
            if isinstance(printed, Quantity)
            else self._ranked(question, printed)
        )
        if counted:
            return counted
        if not statement:
            number = self._reading.where(question.fact)
            return sentence(wording("reread", self._level, body="cherchez la réponse", number=number))
        said = wording(
            "not_this", self._level, value=printed, body=body(self._statements.bare(question.fact))
        )
        return self._cited(said, question.fact)

    def counted(self, question: Question, days: Quantity) -> str:
        """Where so many days after a first event lead, beside the date of the second; empty if not asked."""
        fact = question.fact
        spec = fact.kind.slots.get(question.slot)
        if spec is None or spec.type != "ecart" or not spec.entre:
            return ""
        first, second = (period_of(fact.slots.get(name)) for name in spec.entre)
        if first is None or second is None or days.value != days.value.to_integral_value():
            return ""
        start = _day(first, first.end)
        found = _day(first, first.end + timedelta(days=int(days.value)))
        right = _day(second, second.start)
        name = "gap_right" if found.start == right.start else "gap_wrong"
        said = wording(name, self._level, days=days, start=start, found=found, right=right)
        return self._cited(said, fact)

    def _ranked(self, question: Question, printed: Any) -> str:
        """The date of « le premier jour » of an event; empty if no rank is asked."""
        spec = question.fact.kind.slots.get(question.slot)
        if spec is None or spec.type != "rang-du-jour" or not spec.dans:
            return ""
        outer = period_of(question.fact.slots.get(spec.dans))
        number = next((n for n in range(1, _RANKS + 1) if rank_of_day(n) == printed), 0)
        if outer is None or not number:
            return ""
        day = _day(outer, outer.start + timedelta(days=number - 1))
        said = wording("rank_wrong", self._level, value=printed, date=day)
        return self._cited(said, question.fact)

    def _cited(self, said: str, fact: Fact) -> str:
        return sentence(cited(self._level, said, self._reading.numbers(fact)))

    def _said_of(self, donor: Donor) -> str:
        """What a fact says of the value that it gives, worded once."""
        told = donor.fact.id, donor.slot
        if told not in self._said:
            self._said[told] = self._say(donor)
        return self._said[told]

    def _say(self, donor: Donor) -> str:
        """In the kind's words for that value, or in its statement."""
        values = self._reading.context(donor.fact)
        about = worded(donor.fact.kind.about.get(donor.slot, ()), values, self._level)
        if about:
            return self._statements.attributed(donor.fact, about, values)
        says = self._statements.says(donor.fact, donor.slot)
        return self._statements.bare(donor.fact) if says else ""

    def _farness(self, donor: Donor, question: Question) -> tuple[object, ...]:
        """How little a fact helps to answer: it says nothing of the value, gives it another role, is far."""
        there, here = self._reading.where(donor.fact), self._reading.where(question.fact)
        far = abs(there - here)
        return not self._said_of(donor), donor.slot != question.slot, far, donor.fact.id, donor.slot


def _other(value: Entity | Group, question: Question) -> str:
    """Which sentence says that the question is about somebody or something else."""
    if question.slot == "source":
        return "not_this_speaker"
    lands = all(one.type == "pays" for one in entities_in(value))
    if isinstance(value, Group):
        return "not_these_lands" if lands else "not_these"
    if lands:
        return "not_this_land"
    return "not_this_place" if value.type in _PLACES else "not_this_one"


def _day(model: Period, day: date) -> Period:
    return replace(model, start=day, end=day, precision="jour")
