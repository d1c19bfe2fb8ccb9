"""A short hash of all that a note shows, equal as long as nothing of it changes.

It is taken of the content, not of the HTML made of it: a new style sheet is no correction of a word.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from hashlib import blake2b
from typing import Any

from quizgen.model.card import VocabularyCard
from quizgen.model.item import SHAPE_NAMES, Item, Quote
from quizgen.model.levels import Level

# What a note shows of an item; its worth on a sheet and the ids of its facts are nothing to learners.
_SHOWN = (
    "level",
    "type",
    "process",
    "stem",
    "shape",
    "evidence",
    "explanation",
    "hint",
    "status",
    "attribution",
)


def item_digest(item: Item, paragraphs: Iterable[tuple[Quote, ...]], head: str) -> str:
    """The hash of a question with the paragraphs that prove it; `head` is printed with every note."""
    return _digest([head, {name: _plain(getattr(item, name)) for name in _SHOWN}, _plain(tuple(paragraphs))])


def card_digest(by_level: Mapping[Level, VocabularyCard], head: str) -> str:
    """The hash of a word as each level shows it: one note serves all of them."""
    return _digest([head, [[level, _plain(card)] for level, card in sorted(by_level.items())]])


def text_digest(value: object) -> str:
    """The hash of any other content made of dataclasses, maps, lists and strings."""
    return _digest(_plain(value))


def _digest(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _plain(value: Any) -> Any:
    """Maps and lists of what `value` holds; empty fields are left out, so that a new one changes nothing."""
    if is_dataclass(value):
        held = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        held["shape name"] = SHAPE_NAMES.get(type(value))
        return {name: inside for name, inside in held.items() if inside}
    if isinstance(value, Mapping):
        return {key: _plain(inside) for key, inside in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(inside) for inside in value]
    return value
