"""Quelle phrase le prouve ? A statement of the text, and the one sentence among three that says it.

No name, date or figure of the statement may stand in the right sentence alone: an eye would find it, and
nothing would be read. Where the text has no other sentence with it, there is no item.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Proved:
    """A statement, the one sentence that proves it, and those that may stand beside that one."""

    fact: Fact
    proof: Proof
    name: str
    stem: str
    telling: frozenset[str]  # what stands out in the stem and in the proof
    candidates: tuple[Sentence, ...]
    far: frozenset[int]  # the numbers of those that come last


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The facts that one sentence proves by itself."""
    for proved in shop.once(_proved):
        wrong = _wrong(shop, proved, seed)
        if wrong:
            yield _item(shop, proved, wrong, seed)


def _proved(shop: Workshop) -> tuple[_Proved, ...]:
    """The statements to ask about: one sentence, with nothing beside it, says all of each."""
    found = []
    for fact in shop.reading.facts:
        if "preuve" in fact.no_ask or fact.operands:
            continue
        if not shop.statements.of(fact) or len(shop.reading.tagged(fact)) != 1:
            continue
        proof = shop.statements.proof(fact)
        if proof and not proof.more:
            found.append(_with_candidates(shop, fact, proof))
    return tuple(found)


def _with_candidates(shop: Workshop, fact: Fact, proof: Proof) -> _Proved:
    name = shop.id("preuve", fact.id)
    stem = _stem(shop, fact, name)
    telling = shop.surface.of(stem) & shop.surface.of(proof.main.text)
    candidates = _candidates(shop, fact, proof.main, telling)
    far = frozenset(one.number for one in candidates if _distance(shop, fact, proof.main, one) > _NEAR)
    return _Proved(fact, proof, name, stem, telling, candidates, far)


def _item(shop: Workshop, proved: _Proved, wrong: tuple[Sentence, ...], seed: int) -> Item:
    fact, proof, name = proved.fact, proved.proof, proved.name
    key = Option(proof.main.text, True, shop.statements.cited(fact))
    options = (key, *(Option(one.text, False, _elsewhere(shop, one)) for one in wrong))
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="preuve",
        process="locate",
        stem=proved.stem,
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


def _wrong(shop: Workshop, proved: _Proved, seed: int) -> tuple[Sentence, ...]:
    """Sentences that hold among them what stands out in stem and proof; those near the proof first.

    Nothing if the text has no such sentences.
    """
    surface, held = shop.surface, {one.number: shop.surface.of(one.text) for one in proved.candidates}
    if not proved.telling <= frozenset().union(*held.values()):
        return ()  # whichever are chosen
    mixed = shuffled(proved.candidates, seed, proved.name, key=lambda one: one.text)
    for chosen in combinations(sorted(mixed, key=lambda one: one.number in proved.far), WRONG):
        texts = [one.text for one in chosen]
        covered = proved.telling <= frozenset().union(*(held[one.number] for one in chosen))
        if covered and not surface.betrays(proved.stem, proved.proof.main.text, texts):
            return chosen
    return ()


def _candidates(shop: Workshop, fact: Fact, main: Sentence, telling: frozenset[str]) -> tuple[Sentence, ...]:
    """The sentences near the proof and those that hold what stands out in it, if they prove other things."""
    numbers = set(range(main.number - 2 * _NEAR, main.number + 2 * _NEAR + 1))
    for word in telling:
        numbers.update(_nearest(shop.surface.holders(word), main.number))
    found = (shop.reading.sentence(number) for number in sorted(numbers - {main.number}))
    return tuple(one for one in found if one and _tells_another(shop, fact, one))


def _nearest(numbers: Sequence[int], middle: int) -> list[int]:
    """Of numbers in their order the few that are nearest to one: a long text has many that are not."""
    place = bisect_left(numbers, middle)
    around = numbers[max(0, place - _HOLDERS - 1) : place + _HOLDERS + 1]
    return sorted(around, key=lambda number: abs(number - middle))[: _HOLDERS + 1]


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
