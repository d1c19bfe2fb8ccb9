"""Anaphora: the pronouns, possessives and periphrases of a passage, and whom they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.items.find import fold
from quizgen.items.pieces import Span
from quizgen.items.spans import find
from quizgen.items.workshop import Workshop
from quizgen.model.entity import Entity
from quizgen.model.passage import Sentence

_PRONOUNS = {
    **dict.fromkeys(("il", "elle", "ils", "elles"), "subject"),
    **dict.fromkeys(("le", "la", "les", "l’"), "object"),
    **dict.fromkeys(("lui", "leur"), "indirect"),
    "y": "there",
    **dict.fromkeys(("son", "sa", "ses", "leurs"), "possessive"),
}
_PHRASE = re.compile(r"(?:le|la|les|ce|cet|cette|ces|son|sa|ses|leur|leurs) |l’")


@dataclass(frozen=True, slots=True)
class Reference:
    """A stretch of a sentence that stands for somebody named elsewhere."""

    sentence: Sentence
    words: str
    span: Span
    entities: tuple[Entity, ...]
    make: str  # what kind of expression it is: names the lesson


def references(shop: Workshop) -> Iterator[Reference]:
    """What stands for somebody: whatever is marked, and periphrases of whom their sentence does not name."""
    for one in shop.reading.passage.sentences:
        known: set[Span] = set()
        for mark in one.marks:
            entities = tuple(
                shop.pack.entities[target[1:]] for target in mark.targets if target[1:] in shop.pack.entities
            )
            span = find(one.text, mark.text)
            make = _make(mark.text, entities)
            if entities and span and make and span not in known:
                known.add(span)
                yield Reference(one, mark.text, span, entities, make)
        for entity in shop.pack.info.entities:
            if not entity.periphrases or shop.reading.names(entity.names, one):
                continue
            for writing in entity.periphrases:
                span = find(one.text, writing)
                if span and not any(span[0] < end and start < span[1] for start, end in known):
                    known.add(span)
                    words = one.text[slice(*span)]
                    yield Reference(one, words, span, (entity,), "periphrasis")


def _make(words: str, entities: tuple[Entity, ...]) -> str | None:
    folded = fold(words)
    if folded in _PRONOUNS:
        if folded == "leur" and len(entities) > 1:
            return "possessive"
        return _PRONOUNS[folded]
    if not _PHRASE.match(folded):
        return None
    if len(entities) > 1:
        return "group"
    own = {fold(writing) for entity in entities for writing in entity.periphrases}
    if folded in own:
        return "periphrasis"
    return "thing" if entities and entities[0].type != "personne" else None
