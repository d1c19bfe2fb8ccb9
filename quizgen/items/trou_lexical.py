"""Texte à trous: a word of the passage in a new sentence, or several in a summary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quizgen.french.typography import typo_parts
from quizgen.items.meanings import lesson
from quizgen.items.reading import Proof
from quizgen.items.ring import shuffled
from quizgen.items.wordings import question, sentence, word, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import Cloze, Gap, Item, Option
from quizgen.model.levels import rank
from quizgen.model.pack import Summary
from quizgen.model.passage import Sentence
from quizgen.model.vocabulary import Entry

_GAP = re.compile(r"\[([^\[\]]+)\]\(#([a-z0-9-]+)\)")
WRONG = 2


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """A gap for each word of this level's passage, and the summaries of this level."""
    entries = {entry.id: entry for entry in shop.pack.vocabulary}
    for entry in shop.pack.vocabulary:
        if 0 <= rank(entry.level) - rank(shop.level) <= 1 and len(entry.intrus) + len(entry.leurres) >= WRONG:
            where = shop.reading.sentence_with(entry.formes)
            if where and not _stands_out(entry):
                yield _word(shop, entry, entries, where, seed)
    for summary in shop.pack.info.summaries:
        if summary.level == shop.level and all(name in shop.facts for name in summary.facts):
            yield _summary(shop, summary, entries, seed)


def _stands_out(entry: Entry) -> bool:
    """Whether the answer is the only group of words beside single ones: its look would give it away."""
    answer = entry.example_parts[1]
    return " " in answer and not any(" " in form for form in (*entry.intrus.values(), *entry.leurres))


def _word(shop: Workshop, entry: Entry, entries: Mapping[str, Entry], where: Sentence, seed: int) -> Item:
    name = shop.id("trou-lexical", entry.id)
    before, answer, after = typo_parts(*entry.example_parts)
    wrong = {form: _definition(shop, entries[other]) for other, form in entry.intrus.items()}
    for form, meaning in entry.leurres.items():
        wrong[form] = wording("word", shop.level, word=form, definition=meaning)
    spare = tuple(
        Option(word(form), False, sentence(why)) for form, why in shuffled(wrong.items(), seed, name)[:WRONG]
    )
    bank = shuffled([answer, *(option.text for option in spare)], seed, name)
    why = sentence(_meaning(shop, entry))
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="trou-lexical",
        process="infer",
        stem=question(wording("gap", shop.level)),
        shape=Cloze((before, after), (Gap(answer, (answer,), why),), bank, spare),
        facts=tuple(sorted(where.facts)),
        evidence=shop.reading.evidence(Proof(where)),
        explanation=sentence(lesson(entry)),
        hint=sentence(wording("gap_hint", shop.level, definition=entry.definition)),
        status="fait",
        importance="B",
    )


def _meaning(shop: Workshop, entry: Entry) -> str:
    name = "expression_key" if entry.pos == "locution" else "word_key"
    return wording(name, shop.level, definition=entry.definition, expression=entry.lemma)


def _definition(shop: Workshop, entry: Entry) -> str:
    return wording("word", shop.level, word=entry.lemma, definition=entry.definition)


def _summary(shop: Workshop, summary: Summary, entries: Mapping[str, Entry], seed: int) -> Item:
    item_id = shop.id("trou-lexical", summary.id)
    pieces = _GAP.split(summary.text)  # text, answer, word, text, answer, word, …, text
    words = pieces[2::3]
    parts = typo_parts(*(piece for index, piece in enumerate(pieces) if index % 3 != 2))
    gaps = tuple(
        Gap(answer, (answer,), sentence(summary.why.get(name) or entries[name].definition))
        for answer, name in zip(parts[1::2], words, strict=True)
    )
    spare = tuple(
        Option(word(entries[name].lemma if name in entries else name), False, sentence(why))
        for name, why in summary.spare.items()
    )
    bank = shuffled([*(gap.answer for gap in gaps), *(option.text for option in spare)], seed, item_id)
    facts = [shop.facts[fact] for fact in summary.facts]
    return Item(
        id=item_id,
        pack=shop.pack.id,
        level=shop.level,
        type="trou-lexical",
        process="integrate",
        stem=question(wording("bank", shop.level)),
        shape=Cloze(parts[0::2], gaps, bank, spare),
        facts=summary.facts,
        evidence=shop.evidence_of(facts),
        explanation=sentence(summary.explanation),
        hint=sentence(summary.hint),
        status="fait",
        importance="A",
        points=len(gaps) / 2,
    )
