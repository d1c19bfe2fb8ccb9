"""Mots mêlés: laws over every bundled text and several seeds, checked by a reader of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from quizgen.exporters.game_words import folded, grid_words
from quizgen.exporters.unwanted import UNWANTED
from quizgen.exporters.word_search import ALL, FORWARD, SLANTED, WordSearch, word_search
from tests.export.bundled import WORDS
from tests.export.cards import CARDS

STEPS = {"forward": FORWARD, "slanted": (*FORWARD, *SLANTED), "all": ALL}
CASES = [
    (name, kind, seed)
    for number, name in enumerate(WORDS)
    for seed in range(4)
    for kind in [list(STEPS)[(number + seed) % 3]]
]


def letters_of(name: str, count: int = 12) -> list[str]:
    return [one.letters for one in grid_words(WORDS[name])[0]][:count]


def readings(rows: tuple[str, ...]) -> list[str]:
    """Every line of the square in both directions, padded so that diagonals are columns of shifted rows."""
    size = len(rows)
    right = [" " * n + row + " " * (size - n) for n, row in enumerate(rows)]
    left = [" " * (size - n) + row + " " * n for n, row in enumerate(rows)]
    made = [*rows, *map("".join, zip(*rows, strict=True))]
    made += [*map("".join, zip(*right, strict=True)), *map("".join, zip(*left, strict=True))]
    return [line for one in made for line in (one, one[::-1])]


def count(rows: tuple[str, ...], word: str) -> int:
    return sum(len(re.findall(f"(?={word})", line)) for line in readings(rows))


@pytest.mark.parametrize(("name", "kind", "seed"), CASES)
def test_each_word_stands_once_and_nothing_else_by_chance(name: str, kind: str, seed: int) -> None:
    words = letters_of(name)
    grid = word_search(words, size=14, steps=STEPS[kind], seed=seed)
    assert set(words) == grid.found.keys()
    assert [14] * 14 == [len(row) for row in grid.rows]
    assert re.fullmatch("[A-Z]+", "".join(grid.rows))
    assert {word: 1 for word in words} == {word: count(grid.rows, word) for word in words}
    meant = {one: sum(one in shown for word in words for shown in (word, word[::-1])) for one in UNWANTED}
    assert [] == [one for one in UNWANTED if count(grid.rows, one) > meant[one]]
    for word, cells in grid.found.items():
        assert word == "".join(grid.rows[r][c] for r, c in cells)
        steps = {(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(cells)}
        assert len(steps) == 1 and steps <= set(STEPS[kind])


def test_the_same_seed_gives_the_same_grid_and_another_another() -> None:
    words = letters_of("moscou-pyongyang B1")
    assert word_search(words, size=13, seed=3) == word_search(words, size=13, seed=3)
    assert word_search(words, size=13, seed=3) != word_search(words, size=13, seed=4)


def test_words_without_room_are_not_found() -> None:
    grid = word_search(["ABCDEFGHIJKL", "MNOP"], size=5)
    assert {"MNOP"} == grid.found.keys()
    assert WordSearch((), {}) == word_search(["ABCDEF"], size=0)


def test_words_in_other_words_and_phrases_are_left_out_with_the_reason() -> None:
    lemmas = ("désaccord", "accord", "cœur", "radar", "un peu", "porte-parole", "à", "Ω", "hippopotamesque")
    cards = [replace(CARDS[0], id=lemma, lemma=lemma) for lemma in lemmas]
    fit, left_out = grid_words(cards)
    assert ["DESACCORD", "COEUR"] == [one.letters for one in fit]
    assert [
        ("accord", "its letters stand in « désaccord », or those in its"),
        ("radar", "it reads the same backwards"),
        ("un peu", "a grid takes one word without hyphen, apostrophe or foreign letters"),
        ("porte-parole", "a grid takes one word without hyphen, apostrophe or foreign letters"),
        ("à", "a grid takes words of 3 letters or more"),
        ("Ω", "a grid takes one word without hyphen, apostrophe or foreign letters"),
        ("hippopotamesque", "a grid takes words of 13 letters or fewer"),
    ] == left_out


@pytest.mark.parametrize(
    ("text", "shown"), [("œuvre", "OEUVRE"), ("Noël", "NOEL"), ("ça", "CA"), ("forêt", "FORET"), ("où", "OU")]
)
def test_accents_are_folded_as_french_grids_do(text: str, shown: str) -> None:
    assert shown == folded(text)
