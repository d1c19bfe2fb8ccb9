"""Where words stand in a text: each sentence is looked into once, however much is looked for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise

from quizgen.items.find import fold, stands_in

_WORD = re.compile(r"[^\W_]+")


class Concordance:
    """The sentences of a text, found by what stands in them and counted from 1."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._folded = {number: fold(sentence) for number, sentence in enumerate(sentences, 1)}
        self._by_words: dict[Hashable, list[int]] = defaultdict(list)
        for number, sentence in self._folded.items():
            for words in set(_words(sentence)):
                self._by_words[words].append(number)
        self._known: dict[tuple[str, ...], frozenset[int]] = {}

    def places(self, writings: Sequence[str]) -> frozenset[int]:
        """The numbers of the sentences in which one of some writings stands as whole words."""
        asked = tuple(writings)
        if asked not in self._known:
            self._known[asked] = frozenset(number for one in asked for number in self._where(fold(one)))
        return self._known[asked]

    def _where(self, writing: str) -> list[int]:
        found = (self._by_words.get(words, []) for words in _words(writing))
        near = min(found, key=len, default=self._folded.keys())
        return [number for number in near if stands_in(writing, self._folded[number])]


def _words(text: str) -> Iterator[Hashable]:
    """Each word, and each two that stand side by side: a date is rare where its month is not."""
    words = _WORD.findall(text)
    yield from words
    yield from pairwise(words)
