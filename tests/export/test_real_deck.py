"""The decks of the bundled packs, opened by Anki itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

import quizgen
from quizgen.exporters.gather import gather
from quizgen.exporters.report import Report
from tests.items.pools import PLACES, Place, everywhere

CODE = re.compile(r"\{\{|\bNone\b|<script")


@cache
def deck(place: Place, folder: Path) -> tuple[Path, Report]:
    path = folder / f"{place}.apkg"
    return path, quizgen.export(place.pack, path, level=place.level)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("decks")


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def bring_in(collection: Collection, path: Path) -> int:
    """How many notes are new after an import."""
    request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
    return len(collection.import_anki_package(request).log.new)


@everywhere
def test_anki_finds_as_many_notes_as_the_report_says(
    place: Place, folder: Path, collection: Collection
) -> None:
    path, report = deck(place, folder)
    assert bring_in(collection, path) == report.counts["notes"] == collection.note_count()
    assert collection.card_count() == report.counts["cards"] >= report.counts["notes"]
    assert not collection.get_empty_cards().notes
    assert bring_in(collection, path) == 0 and collection.note_count() == report.counts["notes"]


@everywhere
def test_every_item_and_word_is_in_it_or_named_as_skipped(
    place: Place, folder: Path, collection: Collection
) -> None:
    path, report = deck(place, folder)
    bring_in(collection, path)
    bundle = gather(place.pack, place.level, place.pool())
    skipped = {name.partition("#")[0] for name, reason in report.skipped if reason.strip()}
    for one in (*bundle.items, *bundle.cards):
        found = collection.find_notes(f'"Id:{one.id}"')
        assert found or one.id in skipped, one.id
    items = [item.id for item in bundle.items]
    assert all(len(collection.find_notes(f'"Id:{name}"')) == 1 for name in items if name not in skipped)


@everywhere
def test_every_card_has_two_sides_to_show(place: Place, folder: Path, collection: Collection) -> None:
    path, _ = deck(place, folder)
    bring_in(collection, path)
    for card in map(collection.get_card, collection.find_cards("")):
        shown = card.render_output()
        assert re.sub(r"<style.*?</style>|<[^>]+>|\s|&nbsp;", "", shown.question_text, flags=re.DOTALL)
        assert shown.answer_text != shown.question_text
        assert not CODE.search(shown.question_text + shown.answer_text)


@everywhere
def test_decks_and_tags_are_those_of_the_level(place: Place, folder: Path, collection: Collection) -> None:
    path, _ = deck(place, folder)
    bring_in(collection, path)
    names = [one.name for one in collection.decks.all_names_and_ids() if one.name != "Default"]
    assert {len(name.split("::")) for name in names} == {1, 2}
    assert all(place.level in name.split("::")[0] for name in names)
    assert len(names) == 3  # the level, its words, its questions
    assert all(collection.get_note(note).tags for note in collection.find_notes(""))


def test_all_levels_live_in_one_collection(folder: Path, collection: Collection) -> None:
    """A learner who goes on to the next level keeps what she has; only shared words are not doubled."""
    notes = 0
    for place in PLACES:
        path, report = deck(place, folder)
        new = bring_in(collection, path)
        assert 0 < new <= report.counts["notes"]
        notes += new
    assert collection.note_count() == notes
    ids = [collection.get_note(note)["Id"] for note in collection.find_notes("")]
    kinds = [collection.get_note(note).mid for note in collection.find_notes("")]
    pairs = list(zip(ids, kinds, strict=True))
    assert len(set(pairs)) == len(pairs)
