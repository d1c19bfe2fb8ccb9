"""Why an item is as it is: its template, where its distractors come from, what the rules say of it."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.exporters.readable import item_as_text
from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import ecritures_nombre
from quizgen.items.context import printable
from quizgen.items.find import fold
from quizgen.items.pool import pool
from quizgen.items.workshop import workshop
from quizgen.lint.desk import Desk
from quizgen.lint.items import flags
from quizgen.lint.parts import wrong_of
from quizgen.model.fact import Fact
from quizgen.model.item import Item
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.model.values import Period, Quantity

_BY_TYPE = {
    "preuve": "phrase voisine, ou qui porte un même nom, et qui prouve autre chose",
    "reference": "nommé avant ces mots, du même genre et du même nombre",
    "mot-en-contexte": "sens d’un autre mot, de la même sorte et de la même longueur",
    "chiffres": "ce que le texte date ou compte ailleurs",
}


def explained(pack: Pack, level: Level, fact: str, seed: int) -> Iterator[str]:
    """Each item of a level that asks about a fact, with its reasons."""
    desk = Desk(workshop(pack, level))
    for item in pool(pack, level, seed=seed):
        if fact in item.facts:
            lines = [
                item_as_text(item),
                *_template(item, desk, seed),
                *_origins(item, desk),
                *_verdict(item, desk),
            ]
            yield "\n".join(lines)


def _template(item: Item, desk: Desk, seed: int) -> Iterator[str]:
    """The kind's wording that became the question."""
    fact, slot = desk.subject(item)
    if fact is None:
        return
    name = item.id.partition("~")[2] or None
    asked = fact.kind.ask.get(slot, ())
    stem = next((one.stem for one in asked if one.name == name and item.level in one.levels), None)
    statement = desk.statements.template(fact)
    source = stem if item.type in ("qcm", "reponse-courte") else statement and statement.source
    if source:
        yield f"  modèle : {source} (kinds/{fact.kind.id}.yaml, graine {seed})"


def _origins(item: Item, desk: Desk) -> Iterator[str]:
    """Where each distractor was found."""
    if item.type in _BY_TYPE:
        for option in wrong_of(item):
            yield f"  choix de « {option.text} » : {_BY_TYPE[item.type]}"
        return
    fact, slot = desk.subject(item)
    if fact is None:
        return
    written = [fold(text) for text in _confusions(fact, slot, item.level)]
    for option in wrong_of(item):
        folded = fold(option.text)
        if any(text in folded or folded in text for text in written):
            origin = f"confusion écrite pour « {fact.id} »"
        elif desk.answer(option.text).sort in ("name", "date") and desk.occurs(option.text):
            origin = "même sorte de réponse, ailleurs dans le texte"
        elif desk.answer(option.text).sort in ("date", "number"):
            origin = "valeur voisine de la bonne réponse"
        else:
            origin = "même sorte de réponse, hors du texte"
        yield f"  choix de « {option.text} » : {origin}"


def _confusions(fact: Fact, slot: str, level: Level) -> Iterator[str]:
    for confusion in fact.confusions.get(slot, ()):
        value = printable(confusion.value, level)
        if isinstance(confusion.value, Quantity):
            yield from ecritures_nombre(confusion.value.value)
        elif isinstance(confusion.value, Period):
            yield from ecritures(confusion.value)
        elif isinstance(value, dict):
            yield from value.values()
        elif isinstance(value, str):
            yield value
        elif text := getattr(value, "text", ""):
            yield text
        else:
            yield from (member.text for member in getattr(value, "members", ()))


def _verdict(item: Item, desk: Desk) -> Iterator[str]:
    found = [f"{flag.rule} {flag.message}" for flag in flags(item, desk)]
    yield f"  contrôle : {' ; '.join(found) or 'rien à signaler'}"
