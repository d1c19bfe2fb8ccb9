"""Anki decks: from words to the file, against genanki and Anki itself given the fields ready-made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from benchmarks.deck_writers import anki_deck, genanki_deck, quizgen_deck, ready, words
from benchmarks.measure import Row, in_turn, seconds

SMALL, LARGE, HUGE = 300, 10_000, 100_000


def rows() -> list[Row]:
    """Time against both, memory against genanki, and growth."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        return [
            _genanki(LARGE, folder, runs=7, target=1.0),
            _genanki(SMALL, folder, runs=25, target=0.5),
            _anki(folder),
            _memory(folder),
            _growth(folder),
        ]


def _genanki(size: int, folder: Path, *, runs: int, target: float) -> Row:
    bundle, path = words(size), folder / "deck.apkg"
    notes = list(ready(bundle))
    ours, theirs = in_turn(lambda: quizgen_deck(bundle, path), lambda: genanki_deck(notes, path), runs=runs)
    return Row(f"deck of {size:,} words : genanki", ours, theirs, "s", target)


def _anki(folder: Path) -> Row:
    bundle, path = words(LARGE), folder / "deck.apkg"
    notes = list(ready(bundle))
    ours = median(seconds(lambda: quizgen_deck(bundle, path)) for _ in range(3))
    theirs = []
    for run in range(3):
        (folder / f"anki-{run}").mkdir()
        theirs.append(seconds(lambda at=folder / f"anki-{run}" / "deck.apkg": anki_deck(notes, at)))
    return Row(f"deck of {LARGE:,} words : Anki’s add and export", ours, median(theirs), "s", 0.5)


def _memory(folder: Path) -> Row:
    program = [sys.executable, "-m", "benchmarks.deck_writers"]

    def peak(writer: str) -> float:
        command = [*program, writer, str(LARGE), str(folder / "deck.apkg")]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    return Row(f"memory of {LARGE:,} words : genanki", peak("quizgen"), peak("genanki"), "MB", 1.2)


def _growth(folder: Path) -> Row:
    """A large deck against a small one: the mean of as many as fill a large one, in our own time alone."""
    path, many = folder / "deck.apkg", HUGE // LARGE
    small, large = words(LARGE), words(HUGE)
    few, whole = [], []
    for _ in range(3):
        few.append(sum(seconds(lambda: quizgen_deck(small, path), process_time) for _ in range(many)) / many)
        whole.append(seconds(lambda: quizgen_deck(large, path), process_time))
    return Row(f"{HUGE:,} : {LARGE:,} words", median(whole), median(few), "s", 11.0)
