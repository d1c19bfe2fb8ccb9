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
from quizgen.exporters.anki_database import collection
from quizgen.exporters.anki_notes import Deck, deck_names, notes_of
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report
from quizgen.garbage import uncollected

_PACKED = (".mp3", ".m4a", ".ogg", ".opus", ".flac", ".jpg", ".jpeg", ".png", ".webp", ".gif")
_QUICK = 1  # a collection packs to a quarter at once; more effort saves little and takes ten times as long


def write_apkg(bundles: Bundle | Sequence[Bundle], path: Path, options: DeckOptions | None = None) -> Report:
    """Write one level, or several of one pack, as an Anki package.

    The bytes depend on the arguments alone. What is wrong with a word's files is a QuizgenError that names
    the word, and leaves what was at `path`.
    """
    many = (bundles,) if isinstance(bundles, Bundle) else tuple(bundles)
    deck = Deck()
    with uncollected():
        notes = notes_of(many, options or DeckOptions(), deck)
        data, cards = collection(notes, _decks(many), start=_start(many[0]))
    write_bytes(path, _package(data, deck.media.contents))
    counts = {"notes": len(deck.written), "cards": cards}
    if deck.media.contents:
        counts["media"] = len(deck.media.contents)
    return Report(tuple(deck.written), tuple(deck.skipped), counts)


def _package(data: bytes, media: Mapping[str, bytes]) -> bytes:
    """The database and the media in one file."""
    names = sorted(media)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        _add(archive, "collection.anki2", data)
        _add(archive, "media", json.dumps({str(number): name for number, name in enumerate(names)}).encode())
        for number, name in enumerate(names):
            _add(archive, str(number), media[name], is_packed=name.endswith(_PACKED))
    return buffer.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes, *, is_packed: bool = False) -> None:
    entry = zipfile.ZipInfo(name)  # dated 1980, as all of ours
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data, zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED, _QUICK)


def _decks(bundles: Sequence[Bundle]) -> dict[str, str]:
    """The decks of all bundles, after those in which they lie, with what Anki says of each."""
    decks: dict[str, str] = {}
    for bundle in bundles:
        parent, *inside = deck_names(bundle)
        decks[parent] = html.tag("p", html.text(bundle.source)) + html.tag("p", html.text(bundle.licence))
        decks |= dict.fromkeys(inside, "")
    return decks


def _start(bundle: Bundle) -> int:
    """The first number of notes and cards: of the pack's day, and its own for each pack and level."""
    day = datetime(max(bundle.updated.year, 1971), bundle.updated.month, bundle.updated.day, tzinfo=UTC)
    own = int.from_bytes(sha256(f"{bundle.pack}/{bundle.level}".encode()).digest()[:4]) % 10**7
    return int(day.timestamp()) * 1000 + own
