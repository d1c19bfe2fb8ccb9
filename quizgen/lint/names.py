"""Names that are nearly those of a pack: « Peskok », « Kim Jong un »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from quizgen.items.find import fold, stands_in
from quizgen.lint.words import stem
from quizgen.model.entity import Entity

_CAPITALISED = re.compile(r"(?<![\w-])[A-ZÀÂÇÉÈÊËÎÏÔÛÜ][^\W\d_]{3,}(?:-[^\W\d_]+)*")
_NEAR = 0.82  # how much a word resembles the word of a name that it is not
_LEAST = 5  # letters of a word that is compared at all: short ones resemble by chance


class Spelling:
    """The words of all names, and how they must not be written."""

    def __init__(self, entities: Iterable[Entity], known: Iterable[str]) -> None:
        self._refused: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._told: dict[str, str] = {}
        self._known = set(known)
        for entity in entities:
            right = {fold(writing) for writing in entity.writings}
            for writing in entity.writings:
                for word in _CAPITALISED.findall(writing):
                    self._words.setdefault(word, entity.name)
                self._known |= set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", fold(writing)))
            if entity.demonym:
                self._known |= {fold(entity.demonym.m), fold(entity.demonym.f)}
            for wrong in entity.refuse:
                if not any(stands_in(fold(wrong), one) for one in right) and _alike(wrong, entity.writings):
                    self._refused[fold(wrong)] = entity.name

        self._stems = {stem(word) for word in self._known}

    def wrong_in(self, text: str) -> Iterator[tuple[str, str]]:
        """Each misspelt name with the name that was meant."""
        folded = fold(text)
        for wrong, name in self._refused.items():
            if stands_in(wrong, folded):
                yield wrong, name
        for word in _CAPITALISED.findall(text):
            name = self._near(word)
            if name and fold(word) not in self._refused:
                yield word, name

    def _near(self, word: str) -> str:
        if word not in self._told:
            self._told[word] = self._look(word)
        return self._told[word]

    def _look(self, word: str) -> str:
        plain = fold(word)
        if len(word) < _LEAST or plain in self._known or stem(plain) in self._stems:
            return ""
        for right, name in self._words.items():
            other = fold(right)
            if abs(len(other) - len(plain)) > 1 and (other.startswith(plain) or plain.startswith(other)):
                continue  # « Occident », « occidental »: another word of the family
            near = other[0] == plain[0] and abs(len(other) - len(plain)) <= 2 and len(other) >= _LEAST
            if near and SequenceMatcher(None, plain, other).ratio() >= _NEAR:
                return name
        return ""


def _alike(wrong: str, writings: Iterable[str]) -> bool:
    """Whether a refused writing is a slip of the pen, and not another person's or thing's name."""
    return any(SequenceMatcher(None, fold(wrong), fold(one)).ratio() >= _NEAR for one in writings)
