"""Confusions: the wrong answers that an author wrote, each with the reason why it is wrong."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from quizgen.content.document import Key
from quizgen.content.slots import SlotValue, authored_type, resolve
from quizgen.errors import did_you_mean
from quizgen.model.authored import ByLevel
from quizgen.model.entity import Entity
from quizgen.model.fact import Confusion
from quizgen.model.kind import Kind, SlotSpec
from quizgen.model.levels import LevelText

_BY_LEVEL: TypeAdapter[LevelText] = TypeAdapter(ByLevel)
_OWN_KEYS = ("why", "fact", "contredit")
_DAYS = {"nom": "jour", "genre": "m"}  # what a computed gap is counted in


@dataclass(frozen=True, slots=True)
class Asides:
    """Where confusions stand: how to report a problem, and the names that they may use."""

    refuse: Callable[..., None]
    entities: Mapping[str, Entity]
    facts: Collection[str]


def read_confusions(
    reading: Asides,
    path: tuple[Key, ...],
    kind: Kind,
    slot: str,
    values: tuple[Mapping[str, Any], ...],
) -> tuple[Confusion, ...]:
    """The confusions that an author gave for a slot (or for « source »), those with problems left out."""
    spec = SlotSpec(type="groupe") if slot == "source" else kind.slots.get(slot)
    if spec is None:
        reading.refuse(
            path,
            "F04",
            f"« {kind.id} » has no slot « {slot} »",
            did_you_mean(slot, list(kind.slots)),
            key=True,
        )
        return ()
    made = (_confusion(reading, (*path, index), spec, value) for index, value in enumerate(values))
    return tuple(confusion for confusion in made if confusion)


def _confusion(
    reading: Asides, path: tuple[Key, ...], spec: SlotSpec, written: Mapping[str, Any]
) -> Confusion | None:
    why = written.get("why")
    fact = written.get("fact")
    if why is None:
        reading.refuse(path, "F09", "a confusion says why it is wrong", "add « why: … »")
        return None
    if fact is not None and (not isinstance(fact, str) or fact not in reading.facts):
        reading.refuse(
            (*path, "fact"),
            "F07",
            f"no fact « {fact} »",
            did_you_mean(str(fact), sorted(reading.facts)),
        )
    denied = str(written.get("contredit", "false")).lower()
    if denied not in ("true", "false"):
        reading.refuse((*path, "contredit"), "F10", "« contredit » is true or false", "write contredit: true")
    value = {key: part for key, part in written.items() if key not in _OWN_KEYS}
    if spec.type == "ecart":
        spec, value = SlotSpec(type="nombre"), {**value, **_DAYS}
    authored: Any = value.get("valeur") if set(value) == {"valeur"} and spec.type != "nombre" else value
    try:
        checked = authored_type(spec).validate_python(authored)
        reason = _BY_LEVEL.validate_python(why)
    except ValueError as error:
        reading.refuse(path, "F10", f"this is no value of type {spec.type}: {_first_line(error)}")
        return None
    resolved = _resolve(reading, path, spec, checked)
    return Confusion(resolved, reason, fact, denied == "true") if resolved else None


def _first_line(error: ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"]


def _resolve(reading: Asides, path: tuple[Key, ...], spec: SlotSpec, authored: Any) -> SlotValue | None:
    try:
        return resolve(spec, authored, reading.entities)
    except ValueError as error:
        reading.refuse(path, "F06", str(error))
        return None
