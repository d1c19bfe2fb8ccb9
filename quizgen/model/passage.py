"""A graded text: sentences, what they name, and which facts they prove."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import Spot
from quizgen.model.levels import Level


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a sentence that the author tied to targets (« @choe », « @visite.dates », « #accord »)."""

    text: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as printed; `number` counts from 1 over the passage."""

    number: int
    text: str
    facts: frozenset[str]
    marks: tuple[Mark, ...]
    spot: Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The text of one level."""

    level: Level
    title: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    path: Path

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)
