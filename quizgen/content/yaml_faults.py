"""What the YAML parser could not read, told to a person: which trap, where, which cure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from yaml import MarkedYAMLError

from quizgen.content.yaml_tree import BRACES, FLATTEN, NESTED, QUOTE, locate
from quizgen.errors import Problem, Spot

ALIGN = "align it by spaces with the lines that belong with it"

_HEAD = re.compile(r"""[ ]*(?:-[ ]+)*(?:\w[^"':]*:[ ]+)?""")  # of a line, up to its value
_BRACES = re.compile(rf"{_HEAD.pattern}(?P<braces>\{{[{{%])")


@dataclass(frozen=True, slots=True)
class Fault:
    """A parser's complaint; places are (line, column), counted from 0."""

    path: Path
    lines: list[str]
    complaint: str
    context: str
    at: tuple[int, int]
    since: tuple[int, int]

    @property
    def line(self) -> str:
        """The line where reading failed."""
        return self.lines[self.at[0]]

    @property
    def before(self) -> str:
        """What stands before the point of failure in its line, without spaces at its end."""
        return self.line[: self.at[1]].rstrip()

    def problem(self, code: str, message: str, cure: str, at: tuple[int, int] | None = None) -> Problem:
        """A problem at the point of failure, or at another place of the file."""
        line, column = at or self.at
        return Problem(Spot(self.path, line + 1, column + 1), code, message, cure)


def explain(error: MarkedYAMLError, path: Path, lines: list[str]) -> Problem:
    """Tell a parser's error in a teacher's words.

    Args:
        error: from PyYAML, by its own scanner or by libyaml (their wordings differ).
        path: the file.
        lines: its lines.

    Returns:
        The problem: a known trap with its own code and cure, else Y20.
    """
    at = locate(error.problem_mark or error.context_mark, lines)
    since = locate(error.context_mark, lines) if error.context_mark else at
    fault = Fault(path, lines, error.problem or "", error.context or "", at, since)
    for trap in TRAPS:
        problem = trap(fault)
        if problem:
            return problem
    message = f"this cannot be read as YAML ({fault.complaint})"
    return fault.problem("Y20", message, "put what is text in quotation marks")


def blank(lines: list[str], number: int) -> list[str]:
    """The lines with one value taken out, so that what follows it can still be read.

    Args:
        lines: of the file.
        number: the line of the value, from 0; deeper lines below it are taken for its continuation.

    Returns:
        As many lines as before.

    >>> blank(["a: b : c", "    d", "e: f"], 0)
    ["a: ''", '', 'e: f']
    """
    head = _HEAD.match(lines[number])
    kept = head[0] if head else ""
    depth = len(kept) - len(kept.lstrip(" -"))
    end = number + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > depth:
        end += 1
    return [*lines[:number], f"{kept}''", *[""] * (end - number - 1), *lines[end:]]


def _braces(fault: Fault) -> Problem | None:
    found = _BRACES.match(fault.line)
    return found and fault.problem("Y09", BRACES, QUOTE, (fault.at[0], found.start("braces")))


def _colon(fault: Fault) -> Problem | None:
    if "mapping values are not allowed" not in fault.complaint:
        return None
    if re.search(r":\s", fault.before):
        return fault.problem("Y07", "a colon stands inside text without quotation marks", QUOTE)
    message = "this line does not belong where it stands, or the line above lacks its « : »"
    return fault.problem("Y19", message, f"{ALIGN}; {QUOTE} if it continues the line above")


def _reserved_sign(fault: Fault) -> Problem | None:
    if "cannot start any token" not in fault.complaint:
        return None
    sign = fault.line[fault.at[1] : fault.at[1] + 1]
    if sign == "\t":
        return fault.problem("Y06", "a tab stands where only spaces may", "write spaces instead")
    return fault.problem("Y18", f"text may not begin with « {sign} » in YAML", QUOTE)


def _depth(fault: Fault) -> Problem | None:
    """The limit of libyaml itself (1,000 since PyYAML 6.0.4), met before ours when brackets fill one line."""
    if "nesting depth" not in fault.complaint:
        return None
    return fault.problem("Y13", NESTED, FLATTEN)


def _tab(fault: Fault) -> Problem | None:
    if "tab character" not in fault.complaint:
        return None
    return fault.problem("Y06", "a tab stands where only spaces may", "write spaces instead")


def _unclosed_quote(fault: Fault) -> Problem | None:
    if "quoted scalar" not in fault.context or "found unexpected" not in fault.complaint:
        return None
    message = "the quotation mark opened here is never closed"
    return fault.problem("Y16", message, "close it at the end of the text", fault.since)


def _escape(fault: Fault) -> Problem | None:
    if "quoted scalar" not in fault.context:
        return None
    message = "in double quotation marks a backslash begins an escape, and this is none"
    return fault.problem("Y17", message, r"write « \\ » for a backslash, or use '…'", fault.since)


def _after_quote(fault: Fault) -> Problem | None:
    if "expected" not in fault.complaint or fault.before[-1:] not in {'"', "'"}:
        return None
    message = "text follows a closing quotation mark"
    cure = "put all of the text in one pair; inside '…' an apostrophe is written twice"
    return fault.problem("Y17", message, cure)


def _after_bracket(fault: Fault) -> Problem | None:
    if "block mapping" not in fault.context or fault.before[-1:] not in {"]", "}"}:
        return None
    return fault.problem("Y18", "text may not begin with « [ » or « { » in YAML", QUOTE)


def _open_bracket(fault: Fault) -> Problem | None:
    if "flow" not in fault.context:
        return None
    message = "what the bracket opens here is not a list of values with commas"
    cure = f"close the bracket, or {QUOTE} if it is text"
    return fault.problem("Y18", message, cure, fault.since)


def _list_on_key_line(fault: Fault) -> Problem | None:
    if "sequence entries are not allowed" not in fault.complaint:
        return None
    message = "a list begins behind a key or a text"
    return fault.problem("Y19", message, f"begin it on a line of its own, or {QUOTE} if it is text")


def _reference(fault: Fault) -> Problem | None:
    if not fault.context.endswith((" alias", " anchor")):
        return None
    message = "text may not begin with « * » or « & » in YAML"
    return fault.problem("Y11", message, QUOTE, fault.since)


def _tag(fault: Fault) -> Problem | None:
    if not fault.context.endswith(" tag") and "tag handle" not in fault.complaint:
        return None
    message = "text may not begin with « ! » in YAML"
    return fault.problem("Y12", message, QUOTE, fault.since)


def _block_text(fault: Fault) -> Problem | None:
    if "block scalar" not in fault.context:
        return None
    message = "« | » and « > » begin a block of text on the next line"
    return fault.problem("Y18", message, QUOTE, fault.since)


def _no_key(fault: Fault) -> Problem | None:
    if "expected" not in fault.complaint or fault.line[fault.at[1] :][:1] != ":":
        return None
    return fault.problem("Y14", "no key stands before « : »", "write « key: value »")


def _no_colon(fault: Fault) -> Problem | None:
    if "could not find expected ':'" not in fault.complaint:
        return None
    return fault.problem("Y19", "a line without « key: »", f"add « : » or {ALIGN}", fault.since)


def _indentation(fault: Fault) -> Problem | None:
    if "block" not in fault.context or "expected" not in fault.complaint:
        return None
    return fault.problem("Y19", "this line fits no line above it", ALIGN)


TRAPS: tuple[Callable[[Fault], Problem | None], ...] = (
    _braces,
    _colon,
    _reserved_sign,
    _depth,
    _tab,
    _unclosed_quote,
    _escape,
    _after_quote,
    _after_bracket,
    _open_bracket,
    _list_on_key_line,
    _reference,
    _tag,
    _block_text,
    _no_key,
    _no_colon,
    _indentation,
)
