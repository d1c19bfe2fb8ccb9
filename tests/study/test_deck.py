"""The queue of words: due first, few new ones, two faces of a word never on one day."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from quizgen.study.deck import FACES, Place, Queue, place, queue, study_day
from quizgen.study.scheduling import Memory, Rating, review

NOW = datetime(2024, 5, 1, 9, 0, tzinfo=UTC)
WORDS = tuple(f"phare/vocabulaire/{name}" for name in ("gardien", "lampe", "nuit", "port"))


def known(due: datetime, phase: str = "review") -> Memory:
    memory = review(None, Rating.EASY, NOW - timedelta(days=30))
    return Memory(
        phase=phase,  # type: ignore[arg-type]
        due=due,
        last=memory.last,
        stability=memory.stability,
        difficulty=memory.difficulty,
        step=None if phase == "review" else 0,
    )


def today(memories: dict[Place, Memory] | None = None, **more: object) -> Queue:
    return queue(WORDS, memories or {}, now=NOW, zone=UTC, typed=WORDS, **more)  # type: ignore[arg-type]


def test_new_words_come_meaning_first_and_up_to_the_limit() -> None:
    assert (Place(WORDS[0], "sens"), Place(WORDS[1], "sens")) == today(limit=2).new


def test_new_words_begun_today_count_against_the_limit() -> None:
    begun = {Place(WORDS[0], "sens")}
    left = today({Place(WORDS[0], "sens"): known(NOW + timedelta(days=9))}, limit=2, begun_today=begun)
    assert 1 == len(left.new)


def test_what_is_due_comes_first_oldest_first() -> None:
    late, later = Place(WORDS[2], "sens"), Place(WORDS[1], "sens")
    memories = {later: known(NOW - timedelta(days=1)), late: known(NOW - timedelta(days=5))}
    assert (late, later) == today(memories).due
    assert late == today(memories).next


def test_the_word_itself_is_asked_once_its_meaning_is_learnt() -> None:
    first = Place(WORDS[0], "sens")
    assert Place(WORDS[0], "mot") not in today({first: known(NOW - timedelta(minutes=1), "learning")}).new
    assert Place(WORDS[0], "mot") in today({first: known(NOW + timedelta(days=3))}).new


def test_the_other_face_waits_until_tomorrow() -> None:
    first, second = (Place(WORDS[0], face) for face in FACES)
    both_due = {first: known(NOW - timedelta(days=2)), second: known(NOW - timedelta(days=1))}
    assert (first,) == today(both_due).due
    seen = {first: known(NOW + timedelta(days=9)), second: known(NOW)}
    assert () == today(seen, seen_today=[first]).due


def test_a_word_due_later_today_is_asked_today_and_one_due_tomorrow_is_not() -> None:
    one = Place(WORDS[0], "sens")
    assert (one,) == today({one: known(NOW + timedelta(hours=8))}).due
    assert () == today({one: known(NOW + timedelta(days=1))}).due


def test_learning_steps_are_waited_for_unless_nothing_else_is_left() -> None:
    one = Place(WORDS[0], "sens")
    soon = {one: known(NOW + timedelta(minutes=10), "learning")}
    assert () == today(soon).due
    assert NOW + timedelta(minutes=10) == today(soon).later
    assert (one,) == today(soon, limit=0).due
    long = {one: known(NOW + timedelta(hours=1), "learning")}
    assert () == today(long, limit=0).due


def test_a_study_day_begins_at_four_where_the_learner_is() -> None:
    hanoi = timezone(timedelta(hours=7))
    assert datetime(2024, 5, 1).date() == study_day(datetime(2024, 5, 1, 20, 30, tzinfo=UTC), hanoi)
    assert datetime(2024, 5, 2).date() == study_day(datetime(2024, 5, 1, 21, 0, tzinfo=UTC), hanoi)


def test_a_place_is_read_back_and_anything_else_is_not() -> None:
    assert Place(WORDS[0], "mot") == place(f"{WORDS[0]}/mot")
    assert None is place("phare/vocabulaire/gardien")


@given(
    st.dictionaries(
        st.builds(Place, st.sampled_from(WORDS), st.sampled_from(FACES)),
        st.builds(
            known,
            st.integers(-5, 5).map(lambda days: NOW + timedelta(days=days)),
            st.sampled_from(["learning", "review", "relearning"]),
        ),
    )
)
def test_no_word_is_asked_twice_a_day(memories: dict[Place, Memory]) -> None:
    asked = [one.entry for one in (*today(memories).due, *today(memories).new)]
    assert len(set(asked)) == len(asked)
