"""Logos and addresses: what is no picture or no address is refused before anything is written."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.exporters.picture import suffix_of
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.exporters.worksheet import write_sheet
from tests.export.samples import BUNDLE
from tests.export.sheet_variants import png

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:/etc/passwd"/><script>1</script></svg>'


def jpeg(width: int, height: int) -> bytes:
    """The head of a JPEG: a comment, then the frame that holds its size."""
    comment = b"\xff\xfe" + struct.pack(">H", 7) + b"bravo"
    return (
        b"\xff\xd8" + comment + b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    )


@pytest.mark.parametrize(("data", "suffix"), [(png(), ".png"), (jpeg(640, 480), ".jpg")])
def test_a_picture_is_known_by_what_it_holds(data: bytes, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / "logo.txt"
    path.write_bytes(data)
    assert suffix == suffix_of(path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (SVG, "not a PNG or JPEG"),
        (b"", "not a PNG or JPEG"),
        (b"GIF89a" + bytes(40), "not a PNG or JPEG"),
        (b"\xff\xd8" + bytes(40), "not a PNG or JPEG"),
        (png()[:20], "not a PNG or JPEG"),
        (png()[:16] + struct.pack(">II", 60_000, 60_000) + png()[24:], "60000 x 60000 pixels"),
        (jpeg(0, 9), "0 x 9 pixels"),
        (png()[:30] + b"spoilt", "logo.png"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, reason: str, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(data)
    with pytest.raises(QuizgenError, match=reason) as caught:
        write_sheet(BUNDLE, tmp_path / "a.pdf", options=SheetOptions(logo=logo))
    assert "logo.png" in str(caught.value)
    assert [logo] == list(tmp_path.iterdir())


def test_a_logo_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError, match=r"none\.png: cannot read this picture"):
        write_sheet(BUNDLE, tmp_path / "a.pdf", options=SheetOptions(logo=tmp_path / "none.png"))


@pytest.mark.parametrize(
    "address",
    ["exemple.org", "javascript:alert(1)", "file:/etc/passwd", "https://a b", "https://e.org/" + "x" * 600],
)
def test_what_is_no_address_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(QuizgenError, match="--qr"):
        write_sheet(BUNDLE, tmp_path / "a.pdf", options=SheetOptions(qr=address))
    assert [] == list(tmp_path.iterdir())
