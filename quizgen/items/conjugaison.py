"""Conjugaison en contexte : a verb to put in the tense that the sentence asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.french.typography import typo_parts
from quizgen.french.verbs.conjugation import formes
from quizgen.items.wordings import question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import Cloze, Gap, Item
from quizgen.model.pack import ConjugationGap

GAP = re.compile(r"\[([^\[\]]+)\]\(([^():]+): ([^()]+)\)")


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The sentences that the pack's author wrote for this level; the seed changes nothing in them."""
    for written in shop.pack.info.conjugation:
        if written.level == shop.level and all(name in shop.facts for name in written.facts):
            yield _item(shop, written)


def _item(shop: Workshop, written: ConjugationGap) -> Item:
    pieces = GAP.split(written.text)  # text, infinitive, tense, subject, text, …, text
    asked = list(zip(pieces[1::4], pieces[2::4], pieces[3::4], strict=True))
    parts = typo_parts(*pieces[0::4])
    facts = [shop.facts[one] for one in written.facts]
    return Item(
        id=shop.id("conjugaison", written.id),
        pack=shop.pack.id,
        level=shop.level,
        type="conjugaison",
        process="infer",
        stem=question(wording("conjugate", shop.level)),
        shape=Cloze(parts, tuple(_gap(shop, *one) for one in asked)),
        facts=written.facts,
        evidence=shop.evidence_of(facts),
        explanation=sentence(written.explanation),
        hint=sentence(written.hint),
        status="fait",
        importance="B",
        points=len(asked) / 2,
    )


def _gap(shop: Workshop, infinitive: str, tense: str, subject: str) -> Gap:
    """The gap of a verb: every form that is right, made and never typed in."""
    forms = formes(infinitive, tense, subject)
    why = wording("conjugated", shop.level, verb=infinitive, tense=tense, form=forms[0])
    return Gap(forms[0], forms, sentence(why), infinitive)
