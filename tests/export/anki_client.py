"""Anki itself, as a learner uses it: import, look, answer, edit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

import anki.collection  # must be imported before the rest of anki
from anki.cards import Card
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.notes import Note

from quizgen.exporters.anki_options import deck_options
from quizgen.exporters.apkg import write_apkg
from quizgen.exporters.bundle import Bundle

IGNORED = {"br", "hr", "img", "input"}


@contextmanager
def collection(folder: Path) -> Iterator[Collection]:
    col = Collection(str(folder / "collection.anki2"))
    try:
        yield col
    finally:
        col.close()


def bring_in(col: Collection, path: Path, **options: int) -> anki.collection.ImportLogWithChanges.Log:
    """The log of an import, by default with the options of a fresh profile."""
    request = ImportAnkiPackageRequest(
        package_path=str(path),
        options=ImportAnkiPackageOptions(**options),  # type: ignore[arg-type]
    )
    return col.import_anki_package(request).log


def built(bundle: Bundle, folder: Path, name: str = "deck.apkg", **options: object) -> Path:
    path = folder / name
    write_apkg(bundle, path, deck_options(**options))  # type: ignore[arg-type]
    return path


def note_of(col: Collection, name: str) -> Note:
    """The note with an id of ours."""
    (found,) = col.find_notes(f'"Id:{name}"')
    return col.get_note(found)


def cards_of(col: Collection, search: str = "") -> list[Card]:
    return [col.get_card(card) for card in col.find_cards(search)]


def study(col: Collection) -> int:
    """Learn every new card once under FSRS; the number of answers."""
    col.set_config("fsrs", True)
    answers = 0
    for card in cards_of(col, "is:new"):
        states = col._backend.get_scheduling_states(card.id)
        card.start_timer()
        col.sched.answer_card(col.sched.build_answer(card=card, states=states, rating=3))
        answers += 1
    return answers


def history(col: Collection, search: str = "") -> dict[int, tuple[object, ...]]:
    """What Anki knows of each card's past and future."""
    kept = {}
    for card in cards_of(col, search):
        memory = card.memory_state
        seen = col.db.list("select id from revlog where cid = ?", card.id)  # type: ignore[union-attr]
        kept[card.id] = (card.type, card.queue, card.due, card.ivl, card.reps, str(memory), tuple(seen))
    return kept


class Balanced(HTMLParser):
    """Fails on elements that are not closed or nest badly."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)
        if tag not in IGNORED:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, (tag, self.open)


def elements(html: str) -> set[str]:
    """The names of all elements, properly nested and closed."""
    parser = Balanced()
    parser.feed(html)
    assert not parser.open
    return parser.seen
