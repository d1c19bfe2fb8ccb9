"""A PDF as other programs see it: characters where they stand, and what is wrong with the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

SIZES = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
LEFT_OVER = re.compile(r"\{\{|\}\}|\bNone\b|\(cid:|\ufffd|\[object|panicked")
NARROW = 20.0  # points that no printer reaches


@dataclass(frozen=True, slots=True)
class Char:
    """One character (a ligature may hold two letters); `line` is its base line from the top of the page."""

    text: str
    page: int
    line: float
    box: tuple[float, float, float, float]
    font: str
    size: float


@dataclass(frozen=True, slots=True)
class Paper:
    """All characters in the order of the file, and the sizes of the pages."""

    chars: tuple[Char, ...]
    sizes: tuple[tuple[float, float], ...]

    @property
    def text(self) -> str:
        """All text without any space: lines may break anywhere."""
        return flat("".join(char.text for char in self.chars))

    def page_texts(self) -> list[str]:
        """The text of each page without spaces."""
        return [
            flat("".join(char.text for char in self.chars if char.page == page))
            for page in range(1, len(self.sizes) + 1)
        ]


def flat(text: str) -> str:
    """`text` without spaces, those of no width included."""
    return re.sub(r"[\s\u200b]+", "", text)


def read(path: Path) -> Paper:
    """What `path` prints."""
    device = PDFPageAggregator(PDFResourceManager(), laparams=None)
    interpreter = PDFPageInterpreter(device.rsrcmgr, device)
    found: list[Char] = []
    sizes = []
    with path.open("rb") as file:
        for number, page in enumerate(PDFPage.get_pages(file), 1):
            interpreter.process_page(page)
            layout = device.get_result()
            sizes.append((layout.width, layout.height))
            found += [
                Char(
                    one.get_text(), number, round(layout.height - one.matrix[5], 1), one.bbox,
                    one.fontname.partition("+")[2], round(one.size, 1),
                )
                for one in _characters(layout)
            ]  # fmt: skip
    return Paper(tuple(found), tuple(sizes))


def _characters(node: Any) -> Iterator[LTChar]:
    if isinstance(node, LTChar):
        yield node
    elif hasattr(node, "__iter__"):
        for part in node:
            yield from _characters(part)


def faults(path: Path, paper: Paper, *, size: str = "a4") -> list[str]:
    """What keeps the file from being printed, searched or read aloud as it should."""
    return [*_printing(paper, size), *_overlaps(paper), *_structure(path)]


def _printing(paper: Paper, size: str) -> Iterator[str]:
    for number, (width, height) in enumerate(paper.sizes, 1):
        if abs(width - SIZES[size][0]) > 0.1 or abs(height - SIZES[size][1]) > 0.1:
            yield f"page {number} is {width} x {height}"
    for char in paper.chars:
        left, bottom, right, top = char.box
        width, height = paper.sizes[char.page - 1]
        if char.text.strip() and not (
            left >= NARROW and right <= width - NARROW / 2 and bottom >= NARROW and top <= height - NARROW
        ):
            yield f"page {char.page}: « {char.text} » stands at {char.box}"
    for number, text in enumerate("".join(char.text for char in paper.chars).splitlines(), 1):
        if found := LEFT_OVER.search(text):
            yield f"line {number}: « {found[0]} » is left over"


def _overlaps(paper: Paper) -> Iterator[str]:
    """Characters that stand on one another by more than a third of their width."""
    lines: dict[tuple[int, float], list[Char]] = {}
    for char in paper.chars:
        if char.text.strip() and char.box[0] < char.box[2]:  # an accent that stands on a letter has no width
            lines.setdefault((char.page, char.line), []).append(char)
    for (page, _), chars in lines.items():
        row = sorted(chars, key=lambda char: char.box[0])
        for one, two in pairwise(row):
            width = min(one.box[2] - one.box[0], two.box[2] - two.box[0])
            if one.box[2] - two.box[0] > width / 3 + 0.5:
                yield f"page {page}: « {one.text} » and « {two.text} » overlap at {two.box}"


def _structure(path: Path) -> Iterator[str]:
    with pikepdf.open(path) as pdf:
        if not str(pdf.Root.get("/Lang", "")).startswith("fr"):
            yield "the language is not told"
        if not bool(pdf.Root.MarkInfo.Marked) or not bool(pdf.Root.ViewerPreferences.DisplayDocTitle):
            yield "not tagged, or its title is not shown"
        with pdf.open_metadata() as metadata:
            if not str(metadata.get("dc:title", "")) or metadata.get("pdfuaid:part") != "1":
                yield "no title, or no claim of PDF/UA-1"
        for page in pdf.pages:
            for font in page.resources.get("/Font", {}).values():
                descriptor = font.DescendantFonts[0].FontDescriptor
                if not any(f"/FontFile{n}" in descriptor for n in ("", 2, 3)) or "/ToUnicode" not in font:
                    yield f"{font.BaseFont} is not embedded or cannot be searched"
                if "+" not in str(font.BaseFont):
                    yield f"{font.BaseFont} is embedded whole"
        yield from _tags([(str(node.S), node) for node in _nodes(pdf.Root.StructTreeRoot)])


def _nodes(node: Any) -> Iterator[Any]:
    """The structure elements below `node` in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _nodes(kid)


def _tags(nodes: list[tuple[str, Any]]) -> Iterator[str]:
    names = [name for name, _ in nodes]
    levels = [int(name[2]) for name in names if re.fullmatch(r"/H\d", name)]
    if not levels or levels[0] != 1:
        yield "the first heading is not of the first level"
    yield from (f"H{two} follows H{one}" for one, two in pairwise(levels) if two > one + 1)
    if names.count("/Table") and "/TH" not in names:
        yield "a table has no header"
    yield from ("a figure has no text" for name, node in nodes if name == "/Figure" and "/Alt" not in node)


def tags(path: Path) -> list[str]:
    """The names of all structure elements in reading order."""
    with pikepdf.open(path) as pdf:
        return [str(node.S)[1:] for node in _nodes(pdf.Root.StructTreeRoot)]
