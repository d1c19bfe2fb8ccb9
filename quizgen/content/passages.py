"""Passages: Markdown with one sentence a line, marks as links, proven facts in braces at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.content.plain_text import read_text
from quizgen.errors import Problem, Spot
from quizgen.french.typography import typo
from quizgen.model.levels import LEVELS, Level
from quizgen.model.passage import Mark, Passage, Sentence

_FACTS = re.compile(r"\s*\{([^{}]*)\}\s*$")
_TARGET = re.compile(r"[@#][a-z0-9-]+(\.[a-z][a-z0-9_]*)?$")


@dataclass(slots=True)
class _Line:
    """A line while its marks are taken out."""

    spot: Spot
    problems: list[Problem]
    marks: list[Mark] = field(default_factory=list)

    def refuse(self, column: int, code: str, message: str, cure: str) -> None:
        spot = Spot(self.spot.path, self.spot.line, column)
        self.problems.append(Problem(spot, code, message, cure))


def read_passage(path: Path) -> tuple[Passage | None, list[Problem]]:
    """Read `<level>.md`.

    Returns the passage, or None if it cannot be used, and every problem found in it.
    """
    level = path.stem.upper()
    if level not in LEVELS:
        cure = "name the file after a level: a2.md, b1.md, b2.md…"
        return None, [Problem(Spot(path), "P01", f"« {path.stem} » is no level", cure)]
    text, problems = read_text(path)
    if text is None:
        return None, problems
    reader = _Reader(path, problems)
    for number, line in enumerate(text.splitlines(), 1):
        reader.take(line, number)
    return reader.passage(LEVELS[LEVELS.index(level)]), problems


class _Reader:
    def __init__(self, path: Path, problems: list[Problem]) -> None:
        self._path = path
        self._problems = problems
        self._title = ""
        self._paragraphs: list[list[Sentence]] = [[]]
        self._count = 0

    def take(self, line: str, number: int) -> None:
        if not line.strip():
            if self._paragraphs[-1]:
                self._paragraphs.append([])
        elif line.startswith("# ") and not self._title:
            self._title = typo(line[2:].strip())
        else:
            self._count += 1
            line_of = _Line(Spot(self._path, number, 1), self._problems)
            self._paragraphs[-1].append(_sentence(line, self._count, line_of))

    def passage(self, level: Level) -> Passage | None:
        if not self._title:
            self._problems.append(
                Problem(Spot(self._path), "P02", "the passage has no title", "begin with « # Titre »")
            )
        if not self._count:
            self._problems.append(
                Problem(
                    Spot(self._path),
                    "P03",
                    "the passage has no sentence",
                    "write one sentence a line",
                )
            )
        if not self._title or not self._count:
            return None
        paragraphs = tuple(tuple(paragraph) for paragraph in self._paragraphs if paragraph)
        return Passage(level=level, title=self._title, paragraphs=paragraphs, path=self._path)


def _sentence(line: str, number: int, reading: _Line) -> Sentence:
    found = _FACTS.search(line)
    facts = frozenset(found.group(1).replace(",", " ").split()) if found else frozenset()
    body = line[: found.start()] if found else line
    text = _without_marks(body, reading)
    for sign in "{}":
        if sign in text:
            column = line.find(sign) + 1
            reading.refuse(column, "P08", f"« {sign} » would be printed", "write {fact} or [words](@target)")
    return Sentence(
        number=number,
        text=typo(text.strip()),
        facts=facts,
        marks=tuple(Mark(typo(mark.text), mark.targets) for mark in reading.marks),
        spot=reading.spot,
    )


def _without_marks(body: str, reading: _Line) -> str:
    """The sentence as printed; its marks go to `reading`. Links may nest."""
    out: list[str] = []
    open_at: list[tuple[int, int]] = []  # where a mark's text begins in `out`, and its column
    position = 0
    while position < len(body):
        letter = body[position]
        if letter == "[":
            open_at.append((len(out), position + 1))
        elif letter == "]" and open_at:
            start, column = open_at.pop()
            end = body.find(")", position)
            if body[position + 1 : position + 2] != "(" or end < 0:
                reading.refuse(column, "P04", "a mark without its target", "write [words](@fact.slot)")
            else:
                reading.marks.append(_mark("".join(out[start:]), body[position + 2 : end], column, reading))
                position = end
        else:
            out.append(letter)
        position += 1
    for _, column in open_at:
        reading.refuse(column, "P05", "a mark that is never closed", "write [words](@fact.slot)")
    return "".join(out)


def _mark(text: str, targets: str, column: int, reading: _Line) -> Mark:
    names = tuple(targets.split())
    if not text.strip():
        reading.refuse(column, "P06", "a mark around nothing", "put the words between [ and ]")
    for name in names:
        if not _TARGET.match(name):
            cure = "write @entity, @fact.slot or #word"
            reading.refuse(column, "P07", f"« {name} » is no target of a mark", cure)
    if not names:
        reading.refuse(column, "P04", "a mark without its target", "write [words](@fact.slot)")
    return Mark(text, names)
