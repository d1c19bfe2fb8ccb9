"""A rule about what is quoted of the text: X32."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.items.pieces import ends_open, is_cut
from quizgen.lint.desk import Desk
from quizgen.lint.parts import rationales
from quizgen.lint.rule import Rule
from quizgen.model.item import Item, TrueFalse

_QUOTE = re.compile("«\u00a0([^«»]+)\u00a0»")
_QUOTING = frozenset({"qcm", "vrai-faux", "justification", "preuve", "reference", "chiffres"})
_WORDS = 3  # from which a quote is a piece of a sentence and no word that is spoken of


def quotes(text: str) -> list[str]:
    """What stands between quotation marks.

    >>> quotes("Phrase 2\u00a0: dans «\u00a0d’après elle\u00a0», qui est «\u00a0elle\u00a0»\u202f?")
    ['d’après elle', 'elle']
    """
    return _QUOTE.findall(text)


def x32_cut(item: Item, desk: Desk) -> Iterator[str]:
    """A quote without the article of its first word, or ending where another word must follow."""
    if item.type not in _QUOTING:
        return
    found = [quote for text in rationales(item) for quote in quotes(text)]
    if item.type == "reference":
        found += quotes(item.stem)
    if isinstance(item.shape, TrueFalse) and item.shape.justification:
        found.append(item.shape.justification.words)
    for quote in found:
        where = next((one for one in desk.sentences.values() if quote in one), "")
        if where and len(quote.split()) >= _WORDS:
            if is_cut(where, quote) and item.type != "reference":
                yield f"« {quote} » leaves the beginning of a phrase behind"
            if ends_open(quote):
                yield f"« {quote} » ends in the middle of a phrase"


RULES = (
    Rule("X32", "quote that is cut", x32_cut, "quote from the article of its first word to where it ends"),
)
