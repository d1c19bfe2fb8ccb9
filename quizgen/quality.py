"""Everything that `quizgen check` says: a pack's files, its items, and the sets chosen of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgen.content.pack import load
from quizgen.errors import ContentError, Problem
from quizgen.lint.check import check_level, pack_problems, told
from quizgen.lint.places import Places
from quizgen.lint.vector import vector


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in a pack, sorted by file and line, and the figures of its levels if asked for."""

    problems: tuple[Problem, ...]
    figures: tuple[Mapping[str, Any], ...]

    @property
    def errors(self) -> int:
        """How many problems must be mended."""
        return sum(not problem.warning for problem in self.problems)

    @property
    def warnings(self) -> int:
        """How many are worth a look."""
        return len(self.problems) - self.errors


def review(pack: str | Path, *, figures: bool = False) -> Review:
    """Look at a pack; nothing is raised for its content.

    Raises QuizgenError if there is no such pack.

    >>> review("la-petite-graine").errors
    0
    """
    try:
        loaded = load(pack)
    except ContentError as error:
        return Review(error.problems, ())
    places, problems = Places(loaded), pack_problems(loaded)
    rows: list[Mapping[str, Any]] = []
    for level in loaded.passages:
        found = check_level(loaded, level)
        problems += [*found.problems, *told(found, places)]
        if figures:
            rows.append(vector(found))
    return Review(tuple(sorted(set(problems))), tuple(rows))
