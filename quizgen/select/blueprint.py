"""Blueprints where they are found: by name beside the packs, or in a file of a teacher's own."""

from __future__ import annotations

from pathlib import Path

from quizgen.content.library import find_blueprint
from quizgen.content.validate import validate
from quizgen.content.yaml_file import read_yaml
from quizgen.errors import ContentError, Problem, Spot, did_you_mean
from quizgen.items.pool import TYPES
from quizgen.model.blueprint import Blueprint

# Known to blueprints whether or not this version makes them: a part of such a type takes its `instead`.
PLANNED = (
    "justification", "preuve", "tableau", "statut", "idee-principale", "chiffres", "trou-grammatical",
    "conjugaison", "reference", "mot-definition", "intrus", "mot-en-contexte",
)  # fmt: skip


def read_blueprint(name: str | Path) -> Blueprint:
    """Read a blueprint: the name of one that comes with quizgen, or a YAML file.

    Raises ContentError with every problem of the file, QuizgenError if there is none of that name.

    >>> read_blueprint("revision-5-minutes").count
    7
    """
    path = find_blueprint(name)
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


def _unknown(spot: Spot, name: str, known: list[str]) -> Problem:
    cure = did_you_mean(name, known) or f"the types are: {', '.join(known)}"
    return Problem(spot, "B01", f"no item type « {name} »", cure)
