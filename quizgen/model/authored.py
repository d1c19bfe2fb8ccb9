"""What every model that a person writes in YAML has in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)

from quizgen.model.levels import LEVELS, LevelText


class Authored(BaseModel):
    """A frozen model that accepts no key it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def _by_level(value: Any) -> LevelText:
    if isinstance(value, str) and value.strip():
        return LevelText({"A1": value.strip()})
    if isinstance(value, Mapping) and value:
        for level, text in value.items():
            if level not in LEVELS:
                raise ValueError(f"« {level} » is no level; write {', '.join(LEVELS)}")
            if not isinstance(text, str) or not text.strip():
                raise ValueError(f"the text for {level} is empty or not a text")
        return LevelText({level: text.strip() for level, text in value.items()})
    raise ValueError("a text is needed here, or texts by level such as {A2: …, B1: …}")


def _one_or_many(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


_BY_LEVEL_SCHEMA = {
    "anyOf": [
        {"type": "string"},
        {"type": "object", "properties": {level: {"type": "string"} for level in LEVELS}},
    ]
}

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
SlotName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Names = Annotated[
    tuple[Text, ...], BeforeValidator(_one_or_many, json_schema_input_type=Text | tuple[Text, ...])
]
ByLevel = Annotated[LevelText, PlainValidator(_by_level), WithJsonSchema(_BY_LEVEL_SCHEMA)]
