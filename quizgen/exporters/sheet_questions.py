"""Exercises as a student sees them: blocks for the template, without any key."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any, assert_never

from quizgen.exporters import labels
from quizgen.exporters.exercises import Exercise
from quizgen.exporters.sheet_options import Marks
from quizgen.exporters.solution import letter
from quizgen.model.item import Choice, Cloze, Gap, Match, Order, Shape, Table, TrueFalse, Typed

Block = dict[str, Any]

_SHORT = 26  # characters of the longest option, if options are to stand side by side


def question_block(exercise: Exercise, marks: Marks = "partage") -> Block:
    """One exercise of the student's sheet; `marks` tells how verdicts with a justification are marked."""
    block: Block = {
        "number": str(exercise.number),
        "points": labels.number(exercise.points),
        "stem": exercise.stem,
    }
    if exercise.statements:
        block |= {
            "kind": "statements",
            "columns": list(exercise.statements),
            "justify": exercise.justified,
            "scale": _scale(exercise, marks),
            "rows": [
                {"mark": f"{mark(index)}.", "text": item.stem} for index, item in enumerate(exercise.items)
            ],
        }
    else:
        block |= _shape(exercise.items[0].shape)
    return {**block, "length": length(block)}


def _scale(exercise: Exercise, marks: Marks) -> str:
    """How each verdict with a justification is marked, if all are worth the same."""
    worths = {item.points for item in exercise.items}
    if not exercise.justified or len(worths) > 1:
        return ""
    return f"Par affirmation\u00a0: {labels.justified(worths.pop(), shared=marks == 'partage')}."


def mark(index: int) -> str:
    """The small letter of a statement in its table."""
    return letter(index).lower()


def _shape(shape: Shape) -> Block:
    match shape:
        case Choice(options) | TrueFalse(options):
            texts = [option.text for option in options]
            short = max(map(len, texts), default=0) <= _SHORT and len(texts) <= 4
            return {
                "kind": "choice",
                "side_by_side": short,
                "options": [f"{letter(index)}. {text}" for index, text in enumerate(texts)],
            }
        case Typed(accepted):
            return {"kind": "typed", "lines": 1 + len(accepted[0]) // 70}
        case Cloze(parts, gaps, bank):
            return {
                "kind": "cloze",
                "first": parts[0],
                "gaps": [
                    {"label": f"({n})" if len(gaps) > 1 else "", "clue": gap.clue, "after": after}
                    for n, (gap, after) in enumerate(zip(gaps, parts[1:], strict=True), 1)
                ],
                "width": _gap_width(gaps),
                "bank": list(bank),
            }
        case Match():
            left = [f"{n}. {pair.left}" for n, pair in enumerate(shape.pairs, 1)]
            right = [f"{letter(n)}. {text}" for n, text in enumerate(shape.responses)]
            return {
                "kind": "match",
                "titles": [shape.left_title, shape.right_title],
                "rows": [list(row) for row in zip_longest(left, right, fillvalue="")],
                "answers": [str(n) for n in range(1, len(left) + 1)],
            }
        case Order(_, shown):
            return {
                "kind": "order",
                "texts": [f"{letter(index)}. {text}" for index, text in enumerate(shown)],
            }
        case Table(columns, rows):
            count = 0
            cells: list[list[Block]] = []
            for row in rows:
                cells.append([])
                for cell in row:
                    count += bool(cell.accepted)
                    cells[-1].append({"ask": f"({count})"} if cell.accepted else {"text": cell.text})
            return {"kind": "table", "columns": list(columns), "rows": cells}
        case _:
            assert_never(shape)


def _gap_width(gaps: tuple[Gap, ...]) -> float:
    """One width for all gaps, in em: room for the longest answer, telling nothing of the others."""
    longest = max((len(gap.answer) for gap in gaps), default=0)
    return min(max(7.0, 0.7 * longest + 2), 18.0)


def length(value: object) -> int:
    """Characters in all texts of a block."""
    if isinstance(value, str):
        return max(len(value), 20)
    if isinstance(value, dict):
        return sum(map(length, value.values()))
    return sum(map(length, value)) if isinstance(value, list) else 0
