"""Mot en contexte : what a word of the passage means in its sentence.

The wrong meanings are of the right one's kind (persons beside a person), no two of them say the same, and the
right one does not stand out by its length: where the vocabulary has no such words, there is no item.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quizgen.items.find import fold
from quizgen.items.lengths import balanced, is_to_be_longest
from quizgen.items.meanings import Meanings, akin, form_in, lesson, rivals, taught
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


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The words of a level's passage that have enough others of their kind."""
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
    others = [one for one in meanings.unlike(entry) if rank(one.level) - rank(shop.level) <= 1]
    mixed = rivals(entry, shuffled(others, seed, name, key=lambda one: one.id), places)
    pairs = [pair for pair in combinations(mixed, WRONG) if not akin(*pair)]
    lengths = ((pair, [len(option(one.definition)) for one in pair]) for pair in pairs)
    fits = [(pair, many) for pair, many in lengths if balanced(len(key), many)]
    longest = is_to_be_longest(WRONG, seed, name)
    best = min(fits, key=lambda one: _standing_out(len(key), one[1], longest=longest), default=None)
    if best is None:
        return None
    chosen = best[0]
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


def _standing_out(key: int, wrong: list[int], *, longest: bool) -> tuple[bool, bool]:
    """How a key stands out by its length: far from its distractors' mean, then not as it is meant to."""
    ratio = key * len(wrong) / sum(wrong)
    return not _LEAST <= ratio <= _MOST, (key > max(wrong)) != longest


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
