"""A PDF as a program reads it that knows nothing of how it was made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
from pdfminer.converter import PDFPageAggregator
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTTextLine
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

A4 = (595.28, 841.89)  # points


@dataclass(frozen=True)
class Line:
    """A line of text on a page (from 1), its box in points from the bottom left corner."""

    page: int
    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


def lines(path: Path) -> list[Line]:
    """All lines of text, page by page."""
    return [
        Line(number, line.get_text().strip(), *line.bbox)
        for number, page in enumerate(extract_pages(path), 1)
        for line in _lines(page)
    ]


def flat(text: str) -> str:
    """Without any space: lines may break anywhere."""
    return re.sub(r"\s+", "", text)


def text_of(path: Path) -> str:
    """All characters in the order in which they are written, without spaces."""
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    text = ""
    with path.open("rb") as file:
        for page in PDFPage.get_pages(file):
            interpreter.process_page(page)
            text += "".join(one.get_text() for one in _characters(device.get_result()))
    return flat(text)


def faults(path: Path, margin: float = 28) -> list[str]:
    """What no sheet of ours may have: a page that is not A4, no tags, foreign fonts, text off the page."""
    found = []
    with pikepdf.open(path) as pdf:
        if not (str(pdf.Root.get("/Lang", "")).startswith("fr") and "/StructTreeRoot" in pdf.Root):
            found.append("not tagged, or no language")
        with pdf.open_metadata() as metadata:
            if metadata.get("pdfuaid:part") != "1" or not metadata.get("dc:title"):
                found.append("not PDF/UA-1, or no title")
        for page in pdf.pages:
            size = [float(n) for n in page.mediabox][2:]
            if any(abs(side - a4) > 0.1 for side, a4 in zip(size, A4, strict=True)):
                found.append(f"page of {size}")
            for font in page.resources.get("/Font", {}).values():
                descriptor = font.DescendantFonts[0].FontDescriptor
                if not any(f"/FontFile{n}" in descriptor for n in ("", 2, 3)):
                    found.append(f"font {font.BaseFont} is not embedded")
    for line in lines(path):
        inside = margin - 1 <= line.left and line.right <= A4[0] - margin + 1
        if not inside or not 15 < line.bottom < line.top < A4[1] - margin + 1:
            found.append(f"outside: {line}")
        if re.search(r"\{\{|\bNone\b|\ufffd", line.text):
            found.append(f"left over: {line.text}")
    return found


def _lines(node: Any) -> list[LTTextLine]:
    if isinstance(node, LTTextLine):
        return [node] if any(isinstance(part, LTChar) for part in node) else []
    return [line for part in node for line in _lines(part)] if hasattr(node, "__iter__") else []


def _characters(node: Any) -> list[LTChar]:
    if isinstance(node, LTChar):
        return [node]
    return [one for part in node for one in _characters(part)] if hasattr(node, "__iter__") else []
