"""Réponse courte: the same questions, answered in a few written words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from quizgen.items.answers import accepted, refused
from quizgen.items.workshop import Asked, Workshop
from quizgen.model.entity import Entity
from quizgen.model.fact import Group, Noun
from quizgen.model.item import Item, Typed
from quizgen.model.values import Period, Quantity
from quizgen.render import template

_SHORT = (Entity, Group, Period, Quantity, Noun)


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """Every short-answer question of a level; the seed changes nothing in them."""
    for asked in shop.asked:
        value = _value(asked)
        wanted = asked.stem.types or ("reponse-courte",)
        if (
            isinstance(value, _SHORT)
            and "reponse-courte" in wanted
            and "reponse-courte" not in asked.fact.no_ask
        ):
            yield _item(shop, asked, value)


def _value(asked: Asked) -> Any:
    if asked.slot == "source":
        return Group(asked.fact.sources)
    return asked.fact.slots.get(asked.slot)


def _item(shop: Workshop, asked: Asked, value: Any) -> Item:
    fact, slot, stem = asked.fact, asked.slot, asked.stem
    source = stem.option or f"{{{{ {slot} }}}}"
    model = template(source).render(shop.reading.context(fact))
    return Item(
        id=shop.id("reponse-courte", asked.subject),
        pack=shop.pack.id,
        level=shop.level,
        type="reponse-courte",
        process=stem.process,
        stem=asked.text,
        shape=Typed(accepted(model, value, shop.level, asked.text), refused(value)),
        facts=(fact.id, *(operand.id for operand in fact.operands)),
        evidence=asked.evidence,
        explanation=shop.lessons.asked("explanation", fact, slot, stem),
        hint=shop.lessons.asked("hint", fact, slot, stem),
        status=fact.status,
        importance=fact.importance,
        attribution=shop.attribution(fact),
        dated=isinstance(value, (Period, Quantity)),
    )
