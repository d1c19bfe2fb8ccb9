"""Typed answers and typography: each against what the standard library does with the same texts."""

from __future__ import annotations

import textwrap
from difflib import SequenceMatcher

from benchmarks.measure import Row, in_turn
from quizgen.french import answer_text, misspelling
from quizgen.french.comparison import compare
from quizgen.french.typography import typo

RUNS = 7
ACCEPTED = (
    "ministre russe des Affaires étrangères",
    "chef de la diplomatie russe",
    "ministre des Affaires étrangères de la Russie",
)
TYPED = (
    "le ministre russe des affaires étrangères",
    "ministre russe des Afaires étrangères",
    "ministre",
    "le président de la Corée du Nord",
    "du 15 au 17 janvier 2024",
)
SENTENCES = [
    f"Phrase {n} : où la ministre s'est-elle rendue, pourquoi ? « À Moscou... », dit l'agence ; 50 % d'eux."
    for n in range(200)
]


def rows() -> list[Row]:
    """An answer judged with nothing remembered, and a sentence set."""
    judged, likened = in_turn(_judge, _liken, runs=RUNS)
    set_, wrapped = in_turn(_set, _wrap, runs=RUNS)
    answers, sentences = len(TYPED), len(SENTENCES)
    return [
        Row(
            "an answer : difflib's likeness", judged / answers * 1e3, likened / answers * 1e3, "ms", target=4
        ),
        Row("typography : textwrap", set_ / sentences * 1e6, wrapped / sentences * 1e6, "µs", target=1.5),
    ]


def _judge() -> None:
    for remembered in (answer_text.neat, answer_text.fold, answer_text.plain, misspelling._feminines):
        remembered.cache_clear()
    for text in TYPED:
        compare(text, ACCEPTED)


def _liken() -> None:
    for text in TYPED:
        for writing in ACCEPTED:
            SequenceMatcher(None, text, writing).ratio()


def _set() -> None:
    for text in SENTENCES:
        typo(text)


def _wrap() -> None:
    for text in SENTENCES:
        textwrap.fill(text)
