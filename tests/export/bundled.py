"""The bundled texts with their words and all of their items, made once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import quizgen
from quizgen.content.library import pack_names
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.gather import gather
from quizgen.model.card import VocabularyCard

TEXTS = [(name, level) for name in pack_names() for level in quizgen.load(name).passages]


@cache
def bundle(name: str, level: str, count: int | None = 0) -> Bundle:
    """A text for a sheet with `count` items (None: all)."""
    pack = quizgen.load(name)
    items = () if count == 0 else quizgen.generate(pack, level, count=count)  # type: ignore[arg-type]
    return gather(pack, level, items, for_sheet=True)  # type: ignore[arg-type]


WORDS: Mapping[str, tuple[VocabularyCard, ...]] = {
    f"{name} {level}": bundle(name, level).cards for name, level in TEXTS
}
