"""Mot en contexte : what a word of the passage means in its sentence.

The wrong meanings are of the right one's kind (persons beside a person), no two of them say the same, and the
right one does not stand out by its length: where the vocabulary has no such words, there is no item.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from quizgen.items.find import fold
from quizgen.items.lengths import balanced, is_to_be_longest
from quizgen.items.meanings import Meanings, form_in, lesson, rivals, taught
from quizgen.items.ring import place, shuffled
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import Choice, Item, Option
from quizgen.model.levels import rank
from quizgen.model.passage import Sentence
from quizgen.model.vocabulary import Entry

WRONG = 2
_LEAST, _MOST = 0.8, 1.22  # of the distractors' mean length that a key should have
_NAMED = ("mot ", "expression ")  # such definitions tell what a word does: they cannot take its place


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word to ask, and whose meanings may stand beside its own, whatever the seed."""

    entry: Entry
    where: Sentence
    form: str
    key: str
    tiers: tuple[tuple[Entry, ...], ...]  # the others, the best first
    fits: Mapping[frozenset[str], tuple[bool, bool]]  # of two: is the key far from their length, the longest


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The words of a level's passage that have enough others of their kind."""
    places = {entry.id: where for entry, where in shop.once(taught)}
    for asked in shop.once(_words):
        yield _item(shop, asked, places, seed)


def _words(shop: Workshop) -> tuple[_Asked, ...]:
    known, meanings = shop.once(taught), Meanings(shop.pack.vocabulary)
    places = {entry.id: where for entry, where in known}
    found = (_ask(shop, entry, where, meanings, places) for entry, where in known)
    return tuple(asked for asked in found if asked.fits)


def _ask(
    shop: Workshop, entry: Entry, where: Sentence, meanings: Meanings, places: dict[str, Sentence]
) -> _Asked:
    others = [one for one in meanings.unlike(entry) if rank(one.level) - rank(shop.level) <= 1]
    alike, key = rivals(entry, others, places), option(entry.definition)
    tiers = groupby(alike, key=lambda one: (one.id in entry.intrus, one.id in places))
    letters = {one.id: len(option(one.definition)) for one in alike}
    fits = {}
    for pair in combinations(alike, WRONG):
        lengths = [letters[one.id] for one in pair]
        if balanced(len(key), lengths) and not meanings.akin(*pair):
            fits[_ids(pair)] = _is_far(len(key), lengths), len(key) > max(lengths)
    return _Asked(entry, where, form_in(entry, where), key, tuple(tuple(tier) for _, tier in tiers), fits)


def _ids(pair: Sequence[Entry]) -> frozenset[str]:
    return frozenset(one.id for one in pair)


def _is_far(key: int, wrong: list[int]) -> bool:
    """Whether a key stands out by its length from its distractors' mean."""
    return not _LEAST <= key * len(wrong) / sum(wrong) <= _MOST


def _wrong(asked: _Asked, name: str, seed: int) -> Sequence[Entry]:
    """The first of those that fit beside which the key is of fair length, then longest as it is meant to."""
    longest = is_to_be_longest(WRONG, seed, name)
    ranked = [one for tier in asked.tiers for one in shuffled(tier, seed, name, key=lambda one: one.id)]
    best: dict[tuple[bool, bool], Sequence[Entry]] = {}
    for pair in combinations(ranked, WRONG):
        fit = asked.fits.get(_ids(pair))
        if fit is not None:
            far, is_longest = fit
            best.setdefault((far, is_longest != longest), pair)
            if (False, False) in best:
                break
    return best[min(best)]


def _item(shop: Workshop, asked: _Asked, places: dict[str, Sentence], seed: int) -> Item:
    entry, where, form, key = asked.entry, asked.where, asked.form, asked.key
    name = shop.id("mot-en-contexte", entry.id)
    chosen = _wrong(asked, name, seed)
    options = (
        Option(key, True, sentence(wording("meaning_of", shop.level, word=entry.lemma))),
        *(Option(option(one.definition), False, _sense(shop, one, places, where.number)) for one in chosen),
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


def _sense(shop: Workshop, entry: Entry, places: dict[str, Sentence], number: int) -> str:
    """Which word has the meaning of a wrong answer, and that the asked sentence does not speak of it."""
    where = places.get(entry.id)
    if where is None:
        return sentence(wording("meaning_absent", shop.level, word=entry.lemma))
    name = "meaning_beside" if where.number == number else "meaning_elsewhere"
    return sentence(wording(name, shop.level, word=entry.lemma, other=where.number, number=number))


def _asked(shop: Workshop, entry: Entry, number: int, form: str, stem: str) -> tuple[str, str]:
    """Stem and hint: a word that the text inflects is asked by its lemma, beside its form."""
    if fold(form) == fold(entry.lemma) or "…" in entry.lemma:
        asked = wording(stem, shop.level, number=number, word=form)
        named = entry.definition.startswith(_NAMED)
        hint = "meaning_hint_without" if named else "meaning_hint"
        return asked, wording(hint, shop.level, number=number, word=form)
    name = "meaning_of_verb" if entry.pos == "verbe" else "meaning_of_form"
    asked = wording(name, shop.level, number=number, word=entry.lemma, form=form)
    return asked, wording("meaning_hint_form", shop.level, number=number, form=form)
