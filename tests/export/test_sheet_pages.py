"""Every look of the sheet and of its key, seen by a checker that knows nothing of how they were made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import quizgen
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.choice import Choice
from quizgen.exporters.gather import gather
from quizgen.exporters.kept import made_bundle
from quizgen.exporters.sheet_data import student_data
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.exporters.solution import solution
from quizgen.exporters.worksheet import write_sheet
from quizgen.model.levels import Level
from tests.export.pdf_reader import Paper, faults, flat, read, tags
from tests.export.samples import BUNDLE
from tests.export.sheet_lines import cited, margin_numbers, passage, with_lines
from tests.export.sheet_variants import VARIANTS, dressed

REAL: tuple[tuple[str, Level, str], ...] = (
    ("moscou-pyongyang", "A2", "large"),
    ("moscou-pyongyang", "B1", "plain"),
    ("moscou-pyongyang", "B2", "dyslexia"),
)
REFERENCE = re.compile(r"\((?:phrases?|l\.)[\d,\-età]+\)")  # in a text without spaces
LINES = re.compile(r"\(l\.[\d-]+\)")
SIGNS = ("✓", "✗", "☑", "Corrigé", "corrigé", "Explication", "Aussiacceptées")


@cache
def bundle(pack: str, level: Level) -> Bundle:
    loaded = quizgen.load(pack)
    return gather(loaded, level, quizgen.generate(loaded, level, count=16, seed=3), for_sheet=True)


def written(which: Bundle, folder: Path, *, answers: bool, options: SheetOptions) -> tuple[Path, Paper]:
    path = folder / ("key.pdf" if answers else "sheet.pdf")
    write_sheet(which, path, answers=answers, options=options)
    return path, read(path)


@pytest.mark.parametrize(
    ("look", "answers"), [(look, answers) for look in VARIANTS for answers in {False, look != "with-key"}]
)
def test_every_look_is_in_order(look: str, answers: bool, tmp_path: Path) -> None:
    path, paper = written(BUNDLE, tmp_path, answers=answers, options=VARIANTS[look])
    assert [] == faults(path, paper, size="letter" if look == "letter" else "a4")
    assert (2 if look == "with-key" and not answers else 1) == tags(path).count("H1")
    assert ("Atkinson" in {char.font.partition("H")[0] for char in paper.chars}) == ("dyslexia" in look)


def test_large_print_is_large(tmp_path: Path) -> None:
    _, paper = written(BUNDLE, tmp_path, answers=False, options=VARIANTS["large"])
    sizes = sorted(char.size for char in paper.chars if char.text.isalpha())
    assert sizes[len(sizes) // 10] >= 15  # labels; the foot of the page is small
    assert sizes[len(sizes) // 2] >= 18


def test_school_logo_and_address(tmp_path: Path) -> None:
    path, paper = written(BUNDLE, tmp_path, answers=False, options=dressed(tmp_path))
    assert [] == faults(path, paper)
    assert 2 == tags(path).count("Figure")
    assert flat("Collège Aimé-Césaire") in paper.text


def test_without_its_text_a_sheet_names_sentences(tmp_path: Path) -> None:
    _, sheet = written(BUNDLE, tmp_path, answers=False, options=VARIANTS["no-passage"])
    _, key = written(BUNDLE, tmp_path, answers=True, options=VARIANTS["no-passage"])
    assert flat(BUNDLE.paragraphs[0][0]) not in sheet.text
    assert "Phrase7«" in key.text and "l.1" not in key.text


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for name, part in value.items() if name != "kind" for text in strings(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in strings(part))


@pytest.mark.parametrize(("pack", "level", "look"), REAL)
def test_real_sheets(pack: str, level: Level, look: str, tmp_path: Path) -> None:
    which, options = bundle(pack, level), VARIANTS[look]
    path, sheet = written(which, tmp_path, answers=False, options=options)
    key_path, key = written(which, tmp_path, answers=True, options=options)
    assert [] == [*faults(path, sheet), *faults(key_path, key)]

    pages = [LINES.sub("", page) for page in sheet.page_texts()]  # « phrase 3 (l. 5-6) » names lines too
    for section in student_data(which)["sections"]:
        for block in section["exercises"]:
            wanted = [flat(text) for text in strings(block)]
            assert any(all(text in page for text in wanted) for page in pages), block["stem"]

    unreferenced = REFERENCE.sub("", key.text)
    for item in which.items:
        assert REFERENCE.sub("", flat(item.explanation)) in unreferenced
        assert flat(item.explanation) not in sheet.text
        assert flat(item.hint) not in sheet.text
        assert item.id in key.text and item.id not in sheet.text
    assert [] == [sign for sign in SIGNS if sign in sheet.text]

    sentences = [sentence for paragraph in which.paragraphs for sentence in paragraph]
    lines, places = passage(sheet, sentences)
    left = min(char.box[0] for char in sheet.chars if (char.page, char.line) in lines and char.text.isalpha())
    fives = {n: str(n) for n in range(5, len(lines) + 1, 5)}
    assert fives == margin_numbers(sheet, lines, left)
    if look == "plain":
        assert 1 == len({page for page, _ in lines})
    for item in which.items:
        for quote in (item.evidence.main, *item.evidence.more):
            assert f"{cited(places, [quote.sentence])}«{flat(quote.text)}" in key.text
        for remark in solution(item.shape).remarks:
            if "(phrase" in remark.comment:
                assert with_lines(places, remark.comment) in key.text


@pytest.mark.parametrize(
    ("level", "blueprint", "form"),
    [
        ("A2", "exercice-type-delf-a2", "B"),
        ("B1", "classe-20-points", "C"),
        ("B2", "exercice-type-delf-b2", "B"),
    ],
)
def test_other_forms_and_blueprints(level: Level, blueprint: str, form: str, tmp_path: Path) -> None:
    choice = Choice(level=level, blueprint=blueprint, form=form)
    which = made_bundle(quizgen.load("moscou-pyongyang"), choice)
    path, sheet = written(which, tmp_path, answers=False, options=VARIANTS["plain"])
    key_path, key = written(which, tmp_path, answers=True, options=VARIANTS["plain"])
    assert [] == [*faults(path, sheet), *faults(key_path, key)]
    assert [] == [sign for sign in SIGNS if sign in sheet.text]
    for number, page in enumerate(sheet.page_texts(), 1):
        assert f"forme{form}·série0page{number}/{len(sheet.sizes)}" in page
    for item in which.items:
        assert flat(solution(item.shape).key) in key.text
