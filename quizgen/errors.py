"""Problems a person can mend: where each is, what is wrong, what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Spot(NamedTuple):
    """A place in a file: path, line and column, both counted from 1."""

    path: Path
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Problem(NamedTuple):
    """One thing to mend in somebody's content.

    `code` is short and stable (« Y03 »), `cure` says how to mend it and may be empty. A warning is
    worth a look and breaks nothing.
    """

    spot: Spot
    code: str
    message: str
    cure: str = ""
    warning: bool = False

    def __str__(self) -> str:
        ending = f" - {self.cure}" if self.cure else ""
        grade = " warning:" if self.warning else ""
        return f"{self.spot}: {self.code}{grade} {self.message}{ending}"


class QuizgenError(Exception):
    """Anything quizgen refuses to do; its text is fit to be shown to a person."""

    exit_code = 1


class ContentError(QuizgenError):
    """A pack that cannot be used, with every problem found in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class FrenchError(QuizgenError):
    """French that would have to be guessed: the text names the word and what it lacks."""


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """The cure « did you mean … ? » for a misspelt word, empty if nothing comes near.

    >>> did_you_mean("detes", ["dates", "lieu"])
    'did you mean « dates »?'
    >>> did_you_mean("xyz", ["dates", "lieu"])
    ''
    """
    from difflib import get_close_matches  # only to help; importing the package stays quick

    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"did you mean « {near[0]} »?" if near else ""
