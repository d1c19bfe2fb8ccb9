"""Every distinct French text that quizgen prints for its bundled packs, and where it was met first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import quizgen
from quizgen.cards.vocabulary import cards
from quizgen.content.library import pack_names
from quizgen.french.answer_text import without_accents
from quizgen.french.comparison import compare
from quizgen.french.typography import typo
from quizgen.items.pool import pool
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Choice, Cloze, Item, Match, Option, Order, Table, TrueFalse, Typed
from quizgen.model.levels import Level
from quizgen.model.pack import Pack

SEEDS = range(50)
_ALL_TYPES = 5  # seeds; after them only the types of items that had something new to say

_CITED = re.compile(r" \(phrases? [^()]+\)(?=[.?!]?$)")
_FRAME = re.compile(r"^(?:Ce mot veut dire|Pensez au sens|« [^»]+ »|Relisez)\s: (?=\w)")

Placed = Iterator[tuple[str, str]]  # a text, and the part it plays


@cache
def printed() -> tuple[tuple[str, str], ...]:
    """All texts of all packs, with their places; a text may come again."""
    return tuple(one for name in pack_names() for one in of_pack(quizgen.load(name)))


def collect() -> dict[str, str]:
    """The texts as sentences, each once, with the place where it was met first."""
    found: dict[str, str] = {}
    for place, text in printed():
        if text.strip() and "{{" not in text:
            found.setdefault(sentence(text), place)
    return found


def of_pack(pack: Pack) -> Placed:
    info = pack.info
    about = {"title": info.title, "topic": info.topic, "summary": info.summary, "source": info.source.note}
    yield from ((f"{pack.id} {part}", typo(text or "")) for part, text in about.items())
    for when, prompts in (("before", info.before), ("after", info.after)):
        for level, texts in prompts.items():
            yield from ((f"{pack.id}/{level} {when}", typo(text)) for text in texts)
    for level, passage in pack.passages.items():
        yield f"{pack.id}/{level} title", passage.title
        for paragraph in passage.paragraphs:
            yield f"{pack.id}/{level} passage", " ".join(one.text for one in paragraph)
        for card in cards(pack, level):
            yield from ((f"{card.id} {part}", text) for part, text in of_card(card))
        yield from of_items(pack, level)
    yield from authored(pack)


def of_items(pack: Pack, level: Level) -> Placed:
    """The texts of the items of fifty seeds, each once."""
    seen: set[str] = set()
    changing: set[str] = set()
    for seed in SEEDS:
        if seed == _ALL_TYPES and not changing:
            return
        for item in pool(pack, level, types=changing if seed >= _ALL_TYPES else (), seed=seed):
            for part, text in of_item(item):
                if text not in seen:
                    seen.add(text)
                    changing |= {item.type} if seed else set()
                    yield f"{item.id} {part}", text


def authored(pack: Pack) -> Placed:
    """What authors wrote that no item may show today: another seed or level would."""
    for level in pack.passages:
        for fact in pack.facts:
            for confusion in (one for several in fact.confusions.values() for one in several):
                yield f"{pack.id} {fact.id} confusion", typo(confusion.why.at(level) or "")
            for texts in (fact.explain, fact.hints):
                yield from ((f"{pack.id} {fact.id}", typo(text.at(level) or "")) for text in texts.values())
        for point in pack.info.not_stated:
            for part in (point.statement, point.explanation, point.hint):
                yield f"{pack.id} {point.id} not_stated", typo((part and part.at(level)) or "")
        for group in pack.info.groups:
            for part in (group.explanation, group.hint):
                yield f"{pack.id} {group.id} group", typo(part.at(level) or "")
    for summary in pack.info.summaries:
        for text in (summary.explanation, summary.hint, *summary.why.values(), *summary.spare.values()):
            yield f"{pack.id} {summary.id} summary", typo(text)


def of_card(card: VocabularyCard) -> Placed:
    yield "word", card.word
    yield "forms", card.forms
    yield "definition", card.definition
    yield "construction", card.construction
    yield "example", card.example
    yield "family", card.family
    yield "opposites", card.opposites
    yield "synonyms", card.synonyms
    yield "false friend", card.false_friend
    yield "note", card.note


def of_item(item: Item) -> Placed:
    yield "stem", item.stem
    yield "explanation", item.explanation
    yield "hint", item.hint
    yield "attribution", item.attribution
    match item.shape:
        case Choice(options) | TrueFalse(options):
            yield from of_options(options)
        case Typed(accepted, refused):
            yield "answer", accepted[0]  # the others are never printed and may lack an accent
            yield from (("message", text) for text in of_comparing(accepted[0]))
            for refusal in refused:
                yield "refusal", refusal.message
        case Cloze(parts, gaps, spare=spare):
            answers = [*(gap.answer for gap in gaps), ""]
            yield "text", "".join(f"{part}{answer}" for part, answer in zip(parts, answers, strict=True))
            for gap in gaps:
                yield "rationale", gap.rationale
                yield "clue", gap.clue
            yield from of_options(spare)
        case Match(pairs, spare=spare, left_title=left, right_title=right):
            for pair in pairs:
                yield "left", pair.left
                yield "right", pair.right
                yield "rationale", pair.rationale
            yield from of_options(spare)
            yield "title", left
            yield "title", right
        case Order(sequence):
            for step in sequence:
                yield "step", step.text
                yield "date", step.when
                yield "rationale", step.rationale
        case Table(columns, rows):
            yield from (("column", column) for column in columns)
            for cell in (cell for row in rows for cell in row):
                yield "cell", cell.text
                yield "rationale", cell.rationale


def of_comparing(answer: str) -> Iterator[str]:
    """What is said to those who write the answer nearly right."""
    words = answer.split(" ")
    long = max(words, key=len)
    slips = {answer.lower(), " ".join(words[1:]), words[0], answer.replace(long, long[:2] + long[3:])}
    slips.add(without_accents(answer))
    yield from (verdict.message for verdict in (compare(slip, [answer]) for slip in sorted(slips)))


def of_options(options: tuple[Option, ...]) -> Placed:
    for option in options:
        yield "option", option.text
        yield "rationale", option.rationale


def sentence(text: str) -> str:
    """A text with a capital and a final stop, as options and definitions have none.

    What stands around hundreds of texts is left out, so that each of them is judged once.
    """
    text = _FRAME.sub("", _CITED.sub("", text.strip()))
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!", "…", "»", ":")) else ".")
