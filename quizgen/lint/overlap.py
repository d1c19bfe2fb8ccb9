"""Understanding is asked, not word-matching: how many words a question shares with its proof."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.items.find import fold
from quizgen.lint.matcher import Matcher

MOST = 4  # consecutive words that stem and key may share with the evidence, names and dates aside
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MASK = "\x00"
_DATE_WORDS = frozenset(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre fin lundi mardi "
    "mercredi jeudi vendredi samedi dimanche".split()
)


class Names:
    """Names that do not count as shared words."""

    def __init__(self, names: Iterable[str]) -> None:
        self._matcher = Matcher(map(fold, names))

    @lru_cache(maxsize=20_000)  # noqa: B019 - a Names lives as long as one check
    def words(self, text: str) -> tuple[str | None, ...]:
        """The words of a text; None stands for a name, a number or a word of a date."""
        plain = self._matcher.masked(fold(text), _MASK)
        found = re.findall(rf"{_MASK}|{_WORD.pattern}", plain)
        return tuple(
            None if word == _MASK or word.isdigit() or word in _DATE_WORDS else word for word in found
        )
