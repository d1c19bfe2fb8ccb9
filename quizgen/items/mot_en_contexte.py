"""Mot en contexte : what a word of the passage means in its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.items.lengths import fitting
from quizgen.items.meanings import built_alike, form_in, taught, unlike
from quizgen.items.ring import place, shuffled
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import Choice, Item, Option
from quizgen.model.passage import Sentence
from quizgen.model.vocabulary import Entry

WRONG = 2


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The words of a level's passage that have enough others beside them."""
    known = taught(shop)
    places = {entry.id: where for entry, where in known}
    for entry, where in known:
        item = _item(shop, entry, where, places, seed)
        if item:
            yield item


def _item(
    shop: Workshop, entry: Entry, where: Sentence, places: dict[str, Sentence], seed: int
) -> Item | None:
    name = shop.id("mot-en-contexte", entry.id)
    form = form_in(entry, where)
    key = option(entry.definition)
    others = [one for one in unlike(entry, shop.pack.vocabulary) if one.definition != entry.definition]
    alike = [one for one in others if built_alike(one, entry)]
    mixed = sorted(
        shuffled(alike if len(alike) >= WRONG else others, seed, name, key=lambda one: one.id),
        key=lambda one: (one.id not in places, one.id not in entry.intrus),
    )
    chosen = fitting(key, mixed, WRONG, lambda one: option(one.definition))
    if len(chosen) < WRONG:
        return None
    options = (
        Option(key, True, sentence(wording("meaning_of", shop.level, word=entry.lemma))),
        *(Option(option(one.definition), False, _sense(shop, one, places)) for one in chosen),
    )
    stem = ("meaning", "meaning_here")[place(name) % 2]
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="mot-en-contexte",
        process="infer",
        stem=question(wording(stem, shop.level, number=where.number, word=form)),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=tuple(sorted(where.facts)[:1]),
        evidence=shop.evidence_in(where),
        explanation=sentence(lesson(entry)),
        hint=sentence(wording("meaning_hint", shop.level, number=where.number, word=form)),
        status="fait",
        importance="B",
    )


def _sense(shop: Workshop, entry: Entry, places: dict[str, Sentence]) -> str:
    where = places.get(entry.id)
    if where is None:
        return sentence(wording("meaning_of", shop.level, word=entry.lemma))
    return sentence(wording("meaning_of_in_text", shop.level, word=entry.lemma, number=where.number))


def lesson(entry: Entry) -> str:
    """What the word teaches: its trap first, then how it is built, then what it means."""
    return entry.false_friend or entry.note or entry.construction or entry.definition
