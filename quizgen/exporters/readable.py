"""An item as text to read in a terminal: question, key, proof and all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from shutil import get_terminal_size
from typing import assert_never

from quizgen.model.item import (
    Choice,
    Cloze,
    Item,
    Match,
    Option,
    Order,
    Shape,
    Table,
    TrueFalse,
    Typed,
)


def item_as_text(item: Item) -> str:
    """The lines of an item; the key is marked with an asterisk."""
    says = f" · {item.status}, {item.attribution}" if item.attribution else ""
    lines = [
        f"{item.id}  [{item.process}{says}]",
        f"  {item.stem}",
        *(f"    {line}" for line in _shape(item.shape)),
        *(f"  phrase {quote.sentence} : {quote.text}" for quote in (item.evidence.main, *item.evidence.more)),
        f"  explication : {item.explanation}",
        f"  indice : {item.hint}",
    ]
    return "\n".join(lines)


def items_as_table(items: Sequence[Item], width: int = 0) -> str:
    """Items one a line: number, end of the id, sentence, points, question and answer.

    `width` is that of the terminal; texts are cut to fit.
    """
    width = width or get_terminal_size((120, 24)).columns
    head = f"{items[0].pack}/{items[0].level}/\n" if items else ""
    names = [item.id.split("/", 2)[2] for item in items]
    widest = max([*map(len, names), 1])
    rest = max(40, width - widest - 17)
    lines = []
    for number, (name, item) in enumerate(zip(names, items, strict=True), 1):
        answer = _answer(item.shape)
        key = _cut(answer, rest // 3)
        stem = _cut(item.stem, rest - len(key) - 3)
        where = f"ph. {item.evidence.main.sentence}"
        lines.append(f"{number:>3}  {name:<{widest}}  {where:<6} {item.points:g}  {stem} → {key}")
    return head + "\n".join(lines)


def _cut(text: str, most: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def _answer(shape: Shape) -> str:
    match shape:
        case Choice(options) | TrueFalse(options):
            return next((option.text for option in options if option.correct), "")
        case Typed(accepted):
            return accepted[0]
        case Cloze(gaps=gaps):
            return ", ".join(gap.answer for gap in gaps)
        case Match(pairs=pairs):
            return " ; ".join(f"{pair.left} = {pair.right}" for pair in pairs)
        case Order(sequence=sequence):
            return " < ".join(step.text for step in sequence)
        case Table(rows=rows):
            return ", ".join(cell.accepted[0] for row in rows for cell in row if cell.accepted)
        case _:
            assert_never(shape)


def _shape(shape: Shape) -> Iterator[str]:
    match shape:
        case Choice(options) | TrueFalse(options, None):
            yield from map(_option, options)
        case TrueFalse(options, justification):
            yield from map(_option, options)
            yield f"justification : {justification.words if justification else ''}"
        case Typed(accepted, refused):
            yield "* " + " / ".join(accepted[:6])
            yield from (f"- {refusal.text} ({refusal.verdict}: {refusal.message})" for refusal in refused)
        case Cloze(parts, gaps, bank, spare):
            texts = [f"{part}[{gap.answer}]" for part, gap in zip(parts, gaps, strict=False)]
            yield "".join([*texts, parts[-1]])
            if bank:
                yield "mots proposés\u00a0: " + " · ".join(bank)
            yield from map(_option, spare)
        case Match(pairs, _, spare):
            yield from (f"* {pair.left} → {pair.right} ({pair.rationale})" for pair in pairs)
            yield from map(_option, spare)
        case Order(sequence, _):
            yield from (f"{place}. {step.text} ({step.when})" for place, step in enumerate(sequence, 1))
        case Table(columns, rows):
            yield " | ".join(columns)
            for row in rows:
                yield " | ".join(f"* {cell.accepted[0]}" if cell.accepted else cell.text for cell in row)
        case _:
            assert_never(shape)


def _option(option: Option) -> str:
    return f"{'*' if option.correct else '-'} {option.text} ({option.rationale})"
