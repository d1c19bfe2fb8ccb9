"""Text that is safe to hand to another program: no control characters, no marks that reorder it."""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

# Control characters, bidirectional marks and overrides, byte-order mark, interlinear annotation, halves of
# surrogate pairs, non-characters.
HIDDEN = (
    "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"
    "\ud800-\udfff"
)
_HIDDEN = re.compile(f"[{HIDDEN}]")
_BLANKS = re.compile("[ \t\r\n\v\f\x1c-\x1f\x85\u2028\u2029]+")  # not the no-break spaces
_UNCLEAN = re.compile(f"[{HIDDEN}\u2028\u2029]")  # one set: that is what the machine of `re` is quick at


def clean(text: str) -> str:
    r"""`text` in NFC on one line, without control and bidirectional characters.

    >>> clean("un\x1f  mot\u202e\n de\x00 plus\u202f!")
    'un mot de plus\u202f!'
    """
    if is_plain(text, _UNCLEAN):
        return text
    return normalize("NFC", _HIDDEN.sub("", _BLANKS.sub(" ", text)))


def is_plain(text: str, strange: re.Pattern[str]) -> bool:
    """Whether `text` is on one line and in NFC already, and holds nothing that is `strange`.

    It nearly always is, and finding that out is much quicker than making sure.
    """
    return strange.search(text) is None and "  " not in text and is_normalized("NFC", text)
