"""Every distinct French text that quizgen prints for its bundled packs, and where it was met first."""

from __future__ import annotations

import re
from collections.abc import Iterator

import quizgen
from quizgen.cards.vocabulary import cards
from quizgen.content.library import pack_names
from quizgen.french.typography import typo
from quizgen.items.pool import pool
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Choice, Cloze, Item, Match, Option, Order, Table, TrueFalse, Typed
from quizgen.model.pack import Pack

SEEDS = range(5)

_CITED = re.compile(r" \(phrases? [^()]+\)(?=[.?!]?$)")
_FRAME = re.compile(r"^(?:Ce mot veut dire|Pensez au sens|« [^»]+ »|Relisez)\s: (?=\w)")

Placed = Iterator[tuple[str, str]]  # a text, and the part it plays


def collect() -> dict[str, str]:
    """The texts as sentences, each once, with the place where it was met first."""
    found: dict[str, str] = {}
    for name in pack_names():
        for place, text in of_pack(quizgen.load(name)):
            if text.strip():
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
        for seed in SEEDS:
            for item in pool(pack, level, seed=seed):
                yield from ((f"{item.id} {part}", text) for part, text in of_item(item))


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


def of_options(options: tuple[Option, ...]) -> Placed:
    for option in options:
        yield "option", option.text
        yield "rationale", option.rationale


def sentence(text: str) -> str:
    """A text with a capital and a final stop, as options and definitions have none.

    What stands around hundreds of texts is left out, so that each of them is judged once.
    """
    text = _FRAME.sub("", _CITED.sub("", text.strip()))
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!", "…", "»")) else ".")
