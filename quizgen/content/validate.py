"""A document against its schema: a frozen model, or every problem where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic.errors import PydanticInvalidForJsonSchema

from quizgen.content.document import Document, Key, Value
from quizgen.content.schema_faults import KeyPath, read_fault, settle
from quizgen.content.schema_messages import tell
from quizgen.errors import Problem

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Schema(Protocol[T_co]):
    """What is asked of a `TypeAdapter`."""

    def validate_python(self, value: Any, /) -> T_co:
        """Make the model of a plain value."""

    def json_schema(self) -> dict[str, Any]:
        """Describe the model."""


def validate(
    model: type[T] | Schema[T], document: Document, at: KeyPath = ()
) -> tuple[T | None, list[Problem]]:
    """Make a model of a document, or of a part of it.

    Args:
        model: the schema, a model (its extra keys forbidden) or a `TypeAdapter`.
        document: as `read_yaml` gives it.
        at: the path of the part; without it, the whole.

    Returns:
        The model and no problem, or None and all problems (S01 to S05), in the order of the file.
    """
    adapter = _adapter(model)
    value = _part(document.value, at)
    try:
        return adapter.validate_python(value), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
    faults = settle(read_fault(each, value) for each in details)
    schema = _Keys(adapter)
    return None, sorted({tell(fault, document, at, schema.known) for fault in faults})


def json_schema(model: type[Any] | Schema[Any]) -> dict[str, Any]:
    """Describe a model for editors, which complete and check while one types.

    Args:
        model: the schema.

    Returns:
        JSON Schema, as plain values.
    """
    return {"$schema": DIALECT, **_adapter(model).json_schema()}


def _adapter(model: type[T] | Schema[T]) -> Schema[T]:
    return TypeAdapter(model) if isinstance(model, type) else model


class _Keys:
    """The keys that a schema knows, asked for only when one is misspelt."""

    def __init__(self, adapter: Schema[Any]) -> None:
        self._adapter = adapter
        self._schema: dict[str, Any] | None = None

    def known(self, path: KeyPath) -> list[str]:
        """The keys of the map at a path, those of all its possible schemas together."""
        if self._schema is None:
            self._schema = _schema_or_nothing(self._adapter)
        schemas = list(self._alternatives(self._schema))
        for step in path:
            inner = (each for schema in schemas for each in _inside(schema, step))
            schemas = [found for schema in inner for found in self._alternatives(schema)]
        return sorted({key for schema in schemas for key in schema.get("properties", ())})

    def _alternatives(self, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """A schema without references, or each member of a union."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            yield from self._alternatives((self._schema or {}).get("$defs", {}).get(name, {}))
            return
        yield schema
        for member in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            yield from self._alternatives(member)


def _inside(schema: dict[str, Any], step: Key) -> Iterator[dict[str, Any]]:
    """The schemas of what stands under a key or in a list."""
    if isinstance(step, int):
        yield from schema.get("prefixItems", [])[step : step + 1]
        inner = schema.get("items")
    else:
        inner = schema.get("properties", {}).get(step, schema.get("additionalProperties"))
    if isinstance(inner, dict):
        yield inner


def _schema_or_nothing(adapter: Schema[Any]) -> dict[str, Any]:
    try:
        return adapter.json_schema()
    except PydanticInvalidForJsonSchema:
        return {}


def _part(value: Value, at: tuple[Key, ...]) -> Value:
    for key in at:
        if isinstance(value, dict) and isinstance(key, str):
            value = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return None
    return value
