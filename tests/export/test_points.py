"""Points that add up to a mark."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.exporters.points import shared_out
from quizgen.model.item import Item
from tests.export.items import TYPED

WORTHS = st.sampled_from((0.5, 1.0, 1.5, 2.0, 3.0))


def worth(*points: float) -> list[Item]:
    return [replace(TYPED, id=f"p/B1/t/{n}", points=one) for n, one in enumerate(points)]


@pytest.mark.parametrize(
    ("before", "total", "after"),
    [
        ([1.0] * 20, 20, [1.0] * 20),
        ([1.0] * 10, 20, [2.0] * 10),
        ([1.0] * 8, 20, [2.5] * 8),
        ([1.0] * 16, 20, [1.25] * 16),
        ([1, 1, 2, 2, 4], 20, [2, 2, 4, 4, 8]),
        ([1.0] * 15 + [2.0] * 5, 20, [0.75] * 15 + [1.75] * 5),
        ([1.0] * 3, 10, [3.5, 3.25, 3.25]),  # three equal marks in quarters never make ten
        ([7.0], 20, [20.0]),
    ],
)
def test_shares(before: list[float], total: float, after: list[float]) -> None:
    shared = shared_out(worth(*before), total)
    assert total == sum(item.points for item in shared)
    assert after == [item.points for item in shared]


@given(st.lists(WORTHS, min_size=1, max_size=40), st.sampled_from((10, 20, 25)))
def test_they_add_up_in_quarters_and_nobody_gets_nothing(points: list[float], total: float) -> None:
    shared = shared_out(worth(*points), total)
    assert total == pytest.approx(sum(item.points for item in shared))
    assert all(item.points > 0 and item.points * 4 == int(item.points * 4) for item in shared)


def test_too_many_questions_for_the_points() -> None:
    with pytest.raises(QuizgenError, match="100 questions cannot share 20 points"):
        shared_out(worth(*[1.0] * 100), 20)


def test_nothing_but_points_changes() -> None:
    items = worth(1, 2)
    assert items == [
        replace(one, points=old.points) for one, old in zip(shared_out(items, 20), items, strict=True)
    ]
