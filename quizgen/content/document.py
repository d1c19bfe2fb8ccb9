"""A YAML file once read: plain values, and the place of each in the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from quizgen.errors import Spot

Key: TypeAlias = str | int
Value: TypeAlias = "dict[str, Value] | list[Value] | str | None"


@dataclass(slots=True)
class Place:
    """Where a value begins, where its key does, and the places of what it holds.

    Lines and columns are counted from 1; `key` is None for the root and for the entries of a list.
    """

    line: int
    column: int
    key: tuple[int, int] | None = None
    inside: dict[Key, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a YAML file: maps, lists, strings as their author wrote them, and None."""

    path: Path
    value: Value
    place: Place = field(repr=False)

    def spot(self, *keys: Key) -> Spot:
        """Where the value at a path of keys begins.

        Args:
            keys: map keys and list positions (from 0), outermost first.

        Returns:
            The value's spot; for a path that leads nowhere, the nearest enclosing value's.
        """
        place = self._nearest(keys)[0]
        return Spot(self.path, place.line, place.column)

    def key_spot(self, *keys: Key) -> Spot:
        """Where the last key of a path is written.

        Args:
            keys: map keys and list positions (from 0), outermost first.

        Returns:
            The key's spot; where there is no such key (a list's entry, an unknown path),
            that of `spot(*keys)`.
        """
        place, found = self._nearest(keys)
        if found and place.key:
            return Spot(self.path, *place.key)
        return Spot(self.path, place.line, place.column)

    def _nearest(self, keys: tuple[Key, ...]) -> tuple[Place, bool]:
        """The place furthest along the path, and whether it is the path's end."""
        place = self.place
        for key in keys:
            if key not in place.inside:
                return place, False
            place = place.inside[key]
        return place, True
