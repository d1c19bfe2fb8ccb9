"""Recordings and pictures of a deck, named by their content so that no two of one name meet."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from quizgen.errors import QuizgenError


@dataclass(slots=True)
class Media:
    """The files that notes of one deck use, each content once; names are safe on every system."""

    contents: dict[str, bytes] = field(default_factory=dict)  # by the name in the deck

    def sound(self, folder: Path | None, name: str, owner: str) -> str:
        """What plays a recording in a field; nothing without one. Raises QuizgenError naming `owner`."""
        return f"[sound:{self._taken(folder, name, owner)}]" if name else ""

    def picture(self, folder: Path | None, name: str, owner: str) -> str:
        """What shows a picture in a field; nothing without one. Raises QuizgenError naming `owner`."""
        return f'<img src="{self._taken(folder, name, owner)}" alt="">' if name else ""

    def _taken(self, folder: Path | None, name: str, owner: str) -> str:
        """The file's name in the deck, once its bytes are among the contents."""
        if folder is None:
            raise QuizgenError(f"{owner}: « {name} » is wanted, but there is no folder of media")
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise QuizgenError(f"{owner}: « {name} » leads out of {folder}")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise QuizgenError(f"{owner}: {folder / name} cannot be read ({error.strerror})") from error
        short = f"quizgen-{sha256(data).hexdigest()[:20]}{path.suffix.lower()}"
        self.contents[short] = data
        return short
