"""Bytes worth keeping from one command to the next, in the user's own cache folder.

Nothing depends on it: a folder that cannot be read or written, a file that is cut short or has gone, are
all the same as nothing kept.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.errors import QuizgenError

VARIABLE = "QUIZGEN_CACHE"
MAX_BYTES = 50_000_000  # of all that is kept; the oldest goes first
_MARK = "quizgen-"  # how each file's name begins: a folder may hold somebody's other files
_OURS = "quizgen-"  # begins the names of our files: a folder may hold other people's too
_DIGEST = 16  # bytes before the content, which tell whether it is whole


def folder() -> Path | None:
    """Where things are kept: QUIZGEN_CACHE, else where the system keeps caches; None if it is set empty."""
    told = os.environ.get(VARIABLE)
    if told is not None:
        return Path(told).expanduser() if told else None
    try:
        home = Path.home()
    except RuntimeError:  # nobody's account
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "quizgen" / "Cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "quizgen"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "quizgen"


def kept(key: str) -> bytes | None:
    """What was kept under `key`, whole, or None."""
    place = folder()
    if place is None:
        return None
    try:
        raw = (place / f"{_MARK}{key}").read_bytes()
    except OSError:
        return None
    content = raw[_DIGEST:]
    return content if raw[:_DIGEST] == _digest(content) else None


def keep(key: str, content: bytes) -> None:
    """Keep `content` under `key`, the end of a file's name, if that is possible."""
    place = folder()
    if place is None:
        return
    with suppress(OSError, QuizgenError):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_bytes(place / f"{_MARK}{key}", _digest(content) + content)
        _prune(place)


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=_DIGEST).digest()


def _prune(place: Path) -> None:
    """Delete the oldest kept files beyond the room there is, and no other file."""
    found = [(path.stat(), path) for path in place.glob(f"{_MARK}*")]
    total = 0
    for stat, path in sorted(found, key=lambda one: one[0].st_mtime, reverse=True):
        total += stat.st_size
        if total > MAX_BYTES:
            path.unlink(missing_ok=True)
