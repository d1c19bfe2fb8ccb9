"""Mots croisés: laws over every bundled text and several seeds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.exporters.crossword import Crossword, crossword
from quizgen.exporters.game_words import grid_words
from tests.export.bundled import WORDS


def words_in(grid: Crossword) -> list[tuple[str, int, int, bool]]:
    """Every run of two letters or more in the grid, as an eye finds it: word, row, column, down."""
    letters = grid.letters
    across = ["".join(letters.get((r, c), " ") for c in range(grid.columns)) for r in range(grid.rows)]
    down = ["".join(letters.get((r, c), " ") for r in range(grid.rows)) for c in range(grid.columns)]
    found = [
        (m[0], r, m.start(), False) for r, line in enumerate(across) for m in re.finditer("[A-Z]{2,}", line)
    ]
    return found + [
        (m[0], m.start(), c, True) for c, line in enumerate(down) for m in re.finditer("[A-Z]{2,}", line)
    ]


def connected(cells: set[tuple[int, int]]) -> bool:
    reached, waiting = set(), list(cells)[:1]
    while waiting:
        r, c = waiting.pop()
        reached.add((r, c))
        near = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)}
        waiting += (near & cells) - reached
    return reached == cells


def check(words: list[str], grid: Crossword, width: int, height: int) -> None:
    placed = [one.word for one in grid.placed]
    assert sorted(words) == sorted([*placed, *grid.left_out])
    if len(placed) > 1:
        assert sorted((p.word, p.row, p.column, p.down) for p in grid.placed) == sorted(words_in(grid))
    assert connected(set(grid.letters))
    assert grid.rows <= height and grid.columns <= width
    starts = sorted({(one.row, one.column) for one in grid.placed})
    assert {at: n for n, at in enumerate(starts, 1)} == {(p.row, p.column): p.number for p in grid.placed}
    if placed:
        assert 0 == min(r for r, _ in grid.letters) == min(c for _, c in grid.letters)


@pytest.mark.parametrize("name", WORDS)
@pytest.mark.parametrize("seed", [0, 7])
def test_bundled_words_cross_nearly_all(name: str, seed: int) -> None:
    words = [one.letters for one in grid_words(WORDS[name])[0]][:15]
    grid = crossword(words, seed=seed)
    check(words, grid, 17, 17)
    assert len(grid.left_out) <= 2
    crossings = sum(len(one.word) for one in grid.placed) - len(grid.letters)
    assert crossings >= len(grid.placed) - 1


@settings(max_examples=25)
@given(st.lists(st.text("AEIRSTN", min_size=2, max_size=7), unique=True, max_size=8))
def test_any_words_make_a_right_grid(words: list[str]) -> None:
    check(words, crossword(words, width=9, height=9), 9, 9)


def test_the_same_seed_gives_the_same_grid() -> None:
    words = ["ACCORD", "LIEN", "NORD", "SOMMET", "ALLIE"]
    assert crossword(words, seed=1) == crossword(words, seed=1)


def test_a_word_that_crosses_nothing_is_told() -> None:
    assert ("XYZ",) == crossword(["ACCORD", "NORD", "XYZ"]).left_out
    assert () == crossword([]).placed
