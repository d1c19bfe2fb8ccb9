"""Item statistics, against figures worked out by hand."""

from datetime import UTC, datetime

import pytest

from quizgen.study.item_statistics import FirstAnswer, correlation, item_figures, learner_figures

WHEN = datetime(2024, 5, 1, tzinfo=UTC)


def answer(learner: int, item: str, right: bool, said: str = "x", seed: int = 7) -> FirstAnswer:
    return FirstAnswer(
        learner=learner,
        name=f"Élève {learner}",
        item=item,
        response=said,
        right=right,
        given=WHEN,
        seed=seed,
    )


def test_discrimination_is_the_correlation_with_the_other_items() -> None:
    """Right on the first: 1 1 1 0 0; share of the two others: 1 ½ ½ ½ 0; r = 0.1 / (√0.24 · √0.1) = 0.645."""
    first = (True, True, True, False, False)
    second = (True, True, False, True, False)
    third = (True, False, True, False, False)
    answers = [
        answer(learner, item, right)
        for item, column in (("a", first), ("b", second), ("c", third))
        for learner, right in enumerate(column)
    ]
    figures = {one.item: one for one in item_figures(answers)}
    assert 0.645 == figures["a"].discrimination
    assert (5, 0.6) == (figures["a"].learners, figures["a"].facility)
    assert ["c", "a", "b"] == [one.item for one in item_figures(answers)]  # the hardest first


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ([1, 1, 0, 0, 0], [0, 0, 1, 1, 1], -1.0),
        ([1, 1, 1, 1, 1], [0, 1, 0, 1, 0], None),
        ([1, 0, 1, 0], [1, 0, 1, 0], None),
    ],
    ids=["those who know are wrong", "all are right", "too few"],
)
def test_what_cannot_be_told_is_not_told(
    one: list[float], other: list[float], expected: float | None
) -> None:
    assert expected == correlation(one, other)


def test_answers_are_counted_in_the_series_that_most_learners_had() -> None:
    answers = [answer(n, "a", n > 1, "oui" if n > 1 else "non") for n in range(4)]
    (figures,) = item_figures([*answers, answer(9, "a", False, "peut-être", seed=8)])
    assert (7, {"oui": 2, "non": 2}) == (figures.seed, figures.taken)
    assert 5 == figures.learners
    assert figures.discrimination is None  # nobody answered anything else


def test_one_line_a_learner_by_name() -> None:
    answers = [answer(2, "a", True), answer(1, "a", False), answer(2, "b", False)]
    assert [("Élève 1", 1, 0), ("Élève 2", 2, 1)] == [
        (one.name, one.answered, one.right) for one in learner_figures(answers)
    ]
