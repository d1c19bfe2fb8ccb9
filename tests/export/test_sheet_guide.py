"""The teachers' guide to sheets: its commands run, its options exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from tests.export.sheet_variants import png
from tests.test_house import ROOT

GUIDE = (ROOT / "docs" / "fiches.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    quizgen (export .*)$", GUIDE, re.MULTILINE)
OPTIONS = re.findall(r"^\| `(--.*?)` \|", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_guide_runs(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, shlex.split(command))
    assert 0 == done.exit_code, done.output
    assert len(list(tmp_path.glob("*.pdf"))) == (6 if "--forms 3" in command else 2)


def test_all_options_of_the_guide_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("logo.png").write_bytes(png())
    asked = shlex.split(" ".join(OPTIONS).replace("https://…", "https://exemple.org/a"))
    done = CliRunner().invoke(
        main, ["export", "la-petite-graine", "f.pdf", "--level", "B1", "--count", "4", *asked]
    )
    assert 0 == done.exit_code, done.output
    assert len(OPTIONS) >= 8 and Path("f.pdf").exists()


def test_options_of_a_sheet_without_a_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(
        main,
        ["export", "la-petite-graine", "a.json", "--level", "B1", "--large-print", "--qr", "https://e.org"],
    )
    assert 2 == done.exit_code
    assert "--large-print, --qr: none of these files has this" in done.output
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "asked", "in_vain"),
    [
        ("a.html", "--large-print --dyslexia", ""),
        ("a-cartes.pdf", "--large-print --dyslexia --paper letter", ""),
        ("a-mots-meles.pdf", "--large-print --with-key", "--with-key:"),
        ("a.html", "--dyslexia --paper letter", "--paper:"),
        ("a.apkg", "--dyslexia", "--dyslexia:"),
        ("a-cartes.pdf", "--forms 2", "--forms:"),
    ],
)
def test_handouts_follow_what_makes_sense_for_them(
    name: str, asked: str, in_vain: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written = []
    for options in ([], asked.split()):
        done = CliRunner().invoke(main, ["export", "la-petite-graine", name, "--level", "B1", *options])
        written.append(Path(name).read_bytes())
    assert (2 if in_vain else 0) == done.exit_code and in_vain in done.output
    assert (written[0] == written[1]) is bool(in_vain)
