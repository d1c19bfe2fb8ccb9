"""Linting: what judging and choosing items costs above making them."""

from __future__ import annotations

from itertools import count
from statistics import median
from time import process_time

import quizgen
from benchmarks.measure import Row, in_turn, seconds
from benchmarks.synthetic import pack
from quizgen.items.pool import pool
from quizgen.items.workshop import Workshop
from quizgen.lint.check import check_level
from quizgen.lint.desk import Desk
from quizgen.lint.items import flags
from quizgen.lint.rivals import duplicates
from quizgen.model.item import Item
from quizgen.model.pack import Pack
from quizgen.select import select

PACK = "moscou-pyongyang"
RUNS, FEW = 5, 3
SMALL, LARGE = 150, 1_500
LINEAR = 12.5  # ten times as much, and what no longer fits into caches
POOL, SET = 1_000, 20
FEW_PACKS, MANY_PACKS, FACTS = 100, 1_000, 5
PACKS_LINEAR = 11.0  # ten times as many packs
starts = count(1_000_000, LARGE)


def rows() -> list[Row]:
    """All rules over the bundled article, growth of the rules, and a set of many."""
    article, seeds = quizgen.load(PACK), count()
    linted, made = in_turn(
        lambda: lint(article, next(seeds)),
        lambda: everything(article, next(seeds)),
        runs=RUNS,
        clock=process_time,
    )
    large, small = _growth()
    chosen, generated = _choosing()
    many, few = _packs()
    return [
        Row("all items and rules : the items alone", linted, made, "s", target=12),
        Row(f"rules for {LARGE:,} : {SMALL:,} facts", large, small, "s", target=LINEAR),
        Row(f"check of {MANY_PACKS:,} : {FEW_PACKS} packs", many, few, "s", target=PACKS_LINEAR),
        Row(f"a set of {SET} of {POOL:,} : generating those", chosen, generated, "s", target=1),
    ]


def everything(article: Pack, seed: int) -> list[tuple[Item, ...]]:
    """Every item of every level."""
    return [pool(article, level, seed=seed) for level in article.passages]


def lint(article: Pack, seed: int) -> None:
    """Every item of every level under every rule, with what nobody has looked into before."""
    for level, items in zip(article.passages, everything(article, seed), strict=True):
        desk = Desk(Workshop(article, level))
        for item in items:
            list(flags(item, desk))


def _growth() -> tuple[float, float]:
    large, small = [], []
    for _ in range(FEW):
        small.append(sum(_judged(SMALL) for _ in range(LARGE // SMALL)) * SMALL / LARGE)
        large.append(_judged(LARGE))
    return median(large), median(small)


def _judged(size: int) -> float:
    """Seconds to judge the pool of a pack, near-duplicates included."""
    made = pack(size, start=next(starts))
    items, desk = pool(made, "B1"), Desk(Workshop(made, "B1"))

    def judge() -> None:
        for item in items:
            list(flags(item, desk))
        list(duplicates(items))

    return seconds(judge, process_time)


def _packs() -> tuple[float, float]:
    """Processor seconds to check many packs, and the median of some turns with few."""
    few = [seconds(lambda: _check_all(FEW_PACKS), process_time) for _ in range(FEW)]
    many = seconds(lambda: _check_all(MANY_PACKS), process_time)
    return many, median(few)


def _check_all(count: int) -> None:
    """Look at so many packs as `quizgen check` does, each with names that no other has."""
    for _ in range(count):
        made = pack(FACTS, start=next(starts))
        check_level(made, "B1")


def _choosing() -> tuple[float, float]:
    made = pack(POOL // 4, start=next(starts))
    desk, seeds = Desk(Workshop(made, "B1")), count()
    items = pool(made, "B1")[:POOL]
    return in_turn(
        lambda: select(items, SET, seed=next(seeds), desk=desk),
        lambda: pool(made, "B1", seed=next(seeds)),
        runs=RUNS,
        clock=process_time,
    )
