"""A new kind of fact is one YAML file: it makes items in every output, and no Python knows of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from pdfminer.high_level import extract_text

import quizgen
from quizgen.errors import ContentError
from quizgen.french.typography import typo
from quizgen.items.find import fold
from quizgen.lint.check import check
from quizgen.model.item import Choice, TrueFalse, Typed
from quizgen.model.pack import Pack
from tests.items.small_pack import write_pack


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "verger")


@pytest.fixture
def pack(folder: Path) -> Pack:
    return quizgen.load(folder)


def test_the_pack_is_in_order(folder: Path) -> None:
    assert [] == check(folder)


def test_its_facts_make_items_of_three_shapes(pack: Pack) -> None:
    items = quizgen.generate(pack, "B1")
    for who in ("ada", "ben", "cleo"):
        mine = [item for item in items if item.facts == (f"recolte-{who}",)]
        assert {Choice, TrueFalse, Typed} <= {type(item.shape) for item in mine}
        assert f"verger/B1/qcm/recolte-{who}.jour~moment" in {item.id for item in mine}
        assert all(item.explanation and item.hint for item in mine)
    stems = {item.id: item.stem for item in items}
    assert stems["verger/B1/qcm/recolte-ada.fermier"] == typo(
        "Qui a rempli ses paniers le 2 septembre 2024 ?"
    )
    assert stems["verger/B1/qcm/recolte-ada.recolte"].startswith("Qu’est-ce qu’Ada Brun a ramassé")
    assert stems["verger/B1/vrai-faux/recolte-cleo"] == "Le 20 septembre 2024, Cléo Gris a récolté 60 kilos."


def test_its_distractors_are_the_other_facts_values(pack: Pack) -> None:
    items = {item.id: item for item in quizgen.generate(pack, "B1", types=["qcm"])}
    shape = items["verger/B1/qcm/recolte-ada.recolte"].shape
    assert isinstance(shape, Choice)
    assert {option.text for option in shape.options} == {"Une pomme", "Une prune", "Une poire"}
    for option in shape.options:
        assert "phrase " in option.rationale


def test_they_are_in_the_data_file(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "verger.json"
    report = quizgen.export(pack, path, level="B1")
    data = json.loads(path.read_text(encoding="utf-8"))
    assert [item["id"] for item in data["items"]] == [item.id for item in quizgen.generate(pack, "B1")]
    assert len(report.written) == len(data["items"]) + 1  # and the word
    assert not report.skipped


def test_they_are_on_the_sheet_and_in_its_key(pack: Pack, tmp_path: Path) -> None:
    sheet, key = tmp_path / "verger.pdf", tmp_path / "verger-corrige.pdf"
    chosen = quizgen.generate(pack, "B1", count=20)
    for path in (sheet, key):
        report = quizgen.export(pack, path, level="B1", count=20)
        assert [item.id for item in chosen] == [one for one in report.written if "/vocabulaire/" not in one]
        text = fold(extract_text(path))
        text = " ".join(text.replace("\u00ad", "").split())
        shown = [item for item in chosen if " ".join(fold(item.stem).split()) in text]
        assert len(shown) >= len(chosen) / 2  # a stem that breaks over a hyphen is not found


def test_they_are_in_the_deck(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "verger.apkg"
    report = quizgen.export(pack, path, level="B1")
    collection = Collection(str(tmp_path / "collection.anki2"))
    try:
        request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
        collection.import_anki_package(request)
        assert collection.note_count() == report.counts["notes"]
        for item in quizgen.generate(pack, "B1"):
            assert len(collection.find_notes(f'"Id:{item.id}"')) == 1
    finally:
        collection.close()


def test_a_kind_that_is_wrong_is_told_where(folder: Path) -> None:
    path = folder / "kinds" / "recolte.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    row = next(number for number, line in enumerate(lines, 1) if "rempli" in line)
    lines[row - 1] = lines[row - 1].replace("{{ jour }}", "{{ jours }}")
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    (problem,) = caught.value.problems
    assert (problem.spot.path.name, problem.spot.line, problem.code) == ("recolte.yaml", row, "K01")
    assert "did you mean « jour »" in problem.cure
