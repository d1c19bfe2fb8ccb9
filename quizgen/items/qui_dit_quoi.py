"""Qui dit quoi ? Speakers to link to what they claim, with a claim or two to spare."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from quizgen.items.context import phrase_of, worded
from quizgen.items.ring import shuffled
from quizgen.items.sameness import same_entity
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Item, Match, Option, Pair
from quizgen.model.pack import FactGroup
from quizgen.model.phrase import Phrase
from quizgen.model.values import Quantity
from quizgen.render import template

_FEWEST = 3


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The groups of claims that stand whole enough in this level's passage."""
    for group in shop.pack.info.groups:
        if group.type == "qui-dit-quoi" and shop.level in group.levels:
            facts = [shop.facts[name] for name in group.facts if name in shop.facts]
            spare = [shop.facts[name] for name in group.spare if name in shop.facts]
            facts = _distinct_speakers(
                [fact for fact in facts if _claim(shop, fact) and _is_named(shop, fact)]
            )
            spare = [fact for fact in spare if _claim(shop, fact) and not _speaks(fact, facts)]
            if len(facts) >= _FEWEST and spare:
                yield _item(shop, group, facts, spare, seed)


def _item(shop: Workshop, group: FactGroup, facts: list[Fact], spare: list[Fact], seed: int) -> Item:
    name = shop.id("qui-dit-quoi", group.id)
    pairs = tuple(
        Pair(option(_speaker(fact)), _claim(shop, fact), shop.statements.cited(fact)) for fact in facts
    )
    left_over = tuple(Option(_claim(shop, fact), False, shop.statements.cited(fact)) for fact in spare)
    responses = shuffled([*(pair.right for pair in pairs), *(one.text for one in left_over)], seed, name)
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="qui-dit-quoi",
        process="integrate",
        stem=_task(shop, len(spare)),
        shape=Match(pairs, responses, left_over, left_title=question("Qui ?"), right_title="Position"),
        facts=tuple(fact.id for fact in facts),
        evidence=shop.evidence_of(facts),
        explanation=sentence(group.explanation.at(shop.level) or ""),
        hint=sentence(group.hint.at(shop.level) or ""),
        status="declaration",
        importance="A",
        attribution=template("{{ names | enumeration }}").render(
            {"names": [_speaker(fact) for fact in facts]}
        ),
        points=len(pairs) / 2,
    )


def _task(shop: Workshop, spare: int) -> str:
    noun = Phrase(text=wording("match_one", shop.level), gender="f")
    return question(wording("match", shop.level, spare=Quantity(value=Decimal(spare), noun=noun)))


def _claim(shop: Workshop, fact: Fact) -> str:
    own = fact.position.at(shop.level) if fact.position else None
    text = own or worded(fact.kind.position, shop.reading.context(fact), shop.level)
    return sentence(text) if text else ""


def _is_named(shop: Workshop, fact: Fact) -> bool:
    return bool(fact.sources) and shop.reading.prove(fact, "source") is not None


def _speaker(fact: Fact) -> str:
    return template("{{ source }}").render({"source": phrase_of(fact.sources)})


def _speaks(fact: Fact, others: list[Fact]) -> bool:
    return any(
        same_entity(mine, theirs) for other in others for mine in fact.sources for theirs in other.sources
    )


def _distinct_speakers(facts: list[Fact]) -> list[Fact]:
    kept: list[Fact] = []
    for fact in facts:
        if not _speaks(fact, kept):
            kept.append(fact)
    return kept
