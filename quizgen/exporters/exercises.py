"""Items as the numbered exercises of a worksheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from quizgen.model.item import Item, TrueFalse
from quizgen.model.lesson import SECTIONS, Section
from quizgen.select.arrange import section

_TITLES: dict[Section, str] = {
    "globale": "Compréhension globale",
    "detaillee": "Compréhension détaillée",
    "vocabulaire": "Vocabulaire",
    "grammaire": "Grammaire",
}

_COPY = "Recopiez les mots du texte qui le prouvent."


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
        if not self.statements:
            return self.items[0].stem
        return f"{judge(self.statements)} {_COPY}" if self.justified else judge(self.statements)

    @property
    def justified(self) -> bool:
        """Whether the words that prove each verdict are to be copied."""
        shape = self.items[0].shape
        return isinstance(shape, TrueFalse) and shape.justification is not None


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
    for (verdicts, _), group in groupby(items, _table):
        for members in [tuple(group)] if verdicts else [(item,) for item in group]:
            done += 1
            yield Exercise(done, members)


def _table(item: Item) -> tuple[tuple[str, ...], bool]:
    """What statements of one table have in common: the verdicts, and whether they are to be justified."""
    shape = item.shape
    return _verdicts(item), isinstance(shape, TrueFalse) and shape.justification is not None


def _verdicts(item: Item) -> tuple[str, ...]:
    if isinstance(item.shape, TrueFalse):
        return tuple(option.text for option in item.shape.options)
    return ()
