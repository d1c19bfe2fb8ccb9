"""A worksheet and its key as accessible PDFs, laid out by Typst."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from quizgen.atomic import write_bytes
from quizgen.errors import QuizgenError
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report
from quizgen.exporters.sheet_data import key_data, student_data

_HERE = files("quizgen.exporters")


def write_sheet(
    bundle: Bundle,
    path: Path,
    *,
    answers: bool = False,
    languages: tuple[str, ...] | None = None,
) -> Report:
    """Write the student's sheet to `path`, or with `answers` the teacher's key.

    The key translates the words into `languages` (None: all that the cards have).
    """
    data = key_data(bundle, languages) if answers else student_data(bundle)
    write_bytes(path, sheet_pdf(data, _midnight(bundle.updated)))
    return Report(
        written=(*(item.id for item in bundle.items), *(card.id for card in bundle.cards)),
        counts={"items": len(bundle.items), "words": len(bundle.cards)},
    )


def sheet_pdf(data: dict[str, object], stamp: datetime) -> bytes:
    """The PDF of the sheet that `data` describes; it can read no file but our fonts."""
    source = _HERE.joinpath("templates", "typst", "sheet.typ").read_bytes()
    with TemporaryDirectory(prefix="quizgen-") as root:
        compiler = typst.Compiler(
            source,
            root=root,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        )
        try:
            pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=stamp)
        except typst.TypstError as error:
            raise QuizgenError(_reason(error)) from error
    if not isinstance(pdf, bytes):
        raise QuizgenError("the worksheet could not be laid out")
    return pdf


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


@cache
def _fonts() -> typst.Fonts:
    """Our own fonts and no others, so that a sheet looks the same everywhere."""
    with as_file(_HERE.joinpath("fonts")) as folder:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


def _reason(error: typst.TypstError) -> str:
    """The error as somebody who wrote a text can understand it."""
    lacking = re.search(r"the text (.+?) could not be displayed", error.message)
    if lacking:
        return (
            f"the worksheet cannot print {lacking[1]}: the fonts have no such character"
            " - replace it in the pack"
        )
    return f"the worksheet could not be laid out: {error.message}"
