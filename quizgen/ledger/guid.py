"""What Anki knows a note by."""

from __future__ import annotations

from hashlib import sha256
from string import ascii_letters, digits

PROJECT = "quizgen"
_DIGITS = f"{ascii_letters}{digits}!#$%&()*+,-./:;<=>?@[]^_`{{|}}~"  # Anki writes its numbers so


def guid(name: str) -> str:
    """The GUID of the note whose id is `name`; it depends on nothing else and never changes.

    Sixty-four bits of a hash, written as Anki writes them: what genanki makes of the project and the id.

    >>> guid("moscou-pyongyang/vocabulaire/accord")
    'q~9-,x,d(}'
    """
    number = int.from_bytes(sha256(f"{PROJECT}__{name}".encode()).digest()[:8])
    written = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        written = _DIGITS[digit] + written
    return written
