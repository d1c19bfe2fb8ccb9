"""Facts: read, their slots resolved against kinds and entities, their links followed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ConfigDict, Field

from quizgen.content.confusions import Asides, read_confusions
from quizgen.content.document import Document, Key
from quizgen.content.slots import SlotValue, authored_type, resolve
from quizgen.content.validate import validate
from quizgen.errors import Problem, did_you_mean
from quizgen.model.authored import Authored, ByLevel, Names, SlotName, Slug
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Status
from quizgen.model.item import Importance
from quizgen.model.kind import Kind, SlotSpec

_COMPUTED = frozenset({"ecart", "rang-du-jour"})
_DEEPEST = 20  # links followed from fact to fact


class FactEntry(Authored):
    """A fact as its author writes it; the slots of its kind stand beside these keys."""

    model_config = ConfigDict(frozen=True, extra="allow", arbitrary_types_allowed=True)

    id: Slug
    kind: Slug
    ref: str = ""
    status: Status
    source: Names = ("article",)
    via: str = ""
    where: Names
    importance: Importance
    no_ask: Names = ()
    never_with: Names = ()
    from_: Names = Field((), alias="from")
    position: ByLevel | None = None
    confusions: Mapping[SlotName, tuple[Mapping[str, Any], ...]] = {}
    explain: Mapping[str, ByLevel] = {}
    hints: Mapping[str, ByLevel] = {}


_OWN_KEYS = tuple(field.alias or name for name, field in FactEntry.model_fields.items())


@dataclass(slots=True)
class _Reading:
    """One reading of a `facts.yaml`: what is known, and what was found wrong."""

    document: Document
    kinds: Mapping[str, Kind]
    entities: Mapping[str, Entity]
    problems: list[Problem]
    entries: dict[str, tuple[int, FactEntry]] = field(default_factory=dict)
    facts: dict[str, Fact | None] = field(default_factory=dict)  # None: it cannot be made
    making: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)  # ids of all facts, of those with problems too

    def refuse(
        self, path: tuple[Key, ...], code: str, message: str, cure: str = "", *, key: bool = False
    ) -> None:
        spot = self.document.key_spot(*path) if key else self.document.spot(*path)
        self.problems.append(Problem(spot, code, message, cure))


def read_facts(
    document: Document, kinds: Mapping[str, Kind], entities: Mapping[str, Entity]
) -> tuple[tuple[Fact, ...], list[Problem]]:
    """Make facts of `facts.yaml`.

    Returns the facts that can be used, in the order of the file, and all problems.
    """
    reading = _Reading(document, kinds, entities, [])
    if not isinstance(document.value, list):
        reading.refuse((), "S03", "facts.yaml holds a list of facts", "begin each fact with « - id: »")
        return (), reading.problems
    for position in range(len(document.value)):
        _read_entry(reading, position)
    made = [_fact(reading, name) for name in reading.entries]
    return tuple(fact for fact in made if fact), reading.problems


def _read_entry(reading: _Reading, position: int) -> None:
    kind = _kind_of(reading, position)
    entry, problems = validate(FactEntry, reading.document, (position,))
    reading.problems += problems
    if entry is None or kind is None:
        return
    if entry.id in reading.entries:
        reading.refuse(
            (position, "id"), "F01", f"two facts bear the id « {entry.id} »", "give one another id"
        )
    else:
        reading.entries[entry.id] = (position, entry)


def _kind_of(reading: _Reading, position: int) -> Kind | None:
    """The kind that an entry names, its keys compared with the kind's slots before anything else."""
    value = reading.document.value
    written = value[position] if isinstance(value, list) else None
    if not isinstance(written, dict) or not isinstance(written.get("kind"), str):
        return None
    if isinstance(written.get("id"), str):
        reading.named.add(str(written["id"]))
    name = str(written["kind"])
    if name not in reading.kinds:
        cure = (
            did_you_mean(name, sorted(reading.kinds)) or f"the kinds are: {', '.join(sorted(reading.kinds))}"
        )
        reading.refuse((position, "kind"), "F02", f"no kind « {name} »", cure)
        return None
    kind = reading.kinds[name]
    known = (*kind.slots, *_OWN_KEYS)
    for key in written:
        if key not in known:
            cure = did_you_mean(key, known) or f"the slots of « {name} » are: {', '.join(kind.slots)}"
            reading.refuse((position, key), "F04", f"« {name} » has no slot « {key} »", cure, key=True)
    return kind


def _fact(reading: _Reading, name: str) -> Fact | None:
    """The fact of that name, made once; links to other facts are followed."""
    if name in reading.facts:
        return reading.facts[name]
    position, entry = reading.entries[name]
    if name in reading.making or len(reading.making) > _DEEPEST:
        message = f"« {name} » leads back to itself, or to other facts too deep"
        reading.refuse((position,), "F03", message, "break the circle of links")
        return None
    reading.making.add(name)
    reading.facts[name] = _make(reading, position, entry)
    reading.making.discard(name)
    return reading.facts[name]


def _make(reading: _Reading, position: int, entry: FactEntry) -> Fact | None:
    before = len(reading.problems)
    kind = reading.kinds[entry.kind]
    written: dict[str, Any] = dict(entry.model_extra or {})
    _missing_slots(reading, position, kind, written)
    slots = {
        name: value
        for name, spec in kind.slots.items()
        if spec.type not in _COMPUTED
        and (value := _slot(reading, (position, name), spec, written.get(name))) is not None
    }
    operands = tuple(
        _linked(reading, (position, "from", index), name) for index, name in enumerate(entry.from_)
    )
    sources = tuple(
        _source(reading, (position, "source"), name) for name in entry.source if name != "article"
    )
    asides = Asides(reading.refuse, reading.entities, reading.named)
    confusions = {
        slot: read_confusions(asides, (position, "confusions", slot), kind, slot, values)
        for slot, values in entry.confusions.items()
    }
    if len(reading.problems) > before:
        return None
    return Fact(
        id=entry.id,
        kind=kind,
        slots=slots,
        status=entry.status,
        sources=tuple(source for source in sources if source),
        importance=entry.importance,
        where=entry.where,
        ref=entry.ref,
        via=entry.via,
        no_ask=frozenset(entry.no_ask),
        never_with=frozenset(entry.never_with),
        operands=tuple(operand for operand in operands if operand),
        position=entry.position,
        confusions=confusions,
        explain=dict(entry.explain),
        hints=dict(entry.hints),
        spot=reading.document.spot(position),
    )


def _missing_slots(reading: _Reading, position: int, kind: Kind, written: Mapping[str, Any]) -> None:
    for name, spec in kind.slots.items():
        if name not in written and not spec.optional and spec.type not in _COMPUTED:
            reading.refuse(
                (position,),
                "F05",
                f"the slot « {name} » of « {kind.id} » is missing",
                f"write « {name}: … »",
            )


def _slot(
    reading: _Reading, path: tuple[Key, ...], spec: SlotSpec, written: Any
) -> SlotValue | Fact | tuple[Fact, ...] | None:
    if written is None:
        return None
    authored, problems = validate(authored_type(spec), reading.document, path)
    reading.problems += problems
    if problems or authored is None:
        return None
    if spec.type == "fait":
        return _linked(reading, path, authored)
    if spec.type == "faits":
        linked = tuple(_linked(reading, (*path, index), name) for index, name in enumerate(authored))
        return tuple(fact for fact in linked if fact)
    return _resolved(reading, path, spec, authored)


def _resolved(reading: _Reading, path: tuple[Key, ...], spec: SlotSpec, authored: Any) -> SlotValue | None:
    try:
        return resolve(spec, authored, reading.entities)
    except ValueError as error:
        reading.refuse(path, "F06", str(error))
        return None


def _linked(reading: _Reading, path: tuple[Key, ...], name: str) -> Fact | None:
    if name in reading.entries:
        return _fact(reading, name)
    if name in reading.named:
        return None  # its own problem is told already
    reading.refuse(path, "F07", f"no fact « {name} »", did_you_mean(name, sorted(reading.entries)))
    return None


def _source(reading: _Reading, path: tuple[Key, ...], name: str) -> Entity | None:
    if name in reading.entities:
        return reading.entities[name]
    cure = did_you_mean(name, ["article", *sorted(reading.entities)]) or "write « article » or an entity's id"
    reading.refuse(path, "F08", f"no source « {name} »", cure)
    return None
