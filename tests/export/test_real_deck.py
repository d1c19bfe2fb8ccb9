"""The decks of the bundled packs, opened by Anki itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from anki.collection import Collection

import quizgen
from quizgen.exporters.anki_options import CARDS, deck_options
from quizgen.exporters.gather import gather
from quizgen.exporters.report import Report
from tests.export.anki_client import bring_in, cards_of, collection, elements
from tests.items.pools import PLACES, Place, everywhere

CODE = re.compile(r"\{\{|\bNone\b|<script")
OUR_SCRIPT = re.compile(r"<script>\n// A tap on an option answers.*?</script>", re.DOTALL)


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
