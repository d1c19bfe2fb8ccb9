"""Right answers as a teacher wants them told: each once, and in words what may vary."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SMALL = frozenset({"le", "la", "les", "l", "un", "une", "des", "du", "de", "d"})
_WORD = re.compile(r"\w+")
_LISTED = re.compile(r",| et | ou ")
_FIGURES = re.compile(r"[\d\s./-]+")


def also_accepted(answers: Sequence[str]) -> str:
    """What counts beside the first of `answers`, which is the key; empty if nothing does.

    Answers that differ by their articles or their order alone are told once, a date in figures in its first
    writing.

    >>> also_accepted(("le Japon et la Chine", "Japon et Chine", "la Chine et le Japon", "Tokyo et Pékin"))
    'Tokyo et Pékin (avec ou sans article, dans n’importe quel ordre)'
    >>> also_accepted(("le 2 mai", "2 mai", "02/05", "2/5"))
    '02/05 (avec ou sans article)'
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for answer in answers:
        groups.setdefault(_same(answer), []).append(answer)
    others = [group[0] for group in list(groups.values())[1:]]
    told = "\u202f; ".join(others)
    notes = ", ".join(_freedoms([group for group in groups.values() if not _is_figures(group[0])]))
    return f"{told} ({notes})" if told and notes else told or notes


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
    return _FIGURES.fullmatch(answer) is not None


def _freedoms(groups: Sequence[Sequence[str]]) -> list[str]:
    orders = [{tuple(_words(answer)) for answer in group} for group in groups]
    found = []
    if any(len(group) > len(order) for group, order in zip(groups, orders, strict=True)):
        found.append("avec ou sans article")
    if any(len(order) > 1 for order in orders):
        found.append("dans n’importe quel ordre")
    return found
