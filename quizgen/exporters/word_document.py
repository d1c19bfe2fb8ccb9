"""The worksheet and its key for Word and LibreOffice: styles, headings and tables, to be changed at will."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docxtpl import DocxTemplate

from quizgen.atomic import write_bytes
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.clean import clean
from quizgen.exporters.report import Report
from quizgen.exporters.sheet_data import key_data, student_data
from quizgen.exporters.sheet_options import PLAIN, SheetOptions
from quizgen.exporters.word_parts import parts, scale

_PAPERS = {"a4": (11906, 16838), "letter": (12240, 15840)}  # twentieths of a point
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a zip knows


def write_docx(
    bundle: Bundle,
    path: Path,
    *,
    answers: bool = False,
    languages: tuple[str, ...] | None = None,
    options: SheetOptions = PLAIN,
) -> Report:
    """Write the student's sheet to `path`, or with `answers` the teacher's key.

    The key translates the words into `languages` (None: all that the cards have). Lines of the text are not
    numbered, as they run otherwise on every machine: the key names sentences. Pictures among the `options`
    are left out and told.
    """
    data = _data(bundle, answers, languages, options)
    template = DocxTemplate(BytesIO(_zipped(parts(options))))
    template.render(data, autoescape=True)
    about = template.docx.core_properties
    about.title, about.author, about.language = data["document"], "quizgen", "fr-FR"
    about.created = about.modified = datetime.combine(bundle.updated, time(), UTC)
    made = BytesIO()
    template.save(made)
    with ZipFile(made) as loose:
        write_bytes(path, _zipped({name: loose.read(name) for name in loose.namelist()}))
    words = bundle.cards if options.words else ()
    return Report(
        written=(*(item.id for item in bundle.items), *(card.id for card in words)),
        skipped=_left_out(options),
        counts={"items": len(bundle.items)} | ({"words": len(words)} if words else {}),
    )


def _data(
    bundle: Bundle, answers: bool, languages: tuple[str, ...] | None, options: SheetOptions
) -> dict[str, Any]:
    """What the template prints; a part that is not wanted is empty."""
    sheet = {} if answers else student_data(bundle, options.marks)
    key = key_data(bundle, languages, options.marks) if answers or options.with_key else {}
    if sheet:
        sheet["school"] = clean(options.school)
        if not options.passage:
            sheet["passage"] = {}
    if not options.words:
        sheet["vocabulary"] = key["vocabulary"] = []
    first = key if answers else sheet
    width, height = _PAPERS[options.paper]
    return {
        "sheet": {} if answers else sheet,
        "key": key if answers or options.with_key else {},
        "document": first["document"],
        "footer": first["footer"] + (" · corrigé" if answers else ""),
        "scale": scale(options),
        "width": width,
        "height": height,
    }


def _left_out(options: SheetOptions) -> tuple[tuple[str, str], ...]:
    """The options of a printed sheet that a document cannot follow."""
    pictures = {"--logo": options.logo, "--qr": options.qr}
    return tuple((name, "a .docx takes no picture: insert it there") for name, one in pictures.items() if one)


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, content)
    return made.getvalue()
