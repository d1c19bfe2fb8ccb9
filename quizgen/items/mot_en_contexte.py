"""Mot en contexte : what a word of the passage means in its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.items.find import fold
from quizgen.items.lengths import fitting
from quizgen.items.meanings import Meanings, alike_first, built_alike, form_in, lesson, taught
from quizgen.items.ring import place, shuffled
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import Choice, Item, Option
from quizgen.model.levels import rank
from quizgen.model.passage import Sentence
from quizgen.model.vocabulary import Entry

WRONG = 2


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The words of a level's passage that have enough others beside them."""
    known, meanings = taught(shop), Meanings(shop.pack.vocabulary)
    places = {entry.id: where for entry, where in known}
    for entry, where in known:
        item = _item(shop, entry, where, meanings, places, seed)
        if item:
            yield item


def _item(
    shop: Workshop,
    entry: Entry,
    where: Sentence,
    meanings: Meanings,
    places: dict[str, Sentence],
    seed: int,
) -> Item | None:
    name = shop.id("mot-en-contexte", entry.id)
    form = form_in(entry, where)
    key = option(entry.definition)
    others = [one for one in meanings.unlike(entry) if one.definition != entry.definition]
    known = [one for one in others if rank(one.level) - rank(shop.level) <= 1 and built_alike(one, entry)]
    mixed = alike_first(
        entry,
        shuffled(known if len(known) >= WRONG else others, seed, name, key=lambda one: one.id),
        WRONG,
        places,
    )
    chosen = fitting(key, mixed, WRONG, lambda one: option(one.definition))
    if len(chosen) < WRONG:
        return None
    options = (
        Option(key, True, sentence(wording("meaning_of", shop.level, word=entry.lemma))),
        *(Option(option(one.definition), False, _sense(shop, one, places)) for one in chosen),
    )
    stem, hint = _asked(shop, entry, where.number, form, ("meaning", "meaning_here")[place(name) % 2])
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="mot-en-contexte",
        process="infer",
        stem=question(stem),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=tuple(sorted(where.facts)[:1]),
        evidence=shop.evidence_in(where),
        explanation=sentence(lesson(entry)),
        hint=sentence(hint),
        status="fait",
        importance="B",
    )


def _sense(shop: Workshop, entry: Entry, places: dict[str, Sentence]) -> str:
    where = places.get(entry.id)
    if where is None:
        return sentence(wording("meaning_of", shop.level, word=entry.lemma))
    return sentence(wording("meaning_of_in_text", shop.level, word=entry.lemma, number=where.number))


def _asked(shop: Workshop, entry: Entry, number: int, form: str, stem: str) -> tuple[str, str]:
    """Stem and hint: a word that the text inflects is asked by its lemma, beside its form."""
    if fold(form) == fold(entry.lemma) or "…" in entry.lemma:
        asked = wording(stem, shop.level, number=number, word=form)
        return asked, wording("meaning_hint", shop.level, number=number, word=form)
    name = "meaning_of_verb" if entry.pos == "verbe" else "meaning_of_form"
    asked = wording(name, shop.level, number=number, word=entry.lemma, form=form)
    return asked, wording("meaning_hint_form", shop.level, number=number, form=form)
