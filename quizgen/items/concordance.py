"""Where words stand in a text: each sentence is looked into once, however much is looked for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence, Set
from itertools import pairwise

from quizgen.items.find import fold, stands_in

Among = Iterable[int] | None  # sentences to look in; None: all
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

    def places(self, writings: Sequence[str], among: Among = None) -> Set[int]:
        """The numbers of the sentences, of all or `among` some, in which a writing stands as whole words."""
        if among is not None:
            return {number for number in among if self._stand_in(number, writings)}
        asked = tuple(writings)
        if asked not in self._known:
            self._known[asked] = frozenset(number for one in asked for number in self._where(fold(one)))
        return self._known[asked]

    def _stand_in(self, number: int, writings: Sequence[str]) -> bool:
        folded = self._folded[number]
        return any(stands_in(fold(writing), folded) for writing in writings)

    def _where(self, writing: str) -> list[int]:
        near: Collection[int] = self._folded.keys()
        for words in _words(writing):
            found = self._by_words.get(words, ())
            if not found:  # most names of the gazetteer stand in no text
                return []
            near = min(near, found, key=len)
        return [number for number in near if stands_in(writing, self._folded[number])]


def _words(text: str) -> Iterator[Hashable]:
    """Each word, and each two that stand side by side: a date is rare where its month is not."""
    words = _WORD.findall(text)
    yield from words
    yield from pairwise(words)
