"""Mots et définitions : words of the passage to link to what they mean, one definition to spare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from quizgen.french.typography import typo
from quizgen.items.meanings import Meanings, akin, form_in, kind, taught
from quizgen.items.ring import place, shuffled
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import Item, Match, Option, Pair
from quizgen.model.passage import Sentence
from quizgen.model.vocabulary import Entry

_PAIRS = 4
_EACH = 5  # one item for so many words
_FEW = 2  # of a kind, at least


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """A few sets of words of one part of speech, each begun by a word that its own id picks out."""
    for chosen in shop.once(_sets):
        yield _item(shop, chosen, seed)


def _sets(shop: Workshop) -> tuple[list[tuple[Entry, Sentence]], ...]:
    return tuple(_chosen(shop))


def _chosen(shop: Workshop) -> Iterator[list[tuple[Entry, Sentence]]]:
    known = dict((entry.id, (entry, where)) for entry, where in shop.once(taught))
    meanings = Meanings(entry for entry, _ in known.values())
    for first, _ in sorted(known.values(), key=lambda one: place("mot-definition", one[0].id)):
        if place("mot-definition", first.id) % _EACH == 0 or len(known) <= 2 * _PAIRS:
            chosen = _beside(shop, first, meanings)
            if len(chosen) > _PAIRS:
                yield [known[entry.id] for entry in chosen]
            if len(known) <= 2 * _PAIRS:
                return


def _beside(shop: Workshop, first: Entry, meanings: Meanings) -> list[Entry]:
    """Words whose meanings are far enough from each other, the first and one to spare included.

    Each has another of its kind beside it, so that none is found by being the only person or event.
    """
    name = shop.id("mot-definition", first.id)
    alike: dict[str, list[Entry]] = defaultdict(list)
    for entry in (first, *shuffled(meanings.unlike(first), name, key=lambda one: one.id)):
        if not any(akin(entry, one) for known in alike.values() for one in known):
            alike[kind(entry)].append(entry)
    own = alike.pop(kind(first))
    if len(own) < _FEW or len(own) > _PAIRS:
        return own[: _PAIRS + 1] if len(own) > _PAIRS else []
    own = own[: _PAIRS + 1 - _FEW]
    room = _PAIRS + 1 - len(own)
    others = next((found for found in alike.values() if len(found) >= room), [])
    return [*own, *others[:room]] if others else []


def _item(shop: Workshop, chosen: list[tuple[Entry, Sentence]], seed: int) -> Item:
    name = shop.id("mot-definition", chosen[0][0].id)
    *linked, (left_over, _) = chosen
    pairs = tuple(
        Pair(typo(entry.lemma), option(entry.definition), _why(shop, entry, where)) for entry, where in linked
    )
    spare = (
        Option(
            option(left_over.definition),
            False,
            sentence(wording("definition_of", shop.level, word=left_over.lemma)),
        ),
    )
    responses = shuffled([*(pair.right for pair in pairs), spare[0].text], seed, name)
    sentences = sorted((where for _, where in linked), key=lambda one: one.number)
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="mot-definition",
        process="infer",
        stem=question(wording("definitions", shop.level)),
        shape=Match(pairs, responses, spare, left_title="Mot", right_title="Définition"),
        facts=tuple(sorted(sentences[0].facts)[:1]),
        evidence=shop.evidence_in(*dict.fromkeys(sentences)),
        explanation=sentence(wording("definitions_lesson", shop.level)),
        hint=sentence(wording("definition_hint", shop.level)),
        status="fait",
        importance="B",
        points=len(pairs) / 2,
    )


def _why(shop: Workshop, entry: Entry, where: Sentence) -> str:
    form = form_in(entry, where)
    what = "expression" if " " in entry.lemma else "word"
    name = f"{what}_here" if form.casefold() == entry.lemma.casefold() else f"{what}_in_text"
    said = wording(name, shop.level, number=where.number, form=form)
    more = entry.lesson or entry.note
    return sentence(f"{said}. {sentence(more)}" if more else said)
