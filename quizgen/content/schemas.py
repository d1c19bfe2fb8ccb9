"""JSON Schemas of the YAML files, made from the models that validate them."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from quizgen.content.facts import FactEntry
from quizgen.content.kinds import read_kinds
from quizgen.content.library import content_root
from quizgen.content.slots import authored_type
from quizgen.content.validate import json_schema
from quizgen.errors import QuizgenError, did_you_mean
from quizgen.model.blueprint import Blueprint
from quizgen.model.entity import Entity
from quizgen.model.kind import Kind, SlotSpec
from quizgen.model.pack import PackInfo
from quizgen.model.question import Question
from quizgen.model.vocabulary import Entry


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by the name of the file it is for."""
    return {
        "pack": json_schema(PackInfo),
        "facts": _facts(),
        "vocabulary": json_schema(TypeAdapter(tuple[Entry, ...])),
        "kind": _kind(),
        "questions": json_schema(TypeAdapter(tuple[Question, ...])),
        "blueprint": json_schema(Blueprint),
        "gazetteer": json_schema(TypeAdapter(tuple[Entity, ...])),
    }


def schema_of(name: str) -> dict[str, Any]:
    """The schema of one file; QuizgenError with the known names if there is none."""
    known = schemas()
    if name not in known:
        cure = did_you_mean(name, list(known)) or f"write one of {', '.join(known)}"
        raise QuizgenError(f"no schema « {name} » - {cure}")
    return known[name]


def _kind() -> dict[str, Any]:
    schema = json_schema(Kind)
    schema["properties"].pop("id")  # the file's name
    schema["required"].remove("id")
    return schema


def _facts() -> dict[str, Any]:
    """A fact's own keys, and for each bundled kind the slots that it takes."""
    schema = json_schema(TypeAdapter(tuple[FactEntry, ...]))
    kinds, _ = read_kinds((content_root() / "kinds",))
    entry = schema["$defs"]["FactEntry"]
    entry["properties"]["kind"]["examples"] = sorted(kinds)
    entry["allOf"] = [
        {
            "if": {"properties": {"kind": {"const": kind.id}}, "required": ["kind"]},
            "then": {"properties": {name: _slot(spec) for name, spec in kind.slots.items()}},
        }
        for kind in kinds.values()
    ]
    for spec in (spec for kind in kinds.values() for spec in kind.slots.values()):
        written = authored_type(spec).json_schema()
        schema["$defs"] |= written.pop("$defs", {})
        schema["$defs"][f"slot-{spec.type}"] = written
    return schema


def _slot(spec: SlotSpec) -> dict[str, Any]:
    return {"$ref": f"#/$defs/slot-{spec.type}", "description": spec.type}
