"""Exercises as a teacher corrects them: key, comments, explanation and proof of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from quizgen.exporters import labels
from quizgen.exporters.accepted import also_accepted, others
from quizgen.exporters.exercises import Exercise
from quizgen.exporters.sheet_options import Marks
from quizgen.exporters.sheet_questions import Block, length, mark
from quizgen.exporters.solution import Remark, evidence_quotes, solution, speaker
from quizgen.model.item import Choice, Cloze, Item, Justification, Match, Table, TrueFalse

_BRIEF = 60  # characters
_SIGNS = {True: "✓", False: "✗", None: "–"}


def key_block(exercise: Exercise, marks: Marks = "partage") -> Block:
    """One exercise of the teacher's key; `marks` tells how verdicts with a justification are marked."""
    answers = [_answer(item, name, marks) for name, item in named(exercise)]
    return {
        "number": str(exercise.number),
        "points": labels.points(exercise.points),
        "stem": exercise.stem,
        "answers": answers,
        "length": length(answers),
    }


def key_rows(exercise: Exercise) -> list[list[str]]:
    """The exercise in the table of all keys: number, key, points."""
    return [
        [
            f"{exercise.number}{name.rstrip('.')}",
            _brief(item),
            labels.number(item.points),
        ]
        for name, item in named(exercise)
    ]


def _brief(item: Item) -> str:
    """The key for the table of all keys; of a long option its letter and first words."""
    key = solution(item.shape).key
    if len(key) <= _BRIEF or not isinstance(item.shape, Choice):
        return key
    return f"{key[:_BRIEF].rpartition(' ')[0].rstrip(' ,;:')}\u00a0…"


def named(exercise: Exercise) -> Iterator[tuple[str, Item]]:
    """The items of an exercise, each with its small letter if they share a table."""
    for index, item in enumerate(exercise.items):
        yield (f"{mark(index)}." if exercise.statements else ""), item


def _answer(item: Item, name: str, marks: Marks) -> Block:
    solved = solution(item.shape)
    return {
        "id": item.id,
        "name": name,
        "statement": item.stem if name else "",
        "key": solved.key,
        "also": also_accepted((solved.key, *solved.also)),
        "share": _share(item, marks),
        "remarks": [_remark(remark) for remark in solved.remarks if remark.comment],
        "explanation": item.explanation,
        "speaker": speaker(item),
        "evidence": [
            {
                "sentence": quote.sentence,
                "label": f"Phrase {quote.sentence}",
                "text": f"«\u00a0{quote.text}\u00a0»",
            }
            for quote in evidence_quotes(item)
        ],
    }


def _remark(remark: Remark) -> Block:
    once = tuple(chain.from_iterable(others((remark.text, *remark.also)))) if remark.also else ()
    return {
        "sign": _SIGNS[remark.right],
        "right": bool(remark.right),
        "text": replace(remark, also=once).said,
        "comment": remark.comment,
    }


def _share(item: Item, marks: Marks) -> str:
    """How the points of an item are shared, if evenly: « 0,5 point par trou »."""
    match item.shape:
        case TrueFalse(justification=Justification()):
            return labels.justified(item.points, shared=marks == "partage")
        case Cloze(gaps=gaps):
            parts, what = len(gaps), "trou"
        case Match(pairs=pairs):
            parts, what = len(pairs), "association"
        case Table(rows=rows):
            parts, what = sum(bool(cell.accepted) for row in rows for cell in row), "case"
        case _:
            return ""
    each = item.points / parts if parts else 0
    if parts < 2 or round(each * 4) != each * 4:
        return ""
    return f"{labels.points(each)} par {what}"
