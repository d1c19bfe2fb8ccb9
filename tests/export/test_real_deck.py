"""The decks of the bundled packs, opened by Anki itself."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from anki.collection import Collection

import quizgen
from quizgen.exporters.anki_options import CARDS, deck_options
from quizgen.exporters.gather import gather
from quizgen.exporters.report import Report
from tests.export.anki_client import bring_in, cards_of, collection, elements
from tests.export.anki_pages import OUR_SCRIPT
from tests.items.pools import PLACES, Place, everywhere
from tests.test_house import ROOT

CODE = re.compile(r"\{\{|\bNone\b|<script")


@pytest.fixture(scope="module")
def decks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Collection, dict[Place, Report]]]:
    """All levels of all packs with every kind of card, in the collection of one learner."""
    folder = tmp_path_factory.mktemp("decks")
    reports: dict[Place, Report] = {}
    with collection(folder) as col:
        for place in PLACES:
            path = folder / f"{place}.apkg"
            reports[place] = quizgen.export(
                place.pack, path, level=place.level, deck=deck_options(cards=list(CARDS))
            )
            log = bring_in(col, path)
            assert reports[place].counts["notes"] == len(log.new) + len(log.duplicate)
            assert not log.updated and not log.conflicting
            again = bring_in(col, path)
            assert not again.new and not again.updated
        yield col, reports


@everywhere
def test_every_item_and_word_is_in_it(place: Place, decks: tuple[Collection, dict[Place, Report]]) -> None:
    report = decks[1][place]
    bundle = gather(place.pack, place.level, place.pool())
    assert [] == list(report.skipped)
    expected = {one.id for one in (*bundle.items, *bundle.cards)}
    assert expected == {name for name in report.written if not name.endswith("/texte")}


def _fields(path: Path) -> dict[str, str]:
    """The fields of each note by its GUID."""
    with zipfile.ZipFile(path) as archive, closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(archive.read("collection.anki2"))
        return dict(database.execute("select guid, flds from notes").fetchall())


def test_a_smaller_set_and_another_level_beside_change_no_note(tmp_path: Path) -> None:
    """What stands in a note depends on its id, the pack and the seed: not on what else is in the deck."""
    pack = PLACES[-1].pack
    levels = list(pack.passages)
    whole, part, several, other = (
        tmp_path / f"{name}.apkg" for name in ("whole", "part", "several", "other")
    )
    quizgen.export(pack, whole, level=levels[-1])
    quizgen.export(pack, part, level=levels[-1], count=12)
    quizgen.export(pack, several, level=levels)
    quizgen.export(pack, other, level=levels[-1], seed=5)
    notes = _fields(whole)
    assert 12 < len(_fields(part)) < len(notes)
    assert _fields(part).items() <= notes.items()
    questions = {guid for guid, text in notes.items() if "/vocabulaire/" not in text}
    beside = _fields(several)
    assert {guid: notes[guid] for guid in questions} == {guid: beside[guid] for guid in questions}
    assert notes.keys() == _fields(other).keys() and notes != _fields(other)


def test_the_bytes_depend_on_no_run(tmp_path: Path) -> None:
    program = (
        "import sys, hashlib, pathlib, quizgen; path = pathlib.Path(sys.argv[1]); "
        "quizgen.export(quizgen.load('la-petite-graine'), path, level='B1'); "
        "print(hashlib.sha256(path.read_bytes()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / f"{seed}.apkg")],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            check=True,
            capture_output=True,
            cwd=ROOT,
        ).stdout
        for seed in (1, 2)
    }
    assert 1 == len(found)


def test_a_word_of_several_levels_is_one_note(decks: tuple[Collection, dict[Place, Report]]) -> None:
    """A learner who goes on to the next level keeps what she has."""
    col, reports = decks
    ids = Counter(col.get_note(note)["Id"] for note in col.find_notes(""))
    assert {name: 1 for report in reports.values() for name in report.written} == ids


def test_every_card_has_two_sides_to_show(decks: tuple[Collection, dict[Place, Report]]) -> None:
    col, _ = decks
    assert not col.get_empty_cards().notes
    for card in cards_of(col):
        shown = card.render_output()
        front, back = (OUR_SCRIPT.sub("", side) for side in (shown.question_text, shown.answer_text))
        assert elements(front) and elements(back)
        text = re.sub(r"<[^>]+>|\s|&nbsp;", "", front)
        assert text and front != back
        assert not CODE.search(front + back)


def test_no_two_words_have_one_front(decks: tuple[Collection, dict[Place, Report]]) -> None:
    col, _ = decks
    fronts = Counter(
        (card.note()["Titre"], card.template()["name"], card.render_output().question_text)
        for card in cards_of(col, "note:*mot")
    )
    assert {1} == set(fronts.values())


def test_decks_and_tags_are_those_of_the_level(decks: tuple[Collection, dict[Place, Report]]) -> None:
    col, _ = decks
    names = [one.name for one in col.decks.all_names_and_ids() if one.name != "Default"]
    levels = {name.split("::")[0] for name in names}
    assert {f"{place.pack.info.title} · {place.level}" for place in PLACES} == levels
    assert {f"{level}{end}" for level in levels for end in ("", "::Mots", "::Questions")} == set(names)
    for note in map(col.get_note, col.find_notes("")):
        starts = {tag.split("::")[0] for tag in note.tags}
        assert {"pack", "theme", "niveau", "type"} <= starts
