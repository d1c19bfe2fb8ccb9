"""Whether words copied from a text prove a verdict."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from quizgen.french.answer_text import plain
from quizgen.model.item import Justification

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?:phrase )?(\d{1,3})")
_ENOUGH = 0.5  # of the words that prove: the beginning of a long one suffices


def proves(text: str, justification: Justification) -> bool:
    r"""Whether `text` holds, word for word and in one piece, at least half of the words that prove.

    The number of the sentence counts too. Case, accents and punctuation do not.

    >>> from quizgen.model.item import Quote
    >>> proof = Justification("du 15 au 17 janvier", (Quote(4, "Du 15 au 17 janvier, elle était absente."),))
    >>> proves("Du 15 au 17 janvier, elle", proof), proves("phrase 4", proof), proves("absente", proof)
    (True, True, False)
    """
    number = _NUMBER.fullmatch(plain(text).strip())
    if number:
        return int(number[1]) in [quote.sentence for quote in justification.sentences]
    given, wanted = _words(text), _words(justification.words)
    same = SequenceMatcher(None, given, wanted, autojunk=False).find_longest_match()
    return same.size > 0 and same.size >= _ENOUGH * len(wanted)


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text))
