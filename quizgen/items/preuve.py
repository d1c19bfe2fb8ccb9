"""Quelle phrase le prouve ? A statement of the text, and the one sentence among three that says it.

No name, date or figure of the statement may stand in the right sentence alone: an eye would find it, and
nothing would be read. Where the text has no other sentence with it, there is no item.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

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
_HOLDERS = 6  # sentences with a name that are looked at, the nearest ones
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
    stem = _stem(shop, fact, name)
    wrong = _wrong(shop, fact, proof.main, stem, seed, name)
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
        stem=stem,
        shape=Choice(shuffled(options, "order", seed, name, key=lambda one: one.text)),
        facts=(fact.id,),
        evidence=shop.reading.evidence(proof),
        explanation=shop.lessons.whole("explanation", fact),
        hint=shop.lessons.whole("hint", fact),
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


def _wrong(
    shop: Workshop, fact: Fact, main: Sentence, stem: str, seed: int, name: str
) -> tuple[Sentence, ...]:
    """Sentences that hold among them what stands out in stem and proof; those near the proof first.

    Nothing if the text has no such sentences.
    """
    telling = shop.surface.of(stem) & shop.surface.of(main.text)
    mixed = shuffled(_candidates(shop, fact, main, telling), seed, name, key=lambda one: one.text)
    ranked = sorted(mixed, key=lambda one: _distance(shop, fact, main, one) > _NEAR)
    found = (
        chosen
        for chosen in combinations(ranked, WRONG)
        if not shop.surface.betrays(stem, main.text, (one.text for one in chosen))
    )
    return next(found, ())


def _candidates(shop: Workshop, fact: Fact, main: Sentence, telling: frozenset[str]) -> list[Sentence]:
    """The sentences near the proof and those that hold what stands out in it, if they prove other things."""
    numbers = set(range(main.number - 2 * _NEAR, main.number + 2 * _NEAR + 1))
    for word in telling:
        near = sorted(shop.surface.holders(word), key=lambda number: abs(number - main.number))
        numbers.update(near[: _HOLDERS + 1])
    found = (shop.reading.sentence(number) for number in sorted(numbers - {main.number}))
    return [one for one in found if one and _tells_another(shop, fact, one)]


def _tells_another(shop: Workshop, fact: Fact, other: Sentence) -> bool:
    """Whether a sentence proves something, and nothing that may not stand beside a fact."""
    told = [shop.facts[name] for name in other.facts if name in shop.facts]
    at_odds = any(one.id == fact.id or fact.id in one.never_with or one.id in fact.never_with for one in told)
    return bool(other.facts) and not at_odds and not _dated_alike(shop, other, fact)


def _distance(shop: Workshop, fact: Fact, main: Sentence, other: Sentence) -> int:
    """How far a sentence is from the proof; nearer if it speaks of the same people and places."""
    names = shop.reading.mentioned(fact)
    told = (shop.reading.mentioned(shop.facts[one]) for one in other.facts if one in shop.facts)
    shared = any(not names.isdisjoint(known) for known in told)
    return abs(other.number - main.number) - 3 * shared


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
