"""The teacher's desk in this process, over the small pack."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from quizgen.app import keeping, workshop
from quizgen.study.teaching import TeacherSet, from_yaml, to_yaml
from tests.app.pages import opened, press, shown
from tests.app.small_library import SmallLibrary


def composed(count: int = 3) -> AppTest:
    at = opened("enseigner", article="phare", niveau="A2")
    at.number_input[0].set_value(count)
    return press(at, "Composer")


def chosen(at: AppTest) -> TeacherSet:
    found: TeacherSet = at.session_state["ensemble"]
    return found


def pressed(at: AppTest, key: str) -> AppTest:
    return at.button(key=key).click().run()


def test_a_set_is_shown_with_its_key_and_evidence(small: SmallLibrary) -> None:
    at = composed()
    assert not at.exception
    page = shown(at)
    assert "3 questions, 3\u00a0points" in page
    for text in ("Le phare a été construit en 1900.", "Réponse\u00a0:", "Phrase 1 du texte"):
        assert text in page


def test_a_broken_pack_shows_its_located_errors(small: SmallLibrary) -> None:
    at = opened("enseigner", article="phare", niveau="A2")
    assert "Un article n’a pas pu être ouvert" in at.expander[0].label
    assert "casse/pack.yaml:3:1: Y01 une faute" in shown(at)


def test_items_are_moved_excluded_and_swapped(small: SmallLibrary) -> None:
    at = composed()
    first, second, third = chosen(at).items
    pressed(at, f"Descendre/{first}")
    assert (second, first, third) == chosen(at).items
    pressed(at, f"Exclure/{third}")
    assert (second, first) == chosen(at).items
    pressed(at, f"Échanger/{second}")
    assert second not in chosen(at).items
    assert not at.exception


def test_an_item_is_reworded_and_weighted(small: SmallLibrary) -> None:
    at = composed(1)
    (id,) = chosen(at).items
    at.text_area[0].set_value("C'est vrai ?")
    at.number_input(key=f"points/{id}").set_value(2.5)
    press(at, "Enregistrer")
    assert "C’est vrai\u202f?" in shown(at)
    assert "1 question, 2,5\u00a0points" in shown(at)
    assert chosen(at) == from_yaml(to_yaml(chosen(at)))


def test_every_file_is_offered(small: SmallLibrary) -> None:
    labels = [button.label for button in composed().download_button]
    assert 7 < len(labels)
    assert "Enregistrer cet ensemble (YAML)" == labels[-1]


def test_hostile_text_breaks_nothing(hostile: SmallLibrary) -> None:
    at = composed(8)
    assert not at.exception
    assert not [body for body in at.html if "<script" in str(body.value)]


def test_a_page_for_teachers_only_stays_closed(small: SmallLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZGEN_TEACHERS", "ann@exemple.org")
    at = opened("enseigner", article="phare", niveau="A2")
    assert "réservée aux enseignants" in shown(at)
    assert not at.button


def test_the_files_and_pictures_are_of_the_set_as_changed() -> None:
    made = workshop.by_blueprint("moscou-pyongyang", "B1", 1, "revision-5-minutes")
    assert 7 == len(made.items)
    pages = workshop.pages(made, to_yaml(made), False)
    assert pages
    assert {b"\x89PNG"} == {page[:4] for page in pages}
    assert workshop.written(made, ".pdf").startswith(b"%PDF")


def test_anybody_may_teach_where_no_teacher_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUIZGEN_TEACHERS", raising=False)
    assert keeping.may_teach()
