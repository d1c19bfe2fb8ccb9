"""Growth: ten times as many facts take ten times as long and as much memory, no more."""

from __future__ import annotations

import tracemalloc
from itertools import count
from statistics import median
from time import process_time

from benchmarks.measure import Action, Row, seconds
from benchmarks.synthetic import pack
from quizgen.items.pool import pool

RUNS = 3
SMALL, LARGE = 1_000, 10_000
LINEAR = 11.0
starts = count(0, LARGE)


def rows() -> list[Row]:
    """Memory and time of the whole pool at the two sizes."""
    sizes = f"{LARGE:,} : {SMALL:,} facts"
    large, small = _times()
    return [
        Row(f"memory for {sizes}", _memory(LARGE), _memory(SMALL), "MB", target=LINEAR),
        Row(f"time for {sizes}", large, small, "s", target=LINEAR),
    ]


def _times() -> tuple[float, float]:
    """Median processor seconds of a large pack, and of a small one (the mean of as many as fill it)."""
    many = LARGE // SMALL
    large, small = [], []
    for _ in range(RUNS):
        small.append(sum(seconds(_generating(SMALL), process_time) for _ in range(many)) / many)
        large.append(seconds(_generating(LARGE), process_time))
    return median(large), median(small)


def _memory(size: int) -> float:
    """The most that generating takes above the pack itself."""
    generating = _generating(size)
    tracemalloc.start()
    try:
        generating()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def _generating(size: int) -> Action:
    """The pool of a pack whose names nobody has met before: nothing is remembered of another run."""
    made = pack(size, start=next(starts))
    return lambda: pool(made, "B1")
