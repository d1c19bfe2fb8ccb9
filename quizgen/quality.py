"""Everything that `quizgen check` says: a pack's files, its items, and the sets chosen of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgen.content.library import blueprint_names
from quizgen.content.pack import load
from quizgen.errors import ContentError, Problem
from quizgen.lint.check import LevelCheck, check_level, pack_problems, problem, told
from quizgen.lint.places import Places
from quizgen.lint.sets import set_flags
from quizgen.lint.vector import vector
from quizgen.model.item import Item
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.select import select
from quizgen.select.blueprint import read_blueprint
from quizgen.select.compose import compose

_COUNT = 20  # items of the set that is chosen without a blueprint


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
        problems += _sets(loaded, level, found, places)
        if figures:
            rows.append(vector(found))
    return Review(tuple(sorted(set(problems))), tuple(rows))


def _sets(pack: Pack, level: Level, found: LevelCheck, places: Places) -> Iterator[Problem]:
    """What is wrong with the sets that the level's pool gives."""
    if found.problems:
        return  # what cannot be made cannot be chosen
    for name, items in _chosen(pack, level, found):
        for flag in set_flags(items, found.desk):
            told_of = problem(flag, places.of(flag.item or items[0].id))
            yield told_of._replace(message=f"in « {name} » at {level}: {told_of.message}")


def _chosen(pack: Pack, level: Level, found: LevelCheck) -> Iterator[tuple[str, tuple[Item, ...]]]:
    yield f"--count {_COUNT}", select(found.items, _COUNT, desk=found.desk)
    for name in blueprint_names():
        plan = read_blueprint(name)
        if not plan.levels or level in plan.levels:
            yield name, compose(pack, level, plan, made=(found.items, found.desk)).items
