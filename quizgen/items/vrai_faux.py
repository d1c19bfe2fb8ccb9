"""Vrai, faux ou non mentionné: a statement as it is, with one element swapped, or beyond the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.items.distractors import Distractor
from quizgen.items.donors import Question
from quizgen.items.lessons import Lessons, Part
from quizgen.items.reading import Proof
from quizgen.items.wordings import sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Evidence, Item, Option, TrueFalse
from quizgen.model.pack import NotStated
from quizgen.model.values import Period, Quantity

VRAI, FAUX, SILENT = "Vrai", "Faux", "Non mentionné"
_LEAST, _QUOTED = 2, 14  # words that a rationale quotes


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """Every statement of a level: true ones, false ones, and those of `not_stated`."""
    for fact in shop.reading.facts:
        if "vrai-faux" not in fact.no_ask:
            yield from of_fact(shop, fact, seed, "vrai-faux")
    for point in shop.pack.info.not_stated:
        yield from _not_stated(shop, point)


def of_fact(shop: Workshop, fact: Fact, seed: int, item_type: str) -> Iterator[Item]:
    """The statement of a fact, and a false one for each slot that another value contradicts."""
    slots, proof = shop.statements.slots(fact), shop.statements.proof(fact)
    if slots is None or proof is None:
        return
    judged = _Judged(shop, fact, proof, slots, item_type)
    yield judged.true()
    for slot in fact.kind.slots:
        if slot in slots and slot not in fact.no_ask:
            yield from judged.false(slot, seed)


@dataclass(frozen=True, slots=True)
class _Judged:
    """One fact whose statement is to be judged, with its proof."""

    shop: Workshop
    fact: Fact
    proof: Proof
    slots: frozenset[str]
    item_type: str

    def true(self) -> Item:
        """The statement as it is."""
        words = self._words(self.slots)
        options = (
            Option(VRAI, True, self._counted() or self._read("true", "true_together", words)),
            Option(FAUX, False, self._read("true_not_false", "together_not_false")),
            Option(SILENT, False, self._read("true_not_silent", "together_not_silent")),
        )
        name = self.shop.id(self.item_type, self.fact.id)
        slot = self.shop.lessons.compared(self.fact, self.slots, name)
        return self._item(self.fact.id, self.shop.statements.of(self.fact), options, slot)

    def false(self, slot: str, seed: int) -> Iterator[Item]:
        """The statement with another value in a slot that holds one alone, or with a contradicting one."""
        shop, fact = self.shop, self.fact
        subject = f"{fact.id}.{slot}"
        value = fact.slots.get(slot, shop.reading.context(fact).get(slot))
        for wrong in self._wrong(slot, value, seed, shop.id(self.item_type, subject)):
            statement = shop.statements.swapped(fact, slot, wrong.printed)
            if statement == shop.statements.of(fact):
                continue
            truth = self._counted() or shop.statements.cited(fact)
            words = self._words(self.slots) or self._words([slot])
            true_of = wrong.rationale if wrong.rationale != truth else ""
            options = (
                Option(VRAI, False, true_of or self._read("false_not_true", "together_not_true", words)),
                Option(FAUX, True, truth),
                Option(SILENT, False, self._read("false_not_silent", "together_not_silent", words)),
            )
            yield self._item(subject, statement, options, slot, dated=isinstance(value, (Period, Quantity)))
            return

    def _wrong(self, slot: str, value: object, *salt: object) -> Iterator[Distractor]:
        question = Question(self.fact, slot, value, self.slots - {slot})
        if slot in self.fact.kind.unique:
            return self.shop.distractors.find(question, *salt)
        return (wrong for wrong in self.shop.distractors.authored(question, *salt) if wrong.contradicted)

    def _counted(self) -> str:
        """The sum that the statement asks for, if it does."""
        values = self.shop.reading.context(self.fact)
        for slot in self.slots:
            if isinstance(days := values.get(slot), Quantity):
                question = Question(self.fact, slot, days, frozenset())
                if told := self.shop.distractors.rationales.counted(question, days):
                    return told
        return ""

    def _words(self, slots: Iterable[str]) -> str:
        """The words of the main sentence that settle it; empty if they are too many to quote."""
        words = self.shop.words(self.proof.main, self.fact, tuple(sorted(slots)))
        return words if _LEAST <= len(words.split()) <= _QUOTED else ""

    def _read(self, one: str, several: str, words: str = "") -> str:
        """A rationale that names the sentence of the proof, or all of them, and quotes what is short."""
        level = self.shop.level
        numbers = sorted(read.number for read in (self.proof.main, *self.proof.more))
        if len(numbers) > 1:
            return sentence(wording(several, level, numbers=numbers))
        quoted = f"{one}_quoted"
        if words:
            return sentence(wording(quoted, level, number=numbers[0], words=words))
        return sentence(wording(one, level, number=numbers[0]))

    def _item(
        self,
        subject: str,
        statement: str,
        options: tuple[Option, ...],
        slot: str = "",
        *,
        dated: bool = False,
    ) -> Item:
        shop, fact, lessons = self.shop, self.fact, self.shop.lessons
        name = shop.id(self.item_type, subject)
        return Item(
            id=name,
            pack=shop.pack.id,
            level=shop.level,
            type=self.item_type,
            process="integrate" if fact.operands else "locate",
            stem=statement,
            shape=TrueFalse(options),
            facts=(fact.id, *(operand.id for operand in fact.operands)),
            evidence=shop.reading.evidence(self.proof),
            explanation=_taught(lessons, "explanation", fact, slot),
            hint=_taught(lessons, "hint", fact, slot),
            status=fact.status,
            importance=fact.importance,
            attribution=shop.attribution(fact),
            dated=dated,
        )


def _taught(lessons: Lessons, part: Part, fact: Fact, slot: str) -> str:
    return lessons.judged(part, fact, slot) if slot else lessons.whole(part, fact)


def _not_stated(shop: Workshop, point: NotStated) -> Iterator[Item]:
    statement, near = point.statement.at(shop.level), shop.facts.get(point.near)
    explanation = point.explanation.at(shop.level)
    if not statement or near is None or not explanation:
        return
    evidence: Evidence = shop.evidence_of([near])
    options = (
        Option(VRAI, False, sentence(wording("silent_not_true", shop.level, number=evidence.main.sentence))),
        Option(FAUX, False, sentence(wording("silent_not_false", shop.level, number=evidence.main.sentence))),
        Option(SILENT, True, sentence(explanation)),
    )
    hint = point.hint.at(shop.level) if point.hint else None
    yield Item(
        id=shop.id("vrai-faux", point.id),
        pack=shop.pack.id,
        level=shop.level,
        type="vrai-faux",
        process="infer",
        stem=sentence(statement),
        shape=TrueFalse(options),
        facts=(near.id,),
        evidence=evidence,
        explanation=sentence(wording("silent_lesson", shop.level)),
        hint=sentence(hint) if hint else sentence(wording("statement_hint", shop.level)),
        status="fait",
        importance=near.importance,
    )
