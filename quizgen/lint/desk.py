"""What the rules judge by: one level of one pack, its names, its words and its facts, each read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import ecritures_nombre
from quizgen.items.find import fold, stands_in
from quizgen.items.sameness import entities_in
from quizgen.items.workshop import Workshop
from quizgen.lint.dates import dates_in, read_number, read_period
from quizgen.lint.holders import Holders
from quizgen.lint.matcher import Matcher
from quizgen.lint.names import Spelling
from quizgen.lint.overlap import Names
from quizgen.lint.words import FUNCTION_WORDS, lemmas, words
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Noun
from quizgen.model.item import Item
from quizgen.model.levels import LevelText
from quizgen.model.pack import Pack
from quizgen.model.values import Clause, Period, Quantity

Sort = Literal["date", "number", "name", "text"]
_MASK = "\x00"


@dataclass(frozen=True, slots=True)
class Answer:
    """An option as understood: a date, a number, nothing but names, or a text."""

    sort: Sort
    entities: tuple[Entity, ...] = ()
    period: Period | None = None
    number: Decimal | None = None


class Desk:
    """A level of a pack as rules see it; everything that is asked twice is kept."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self.pack: Pack = shop.pack
        self.reading = shop.reading
        self.statements = shop.statements
        self.facts: Mapping[str, Fact] = {fact.id: fact for fact in shop.pack.facts}
        self._by_writing: dict[str, Entity] = {}
        everybody = self.pack.entities.values()
        for writings in (lambda one: (one.name,), lambda one: one.writings):  # a name before another's alias
            for entity in everybody:
                for writing in writings(entity):
                    self._by_writing.setdefault(fold(writing), entity)
        self._matcher = Matcher(self._by_writing)
        self._names: dict[str, tuple[Entity, ...]] = {}
        self._masked: dict[str, str] = {}
        self._answers: dict[str, Answer] = {}

    def names_in(self, text: str) -> tuple[Entity, ...]:
        """The entities that a text names, in its order."""
        self._look(text)
        return self._names[text]

    def masked(self, text: str) -> str:
        """The folded text with a sign of its own in the place of each name."""
        self._look(text)
        return self._masked[text]

    def answer(self, text: str) -> Answer:
        """What an option is."""
        if text not in self._answers:
            self._answers[text] = self._understand(text)
        return self._answers[text]

    def elements(self, text: str) -> frozenset[str]:
        """What a text speaks of: names by their ids, other words without their endings."""
        return lemmas(self.masked(text)) | {f"@{entity.id}" for entity in self.names_in(text)}

    def typed(self, text: str) -> frozenset[str]:
        """The names (by their ids), dates and figures of a text: what a false statement may swap."""
        return frozenset((*(f"@{one.id}" for one in self.names_in(text)), *dates_in(self.masked(text))))

    def subject(self, item: Item) -> tuple[Fact | None, str]:
        """The fact and the slot that an item's id names; no fact for groups, words and written items."""
        name, _, slot = item.id.split("/", 3)[-1].partition("~")[0].partition(".")
        return self.facts.get(name), slot

    def value(self, item: Item) -> Any:
        """The value of the slot that an item asks for; None where it asks for none."""
        fact, slot = self.subject(item)
        if fact is None or not slot:
            return None
        return fact.slots.get(slot, self.reading.context(fact).get(slot))

    def given(self, item: Item, fact: Fact) -> frozenset[str]:
        """The slots of a fact whose values stand in an item's stem."""
        return frozenset(slot for slot, value in fact.slots.items() if self.says(item.stem, value))

    def says(self, text: str, value: Any) -> bool:
        """Whether a text names a slot's value."""
        match value:
            case Period():
                folded = fold(text)
                return any(stands_in(fold(writing), folded) for writing in ecritures(value))
            case Quantity():
                folded = fold(text)
                return any(stands_in(fold(writing), folded) for writing in ecritures_nombre(value.value))
            case Noun():
                return self._reworded(text, value.text)
            case Clause():
                return any(
                    self._reworded(text, form) for form in (value.infinitif, value.que, value.nom) if form
                )
            case Fact():
                return all(self.says(text, one) for one in value.slots.values() if entities_in(one))
            case _:
                wanted = {entity.id for entity in entities_in(value)}
                return bool(wanted) and wanted <= {entity.id for entity in self.names_in(text)}

    @cached_property
    def sentences(self) -> Mapping[int, str]:
        """The sentences of the level by their numbers."""
        return {sentence.number: sentence.text for sentence in self.reading.passage.sentences}

    @cached_property
    def holders(self) -> Holders:
        """Which facts hold what in which slot."""
        return Holders(self.pack.facts)

    @cached_property
    def passage(self) -> str:
        """The folded text of the level."""
        return fold(" ".join(self.sentences.values()))

    @cached_property
    def passage_words(self) -> frozenset[str]:
        """The folded words of the level."""
        return frozenset(words(self.passage))

    @cached_property
    def passage_elements(self) -> frozenset[str]:
        """All that the passage speaks of, marks included."""
        found: set[str] = set()
        for sentence in self.reading.passage.sentences:
            found |= self.elements(sentence.text)
            found |= {target for mark in sentence.marks for target in mark.targets}
        return frozenset(found)

    @cached_property
    def forms(self) -> Mapping[str, frozenset[tuple[str, str, str]]]:
        """Part of speech, gender and number of each word form that the vocabulary tells."""
        from quizgen.lint.word_forms import forms_of

        return forms_of(self.pack.vocabulary)

    def own_words(self, text: str) -> tuple[str | None, ...]:
        """The words of a text; None stands for a name, a number or a word of a date."""
        return self._overlap.words(text)

    def misspelt(self, text: str) -> Iterator[tuple[str, str]]:
        """Each misspelt name of a text with the name that was meant."""
        return self._spelling.wrong_in(text)

    @cached_property
    def _overlap(self) -> Names:
        return Names(writing for entity in self.pack.entities.values() for writing in entity.writings)

    @cached_property
    def _spelling(self) -> Spelling:
        named = {one.id: one for one in (*self.pack.info.entities, *self.names_in(self.passage))}
        return Spelling(named.values(), words(self.passage))

    def occurs(self, text: str) -> bool:
        """Whether an option's content stands in the passage: each name and date, something of a text."""
        answer = self.answer(text)
        match answer.sort:
            case "name":
                return all(f"@{one.id}" in self.passage_elements for one in answer.entities)
            case "date" | "number":
                return self.passage_words.issuperset(set(words(text)) - FUNCTION_WORDS)
            case _:
                said = self.elements(text)
                return not said or bool(said & self.passage_elements)

    def _reworded(self, text: str, value: LevelText) -> bool:
        """Whether all that a text by level speaks of stands in another."""
        return any(self.elements(one) <= self.elements(text) for one in value.by_level.values())

    def _look(self, text: str) -> None:
        if text in self._names:
            return
        folded = fold(text)
        found = (self._by_writing[name] for _, _, name in self._matcher.find(folded))
        self._names[text] = tuple({entity.id: entity for entity in found}.values())
        self._masked[text] = self._matcher.masked(folded, _MASK)

    def _understand(self, text: str) -> Answer:
        period = read_period(text)
        if period:
            return Answer("date", period=period)
        number = read_number(text)
        if number is not None:
            return Answer("number", number=number)
        named = self.names_in(text)
        if named and not lemmas(self.masked(text)):
            return Answer("name", entities=named)
        return Answer("text", entities=named)
