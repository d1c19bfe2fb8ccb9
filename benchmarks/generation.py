"""Generating: what the engine costs above the templates that it renders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
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
    """All items of the bundled article, each time with another seed, against bare renders; then linting."""
    pack, seeds = quizgen.load(PACK), count()
    with recorded() as renders:
        everything(pack, next(seeds))
    generated, bare = in_turn(
        lambda: everything(pack, next(seeds)),
        lambda: [template.render(values) for template, values in renders],
        runs=RUNS,
        clock=process_time,
    )
    row = Row(f"all items : their {len(renders)} bare renders", generated, bare, "s", target=3)
    return [row, *linting.rows()]


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
