"""A blueprint: which items a set must hold, section by section, as a teacher writes it in YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from quizgen.content.library import content_root
from quizgen.content.validate import validate
from quizgen.content.yaml_file import read_yaml
from quizgen.errors import ContentError, Problem, QuizgenError, Spot, did_you_mean
from quizgen.items.pool import TYPES
from quizgen.model.authored import Authored, Names, Text
from quizgen.model.item import Process
from quizgen.model.levels import Level
from quizgen.select.arrange import Section

# Known to blueprints whether or not this version makes them: a part of such a type takes its `instead`.
PLANNED = (
    "justification", "preuve", "tableau", "statut", "idee-principale", "chiffres", "trou-grammatical",
    "conjugaison", "reference", "mot-definition", "intrus", "mot-en-contexte",
)  # fmt: skip
Points = Annotated[float, Field(gt=0, le=100)]


class Part(Authored):
    """So many items of some types."""

    types: Names
    count: int = Field(ge=1, le=100)
    points: Points | None = Field(None, description="For each item; else what the item brings with it.")
    process: tuple[Process, ...] = Field(
        (), description="locate, infer, integrate, evaluate; all if left out."
    )
    levels: tuple[Level, ...] = Field((), description="The part is for these levels only.")
    instead: Names = Field((), description="Types to take where the text gives too few of the others.")


class Division(Authored):
    """A section of the set; its items stand together."""

    name: Section
    parts: tuple[Part, ...] = Field(min_length=1)


class Blueprint(Authored):
    """What a set must hold."""

    title: Text
    levels: tuple[Level, ...] = Field((), description="For which it is made; all if left out.")
    points: Points | None = Field(None, description="What all items together give; theirs are scaled to it.")
    sections: tuple[Division, ...] = Field(min_length=1)

    @property
    def count(self) -> int:
        """How many items it asks for."""
        return sum(part.count for division in self.sections for part in division.parts)


def blueprint_names() -> tuple[str, ...]:
    """The names of the blueprints that come with quizgen, in alphabetical order."""
    return tuple(sorted(path.stem for path in (content_root() / "blueprints").glob("*.yaml")))


def read_blueprint(name: str | Path) -> Blueprint:
    """Read a blueprint: the name of one that comes with quizgen, or a YAML file.

    Raises ContentError with every problem of the file, QuizgenError if there is none of that name.

    >>> read_blueprint("revision-5-minutes").count
    7
    """
    path = _find(name)
    document, problems = read_yaml(path)
    if document is None or problems:
        raise ContentError(problems)
    found, problems = validate(Blueprint, document)
    if found is None:
        raise ContentError(problems)
    known = sorted({*TYPES, *PLANNED})
    for i, division in enumerate(found.sections):
        for j, part in enumerate(division.parts):
            for key in ("types", "instead"):
                spot = document.spot("sections", i, "parts", j, key)
                problems += [_unknown(spot, one, known) for one in getattr(part, key) if one not in known]
    if problems:
        raise ContentError(problems)
    return found


def _find(name: str | Path) -> Path:
    known = blueprint_names()
    if str(name) in known:
        return content_root() / "blueprints" / f"{name}.yaml"
    path = Path(name).expanduser()
    if path.is_file():
        return path
    cure = did_you_mean(str(name), known) or f"the blueprints are: {', '.join(known)}; or give a YAML file"
    raise QuizgenError(f"no blueprint « {name} » - {cure}")


def _unknown(spot: Spot, name: str, known: list[str]) -> Problem:
    cure = did_you_mean(name, known) or f"the types are: {', '.join(known)}"
    return Problem(spot, "B01", f"no item type « {name} »", cure)
