"""An Anki package: words and questions in decks of their own, their recordings and pictures."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.exporters import anki_html as html
from quizgen.exporters.anki_database import Note, collection
from quizgen.exporters.anki_notes import deck_names, deck_of
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report

_PACKED = (".mp3", ".m4a", ".ogg", ".opus", ".flac", ".jpg", ".jpeg", ".png", ".webp", ".gif")
_QUICK = 1  # a collection packs to a quarter at once; more effort saves little and takes ten times as long


def write_apkg(bundles: Bundle | Sequence[Bundle], path: Path, options: DeckOptions | None = None) -> Report:
    """Write one level, or several of one pack, as an Anki package.

    The bytes depend on the arguments alone. What is wrong with a word's files is a QuizgenError that names
    the word, and leaves what was at `path`.
    """
    many = (bundles,) if isinstance(bundles, Bundle) else tuple(bundles)
    deck = deck_of(many, options or DeckOptions())
    data, cards = package(deck.notes, _decks(many, deck.notes), deck.media.contents, start=_start(many[0]))
    write_bytes(path, data)
    counts = {"notes": len(deck.notes), "cards": cards}
    if deck.media.contents:
        counts["media"] = len(deck.media.contents)
    return Report(tuple(note.name for note in deck.notes), tuple(deck.skipped), counts)


def package(
    notes: Sequence[Note], decks: Mapping[str, str], media: Mapping[str, bytes], *, start: int
) -> tuple[bytes, int]:
    """The package's bytes and its number of cards; `decks`, `start`: see `collection`."""
    data, cards = collection(notes, decks, start=start)
    names = sorted(media)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _add(archive, "collection.anki2", data)
        _add(archive, "media", json.dumps({str(number): name for number, name in enumerate(names)}).encode())
        for number, name in enumerate(names):
            _add(archive, str(number), media[name], is_packed=name.endswith(_PACKED))
    return buffer.getvalue(), cards


def _add(archive: zipfile.ZipFile, name: str, data: bytes, *, is_packed: bool = False) -> None:
    entry = zipfile.ZipInfo(name)  # dated 1980, as all of ours
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data, zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED, _QUICK)


def _decks(bundles: Sequence[Bundle], notes: Sequence[Note]) -> dict[str, str]:
    """The decks that hold notes, after those in which they lie, with what Anki says of each."""
    used = {note.deck for note in notes}
    decks: dict[str, str] = {}
    for bundle in bundles:
        parent, *inside = deck_names(bundle)
        if used.intersection(inside):
            decks[parent] = html.tag("p", html.text(bundle.source)) + html.tag("p", html.text(bundle.licence))
            decks |= {name: "" for name in inside if name in used}
    return decks


def _start(bundle: Bundle) -> int:
    """The first number of notes and cards: of the pack's day, and its own for each pack and level."""
    day = datetime(max(bundle.updated.year, 1971), bundle.updated.month, bundle.updated.day, tzinfo=UTC)
    own = int.from_bytes(sha256(f"{bundle.pack}/{bundle.level}".encode()).digest()[:4]) % 10**7
    return int(day.timestamp()) * 1000 + own
