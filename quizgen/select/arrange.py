"""The order of a lesson: the whole text, its details as the text brings them, words, grammar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from quizgen.model.item import Cloze, Item, Match, Order, TrueFalse
from quizgen.model.lesson import SECTIONS, Section

_OF_TYPE: Mapping[str, Section] = {
    "idee-principale": "globale",
    "chronologie": "globale",
    "trou-lexical": "vocabulaire",
    "mot-definition": "vocabulaire",
    "intrus": "vocabulaire",
    "mot-en-contexte": "vocabulaire",
    "trou-grammatical": "grammaire",
    "conjugaison": "grammaire",
    "reference": "grammaire",
}


def section(item: Item) -> Section:
    """The part of a lesson to which an item belongs."""
    if item.type in _OF_TYPE:
        return _OF_TYPE[item.type]
    if isinstance(item.shape, Order):
        return "globale"
    return "vocabulaire" if isinstance(item.shape, Cloze) else "detaillee"


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """The order of a lesson: the whole text first, then details as the text brings them, then words.

    True-or-false statements come together within the details, so that a sheet prints one table.
    """
    return tuple(
        sorted(
            items,
            key=lambda item: (
                SECTIONS.index(section(item)),
                _block(item),
                item.evidence.main.sentence,
                item.id,
            ),
        )
    )


def _block(item: Item) -> int:
    match item.shape:
        case TrueFalse():
            return 0
        case Match():
            return 2
        case _:
            return 1
