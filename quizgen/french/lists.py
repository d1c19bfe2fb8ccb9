"""Enumerations."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.errors import FrenchError


def enumeration(parts: Sequence[str], mot: str = "et") -> str:
    """`parts` with commas, and `mot` before the last. Raises FrenchError if there are none.

    >>> enumeration(["Séoul", "Tokyo", "Washington"]), enumeration(["oui", "non"], "ou")
    ('Séoul, Tokyo et Washington', 'oui ou non')
    """
    if not parts:
        raise FrenchError("Une énumération vide : il faut au moins un élément.")
    *first, last = parts
    return f"{', '.join(first)} {mot} {last}" if first else last
