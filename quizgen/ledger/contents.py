"""All notes that a pack can make, at every level, each with the hash of its content."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from quizgen.cards.vocabulary import cards
from quizgen.items.pool import pool
from quizgen.ledger.digest import card_digest, item_digest, text_digest
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Item, Quote
from quizgen.model.levels import Level
from quizgen.model.media import FOLDER
from quizgen.model.pack import Pack
from quizgen.model.passage import Passage


def text_id(pack: str, level: Level) -> str:
    """The id of the note that holds the passage itself.

    >>> text_id("moscou-pyongyang", "B1")
    'moscou-pyongyang/B1/texte'
    """
    return f"{pack}/{level}/texte"


def contents(pack: Pack, *, seed: int = 0) -> dict[str, str]:
    """From the id of each note to the hash of its content.

    Questions are taken at one seed, 0 unless told otherwise: that is the seed of every deck.
    """
    head = text_digest((pack.info.title, pack.info.topic, pack.info.source.model_dump()))
    found: dict[str, str] = {}
    words: defaultdict[str, dict[Level, VocabularyCard]] = defaultdict(dict)
    for level, passage in pack.passages.items():
        paragraphs = tuple(numbered(passage))
        prompts = [pack.info.before.get(level, ()), pack.info.after.get(level, ())]
        found[text_id(pack.id, level)] = text_digest((head, passage.title, paragraphs, prompts))
        for item in pool(pack, level, seed=seed):
            found[item.id] = item_digest(item, around(item, paragraphs), head)
        for card in cards(pack, level):
            words[card.id][level] = card
    for name, by_level in words.items():
        found[name] = card_digest(by_level, head + _media(pack, next(iter(by_level.values()))))
    return found


def numbered(passage: Passage) -> Iterator[tuple[Quote, ...]]:
    """The paragraphs of a passage as numbered sentences."""
    for paragraph in passage.paragraphs:
        yield tuple(Quote(sentence.number, sentence.text) for sentence in paragraph)


def around(item: Item, paragraphs: tuple[tuple[Quote, ...], ...]) -> tuple[tuple[Quote, ...], ...]:
    """The paragraphs in which the sentences stand that prove an item."""
    proving = {item.evidence.main.sentence, *(quote.sentence for quote in item.evidence.more)}
    return tuple(one for one in paragraphs if not proving.isdisjoint(quote.sentence for quote in one))


def _media(pack: Pack, card: VocabularyCard) -> str:
    """The hash of a word's recording and picture, nothing if it has none."""
    held = [(pack.path / FOLDER / name).read_bytes().hex() for name in (card.audio, card.image) if name]
    return text_digest(held) if held else ""
