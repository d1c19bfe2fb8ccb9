"""Cards as lines of text with tabs between their columns, for Quizlet, spreadsheets and other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from quizgen.atomic import write_bytes
from quizgen.exporters import labels
from quizgen.exporters.anki_notes import in_order
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.clean import clean
from quizgen.exporters.report import Report
from quizgen.exporters.solution import letter, solution
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Choice, Cloze, Item, Match, Order, Shape, Table, TrueFalse, Typed

_HEAD = ("recto", "verso", "plus", "niveau", "id")
_FORMULA = ("=", "+", "-", "@")  # a spreadsheet would reckon


def write_tsv(bundles: Bundle | Sequence[Bundle], path: Path, options: DeckOptions | None = None) -> Report:
    """Write words and questions, a line each: front, back, more, level, id, after a line with these names.

    The ids are those of the Anki notes. A name that ends in `-quizlet.tsv` gets what Quizlet takes: no head,
    words with their meanings alone. Options are those of the deck; a word is one line, whatever its cards.
    """
    many = (bundles,) if isinstance(bundles, Bundle) else tuple(bundles)
    rows: dict[str, tuple[str, ...]] = {}
    options, words_only = options or DeckOptions(), path.stem.endswith("-quizlet")
    if words_only:
        options = replace(options, cards=frozenset({"recognition"}))
    for bundle in many:
        for row in _rows(bundle, options):
            rows.setdefault(row[-1], row)  # a word of several levels stands in the first
    lines = [row[:2] for row in rows.values()] if words_only else [_HEAD, *rows.values()]
    write_bytes(path, "".join("\t".join(map(_cell, line)) + "\n" for line in lines).encode())
    return Report(tuple(rows), counts={"lines": len(rows)})


def _rows(bundle: Bundle, options: DeckOptions) -> Iterator[tuple[str, ...]]:
    for one in in_order(bundle, options):
        match one:
            case VocabularyCard():
                glosses = labels.chosen(one.gloss, options.languages).values()
                back = " · ".join([*glosses, one.definition])
                more = " — ".join(filter(None, (one.nature, one.forms, one.example)))
                yield one.word, back, more, one.level, one.id
            case Item():
                front = "  ".join(filter(None, (one.stem, _offered(one.shape))))
                yield front, solution(one.shape).key, one.explanation, one.level, one.id
            case None:
                continue


def _offered(shape: Shape) -> str:
    """What is shown with a question, on one line."""
    match shape:
        case Choice(options):
            return _lettered([option.text for option in options])
        case TrueFalse(options):
            return " / ".join(option.text for option in options)
        case Typed():
            return ""
        case Cloze(parts, gaps, bank):
            holes = [f"({n}) ___" + (f" ({gap.clue})" if gap.clue else "") for n, gap in enumerate(gaps, 1)]
            text = "".join(part + hole for part, hole in zip(parts, [*holes, ""], strict=True))
            return "  ".join(filter(None, (text, " · ".join(bank))))
        case Match(pairs, responses):
            lefts = " · ".join(f"{n}. {pair.left}" for n, pair in enumerate(pairs, 1))
            return f"{lefts}  {_lettered(responses)}"
        case Order(_, shown):
            return _lettered(shown)
        case Table(columns, rows):
            asked = iter(range(1, sum(bool(cell.accepted) for row in rows for cell in row) + 1))
            said = [[f"({next(asked)})" if cell.accepted else cell.text for cell in row] for row in rows]
            return " / ".join(" | ".join(row) for row in [columns, *said])
        case _:
            assert_never(shape)


def _lettered(texts: Sequence[str]) -> str:
    return " · ".join(f"{letter(index)}. {text}" for index, text in enumerate(texts))


def _cell(text: str) -> str:
    """Text on one line that no program takes for a formula."""
    plain = clean(text).strip()
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
