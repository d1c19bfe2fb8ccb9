"""Rules about words, sentences and candidates that are offered: W02, W12, W18, W20."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from quizgen.french.nominal import features
from quizgen.items.context import phrase_of
from quizgen.items.find import fold
from quizgen.items.meanings import akin, kind
from quizgen.items.spans import find
from quizgen.items.wordings import option
from quizgen.lint.desk import Desk
from quizgen.lint.parts import key_of, wrong_of
from quizgen.lint.quotes import quotes
from quizgen.lint.rule import Rule
from quizgen.model.entity import Entity
from quizgen.model.item import Choice, Cloze, Item
from quizgen.model.vocabulary import Entry


def w02_other_kind(item: Item, desk: Desk) -> Iterator[str]:
    """A meaning of another kind than the right one: an event beside persons."""
    key = _meant(item, desk).get(_right(item))
    if key is None:
        return
    for text, entry in _meant(item, desk).items():
        if kind(entry) != kind(key):
            yield f"« {text} » speaks of another kind of thing than « {_right(item)} »"


def w12_seen(item: Item, desk: Desk) -> Iterator[str]:
    """A name, a figure or several words of a question that stand in the sentence that proves it alone."""
    key = key_of(item)
    if key is None or item.type != "preuve":
        return
    told = desk.shop.surface.betrays(item.stem, key.text, (one.text for one in wrong_of(item)))
    if told:
        yield f"« {told} » of the question stands in the right sentence alone"


def w18_alike(item: Item, desk: Desk) -> Iterator[str]:
    """Two answers that say the same: both could be right, so neither is, and the rest gives itself away."""
    for (one, entry), (other, rival) in combinations(_meant(item, desk).items(), 2):
        if akin(entry, rival):
            yield f"« {one} » and « {other} » say nearly the same"
    if isinstance(item.shape, Cloze) and len(item.shape.gaps) == 1:
        told = [(item.shape.gaps[0].answer, item.shape.gaps[0].rationale)]
        told += [(one.text, one.rationale) for one in item.shape.spare]
        for (one, why), (other, reason) in combinations(told, 2):
            if _use(one, why) and _use(one, why) == _use(other, reason):
                yield f"« {one} » and « {other} » have one use: {_use(one, why)}"


def w20_not_meant(item: Item, desk: Desk) -> Iterator[str]:
    """A candidate for a pronoun who is named only behind it, or whose number is another."""
    key = key_of(item)
    if key is None or item.type != "reference":
        return
    number, text = item.evidence.main.sentence, item.evidence.main.text
    words = next((one for one in reversed(quotes(item.stem)) if find(text, one)), "")
    start = (find(text, words) or (len(text), 0))[0]
    for one in wrong_of(item):
        entities = desk.names_in(one.text)
        late = [entity.name for entity in entities if not _is_named_before(entity, number, start, desk)]
        if late:
            yield f"« {', '.join(late)} » is not named before « {words} »"
        elif entities and _many(entities) != _many(desk.names_in(key.text)):
            yield f"« {one.text} » is not as many as « {key.text} »"


def _is_named_before(entity: Entity, number: int, start: int, desk: Desk) -> bool:
    if min(desk.reading.places(entity.names), default=number) < number:
        return True
    spans = (find(desk.sentences[number], writing) for writing in entity.names)
    return any(span[1] <= start for span in spans if span)


def _many(entities: tuple[Entity, ...]) -> str:
    return features(phrase_of(entities))[1] if entities else ""


def _right(item: Item) -> str:
    key = key_of(item)
    return key.text if key else ""


def _meant(item: Item, desk: Desk) -> Mapping[str, Entry]:
    """The words whose meanings are offered, by what is printed of them."""
    if item.type != "mot-en-contexte" or not isinstance(item.shape, Choice):
        return {}
    offered = {one.text for one in item.shape.options}
    entries = ((option(entry.definition), entry) for entry in desk.pack.vocabulary)
    return {text: entry for text, entry in entries if text in offered}


def _use(word: str, rationale: str) -> str:
    """What a rationale says behind the word that it is about; nothing if it does not begin with that."""
    found = re.match("«\u00a0([^«»]+)\u00a0» (.+)", rationale)
    return found[2] if found and fold(found[1]) == fold(word) else ""


RULES = (
    Rule(
        "W02",
        "meaning of another kind",
        w02_other_kind,
        "offer persons beside a person, events beside an event",
    ),
    Rule(
        "W12",
        "proof found by the eye",
        w12_seen,
        "offer sentences that hold the same names, or ask otherwise",
    ),
    Rule("W18", "two answers that say the same", w18_alike, "offer words of different meaning"),
    Rule(
        "W20",
        "candidate that cannot be meant",
        w20_not_meant,
        "offer who is named before, as many and of one gender",
    ),
)
