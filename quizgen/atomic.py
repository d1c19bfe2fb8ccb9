"""Files that are written whole or not at all."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from quizgen.errors import QuizgenError


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` at `path`: a reader sees the old file or the new one, never half of one.

    The folder must exist. A failure leaves what was there and no temporary file.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        beside.replace(path)
    except OSError as error:
        raise QuizgenError(f"{path}: cannot write this file ({error.strerror})") from error
    finally:
        with suppress(OSError):
            beside.unlink()
