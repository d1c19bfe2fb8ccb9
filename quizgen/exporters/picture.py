"""A picture that somebody hands in, checked before another program opens it."""

from __future__ import annotations

from pathlib import Path

from quizgen.errors import QuizgenError

_HEAVIEST = 5_000_000  # bytes
_WIDEST = 6_000  # pixels a side: a small file can unfold to gigabytes
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # markers that hold a JPEG's size


def suffix_of(path: Path) -> str:
    """« .png » or « .jpg », told by what the file holds.

    Raises QuizgenError if it cannot be read, is no such picture (SVG may hold programs and addresses and
    is refused) or is too large.
    """
    try:
        if path.stat().st_size > _HEAVIEST:
            raise QuizgenError(f"{path}: too heavy a picture (over 5 MB) - save a smaller one")
        data = path.read_bytes()
    except OSError as error:
        raise QuizgenError(f"{path}: cannot read this picture ({error.strerror})") from error
    size = _png_size(data) if data.startswith(_PNG) else _jpeg_size(data)
    if size is None:
        raise QuizgenError(f"{path}: not a PNG or JPEG picture - save the logo as one of these")
    if not 0 < max(size) <= _WIDEST or min(size) == 0:
        raise QuizgenError(
            f"{path}: {size[0]} x {size[1]} pixels cannot be printed - make it at most {_WIDEST} pixels wide"
        )
    return ".png" if data.startswith(_PNG) else ".jpg"


def _png_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 24 or data[12:16] != b"IHDR":
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in the first frame header of a JPEG; None if there is none."""
    at = 2 if data.startswith(_JPEG) else len(data)
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
