"""Notes as the collection inside an Anki package: made in memory, equal bytes for equal notes.

The layout is Anki's schema 11, which every version imports; its tables come from genanki, the rows are
written in one go.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
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


class Note(NamedTuple):
    """A note ready to be written; `name` is the id of its item, word or text.

    `values` are its fields in the order of its type, with Anki's mark between them, `cards` the places of the
    templates that it gives cards of. `changed` is in seconds since 1970, `due` its place among the new cards.
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
    fields: Mapping[str, str],
    *,
    tags: Iterable[str],
    deck: str,
    changed: int,
    due: int,
) -> Note:
    """A note of named fields, those not named being empty; a card for each template whose gate is open."""
    values = _BETWEEN.join([fields.get(field, "") for field in kind.fields])
    cards = tuple(place for place, one in enumerate(kind.templates) if fields.get(one.gate))
    return Note(name, kind, values, cards, f" {' '.join(tags)} ", deck, changed, due)


def collection(notes: Sequence[Note], decks: Mapping[str, str], *, start: int) -> tuple[bytes, int]:
    """The database and the number of its cards.

    `decks` are the descriptions of decks by name, those of all notes among them; `start` is the first of the
    numbers that notes and cards get, in milliseconds since 1970. A note's second card comes after the first
    cards of all notes, and so on.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        tables, indexes = _schema()
        database.executescript(tables + APKG_COL)
        models = json.dumps({str(kind.id): _model(kind) for kind in NOTE_TYPES}, ensure_ascii=False)
        shelves = json.loads(database.execute("SELECT decks FROM col").fetchone()[0])
        shelves |= {str(_number(name)): _deck(name, about) for name, about in decks.items()}
        database.execute(
            "UPDATE col SET models = ?, decks = ?", (models, json.dumps(shelves, ensure_ascii=False))
        )
        database.execute("BEGIN")
        database.executemany(_NOTE, _note_rows(notes, start))
        database.executemany(_CARD, _card_rows(notes, start + len(notes)))
        database.execute("COMMIT")
        database.executescript(indexes)
        cards = int(database.execute("SELECT count(*) FROM cards").fetchone()[0])
        return database.serialize(), cards


def _schema() -> tuple[str, str]:
    """The tables, and the indexes that are quicker to make once the rows are in."""
    tables, mark, indexes = APKG_SCHEMA.partition("CREATE INDEX")
    return tables, mark + indexes


def _note_rows(notes: Iterable[Note], start: int) -> Iterator[tuple[int | str, ...]]:
    for number, one in enumerate(notes, start):
        first = one.values.partition(_BETWEEN)[0]
        yield number, guid(one.name), one.type.id, one.changed, one.tags, one.values, first


def _card_rows(notes: Sequence[Note], start: int) -> Iterator[tuple[int, ...]]:
    total, decks = len(notes), {name: _number(name) for name in {one.deck for one in notes}}
    numbers = count(start)
    for number, one in enumerate(notes, start - total):
        deck = decks[one.deck]
        for place in one.cards:
            yield next(numbers), number, deck, place, one.changed, one.due + place * total


def _number(name: str) -> int:
    """A constant number of 30 bits and more for the name of a deck."""
    return (1 << 30) + int.from_bytes(sha256(f"{PROJECT}/{name}".encode()).digest()[:4]) % (1 << 30)


def _deck(name: str, about: str) -> dict[str, Any]:
    today = {key: [0, 0] for key in ("lrnToday", "newToday", "revToday", "timeToday")}
    return today | {
        "id": _number(name), "name": name, "desc": about, "mod": int(TEMPLATES_UPDATED.timestamp()),
        "usn": -1, "conf": 1, "dyn": 0, "collapsed": False, "extendNew": 0, "extendRev": 50,
    }  # fmt: skip


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
