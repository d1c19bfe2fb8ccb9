"""An item as text to read in a terminal: question, key, proof and all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator
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


def _shape(shape: Shape) -> Iterator[str]:
    match shape:
        case Choice(options) | TrueFalse(options):
            yield from map(_option, options)
        case Typed(accepted, refused):
            yield "* " + " / ".join(accepted[:6])
            yield from (f"- {refusal.text} ({refusal.verdict}: {refusal.message})" for refusal in refused)
        case Cloze(parts, gaps, bank, spare):
            texts = [f"{part}[{gap.answer}]" for part, gap in zip(parts, gaps, strict=False)]
            yield "".join([*texts, parts[-1]])
            if bank:
                yield "mots proposés : " + " · ".join(bank)
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
