"""A record that is taken away and brought back: nothing lost, nothing doubled, nothing forged."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.study.deck import Place
from quizgen.study.scheduling import Rating
from quizgen.study.session import answer, start
from quizgen.study.store import learners, record, sessions, words
from quizgen.study.store.database import Database
from quizgen.study.store.portable import bring_back, take_away
from tests.app.small_pack import items

NOW = datetime(2024, 5, 1, 9, 0, tzinfo=UTC)
WORD = Place("phare/vocabulaire/gardien", "sens")


@pytest.fixture
def ann(database: Database) -> int:
    """A learner with something of everything."""
    learner = learners.enrol(database, "Ann")
    item = items("A2")[0]
    session = start("phare", "A2", 7, [item.id], id="abc", count=1)
    session = answer(answer(session, item, "En 1900"), item, "En 1874")
    sessions.save(database, learner, session)
    words.rate(database, learner, WORD, Rating.GOOD, NOW, 0)
    words.rate(database, learner, WORD, Rating.AGAIN, NOW + timedelta(days=1), 1)
    words.look_up(database, learner, WORD.entry, NOW, wanted=True)
    record.mark_read(database, learner, "phare", "A2", NOW)
    learners.choose(database, learner, nouveaux=5)
    return learner


def everything(database: Database, learner: int) -> dict[str, Any]:
    taken = json.loads(take_away(database, learner))
    for one in taken["series"]:
        del one["id"]  # another learner's get an id of their own
    return dict(taken)


def test_another_learner_who_brings_it_back_has_all_of_it(database: Database, ann: int) -> None:
    bob = learners.enrol(database, "Bob")
    assert 3 == bring_back(database, bob, take_away(database, ann))
    assert everything(database, ann) == everything(database, bob)
    assert sessions.running(database, bob, "phare", "A2") is not None
    assert words.recall(database, ann) == words.recall(database, bob)


def test_bringing_back_twice_adds_nothing(database: Database, ann: int) -> None:
    taken = take_away(database, ann)
    assert 0 == bring_back(database, ann, taken)
    bob = learners.enrol(database, "Bob")
    assert [3, 0] == [bring_back(database, bob, taken) for _ in range(2)]
    assert taken == take_away(database, ann)


def test_it_survives_deletion(database: Database, ann: int) -> None:
    taken = take_away(database, ann)
    learners.forget(database, ann)
    again = learners.enrol(database, "Ann")
    bring_back(database, again, taken)
    assert taken == take_away(database, again)


def test_of_two_memories_the_one_with_more_reviews_holds(database: Database, ann: int) -> None:
    early = take_away(database, ann)
    words.rate(database, ann, WORD, Rating.GOOD, NOW + timedelta(days=2), 2)
    later = words.recall(database, ann)
    bring_back(database, ann, early)
    assert later == words.recall(database, ann)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}x", '{"quizgen_progress": 2}', "\udcff", "null"])
def test_anything_else_is_refused(database: Database, ann: int, text: str) -> None:
    before = take_away(database, ann)
    with pytest.raises(QuizgenError, match="not a record that quizgen has written"):
        bring_back(database, ann, text)
    assert before == take_away(database, ann)


SPOILT = st.one_of(st.none(), st.integers(-(10**20), 10**20), st.text(max_size=5), st.just([]), st.just({}))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.data())
def test_a_spoilt_record_is_refused_whole_or_harmless(
    database: Database, ann: int, data: st.DataObject
) -> None:
    """Any value replaced by any other: an error of ours, or a record that is one."""
    before = take_away(database, ann)
    taken = json.loads(before)
    leaves = list(_leaves(taken))
    holder, key = data.draw(st.sampled_from(leaves))
    holder[key] = data.draw(SPOILT)
    bob = learners.enrol(database, "Bob")
    try:
        bring_back(database, bob, json.dumps(taken))
    except QuizgenError:
        assert () == record.all_answers(database, bob)
    take_away(database, bob)
    learners.forget(database, bob)
    assert before == take_away(database, ann)


def _leaves(tree: Any) -> Any:
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield tree, key
        if isinstance(value, dict | list):
            yield from _leaves(value)
