"""Sums over a learner's record."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from quizgen.study.deck import Place
from quizgen.study.scheduling import Memory
from quizgen.study.statistics import (
    Accuracy,
    accuracy,
    activity,
    forecast,
    known_words,
    longest_streak,
    streak,
    weeks,
)

NOW = datetime(2024, 5, 1, 9, 0, tzinfo=UTC)  # a Wednesday
TODAY = NOW.date()


def memory(days: float, stability: float = 30.0) -> Memory:
    due = NOW + timedelta(days=days)
    return Memory(phase="review", due=due, last=NOW, stability=stability, difficulty=5.0)


def test_answers_are_counted_by_study_day() -> None:
    moments = [NOW, NOW + timedelta(hours=18), NOW + timedelta(hours=20)]
    assert {TODAY: 2, TODAY + timedelta(days=1): 1} == activity(moments, UTC)


def test_a_streak_waits_for_today_but_not_for_yesterday() -> None:
    days = {TODAY - timedelta(days=n) for n in (1, 2, 3, 5)}
    assert 3 == streak(days, TODAY)
    assert 4 == streak({*days, TODAY}, TODAY)
    assert 0 == streak(days, TODAY + timedelta(days=1))


@given(st.sets(st.dates(date(2024, 1, 1), date(2024, 2, 28))))
def test_the_longest_streak_is_the_greatest_of_all(days: set[date]) -> None:
    every = [date(2024, 1, 1) + timedelta(days=n) for n in range(70)]
    assert max(streak(days, day) for day in every) == longest_streak(days)


def test_the_weakest_group_comes_first() -> None:
    given = [("qcm", True), ("qcm", False), ("ordre", False), ("mots", True)]
    expected = [Accuracy("ordre", 0, 1), Accuracy("qcm", 1, 2), Accuracy("mots", 1, 1)]
    assert expected == accuracy(given, lambda one: one[1], lambda one: one[0])


def test_what_is_late_is_for_today_and_what_is_far_is_left_out() -> None:
    places = [Place(f"p/v/{n}", "sens") for n in range(5)]
    due = dict(zip(places, map(memory, (-3, 0.1, 1, 6, 7)), strict=True))
    assert [2, 1, 0, 0, 0, 0, 1] == forecast(due, NOW, UTC)


def test_a_word_is_known_by_either_face() -> None:
    held = {
        Place("p/v/a", "sens"): memory(1),
        Place("p/v/a", "mot"): memory(1),
        Place("p/v/b", "sens"): memory(1, 20.9),
    }
    assert 1 == known_words(held)


def test_the_calendar_ends_today_and_begins_on_a_monday() -> None:
    calendar = weeks({TODAY: 3}, TODAY, 2)
    assert (date(2024, 4, 22), 0) == calendar[0][0]
    assert [(date(2024, 4, 29), 0), (date(2024, 4, 30), 0), (TODAY, 3), None] == calendar[1][:4]
