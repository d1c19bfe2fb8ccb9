"""Rules about what is true: W18, X23, X26, X28."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from itertools import pairwise

from quizgen.items.context import period_of
from quizgen.items.find import fold
from quizgen.items.sameness import entities_in, known_as, overlaps
from quizgen.lint.dates import read_period
from quizgen.lint.desk import Answer, Desk
from quizgen.lint.parts import answers, asked, key_of, verdict, wrong_of
from quizgen.lint.rule import Rule
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group
from quizgen.model.item import Choice, Item, Order, TrueFalse, Typed
from quizgen.model.values import Period, Quantity

_NEGATION = re.compile(r"(?<!\w)(?:ne\b|n’)|\bsans\b|\b(?:aucune?|jamais|personne n)\b")
_SAYS = re.compile(r"\b(?:selon|d’après|pour|aux yeux|texte|article|auteur|journaliste|légende|photo)\b")
_SPEAKER_SLOTS = frozenset({"source", "auteurs", "auteur", "acteurs", "acteur", "locuteur"})


def w18_also_right(item: Item, desk: Desk) -> Iterator[str]:
    """A distractor that is right too: another name of the key, a part of it, or true by another fact."""
    key = key_of(item)
    if key is None:
        return
    right = desk.answer(key.text)
    for option in wrong_of(item):
        wrong = desk.answer(option.text)
        if fold(option.text).strip(" .") == fold(key.text).strip(" .") or _same(right, wrong):
            yield f"« {option.text} » says the same as the key « {key.text} »"
        elif other := _proof(item, wrong, option.text, desk):
            yield f"« {option.text} » is right as well by the fact « {other.id} »"


def _same(right: Answer, wrong: Answer) -> bool:
    if right.sort != wrong.sort:
        return False
    match right.sort:
        case "date":
            return bool(right.period and wrong.period and right.period.overlaps(wrong.period))
        case "number":
            return right.number == wrong.number
        case "name":
            return _covers(right.entities, wrong.entities) or _covers(wrong.entities, right.entities)
        case _:
            return False


def _covers(some: tuple[Entity, ...], others: tuple[Entity, ...]) -> bool:
    """Whether each of some entities is one of the others under whatever name."""
    return all(any(not known_as(one).isdisjoint(known_as(other)) for other in others) for one in some)


def _proof(item: Item, wrong: Answer, text: str, desk: Desk) -> Fact | None:
    """The other fact of the same kind that makes a distractor right for what the stem gives."""
    fact, slot = desk.subject(item)
    if fact is None or not slot or wrong.sort == "text":
        return None
    given = desk.given(item, fact) - {slot}
    if not given:
        return None  # nothing to tell one fact of the kind from another
    sought = wrong.period or wrong.number or Group(wrong.entities)
    for other in desk.holders.of(fact.kind.id, slot, sought):
        if other.id == fact.id or not _is(other.slots[slot], wrong):
            continue
        if all(name in other.slots and overlaps(fact.slots[name], other.slots[name]) for name in given):
            return other
    return None


def _is(value: object, wrong: Answer) -> bool:
    match value:
        case Period():
            return wrong.period is not None and value.overlaps(wrong.period)
        case Quantity():
            return wrong.number == value.value
        case _:
            mine = tuple(entities_in(value))
            return bool(mine and wrong.entities) and _covers(wrong.entities, mine)


def x23_swap(item: Item, desk: Desk) -> Iterator[str]:
    """A false statement swaps one typed element of one true value, and adds no negation."""
    if verdict(item) != "Faux":
        return
    fact, slot = desk.subject(item)
    denied = fact and any(one.contradicted for one in fact.confusions.get(slot, ()))
    if fact and slot and slot not in fact.kind.unique and not denied:
        yield f"« {slot} » of « {fact.id} » may have several true values"
    truth = desk.statements.of(fact) if fact else " ".join(_quotes(item))
    if len(_NEGATION.findall(fold(item.stem))) > len(_NEGATION.findall(fold(truth))):
        yield "the false statement is made by a negation"
    said, true = desk.typed(item.stem), desk.typed(truth)
    added = said - true
    if len(added) > 1 and not _one_group(added, item.stem, desk):
        yield f"it changes more than one element: {_listed(added)}"
    if fact and slot:
        value = {f"@{entity.id}" for entity in entities_in(desk.value(item))}
        lost = {one for one in true - said - value if one.startswith("@")} if value else set()
        if lost and added:
            yield f"it changes more than one element: {_listed(lost)} is missing"


def _quotes(item: Item) -> Iterator[str]:
    yield item.evidence.main.text
    yield from (quote.text for quote in item.evidence.more)


def _listed(elements: Iterable[str]) -> str:
    return ", ".join(sorted(one.removeprefix("@") for one in elements))


def _one_group(added: Set[str], text: str, desk: Desk) -> bool:
    """Whether several new names are one group: « la Corée du Sud et le Japon »."""
    names = [f"@{entity.id}" for entity in desk.names_in(text)]
    places = [index for index, name in enumerate(names) if name in added]
    return all(name.startswith("@") for name in added) and places == list(
        range(places[0], places[0] + len(places))
    )


def x26_disjoint(item: Item, desk: Desk) -> Iterator[str]:
    """An order over dates that do not touch, from the first to the last."""
    if not isinstance(item.shape, Order):
        return
    periods = [period_of(desk.facts.get(name)) for name in item.facts]
    if len(periods) != len(item.shape.sequence) or None in periods:
        periods = [read_period(step.when) for step in item.shape.sequence]
    for step, period in zip(item.shape.sequence, periods, strict=True):
        if period is None:
            yield f"« {step.text} » has no date that can be read: « {step.when} »"
    for (one, before), (other, after) in pairwise(zip(item.shape.sequence, periods, strict=True)):
        if before and after and before.end >= after.start:
            yield f"« {one.text} » ({one.when}) does not end before « {other.text} » ({other.when})"


def x28_attribution(item: Item, desk: Desk) -> Iterator[str]:
    """A claim names who makes it, unless that is what is asked."""
    if item.status in ("fait", "legende"):
        return
    if not item.attribution.strip():
        yield f"the status is « {item.status} » and nobody is named"
        return
    if not isinstance(item.shape, Choice | TrueFalse | Typed):
        return
    fact, slot = desk.subject(item)
    if slot in _SPEAKER_SLOTS:
        return
    text = " ".join((*asked(item), *answers(item)))  # « l’annonce de la KCNA » may be what is asked for
    speakers = _speakers(fact) if fact else desk.names_in(item.attribution)
    named = desk.names_in(text)
    if any(not known_as(one).isdisjoint(known_as(other)) for one in speakers for other in named):
        return
    if not speakers and _SAYS.search(fold(text)):
        return
    if fold(item.attribution) in fold(text):
        return
    yield f"« {item.attribution} » is not named, whose claim it is"


def _speakers(fact: Fact) -> tuple[Entity, ...]:
    """Whose claim a fact is; where the article reports a wish or a fear, those who have it."""
    if fact.sources or fact.kind.attribution != "built-in":
        return fact.sources
    return tuple(entity for value in fact.slots.values() for entity in entities_in(value))


RULES = (
    Rule("W18", "distractor that is right too", w18_also_right, "choose another distractor"),
    Rule(
        "X23", "false statement of another build", x23_swap, "swap one name, date or number of one true value"
    ),
    Rule("X26", "order over dates that touch", x26_disjoint, "leave out the steps whose dates overlap"),
    Rule("X28", "claim without its speaker", x28_attribution, "begin with « Selon X, »"),
)
