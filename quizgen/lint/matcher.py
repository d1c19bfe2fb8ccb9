"""Many names found in a text at once, however many there are: looked up by their first word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+")


class Matcher:
    """Folded writings, to be found as whole words; where several begin, the longest is meant.

    >>> [text for _, _, text in Matcher(["kim", "kim jong-un"]).find("avec kim jong-un, et kimono")]
    ['kim jong-un']
    """

    def __init__(self, writings: Iterable[str]) -> None:
        by_first: dict[str, set[str]] = defaultdict(set)
        for writing in writings:
            if first := _WORD.match(writing):
                by_first[first[0]].add(writing)
        self._by_first = {
            first: sorted(found, key=lambda one: (-len(one), one)) for first, found in by_first.items()
        }

    def find(self, folded: str) -> Iterator[tuple[int, int, str]]:
        """Where each writing begins and ends in a folded text, from left to right, none within another."""
        reached = 0
        for word in _WORD.finditer(folded):
            start = word.start()
            if start < reached:
                continue
            for writing in self._by_first.get(word[0], ()):
                end = start + len(writing)
                if folded.startswith(writing, start) and not (folded[end : end + 1] or " ").isalnum():
                    yield start, end, writing
                    reached = end
                    break

    def masked(self, folded: str, mask: str) -> str:
        """The text with `mask` between spaces in the place of each writing."""
        pieces, reached = [], 0
        for start, end, _ in self.find(folded):
            pieces += [folded[reached:start], f" {mask} "]
            reached = end
        return "".join([*pieces, folded[reached:]])
