"""Complaints about a value's schema, told to a person.

| code | what is wrong | cure |
|---|---|---|
| S01 | a key that is not known | the nearest known one |
| S02 | a key is missing | write it |
| S03 | a list, a map, a text or nothing where another of them is wanted | write the wanted one |
| S04 | a word that is not among those allowed | the nearest allowed one |
| S05 | a value that is not as it should be | as the message says |
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quizgen.content.document import Document, Value
from quizgen.content.schema_faults import Fault, KeyPath
from quizgen.errors import Problem, did_you_mean

KnownKeys = Callable[[KeyPath], list[str]]

_MAP, _LIST, _TEXT = "a map of keys", "a list", "text"
_WANTED = {
    "string": _TEXT,
    "int": "a whole number",
    "float": "a number",
    "decimal": "a number",
    "bool": "« true » or « false »",
    "list": _LIST,
    "tuple": _LIST,
    "set": _LIST,
    "frozen": _LIST,
    "dict": _MAP,
    "model": _MAP,
    "dataclass": _MAP,
    "mapping": _MAP,
    "date": "a date (2024-01-15)",
    "none": "nothing",
}
_CURES = {_MAP: "write « key: value » lines", _LIST: "begin each entry with « - »"}
_PLAIN = (
    ("Value error, ", ""),
    ("Assertion failed, ", ""),
    ("String should", "the text should"),
    ("List should", "the list should"),
    ("Tuple should", "the list should"),
    ("Dictionary should", "the map should"),
    (" after validation", ""),
)
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"")
_CHOICES = ("literal_error", "enum")
_LONGEST = 40


def tell(fault: Fault, document: Document, at: KeyPath, known_keys: KnownKeys) -> Problem:
    """Tell one complaint.

    Args:
        fault: the complaint; its path starts at `at`.
        document: where its value stands.
        at: the path of the value that was validated.
        known_keys: the keys that the schema knows in the map at a path.

    Returns:
        The problem, located.
    """
    path = (*at, *fault.path)
    spot = document.key_spot(*path) if fault.on_key else document.spot(*path)
    if fault.kind == "extra_forbidden":
        key = str(path[-1])
        cure = did_you_mean(key, known_keys(fault.path[:-1]))
        return Problem(spot, "S01", f"unknown key « {key} »", cure)
    if fault.missing is not None or fault.kind == "union_tag_not_found":
        return Problem(spot, "S02", _missing(fault, path), "")
    if fault.kind == "union_tag_invalid":
        tag = fault.context["discriminator"].strip("'")
        spot = document.spot(*path, tag)
        return Problem(spot, "S04", *_choice(fault.context["tag"], _quoted(fault, "expected_tags")))
    return Problem(spot, *_about_value(fault, str(path[-1]) if fault.on_key else fault.value))


def _about_value(fault: Fault, value: Value) -> tuple[str, str, str]:
    """Code, message and cure for a value that a type, or every branch of a union, refuses."""
    faults = (fault, *fault.others)
    choices = [word for one in faults if one.kind in _CHOICES for word in _quoted(one, "expected")]
    wanted = list(dict.fromkeys(words for one in faults if (words := _wanted(one))))
    if choices and isinstance(value, str):
        return "S04", *_choice(value, choices, wanted)
    if choices:
        wanted.append(_TEXT)
    if not wanted:
        return "S05", _plain(fault.message).replace("Input", _described(value), 1), ""
    misshapen = all(one.kind.endswith("_type") or one.kind in _CHOICES for one in faults)
    message = f"{_described(value)} stands where {' or '.join(dict.fromkeys(wanted))} is wanted"
    return "S03" if misshapen else "S05", message, _CURES.get(wanted[0], "")


def _choice(word: str, allowed: list[str], or_else: list[str] | None = None) -> tuple[str, str]:
    listed = ", ".join([*allowed, *(or_else or [])])
    return f"« {_shortened(word)} » is none of: {listed}", did_you_mean(word, allowed)


def _missing(fault: Fault, path: KeyPath) -> str:
    if isinstance(fault.missing, int):
        return f"entry {fault.missing + 1} is missing{_where(fault.value, path)}"
    key = fault.missing or fault.context["discriminator"].strip("'")
    return f"missing key « {key} »{_where(fault.value, path)}"


def _where(value: Value, path: KeyPath) -> str:
    """The map or list meant, by its own id or by its path, empty for the whole file."""
    if isinstance(value, dict) and isinstance(value.get("id"), str):
        return f" in « {value['id']} »"
    steps = [f"entry {step + 1}" if isinstance(step, int) else f"« {step} »" for step in path]
    return f" in {', '.join(steps)}" if steps else ""


def _wanted(fault: Fault) -> str | None:
    if not fault.kind.endswith(("_type", "_parsing")):
        return None
    return _WANTED.get(fault.kind.split("_")[0])


def _quoted(fault: Fault, name: str) -> list[str]:
    """The words of « 'a', 'b' or 'c' », as pydantic lists them."""
    return [single or double for single, double in _QUOTED.findall(fault.context[name])]


def _described(value: Value) -> str:
    match value:
        case dict():
            return "a map"
        case list():
            return "a list"
        case None:
            return "nothing"
        case str():
            return f"« {_shortened(value)} »"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _plain(message: str) -> str:
    for theirs, ours in _PLAIN:
        message = message.replace(theirs, ours)
    return message
