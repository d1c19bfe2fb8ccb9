"""Outputs: one module a format, chosen by the ending of the file's name.

An exporter knows response shapes and never an item's type. Heavy libraries are imported only when
their format is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path

from quizgen.errors import QuizgenError
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report

__all__ = ["KNOWN", "Bundle", "Report", "export"]

KNOWN: Mapping[str, str] = {
    ".apkg": "Anki deck",
    ".json": "data for other programs",
    ".pdf": "worksheet; a name that ends in -corrige.pdf is its key",
}


def export(
    bundle: Bundle,
    path: str | Path,
    *,
    answers: bool | None = None,
    extra_cards: Collection[str] = (),
    languages: tuple[str, ...] | None = None,
    changed: Mapping[str, date] | None = None,
) -> Report:
    """Write `bundle` in the format that the suffix of `path` names.

    `answers` asks for the key of a worksheet; None leaves it to the name (`-corrige.pdf`).
    `extra_cards`, `languages` and `changed` are explained in `write_apkg`.
    """
    path = Path(path)

    def apkg() -> Report:
        from quizgen.exporters.apkg import write_apkg

        return write_apkg(bundle, path, extra_cards=extra_cards, languages=languages, changed=changed or {})

    def pdf() -> Report:
        from quizgen.exporters.worksheet import write_sheet

        key = path.stem.endswith("-corrige") if answers is None else answers
        return write_sheet(bundle, path, answers=key, languages=languages)

    def json_file() -> Report:
        from quizgen.exporters.json_file import write_json

        return write_json(bundle, path)

    match path.suffix.lower():
        case ".apkg":
            return _needing("genanki", "anki", apkg)
        case ".pdf":
            return _needing("typst", "print", pdf)
        case ".json":
            return json_file()
        case _:
            raise _unknown(path)


def known_format(path: str | Path) -> None:
    """Raise QuizgenError, with the formats there are, if the suffix of `path` names none of them."""
    if Path(path).suffix.lower() not in KNOWN:
        raise _unknown(Path(path))


def _unknown(path: Path) -> QuizgenError:
    known = "\n".join(f"  {name}  {what}" for name, what in KNOWN.items())
    return QuizgenError(f"{path}: cannot write « {path.suffix} »; known are\n{known}")


def _needing(library: str, extra: str, write: Callable[[], Report]) -> Report:
    """Run `write`; if the library is not installed, say how to get it."""
    try:
        return write()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != library:
            raise
        raise QuizgenError(f'this format needs {library}: pip install "quizgen[{extra}]"') from error
