"""What a slot of a fact may hold, once read and resolved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from quizgen.model.levels import LevelText
from quizgen.model.phrase import Phrase

Precision = Literal["jour", "mois", "annee", "fin"]  # « fin »: the last months of a year, no more is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A day, a month, a year or a span of them; `start` and `end` are its first and last day.

    `precision` is the unit in which it is written; with `deduced` the year is the editor's deduction
    and is never printed.
    """

    start: date
    end: date
    precision: Precision = "jour"
    deduced: bool = False

    def overlaps(self, other: Period) -> bool:
        """Whether some day belongs to both.

        >>> d = date.fromisoformat
        >>> visit = Period(start=d("2024-01-15"), end=d("2024-01-17"))
        >>> visit.overlaps(Period(start=d("2024-01-16"), end=d("2024-01-16")))
        True
        """
        return self.start <= other.end and other.start <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number and what it counts: `noun` is the singular, `plural` its plural if irregular."""

    value: Decimal
    noun: Phrase
    plural: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """An idea in the grammatical forms that templates need; forms nobody wrote are None.

    `infinitif`: « renforcer leur coopération »; `que`: the clause after « que », without it, its verb in
    the mood that the kind asks for; `nom`: a nominal group with its article.
    """

    infinitif: LevelText | None = None
    que: LevelText | None = None
    nom: LevelText | None = None
