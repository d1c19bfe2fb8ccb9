"""The worksheet and its key for Word and LibreOffice: styles, headings and tables, to be changed at will."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from string import Template
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docxtpl import DocxTemplate

from quizgen.atomic import write_bytes
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report
from quizgen.exporters.sheet_data import key_data, student_data

_HERE = files("quizgen.exporters").joinpath("templates", "docx")
_PARTS = {
    "[Content_Types].xml": "content-types.xml",
    "_rels/.rels": "package-rels.xml",
    "docProps/core.xml": "core.xml",
    "word/_rels/document.xml.rels": "document-rels.xml",
    "word/settings.xml": "settings.xml",
    "word/styles.xml": "styles.xml",
    "word/footer.xml": "footer.xml",
    "word/fontTable.xml": "font-table.xml",
    "word/theme.xml": "theme.xml",
}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a zip knows


def write_docx(
    bundle: Bundle,
    path: Path,
    *,
    answers: bool = False,
    languages: tuple[str, ...] | None = None,
) -> Report:
    """Write the student's sheet to `path`, or with `answers` the teacher's key.

    The key translates the words into `languages` (None: all that the cards have). Lines of the text are not
    numbered, as they run otherwise on every machine: the key names sentences.
    """
    data = key_data(bundle, languages) if answers else student_data(bundle)
    stamp = datetime(bundle.updated.year, bundle.updated.month, bundle.updated.day, tzinfo=UTC)
    write_bytes(path, document("key.xml" if answers else "sheet.xml", data, stamp))
    return Report(
        written=(*(item.id for item in bundle.items), *(card.id for card in bundle.cards)),
        counts={"items": len(bundle.items), "words": len(bundle.cards)},
    )


def document(body: str, data: Mapping[str, object], stamp: datetime) -> bytes:
    """The document that the template `body` makes of `data`, dated `stamp`: always the same bytes."""
    template = DocxTemplate(BytesIO(_package(body)))
    template.render(dict(data), autoescape=True)
    about = template.docx.core_properties
    about.title, about.author, about.language = str(data["document"]), "quizgen", "fr-FR"
    about.created = about.modified = stamp
    made = BytesIO()
    template.save(made)
    with ZipFile(made) as loose:
        return _zipped({name: loose.read(name) for name in loose.namelist()})


@cache
def _package(body: str) -> bytes:
    """The template as a document; its parts lie in our folder as text, so that changes can be read."""
    parts = {name: _text(source).encode() for name, source in _PARTS.items()}
    inside = _text("pieces.xml") + _text(body)
    parts["word/document.xml"] = Template(_text("frame.xml")).substitute(body=inside).encode()
    return _zipped(parts)


def _text(name: str) -> str:
    return _HERE.joinpath(name).read_text(encoding="utf-8")


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, content)
    return made.getvalue()
