"""Generating: what the engine costs above the templates that it renders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from time import process_time
from typing import Any

import jinja2

import quizgen
from benchmarks import linting
from benchmarks.measure import Row, in_turn
from quizgen import render
from quizgen.items.pool import pool
from quizgen.model.pack import Pack

RUNS = 11
PACK = "moscou-pyongyang"
Renders = list[tuple[jinja2.Template, dict[str, Any]]]


def rows() -> list[Row]:
    """All items of the bundled article against the bare renders that they ask for; then linting.

    A pack is first generated from with what every seed shares (what its passages prove, what may be asked
    of them) still to be found out; the next seed, which is what a teacher waits for, finds that done. Each
    time all templates are compiled, as they are in the yardstick.
    """
    pack, seeds = quizgen.load(PACK), count()
    everything(pack, next(seeds))
    return [
        _row("another seed", lambda: pack, seeds, target=3),
        _row("a pack just read", lambda: replace(pack), seeds),
        *linting.rows(),
    ]


def _row(what: str, read: Callable[[], Pack], seeds: Iterator[int], target: float | None = None) -> Row:
    """All items, each time with another seed: `read` gives the pack, made ready or not."""
    with recorded() as renders:
        everything(read(), next(seeds))
    generated, bare = in_turn(
        lambda: everything(read(), next(seeds)),
        lambda: [template.render(values) for template, values in renders],
        runs=RUNS,
        clock=process_time,
    )
    return Row(f"{what} : its {len(renders)} bare renders", generated, bare, "s", target)


def everything(pack: Pack, seed: int) -> None:
    """Every item of every level."""
    for level in pack.passages:
        pool(pack, level, seed=seed)


@contextmanager
def recorded() -> Iterator[Renders]:
    """Every render asked of Jinja2 meanwhile, with its values."""
    made: Renders = []
    rendered = render._rendered

    def recording(compiled: jinja2.Template, values: Mapping[str, Any]) -> str:
        made.append((compiled, dict(values)))
        return rendered(compiled, values)

    render._rendered = recording
    try:
        yield made
    finally:
        render._rendered = rendered
