"""The parts of a Word document before it is filled: ours, as text that can be read, in the looks wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from string import Template

from quizgen.exporters.sheet_options import SheetOptions

_HERE = files("quizgen.exporters").joinpath("templates", "docx")
_PARTS: Mapping[str, str] = {
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
_LARGE = 18 / 11  # points of large print against those of the usual text
_WIDE = 1.25  # lines and letters set wider for dyslexic readers


def parts(options: SheetOptions) -> dict[str, bytes]:
    """Each part of the document by its place in the package."""
    made = {name: _text(source) for name, source in _PARTS.items()}
    made["word/styles.xml"] = _styled(made["word/styles.xml"], options)
    if options.dyslexia:
        made["word/fontTable.xml"] = made["word/fontTable.xml"].replace("Calibri", "Verdana")
    pieces = "".join(map(_text, ("pieces.xml", "sheet.xml", "key.xml")))
    made["word/document.xml"] = Template(_text("document.xml")).substitute(pieces=pieces)
    return {name: text.encode("utf-8") for name, text in made.items()}


def scale(options: SheetOptions) -> float:
    """How much larger letters are than usual."""
    return _LARGE if options.large_print else 1.0


def _styled(styles: str, options: SheetOptions) -> str:
    """The styles in large print; for dyslexic readers in Verdana, which every office has, without italics."""
    if options.dyslexia:
        styles = re.sub(r"Calibri|Cambria", "Verdana", styles).replace("<w:i/>", "")
        styles = _times(styles, r'(?<=w:line=")\d+', _WIDE)
    return _times(styles, r'(?<=<w:sz w:val=")\d+|(?<=<w:szCs w:val=")\d+', scale(options))


def _times(text: str, numbers: str, factor: float) -> str:
    return re.sub(numbers, lambda found: str(round(int(found[0]) * factor)), text)


@cache
def _text(name: str) -> str:
    return _HERE.joinpath(name).read_text(encoding="utf-8")
