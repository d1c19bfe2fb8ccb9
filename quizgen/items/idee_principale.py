"""Idée principale : the title that covers a text and no more, among those too narrow, too broad or false."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.items.ring import shuffled
from quizgen.items.wordings import option, question, sentence
from quizgen.items.workshop import Workshop
from quizgen.model.item import Choice, Item, Option
from quizgen.model.pack import MainIdea


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The titles and summaries that the pack's author wrote for this level."""
    for idea in shop.pack.info.main_ideas:
        if idea.level == shop.level and all(name in shop.facts for name in idea.facts):
            yield _item(shop, idea, seed)


def _item(shop: Workshop, idea: MainIdea, seed: int) -> Item:
    name = shop.id("idee-principale", idea.id)
    offered = [(idea.right, True), *((one, False) for one in idea.wrong)]
    options = [Option(option(one.text), right, sentence(one.why)) for one, right in offered]
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="idee-principale",
        process="integrate",
        stem=question(idea.stem),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=idea.facts,
        evidence=shop.evidence_of(shop.facts[one] for one in idea.facts),
        explanation=sentence(idea.explanation),
        hint=sentence(idea.hint),
        status="fait",
        importance="A",
    )
