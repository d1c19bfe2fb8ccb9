"""Trou grammatical : articles, prepositions of place, relatives, connectors, in a new sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quizgen.french.places import en
from quizgen.french.sentence import majuscule
from quizgen.french.typography import typo_parts
from quizgen.items.reading import Proof
from quizgen.items.ring import shuffled
from quizgen.items.small_words import Word, alternatives
from quizgen.items.wordings import question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact
from quizgen.model.item import Cloze, Evidence, Gap, Item, Option
from quizgen.model.pack import GrammarGap

GAP = re.compile(r"\[([^\[\]]+)\]\(([a-z]+)\)")
WRONG = 2


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The sentences that the author wrote for this level, and the statements that hold a place name."""
    for written in shop.pack.info.grammar:
        if written.level == shop.level and all(name in shop.facts for name in written.facts):
            yield _authored(shop, written, seed)
    seen: set[str] = set()
    for fact in sorted(shop.reading.facts, key=lambda one: one.id):
        if "trou-grammatical" not in fact.no_ask:
            yield from _places(shop, fact, seen, seed)


def _authored(shop: Workshop, written: GrammarGap, seed: int) -> Item:
    name = shop.id("trou-grammatical", written.id)
    pieces = GAP.split(written.text)  # text, answer, family, text, answer, family, …, text
    answers, families = pieces[1::3], pieces[2::3]
    found = [
        alternatives(family, answer, after, shop.level, written.wrong)
        for answer, family, after in zip(answers, families, pieces[3::3], strict=True)
    ]
    facts = [shop.facts[one] for one in written.facts]
    parts = typo_parts(*(piece for index, piece in enumerate(pieces) if index % 3 != 2))
    right = found[0][0]
    taught = wording(f"lesson_{families[0]}", shop.level, word=right.text.lower(), use=right.use)
    return _item(
        shop,
        name,
        (parts[0::2], parts[1::2]),
        found,
        tuple(fact.id for fact in facts),
        shop.evidence_of(facts),
        (written.explanation or taught, written.hint or wording(f"lesson_{families[0]}_hint", shop.level)),
        seed,
        also=written.also,
    )


def _places(shop: Workshop, fact: Fact, seen: set[str], seed: int) -> Iterator[Item]:
    """« a séjourné ___ Russie » : each place once, in the first statement that says it is gone to."""
    statement = shop.statements.of(fact)
    for slot, value in fact.slots.items():
        if not isinstance(value, Entity) or value.phrase.place not in ("pays", "ville") or value.id in seen:
            continue
        located = en(value.phrase)
        proof = shop.reading.prove(fact, slot)
        if statement.count(f" {located}") != 1 or proof is None:
            continue
        answer, _, after = located.partition(" ")
        before, _, rest = statement.partition(f" {located}")
        if "".join((before, rest)) == statement or not answer:
            continue
        seen.add(value.id)
        name = shop.id("trou-grammatical", f"{fact.id}.{slot}")
        parts = typo_parts(f"{before} ", answer, f" {after}{rest}")
        words = alternatives("lieu", answer, f" {after}", shop.level, {})
        lessons = (wording("lesson_lieu", shop.level), wording("lesson_lieu_hint", shop.level))
        evidence = shop.reading.evidence(Proof(proof.main, proof.more))
        yield _item(shop, name, (parts[0::2], parts[1::2]), [words], (fact.id,), evidence, lessons, seed)


def _item(
    shop: Workshop,
    name: str,
    text: tuple[tuple[str, ...], tuple[str, ...]],
    found: list[tuple[Word, tuple[Word, ...]]],
    facts: tuple[str, ...],
    evidence: Evidence,
    lessons: tuple[str, str],
    seed: int,
    also: Mapping[str, str] | None = None,
) -> Item:
    """One gap comes with three words to choose from; several are written freely, or from one list."""
    parts, answers = text
    more = {gap: (other,) for gap, other in (also or {}).items()}
    gaps = tuple(
        Gap(answer, (answer, *more.get(answer, ())), sentence(_reason(shop, right)))
        for answer, (right, _) in zip(answers, found, strict=True)
    )
    alone = len(gaps) == 1
    wrong = found[0][1] if alone else ()
    spare = tuple(
        Option(_cased(word.text, answers[0]), False, sentence(_reason(shop, word)))
        for word in _of_their_own(shuffled(wrong, seed, name, key=lambda one: one.text))[:WRONG]
    )
    bank = (
        shuffled([*(gap.answer for gap in gaps), *(one.text for one in spare)], seed, name) if alone else ()
    )
    fact = shop.facts[facts[0]]
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="trou-grammatical",
        process="infer",
        stem=question(wording("grammar_one" if alone else "grammar_many", shop.level)),
        shape=Cloze(parts, gaps, bank, spare),
        facts=facts,
        evidence=evidence,
        explanation=sentence(lessons[0]),
        hint=sentence(lessons[1]),
        status=fact.status,
        importance="B",
        attribution=shop.attribution(fact),
        points=len(gaps) / 2,
    )


def _of_their_own(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words of different use, first of each: two that say the same cannot be right, and give the key away."""
    first = tuple({word.use: word for word in reversed(words)}.values())[::-1]
    return first if len(first) >= WRONG else words


def _reason(shop: Workshop, word: Word) -> str:
    name = "small_word_wanted" if word.wanted else "small_word"
    return wording(name, shop.level, word=word.text, use=word.use, wanted=word.wanted)


def _cased(text: str, model: str) -> str:
    return majuscule(text) if model[:1].isupper() else text
