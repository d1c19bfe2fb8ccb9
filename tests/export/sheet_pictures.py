"""`python -m tests.export.sheet_pictures FOLDER`: the pictures of docs/fiches.md and docs/supports.md."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from quizgen.exporters.choice import choice_for
from quizgen.exporters.handouts import handout
from quizgen.exporters.kept import kept_bundle
from quizgen.exporters.sheet_options import PLAIN, SheetOptions
from quizgen.exporters.typeset import drawn
from quizgen.exporters.worksheet import sheet
from quizgen.model.levels import Level

DOTS = 58  # an inch
GAP, GROUND, EDGE = 14, "#dfe4e8", "#9aa7b0"
LARGE, EASY = SheetOptions(large_print=True), SheetOptions(dyslexia=True)
SCHOOL = SheetOptions(school="Collège Aimé-Césaire", qr="https://exemple.org/exercices")


def sheet_pages(
    pack: str, level: Level, *wanted: int, answers: bool = False, look: SheetOptions = PLAIN
) -> Iterator[bytes]:
    """Some pages, counted from 0, of a sheet or its key."""
    data = sheet(kept_bundle(pack, choice_for(".pdf", level)), answers=answers, options=look)
    pages = drawn("sheet.typ", data, DOTS)
    yield from (pages[number] for number in wanted)


def handout_pages(ending: str, *wanted: int, look: SheetOptions = PLAIN) -> Iterator[bytes]:
    """Some pages of a handout."""
    template, data, _ = handout(
        kept_bundle("moscou-pyongyang", choice_for(ending, "B1")), ending, options=look
    )
    pages = drawn(template, data, DOTS)
    yield from (pages[number] for number in wanted)


def side_by_side(pages: Sequence[bytes], columns: int) -> Image.Image:
    """All pages in rows, each with a thin edge."""
    pictures = [Image.open(io.BytesIO(page)).convert("RGB") for page in pages]
    width, height = (max(sizes) for sizes in zip(*(one.size for one in pictures), strict=True))
    rows = -(-len(pictures) // columns)
    whole = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP), GROUND)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        at = (GAP + column * (width + GAP), GAP + row * (height + GAP))
        whole.paste(EDGE, (at[0] - 1, at[1] - 1, at[0] + picture.width + 1, at[1] + picture.height + 1))
        whole.paste(picture, at)
    return whole.quantize(64, dither=Image.Dither.NONE)


def main(folder: Path) -> None:
    """Write both pictures."""
    sheets = (
        *sheet_pages("la-petite-graine", "B1", 0, 1, look=SCHOOL),
        *sheet_pages("la-petite-graine", "B1", 0, -1, answers=True),
        *sheet_pages("moscou-pyongyang", "B2", 1),
        *sheet_pages("moscou-pyongyang", "B1", 3),
        *sheet_pages("moscou-pyongyang", "B1", 1, look=EASY),
        *sheet_pages("moscou-pyongyang", "A2", 3, look=LARGE),
    )
    side_by_side(sheets, 4).save(folder / "fiches.png", optimize=True)
    handouts = (
        *handout_pages("-vocabulaire.pdf", 0),
        *handout_pages("-cartes.pdf", 0, 1),
        *handout_pages("-etiquettes.pdf", 0),
        *handout_pages("-mots-meles.pdf", 0),
        *handout_pages("-mots-croises.pdf", 0),
        *handout_pages("-mots-meles.pdf", 0, look=LARGE),
        *handout_pages("-vocabulaire.pdf", 0, look=EASY),
    )
    side_by_side(handouts, 4).save(folder / "supports.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
