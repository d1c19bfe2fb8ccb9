"""YAML events made into plain values with their places, without recursion."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from unicodedata import normalize

from yaml import events

from quizgen.content.document import Key, Place, Value
from quizgen.content.plain_text import FORBIDDEN, name_of
from quizgen.errors import Problem, Spot

MAX_DEPTH = 50
NESTED = f"lists and maps stand more than {MAX_DEPTH} deep in one another"
FLATTEN = "flatten them"
BRACES = "a value that begins with braces is not read as text"
QUOTE = "put the text in quotation marks"
EMPTY = frozenset({"", "~", "null"})  # what stands for « nothing » when it is not quoted

_COMMENT = re.compile(r" #(\S?)")


class Mark(Protocol):
    """A parser's mark: line and column, counted from 0."""

    line: int
    column: int


class Unreadable(Exception):
    """A problem after which the rest of the file cannot be understood."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(slots=True)
class _Frame:
    """A map or list that is still being filled; `key` is the map key whose value comes next."""

    value: dict[str, Value] | list[Value]
    place: Place
    key: str | None = None
    key_at: tuple[int, int] = (1, 1)


@dataclass(slots=True)
class TreeBuilder:
    """Fed with the events of one file, holds its `value`, its `place` and the `problems` met."""

    path: Path
    lines: list[str]
    value: Value = None
    place: Place = field(default_factory=lambda: Place(1, 1))
    problems: list[Problem] = field(default_factory=list)
    _open: list[_Frame] = field(default_factory=list)
    _documents: int = 0

    def feed(self, event: events.Event) -> None:
        """Take the next event.

        Args:
            event: as `yaml.parse` gives it.

        Raises:
            Unreadable: for what cannot be a part of any pack (Y09, Y13, Y14, Y15).
        """
        match event:
            case events.MappingStartEvent():
                self._refuse_braces(event)
                self._start({}, event)
            case events.SequenceStartEvent():
                self._start([], event)
            case events.MappingEndEvent() | events.SequenceEndEvent():
                self._open.pop()
            case events.ScalarEvent():
                self._scalar(event)
            case events.AliasEvent():
                self._alias(event)
            case events.DocumentStartEvent():
                self._count_document(event)
            case _:
                pass

    def _start(self, empty: dict[str, Value] | list[Value], event: events.CollectionStartEvent) -> None:
        place = self._at(event)
        if len(self._open) == MAX_DEPTH:
            raise Unreadable(self._problem(place, "Y13", NESTED, FLATTEN))
        if self._wants_key():
            raise Unreadable(self._no_key(place, "a list or a map stands where a key should"))
        self._report_anchor(event)
        self._report_tag(event)
        self._attach(empty, place)
        self._open.append(_Frame(empty, place))

    def _alias(self, event: events.AliasEvent) -> None:
        self._report_anchor(event)
        if self._wants_key():
            raise Unreadable(self._no_key(self._at(event), "a reference stands where a key should"))
        self._attach(None, self._at(event))

    def _scalar(self, event: events.ScalarEvent) -> None:
        self._report_anchor(event)
        self._report_tag(event)
        plain = event.implicit[0]
        text = normalize("NFC", event.value)
        self._report_control(text, event)
        if plain:
            self._report_cut(text, event)
        if self._wants_key():
            self._take_key(text, event)
        else:
            self._attach(None if plain and text in EMPTY else text, self._at(event))

    def _wants_key(self) -> bool:
        frame = self._open[-1] if self._open else None
        return frame is not None and isinstance(frame.value, dict) and frame.key is None

    def _take_key(self, text: str, event: events.ScalarEvent) -> None:
        place = self._at(event)
        if not text:
            raise Unreadable(self._no_key(place, "no key stands before « : »"))
        frame = self._open[-1]
        twin = frame.place.inside.get(text)
        if twin and twin.key:
            message = f"key « {text} » stands twice, in lines {twin.key[0]} and {place.line}"
            self.problems.append(self._problem(place, "Y10", message, "keep one of them"))
        frame.key, frame.key_at = text, (place.line, place.column)

    def _attach(self, value: Value, place: Place) -> None:
        if not self._open:
            self.value, self.place = value, place
            return
        frame = self._open[-1]
        key: Key
        if isinstance(frame.value, list):
            key = len(frame.value)
            frame.value.append(value)
        else:
            assert frame.key is not None
            key, place.key = frame.key, frame.key_at
            frame.value[frame.key] = value
            frame.key = None
        frame.place.inside[key] = place

    def _count_document(self, event: events.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            message, cure = "a second document begins here", "delete the line « --- »"
            raise Unreadable(self._problem(self._at(event), "Y15", message, cure))

    def _refuse_braces(self, event: events.MappingStartEvent) -> None:
        place = self._at(event)
        if self.lines[place.line - 1].startswith("{{", place.column - 1):
            raise Unreadable(self._problem(place, "Y09", BRACES, QUOTE))

    def _report_anchor(self, event: events.NodeEvent) -> None:
        if event.anchor is None:
            return
        sign = "*" if isinstance(event, events.AliasEvent) else "&"
        message = f"« {sign}{event.anchor} » is a YAML reference, which packs do without"
        cure = "write the value out, or put it in quotation marks if it is text"
        self.problems.append(self._problem(self._at(event), "Y11", message, cure))

    def _report_tag(self, event: events.ScalarEvent | events.CollectionStartEvent) -> None:
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"« {tag} » is a YAML tag, which packs do without"
            cure = "delete it, or put the value in quotation marks if it is text"
            self.problems.append(self._problem(self._at(event), "Y12", message, cure))

    def _report_control(self, text: str, event: events.ScalarEvent) -> None:
        found = FORBIDDEN.search(text)
        if found:
            message = f"an escape stands for a control character ({name_of(found[0])})"
            self.problems.append(self._problem(self._at(event), "Y04", message, "delete it"))

    def _report_cut(self, text: str, event: events.ScalarEvent) -> None:
        """A comment one space after unquoted words, or glued to its sign, was meant as text."""
        line, column = locate(event.end_mark, self.lines)
        comment = _COMMENT.match(self.lines[line], column)
        if comment and (comment[1] or " " in text):
            message = "« # » begins a comment here and cuts the text before it"
            cure = f"{QUOTE}, or two spaces before a comment and one after « # »"
            self.problems.append(self._problem(Place(line + 1, column + 2), "Y08", message, cure))

    def _at(self, event: events.Event) -> Place:
        line, column = locate(event.start_mark, self.lines)
        return Place(line + 1, column + 1)

    def _no_key(self, place: Place, message: str) -> Problem:
        return self._problem(place, "Y14", message, "write « key: value », and quote what is text")

    def _problem(self, place: Place, code: str, message: str, cure: str) -> Problem:
        return Problem(Spot(self.path, place.line, place.column), code, message, cure)


def locate(mark: Mark | None, lines: list[str]) -> tuple[int, int]:
    """Where a parser's mark is, within the file.

    Args:
        mark: libyaml sets it behind the last line at the end of a file.
        lines: of the file.

    Returns:
        Line and column, counted from 0.
    """
    if mark is None:
        return 0, 0
    if mark.line >= len(lines):
        return len(lines) - 1, len(lines[-1])
    return mark.line, mark.column
