"""Where the sentences of a printed text stand, counted from the characters of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tests.export.pdf_reader import Char, Paper, flat

FOOT = 50.0  # points that the foot of the page takes
Places = dict[int, tuple[int, int]]


def passage(paper: Paper, sentences: Sequence[str]) -> tuple[list[tuple[int, float]], Places]:
    """The lines of the text (page and height), and the first and last line of each sentence, from 1."""
    left = min(char.box[0] for char in paper.chars if char.text.isalpha())
    inside = [
        char
        for char in paper.chars
        if char.box[0] >= left - 0.5 and char.line < paper.sizes[char.page - 1][1] - FOOT
    ]
    letters = [(letter, char) for char in inside for letter in char.text if letter != "°" and flat(letter)]
    text = "".join(letter for letter, _ in letters)
    at, spans = 0, []
    for sentence in sentences:
        wanted = flat(sentence).replace("°", "")
        at = text.index(wanted, at)
        spans.append((at, at + len(wanted) - 1))
        at += len(wanted)
    lines = sorted({_line(char) for _, char in letters[spans[0][0] : spans[-1][1] + 1]})
    number = {line: n for n, line in enumerate(lines, 1)}
    places = {
        n: (number[_line(letters[start][1])], number[_line(letters[end][1])])
        for n, (start, end) in enumerate(spans, 1)
    }
    return lines, places


def _line(char: Char) -> tuple[int, float]:
    return char.page, char.line


def cited(places: Places, numbers: Sequence[int]) -> str:
    """« l.12-13et20 » for sentences, without spaces, as a key has to cite them."""
    covered = sorted({line for n in numbers for line in range(places[n][0], places[n][1] + 1)})
    runs: list[list[int]] = []
    for line in covered:
        if runs and runs[-1][-1] == line - 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    *first, last = (f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
    return "l." + "et".join(([",".join(first)] if first else []) + [last])


def with_lines(places: Places, text: str) -> str:
    """A comment that names sentences in brackets, as the key prints it, without spaces."""

    def lines(found: re.Match[str]) -> str:
        spans = re.findall("([0-9]+)(?: à ([0-9]+))?", found[0])
        numbers = [n for first, last in spans for n in range(int(first), int(last or first) + 1)]
        return f"({cited(places, numbers)})"

    return flat(re.sub(r"\(phrases?\s[\d, età]+\)", lines, text))


def margin_numbers(paper: Paper, lines: Sequence[tuple[int, float]], left: float) -> dict[int, str]:
    """What is printed left of the text, by the number of its line."""
    found: dict[int, str] = {}
    for n, line in enumerate(lines, 1):
        for char in paper.chars:
            if _line(char) == line and char.box[2] < left and char.text.isdigit():
                found[n] = found.get(n, "") + char.text
    return found
