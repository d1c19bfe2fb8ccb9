"""The file `ledger.tsv`: one line a note, sorted, so that two branches merge line by line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.errors import ContentError, Problem, QuizgenError, Spot
from quizgen.ledger.guid import guid

FILE = "ledger.tsv"
_HEAD = (
    "# When each note last changed: only then Anki updates it. Written by « quizgen release ».\n"
    "# GUID\tcontent\tdate\tid. Merging: keep the lines of both sides, then release again.\n"
)


@dataclass(frozen=True, slots=True)
class Line:
    """The hash of a note's content, and the moment (UTC) at which it became so."""

    content: str
    changed: datetime


Ledger = Mapping[str, Line]  # by the id of the note


def read_ledger(path: Path) -> Ledger:
    """The ledger at `path`; empty if there is none.

    Of two lines for one note, as a merge may leave them, the later counts.
    Raises ContentError for lines that are none.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise QuizgenError(f"{path}: cannot read this ledger ({error})") from error
    lines: dict[str, Line] = {}
    problems: list[Problem] = []
    for number, raw in enumerate(text.splitlines(), 1):
        if not raw.strip() or raw.startswith("# "):
            continue
        try:
            _, content, changed, name = raw.split("\t")
            line = Line(content, datetime.fromisoformat(changed).astimezone(UTC))
        except ValueError:
            cure = "keep the lines of both sides" if raw[:7] in _CONFLICT else "restore it, or release again"
            problems.append(Problem(Spot(path, number), "N01", "this is no line of a ledger", cure))
            continue
        if name not in lines or lines[name].changed < line.changed:
            lines[name] = line
    if problems:
        raise ContentError(problems)
    return lines


_CONFLICT = ("<" * 7, "=" * 7, ">" * 7)


def write_ledger(path: Path, ledger: Ledger) -> None:
    """Write a ledger, whole or not at all."""
    write_bytes(path, (_HEAD + "".join(_rows(ledger.items()))).encode())


def _rows(lines: Iterable[tuple[str, Line]]) -> Iterable[str]:
    for name, line in sorted(lines):
        yield f"{guid(name)}\t{line.content}\t{line.changed:%Y-%m-%dT%H:%M:%SZ}\t{name}\n"
