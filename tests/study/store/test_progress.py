"""What is kept: answers once and for ever, sessions across reloads, reviews that can be undone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.study.deck import Place
from quizgen.study.response import blank
from quizgen.study.scheduling import Rating, outcomes
from quizgen.study.session import Session, advance, answer, start, take_hint
from quizgen.study.store import learners, record, sessions, words
from quizgen.study.store.database import Database
from quizgen.study.store.tables import answers, metadata
from tests.app.small_pack import items

ITEMS = {item.id: item for item in items("A2")}
COUNT = count()
NOW = datetime(2024, 5, 1, 9, 0, tzinfo=UTC)
WORD = Place("phare/vocabulaire/gardien", "sens")


def fresh(id: str = "un") -> Session:
    return start("phare", "A2", 7, list(ITEMS), id=id, count=8, returns=2)


def step(session: Session, action: str) -> Session:
    if session.done:
        return session
    item = ITEMS[session.current]
    match action:
        case "hint":
            return take_hint(session)
        case "next":
            return advance(session)
        case "wrong":
            given = "autre" if isinstance(blank(item.shape), str) else ("autre", *blank(item.shape)[1:])
            return answer(session, item, given)
        case _:
            return answer(session, item, blank(item.shape))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.sampled_from(["hint", "next", "wrong", "give up"]), max_size=20))
def test_a_session_found_again_is_the_one_left(database: Database, actions: list[str]) -> None:
    id = str(next(COUNT))
    learner = learners.enrol(database, f"secret {id}")
    session = fresh(id)
    sessions.save(database, learner, session)
    for action in actions:
        last, session = session, step(session, action)
        assert session == sessions.save(database, learner, session, last=last)
        assert session == sessions.running(database, learner, "phare", "A2")
    kept = [given.item for given in record.all_answers(database, learner)]
    assert [given.item for given in session.answers] == kept


def test_saving_late_keeps_every_answer_and_saving_again_changes_nothing(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    session = fresh()
    for action in ("give up", "next", "give up", "next"):
        session = step(session, action)
    for _ in range(2):
        sessions.save(database, learner, session)
        assert 2 == len(record.all_answers(database, learner))


def test_of_two_windows_the_first_answer_holds(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    item = ITEMS[fresh().current]
    mine = sessions.save(database, learner, answer(fresh(), item, "En 1874"))
    assert mine == sessions.save(database, learner, fresh())
    assert mine == sessions.save(database, learner, advance(answer(fresh(), item, "")))
    assert mine == sessions.running(database, learner, "phare", "A2")


def test_a_window_that_was_left_behind_gives_way_whatever_it_remembers(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    behind = sessions.save(database, learner, fresh())
    ahead = sessions.save(database, learner, step(behind, "give up"), last=behind)
    assert ahead == sessions.save(database, learner, step(behind, "wrong"), last=behind)
    assert ahead == sessions.save(database, learner, behind, last=behind)
    assert ahead == sessions.save(database, learner, take_hint(behind), last=behind)
    with pytest.raises(QuizgenError, match="somebody else's"):
        sessions.save(database, learners.enrol(database, "Bob"), ahead, last=ahead)


def test_the_next_series_knows_the_one_before(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    assert None is sessions.last_seed(database, learner, "phare", "A2")
    sessions.save(database, learner, fresh(), away=True)
    sessions.save(database, learner, replace(fresh("deux"), seed=12))
    assert 12 == sessions.last_seed(database, learner, "phare", "A2")
    assert None is sessions.last_seed(database, learner, "phare", "B1")


def test_nobody_sees_or_changes_what_is_anothers(database: Database) -> None:
    ann, bob = (learners.enrol(database, name) for name in ("Ann", "Bob"))
    assert ann != bob
    sessions.save(database, ann, step(fresh(), "give up"))
    words.rate(database, ann, WORD, Rating.GOOD, NOW, 0)
    words.look_up(database, ann, WORD.entry, NOW, wanted=True)
    record.mark_read(database, ann, "phare", "A2", NOW)
    assert None is sessions.running(database, bob, "phare", "A2")
    assert {} == words.recall(database, bob)
    assert () == record.all_answers(database, bob) == words.looked_up(database, bob)
    assert {} == record.done(database, bob)
    assert None is words.undo(database, bob, NOW)
    with pytest.raises(QuizgenError, match="somebody else's"):
        sessions.save(database, bob, step(fresh(), "give up"))
    learners.forget(database, bob)
    assert 1 == len(record.all_answers(database, ann))


def test_secrets_are_not_in_the_database(database: Database) -> None:
    learners.enrol(database, "a very secret token")
    with database.begin() as connection:
        (key,) = connection.execute(sa.text("SELECT key FROM learner")).scalars()
    assert "secret" not in key
    assert 64 == len(key)


def test_what_is_put_away_is_not_found_but_stays_in_the_record(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    sessions.save(database, learner, fresh())
    sessions.save(database, learner, step(fresh(), "give up"), away=True)
    assert None is sessions.running(database, learner, "phare", "A2")
    assert 1 == len(record.all_answers(database, learner))
    sessions.save(database, learner, fresh("deux"))
    assert fresh("deux") == sessions.running(database, learner, "phare", "A2")


def test_a_review_does_what_its_button_said_and_can_be_taken_back(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    for number, rating in enumerate((Rating.GOOD, Rating.EASY, Rating.AGAIN)):
        before = words.recall(database, learner).get(WORD)
        now = NOW + timedelta(days=number)
        after = words.rate(database, learner, WORD, rating, now, number)
        assert outcomes(before, now)[rating] == after == words.recall(database, learner)[WORD]
        assert (number == 0) == words.since(database, learner, now)[0].new
        assert WORD == words.undo(database, learner, now)
        assert before == words.recall(database, learner).get(WORD)
        words.rate(database, learner, WORD, rating, now, number)
    assert None is words.undo(database, learner, NOW + timedelta(days=9))


def test_one_card_shown_in_two_windows_is_reviewed_once(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    first = words.rate(database, learner, WORD, Rating.GOOD, NOW, 0)
    assert first == words.rate(database, learner, WORD, Rating.AGAIN, NOW, 0)
    assert 1 == len(record.all_reviews(database, learner))


def test_looked_up_words_come_wanted_ones_first(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    for entry in ("p/v/a", "p/v/b", "p/v/b", "p/v/c"):
        words.look_up(database, learner, entry, NOW)
    words.look_up(database, learner, "p/v/c", NOW, wanted=True)
    assert ("p/v/c", "p/v/b", "p/v/a") == words.looked_up(database, learner)
    assert ("p/v/c",) == words.wanted(database, learner)


def test_the_shelf_knows_what_was_read_and_found(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    record.mark_read(database, learner, "phare", "B1", NOW)
    session = answer(fresh(), ITEMS[fresh().current], "En 1874")
    sessions.save(database, learner, step(step(session, "next"), "give up"))
    found = record.done(database, learner)
    assert record.Done(NOW) == found["phare", "B1"]
    assert record.Done(None, 2, 1) == found["phare", "A2"]


def test_choices_are_kept_beside_one_another(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    learners.choose(database, learner, language="vi")
    learners.choose(database, learner, new=5)
    assert {"language": "vi", "new": 5} == learners.settings(database, learner)


def test_sixteen_learners_writing_at_once_lose_nothing(database: Database) -> None:
    def practise(number: int) -> int:
        learner = learners.enrol(database, f"learner {number}")
        session = fresh(f"session {number}")
        for _ in range(6):
            session = sessions.save(database, learner, step(session, "give up"))
            session = sessions.save(database, learner, step(session, "next"))
        return learner

    with ThreadPoolExecutor(16) as crowd:
        them = list(crowd.map(practise, range(16)))
    assert [6] * 16 == [len(record.all_answers(database, learner)) for learner in them]
    assert 16 == len(set(them))


def test_one_learner_in_eight_windows_is_one_learner(database: Database) -> None:
    with ThreadPoolExecutor(8) as windows:
        assert 1 == len(set(windows.map(lambda _: learners.enrol(database, "secret"), range(8))))


def test_forgetting_somebody_leaves_not_a_row(database: Database) -> None:
    learner = learners.enrol(database, "secret")
    sessions.save(database, learner, step(fresh(), "give up"))
    words.rate(database, learner, WORD, Rating.GOOD, NOW, 0)
    words.look_up(database, learner, WORD.entry, NOW)
    record.mark_read(database, learner, "phare", "A2", NOW)
    learners.forget(database, learner)
    with database.begin() as connection:
        for table in metadata.tables.values():
            assert [] == connection.execute(sa.select(table)).all(), table.name


def test_an_answer_is_written_whole_or_not_at_all(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner = learners.enrol(database, "secret")
    sessions.save(database, learner, fresh())

    def broken(*_: object) -> dict[str, object]:
        raise OSError("disk full")

    monkeypatch.setattr(sessions, "_row", broken)
    with pytest.raises(OSError, match="disk full"):
        sessions.save(database, learner, step(fresh(), "give up"))
    assert fresh() == sessions.running(database, learner, "phare", "A2")
    with database.begin() as connection:
        assert 0 == connection.execute(sa.select(sa.func.count()).select_from(answers)).scalar()
