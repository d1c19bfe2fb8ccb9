"""The values of a fact as templates see them at a level."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.kind import SlotSpec, Wording
from quizgen.model.levels import Level
from quizgen.model.phrase import Gender, Phrase
from quizgen.model.values import Clause, Period, Quantity
from quizgen.render import Template, template

Context = Mapping[str, Any]
_DAY = Phrase(text="jour", gender="m")


def context(fact: Fact, level: Level) -> dict[str, Any]:
    """What a fact offers to its kind's templates: a name for each slot that has a value at `level`.

    An idea becomes a map of its forms, a linked fact a map of its own values with its `event`; `source`
    is there when somebody else than the article speaks.
    """
    values = {name: printable(value, level) for name, value in fact.slots.items()}
    for name, spec in fact.kind.slots.items():
        values.setdefault(name, _computed(fact, spec))
    if fact.sources:
        values["source"] = phrase_of(fact.sources)
    return {name: value for name, value in values.items() if value is not None and value != {}}


def printable(value: Any, level: Level) -> Any:
    """A slot's value as a template prints it at `level`; None if it has no wording there."""
    match value:
        case Entity():
            return value.phrase
        case Group():
            return phrase_of(value.members)
        case Noun():
            text = value.text.at(level)
            return text and Phrase(
                text=text, gender=value.gender, number=value.number, h_aspire=value.h_aspire
            )
        case Clause():
            forms = {"infinitif": value.infinitif, "que": value.que, "nom": value.nom}
            at_level = {name: text.at(level) for name, text in forms.items() if text}
            return {name: text for name, text in at_level.items() if text}
        case Listing():
            return _listing(value, level)
        case Fact():
            inner = context(value, level)
            label = event(value, level)
            return inner | ({"event": label} if label else {})
        case Period() | Quantity():
            return value
        case _:
            return None


def phrase_of(members: tuple[Entity, ...]) -> Phrase:
    """One nominal group for several entities."""
    phrases = tuple(member.phrase for member in members)
    if len(phrases) == 1:
        return phrases[0]
    genders = {phrase.gender for phrase in phrases}
    gender: Gender | None = "m" if "m" in genders else ("f" if genders == {"f"} else None)
    return Phrase(text="", gender=gender, number="p", members=phrases)


def event(fact: Fact, level: Level) -> str | None:
    """The nominal label of what happened (« le séjour de X en Y »), if its kind has one."""
    return worded(fact.kind.event, context(fact, level), level)


def worded(wordings: tuple[Wording, ...], values: Context, level: Level) -> str | None:
    """The first wording meant for `level` whose values are all there, rendered; None if there is none."""
    found = applicable(wordings, values, level)
    return found.render(values) if found else None


def applicable(wordings: tuple[Wording, ...], values: Context, level: Level) -> Template | None:
    """The template that `worded` would render."""
    for wording in wordings:
        if wording.levels and level not in wording.levels:
            continue
        candidate = template(wording.text)
        if is_satisfied(candidate, values):
            return candidate
    return None


def is_satisfied(candidate: Template, values: Context) -> bool:
    """Whether `values` hold all that a template asks for."""
    there = candidate.names <= values.keys()
    return there and all(_reaches(values, reference) for reference in candidate.deep)


def _reaches(values: Any, path: tuple[str, ...]) -> bool:
    for name in path:
        if not isinstance(values, dict) or name not in values:
            return False
        values = values[name]
    return True


def _listing(value: Listing, level: Level) -> str | None:
    if value.text:
        return value.text.at(level)
    names = [noun.text.at(level) for noun in value.nouns]
    known = [name for name in names if name]
    return (
        template("{{ names | enumeration }}").render({"names": known}) if len(known) == len(names) else None
    )


def _computed(fact: Fact, spec: SlotSpec) -> Any:
    if spec.type == "ecart" and spec.entre:
        first, second = (period_of(fact.slots.get(name)) for name in spec.entre)
        return first and second and Quantity(value=_days(first, second), noun=_DAY)
    if spec.type == "rang-du-jour" and spec.evenement and spec.dans:
        inner, outer = (
            period_of(fact.slots.get(spec.evenement)),
            period_of(fact.slots.get(spec.dans)),
        )
        return inner and outer and rank_of_day((inner.start - outer.start).days + 1)
    return None


def rank_of_day(number: int) -> str:
    """« le deuxième jour »."""
    return template("le {{ number | ordinal_lettres }} jour").render({"number": number})


def _days(first: Period, second: Period) -> Decimal:
    return Decimal((second.start - first.end).days)


def period_of(fact: Any) -> Period | None:
    """When a fact happened, by the slot its kind calls `when`."""
    if not isinstance(fact, Fact) or fact.kind.when is None:
        return None
    value = fact.slots.get(fact.kind.when)
    return value if isinstance(value, Period) else None
