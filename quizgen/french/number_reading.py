"""Numbers in words, found in an answer and put into figures."""

from __future__ import annotations

import re

from quizgen.french.numbers import en_lettres

_LARGEST = 999
_VALUES: dict[tuple[str, ...], int] = {
    tuple(en_lettres(n).replace("-", " ").split()): n for n in range(2, _LARGEST + 1)
}
_VALUES |= {(*words[:-1], "une"): n for words, n in list(_VALUES.items()) if words[-1] == "un"}
_LONGEST = max(map(len, _VALUES))
_SEPARATOR = re.compile(r"(?<=\d)[ .](?=\d{3}(?!\d))")
_FIRST = re.compile(r"\b1(?:er|re)\b")


def figures(text: str) -> str:
    """`text`, in small letters and without hyphens, with its numbers in figures; « un » stays an article.

    >>> figures("vingt et un jours"), figures("4 000 soldats"), figures("le 1er mai"), figures("deux mille")
    ('21 jours', '4000 soldats', 'le 1 mai', '2000')
    """
    text = _FIRST.sub("1", _SEPARATOR.sub("", text))
    words = text.split(" ")
    found: list[str] = []
    while words:
        length = next((n for n in range(min(_LONGEST, len(words)), 0, -1) if tuple(words[:n]) in _VALUES), 0)
        value = _VALUES[tuple(words[:length])] if length else None
        if words[length : length + 1] == ["mille"]:
            rest = _after_thousand(words[length + 1 :])
            found.append(str((value or 1) * 1000 + rest[0]))
            words = rest[1]
            continue
        found.append(words[0] if value is None else str(value))
        words = words[max(length, 1) :]
    return " ".join(found)


def _after_thousand(words: list[str]) -> tuple[int, list[str]]:
    """What is under a thousand after « mille », and the words that follow."""
    for n in range(min(_LONGEST, len(words)), 0, -1):
        if tuple(words[:n]) in _VALUES:
            return _VALUES[tuple(words[:n])], words[n:]
    if words and words[0] == "un":
        return 1, words[1:]
    return 0, words
