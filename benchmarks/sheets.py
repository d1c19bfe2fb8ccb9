"""Worksheets: what an export costs above the typesetting, and against HTML that is printed."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from importlib.resources import as_file
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

import quizgen
from benchmarks.measure import Row, in_turn, python
from quizgen.exporters import typeset
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.choice import choice_for
from quizgen.exporters.kept import made_bundle
from quizgen.exporters.sheet_data import student_data
from quizgen.exporters.worksheet import sheet, write_sheet
from quizgen.select.forms import FORMS, in_form

RUNS = 11
PROCESSES = 5
MANY = 100
PACK, LEVEL = "moscou-pyongyang", "B1"
EXPORT = "import sys; from quizgen.cli import main; sys.argv[0] = 'quizgen'; main()"
TYPESET = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from quizgen.exporters.typeset import typeset
data = json.loads(Path(sys.argv[1]).read_text())
Path(sys.argv[2]).write_bytes(typeset("sheet.typ", data, datetime(2024, 2, 3, tzinfo=UTC)))
"""
PRINT = """
import sys, weasyprint
weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""
GENERATE = """
from benchmarks.sheets import as_html, chosen, student_data
as_html(student_data(chosen()))
"""
STYLE = "@page { size: A4; margin: 2cm } body { font: 10.5pt sans-serif } table { border-collapse: collapse }"


def rows() -> list[Row]:
    """Sheets and forms against bare compilations; where WeasyPrint is installed, against that too."""
    with TemporaryDirectory() as name, as_file(typeset._TEMPLATES) as root:
        folder = Path(name)
        bundle, seeds = chosen(), count()  # a text met before is laid out from memory: no two are the same
        one, bare_one = in_turn(
            lambda: write_sheet(replace(bundle, seed=next(seeds)), folder / "a.pdf"),
            lambda: bare(sheet(replace(bundle, seed=next(seeds))), root, folder),
            runs=RUNS,
        )
        forms, bare_forms = in_turn(
            lambda: hundred(bundle, next(seeds), folder),
            lambda: [bare(sheet(replace(bundle, seed=next(seeds))), root, folder) for _ in range(MANY)],
            runs=2,
        )
        found = [
            Row("a sheet : its bare compilation", one, bare_one, "s", target=1.3),
            Row(f"{MANY} forms : as many bare compilations", forms, bare_forms, "s", target=1.2),
        ]
        return [*found, *against_html(bundle, folder)] if find_spec("weasyprint") else found


def chosen() -> Bundle:
    """The sheet that the command writes."""
    return made_bundle(quizgen.load(PACK), choice_for(".pdf", LEVEL))


def hundred(bundle: Bundle, seed: int, folder: Path) -> None:
    """A hundred forms of a set, with their files."""
    for n in range(MANY):
        form = FORMS[n % len(FORMS)]
        items = in_form(bundle.items, form, seed=seed + n)
        other = replace(bundle, items=items, form=form, seed=seed * MANY + n)
        write_sheet(other, folder / f"{n}.pdf")


def bare(data: dict[str, Any], root: Path, folder: Path) -> None:
    """The same template and data handed to Typst without more ado."""
    typst.compile(
        root / "sheet.typ",
        output=folder / "bare.pdf",
        root=root,
        font_paths=typeset._fonts(),
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )


def against_html(bundle: Bundle, folder: Path) -> list[Row]:
    """The same texts typeset by Typst and, as a plain ready page, by WeasyPrint, each in a new process.

    A command that chooses a set for the first time reads and generates; its yardstick does so too. A command
    that asks for a set again, such as for another look at it, is held against WeasyPrint alone.
    """
    page, data = folder / "page.html", folder / "data.json"
    page.write_text(as_html(student_data(bundle)), encoding="utf-8")
    data.write_text(json.dumps(sheet(bundle)), encoding="utf-8")
    files = (str(page), str(folder / "w.pdf"))
    export = ("-c", EXPORT, "export", PACK, str(folder / "c.pdf"), "--level", LEVEL)
    ours, theirs = in_turn(
        python("-c", TYPESET, str(data), str(folder / "t.pdf")), python("-c", PRINT, *files), runs=PROCESSES
    )
    schools = count()  # each time another look
    again, printed = in_turn(
        lambda: python(*export, "--school", f"{next(schools)}", QUIZGEN_CACHE=str(folder / "cache"))(),
        python("-c", PRINT, *files),
        runs=PROCESSES,
    )
    first, generated = in_turn(
        python(*export, QUIZGEN_CACHE=""), python("-c", GENERATE + PRINT, *files), runs=PROCESSES
    )
    return [
        Row("a sheet in a new process : WeasyPrint", ours, theirs, "s", target=0.25),
        Row("quizgen export, a set asked for again : WeasyPrint", again, printed, "s", target=0.25),
        Row("quizgen export, a new set : the same, WeasyPrint", first, generated, "s"),
    ]


def as_html(data: dict[str, Any]) -> str:
    """The sheet as a plain page: text, questions with their options, tables and lines."""

    def told(value: Any) -> str:
        if isinstance(value, str):
            return f"<p>{html.escape(value)}</p>"
        if isinstance(value, dict):
            return f"<div>{''.join(map(told, value.values()))}</div>"
        if isinstance(value, list) and value and all(isinstance(row, list) for row in value):
            cells = ["".join(f"<td>{told(cell)}</td>" for cell in row) for row in value]
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        if isinstance(value, list):
            return f"<ul>{''.join(f'<li>{told(part)}</li>' for part in value)}</ul>"
        return ""

    parts = (
        data["before"],
        data["passage"]["paragraphs"],
        data["passage"]["glosses"],
        data["sections"],
        data["after"],
    )
    title = html.escape(data["title"])
    head = (
        f'<html lang="fr"><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style><h1>{title}</h1>'
    )
    return head + "".join(map(told, parts))
