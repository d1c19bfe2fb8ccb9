"""An Anki package: words first, then questions, in decks of their own."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO
from itertools import count
from pathlib import Path

import genanki

from quizgen.atomic import write_bytes
from quizgen.errors import QuizgenError, did_you_mean
from quizgen.exporters import anki_html as html
from quizgen.exporters.anki_questions import question_fields
from quizgen.exporters.anki_types import (
    NOTE_TYPES,
    QUESTION,
    SENTENCE,
    TEMPLATES_UPDATED,
    WORD,
    NoteType,
    style,
)
from quizgen.exporters.anki_words import EXTRA_CARDS, sentence_text, word_fields
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report

PROJECT = "quizgen"
_PROCESS = {
    "locate": "repérer",
    "infer": "inférer",
    "integrate": "relier",
    "evaluate": "évaluer",
}


@dataclass(slots=True)
class _Note:
    """One note before genanki sees it."""

    name: str  # what its GUID is made of
    type: NoteType
    fields: dict[str, str]
    tags: list[str]
    changed: date
    deck: str
    due: int = field(default=0)


def write_apkg(
    bundle: Bundle,
    path: Path,
    *,
    extra_cards: Collection[str] = (),
    languages: tuple[str, ...] | None = None,
    changed: Mapping[str, date] | None = None,
) -> Report:
    """Write `bundle` as an Anki package.

    A word gives a card to recognise it and one to complete its example; `extra_cards` adds others
    (`EXTRA_CARDS`). `languages` are those of the translations (None: all). `changed` says for the
    id of an item or card when its text last changed, the pack's date otherwise: Anki updates a
    learner's note only if that day is later than the learner's own last edit.
    """
    for name in extra_cards:
        if name not in EXTRA_CARDS:
            cure = did_you_mean(name, sorted(EXTRA_CARDS)) or f"known are {', '.join(EXTRA_CARDS)}"
            raise QuizgenError(f"no such kind of card: « {name} » - {cure}")
    notes, skipped = _notes(bundle, extra_cards, languages, changed or {})
    data, counts = _package(bundle, notes)
    write_bytes(path, data)
    return Report(tuple(note.name for note in notes), tuple(skipped), counts)


def _notes(
    bundle: Bundle,
    extra_cards: Collection[str],
    languages: tuple[str, ...] | None,
    changed: Mapping[str, date],
) -> tuple[list[_Note], list[tuple[str, str]]]:
    """All notes in the order in which they are to be learnt, and what could not become one."""
    title = f"{bundle.title} · {bundle.level}"
    words, questions = html.deck_name(title, "Vocabulaire"), html.deck_name(title, "Compréhension")
    plain: list[_Note] = []
    in_context: list[_Note] = []
    skipped: list[tuple[str, str]] = []
    for card in bundle.cards:
        fields = word_fields(card, bundle, extra_cards, languages)
        tags = _tags(bundle, f"niveau::{card.level}", "type::vocabulaire", *card.tags)
        day = changed.get(card.id, bundle.updated)
        if not fields["Mot"].strip():
            skipped.append((card.id, "no word to show"))
            continue
        plain.append(_Note(card.id, WORD, fields, tags, day, words))
        name = f"{card.id}#phrase"
        if cloze := sentence_text(card):
            fields = {"Texte": cloze, **fields, "Exemple": "", "Id": html.text(name)}
            in_context.append(_Note(name, SENTENCE, fields, tags, day, words))
        else:
            skipped.append((name, "no example with its answer in brackets"))
    asked = [
        _Note(
            item.id,
            QUESTION,
            question_fields(item, bundle),
            _tags(
                bundle,
                f"niveau::{item.level}",
                f"type::{item.type}",
                f"lecture::{_PROCESS[item.process]}",
                f"statut::{item.status}",
            ),
            changed.get(item.id, bundle.updated),
            questions,
        )
        for item in bundle.items
    ]
    notes = [*plain, *in_context, *asked]
    for position, note in enumerate(notes, 1):
        note.due = position
    return notes, skipped


def _tags(bundle: Bundle, *names: str) -> list[str]:
    labels = (html.label(name) for name in (f"pack::{bundle.pack}", *names))
    return list(dict.fromkeys(name for name in labels if name))


def _package(bundle: Bundle, notes: list[_Note]) -> tuple[bytes, dict[str, int]]:
    """The file's bytes, which depend on nothing but the arguments, and how much it holds."""
    models = {kind.id: _model(kind) for kind in NOTE_TYPES}
    decks = {name: genanki.Deck(_number(name), name) for name in _decks(bundle, notes)}
    for note in notes:
        decks[note.deck].add_note(
            genanki.Note(
                model=models[note.type.id],
                fields=[note.fields.get(name, "") for name in note.type.fields],
                tags=note.tags,
                guid=_guid(note),
                due=note.due,
            )
        )
    stamp = _seconds(max(bundle.updated, TEMPLATES_UPDATED))
    ids = count(_seconds(bundle.updated) * 1000 + _number(f"{bundle.pack}/{bundle.level}") % 10**7)
    with closing(sqlite3.connect(":memory:")) as database:
        genanki.Package(list(decks.values())).write_to_db(database.cursor(), stamp, ids)
        database.executemany(
            "UPDATE notes SET mod = ? WHERE guid = ?",
            [(_seconds(note.changed), _guid(note)) for note in notes],
        )
        database.execute("UPDATE cards SET mod = (SELECT mod FROM notes WHERE id = nid)")
        # A word's second card comes after the first cards of all words.
        database.execute("UPDATE cards SET due = due + ord * ?", (len(notes),))
        database.commit()
        counts = {
            name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("notes", "cards")
        }
        collection = database.serialize()
    return _zipped({"collection.anki2": collection, "media": b"{}"}), counts


def _decks(bundle: Bundle, notes: list[_Note]) -> list[str]:
    """The parent deck, then those that hold notes."""
    parent = html.deck_name(f"{bundle.title} · {bundle.level}")
    return list(dict.fromkeys([parent, *(note.deck for note in notes)]))


def _model(kind: NoteType) -> genanki.Model:
    templates = []
    for index, template in enumerate(kind.templates):
        front, back = template.sides()
        templates.append({"name": template.name, "qfmt": front, "afmt": back, "id": kind.template_id(index)})
    return genanki.Model(
        kind.id,
        kind.name,
        fields=[{"name": name, "id": kind.field_id(index)} for index, name in enumerate(kind.fields)],
        templates=templates,
        css=style(),
        model_type=genanki.Model.CLOZE if kind.cloze else genanki.Model.FRONT_BACK,
    )


def _guid(note: _Note) -> str:
    return str(genanki.guid_for(PROJECT, note.name))


def _number(name: str) -> int:
    """A constant number of 30 bits and more for a name."""
    return (1 << 30) + int.from_bytes(sha256(f"{PROJECT}/{name}".encode()).digest()[:4]) % (1 << 30)


def _seconds(day: date) -> int:
    return max(1, int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()))


def _zipped(members: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in sorted(members.items()):
            entry = zipfile.ZipInfo(name)  # dated 1980, as all of ours
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()
