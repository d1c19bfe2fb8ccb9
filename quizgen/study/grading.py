"""Judging a response: what is right, what was expected, and what there is to say of each part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from quizgen.french.comparison import compare
from quizgen.model.item import (
    Cell,
    Choice,
    Cloze,
    Gap,
    Item,
    Justification,
    Match,
    Option,
    Order,
    Step,
    Table,
    TrueFalse,
    Typed,
)
from quizgen.study.justification import proves
from quizgen.study.response import Response, parts_expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One answer inside a response: a gap, a pair, a step, a cell, or the only one.

    `message` speaks of what was given, `why` of what was expected. `label` names the part and is
    empty when there is only one.
    """

    label: str
    given: str
    expected: str
    right: bool
    message: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """The judgement of a whole response: `score` from 0 to 1, and each of its parts."""

    right: bool
    score: float
    parts: tuple[Part, ...]


def grade(item: Item, response: Response) -> Grade:
    """Judge `response` (see `quizgen.study.response` for what each shape takes)."""
    match item.shape:
        case Choice(options) | TrueFalse(options, None):
            return _verdict([_option(options, _one(response))])
        case TrueFalse(options, justification):
            verdict, words = _many(response, 2)
            assert justification is not None  # the case above
            return _verdict(
                [replace(_option(options, verdict), label="Réponse"), _justified(words, justification)]
            )
        case Typed() as typed:
            return _verdict([_written(_one(response), typed)])
        case Cloze(gaps=gaps, bank=bank, spare=spare) as shape:
            texts = _many(response, parts_expected(shape))
            return _verdict(
                _banked(f"Trou {n}", text, gap, spare) if bank else _gap(f"Trou {n}", text, gap)
                for n, (gap, text) in enumerate(zip(gaps, texts, strict=True), 1)
            )
        case Match(pairs=pairs, spare=spare) as shape:
            texts = _many(response, parts_expected(shape))
            return _verdict(
                Part(
                    label=pair.left,
                    given=text,
                    expected=pair.right,
                    right=text == pair.right,
                    message="" if text == pair.right else _rationale(spare, text),
                    why=pair.rationale,
                )
                for pair, text in zip(pairs, texts, strict=True)
            )
        case Order() as shape:
            return _order(shape, _many(response, parts_expected(shape)))
        case Table(columns, rows) as shape:
            texts = _many(response, parts_expected(shape))
            return _verdict(
                _cell(label, text, cell)
                for (label, cell), text in zip(asked(columns, rows), texts, strict=True)
            )
        case _:
            assert_never(item.shape)


def asked(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[tuple[str, Cell]]:
    """The cells to complete, row by row, named by their row's first given cell and their column."""
    named = []
    for number, row in enumerate(rows, 1):
        known = next((cell.text for cell in row if not cell.accepted), f"ligne {number}")
        named += [
            (f"{known} · {column}", cell) for column, cell in zip(columns, row, strict=True) if cell.accepted
        ]
    return named


def _verdict(parts: Iterable[Part]) -> Grade:
    judged = tuple(parts)
    found = sum(part.right for part in judged)
    return _sum_up(judged, found / len(judged))


def _sum_up(parts: tuple[Part, ...], score: float) -> Grade:
    return Grade(all(part.right for part in parts), score, parts)


def _justified(text: str, justification: Justification) -> Part:
    right = proves(text, justification)
    where = justification.sentences[0].sentence
    return Part(
        label="Justification",
        given=text,
        expected=justification.words,
        right=right,
        message=""
        if right or not text.strip()
        else f"Ces mots ne le prouvent pas\u00a0: relisez la phrase {where}.",
    )


def _option(options: tuple[Option, ...], text: str) -> Part:
    key = next(option for option in options if option.correct)
    return Part(
        label="",
        given=text,
        expected=key.text,
        right=text == key.text,
        message="" if text == key.text else _rationale(options, text),
        why=key.rationale,
    )


def _written(text: str, typed: Typed) -> Part:
    verdict = compare(text, typed.accepted, typed.refused)
    return Part(
        label="",
        given=text,
        expected=typed.accepted[0],
        right=verdict.right,
        message=verdict.message if text.strip() else "",
    )


def _banked(label: str, text: str, gap: Gap, spare: tuple[Option, ...]) -> Part:
    right = text in (gap.answer, *gap.accepted)
    return Part(
        label=label,
        given=text,
        expected=gap.answer,
        right=right,
        message="" if right else _rationale(spare, text),
        why=gap.rationale,
    )


def _gap(label: str, text: str, gap: Gap) -> Part:
    accepted = (gap.answer, *(other for other in gap.accepted if other != gap.answer))
    verdict = compare(text, accepted, (), strict=True)
    return Part(
        label=label,
        given=text,
        expected=gap.answer,
        right=verdict.right,
        message=verdict.message if text.strip() else "",
        why=gap.rationale,
    )


def _cell(label: str, text: str, cell: Cell) -> Part:
    verdict = compare(text, cell.accepted, ())
    return Part(
        label=label,
        given=text,
        expected=cell.accepted[0],
        right=verdict.right,
        message=verdict.message if text.strip() else "",
        why=cell.rationale,
    )


def _order(shape: Order, texts: tuple[str, ...]) -> Grade:
    """All the points in order, half of them when two neighbours have changed places, else none."""
    parts = tuple(
        Part(
            label=f"Rang {rank}",
            given=text,
            expected=step.text,
            right=text == step.text,
            why=_dated(step),
        )
        for rank, (step, text) in enumerate(zip(shape.sequence, texts, strict=True), 1)
    )
    wrong = [index for index, part in enumerate(parts) if not part.right]
    if not wrong:
        return _sum_up(parts, 1.0)
    neighbours = (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and parts[wrong[0]].given == parts[wrong[1]].expected
        and parts[wrong[1]].given == parts[wrong[0]].expected
    )
    return _sum_up(parts, 0.5 if neighbours else 0.0)


def _dated(step: Step) -> str:
    """Why a step stands where it does, with its date unless that is said already."""
    if step.when.casefold() in step.rationale.casefold():
        return step.rationale
    return f"{step.when}. {step.rationale}"


def _rationale(options: Iterable[Option], text: str) -> str:
    return next((option.rationale for option in options if option.text == text), "")


def _one(response: Response) -> str:
    if not isinstance(response, str):
        raise TypeError("this item takes one answer")
    return response


def _many(response: Response, count: int) -> tuple[str, ...]:
    if isinstance(response, str) or len(response) != count:
        raise TypeError(f"this item takes {count} answers")
    return response
