"""Tableau à compléter : facts side by side, and cells to fill in from different places of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from quizgen.items.answers import accepted
from quizgen.items.ring import place
from quizgen.items.wordings import option, question, sentence
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact, Group
from quizgen.model.item import Cell, Item, Table
from quizgen.model.levels import LevelText
from quizgen.model.pack import Column, FactTable
from quizgen.model.values import Period
from quizgen.render import template

_FEWEST = 2  # rows; and cells to ask


@dataclass(frozen=True, slots=True)
class _Square:
    """What stands in a cell: its text, other right writings, and whether the passage proves it."""

    text: str
    writings: tuple[str, ...] = ()
    provable: bool = False


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The tables of this level of which the passage proves two rows or more."""
    for one in shop.pack.info.tables:
        if shop.level in one.levels:
            facts = [shop.facts[name] for name in one.facts if name in shop.facts]
            rows = [_row(shop, one, fact) for fact in facts]
            if len(facts) >= _FEWEST:
                yield from _item(shop, one, facts, rows, seed)


def _row(shop: Workshop, table: FactTable, fact: Fact) -> list[_Square]:
    return [_square(shop, column, fact) for column in table.columns]


def _square(shop: Workshop, column: Column, fact: Fact) -> _Square:
    if column.event:
        return _Square(option(shop.statements.event(fact) or ""))
    if column.states:
        named = column.states.get(fact.status)
        text = named.at(shop.level) if named else ""
        return _Square(text or "", (text or "",), provable=True)
    slot = next((name for name in column.slots if _has(fact, name)), "")
    value = Group(fact.sources) if slot == "source" else fact.slots.get(slot)
    if value is None:
        return _Square(_at(shop, column.missing) or "—")
    text = _printed(shop, fact, slot, value)
    return _Square(text, accepted(text, value, shop.level, ""), shop.reading.prove(fact, slot) is not None)


def _has(fact: Fact, slot: str) -> bool:
    return bool(fact.sources) if slot == "source" else slot in fact.slots


def _printed(shop: Workshop, fact: Fact, slot: str, value: Any) -> str:
    if isinstance(value, Period):
        return template("{{ value | date_nue }}").render({"value": value})
    values = shop.reading.context(fact)
    return template("{{ value }}").render({"value": values[slot]})


def _at(shop: Workshop, text: LevelText | None) -> str | None:
    return text.at(shop.level) if text else None


def _item(
    shop: Workshop, table: FactTable, facts: list[Fact], rows: list[list[_Square]], seed: int
) -> Iterator[Item]:
    name = shop.id("tableau", table.id)
    asked = {(y, x) for y, row in enumerate(rows) for x in _asked(rows, y, place(seed, name, facts[y].id))}
    if len(asked) < _FEWEST:
        return
    cells = tuple(
        tuple(_cell(shop, facts[y], square, (y, x) in asked) for x, square in enumerate(row))
        for y, row in enumerate(rows)
    )
    yield Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="tableau",
        process="integrate",
        stem=question(_at(shop, table.stem) or ""),
        shape=Table(tuple(question(_at(shop, column.title) or "") for column in table.columns), cells),
        facts=tuple(fact.id for fact in facts),
        evidence=shop.evidence_of(facts),
        explanation=sentence(_at(shop, table.explanation) or ""),
        hint=sentence(_at(shop, table.hint) or ""),
        status="fait",
        importance="A",
        points=len(asked) / 2,
    )


def _asked(rows: list[list[_Square]], y: int, turn: int) -> list[int]:
    """Which cells of a row to ask: all that can be but one that tells it from the others."""
    row = rows[y]
    tells = [x for x, one in enumerate(row) if one.text and [r[x].text for r in rows].count(one.text) == 1]
    could = [x for x, one in enumerate(row) if one.provable]
    kept = [x for x in tells if x not in could] or ([tells[turn % len(tells)]] if tells else [])
    return [x for x in could if kept and x not in kept]


def _cell(shop: Workshop, fact: Fact, square: _Square, asked: bool) -> Cell:
    if not asked:
        return Cell(square.text)
    return Cell("", square.writings, shop.statements.cited(fact))
