"""Medians of runs, the thing measured and its yardstick taking turns."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Action = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: two figures in one unit, and the most that one may be of the other."""

    what: str
    measured: float
    yardstick: float
    unit: str
    target: float | None = None

    @property
    def ratio(self) -> float:
        return self.measured / self.yardstick

    @property
    def is_met(self) -> bool:
        return self.target is None or self.ratio <= self.target


def in_turn(
    measured: Action, yardstick: Action, *, runs: int, clock: Callable[[], float] = perf_counter
) -> tuple[float, float]:
    """The median seconds of each, after one run of both that does not count.

    `process_time` as the clock leaves out what other programs do meanwhile, and what an action starts.
    """
    actions = (measured, yardstick)
    for action in actions:
        action()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        for action, found in zip(actions, times, strict=True):
            found.append(seconds(action, clock))
    return median(times[0]), median(times[1])


def seconds(action: Action, clock: Callable[[], float] = perf_counter) -> float:
    """How long an action takes once, no garbage of others left to sweep."""
    gc.collect()
    start = clock()
    action()
    return clock() - start


def python(*arguments: str, **variables: str) -> Action:
    """An interpreter of its own, to be run with some arguments and variables of the environment."""
    command = [sys.executable, *arguments]
    environment = {**os.environ, **variables}
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
