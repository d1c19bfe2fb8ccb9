"""Text that is safe to hand to another program: no control characters, no marks that reorder it."""

from __future__ import annotations

import re
from unicodedata import normalize

# Control characters, bidirectional marks and overrides, byte-order mark, interlinear annotation, halves of
# surrogate pairs, non-characters.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"
    "\ud800-\udfff]"
)
_BLANKS = re.compile("[ \t\r\n\v\f\x1c-\x1f\x85\u2028\u2029]+")  # not the no-break spaces
UNCLEAN = re.compile(f"{_HIDDEN.pattern}|[\u2028\u2029]|  ")  # what `clean` changes, but for NFC


def clean(text: str) -> str:
    r"""`text` in NFC on one line, without control and bidirectional characters.

    >>> clean("un\x1f  mot\u202e\n de\x00 plus\u202f!")
    'un mot de plus\u202f!'
    """
    return normalize("NFC", _HIDDEN.sub("", _BLANKS.sub(" ", text)))
