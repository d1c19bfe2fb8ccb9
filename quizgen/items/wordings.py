"""The sentences that belong to no kind of fact: instructions, rationales, what stands beside a question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from quizgen.french.sentence import majuscule, phrase
from quizgen.french.typography import typo
from quizgen.items import lesson_tables, wording_tables
from quizgen.model.levels import Level
from quizgen.render import template

_A2 = wording_tables.A2 | lesson_tables.A2
_ABOVE = wording_tables.ABOVE | lesson_tables.ABOVE


def wording(name: str, level: Level, /, **values: Any) -> str:
    """A general text for a level, as a piece of a sentence: no capital, no final stop added.

    >>> wording("true", "A2", number=3)
    'la phrase 3 le dit'
    """
    source = (_A2 if level in ("A1", "A2") else _ABOVE)[name]
    return template(source).render(values)


@lru_cache(maxsize=100_000)
def question(text: str) -> str:
    """A stem as printed: a capital, French spaces and apostrophes.

    >>> question("quand est-ce qu'il part ?")
    'Quand est-ce qu’il part\u202f?'
    """
    return typo(majuscule(text.strip()))


@lru_cache(maxsize=100_000)
def sentence(text: str) -> str:
    """A full sentence as printed: a capital, a final stop."""
    return typo(phrase(text))


@lru_cache(maxsize=100_000)
def option(text: str) -> str:
    """An option as printed: a capital, no final stop."""
    return typo(majuscule(text.strip())).removesuffix(".")


@lru_cache(maxsize=50_000)
def word(text: str) -> str:
    """A word or a short answer as printed: as it is, with French spaces and apostrophes."""
    return typo(text.strip())


def body(text: str) -> str:
    """A sentence without its final stop, to go on with it."""
    return text.strip().removesuffix(".")


def cited(level: Level, text: str, numbers: Sequence[int]) -> str:
    """A piece of a sentence with the numbers of the sentences that prove it behind it in brackets."""
    if len(numbers) == 1:
        return wording("cited", level, body=text, number=numbers[0])
    return wording("cited_many", level, body=text, numbers=numbers)
