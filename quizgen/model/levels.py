"""Levels of the Common European Framework, and texts that differ by level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Level = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
LEVELS: tuple[Level, ...] = ("A1", "A2", "B1", "B2", "C1", "C2")


def rank(level: Level) -> int:
    """How far up a level stands, from 0 for A1 to 5 for C2.

    >>> rank("B1")
    2
    """
    return LEVELS.index(level)


@dataclass(frozen=True, slots=True)
class LevelText:
    """A text that may be worded differently for each level."""

    by_level: Mapping[Level, str]

    def at(self, level: Level) -> str | None:
        """The wording for `level`: its own or the nearest below; None if all are above.

        >>> text = LevelText({"A2": "parler", "B2": "aborder"})
        >>> text.at("B1"), text.at("B2"), text.at("A1")
        ('parler', 'aborder', None)
        """
        if level in self.by_level:
            return self.by_level[level]
        below = [known for known in self.by_level if known < level]
        return self.by_level[max(below)] if below else None
