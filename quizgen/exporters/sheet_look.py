"""What a sheet's options mean to its template: sizes, pictures, what to leave out."""

from __future__ import annotations

import io
from pathlib import Path

from quizgen.errors import QuizgenError
from quizgen.exporters.clean import clean
from quizgen.exporters.picture import suffix_of
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.exporters.sheet_questions import Block

_LONGEST_ADDRESS = 500  # characters; more make a square too fine for a photograph of a photocopy
_SCHEMES = ("https://", "http://")


def page_look(options: SheetOptions) -> Block:
    """What every printed page takes of the options: paper and print."""
    return {
        "paper": "us-letter" if options.paper == "letter" else "a4",
        "large": options.large_print,
        "dyslexia": options.dyslexia,
    }


def look(options: SheetOptions) -> Block:
    """The options as the template of a sheet reads them."""
    return page_look(options) | {
        "passage": options.passage,
        "words": options.words,
        "school": clean(options.school),
        "logo": _logo_name(options.logo),
        "qr": _square(options.qr) if options.qr else "",
        "address": clean(options.qr),
    }


def pictures(options: SheetOptions) -> dict[str, bytes]:
    """The files that the template opens."""
    return {} if options.logo is None else {_logo_name(options.logo): options.logo.read_bytes()}


def _logo_name(logo: Path | None) -> str:
    return "" if logo is None else f"logo{suffix_of(logo)}"


def _square(address: str) -> str:
    """An address as the SVG of a QR code.

    >>> _square("https://example.org/fiche").startswith("<svg")
    True
    """
    if not address.startswith(_SCHEMES) or address != clean(address) or " " in address:
        raise QuizgenError(
            f"--qr {clean(address)}: not an address - it begins with https:// and has no spaces"
        )
    if len(address) > _LONGEST_ADDRESS:
        raise QuizgenError(f"--qr: {len(address)} characters are too many for a square - shorten the address")
    import segno

    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind="svg", border=0, xmldecl=False, svgns=True, nl=False
    )
    return drawn.getvalue().decode()
