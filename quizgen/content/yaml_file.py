"""YAML as teachers write it: values stay as written, and every problem has its line and its cure.

`on`, `no`, `20:30` and `2024-01-15` are text; only nothing, `~` and `null` are None. The codes:

| code | what is wrong | cure |
|---|---|---|
| Y01 | the file cannot be read | look at its name and permissions |
| Y02 | it is larger than 5 MB | divide it |
| Y03 | it is not UTF-8 | save it as UTF-8 |
| Y04 | a control character | delete it |
| Y05 | it holds nothing | write its first key |
| Y06 | a tab in the indentation | indent by spaces |
| Y07 | a colon in unquoted text | quotation marks |
| Y08 | ` #` cuts an unquoted text | quotation marks, or two spaces before a comment |
| Y09 | unquoted braces begin a value | quotation marks |
| Y10 | a key stands twice in a map | keep one |
| Y11 | an anchor or alias (`&x`, `*x`) | write the value out, or quotation marks |
| Y12 | a tag (`!x`) | delete it, or quotation marks |
| Y13 | more than 50 levels of nesting | flatten them |
| Y14 | a key is missing, or is a list or map | write `key: value` |
| Y15 | a second document in the file | delete the line `---` |
| Y16 | a quotation mark is never closed | close it |
| Y17 | text behind a closing quotation mark, a wrong escape | `''` for an apostrophe in `'…'` |
| Y18 | text begins with a sign that YAML keeps for itself | quotation marks |
| Y19 | a line fits no line above it | align it |
| Y20 | anything else that is not YAML | quotation marks |
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from quizgen.content.document import Document
from quizgen.content.plain_text import MAX_REPORTED, read_text, split_lines
from quizgen.content.yaml_faults import blank, explain
from quizgen.content.yaml_tree import TreeBuilder, Unreadable
from quizgen.errors import Problem, Spot

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # only its parser runs

READABLE = frozenset({"Y08", "Y10"})  # problems that leave a value for later stages to look into
PASSABLE = frozenset({"Y07", "Y09", "Y11", "Y12", "Y17", "Y18"})  # one value's: read on behind it

_TAB = re.compile(r"[ -]*(?:\w[\w -]*:[ ]*)?(\t)\s*(?=\S)")


def read_yaml(path: Path) -> tuple[Document | None, list[Problem]]:
    """Read a YAML file.

    Args:
        path: the file.

    Returns:
        The document and its problems. A document with problems (Y08, Y10) serves to find further
        ones and no other end; None stands for one that could not be understood. Nothing is raised.
    """
    text, problems = read_text(path)
    if text is None:
        return None, problems
    lines = split_lines(text)
    problems = _tabs(path, lines)
    if problems:
        return None, problems
    tree, problems = _read_on(path, lines)
    if tree.value is None and not problems:
        cure = "write its first « key: »"
        problems = [Problem(Spot(path), "Y05", "the file holds nothing", cure)]
    if any(problem.code not in READABLE for problem in problems):
        return None, problems
    return Document(path, tree.value, tree.place), problems


def _tabs(path: Path, lines: list[str]) -> list[Problem]:
    found = ((number, _TAB.match(line)) for number, line in enumerate(lines, start=1))
    spots = [Spot(path, number, tab.start(1) + 1) for number, tab in found if tab]
    message, cure = "a tab stands where only spaces may", "indent by two spaces for each level"
    return [Problem(spot, "Y06", message, cure) for spot in spots[:MAX_REPORTED]]


def _read_on(path: Path, lines: list[str]) -> tuple[TreeBuilder, list[Problem]]:
    """Read; behind a fault that spoils one value only, read again without that value."""
    problems: set[Problem] = set()
    last = 0
    while True:
        tree, fault = _read_once(path, lines)
        problems.update(tree.problems)
        if fault is None:
            break
        line = fault.spot.line
        if last and line <= last:
            break
        problems.add(fault)
        if fault.code not in PASSABLE or line > len(lines) or len(problems) >= MAX_REPORTED:
            break
        lines, last = blank(lines, line - 1), line
    return tree, sorted(problems)


def _read_once(path: Path, lines: list[str]) -> tuple[TreeBuilder, Problem | None]:
    tree = TreeBuilder(path, lines)
    try:
        for event in yaml.parse("\n".join(lines), LOADER):
            tree.feed(event)
    except Unreadable as error:
        return tree, error.problem
    except yaml.MarkedYAMLError as error:
        return tree, explain(error, path, lines)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return tree, Problem(Spot(path), "Y20", f"this cannot be read as YAML ({error})")
    return tree, None
