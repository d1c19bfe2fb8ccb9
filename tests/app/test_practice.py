"""Practising in this process: a whole series, its feedback, its second round and its summary."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.app.pages import opened, press, shown, turned
from tests.app.small_library import SmallLibrary
from tests.app.small_pack import HOSTILE

ORDER = ("choix", "vrai-faux", "courte", "trou", "libre", "paires", "ordre", "tableau")


@pytest.fixture(autouse=True)
def series(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every series is the one with seed 8, whose items stand in the order of the small pack."""
    monkeypatch.setattr("secrets.randbelow", lambda _: 7)


def begun(level: str = "A2") -> AppTest:
    at = opened("s-entrainer", article="phare", niveau=level)
    return press(at, "Commencer")


def fill(at: AppTest, kind: str) -> None:
    match kind:
        case "choix":
            at.radio[0].set_value("En 1874")
        case "vrai-faux":
            at.radio[0].set_value("Faux")
        case "courte":
            at.text_input[0].set_value("un gardien")
        case "trou":
            at.selectbox[0].set_value("phare")
            at.selectbox[1].set_value("nuit")
        case "libre":
            at.text_input[0].set_value("brille")
        case "paires":
            at.selectbox[0].set_value("habite le phare")
            at.selectbox[1].set_value("allume la lampe")
        case "ordre":
            for box, rank in zip(at.selectbox, (3, 1, 2), strict=True):
                box.set_value(rank)
        case "tableau":
            at.text_input[0].set_value("1874")
            at.text_input[1].set_value("la machine")


def test_a_whole_series_answered_well(small: SmallLibrary) -> None:
    at = begun()
    for number, kind in enumerate(ORDER, 1):
        fill(at, kind)
        press(at, "Vérifier")
        assert not at.exception
        page = shown(at)
        assert "C’est juste." in page, (number, kind)
        assert "«\u00a0Le phare a été construit en 1874.\u00a0»" in page
        assert "Phrase 1 du texte" in page
        assert any("<mark>" in str(body.value) for body in at.html)
        press(at, "Question suivante" if number < len(ORDER) else "Voir le bilan")
    assert "8 sur 8 du premier coup" in shown(at)


def test_a_missed_item_comes_back_and_is_in_the_summary(small: SmallLibrary) -> None:
    at = begun()
    at.radio[0].set_value("En 1900")
    press(at, "Vérifier")
    assert "Pas encore. Essayez une deuxième fois." in shown(at)
    assert "Indice\u00a0: Lisez la phrase 1" in shown(at)
    assert "Bonne réponse" not in shown(at)
    press(at, "Vérifier")
    page = shown(at)
    for text in (
        "Ce n’est pas la bonne réponse.",
        "Cette date n’est pas dans le texte.",
        "Bonne réponse\u00a0: En 1874",
        "La phrase 1 le dit.",
        "Une date se lit avec",
        "Qui le dit\u00a0: le gardien (annonce).",
    ):
        assert text in page
    press(at, "Question suivante")
    for kind in ORDER[1:]:
        fill(at, kind)
        press(at, "Vérifier")
        press(at, "Question suivante")
    assert "Quand le phare" in at.header[0].value
    fill(at, "choix")
    press(at, "Vérifier")
    press(at, "Voir le bilan")
    assert "7 sur 8 du premier coup" in shown(at)
    assert "(retrouvée ensuite)" in at.expander[0].label
    press(at, "Refaire les questions manquées")
    assert "Quand le phare" in at.header[0].value


def test_feedback_and_order_survive_reruns(small: SmallLibrary) -> None:
    at = begun()
    press(at, "Je ne sais pas")
    before = shown(at)
    assert "Voici la réponse." in before
    assert before == shown(at.run())
    press(at, "Question suivante")
    options = None
    for _ in range(3):
        assert options in (None, at.radio[0].options)
        options = at.radio[0].options
        at.run()


def test_nothing_chosen_is_not_judged(small: SmallLibrary) -> None:
    at = begun()
    press(at, "Vérifier")
    assert "Donnez d’abord une réponse" in at.warning[0].value
    fill(at, "choix")
    press(at, "Vérifier")
    assert "C’est juste." in shown(at)


def test_ranks_given_twice_are_not_judged(small: SmallLibrary) -> None:
    at = begun()
    for _ in range(6):
        press(at, "Je ne sais pas")
        press(at, "Question suivante")
    for box in at.selectbox:
        box.set_value(1)
    press(at, "Vérifier")
    assert "Chaque rang sert une seule fois" in at.warning[0].value
    assert [1, 1, 1] == [box.value for box in at.selectbox]


def test_an_option_of_two_words_is_a_whole_answer(small: SmallLibrary) -> None:
    at = begun()
    press(at, "Je ne sais pas")
    press(at, "Question suivante")
    at.radio[0].set_value("Non mentionné")
    press(at, "Vérifier")
    assert not at.warning
    assert "Ce n’est pas la bonne réponse." in shown(at)


def test_the_hint_is_shown_on_demand(small: SmallLibrary) -> None:
    at = begun()
    assert not at.info
    press(at, "Voir un indice")
    assert "Indice\u00a0: Lisez la phrase 1" in at.info[0].value.replace("\\", "")


def test_the_text_is_always_there(small: SmallLibrary) -> None:
    at = begun()
    assert "Relire le texte" in [box.label for box in at.expander]
    assert "Le phare a été construit en 1874." in shown(at)


def test_a_series_waits_while_one_reads(small: SmallLibrary) -> None:
    at = begun()
    press(at, "Je ne sais pas")
    press(at, "Question suivante")
    stem = at.header[0].value
    turned(at, "lire")
    turned(at, "s-entrainer")
    assert stem == at.header[0].value


def test_a_series_can_be_stopped(small: SmallLibrary) -> None:
    at = begun()
    press(at, "Oui, arrêter")
    assert "Commencer" in [button.label for button in at.button]


def test_an_article_that_changed_meanwhile_says_so(
    small: SmallLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = begun()
    monkeypatch.setattr("quizgen.app.catalogue.items", lambda *_: {})
    at.run()
    assert "Cet article a changé" in at.warning[0].value
    press(at, "Nouvelle série")
    press(at, "Commencer")
    assert "Il n’y a pas encore de question à ce niveau." in at.info[0].value


def test_hostile_text_breaks_no_question(hostile: SmallLibrary) -> None:
    at = begun()
    for number in range(1, 25):
        assert not at.exception
        press(at, "Je ne sais pas")
        assert not at.exception
        assert not [body for body in at.html if "<script" in str(body.value)]
        press(at, "Question suivante" if number < 24 else "Voir le bilan")
    assert not at.exception


def test_hostile_text_is_escaped_in_the_label_of_every_control(hostile: SmallLibrary) -> None:
    at, seen = begun(), 0
    for _ in ORDER:
        labels = [one.label for kind in ("radio", "selectbox", "text_input") for one in at.get(kind)]
        seen += len(labels)
        assert [] == [label for label in labels if HOSTILE in label]
        press(press(at, "Je ne sais pas"), "Question suivante")
    assert 13 == seen
