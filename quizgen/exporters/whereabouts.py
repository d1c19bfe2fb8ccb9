"""Where in a bundle a text stands, for those who have to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from quizgen.exporters.bundle import Bundle


def whereabouts(bundle: Bundle, wanted: str) -> str:
    """The part of the pack that holds `wanted` (« moscou-pyongyang B1, title »), else the pack alone."""
    pack = f"{bundle.pack} {bundle.level}"
    for place, value in _parts(bundle):
        if any(wanted in text for text in _texts(value)):
            return f"{pack}, {place}"
    return pack


def _parts(bundle: Bundle) -> Iterator[tuple[str, object]]:
    yield "title", bundle.title
    yield "source", bundle.source
    yield "title of the text", bundle.passage_title
    for paragraph in bundle.numbered():
        for quote in paragraph:
            yield f"sentence {quote.sentence} of the text", quote.text
    for word, explanation in bundle.glosses:
        yield f"gloss of « {word} »", (word, explanation)
    yield "prompts before and after reading", (bundle.before, bundle.after)
    for item in bundle.items:
        yield f"question {item.id}", asdict(item)
    for card in bundle.cards:
        yield f"word {card.id}", asdict(card)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _texts(part)
