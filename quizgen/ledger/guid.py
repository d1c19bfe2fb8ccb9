"""What Anki knows a note by."""

from __future__ import annotations

PROJECT = "quizgen"


def guid(name: str) -> str:
    """The GUID of the note whose id is `name`; it depends on nothing else and never changes.

    >>> guid("moscou-pyongyang/vocabulaire/accord")
    'q~9-,x,d(}'
    """
    from genanki import guid_for

    return str(guid_for(PROJECT, name))
