"""Notes as the collection inside an Anki package: made in memory, equal bytes for equal notes.

The layout is Anki's schema 11, which every version imports; its tables come from genanki, the rows are
written in one go.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import cache
from hashlib import sha256
from itertools import count
from typing import Any, NamedTuple

from genanki.apkg_col import APKG_COL
from genanki.apkg_schema import APKG_SCHEMA

from quizgen.exporters.anki_types import NOTE_TYPES, TEMPLATES_UPDATED, NoteType, style
from quizgen.ledger.guid import PROJECT, guid

_NOTE = "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '')"
_CARD = "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
_BETWEEN = "\x1f"  # fields of a note
_EMPTY = {kind.id: dict.fromkeys(kind.fields, "") for kind in NOTE_TYPES}


class Note(NamedTuple):
    """A note ready to be written; `name` is the id of its item, word or text.

    `values` are its fields in the order of its type, with Anki's mark between them, `cards` the places of the
    templates that it gives cards of, `tags` stand with blanks between them. `changed` is in seconds since
    1970, `due` its place among the new cards.
    """

    name: str
    type: NoteType
    values: str
    cards: tuple[int, ...]
    tags: str
    deck: str
    changed: int
    due: int


def note(
    name: str,
    kind: NoteType,
    fields: dict[str, str],
    *,
    tags: str,
    deck: str,
    changed: int,
    due: int,
) -> Note:
    """A note of named fields, those not named being empty; a card for each template whose gate is open.

    Raises KeyError for a field that the type does not have.
    """
    whole = _EMPTY[kind.id] | fields  # in the order of the type, unless a field is none of its
    if len(whole) > len(kind.fields):
        raise KeyError(*whole.keys() - set(kind.fields))
    cards = tuple([place for place, one in enumerate(kind.templates) if whole[one.gate]])
    return Note(name, kind, _BETWEEN.join(whole.values()), cards, tags, deck, changed, due)


def collection(notes: Iterable[Note], decks: Mapping[str, str], *, start: int) -> tuple[bytes, int]:
    """The database and the number of its cards.

    `decks` are the descriptions of decks by name, those of all notes among them; the others are left out.
    `start` is the first of the numbers that notes and cards get, in milliseconds since 1970. A note's second
    card comes after the first cards of all notes, and so on. Only one of the notes is held at a time.
    """
    placed: list[_Placed] = []
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        tables, indexes = _schema()
        database.executescript(tables + APKG_COL)
        database.execute("BEGIN")
        database.executemany(_NOTE, _note_rows(notes, start, placed))
        database.executemany(_CARD, _card_rows(placed, start))
        shelves = json.loads(database.execute("SELECT decks FROM col").fetchone()[0])
        used = {one.deck for one in placed}
        shelves |= {
            str(_number(name)): _deck(name, about)
            for name, about in decks.items()
            if name in used or any(one.startswith(f"{name}::") for one in used)
        }
        database.execute(
            "UPDATE col SET models = ?, decks = ?", (_models(), json.dumps(shelves, ensure_ascii=False))
        )
        database.execute("COMMIT")
        database.executescript(indexes)
        return database.serialize(), sum(len(one.cards) for one in placed)


class _Placed(NamedTuple):
    """What the cards of a note need of it."""

    deck: str
    cards: tuple[int, ...]
    changed: int
    due: int


def _schema() -> tuple[str, str]:
    """The tables, and the indexes that are quicker to make once the rows are in."""
    tables, mark, indexes = APKG_SCHEMA.partition("CREATE INDEX")
    return tables, mark + indexes


def _note_rows(notes: Iterable[Note], start: int, placed: list[_Placed]) -> Iterator[tuple[int | str, ...]]:
    """The rows of notes, each made when it is asked for; `placed` is told of them."""
    for number, (name, kind, values, cards, tags, deck, changed, due) in enumerate(notes, start):
        placed.append(_Placed(deck, cards, changed, due))
        yield number, guid(name), kind.id, changed, f" {tags} ", values, values.partition(_BETWEEN)[0]


def _card_rows(placed: Sequence[_Placed], start: int) -> Iterator[tuple[int, ...]]:
    total, decks = len(placed), {name: _number(name) for name in {one.deck for one in placed}}
    numbers = count(start + total)
    for number, (deck, cards, changed, due) in enumerate(placed, start):
        for place in cards:
            yield next(numbers), number, decks[deck], place, changed, due + place * total


def _number(name: str) -> int:
    """A constant number of 30 bits and more for the name of a deck."""
    return (1 << 30) + int.from_bytes(sha256(f"{PROJECT}/{name}".encode()).digest()[:4]) % (1 << 30)


def _deck(name: str, about: str) -> dict[str, Any]:
    today = {key: [0, 0] for key in ("lrnToday", "newToday", "revToday", "timeToday")}
    return today | {
        "id": _number(name), "name": name, "desc": about, "mod": int(TEMPLATES_UPDATED.timestamp()),
        "usn": -1, "conf": 1, "dyn": 0, "collapsed": False, "extendNew": 0, "extendRev": 50,
    }  # fmt: skip


@cache
def _models() -> str:
    """All note types as the collection holds them."""
    return json.dumps({str(kind.id): _model(kind) for kind in NOTE_TYPES}, ensure_ascii=False)


def _model(kind: NoteType) -> dict[str, Any]:
    fields = [
        {
            "name": name, "id": kind.field_id(index), "ord": index,
            "font": "Arial", "size": 20, "rtl": False, "sticky": False, "media": [],
        }
        for index, name in enumerate(kind.fields)
    ]  # fmt: skip
    templates = []
    for index, template in enumerate(kind.templates):
        front, back = template.sides()
        templates.append(
            {
                "name": template.name, "id": kind.template_id(index), "ord": index,
                "qfmt": front, "afmt": back, "bqfmt": "", "bafmt": "", "bfont": "", "bsize": 0, "did": None,
            }
        )  # fmt: skip
    required = [
        [index, "all", [kind.fields.index(template.gate)]] for index, template in enumerate(kind.templates)
    ]
    return {
        "id": str(kind.id), "name": kind.name, "flds": fields, "tmpls": templates, "css": style(),
        "req": required, "mod": int(TEMPLATES_UPDATED.timestamp()), "usn": -1, "did": 1, "sortf": 0,
        "tags": [], "type": 0, "vers": [],
        "latexPre": _LATEX, "latexPost": "\\end{document}", "latexsvg": False,
    }  # fmt: skip


_LATEX = (
    "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n"
    "\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n"
)
