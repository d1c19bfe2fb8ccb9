"""PDFs by Typst: a fixed template and data, accessible (PDF/UA-1), the same bytes for the same data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
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
    with _root(pictures or {}) as root:
        compiler = typst.Compiler(
            root / template,
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


def drawn(template: str, data: Mapping[str, object], dots: int) -> tuple[bytes, ...]:
    """The pages that `typeset` would make, as PNG pictures of `dots` an inch. Raises as it does."""
    with _root({}) as root:
        try:
            pages = typst.Compiler(
                root / template,
                root=root,
                font_paths=_fonts(),
                ignore_system_fonts=True,
                sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            ).compile(format="png", ppi=dots)
        except typst.TypstError as error:
            raise _told(error) from error
    return (pages,) if isinstance(pages, bytes) else tuple(pages or ())  # one page or several


def midnight(day: date) -> datetime:
    """The first moment of `day`, with which files are dated."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


@contextmanager
def _root(pictures: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder that holds the templates and the pictures and nothing else."""
    if not pictures:
        with as_file(_TEMPLATES) as folder:
            yield folder
        return
    with TemporaryDirectory(prefix="quizgen-") as name:
        for file in _TEMPLATES.iterdir():
            Path(name, file.name).write_bytes(file.read_bytes())
        for picture, content in pictures.items():
            Path(name, picture).write_bytes(content)
        yield Path(name)


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
