"""Forms of a sheet: the same questions and keys, nothing at the same letter."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest

import quizgen
from quizgen.errors import QuizgenError
from quizgen.exporters.solution import letter, solution
from quizgen.model.item import Choice, Item, Match, Order, TrueFalse
from quizgen.model.pack import Pack
from quizgen.select.forms import in_form
from tests.export.pdf_reader import read

SEEDS = range(4)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return quizgen.load("moscou-pyongyang")


@pytest.fixture(scope="module", params=SEEDS)
def chosen(pack: Pack, request: pytest.FixtureRequest) -> tuple[Item, ...]:
    return quizgen.generate(pack, "B2", count=24, seed=request.param)


def rights(item: Item) -> set[str]:
    match item.shape:
        case Choice(options) | TrueFalse(options):
            return {option.text for option in options if option.correct}
        case Match(pairs):
            return {f"{pair.left} {pair.right}" for pair in pairs}
        case Order(sequence):
            return {f"{n} {step.text}" for n, step in enumerate(sequence)}
        case _:
            return {solution(item.shape).key}


@pytest.mark.parametrize("form", ["B", "C", "Z"])
def test_the_same_questions_with_the_same_keys(chosen: tuple[Item, ...], form: str) -> None:
    other = in_form(chosen, form, seed=1)
    assert Counter(item.id for item in chosen) == Counter(item.id for item in other)
    assert {item.id: rights(item) for item in chosen} == {item.id: rights(item) for item in other}
    assert [item.id for item in chosen if not isinstance(item.shape, TrueFalse)] == [
        item.id for item in other if not isinstance(item.shape, TrueFalse)
    ]
    assert other == in_form(chosen, form, seed=1)


def test_a_is_the_set_itself(chosen: tuple[Item, ...]) -> None:
    assert chosen == in_form(chosen, "A")


def test_keys_move(chosen: tuple[Item, ...]) -> None:
    other = {item.id: item for item in in_form(chosen, "B", seed=1)}
    moved = [item for item in chosen if isinstance(item.shape, Choice) and not item.dated]
    same = [item for item in moved if solution(item.shape).key == solution(other[item.id].shape).key]
    assert len(same) <= len(moved) * 0.6
    for item in chosen:
        if isinstance(item.shape, Match | Order):
            assert item.shape != other[item.id].shape
        if isinstance(item.shape, Choice) and item.dated:
            assert item == other[item.id]


def test_keys_stay_spread(chosen: tuple[Item, ...]) -> None:
    keys = [
        letter([option.correct for option in item.shape.options].index(True))
        for item in in_form(chosen, "C", seed=1)
        if isinstance(item.shape, Choice) and not item.dated
    ]
    assert max(len(list(run)) for _, run in groupby(keys)) <= 2


def test_no_such_form() -> None:
    for form in ("", "AB", "b", "1"):
        with pytest.raises(QuizgenError, match="A to Z"):
            in_form((), form)


def test_the_form_is_printed(pack: Pack, tmp_path: Path) -> None:
    for name in ("b.pdf", "b-corrige.pdf"):
        quizgen.export(pack, tmp_path / name, level="A2", count=3, form="B", out_of=20)
        text = read(tmp_path / name).text
        assert "FormeB" in text and "formeB" in text
        assert ("/20" if name == "b.pdf" else "20points") in text
