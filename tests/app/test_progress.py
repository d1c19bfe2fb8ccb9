"""One's own progress in this process."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from quizgen.app import keeping
from quizgen.study.store import portable
from tests.app.pages import opened, press, shown
from tests.app.small_library import SmallLibrary


@pytest.fixture(autouse=True)
def wednesday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "now", lambda: datetime.now(UTC))
    monkeypatch.setattr("secrets.randbelow", lambda _: 7)


def practised() -> None:
    at = press(opened("s-entrainer", article="phare", niveau="A2"), "Commencer")
    press(at, "Je ne sais pas")
    press(at, "Question suivante")
    at.radio[0].set_value("Faux")
    press(at, "Vérifier")
    cards = press(opened("mots", article="phare", niveau="A2"), "Voir la réponse")
    press(cards, next(button.label for button in cards.button if "Facile" in button.label))


def test_before_the_first_answer_there_is_nothing(small: SmallLibrary, ann: str) -> None:
    assert "votre parcours commence à votre première réponse" in shown(opened("parcours"))


def test_what_was_done_is_told_in_figures_and_words(small: SmallLibrary, ann: str) -> None:
    practised()
    at = opened("parcours")
    assert not at.exception
    page = " ".join(shown(at).split())
    for text in (
        "jour de suite1",
        "réponses données2",
        "choix0\u00a0% (0 sur 1)",
        "Vrai ou faux100\u00a0% (1 sur 1)",
        "Le phare50\u00a0% (1 sur 2)",
        "A250\u00a0% (1 sur 2)",
        "3 réponses",
    ):
        assert text.replace("\u00a0", " ") in page.replace("\u00a0", " ")


def test_the_shelf_tells_what_was_done(small: SmallLibrary, ann: str) -> None:
    practised()
    opened("lire", article="phare", niveau="A2")
    page = shown(opened(""))
    assert "Votre parcours\u00a0: lu, 1 question trouvée sur 2, une série en cours" in page


def test_the_record_can_be_taken_away_and_deleted(small: SmallLibrary, ann: str) -> None:
    practised()
    at = opened("parcours")
    assert ["Emporter mon parcours"] == [button.label for button in at.download_button]
    taken = json.loads(keeping.ask(portable.take_away))
    assert 1 == len(taken["series"])
    press(at, "Oui, tout effacer")
    assert "votre parcours commence" in shown(at)
    assert "votre parcours commence" in shown(opened("parcours"))


def test_a_visitor_known_by_this_page_alone_is_told_so(small: SmallLibrary) -> None:
    assert "n’est gardé que jusqu’à la fermeture de cette page" in shown(opened("parcours"))
