"""What every exporter is given: one pack at one level, chosen and ordered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizgen.model.card import VocabularyCard
from quizgen.model.item import Item, Quote
from quizgen.model.levels import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A passage with the items and cards that go with it, in the order in which they are shown.

    `source` is the printed citation (« D’après VOVWORLD, janvier 2024 »). `paragraphs` hold
    sentences, which are numbered from 1 over the whole passage. `glosses` are the words explained
    under the text, `before` and `after` ungraded prompts for before and after reading. `form` names
    a version of the sheet; `seed` is what the choice was made with. `topic` and `licence` are those
    of the pack; `media` is the folder in which the files of its words lie. `missing` tells what the
    items' blueprint asked for in vain.
    """

    pack: str
    title: str
    source: str
    level: Level
    updated: date
    passage_title: str
    paragraphs: tuple[tuple[str, ...], ...]
    glosses: tuple[tuple[str, str], ...] = ()
    items: tuple[Item, ...] = ()
    cards: tuple[VocabularyCard, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    form: str = "A"
    seed: int = 0
    topic: str = ""
    licence: str = ""
    media: Path | None = None
    missing: tuple[str, ...] = ()

    def numbered(self) -> Iterator[tuple[Quote, ...]]:
        """The paragraphs with each sentence's number."""
        start = 1
        for paragraph in self.paragraphs:
            yield tuple(Quote(start + index, text) for index, text in enumerate(paragraph))
            start += len(paragraph)

    @property
    def points(self) -> float:
        """What the items are worth together."""
        return sum(item.points for item in self.items)
