"""Where in a sentence a value stands: the words that prove it, and what surrounds a mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import ecritures_nombre
from quizgen.items.find import fold
from quizgen.items.pieces import Span, ends_open, from_the_start, to_the_stop, whole
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.passage import Sentence
from quizgen.model.values import Period, Quantity

_BEFORE = frozenset(
    ("à", "d’après", "selon", "pour", "avec", "par", "chez", "de", "d’où", "sans")
)  # belong to the pronoun behind them
_AFTER = 2  # words
_MORE = 9  # words after which a proof may end where its sentence takes breath


def core(sentence: Sentence, fact: Fact, slots: Iterable[str]) -> str:
    """The shortest piece of a sentence that names all of some slots of a fact, as far as it does.

    It begins with the article or the preposition of its first word. Without any of the slots it is the
    whole sentence, its final stop aside.
    """
    span = _around_all(sentence, fact, slots)
    return sentence.text[slice(*span)] if span else sentence.text.rstrip(".")


def proof(sentence: Sentence, fact: Fact, slots: Iterable[str], most: int) -> str:
    """The words to copy as a proof: what names the slots and whatever is marked as the fact's.

    What little follows up to the next stop is added, as long as all is at most `most` words.
    """
    own = f"@{fact.id}."
    marked = {target.removeprefix(own) for mark in sentence.marks for target in mark.targets}
    span = _around_all(sentence, fact, sorted({*slots, *(marked & fact.slots.keys())}))
    if span is None:
        return sentence.text.rstrip(".")
    count = len(sentence.text[slice(*span)].split())
    return sentence.text[slice(*to_the_stop(sentence.text, span, min(_MORE, most - count)))]


def _around_all(sentence: Sentence, fact: Fact, slots: Iterable[str]) -> Span | None:
    found = [span for slot in slots for span in spans(sentence, fact, slot)]
    if not found:
        return None
    span = min(start for start, _ in found), max(end for _, end in found)
    return from_the_start(sentence.text, whole(sentence.text, span))


def spans(sentence: Sentence, fact: Fact, slot: str) -> tuple[Span, ...]:
    """Where a sentence names a slot's value; empty unless it names the whole of it."""
    target = f"@{fact.id}.{slot}"
    for mark in sentence.marks:
        if target in mark.targets:
            return tuple(filter(None, [find(sentence.text, mark.text)]))
    value = Group(fact.sources) if slot == "source" else fact.slots.get(slot)
    if isinstance(value, Fact):  # « craignent » stands between who fears and what
        return tuple(span for inner in value.slots for span in spans(sentence, value, inner))
    if isinstance(value, Group) and (together := _together(sentence, value)):
        return (together,)
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
    >>> around("D’autres les tiennent à distance depuis.", (9, 12))
    'les tiennent à distance'
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
    words, count = right.split(), _AFTER
    while count < len(words) and ends_open(" ".join(words[:count])):
        count += 1
    after = " ".join(words[:count])
    tail = after if not after or right.startswith(("’", "-")) else f" {after}"
    return f"{before}{glue}{text[start:end]}{tail}"


def _together(sentence: Sentence, group: Group) -> Span | None:
    """Where several words stand for all of a group at once: « ces deux pays »."""
    wanted = {f"@{member.id}" for member in group.members}
    marked = (one.text for one in sentence.marks if wanted == set(one.targets) and " " in one.text)
    return next((span for span in (find(sentence.text, text) for text in marked) if span), None)


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
