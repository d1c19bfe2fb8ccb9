"""Vrai, faux ou non mentionné: a statement as it is, with one element swapped, or beyond the text."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.items.distractors import Question
from quizgen.items.reading import Proof
from quizgen.items.wordings import sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Evidence, Item, Option, TrueFalse
from quizgen.model.pack import NotStated
from quizgen.model.values import Period, Quantity

VRAI, FAUX, SILENT = "Vrai", "Faux", "Non mentionné"


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """Every statement of a level: true ones, false ones, and those of `not_stated`."""
    for fact in shop.reading.facts:
        if "vrai-faux" not in fact.no_ask:
            yield from _of_fact(shop, fact, seed)
    for point in shop.pack.info.not_stated:
        yield from _not_stated(shop, point)


def _of_fact(shop: Workshop, fact: Fact, seed: int) -> Iterator[Item]:
    found = shop.statements.template(fact)
    if found is None:
        return
    slots = {path[0] for path in found.references}
    if fact.sources and shop.statements.attributed(fact, "", shop.reading.context(fact)):
        slots.add("source")
    proof = shop.reading.prove_all(fact, sorted(slots))
    if proof is None:
        return
    yield _true(shop, fact, proof)
    for slot in fact.kind.unique:
        if slot in slots and slot not in fact.no_ask:
            yield from _false(shop, fact, slot, frozenset(slots), proof, seed)


def _true(shop: Workshop, fact: Fact, proof: Proof) -> Item:
    options = (
        Option(VRAI, True, _read(shop, "true", "true_together", proof)),
        Option(FAUX, False, _said(shop, "true_not_false", 0)),
        Option(SILENT, False, _read(shop, "true_not_silent", "together_not_silent", proof)),
    )
    return _item(shop, fact, fact.id, shop.statements.of(fact), options, proof)


def _false(
    shop: Workshop, fact: Fact, slot: str, slots: frozenset[str], proof: Proof, seed: int
) -> Iterator[Item]:
    values = shop.reading.context(fact)
    subject = f"{fact.id}.{slot}"
    value = fact.slots.get(slot, values.get(slot))
    question = Question(fact, slot, value, slots - {slot})
    for wrong in shop.distractors.find(question, seed, shop.id("vrai-faux", subject)):
        statement = shop.statements.swapped(fact, slot, wrong.printed)
        if statement == shop.statements.of(fact):
            continue
        truth = shop.statements.cited(fact)
        options = (
            Option(VRAI, False, _read(shop, "false_not_true", "together_not_true", proof)),
            Option(FAUX, True, truth),
            Option(SILENT, False, _read(shop, "true_not_silent", "together_not_silent", proof)),
        )
        dated = isinstance(value, (Period, Quantity))
        yield _item(shop, fact, subject, statement, options, proof, dated=dated)
        return


def _read(shop: Workshop, one: str, several: str, proof: Proof) -> str:
    """A rationale that names the sentence of the proof, or all of them."""
    numbers = sorted(read.number for read in (proof.main, *proof.more))
    if len(numbers) == 1:
        return _said(shop, one, numbers[0])
    return sentence(wording(several, shop.level, numbers=numbers))


def _said(shop: Workshop, name: str, number: int) -> str:
    return sentence(wording(name, shop.level, number=number))


def _item(
    shop: Workshop,
    fact: Fact,
    subject: str,
    statement: str,
    options: tuple[Option, ...],
    proof: Proof,
    *,
    dated: bool = False,
) -> Item:
    return Item(
        id=shop.id("vrai-faux", subject),
        pack=shop.pack.id,
        level=shop.level,
        type="vrai-faux",
        process="integrate" if fact.operands else "locate",
        stem=statement,
        shape=TrueFalse(options),
        facts=(fact.id, *(operand.id for operand in fact.operands)),
        evidence=shop.reading.evidence(proof),
        explanation=shop.explanation(fact),
        hint=shop.hint(fact) or _said(shop, "statement_hint", 0),
        status=fact.status,
        importance=fact.importance,
        attribution=shop.attribution(fact),
        dated=dated,
    )


def _not_stated(shop: Workshop, point: NotStated) -> Iterator[Item]:
    statement, near = point.statement.at(shop.level), shop.facts.get(point.near)
    explanation = point.explanation.at(shop.level)
    if not statement or near is None or not explanation:
        return
    evidence: Evidence = shop.evidence_of([near])
    options = (
        Option(VRAI, False, _said(shop, "silent_not_true", 0)),
        Option(FAUX, False, _said(shop, "silent_not_false", 0)),
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
        explanation=sentence(explanation),
        hint=sentence(hint) if hint else _said(shop, "statement_hint", 0),
        status="fait",
        importance=near.importance,
    )
