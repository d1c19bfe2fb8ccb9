"""Finding names in a sentence, whatever the case, the apostrophe or the kind of space."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPACES = re.compile(r"[\s\u00a0\u202f]+")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """A text as it is compared: composed accents, small letters, one apostrophe, one kind of space.

    >>> fold("L'Été\u00a0!")
    'l’été !'
    """
    plain = unicodedata.normalize("NFC", text).casefold().replace("'", "’")
    return _SPACES.sub(" ", plain).strip()


def stands_in(writing: str, sentence: str) -> bool:
    """Whether a folded writing stands in a folded sentence as whole words.

    >>> stands_in("kim", "kim jong-un est là"), stands_in("un", "aucun")
    (True, False)
    """
    start = sentence.find(writing)
    while start >= 0:
        end = start + len(writing)
        before = sentence[start - 1] if start else " "
        after = sentence[end] if end < len(sentence) else " "
        if not (before.isalnum() or after.isalnum()):
            return True
        start = sentence.find(writing, start + 1)
    return False
