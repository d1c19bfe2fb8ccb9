"""The ending of a file's name chooses the format."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.cli.writing import export as export_command
from quizgen.errors import QuizgenError
from quizgen.exporters import KNOWN, export, format_of
from tests.export.samples import BUNDLE
from tests.test_house import ROOT


def test_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError) as caught:
        export(BUNDLE, tmp_path / "deck.xyz")
    assert all(name in str(caught.value) for name in (".xyz", *KNOWN))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [("d.apkg", "genanki", "anki"), ("s.pdf", "typst", "print"), ("s.docx", "docxtpl", "print")],
)
def test_missing_library_says_what_to_install(
    name: str, library: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    for module in [one for one in sys.modules if one.startswith(f"{library}.")]:
        monkeypatch.delitem(sys.modules, module)
    for module in ("anki_database", "apkg", "worksheet", "typeset", "word_document"):
        monkeypatch.delitem(sys.modules, f"quizgen.exporters.{module}", raising=False)
    with pytest.raises(QuizgenError, match=rf'pip install "quizgen\[{extra}\]"'):
        export(BUNDLE, tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_other_missing_modules_are_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "quizgen.exporters.sheet_data", None)
    monkeypatch.delitem(sys.modules, "quizgen.exporters.worksheet", raising=False)
    with pytest.raises(ModuleNotFoundError):
        export(BUNDLE, tmp_path / "sheet.pdf")


def test_heavy_libraries_wait_until_they_are_asked_for() -> None:
    code = "import sys, quizgen.exporters; print({'genanki', 'typst', 'docxtpl', 'docx'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("name", ["x-cartes.apkg", "x-mots-meles-corrige.json", "docx", "x"])
def test_a_name_that_asks_for_what_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(QuizgenError, match="known are"):
        format_of(name)


def test_the_help_of_export_names_every_format() -> None:
    told = export_command.help or ""
    assert [] == [ending for ending in KNOWN if ending not in told]


def test_the_page_for_teachers_names_every_support() -> None:
    page = (ROOT / "docs" / "supports.md").read_text(encoding="utf-8")
    supports = [ending for ending in KNOWN if Path(f"x{ending}").suffix in (".pdf", ".docx", ".html")]
    assert [] == [ending for ending in supports if f"`{ending}`" not in page]


def test_the_commands_of_the_page_for_teachers_write_what_they_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "supports.md").read_text(encoding="utf-8")
    commands = [shlex.split(line) for line in re.findall(r"^\$ quizgen (.*)$", page, re.MULTILINE)]
    for command in commands:
        assert CliRunner().invoke(main, command).exit_code == 0
    named = {word for command in commands for word in command if word.startswith("b1")}
    assert named and named == {path.name for path in tmp_path.iterdir()}
