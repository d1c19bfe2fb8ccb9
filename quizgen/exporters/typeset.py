"""PDFs by Typst: a fixed template and data, accessible (PDF/UA-1), the same bytes for the same data."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from quizgen.errors import QuizgenError

_HERE = files("quizgen.exporters")
_TEMPLATES = _HERE.joinpath("templates", "typst")


def typeset(
    template: str,
    data: Mapping[str, object],
    stamp: datetime,
    *,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """The PDF that `template` (a file of `templates/typst/`) makes of `data`, dated `stamp`.

    The template reads `data` as JSON and never as Typst; it can open no file but our templates and the
    `pictures`, by their names. Raises QuizgenError if the fonts lack a character or the page cannot be
    laid out.
    """
    with TemporaryDirectory(prefix="quizgen-") as root:
        for name, content in (_templates() | dict(pictures or {})).items():
            Path(root, name).write_bytes(content)
        compiler = typst.Compiler(
            _templates()[template],
            root=root,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        )
        try:
            pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=stamp)
        except typst.TypstError as error:
            raise _told(error) from error
    if not isinstance(pdf, bytes):
        raise QuizgenError("the worksheet could not be laid out")
    return pdf


def midnight(day: date) -> datetime:
    """The first moment of `day`, with which files are dated."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


@cache
def _templates() -> dict[str, bytes]:
    """All templates, which may import one another."""
    found = sorted(_TEMPLATES.iterdir(), key=lambda file: file.name)
    return {file.name: file.read_bytes() for file in found if file.name.endswith(".typ")}


@cache
def _fonts() -> typst.Fonts:
    """Our own fonts and no others, so that a sheet looks the same everywhere."""
    with as_file(_HERE.joinpath("fonts")) as folder:
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


class Unprintable(QuizgenError):
    """A text has a character that no font of ours has."""

    def __init__(self, character: str, where: str = "") -> None:
        self.character = character
        place = f"{where}: " if where else ""
        super().__init__(
            f"{place}{character} cannot be printed: the fonts have no such character - replace it in the pack"
        )


class Undrawable(QuizgenError):
    """A picture cannot be decoded."""


def _told(error: typst.TypstError) -> QuizgenError:
    """The error as somebody who wrote a text can understand it."""
    lacking = re.search(r"the text (.+?) could not be displayed", error.message)
    if lacking:
        return Unprintable(lacking[1].strip("\"'`"))
    if "decode image" in error.message:
        return Undrawable(error.message)
    return QuizgenError(f"the sheet could not be laid out: {error.message}")
