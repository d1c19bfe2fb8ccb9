"""Remise en ordre: events whose dates do not touch, to be put in the order of time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen.items.context import period_of
from quizgen.items.ring import shuffled
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Item, Order, Step
from quizgen.model.pack import FactGroup
from quizgen.model.values import Period
from quizgen.render import template

_FEWEST = 3


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The groups of events that this level's passage dates."""
    for group in shop.pack.info.groups:
        if group.type == "chronologie" and shop.level in group.levels:
            dated = _dated(shop, group)
            if len(dated) >= _FEWEST:
                yield _item(shop, group, dated, seed)


def _dated(shop: Workshop, group: FactGroup) -> list[tuple[Period, Fact]]:
    """The group's events with proved dates, in order; one that overlaps its neighbour is left out."""
    found: list[tuple[Period, Fact]] = []
    for name in group.facts:
        fact = shop.facts.get(name)
        period = period_of(fact)
        if fact and period and shop.statements.event(fact) and shop.reading.prove(fact, fact.kind.when or ""):
            found.append((period, fact))
    found.sort(key=lambda one: (one[0].start, one[0].end))
    touching = {after[1].id for before, after in pairwise(found) if before[0].overlaps(after[0])}
    return [one for one in found if one[1].id not in touching]


def _item(shop: Workshop, group: FactGroup, dated: list[tuple[Period, Fact]], seed: int) -> Item:
    name = shop.id("chronologie", group.id)
    steps = tuple(_step(shop, fact, period) for period, fact in dated)
    facts = [fact for _, fact in dated]
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="chronologie",
        process="integrate",
        stem=question(wording("order", shop.level)),
        shape=Order(steps, _shown(steps, seed, name)),
        facts=tuple(fact.id for fact in facts),
        evidence=shop.evidence_of(facts),
        explanation=sentence(group.explanation.at(shop.level) or ""),
        hint=sentence(group.hint.at(shop.level) or ""),
        status="fait",
        importance="A",
        points=2,
        dated=True,
    )


def _step(shop: Workshop, fact: Fact, period: Period) -> Step:
    when = template("{{ period }}").render({"period": period})
    text = option(shop.statements.event(fact) or "")
    number = shop.reading.where(fact)
    return Step(text, when, sentence(wording("cited", shop.level, body=when, number=number)))


def _shown(steps: tuple[Step, ...], seed: int, name: str) -> tuple[str, ...]:
    """The texts in another order than the right one."""
    right = tuple(step.text for step in steps)
    shown = shuffled(right, seed, name)
    return shown if shown != right else (*shown[1:], shown[0])
