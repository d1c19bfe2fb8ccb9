"""Copies of bundled packs, to be changed by tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from quizgen.content.library import content_root


def copy_of(name: str, folder: Path) -> Path:
    """A copy of a bundled pack, under its own name."""
    return Path(shutil.copytree(content_root() / name, folder / name))


def append(path: Path, text: str) -> None:
    """Add text at the end of a file."""
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n\n" + text, encoding="utf-8")
