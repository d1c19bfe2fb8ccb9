"""A blueprint: which items a set must hold, section by section, as a teacher writes it in YAML."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from quizgen.model.authored import Authored, Names, Text
from quizgen.model.item import Process
from quizgen.model.lesson import Section
from quizgen.model.levels import Level

Points = Annotated[float, Field(gt=0, le=100)]


class Part(Authored):
    """So many items of some types."""

    types: Names
    count: int = Field(ge=1, le=100)
    points: Points | None = Field(None, description="For each item; else what the item brings with it.")
    process: tuple[Process, ...] = Field((), description="locate, infer, integrate, evaluate.")
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
