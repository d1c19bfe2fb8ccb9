"""« Vrai ou faux » with its proof: lines to copy it on, and how both are marked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.exporters.bundle import Bundle
from quizgen.exporters.sheet_options import MARKS, Marks, SheetOptions
from quizgen.exporters.worksheet import write_sheet
from quizgen.model.item import Justification, Option, TrueFalse
from tests.export.items import TRUE_FALSE
from tests.export.passage import quote
from tests.export.pdf_reader import faults, flat, read
from tests.export.samples import BUNDLE

PROOF = "Quatre délégations russes avaient déjà gagné la Corée du Nord"
TOLD: dict[Marks, str] = {
    "partage": "1 point pour la réponse, 1 point pour la justification",
    "tout-ou-rien": "2 points si la réponse et la justification sont justes, sinon 0",
}


def justified(points: float = 2.0) -> Bundle:
    shape = TrueFalse(
        (Option("Vrai", False, "Elles ne sont pas allées au Japon (phrase 4)."), Option("Faux", True, "")),
        Justification(PROOF, (quote(4),)),
    )
    items = (replace(TRUE_FALSE[1], shape=shape, points=points), TRUE_FALSE[0])
    return replace(BUNDLE, items=items)


@pytest.mark.parametrize("marks", MARKS)
def test_pupil_and_teacher_read_how_it_is_marked(marks: Marks, tmp_path: Path) -> None:
    for answers in (False, True):
        path = tmp_path / "a.pdf"
        write_sheet(justified(), path, answers=answers, options=SheetOptions(marks=marks))
        paper = read(path)
        assert [] == faults(path, paper)
        assert [marks] == [one for one, told in TOLD.items() if flat(told) in paper.text]


def test_the_proof_is_in_the_key_with_its_lines_and_not_on_the_sheet(tmp_path: Path) -> None:
    write_sheet(justified(), tmp_path / "sheet.pdf", options=SheetOptions(passage=False))
    write_sheet(justified(), tmp_path / "key.pdf", answers=True)
    sheet, key = read(tmp_path / "sheet.pdf").text, read(tmp_path / "key.pdf").text
    assert flat("Justification :") in sheet and flat(PROOF) not in sheet
    assert f"«{flat(PROOF)}»(l." in key


def test_points_that_do_not_halve_are_not_halved(tmp_path: Path) -> None:
    write_sheet(justified(points=0.75), tmp_path / "a.pdf")
    assert flat("0,75 point pour la réponse et la justification") in read(tmp_path / "a.pdf").text
