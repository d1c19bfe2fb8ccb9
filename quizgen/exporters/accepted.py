"""Right answers as a teacher wants them told: each once, and in words what may vary."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SMALL = frozenset({"le", "la", "les", "l", "un", "une", "des", "du", "de", "d"})
_AROUND_DATES = frozenset({"du", "au", "le", "les", "entre", "et"})
_WORD = re.compile(r"\w+")
_LISTED = re.compile(r",| et | ou ")


def also_accepted(answers: Sequence[str]) -> str:
    """What counts beside the first of `answers`, which is the key; empty if nothing does.

    Answers that differ by their articles or their order alone are told once, a date in figures in its first
    writing.

    >>> also_accepted(("le Japon et la Chine", "Japon et Chine", "la Chine et le Japon", "Tokyo et Pékin"))
    'Tokyo et Pékin (avec ou sans article, dans n’importe quel ordre)'
    >>> also_accepted(("le 2 mai", "2 mai", "02/05", "2/5"))
    '02/05 (avec ou sans article)'
    """
    texts, freedoms = others(answers)
    told, notes = "\u202f; ".join(texts), ", ".join(freedoms)
    return f"{told} ({notes})" if told and notes else told or notes


def others(answers: Sequence[str]) -> tuple[list[str], list[str]]:
    """The answers that count beside the first, each once, and in which ways all may vary."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for answer in answers:
        groups.setdefault(_same(answer), []).append(answer)
    in_words = [group for group in groups.values() if not _is_figures(group[0])]
    return [group[0] for group in list(groups.values())[1:]], _freedoms(in_words)


def _same(answer: str) -> tuple[str, ...]:
    """What answers have in common that count as one."""
    if _is_figures(answer):
        return ("#" * len(re.findall(r"\d+", answer)),)
    words = _words(answer)
    return tuple(sorted(words) if _LISTED.search(answer) else words)


def _words(answer: str) -> list[str]:
    """The words that carry meaning, in their order."""
    words = _WORD.findall(answer.lower())
    return [word for word in words if word not in _SMALL] or words


def _is_figures(answer: str) -> bool:
    """Whether this is a number or a date in figures, or a period between two of these."""
    return all(word.isdigit() or word in _AROUND_DATES for word in _WORD.findall(answer.lower()))


def _freedoms(groups: Sequence[Sequence[str]]) -> list[str]:
    found = []
    meant = [{tuple(_words(answer)) for answer in group} for group in groups]
    written = [{tuple(_WORD.findall(answer.lower())) for answer in group} for group in groups]
    if any(len(more) > len(one) for more, one in zip(written, meant, strict=True)):
        found.append("avec ou sans article")
    if any(len(one) > 1 for one in meant):
        found.append("dans n’importe quel ordre")
    return found
