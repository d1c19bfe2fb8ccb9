"""Reviewing words in this process: grades keep their promises, the next day brings the other face."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from quizgen.app import keeping
from quizgen.study.deck import Place
from quizgen.study.scheduling import Memory
from quizgen.study.store import words as store
from quizgen.study.store.database import Unreachable, address, connect
from quizgen.study.store.learners import enrol
from tests.app.pages import opened, press, shown, turned
from tests.app.small_library import SmallLibrary

NOW = datetime(2024, 5, 1, 9, 0, tzinfo=UTC)


class Clock:
    """The time as the app sees it."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def wait(self, **length: float) -> None:
        self.time += timedelta(**length)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(keeping, "now", made)
    monkeypatch.setattr(keeping, "zone", lambda: UTC)
    return made


def cards() -> AppTest:
    return opened("mots", article="phare", niveau="A2")


def turn(at: AppTest) -> AppTest:
    return press(at, "Voir la réponse")


def labels(at: AppTest) -> list[str]:
    return [button.label for button in at.button]


def test_a_card_is_turned_and_graded_and_the_next_one_comes(small: SmallLibrary, ann: str) -> None:
    at = cards()
    assert "un gardien" in shown(at)
    assert "Personne qui surveille un lieu." not in shown(at)
    turn(at)
    for text in ("Personne qui surveille un lieu.", "ɡaʁdjɛ̃", "keeper", "Phrase 2 du texte"):
        assert text in shown(at)
    assert ["Oublié · 1 min", "Difficile · 6 min", "Bien · 10 min", "Facile · 8 jours"] == labels(at)[:4]
    press(at, "Bien · 10 min")
    assert "une lampe" in shown(at)
    turn(at)
    press(at, "Facile · 8 jours")
    assert "un gardien" in shown(at)  # nothing else is left: its ten minutes are not waited for
    turn(at)
    press(at, "Facile · 8 jours") if "Facile · 8 jours" in labels(at) else press(at, labels(at)[3])
    assert "C’est tout pour aujourd’hui" in at.header[0].value
    assert "3 cartes vues aujourd’hui." in shown(at)


def test_a_reload_loses_no_review_and_another_visitor_has_none(
    small: SmallLibrary, ann: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(turn(cards()), "Facile · 8 jours")
    assert "une lampe" in shown(cards())
    monkeypatch.setattr(keeping, "identity", lambda: keeping.Identity("cookie somebody else"))
    assert "un gardien" in shown(cards())


def test_a_grade_can_be_taken_back(small: SmallLibrary, ann: str) -> None:
    at = cards()
    assert "Annuler la dernière note" not in labels(at)
    press(turn(at), "Facile · 8 jours")
    press(at, "Annuler la dernière note")
    assert "un gardien" in shown(at)
    assert "Bien · 10 min" in labels(turn(at))


def test_the_word_itself_is_typed_another_day_and_its_accents_are_forgiven(
    small: SmallLibrary, ann: str, clock: Clock
) -> None:
    at = cards()
    for _ in range(2):
        press(turn(at), "Facile · 8 jours")
    clock.wait(days=1)
    at = cards()
    assert "Personne qui surveille un lieu." in shown(at)
    assert "ferme la porte" in shown(at)
    assert "un gardien" not in shown(at)
    at.text_input[0].set_value("gardienn")
    press(at, "Vérifier")
    assert "Vous avez écrit\u00a0: gardienn" in shown(at)
    assert "Le gardien ferme la porte." in shown(at)
    press(at, "Bien · 10 min")
    at.text_input[0].set_value("maison")
    press(at, "Vérifier")
    assert "Ce n’est pas le mot attendu." in shown(at)


def test_new_words_are_few_a_day_unless_more_are_asked_for(small: SmallLibrary, ann: str) -> None:
    keeping_limit = cards()
    keeping_limit.number_input[0].set_value(1).run()
    at = cards()
    assert "1 nouveau" == at.get("progress")[0].proto.text.rpartition(" · ")[2]
    press(turn(at), "Facile · 8 jours")
    assert "C’est tout pour aujourd’hui" in at.header[0].value
    press(at, "Apprendre 5 mots de plus")
    assert "une lampe" in shown(at)


def test_a_word_forgotten_again_and_again_is_named_with_advice(
    small: SmallLibrary, ann: str, clock: Clock
) -> None:
    at = cards()
    press(turn(at), "Facile · 8 jours")
    for _ in range(6):
        clock.wait(days=200)
        at = cards()
        while "un gardien" not in shown(at):
            press(turn(at) if "Voir la réponse" in labels(at) else press(at, "Vérifier"), graded(at, 3))
        press(turn(at), graded(at, 0))
        clock.wait(minutes=11)
        at = cards()
        press(turn(at), graded(at, 2))
    clock.wait(days=200)
    assert "1 mot difficile" in [box.label for box in cards().expander]


def graded(at: AppTest, which: int) -> str:
    return [label for label in labels(at) if " · " in label][which]


def test_a_grade_given_while_the_database_is_away_is_kept_later(
    small: SmallLibrary, ann: str, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    def away() -> None:
        raise Unreachable("no")

    at = turn(cards())
    with monkeypatch.context() as broken:
        broken.setattr(keeping, "database", away)
        press(at, "Facile · 8 jours")
        assert "La révision reprendra" in shown(at)
        assert "Vos réponses restent dans cette page" in at.warning[0].value
        assert "Vos réponses restent dans cette page" in turned(at, "lire").warning[0].value
        clock.wait(minutes=2)
    assert not turned(at, "lire").warning  # any page that is opened writes what waits
    assert [(1, NOW)] == [(memory.reviews, memory.last) for memory in remembered(ann).values()]
    assert "une lampe" in shown(turned(at, "mots"))
    assert 1 == len(remembered(ann))


def test_a_grade_that_did_arrive_is_not_given_twice(
    small: SmallLibrary, ann: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = store.rate

    def cut_off(*given: Any) -> None:
        there(*given)
        raise Unreachable("the answer got lost")

    at = turn(cards())
    with monkeypatch.context() as broken:
        broken.setattr(store, "rate", cut_off)
        press(at, "Facile · 8 jours")
    at.run()
    assert [1] == [memory.reviews for memory in remembered(ann).values()]


def remembered(secret: str) -> Mapping[Place, Memory]:
    database = connect(address())
    found = store.recall(database, enrol(database, secret))
    database.close()
    return found
