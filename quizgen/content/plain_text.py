"""A text file read with suspicion: size, encoding, control characters, each fault located."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from quizgen.errors import Problem, Spot

MAX_BYTES = 5_000_000
MAX_REPORTED = 20  # of one fault in one file: the rest is the same mistake again

LINE_BREAK = re.compile(r"\r\n|\r|\n")
FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters
    r"\u2028\u2029\ufeff"  # line breaks that no editor shows, a stray byte order mark
    r"\ud800-\udfff\ufffe\uffff]"  # no characters at all
)


def read_text(path: Path) -> tuple[str | None, list[Problem]]:
    """Read a UTF-8 file, with or without a byte order mark.

    Args:
        path: the file.

    Returns:
        The text, or None with the problems that make it unusable (Y01 to Y04).
    """
    raw, problem = _read_bytes(path)
    if problem:
        return None, [problem]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_wrong_encoding(path, error)]
    problems = list(islice(_control_characters(path, text), MAX_REPORTED))
    return (None, problems) if problems else (text, [])


def split_lines(text: str) -> list[str]:
    r"""The lines of a text, broken only where YAML and editors break them.

    >>> split_lines("a\r\nb\n")
    ['a', 'b', '']
    """
    return LINE_BREAK.split(text)


def name_of(character: str) -> str:
    r"""A character's number, for messages about what cannot be seen.

    >>> name_of("\x07")
    'U+0007'
    """
    return f"U+{ord(character):04X}"


def _read_bytes(path: Path) -> tuple[bytes, Problem | None]:
    try:
        if path.exists() and not path.is_file():
            return b"", Problem(Spot(path), "Y01", "this is not a file")
        if path.stat().st_size > MAX_BYTES:
            return b"", _too_large(path)
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return b"", Problem(Spot(path), "Y01", f"the file cannot be read: {reason}")
    return raw, _too_large(path) if len(raw) > MAX_BYTES else None


def _too_large(path: Path) -> Problem:
    message = f"the file is larger than {MAX_BYTES // 1_000_000} MB"
    return Problem(Spot(path), "Y02", message, "divide it into several packs")


def _wrong_encoding(path: Path, error: UnicodeDecodeError) -> Problem:
    before = split_lines(error.object[: error.start].decode("utf-8-sig", "replace"))
    spot = Spot(path, len(before), len(before[-1]) + 1)
    message = f"byte 0x{error.object[error.start]:02X} is not UTF-8"
    return Problem(spot, "Y03", message, "save the file as UTF-8 (« Encoding » in the editor)")


def _control_characters(path: Path, text: str) -> Iterator[Problem]:
    if not FORBIDDEN.search(text):
        return
    for number, line in enumerate(split_lines(text), start=1):
        for found in FORBIDDEN.finditer(line):
            message = f"an invisible control character ({name_of(found[0])})"
            spot = Spot(path, number, found.start() + 1)
            yield Problem(spot, "Y04", message, "delete it")
