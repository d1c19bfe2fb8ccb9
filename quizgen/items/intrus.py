"""L’intrus : words that belong together, and the one that does not."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.french.typography import typo
from quizgen.items.ring import shuffled
from quizgen.items.wordings import option, question, sentence
from quizgen.items.workshop import Workshop
from quizgen.model.item import Choice, Item, Option
from quizgen.model.pack import OddOneOut
from quizgen.model.passage import Sentence


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The sets of words that the pack's author wrote for this level, if the passage holds the odd one."""
    for odd in shop.pack.info.odd_ones:
        where = _where(shop, odd) if odd.level == shop.level else None
        if where:
            yield _item(shop, odd, where, seed)


def _where(shop: Workshop, odd: OddOneOut) -> Sentence | None:
    entry = next(one for one in shop.pack.vocabulary if one.id == odd.odd)
    found = shop.reading.sentence_with(entry.formes)
    return found if found and found.facts else None


def _item(shop: Workshop, odd: OddOneOut, where: Sentence, seed: int) -> Item:
    name = shop.id("intrus", odd.id)
    lemmas = {entry.id: typo(entry.lemma) for entry in shop.pack.vocabulary}
    key = Option(option(lemmas[odd.odd]), True, sentence(odd.why))
    options = (key, *(Option(option(lemmas[word]), False, sentence(why)) for word, why in odd.words.items()))
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="intrus",
        process="infer",
        stem=question(odd.stem),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=tuple(sorted(where.facts)[:1]),
        evidence=shop.evidence_in(where),
        explanation=sentence(odd.explanation),
        hint=sentence(odd.hint),
        status="fait",
        importance="B",
    )
