"""Where in a sentence a value stands: the words that prove it, and what surrounds a mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import ecritures_nombre
from quizgen.items.find import fold
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.passage import Sentence
from quizgen.model.values import Period, Quantity

Span = tuple[int, int]
_BEFORE = frozenset(
    ("à", "d’après", "selon", "pour", "avec", "par", "chez", "de", "d’où", "sans")
)  # belong to the pronoun behind them
_AFTER = 2  # words


def core(sentence: Sentence, fact: Fact, slots: Iterable[str]) -> str:
    """The shortest piece of a sentence that names all of some slots of a fact, as far as it does.

    Without any of them it is the whole sentence, its final stop aside.
    """
    found = [span for slot in slots for span in spans(sentence, fact, slot)]
    if not found:
        return sentence.text.rstrip(".")
    start, end = min(start for start, _ in found), max(end for _, end in found)
    return sentence.text[start:end]


def spans(sentence: Sentence, fact: Fact, slot: str) -> tuple[Span, ...]:
    """Where a sentence names a slot's value; empty unless it names the whole of it."""
    target = f"@{fact.id}.{slot}"
    for mark in sentence.marks:
        if target in mark.targets:
            return tuple(filter(None, [find(sentence.text, mark.text)]))
    value = Group(fact.sources) if slot == "source" else fact.slots.get(slot)
    found = [_first(sentence, writings) for writings in _writings(sentence, value)]
    return tuple(span for span in found if span) if all(found) else ()


@lru_cache(maxsize=50_000)
def find(text: str, writing: str) -> Span | None:
    """The first place where a writing stands in a text as whole words, whatever its case.

    >>> find("Un accord, la KCNA.", "La kcna")
    (11, 18)
    """
    folded, wanted = fold(text), fold(writing)
    if len(folded) != len(text):  # a text whose folding moves its letters has no places to give
        return None
    start = folded.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum()):
            return start, end
        start = folded.find(wanted, start + 1)
    return None


def around(text: str, span: Span) -> str:
    """A span with the little that its sentence says around it, not past a stop or a comma.

    >>> around("D’après elle, le président pense partir.", (8, 12))
    'D’après elle'
    >>> around("Des pays occidentaux les ont frappées de sanctions.", (21, 24))
    'les ont frappées'
    """
    start, end = span
    left, right = text[:start], text[end:]
    for sign in ";:,.!?»":
        right, left = right.partition(sign)[0], left.rpartition(sign)[2]
    before = (left.split() or [""])[-1]
    joined = left.endswith(("’", "-"))
    if not joined and before.casefold() not in _BEFORE:
        before = ""
    glue = "" if joined or not before else " "
    after = " ".join(right.split()[:_AFTER])
    tail = after if not after or right.startswith(("’", "-")) else f" {after}"
    return f"{before}{glue}{text[start:end]}{tail}"


def _first(sentence: Sentence, writings: Sequence[str]) -> Span | None:
    """The place of the first writing that stands there: a name tells more than what stands for it."""
    return next((span for span in (find(sentence.text, writing) for writing in writings) if span), None)


def _writings(sentence: Sentence, value: Any) -> Iterator[Sequence[str]]:
    """For each part of a value the texts by which the sentence may name it."""
    match value:
        case Entity():
            marked = [mark.text for mark in sentence.marks if f"@{value.id}" in mark.targets]
            yield (value.name, *value.aliases, *marked, *value.periphrases, *value.metonyms)
        case Group():
            for member in value.members:
                yield from _writings(sentence, member)
        case Period():
            yield ecritures(value)
        case Quantity():
            yield ecritures_nombre(value.value)
        case Noun():
            yield (*value.text.by_level.values(), *value.variants)
        case Listing():
            for noun in value.nouns:
                yield from _writings(sentence, noun)
        case _:
            return
