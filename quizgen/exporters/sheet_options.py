"""How a printed sheet is to look and what it holds, beside its questions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Paper = Literal["a4", "letter"]
Marks = Literal["partage", "tout-ou-rien"]
MARKS: tuple[Marks, ...] = ("partage", "tout-ou-rien")
PAPERS: tuple[Paper, ...] = ("a4", "letter")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOptions:
    """What a teacher may ask of a sheet.

    `large_print` sets 18 points, `dyslexia` an easily read face, more space and no italics. `passage`
    False leaves the text out, `marks` shares the points of a justified verdict or gives all or nothing,
    `with_key` appends the key, `words` the list of words. `qr` is an address printed as a square to
    photograph, `school` and `logo` (a PNG or JPEG file) stand above the names.
    """

    large_print: bool = False
    dyslexia: bool = False
    paper: Paper = "a4"
    passage: bool = True
    marks: Marks = "partage"
    with_key: bool = False
    words: bool = False
    qr: str = ""
    school: str = ""
    logo: Path | None = None


PLAIN = SheetOptions()
