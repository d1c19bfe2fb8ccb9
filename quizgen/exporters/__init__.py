"""Outputs: one module a format, chosen by the ending of the file's name.

An exporter knows response shapes and never an item's type. Heavy libraries are imported only when
their format is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from quizgen.errors import QuizgenError
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report
from quizgen.exporters.sheet_options import PLAIN, SheetOptions

__all__ = ["KNOWN", "Bundle", "Report", "export"]

KNOWN: Mapping[str, str] = {
    ".apkg": "Anki deck",
    ".json": "data for other programs",
    ".tsv": "cards for spreadsheets and other programs",
    "-quizlet.tsv": "words for Quizlet",
    ".pdf": "worksheet",
    "-corrige.pdf": "its key",
    ".docx": "the worksheet for Word and LibreOffice, to be changed at will",
    "-corrige.docx": "its key",
    ".html": "the questions as one interactive page that needs no network",
    "-vocabulaire.pdf": "word list",
    "-cartes.pdf": "flashcards, to be printed on both sides (flip on the long edge)",
    "-mots-meles.pdf": "word search",
    "-mots-meles-corrige.pdf": "its solution",
    "-mots-croises.pdf": "crossword",
    "-mots-croises-corrige.pdf": "its solution",
    "-etiquettes.pdf": "strips to cut out and put in order or in pairs",
    "-etiquettes-corrige.pdf": "their solution",
}
_TAILS = {f"-{name}" for ending in KNOWN for name in ending.partition(".")[0].split("-", 1)[1:]}


def export(
    bundle: Bundle,
    path: str | Path,
    *,
    answers: bool | None = None,
    languages: tuple[str, ...] | None = None,
    sheet: SheetOptions | None = None,
    deck: DeckOptions | None = None,
) -> Report:
    """Write `bundle` in the format that the ending of `path` names (see `KNOWN`).

    `answers` asks for the key of a worksheet; None leaves it to the name (`-corrige.pdf`).
    `languages` are those of the translations on a sheet (None: all), `sheet` tells how it is to look;
    `deck` says what a deck holds.
    """
    path = Path(path)

    def apkg() -> Report:
        from quizgen.exporters.apkg import write_apkg

        return write_apkg(bundle, path, deck)

    def tsv() -> Report:
        from quizgen.exporters.tsv import write_tsv

        return write_tsv(bundle, path, deck)

    def pdf() -> Report:
        from quizgen.exporters.worksheet import write_sheet

        key = _asks_key(path, answers)
        return write_sheet(bundle, path, answers=key, languages=languages, options=sheet or PLAIN)

    def json_file() -> Report:
        from quizgen.exporters.json_file import write_json

        return write_json(bundle, path)

    def docx() -> Report:
        from quizgen.exporters.word_document import write_docx

        key = _asks_key(path, answers)
        return write_docx(bundle, path, answers=key, languages=languages, options=sheet or PLAIN)

    def html() -> Report:
        from quizgen.exporters.interactive import write_html

        return write_html(bundle, path, options=sheet or PLAIN)

    def handout() -> Report:
        from quizgen.exporters.handouts import write_handout

        ending = format_of(path)
        return write_handout(bundle, path, ending, languages=languages, options=sheet or PLAIN)

    match format_of(path):
        case ".apkg":
            return needing("genanki", "anki", apkg)
        case ".tsv" | "-quizlet.tsv":
            return tsv()
        case ".pdf" | "-corrige.pdf":
            return needing("typst", "print", pdf)
        case ".docx" | "-corrige.docx":
            return needing("docxtpl", "print", docx)
        case ".html":
            return html()
        case ".json":
            return json_file()
        case _:
            return needing("typst", "print", handout)


def format_of(path: str | Path) -> str:
    """The ending of `path` that names its format, the longest of `KNOWN`.

    Raises QuizgenError, with the formats there are, if none does.

    >>> format_of("b1/Fiche.PDF"), format_of("b1-mots-meles-corrige.pdf")
    ('.pdf', '-mots-meles-corrige.pdf')
    """
    path = Path(path)
    name = path.name.lower()
    found = max((ending for ending in KNOWN if name.endswith(ending)), key=len, default="")
    tail = max((tail for tail in _TAILS if path.stem.lower().endswith(tail)), key=len, default="")
    if not found or not found.startswith(tail):  # « x-cartes.docx » would be taken for a worksheet
        raise _unknown(path, f"{tail}{path.suffix.lower()}")
    return found


def known_format(path: str | Path) -> None:
    """Raise QuizgenError, with the formats there are, if the ending of `path` names none of them."""
    format_of(path)


def _asks_key(path: Path, answers: bool | None) -> bool:
    return path.stem.lower().endswith("-corrige") if answers is None else answers


def _unknown(path: Path, ending: str) -> QuizgenError:
    width = max(map(len, KNOWN))
    known = "\n".join(f"  {name:{width}}  {what}" for name, what in KNOWN.items())
    return QuizgenError(f"{path}: cannot write « {ending} »; known are\n{known}")


def needing(library: str, extra: str, write: Callable[[], Report]) -> Report:
    """Run `write`; if the library is not installed, say how to get it."""
    try:
        return write()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != library:
            raise
        raise QuizgenError(f'this format needs {library}: pip install "quizgen[{extra}]"') from error
