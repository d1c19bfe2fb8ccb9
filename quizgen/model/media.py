"""Recorded sounds and pictures, named as they lie in the `media/` folder of a pack."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

FOLDER = "media"
_NAME = re.compile(r"(?![. ])[^/\\:*?\"<>|\x00-\x1f]+")


def _in_folder(*endings: str) -> AfterValidator:
    """A check: plain names and folders of plain names, nothing absolute, nothing that climbs."""

    def check(value: str) -> str:
        if not all(_NAME.fullmatch(part) for part in value.split("/")):
            raise ValueError(f"a file of the pack’s folder {FOLDER}/ is named here, such as mot{endings[0]}")
        if not value.lower().endswith(endings):
            raise ValueError(f"no player is sure to know this file; known are {', '.join(endings)}")
        return value

    return AfterValidator(check)


_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
AudioFile = Annotated[_Name, _in_folder(".mp3", ".m4a", ".ogg", ".opus", ".wav", ".flac")]
ImageFile = Annotated[_Name, _in_folder(".jpg", ".jpeg", ".png", ".webp", ".gif")]
