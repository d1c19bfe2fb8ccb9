"""Reviews: the intervals promised are the intervals given, and forgetting is counted."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.study.scheduling import LEECH, Memory, Rating, from_plain, outcomes, review, to_plain

NOW = datetime(2024, 5, 1, 9, 0, tzinfo=UTC)


def learnt(*ratings: Rating) -> Memory:
    """A memory after these reviews, each given when it was due."""
    memory = None
    for rating in ratings:
        memory = review(memory, rating, NOW if memory is None else memory.due)
    assert memory is not None
    return memory


@given(st.lists(st.sampled_from(Rating), max_size=12), st.sampled_from(Rating))
def test_a_button_keeps_its_promise_and_better_grades_come_back_later(
    past: list[Rating], choice: Rating
) -> None:
    memory = learnt(*past) if past else None
    when = NOW if memory is None else memory.due
    offered = outcomes(memory, when)
    assert offered[choice] == review(memory, choice, when)
    dues = [offered[rating].due for rating in Rating]
    assert sorted(dues) == dues
    assert when < dues[0]


@given(st.lists(st.sampled_from(Rating), min_size=1, max_size=12))
def test_a_memory_survives_being_stored(past: list[Rating]) -> None:
    memory = learnt(*past)
    assert memory == from_plain(to_plain(memory))


def test_new_words_are_seen_again_the_same_day_then_after_days() -> None:
    once = learnt(Rating.GOOD)
    assert ("learning", timedelta(minutes=10)) == (once.phase, once.due - NOW)
    twice = learnt(Rating.GOOD, Rating.GOOD)
    assert "review" == twice.phase
    assert timedelta(days=1) <= twice.due - twice.last


def test_only_forgetting_what_was_known_is_a_lapse_and_many_make_a_leech() -> None:
    assert 0 == learnt(*[Rating.AGAIN] * 8).lapses
    forgotten = [Rating.EASY, *[Rating.AGAIN, Rating.GOOD] * LEECH]
    assert (LEECH, True) == (learnt(*forgotten).lapses, learnt(*forgotten).leech)
    assert not learnt(*forgotten[:-2]).leech


@pytest.mark.parametrize(
    "spoilt", [{"phase": "moon"}, {"due": "2024-05-01T09:00:00"}, {"due": "soon"}, {"stability": "x"}]
)
def test_what_is_no_memory_is_refused(spoilt: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_plain({**to_plain(learnt(Rating.GOOD)), **spoilt})
