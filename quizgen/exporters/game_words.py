"""Which words of a text can stand in a grid, written as French grids write them: no accents, capitals."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizgen.exporters.clean import clean
from quizgen.model.card import VocabularyCard

SHORTEST, LONGEST = 3, 13
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O"})


@dataclass(frozen=True, slots=True, kw_only=True)
class GridWord:
    """A word with the letters that a grid shows of it and the clue that leads to it."""

    id: str
    letters: str
    word: str
    clue: str
    nature: str


def folded(text: str) -> str:
    """The letters of `text` as a grid shows them.

    >>> folded("coopération"), folded("cœur"), folded("Noël")
    ('COOPERATION', 'COEUR', 'NOEL')
    """
    plain = unicodedata.normalize("NFD", text.translate(_LIGATURES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).upper()


def grid_words(
    cards: Iterable[VocabularyCard], longest: int = LONGEST
) -> tuple[tuple[GridWord, ...], list[tuple[str, str]]]:
    """The words fit for a grid, and the others with the reason why they are not."""
    fit: list[GridWord] = []
    left_out: list[tuple[str, str]] = []
    for card in cards:
        letters = folded(clean(card.lemma))
        reason = _unfit(letters, longest) or _hidden(letters, fit)
        if reason:
            left_out.append((card.id, reason))
            continue
        fit.append(
            GridWord(
                id=card.id,
                letters=letters,
                word=clean(card.lemma),
                clue=clean(card.definition),
                nature=clean(card.nature),
            )
        )
    return tuple(fit), left_out


def _unfit(letters: str, longest: int) -> str:
    if not letters.isascii() or not letters.isalpha():
        return "a grid takes one word without hyphen, apostrophe or foreign letters"
    if len(letters) < SHORTEST:
        return f"a grid takes words of {SHORTEST} letters or more"
    if len(letters) > longest:
        return f"a grid takes words of {longest} letters or fewer"
    return ""


def _hidden(letters: str, others: Sequence[GridWord]) -> str:
    """Why a word cannot be told from another in a grid that is read in every direction."""
    if letters == letters[::-1]:
        return "it reads the same backwards"
    for other in others:
        for shown in (letters, letters[::-1]):
            if shown in other.letters or other.letters in shown:
                return f"its letters stand in « {other.word} », or those in its"
    return ""
