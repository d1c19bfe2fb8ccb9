"""Blueprints: what they ask for is there, and what is not is told with its cure."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from quizgen.content.library import blueprint_names, content_root
from quizgen.errors import ContentError, QuizgenError
from quizgen.lint.desk import Desk
from quizgen.model.item import Choice, Item, TrueFalse
from quizgen.select.arrange import SECTIONS, section
from quizgen.select.blueprint import read_blueprint
from quizgen.select.compose import Composed, compose
from quizgen.select.forms import in_form
from tests.items.pools import Place, everywhere

B1 = Place("moscou-pyongyang", "B1")
SMALL = """\
title: Petit contrôle
points: 10
sections:
  - name: detaillee
    parts:
      - {types: [vrai-faux], count: 2, points: 1}
      - {types: qcm, count: 2, process: [infer, integrate]}
  - name: vocabulaire
    parts: [{types: trou-lexical, count: 1}]
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "controle.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def made(name: str | Path, place: Place = B1, **how: object) -> Composed:
    return compose(place.pack, place.level, read_blueprint(name), **how)  # type: ignore[arg-type]


def test_the_five_that_come_with_quizgen() -> None:
    names = ("classe-20-points", "exercice-type-delf-a2", "exercice-type-delf-b1", "exercice-type-delf-b2")
    assert {*names, "revision-5-minutes"} == set(blueprint_names())


@everywhere
def test_a_class_sheet_gives_twenty_points(place: Place) -> None:
    found = made("classe-20-points", place)
    assert 20 == found.points and 15 <= len(found.items) <= 18
    assert all(item.points * 2 == round(item.points * 2) for item in found.items)


@pytest.mark.parametrize("level", ["A2", "B1", "B2"])
def test_an_exercise_of_the_exam_type_is_closed_questions_with_three_options(level: str) -> None:
    found = made(f"exercice-type-delf-{level.lower()}", Place("moscou-pyongyang", level))  # type: ignore[arg-type]
    assert () == found.missing
    for item in found.items:
        assert isinstance(item.shape, Choice | TrueFalse) and len(item.shape.options) == 3


def test_counts_types_processes_and_points_are_as_asked(own: Path) -> None:
    found = made(own)
    types = Counter(item.type for item in found.items)
    assert {"vrai-faux": 2, "qcm": 2, "trou-lexical": 1} == types
    assert all(item.process in ("infer", "integrate") for item in found.items if item.type == "qcm")
    assert 10 == found.points and ["detaillee", "vocabulaire"] == [name for name, _ in found.sections]


@everywhere
def test_sections_stand_in_the_order_of_a_lesson(place: Place) -> None:
    found = made("classe-20-points", place)
    places = [SECTIONS.index(section(item)) for item in found.items]
    assert places == sorted(places)
    details = [item for name, items in found.sections if name == "detaillee" for item in items]
    questions = [item.evidence.main.sentence for item in details if isinstance(item.shape, Choice)]
    assert questions == sorted(questions)


@everywhere
def test_no_detail_of_little_weight_and_few_dates(place: Place) -> None:
    items = made("classe-20-points", place).items
    assert all(item.importance != "C" for item in items)
    assert sum(item.dated for item in items) <= len(items) / 4


def test_the_same_seed_gives_the_same_set() -> None:
    assert made("classe-20-points", seed=4) == made("classe-20-points", seed=4)
    assert (
        len({tuple(item.id for item in made("classe-20-points", seed=seed).items) for seed in range(5)}) > 1
    )


def ids(items: tuple[Item, ...]) -> list[str]:
    return [item.id for item in items]


def key_places(items: tuple[Item, ...]) -> list[int]:
    return [
        [option.correct for option in item.shape.options].index(True)
        for item in items
        if isinstance(item.shape, Choice) and not item.dated
    ]


@everywhere
def test_forms_hold_the_same_items_in_other_places(place: Place) -> None:
    one, other = (made("classe-20-points", place, seed=2, form=form).items for form in "AB")
    assert sorted(ids(one)) == sorted(ids(other)) and key_places(one) != key_places(other)
    by_id = {item.id: item for item in other}
    for mine in one:
        theirs = by_id[mine.id]
        if isinstance(mine.shape, Choice) and isinstance(theirs.shape, Choice):
            assert set(mine.shape.options) == set(theirs.shape.options)


@everywhere
def test_parallel_forms_hold_other_items_of_the_same_types(place: Place) -> None:
    one, other = (made("exercice-type-delf-b1", place, form=form, parallel=True).items for form in "AB")
    assert set(ids(one)).isdisjoint(ids(other))
    assert Counter(item.type for item in one) == Counter(item.type for item in other)


def test_form_a_is_the_set_as_chosen() -> None:
    items = made("classe-20-points").items
    assert items == in_form(items, "A")


def test_what_is_missing_is_told_with_facts_that_would_help(tmp_path: Path) -> None:
    path = tmp_path / "trop.yaml"
    path.write_text(
        "title: Trop\nsections: [{name: detaillee, parts: [{types: qui-dit-quoi, count: 9},"
        " {types: reponse-courte, count: 90}]}]\n",
        encoding="utf-8",
    )
    found = made(path)
    assert 2 == len(found.missing)
    assert "of 9 « qui-dit-quoi » found" in found.missing[0] and "pack.yaml" in found.missing[0]
    facts = {fact.id for fact in B1.pack.facts}
    told = found.missing[1].partition(": ")[2].split(" (")[0].removesuffix(" …").split(", ")
    assert told and set(told) <= facts


def test_unknown_names_are_told_with_the_nearest() -> None:
    with pytest.raises(QuizgenError, match="did you mean « classe-20-points »"):
        read_blueprint("classe-20-point")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "title: X\nsections: [{name: detaillee, parts: [{types: qmc, count: 2}]}]\n",
            "B01 no item type « qmc »",
        ),
        ("title: X\nsections: [{name: detail, parts: [{types: qcm, count: 2}]}]\n", "S04"),
        ("title: X\nsections: [{name: detaillee, parts: [{types: qcm}]}]\n", "S02"),
        ("title: X\nsections: [{name: detaillee, parts: [{types: qcm, count: 0}]}]\n", ":2:"),
        ("title: X\nsektions: []\n", "S01"),
    ],
)
def test_a_broken_blueprint_is_told_with_its_place(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "mien.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_blueprint(path)
    assert told in str(caught.value) and f"{path}:2:" in str(caught.value)


def test_every_bundled_blueprint_names_its_schema() -> None:
    for path in (content_root() / "blueprints").glob("*.yaml"):
        assert "schema/blueprint.json" in path.read_text(encoding="utf-8").splitlines()[0]


def test_a_desk_is_not_needed_twice() -> None:
    from quizgen.items.workshop import Workshop

    desk = Desk(Workshop(B1.pack, B1.level))
    given = made("revision-5-minutes", made=(B1.pool(), desk))
    assert ids(given.items) == ids(made("revision-5-minutes").items)
