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
    for fact, words in shop.once(_provable):
        for judged in vrai_faux.of_fact(shop, fact, seed, "justification"):
            yield _justified(judged, words)


def _provable(shop: Workshop) -> tuple[tuple[Fact, str], ...]:
    """The facts that one sentence proves by itself, each with the words to copy."""
    facts = (one for one in shop.reading.facts if not {"vrai-faux", "justification"} & one.no_ask)
    found = ((fact, _words(shop, fact)) for fact in facts)
    return tuple((fact, words) for fact, words in found if _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS)


def _words(shop: Workshop, fact: Fact) -> str:
    """The words that prove a fact's statement; empty if they stand in more than one sentence."""
    found, slots = shop.statements.proof(fact), shop.statements.slots(fact)
    if found is None or found.more or slots is None:
        return ""
    return proof(found.main, fact, sorted(slots), _MOST_WORDS)


def _justified(judged: Item, words: str) -> Item:
    assert isinstance(judged.shape, TrueFalse)
    options = tuple(option for option in judged.shape.options if option.text != vrai_faux.SILENT)
    return replace(
        judged,
        type="justification",
        shape=TrueFalse(options, Justification(words, (judged.evidence.main,))),
        points=2,
    )
