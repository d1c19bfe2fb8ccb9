"""The worksheet and its key, read by programs that know nothing of how they were made."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quizgen.exporters import export
from quizgen.exporters.exercises import sections
from quizgen.exporters.sheet_data import key_data, student_data
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.exporters.solution import solution
from quizgen.exporters.worksheet import write_sheet
from quizgen.model.item import Choice
from tests.export.cards import CARDS
from tests.export.items import ITEMS, SHORT_CHOICE
from tests.export.passage import SENTENCES
from tests.export.pdf_reader import flat, read
from tests.export.samples import BUNDLE

REFERENCE = re.compile(r"\((?:phrases?|l\.)[\d,\-età]+\)")  # without spaces


def text_of(path: Path) -> str:
    """All that `path` prints, without spaces."""
    return read(path).text


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("sheets")
    export(BUNDLE, place / "fiche.pdf")
    export(BUNDLE, place / "fiche-corrige.pdf")
    return place


@pytest.fixture(scope="module")
def student(folder: Path) -> str:
    return text_of(folder / "fiche.pdf")


@pytest.fixture(scope="module")
def key(folder: Path) -> str:
    return text_of(folder / "fiche-corrige.pdf")


def strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*map(strings, value.values()))
    if isinstance(value, list):
        return set().union(*map(strings, value))
    return {value} if isinstance(value, str) else set()


def test_student_reads_everything(student: str) -> None:
    for sentence in SENTENCES:
        assert flat(sentence) in student.replace("°", "")
    for item in ITEMS:
        assert flat(item.stem) in student
    for word in ("Nom", "Prénom", "Classe", "Date", "Note", "Non mentionné", "/ 14"):
        assert flat(word) in student
    for prompt in (*BUNDLE.before, *BUNDLE.after):
        assert flat(prompt) in student
    for text in (BUNDLE.source, "page 1 / ", "moscou-pyongyang · B2 · forme A"):
        assert flat(text) in student


def test_student_sheet_gives_nothing_away(student: str) -> None:
    given = strings(student_data(BUNDLE))
    for item in ITEMS:
        assert item.explanation not in given and flat(item.explanation) not in student
        assert item.hint not in given and flat(item.hint) not in student
        assert item.id not in student
        for remark in solution(item.shape).remarks:
            if remark.comment:
                assert flat(remark.comment) not in student
    for mark in ("✓", "✗", "☑", "Réponse:", "Corrigé", "corrigé", "Explication"):
        assert mark not in student
    assert "craignentquelarue" not in without_examples(student)
    assert all(flat(said) not in student for card in CARDS for said in card.gloss.values())


def without_examples(text: str) -> str:
    """`text` without the examples of the word list, which are printed whole."""
    for card in CARDS:
        text = text.replace(flat(card.example), "")
    return text


def test_marking_a_right_answer_changes_nothing_for_the_student() -> None:
    shape = SHORT_CHOICE.shape
    assert isinstance(shape, Choice)
    turned = Choice(tuple(replace(one, correct=not one.correct) for one in shape.options))
    other = replace(BUNDLE, items=(replace(SHORT_CHOICE, shape=turned),))
    assert student_data(other) == student_data(replace(BUNDLE, items=(SHORT_CHOICE,)))


def test_key_explains_everything(key: str) -> None:
    for item in ITEMS:
        assert flat(item.explanation) in key
        assert flat(solution(item.shape).key) in key
        assert flat(item.evidence.main.text) in key
        assert item.id in key
        for remark in solution(item.shape).remarks:
            if remark.comment:
                assert REFERENCE.sub("", flat(remark.comment)) in REFERENCE.sub("", key)
    for text in ("l’ONU", "des responsables américains (allégation)"):
        assert flat(text) in key


def test_words_come_on_request(folder: Path) -> None:
    options = SheetOptions(words=True)
    for answers in (False, True):
        report = write_sheet(BUNDLE, folder / "words.pdf", answers=answers, options=options)
        assert report.written == tuple(one.id for one in (*ITEMS, *CARDS))
        text = text_of(folder / "words.pdf")
        assert all(flat(card.word) in text for card in CARDS)
        assert all((flat(card.definition) in text) is not answers for card in CARDS)
        assert all((flat(said) in text) is answers for card in CARDS for said in card.gloss.values())


def test_points_add_up() -> None:
    data = student_data(BUNDLE)
    shown = [
        float(one["points"].replace(",", ".")) for section in data["sections"] for one in section["exercises"]
    ]
    assert BUNDLE.points == sum(shown) == float(data["total"].replace(",", "."))
    assert data["total"] == "14"


def test_statements_share_a_table_and_numbers_run_on_in_the_order_of_a_lesson() -> None:
    groups = list(sections(ITEMS))
    found = [one for _, group in groups for one in group]
    assert ["Compréhension globale", "Compréhension détaillée", "Vocabulaire", "Grammaire"] == [
        title for title, _ in groups
    ]
    assert [1, 6, 1, 1] == [len(group) for _, group in groups]
    assert list(range(1, len(found) + 1)) == [one.number for one in found]
    assert [1, 1, 1, 3, 1, 1, 1, 1, 1] == [len(one.items) for one in found]
    assert found[3].stem.startswith("Vrai, faux ou non mentionné")


def test_keys_are_what_a_teacher_reads() -> None:
    rows = {row[0]: row[1:] for row in key_data(BUNDLE)["rows"]}
    assert ["D, B, A, C", "2"] == rows["1"]
    assert ["A. en Russie", "1"] == rows["2"]
    assert ["B. … une accusation américaine, démentie par les deux\u00a0…", "1"] == rows["3"]
    assert ["Faux", "1"] == rows["4b"]
    assert "1\u00a0–\u00a0D · 2\u00a0–\u00a0A · 3\u00a0–\u00a0B" == rows["6"][0]
    assert ["craignent", "0,5"] == rows["9"]


def test_same_input_same_bytes(folder: Path) -> None:
    for name in ("fiche.pdf", "fiche-corrige.pdf"):
        export(BUNDLE, folder / f"again-{name}")
        assert (folder / f"again-{name}").read_bytes() == (folder / name).read_bytes()


def test_empty_bundle(tmp_path: Path) -> None:
    bare = replace(BUNDLE, items=(), cards=(), glosses=(), before=(), after=())
    for answers in (False, True):
        assert write_sheet(bare, tmp_path / "a.pdf", answers=answers).written == ()


def test_report_names_everything(tmp_path: Path) -> None:
    report = export(BUNDLE, tmp_path / "a.pdf", answers=True)
    assert report.written == tuple(one.id for one in ITEMS)
    assert report.skipped == ()
