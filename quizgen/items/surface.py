"""What an eye catches in a text without reading it: names, dates and figures."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property, lru_cache

from quizgen.french.calendar_words import MONTHS
from quizgen.items.find import fold
from quizgen.items.pieces import DETERMINERS
from quizgen.items.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_ACTORS = frozenset(("personne", "organisation", "groupe-humain"))
_LONG = 5  # letters by which a word is known whatever its ending
_ECHO = 1  # words by which the key may echo the stem more than the best distractor


class Surface:
    """The words of one level that stand out: those of names, numbers in figures, months."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[str, frozenset[str]] = {}

    def of(self, text: str) -> frozenset[str]:
        """The folded words of a text that stand out."""
        if text not in self._known:
            words = _WORD.findall(fold(text))
            self._known[text] = frozenset(one for one in words if one[0].isdigit() or one in self._names)
        return self._known[text]

    def betrays(self, stem: str, key: str, wrong: Iterable[str]) -> str:
        """What lets an eye find the key: a name or figure that stem and key alone share, or an echo.

        Empty if there is nothing of the kind.
        """
        others = tuple(wrong)
        names = (self.of(stem) & self.of(key)).difference(*map(self.of, others))
        if names:
            return sorted(names)[0]
        heard = _long_words(stem) & _long_words(key)
        most = max((len(_long_words(stem) & _long_words(one)) for one in others), default=0)
        return ", ".join(sorted(heard)) if len(heard) > most + _ECHO else ""

    def holders(self, word: str) -> tuple[int, ...]:
        """The numbers of the sentences in which a word stands out, in their order."""
        return self._holders.get(word, ())

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words of proper names, and all those of whoever acts: « plusieurs responsables américains »."""
        found: set[str] = set()
        for entity in self._reading.named:
            acts = entity.type in _ACTORS
            parts = (part for writing in entity.names for part in _WORD.findall(writing))
            found.update(fold(part) for part in parts if part[0].isupper() or (acts and len(part) >= _LONG))
        return frozenset(found - DETERMINERS | set(MONTHS))

    @cached_property
    def _holders(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, list[int]] = defaultdict(list)
        for sentence in self._reading.passage.sentences:
            for word in self.of(sentence.text):
                found[word].append(sentence.number)
        return {word: tuple(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=20_000)
def _long_words(text: str) -> frozenset[str]:
    """The beginnings of the long words of a text."""
    return frozenset(word[:_LONG] for word in _WORD.findall(fold(text)) if len(word) >= _LONG)
