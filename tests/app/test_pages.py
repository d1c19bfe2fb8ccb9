"""Each page drawn in this process, over the small pack."""

import pytest

from quizgen.app import catalogue
from quizgen.app.labels import type_name
from quizgen.items.pool import TYPES
from tests.app.pages import opened, shown
from tests.app.small_library import SmallLibrary

ADDRESSES = ("", "lire", "s-entrainer", "mots", "telecharger")


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_is_drawn_with_one_title(small: SmallLibrary, address: str) -> None:
    at = opened(address)
    assert not at.exception
    assert 1 == len(at.title)


@pytest.mark.parametrize("address", ADDRESSES)
def test_hostile_text_breaks_no_page(hostile: SmallLibrary, address: str) -> None:
    at = opened(address)
    assert not at.exception
    assert not [body for body in at.html if "<script" in str(body.value)]


def test_articles_are_listed_with_their_levels(small: SmallLibrary) -> None:
    at = opened("")
    assert ["Le phare"] == [header.value for header in at.header]
    assert ["A2", "B1"] == at.segmented_control[0].options
    assert "Un phare qui n’a plus de gardien." in shown(at)


def test_a_broken_pack_stays_out_of_the_library_and_keeps_nothing_away(small: SmallLibrary) -> None:
    at = opened("")
    assert "Un article est en préparation." in shown(at)
    assert "casse" not in shown(at)


def test_no_article_at_all_is_said(small: SmallLibrary) -> None:
    small.shelf = catalogue.Library({}, {})
    for address in ADDRESSES:
        at = opened(address)
        assert not at.exception
        assert "Il n’y a pas encore d’article à lire." in shown(at)


def test_the_text_has_numbers_and_its_words_are_explained(small: SmallLibrary) -> None:
    at = opened("lire", article="phare", niveau="B1")
    assert "Un phare sans gardien (B1)" == at.title[0].value.replace("\\", "")
    page = shown(at)
    assert "1\u00a0Le phare a été construit en 1874." in page
    assert "Personne qui surveille un lieu." in page
    assert any(">gardien</button>" in str(body.value) for body in at.html)


def test_another_level_is_one_click_away_and_stands_in_the_address(small: SmallLibrary) -> None:
    at = opened("lire", article="phare", niveau="A2")
    at.segmented_control[0].set_value("B1").run()
    assert "(B1)" in at.title[0].value.replace("\\", "")
    assert {"article": "phare", "niveau": "B1"} == dict(at.query_params)


def test_a_dead_link_explains_itself(small: SmallLibrary) -> None:
    at = opened("lire", article="disparu")
    assert not at.exception
    assert "Ce lien mène à un article qui n’est pas ou plus ici" in shown(at)


def test_an_unknown_level_gives_the_first(small: SmallLibrary) -> None:
    at = opened("lire", article="phare", niveau="Z9")
    assert "(A2)" in at.title[0].value.replace("\\", "")


def test_files_are_offered(small: SmallLibrary) -> None:
    at = opened("telecharger", article="phare", niveau="A2")
    assert [
        "Télécharger le paquet Anki",
        "Télécharger la fiche (PDF)",
        "Télécharger le corrigé (PDF)",
    ] == [button.label for button in at.download_button]


def test_every_sort_of_question_has_a_name() -> None:
    assert [] == [sort for sort in TYPES if sort == type_name(sort)]
