"""How questions fare in a class: how hard each is, and whether those who know more answer it better."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean, pstdev

from quizgen.study.response import Response

ENOUGH = 5  # learners: of fewer, a correlation or an option that nobody takes tells nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAnswer:
    """What a learner said to an item when it was asked for the first time, before any second try.

    `seed` is that of the series: with another one an item may offer other wrong answers.
    """

    learner: int
    name: str
    item: str
    response: Response
    right: bool
    given: datetime
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerFigures:
    """What one learner has done: items answered, those right at once, and when last."""

    name: str
    answered: int
    right: int
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """An item in figures.

    `facility` is the share of learners who were right at once (the p-value of test theory).
    `discrimination` is the point-biserial correlation of being right here with the share of the
    learner's other items that were right, from -1 to 1; None where it cannot be told. `taken` counts,
    for the series that most of them had, which single answers were given; `seed` is its number.
    """

    item: str
    learners: int
    facility: float
    discrimination: float | None
    seed: int
    taken: Mapping[str, int]


def learner_figures(answers: Iterable[FirstAnswer]) -> tuple[LearnerFigures, ...]:
    """One line a learner, by name."""
    mine: dict[int, list[FirstAnswer]] = defaultdict(list)
    for one in answers:
        mine[one.learner].append(one)
    found = [
        LearnerFigures(
            name=given[0].name,
            answered=len(given),
            right=sum(one.right for one in given),
            last=max(one.given for one in given),
        )
        for given in mine.values()
    ]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def item_figures(answers: Iterable[FirstAnswer]) -> tuple[ItemFigures, ...]:
    """One line an item, the hardest first."""
    by_item: dict[str, list[FirstAnswer]] = defaultdict(list)
    right: Counter[int] = Counter()
    asked: Counter[int] = Counter()
    for one in answers:
        by_item[one.item].append(one)
        asked[one.learner] += 1
        right[one.learner] += one.right
    found = [_figures(item, given, right, asked) for item, given in by_item.items()]
    return tuple(sorted(found, key=lambda one: (one.facility, one.item)))


def _figures(
    item: str, given: Sequence[FirstAnswer], right: Mapping[int, int], asked: Mapping[int, int]
) -> ItemFigures:
    others = [one for one in given if asked[one.learner] > 1]
    rest = [(right[one.learner] - one.right) / (asked[one.learner] - 1) for one in others]
    seed, _ = Counter(one.seed for one in given).most_common(1)[0]
    return ItemFigures(
        item=item,
        learners=len(given),
        facility=fmean(one.right for one in given),
        discrimination=correlation([float(one.right) for one in others], rest),
        seed=seed,
        taken=Counter(one.response for one in given if one.seed == seed and isinstance(one.response, str)),
    )


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's r; None of fewer than ENOUGH pairs, or where all are alike.

    >>> correlation([1, 1, 1, 0, 0], [1, 1, 1, 0, 0]), correlation([1, 0], [1, 0])
    (1.0, None)
    """
    if len(one) < ENOUGH or not (spread := pstdev(one) * pstdev(other)):
        return None
    middle, level = fmean(one), fmean(other)
    return round(fmean((x - middle) * (y - level) for x, y in zip(one, other, strict=True)) / spread, 3)
