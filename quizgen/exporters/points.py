"""Points that add up to a mark: a set of questions shared out over 20."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, product

from quizgen.errors import QuizgenError
from quizgen.model.item import Item

_STEPS = (0.5, 0.25)  # what marks are made of, the coarser the better
_REACH = 4  # steps up and down from the exact share within which equal marks are sought


def shared_out(items: Sequence[Item], total: float) -> tuple[Item, ...]:
    """The items with points that add up to `total`, in halves or quarters, as near to their shares as can be.

    Items worth the same stay worth the same, and those worth more stay worth more, if any such way adds up;
    else those get more that lost most by rounding.
    Raises QuizgenError if there are too many items for a quarter of a point each.

    >>> shared_out([], 20)
    ()
    """
    if not items:
        return ()
    for step in _STEPS:
        if shares := _equal(Counter(item.points for item in items), total, step):
            return tuple(replace(item, points=shares[item.points]) for item in items)
    step = _STEPS[-1]
    if len(items) * step > total:
        raise QuizgenError(
            f"{len(items)} questions cannot share {total:g} point{'s' if total != 1 else ''}"
            " - ask for fewer with --count"
        )
    return _remainders(items, total, step)


def _equal(worths: Counter[float], total: float, step: float) -> dict[float, float] | None:
    """A new worth for each old one, the nearest to its share; None if no choice adds up to `total`."""
    scale = total / sum(worth * count for worth, count in worths.items())
    exact = {worth: worth * scale for worth in worths}
    ranges = []
    for worth in worths:
        middle = round(exact[worth] / step)
        ranges.append([n * step for n in range(max(1, middle - _REACH), middle + _REACH + 1)])
    fitting = [
        dict(zip(worths, values, strict=True))
        for values in product(*ranges)
        if abs(sum(value * worths[worth] for worth, value in zip(worths, values, strict=True)) - total) < 1e-9
    ]
    fair = [one for one in fitting if _keeps_order(one) and _is_near(one, exact)]
    return min(fair, key=lambda one: sum(abs(one[w] - exact[w]) * worths[w] for w in worths), default=None)


def _keeps_order(shares: dict[float, float]) -> bool:
    """Whether what was worth more still is."""
    return all(shares[less] < shares[more] for less, more in pairwise(sorted(shares)))


def _is_near(shares: dict[float, float], exact: dict[float, float]) -> bool:
    return all(abs(share - exact[worth]) <= exact[worth] / 2 for worth, share in shares.items())


def _remainders(items: Sequence[Item], total: float, step: float) -> tuple[Item, ...]:
    """Each item its share rounded down, what is left over to those that lost most."""
    scale = total / sum(item.points for item in items)
    shares = [max(1, int(item.points * scale / step + 1e-9)) for item in items]
    lost = sorted(range(len(items)), key=lambda n: (shares[n] - items[n].points * scale / step, n))
    left = round(total / step) - sum(shares)
    while left:
        for n in lost if left > 0 else reversed(lost):
            if left and (left > 0 or shares[n] > 1):
                shares[n] += 1 if left > 0 else -1
                left += -1 if left > 0 else 1
    return tuple(replace(item, points=share * step) for item, share in zip(items, shares, strict=True))
