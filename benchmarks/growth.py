"""Growth: ten times as many facts take ten times as long and as much memory, no more."""

from __future__ import annotations

import tracemalloc
from itertools import count
from statistics import median

from benchmarks.measure import Row, seconds
from benchmarks.synthetic import pack
from quizgen.items.pool import pool
from quizgen.model.pack import Pack

RUNS = 3
SMALL, LARGE = 1_000, 10_000
LINEAR = 11.0


def rows() -> list[Row]:
    """Time and memory of the whole pool at the two sizes."""
    small, large = pack(SMALL), pack(LARGE)
    sizes = f"{LARGE:,} : {SMALL:,} facts"
    return [
        Row(f"time for {sizes}", _time(large), _time(small), "s", target=LINEAR),
        Row(f"memory for {sizes}", _memory(large), _memory(small), "MB", target=LINEAR),
    ]


def _time(made: Pack) -> float:
    seeds = count()
    return median(seconds(lambda: pool(made, "B1", seed=next(seeds))) for _ in range(RUNS))


def _memory(made: Pack) -> float:
    """The most that generating takes above the pack itself."""
    tracemalloc.start()
    try:
        pool(made, "B1")
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
