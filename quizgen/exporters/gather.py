"""From a pack and chosen items to the bundle that exporters take."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.cards.vocabulary import cards, word_of
from quizgen.exporters.bundle import Bundle
from quizgen.french.typography import typo
from quizgen.items.reading import Reading
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Item
from quizgen.model.levels import Level, rank
from quizgen.model.media import FOLDER
from quizgen.model.pack import Pack, Source

SHEET_WORDS = 20  # words of a sheet: more would be a list that nobody learns


def gather(
    pack: Pack,
    level: Level,
    items: Iterable[Item],
    *,
    seed: int = 0,
    form: str = "A",
    for_sheet: bool = False,
    missing: tuple[str, ...] = (),
) -> Bundle:
    """A pack at a level with the items chosen of it, in the order given.

    A sheet takes the words of its text only, a deck all those of the level. `missing` is what a blueprint
    asked for in vain.
    """
    passage = pack.passages[level]
    return Bundle(
        pack=pack.id,
        title=typo(pack.info.title),
        source=typo(citation(pack.info.source)),
        level=level,
        updated=pack.info.updated,
        passage_title=passage.title,
        paragraphs=tuple(tuple(sentence.text for sentence in paragraph) for paragraph in passage.paragraphs),
        glosses=_glosses(pack, level),
        items=tuple(items),
        cards=_words_of_text(pack, level) if for_sheet else cards(pack, level),
        before=tuple(map(typo, pack.info.before.get(level, ()))),
        after=tuple(map(typo, pack.info.after.get(level, ()))),
        form=form,
        seed=seed,
        topic=typo(pack.info.topic),
        licence=typo(pack.info.licence),
        media=pack.path / FOLDER,
        missing=missing,
    )


def _words_of_text(pack: Pack, level: Level) -> tuple[VocabularyCard, ...]:
    met = [card for card in cards(pack, level) if card.quote and rank(card.level) >= rank(level)]
    return tuple(met[:SHEET_WORDS])


def citation(source: Source) -> str:
    """The article as cited under every output."""
    return source.citation or f"{source.outlet}, « {source.title} », {source.date}."


def _glosses(pack: Pack, level: Level) -> tuple[tuple[str, str], ...]:
    """The words above the passage's level that stand in it, explained, in the order of the text."""
    reading = Reading(pack, level)
    found = [
        (sentence.number, word_of(entry), entry.definition)
        for entry in pack.vocabulary
        if rank(entry.level) > rank(level) and (sentence := reading.sentence_with(entry.formes))
    ]
    return tuple((word, typo(definition)) for _, word, definition in sorted(found))
