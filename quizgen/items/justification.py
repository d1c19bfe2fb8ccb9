"""Vrai ou faux, avec justification: the verdict, and the words of the text that prove it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.items import vrai_faux
from quizgen.items.spans import proof
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Item, Justification, TrueFalse

_FEWEST_WORDS = 3  # a name alone proves nothing
_MOST_WORDS = 25  # to copy: past that, it is copying and no longer proving


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The statements of a level that one sentence proves or contradicts."""
    for fact in shop.reading.facts:
        if not {"vrai-faux", "justification"} & fact.no_ask:
            for judged in vrai_faux.of_fact(shop, fact, seed, "justification"):
                item = _justified(shop, fact, judged)
                if item:
                    yield item


def _justified(shop: Workshop, fact: Fact, judged: Item) -> Item | None:
    assert isinstance(judged.shape, TrueFalse)
    if judged.evidence.more:
        return None
    asked = sorted(shop.statements.slots(fact) or ())
    sentence = next(one for one in shop.reading.tagged(fact) if one.number == judged.evidence.main.sentence)
    words = proof(sentence, fact, asked, _MOST_WORDS)
    if not _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS:
        return None
    options = tuple(option for option in judged.shape.options if option.text != vrai_faux.SILENT)
    return replace(
        judged,
        type="justification",
        shape=TrueFalse(options, Justification(words, (judged.evidence.main,))),
        points=2,
    )
