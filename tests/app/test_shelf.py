"""Choosing among many articles, and no choice where there is nothing to choose from."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from quizgen.app import catalogue
from quizgen.app.shelf import Wish, fits
from tests.app import small_pack
from tests.app.pages import opened, press, shown, turned
from tests.app.small_library import SmallLibrary, shelf


def stocked(small: SmallLibrary, count: int) -> None:
    small.shelf = shelf(count)


def titles(at: AppTest) -> list[str]:
    return [str(header.value) for header in at.header]


def level_choice(at: AppTest) -> list[str]:
    (choice,) = [one for one in at.segmented_control if one.key == "recherche/level"]
    return list(choice.options)


@pytest.mark.parametrize(("count", "filters", "search"), [(2, 0, 0), (3, 0, 0), (4, 1, 0), (7, 1, 1)])
def test_there_is_a_choice_where_there_is_something_to_choose(
    small: SmallLibrary, count: int, filters: int, search: int
) -> None:
    stocked(small, count)
    at = opened("")
    assert not at.exception
    assert count == len(titles(at))
    assert filters == len([one for one in at.segmented_control if one.key == "recherche/level"])
    assert filters == len(at.selectbox)
    assert search == len(at.text_input)


def test_what_all_articles_share_is_no_choice(small: SmallLibrary) -> None:
    held = [small_pack.article(n, ("A2", "B1"), "Patrimoine") for n in range(5)]
    small.shelf = catalogue.Library({pack.id: pack for pack in held}, {})
    at = opened("")
    assert 5 == len(titles(at))
    assert not at.selectbox
    assert not [one for one in at.segmented_control if one.key == "recherche/level"]


def test_a_level_leaves_its_articles_and_opens_them_there(small: SmallLibrary) -> None:
    stocked(small, 4)
    at = opened("")
    assert ["A1", "A2", "B1"] == level_choice(at)
    at.segmented_control(key="recherche/level").set_value("B1").run()
    assert ["Article 2", "Article 4"] == titles(at)
    assert "2 articles sur 4" in shown(at)
    assert "B1" == at.segmented_control(key="choix/article-2").value


def test_level_and_topic_go_together_and_an_empty_shelf_leads_back(small: SmallLibrary) -> None:
    stocked(small, 4)
    at = opened("")
    at.segmented_control(key="recherche/level").set_value("B1").run()
    at.selectbox[0].set_value("Écologie").run()
    assert not at.exception
    assert [] == titles(at)
    assert "Aucun article ne correspond à votre recherche." in shown(at)
    press(at, "Tout montrer")
    assert 4 == len(titles(at))
    assert at.segmented_control(key="recherche/level").value is None


def test_words_are_found_without_their_accents(small: SmallLibrary) -> None:
    stocked(small, 7)
    at = opened("")
    at.text_input[0].set_value("ecologie 3").run()
    assert ["Article 3"] == titles(at)
    assert "1 article sur 7" in shown(at)


def test_what_was_looked_for_is_still_there_after_another_page(small: SmallLibrary) -> None:
    stocked(small, 7)
    at = opened("")
    at.text_input[0].set_value("Article 5").run()
    turned(at, "lire")
    turned(at, "")
    assert ["Article 5"] == titles(at)
    assert "Article 5" == at.text_input[0].value


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (Wish(), True),
        (Wish(words="PHARE gardien"), True),
        (Wish(words="qui n'a plus"), True),
        (Wish(words="phare gare"), False),
        (Wish(level="B1", topic="Patrimoine"), True),
        (Wish(level="C1"), False),
        (Wish(topic="Sport"), False),
    ],
)
def test_every_word_level_and_topic_must_fit(wish: Wish, found: bool) -> None:
    assert found == fits(small_pack.pack(), wish)
