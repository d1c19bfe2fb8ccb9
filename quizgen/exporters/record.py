"""A bundle as plain JSON and back, to the same objects."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from quizgen.exporters.bundle import Bundle
from quizgen.model import item
from quizgen.model.card import VocabularyCard

_CLASSES: tuple[type[Any], ...] = (
    Bundle, VocabularyCard, item.Item, item.Evidence, item.Quote, item.Option, item.Refusal,
    item.Choice, item.TrueFalse, item.Justification, item.Typed, item.Cloze, item.Gap, item.Match, item.Pair,
    item.Order, item.Step, item.Table, item.Cell,
)  # fmt: skip
_NAMES = {cls: cls.__name__ for cls in _CLASSES}
_FIELDS = {cls.__name__: tuple(field.name for field in fields(cls)) for cls in _CLASSES}


def _maker(cls: type[Any]) -> Callable[[list[Any]], Any]:
    names = _FIELDS[cls.__name__]
    return lambda values: cls(**dict(zip(names, values, strict=True)))


_MAKERS: dict[str, Callable[[list[Any]], Any]] = {
    "": tuple,
    "date": lambda values: date.fromisoformat(values[0]),
    "path": lambda values: Path(values[0]),
    **{cls.__name__: _maker(cls) for cls in _CLASSES},
}


def recorded(bundle: Bundle) -> bytes:
    """`bundle` as JSON: what is no text, number or map is a list that begins with its class's name."""
    return json.dumps(_plain(bundle), ensure_ascii=False, separators=(",", ":")).encode()


def recalled(record: bytes) -> Bundle:
    """The bundle that `recorded` made the record of. Raises ValueError if it is none."""
    try:
        bundle = _made(json.loads(record))
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("this is no record of a bundle") from error
    if not isinstance(bundle, Bundle):
        raise ValueError("this is the record of something else")
    return bundle


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return ["", *map(_plain, value)]
    if is_dataclass(value):
        name = _NAMES[type(value)]
        return [name, *(_plain(getattr(value, field)) for field in _FIELDS[name])]
    if isinstance(value, date):
        return ["date", value.isoformat()]
    if isinstance(value, Path):
        return ["path", str(value)]
    return {key: _plain(part) for key, part in value.items()}


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return _MAKERS[value[0]]([_made(part) for part in value[1:]])
    if isinstance(value, dict):
        return {key: _made(part) for key, part in value.items()}
    return value
