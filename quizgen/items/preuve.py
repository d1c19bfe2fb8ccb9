"""Quelle phrase le prouve ? A statement of the text, and the one sentence among three that says it."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.items.context import period_of
from quizgen.items.reading import Proof
from quizgen.items.ring import place, shuffled
from quizgen.items.wordings import body, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Choice, Item, Option
from quizgen.model.passage import Sentence

WRONG = 2
_NEAR = 4  # sentences away at most, if there are enough; those of the same people may be farther
_LONG = 18  # words of a statement that wants a short question around it
_STEMS = ("prove", "prove_where", "prove_quoted")


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The facts that one sentence proves by itself."""
    for fact in shop.reading.facts:
        if "preuve" in fact.no_ask or fact.operands:
            continue
        statement = shop.statements.of(fact)
        tagged = shop.reading.tagged(fact)
        if not statement or len(tagged) != 1:
            continue
        proof = shop.statements.proof(fact)
        if proof is None or proof.more:
            continue
        item = _item(shop, fact, proof, seed)
        if item:
            yield item


def _item(shop: Workshop, fact: Fact, proof: Proof, seed: int) -> Item | None:
    name = shop.id("preuve", fact.id)
    wrong = _wrong(shop, fact, proof.main, seed, name)
    if len(wrong) < WRONG:
        return None
    key = Option(proof.main.text, True, shop.statements.cited(fact))
    options = (key, *(Option(one.text, False, _elsewhere(shop, one)) for one in wrong))
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="preuve",
        process="locate",
        stem=_stem(shop, fact, name),
        shape=Choice(shuffled(options, "order", seed, name, key=lambda one: one.text)),
        facts=(fact.id,),
        evidence=shop.reading.evidence(proof),
        explanation=shop.explanation(fact),
        hint=shop.hint(fact),
        status=fact.status,
        importance=fact.importance,
        attribution=shop.attribution(fact),
    )


def _stem(shop: Workshop, fact: Fact, name: str) -> str:
    statement = shop.statements.of(fact)
    if fact.status not in ("fait", "legende"):
        return question(wording("prove_claim", shop.level, body=body(statement)))
    found = _STEMS[place(name) % len(_STEMS)]
    if len(statement.split()) > _LONG:
        found = "prove_where"
    said = body(statement) if found == "prove_quoted" else body(shop.statements.bare(fact))
    return question(wording(found, shop.level, body=said))


def _wrong(shop: Workshop, fact: Fact, main: Sentence, seed: int, name: str) -> tuple[Sentence, ...]:
    """Sentences near the proof, those that speak of the same people and places first."""
    forbidden = {
        fact.id,
        *fact.never_with,
        *(one.id for one in shop.reading.facts if fact.id in one.never_with),
    }
    names = shop.reading.mentioned(fact)

    def distance(other: Sentence) -> int:
        told = (shop.reading.mentioned(shop.facts[one]) for one in other.facts if one in shop.facts)
        shared = any(not names.isdisjoint(known) for known in told)
        return abs(other.number - main.number) - 3 * shared

    period = period_of(fact)
    near = [
        one
        for one in shop.reading.passage.sentences
        if one.number != main.number and one.facts and forbidden.isdisjoint(one.facts)
    ]
    near = [one for one in near if not period or not _dated_alike(shop, one, fact)]
    mixed = shuffled(near, seed, name, key=lambda one: one.text)
    return tuple(sorted(mixed, key=lambda one: distance(one) > _NEAR)[:WRONG])


def _dated_alike(shop: Workshop, other: Sentence, fact: Fact) -> bool:
    """Whether a sentence tells of an event at the same time, which might be the same event."""
    period = period_of(fact)
    periods = [period_of(shop.facts[one]) for one in other.facts if one in shop.facts]
    return any(period is not None and one is not None and one == period for one in periods)


def _elsewhere(shop: Workshop, other: Sentence) -> str:
    for fact in (shop.facts[one] for one in sorted(other.facts) if one in shop.facts):
        if shop.statements.of(fact):
            said = body(shop.statements.bare(fact))
            return sentence(wording("other_sentence", shop.level, number=other.number, body=said))
    return sentence(wording("other_sentence_bare", shop.level, number=other.number))
