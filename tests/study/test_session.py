"""Sessions: the order stays, an answer counts once, what is missed comes back."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from quizgen.study.session import Session, advance, answer, retry, start, take_hint
from tests.app.small_pack import items

ITEMS = {item.id: item for item in items("A2")[:3]}
IDS = tuple(ITEMS)
RIGHT = dict(zip(IDS, ("En 1874", "Faux", "un gardien"), strict=True))


def fresh() -> Session:
    return start("phare", "A2", 7, IDS)


def reply(session: Session, right: bool) -> Session:
    """The next item, answered well at once, or badly as often as one may."""
    item = ITEMS[session.current]
    once = answer(session, item, RIGHT[item.id] if right else "autre chose")
    return advance(once if once.answered else answer(once, item, "autre chose"))


def test_nothing_missed_nothing_comes_back() -> None:
    session = fresh()
    for _ in IDS:
        session = reply(session, right=True)
    assert session.done
    assert ((), 3) == (session.missed, len(session.answers))


def test_a_missed_item_comes_back_once_at_the_end() -> None:
    session = reply(fresh(), right=False)
    assert (*IDS, IDS[0]) == session.queue
    session = reply(reply(session, right=True), right=True)
    assert session.second_round
    assert IDS[0] == session.current
    session = reply(session, right=False)
    assert session.done
    assert ((IDS[0],), (IDS[0],)) == (session.missed, session.still_missed)


def test_an_item_found_when_it_comes_back_stays_missed_in_the_score_only() -> None:
    session = fresh()
    for right in (False, True, True, True):
        session = reply(session, right)
    assert ((IDS[0],), ()) == (session.missed, session.still_missed)


def test_missed_items_may_come_back_twice() -> None:
    session = start("phare", "A2", 7, IDS[:1], returns=2)
    for _ in range(3):
        assert not session.done
        session = reply(session, right=False)
    assert session.done


def test_the_first_answer_counts_and_a_second_changes_nothing() -> None:
    item = ITEMS[IDS[0]]
    once = answer(fresh(), item, "En 1874")
    assert once == answer(once, item, "En 1900")


def test_a_miss_in_training_gives_a_second_try_that_cannot_make_it_right() -> None:
    item = ITEMS[IDS[0]]
    tried = answer(fresh(), item, "En 1900")
    assert (None, "En 1900") == (tried.answered, tried.first_try)
    found = answer(tried, item, "En 1874").answers[0]
    assert (False, 0.5, "En 1900", "En 1874") == (found.right, found.score, found.first_try, found.response)


def test_no_second_try_for_true_or_false_nor_for_who_does_not_know() -> None:
    session = reply(fresh(), right=True)
    assert answer(session, ITEMS[IDS[1]], "Vrai").answered
    assert answer(fresh(), ITEMS[IDS[0]], "").answered


def test_a_test_says_nothing_and_brings_nothing_back() -> None:
    session = start("phare", "A2", 7, IDS, mode="test", returns=2)
    for number, id in enumerate(IDS, 1):
        session = answer(session, ITEMS[id], "autre chose")
        assert (number, None) == (session.position, session.first_try)
    assert session.done
    assert IDS == session.missed


def test_an_answer_to_another_item_changes_nothing() -> None:
    assert fresh() == answer(fresh(), ITEMS[IDS[1]], "Vrai")


def test_one_goes_on_only_after_an_answer() -> None:
    assert fresh() == advance(fresh())


def test_a_hint_is_remembered_with_the_answer_and_gone_at_the_next_item() -> None:
    session = answer(take_hint(fresh()), ITEMS[IDS[0]], "En 1874")
    assert session.answers[0].hinted
    assert not advance(session).hinted


def test_retry_is_over_the_missed_items() -> None:
    session = fresh()
    for right in (False, True, False, True, True):
        session = reply(session, right)
    again = retry(session)
    assert ((IDS[0], IDS[2]), (), 0) == (again.planned, again.answers, again.position)


@given(st.lists(st.booleans(), max_size=8))
def test_whatever_is_answered_the_order_stays_and_the_session_ends(rights: list[bool]) -> None:
    session = fresh()
    seen = []
    for right in [*rights, *[True] * 8]:
        if session.done:
            break
        seen.append(session.current)
        session = reply(session, right)
        assert IDS == session.queue[:3]
    assert session.done
    assert tuple(seen) == session.queue
    assert len(session.answers) == len(session.queue) == 3 + len(session.missed)


def test_a_session_is_small_and_can_be_stored() -> None:
    session = fresh()
    for _ in range(6):
        session = reply(session, right=False)
    stored = pickle.dumps(session)
    assert session == pickle.loads(stored)
    assert len(stored) < 2000
