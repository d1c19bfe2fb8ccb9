"""What is kept of a visitor: across reloads, windows, and while the database is away."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from quizgen.app import catalogue, keeping
from quizgen.app.keeping import Identity
from quizgen.study.store.database import Unreachable, address, connect
from quizgen.study.store.learners import enrol
from quizgen.study.store.record import all_answers
from tests.app.pages import opened, press, shown
from tests.app.small_library import SmallLibrary


@pytest.fixture(autouse=True)
def series(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbelow", lambda _: 7)


def practice(**params: str) -> AppTest:
    return opened("s-entrainer", article="phare", niveau="A2", **params)


def answered(secret: str) -> list[tuple[str, bool]]:
    database = connect(address())
    given = all_answers(database, enrol(database, secret))
    database.close()
    return [(one.item, one.right) for one in given]


def test_a_reload_in_the_middle_changes_nothing(small: SmallLibrary, ann: str) -> None:
    at = press(practice(), "Commencer")
    press(at, "Je ne sais pas")
    feedback = shown(at)
    assert feedback == shown(practice())
    press(at, "Question suivante")
    press(at, "Voir un indice")
    again = practice()
    assert shown(at) == shown(again)
    assert at.radio[0].options == again.radio[0].options
    assert [("phare/A2/choix/sujet", False)] == answered(ann)


def test_a_second_try_survives_a_reload(small: SmallLibrary, ann: str) -> None:
    at = press(practice(), "Commencer")
    at.radio[0].set_value("En 1900")
    press(at, "Vérifier")
    again = practice()
    assert "Essayez une deuxième fois" in shown(again)
    again.radio[0].set_value("En 1874")
    press(again, "Vérifier")
    assert "Trouvé au deuxième essai" in shown(again)
    assert [("phare/A2/choix/sujet", False)] == answered(ann)


def test_an_answer_is_in_the_database_when_its_feedback_is_shown(small: SmallLibrary, ann: str) -> None:
    at = press(practice(), "Commencer")
    at.radio[0].set_value("En 1874")
    press(at, "Vérifier")
    assert "C’est juste." in shown(at)
    assert [("phare/A2/choix/sujet", True)] == answered(ann)


def test_two_windows_cannot_answer_one_question_twice(small: SmallLibrary, ann: str) -> None:
    first = press(practice(), "Commencer")
    second = practice()
    first.radio[0].set_value("En 1874")
    press(first, "Vérifier")
    press(second, "Je ne sais pas")
    assert "C’est juste." in shown(second)
    assert [("phare/A2/choix/sujet", True)] == answered(ann)


def test_another_visitor_starts_from_nothing(small: SmallLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "identity", lambda: Identity("cookie one"))
    press(press(practice(), "Commencer"), "Je ne sais pas")
    monkeypatch.setattr(keeping, "identity", lambda: Identity("cookie two"))
    assert "Commencer" in [button.label for button in practice().button]


def test_while_the_database_is_away_nothing_is_lost(
    small: SmallLibrary, ann: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = press(practice(), "Commencer")
    there = keeping.database

    def away() -> None:
        raise Unreachable("no")

    monkeypatch.setattr(keeping, "database", away)
    press(at, "Je ne sais pas")
    assert "Voici la réponse." in shown(at)
    assert "Vos réponses restent dans cette page" in at.warning[0].value
    press(at, "Question suivante")
    assert [] == answered(ann)
    monkeypatch.setattr(keeping, "database", there)
    at.run()
    assert [("phare/A2/choix/sujet", False)] == answered(ann)
    assert not at.warning


def test_a_series_stopped_while_the_database_is_away_is_kept_too(
    small: SmallLibrary, ann: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = press(practice(), "Commencer")
    there = keeping.database

    def away() -> None:
        raise Unreachable("no")

    monkeypatch.setattr(keeping, "database", away)
    press(at, "Je ne sais pas")
    press(at, "Question suivante")
    press(at, "Oui, arrêter")
    assert "Commencer" in [button.label for button in at.button]
    monkeypatch.setattr(keeping, "database", there)
    at.run()
    assert 1 == len(answered(ann))
    assert "Commencer" in [button.label for button in practice().button]


def test_a_database_that_never_answers_keeps_no_page_away(
    small: SmallLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZGEN_DATABASE_URL", "postgresql://127.0.0.1:9/x?connect_timeout=1")
    at = practice()
    assert not at.exception
    assert "La base de données ne répond pas" in at.warning[0].value
    press(at, "Commencer")
    press(at, "Je ne sais pas")
    assert "Voici la réponse." in shown(at)


def test_a_test_says_nothing_until_its_end(small: SmallLibrary, ann: str) -> None:
    at = practice()
    at.radio[0].set_value("test")
    press(at, "Commencer")
    for _ in range(8):
        assert "Voir un indice" not in [button.label for button in at.button]
        press(at, "Je ne sais pas")
        assert "Voici la réponse." not in shown(at)
    assert "0 sur 8 du premier coup" in shown(at)
    assert 8 == len(answered(ann))
    assert "Bonne réponse\u00a0: En 1874" in shown(at)


def test_a_link_to_a_question_opens_it_and_it_alone(small: SmallLibrary, ann: str) -> None:
    at = practice(question="phare/A2/courte/sujet")
    assert "Qui habitait" in at.header[0].value
    press(at, "Je ne sais pas")
    assert "Question suivante" in [button.label for button in at.button]  # it comes back, missed


def test_a_link_to_a_question_that_is_no_more_explains_itself(small: SmallLibrary, ann: str) -> None:
    at = practice(question="phare/A2/disparue/sujet")
    assert "une question qui n’existe plus" in at.warning[0].value
    press(at, "Commencer une série")
    assert "Commencer" in [button.label for button in at.button]


def test_a_link_to_a_series_gives_every_learner_the_same(small: SmallLibrary, ann: str) -> None:
    at = practice(serie="3", nombre="5", mode="test")
    assert ["test", 5] == [radio.value for radio in at.radio]
    press(at, "Commencer")
    assert "Complétez avec deux" in at.header[0].value  # the fourth of the small pack
    assert "Question 1 sur 5" == at.get("progress")[0].proto.text


def test_only_the_sorts_of_questions_wished_for_are_asked(small: SmallLibrary, ann: str) -> None:
    at = practice()
    at.pills[0].set_value(["courte"])
    press(at, "Commencer")
    assert "Qui habitait" in at.header[0].value


def test_a_link_to_a_blueprint_begins_the_set_that_it_makes(ann: str) -> None:
    where = {"article": "moscou-pyongyang", "niveau": "B1"}
    at = opened("s-entrainer", **where, serie="3", modele="revision-5-minutes")
    assert "revision-5-minutes" == at.selectbox[0].value
    press(at, "Commencer")
    assert not at.exception
    assert "Question 1 sur 7" == at.get("progress")[0].proto.text


def test_a_blueprint_that_the_article_cannot_fill_says_so(small: SmallLibrary, ann: str) -> None:
    at = practice()
    at.selectbox[0].set_value("revision-5-minutes")
    press(at, "Commencer")
    assert "Il n’y a pas encore de question à ce niveau." in at.info[0].value


def test_only_blueprints_for_the_level_are_offered() -> None:
    assert "exercice-type-delf-b1" in catalogue.plans("B1")
    assert "exercice-type-delf-b1" not in catalogue.plans("A2")
