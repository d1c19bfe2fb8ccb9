"""What to accept of a learner who writes, and what to refuse with a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice, pairwise, permutations, product
from typing import Any

from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import ecritures_nombre
from quizgen.french.typography import typo
from quizgen.items.find import fold
from quizgen.items.wordings import word
from quizgen.model.entity import Entity
from quizgen.model.fact import Group, Noun
from quizgen.model.item import Refusal
from quizgen.model.levels import Level
from quizgen.model.values import Period, Quantity
from quizgen.render import template

_SEVERAL = Decimal(2)
_SMALL = 2  # letters of an article: « la », « le », « l », « d »
_ROOT = 5  # letters by which words of a family are known
_MOST = 40  # writings of one answer; coordinations multiply


def accepted(model: str, value: Any, level: Level, stem: str) -> tuple[str, ...]:
    """Every right writing of an answer, the model answer first, no two alike.

    A writing that shares two words in a row with the stem only says it again (« qui dirige la
    diplomatie ? — la cheffe de la diplomatie ») and is none; nor is one that has no word of its own,
    or a description made of the stem’s words (« qui dirige la Corée du Nord ? — le dirigeant nord-coréen »).
    """
    words = fold(stem).split()
    asked = set(pairwise(words))
    described = {fold(text) for text in _descriptions(value)}
    unique: dict[str, str] = {}
    for text in (model, *_writings(value, level)):
        folded = fold(text)
        said = folded.split()
        if folded in described and _says_again(folded, stem):
            continue
        if not unique or (asked.isdisjoint(pairwise(said)) and not set(words).issuperset(said)):
            unique.setdefault(folded, word(text))
    return tuple(islice(unique.values(), _MOST))


def refused(value: Any) -> tuple[Refusal, ...]:
    """Wrong or incomplete answers for which the author wrote a message."""
    match value:
        case Entity():
            return tuple(Refusal(text, "faux", typo(why)) for text, why in value.refuse.items())
        case Group():
            return tuple(refusal for member in value.members for refusal in refused(member))
        case Noun():
            return (
                *(Refusal(text, "incomplet", typo(why)) for text, why in value.incomplete.items()),
                *(Refusal(text, "faux", typo(why)) for text, why in value.wrong.items()),
            )
        case _:
            return ()


def _writings(value: Any, level: Level) -> Iterator[str]:
    match value:
        case Entity():
            yield from _names(value)
        case Group():
            yield from _together(value.members)
        case Period():
            yield from ecritures(value)
        case Quantity():
            yield from ecritures_nombre(value.value)
            for number in ecritures_nombre(value.value):
                yield from (f"{number} {noun}" for noun in _counted(value))
        case Noun():
            yield from filter(None, (value.text.at(level), *value.variants))
        case _:
            return


def _names(entity: Entity) -> Iterator[str]:
    yield entity.name
    yield template("{{ name }}").render({"name": entity.phrase})
    if entity.phrase.place:
        yield template("{{ name | en }}").render({"name": entity.phrase})
    yield from entity.aliases
    yield from entity.periphrases


def _descriptions(value: Any) -> tuple[str, ...]:
    return value.periphrases if isinstance(value, Entity) else ()


def _says_again(text: str, stem: str) -> bool:
    """Whether all words of a text are words of a stem, or of their families, articles left aside."""
    words, asked = (re.findall(r"\w+", fold(one)) for one in (text, stem))
    return all(any(_akin(one, word) for word in asked) for one in words if len(one) > _SMALL)


def _akin(one: str, other: str) -> bool:
    """Whether two folded words are one, or begin alike as « dirige » and « dirigeant » do."""
    return one == other or (len(other) >= _ROOT and one[:_ROOT] == other[:_ROOT])


def _counted(value: Quantity) -> tuple[str, ...]:
    """What is counted, whole and by its head noun: « délégations russes », « délégations »."""
    if value.value < _SEVERAL:
        return (value.noun.text,)
    printed = template("{{ two }}").render({"two": replace(value, value=_SEVERAL)})
    noun = printed.split(" ", 1)[1]
    return tuple(dict.fromkeys((noun, noun.split(" ", 1)[0])))


def _together(members: tuple[Entity, ...]) -> Iterator[str]:
    if len(members) == 1:
        yield from _names(members[0])
        return
    for order in permutations(members) if len(members) <= 3 else [members]:
        for names in product(*(_distinct(_names(member)) for member in order)):
            yield template("{{ names | enumeration }}").render({"names": names})
        if all(member.metonyms for member in order):
            yield template("{{ names | enumeration }}").render({"names": [one.metonyms[0] for one in order]})


def _distinct(names: Iterable[str]) -> list[str]:
    return list(islice(dict.fromkeys(names), 2))
