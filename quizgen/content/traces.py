"""What a pack's items are made of, as one hash: a changed letter anywhere is another hash."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from quizgen.content.library import content_root

_PACKAGE = Path(__file__).resolve().parent.parent
_LIBRARIES = ("jinja2", "pydantic", "snowballstemmer", "yaml")  # what texts pass through


def trace(folder: Path, *others: Path) -> str:
    """The hash of all that is read to make items of the pack in `folder`, of `others`, and of quizgen itself.

    Raises OSError if a file cannot be read.
    """
    found = blake2b(_program().encode(errors="surrogateescape"), digest_size=20)
    for path in (*_files(folder), *others):
        content = path.read_bytes()
        found.update(f"\n{path.resolve()} {len(content)}\n".encode(errors="surrogateescape") + content)
    for path in sorted(folder.glob("media/**/*")):  # reading a pack looks whether its recordings are there
        found.update(f"\n{path.resolve()}".encode(errors="surrogateescape"))
    return found.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.glob("*.yaml"))
    yield from sorted(folder.glob("passages/*.md"))
    for shared in dict.fromkeys((content_root(), folder.parent, folder)):
        yield from sorted(shared.glob("kinds/*.yaml"))
    yield from sorted(content_root().glob("gazetteer/*.yaml"))


@cache
def _program() -> str:
    """Which code this is: its files with their times, Python, and the libraries where they lie."""
    libraries = [spec.origin for name in _LIBRARIES if (spec := find_spec(name)) and spec.origin]
    stats = [(path, Path(path).stat()) for path in (*sorted(_own_files()), *libraries)]
    return "\n".join([sys.version, *(f"{path} {stat.st_mtime_ns} {stat.st_size}" for path, stat in stats)])


def _own_files() -> Iterator[str]:
    """All files of quizgen, tables and templates among them, but not what Python keeps for itself."""
    for folder, below, names in os.walk(_PACKAGE):
        below[:] = [name for name in below if name != "__pycache__"]
        yield from (f"{folder}{os.sep}{name}" for name in names)
