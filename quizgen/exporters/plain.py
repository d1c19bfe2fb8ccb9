"""Items as plain data: the field names of the command line and of the JSON file."""

from __future__ import annotations

from typing import Any, assert_never

from quizgen.model.item import (
    SHAPE_NAMES,
    Choice,
    Cloze,
    Item,
    Justification,
    Match,
    Option,
    Order,
    Shape,
    Table,
    TrueFalse,
    Typed,
)

Plain = dict[str, Any]


def item_as_dict(item: Item) -> Plain:
    """`item` as dictionaries, lists, strings and numbers, with those fields that its shape has."""
    return {
        "id": item.id,
        "type": item.type,
        "shape": SHAPE_NAMES[type(item.shape)],
        "level": item.level,
        "process": item.process,
        "stem": item.stem,
        **_shape(item.shape),
        "facts": list(item.facts),
        "evidence": {
            "passage": item.evidence.passage,
            "sentence": item.evidence.main.sentence,
            "quote": item.evidence.main.text,
            "more": [{"sentence": q.sentence, "quote": q.text} for q in item.evidence.more],
        },
        "explanation": item.explanation,
        "hint": item.hint,
        "attribution": item.attribution,
        "status": item.status,
        "importance": item.importance,
        "points": item.points,
    }


def _shape(shape: Shape) -> Plain:
    match shape:
        case Choice(options) | TrueFalse(options, None):
            return {"options": _options(options)}
        case TrueFalse(options, justification):
            return {"options": _options(options), "justification": _justification(justification)}
        case Typed(accepted, refused):
            return {
                "accepted": list(accepted),
                "refused": [{"text": r.text, "verdict": r.verdict, "message": r.message} for r in refused],
            }
        case Cloze(parts, gaps, bank, spare):
            return {
                "parts": list(parts),
                "gaps": [
                    {
                        "answer": gap.answer,
                        "accepted": list(gap.accepted),
                        "rationale": gap.rationale,
                        "clue": gap.clue,
                    }
                    for gap in gaps
                ],
                "bank": list(bank),
                "spare": _options(spare),
            }
        case Match():
            return {
                "pairs": [
                    {"left": pair.left, "right": pair.right, "rationale": pair.rationale}
                    for pair in shape.pairs
                ],
                "responses": list(shape.responses),
                "spare": _options(shape.spare),
                "left_title": shape.left_title,
                "right_title": shape.right_title,
            }
        case Order(sequence, shown):
            return {
                "sequence": [
                    {"text": step.text, "when": step.when, "rationale": step.rationale} for step in sequence
                ],
                "shown": list(shown),
            }
        case Table(columns, rows):
            return {
                "columns": list(columns),
                "rows": [
                    [
                        {
                            "text": cell.text,
                            "accepted": list(cell.accepted),
                            "rationale": cell.rationale,
                        }
                        for cell in row
                    ]
                    for row in rows
                ],
            }
        case _:
            assert_never(shape)


def _justification(wanted: Justification | None) -> Plain:
    if wanted is None:
        return {}
    sentences = [{"sentence": quote.sentence, "quote": quote.text} for quote in wanted.sentences]
    return {"words": wanted.words, "sentences": sentences}


def _options(options: tuple[Option, ...]) -> list[Plain]:
    return [
        {"text": option.text, "correct": option.correct, "rationale": option.rationale} for option in options
    ]
