"""Items as the numbered exercises of a worksheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from quizgen.model.blueprint import SECTIONS, Section
from quizgen.model.item import Item, TrueFalse
from quizgen.select.arrange import section

_TITLES: dict[Section, str] = {
    "globale": "Compréhension globale",
    "detaillee": "Compréhension détaillée",
    "vocabulaire": "Vocabulaire",
    "grammaire": "Grammaire",
}


@dataclass(frozen=True, slots=True)
class Exercise:
    """One number of the sheet: an item, or statements to judge that share a table."""

    number: int
    items: tuple[Item, ...]

    @property
    def points(self) -> float:
        """What the exercise is worth."""
        return sum(item.points for item in self.items)

    @property
    def statements(self) -> tuple[str, ...]:
        """The verdicts offered if this is a table of statements, else nothing."""
        return _verdicts(self.items[0])

    @property
    def stem(self) -> str:
        """The question, or what to do with the statements."""
        return judge(self.statements) if self.statements else self.items[0].stem


def judge(verdicts: tuple[str, ...]) -> str:
    r"""The instruction for a table of statements.

    >>> judge(("Vrai", "Faux", "Non mentionné"))
    'Vrai, faux ou non mentionné\u202f? Cochez la bonne réponse.'
    """
    *first, last = (verdict if n == 0 else verdict.lower() for n, verdict in enumerate(verdicts))
    names = f"{', '.join(first)} ou {last}" if first else last
    return f"{names}\u202f? Cochez la bonne réponse."


def sections(items: tuple[Item, ...]) -> Iterator[tuple[str, tuple[Exercise, ...]]]:
    """Titled groups of exercises in the order of a lesson; numbers run on, empty groups are left out."""
    done = 0
    for name in SECTIONS:
        exercises = tuple(_numbered([item for item in items if section(item) == name], done))
        done += len(exercises)
        if exercises:
            yield _TITLES[name], exercises


def _numbered(items: list[Item], done: int) -> Iterator[Exercise]:
    for verdicts, group in groupby(items, _verdicts):
        for members in [tuple(group)] if verdicts else [(item,) for item in group]:
            done += 1
            yield Exercise(done, members)


def _verdicts(item: Item) -> tuple[str, ...]:
    if isinstance(item.shape, TrueFalse):
        return tuple(option.text for option in item.shape.options)
    return ()
