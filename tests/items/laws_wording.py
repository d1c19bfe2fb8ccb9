"""Laws of print: French typography, elision and contraction, and nothing left of a template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quizgen.french.typography import typo
from quizgen.items.find import fold
from quizgen.model.fact import Noun
from quizgen.model.item import Choice, Item, TrueFalse, Typed
from tests.items.pools import Place, answers, asked, printed

FAULTS = {
    "a template's remains": re.compile(r"\{\{|\}\}|\{%|\bNone\b|Undefined|[<>]"),
    "a double space": re.compile(r"[ \u00a0\u202f]{2}|[\t\n]"),
    "a straight sign": re.compile(r"['\"]"),
    "a sign too many": re.compile(r"\.\.|,,| [,.)]|\( |[?!.;:] ?\.$|(?<!\.)\.\?|\? ?\?"),
    "que il, si il": re.compile(r"\b(?:que ils?|si ils?|que elles?)\b", re.IGNORECASE),
    "no elision": re.compile(
        r"\b(?:de|que|jusque|lorsque|puisque) (?=[aeiouéèêàâîôûœ])(?!onz|oui|ouistiti)", re.IGNORECASE
    ),
    "no contraction": re.compile(r"\b(?:de|à) les? (?:\d|[A-ZÉÀÈÊ])"),
}
CONTRACTED = re.compile(r"\b(?:de|à) les? ([\w-]+)")
INFINITIVE = re.compile(r"\w+(?:er|ir|re)")


@cache
def faults(text: str) -> tuple[str, ...]:
    found = [name for name, pattern in FAULTS.items() if pattern.search(text)]
    if typo(text) != text:
        found.append("typography")
    if text != text.strip():
        found.append("space at an end")
    return tuple(found)


def every_text_is_clean(place: Place, item: Item) -> Iterator[str]:
    for text in printed(item):
        for fault in faults(text):
            yield f"{fault}: « {text} »"


def nouns(place: Place) -> frozenset[str]:
    """The first words of all that the pack names: what « de » and « à » may meet."""
    named = [entity.name for entity in place.pack.entities.values()]
    for fact in place.pack.facts:
        for value in fact.slots.values():
            if isinstance(value, Noun):
                named += value.text.by_level.values()
    return frozenset(fold(name).split()[0] for name in named)


_nouns = cache(nouns)


def de_and_a_are_contracted(place: Place, item: Item) -> Iterator[str]:
    """« de le punir » is French, « de le ministre » is not."""
    for text in printed(item):
        for word in CONTRACTED.findall(fold(text)):
            if not INFINITIVE.fullmatch(word) or word in _nouns(place):
                yield f"« {text} »"


def a_question_is_a_question(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Choice | Typed) and not item.stem.endswith(("\u202f?", "…")):
        yield f"« {item.stem} »"
    if item.stem.endswith("…") and not all(text.startswith("… ") for text in answers(item.shape)):
        yield f"« {item.stem} » is not completed by every option"
    if isinstance(item.shape, TrueFalse) and not item.stem.endswith("."):
        yield f"« {item.stem} »"


def texts_begin_with_a_capital(place: Place, item: Item) -> Iterator[str]:
    texts = [item.stem, item.explanation, item.hint]
    if item.type == "qcm":
        texts += answers(item.shape)
    for text in texts:
        first = next((sign for sign in text if sign.isalnum()), "")
        if first != first.upper() and not text.startswith(("«", "…")):
            yield f"« {text} »"


def nobody_writes_all_of_these(place: Place, item: Item) -> Iterator[str]:
    for text in answers(item.shape):
        if re.search(r"\b(?:toutes|aucune) (?:ces|de ces|des) réponses?\b", fold(text)):
            yield f"« {text} »"


def a_stem_is_short(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Choice | Typed | TrueFalse) and len(item.stem.split()) > 35:
        yield f"{len(item.stem.split())} words: « {item.stem} »"


def a_stem_does_not_hold_its_answer(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Typed):
        model = fold(item.shape.accepted[0])
        if re.search(rf"(?<!\w){re.escape(model)}(?!\w)", fold(" ".join(asked(item)))):
            yield f"« {item.shape.accepted[0]} » stands in « {item.stem} »"


LAWS = (
    every_text_is_clean,
    de_and_a_are_contracted,
    a_question_is_a_question,
    texts_begin_with_a_capital,
    nobody_writes_all_of_these,
    a_stem_is_short,
    a_stem_does_not_hold_its_answer,
)
