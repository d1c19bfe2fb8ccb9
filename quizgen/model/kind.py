"""A kind of fact: typed slots and the templates that word them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from quizgen.model.authored import Authored, ByLevel, SlotName, Slug, Text
from quizgen.model.item import Process
from quizgen.model.levels import Level

ItemForm = Literal["qcm", "reponse-courte"]


class SlotSpec(Authored):
    """What a slot holds: a type, whether it may be absent, or how it is computed."""

    type: Literal[
        "personne", "pays", "lieu", "organisation", "evenement", "entite", "acteur",
        "groupe", "periode", "nombre", "nom", "proposition", "liste", "fait", "faits",
        "ecart", "rang-du-jour",
    ]  # fmt: skip
    optional: bool = False
    entre: tuple[SlotName, SlotName] | None = Field(None, description="ecart: the two slots of type fait.")
    evenement: SlotName | None = Field(None, description="rang-du-jour: the slot of the shorter event.")
    dans: SlotName | None = Field(None, description="rang-du-jour: the slot of the longer event.")


def _slot_spec(value: Any) -> Any:
    if isinstance(value, str):
        return {"type": value.removesuffix("?"), "optional": value.endswith("?")}
    return value


Slot = Annotated[SlotSpec, BeforeValidator(_slot_spec, json_schema_input_type=Text | SlotSpec)]


class Wording(Authored):
    """A template, and the levels that it is for (all when empty)."""

    text: Text
    levels: tuple[Level, ...] = ()


def _wordings(value: Any) -> Any:
    items = value if isinstance(value, (list, tuple)) else [value]
    return [{"text": item} if isinstance(item, str) else item for item in items]


Wordings = Annotated[
    tuple[Wording, ...],
    BeforeValidator(_wordings, json_schema_input_type=Text | Wording | tuple[Text | Wording, ...]),
]


class Stem(Authored):
    """A question about one slot."""

    name: Slug | None = Field(None, description="Stands in the item's id after ~.")
    levels: tuple[Level, ...] = Field(min_length=1)
    process: Process = "locate"
    types: tuple[ItemForm, ...] = ()
    stem: Text
    option: Text | None = None
    explanation: Text | None = None
    hint: Text | None = None


class Lesson(Authored):
    """What an item teaches about one slot, whatever the wording of its question."""

    explanation: ByLevel | None = None
    hint: ByLevel | None = None


class Kind(Authored):
    """A shape that facts have in common, with the language to ask about it."""

    id: Slug
    label: Text
    slots: Mapping[SlotName, Slot]
    unique: tuple[SlotName, ...] = ()
    symmetric: tuple[SlotName, ...] = ()
    attribution: Literal["prefix", "built-in"] = "prefix"
    when: SlotName | None = None
    event: Wordings = ()
    position: Wordings = ()
    statement: Wordings
    swapped: Mapping[SlotName, Wordings] = Field({}, description="Statements in which that slot is swapped.")
    about: Mapping[SlotName, Wordings] = Field(
        {}, description="What is told of that slot's value where it is a wrong answer elsewhere."
    )
    explanation: ByLevel = Field(description="Of the fact as a whole; serves questions about an idea too.")
    hint: ByLevel = Field(description="Where to find the fact as a whole.")
    general: tuple[SlotName, ...] = Field(
        (), description="Names, places, dates and numbers whose questions they serve as well."
    )
    lessons: Mapping[SlotName, Lesson] = Field(
        {}, description="For items about that slot whose question teaches nothing itself."
    )
    ask: Mapping[SlotName, tuple[Stem, ...]] = {}
