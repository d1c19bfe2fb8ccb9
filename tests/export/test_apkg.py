"""The Anki package, read back by Anki itself."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import anki.collection  # must be imported before the rest of anki
import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from quizgen.errors import QuizgenError
from quizgen.exporters.anki_types import NOTE_TYPES, TEMPLATES_UPDATED, WORD
from quizgen.exporters.anki_words import EXTRA_CARDS
from quizgen.exporters.apkg import write_apkg
from quizgen.exporters.bundle import Bundle
from tests.export.cards import CARDS
from tests.export.items import CHOICE, ITEMS
from tests.export.samples import BUNDLE, HOSTILE, hostile

IGNORED = {"br", "hr", "img", "input"}


@contextmanager
def collection(folder: Path) -> Iterator[Collection]:
    col = Collection(str(folder / "collection.anki2"))
    try:
        yield col
    finally:
        col.close()


def bring_in(col: Collection, path: Path) -> anki.collection.ImportLogWithChanges:
    return col.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
    )


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
    parser = Balanced()
    parser.feed(html)
    assert not parser.open
    return parser.seen


def built(bundle: Bundle, folder: Path, name: str = "deck.apkg", **options: object) -> Path:
    path = folder / name
    write_apkg(bundle, path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("extra", [(), tuple(EXTRA_CARDS)], ids=["default", "all cards"])
def test_anki_reads_what_the_report_says(extra: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    report = write_apkg(BUNDLE, path, extra_cards=extra)
    with collection(tmp_path) as col:
        log = bring_in(col, path).log
        assert len(log.new) == report.counts["notes"] == len(report.written) == col.note_count()
        assert col.card_count() == report.counts["cards"]
        assert not col.get_empty_cards().notes
        decks = {deck.name for deck in col.decks.all_names_and_ids()} - {"Default"}
        top = "Moscou et Pyongyang se rapprochent · B2"
        assert decks == {top, f"{top}::Vocabulaire", f"{top}::Compréhension"}
        for card_id in col.find_cards(""):
            card = col.get_card(card_id)
            shown = card.render_output()
            front, back = shown.question_text, shown.answer_text
            assert re.sub(r"<[^>]+>|\s", "", front)
            assert "<script" not in front + back and "None" not in front + back
            assert "{{" not in front + back
            assert elements(front) and elements(back)
    words = len(CARDS)
    nouns = 1
    cards = words + (words - 1) + len(ITEMS)
    assert report.counts["cards"] == cards + (3 * words + nouns if extra else 0)
    assert report.skipped == ((f"{CARDS[3].id}#phrase", "no example with its answer in brackets"),)


def test_question_side_keeps_the_key_to_itself(tmp_path: Path) -> None:
    path = built(BUNDLE, tmp_path)
    with collection(tmp_path) as col:
        bring_in(col, path)
        ids = col.find_cards(f'"Id:{CHOICE.id}"')
        shown = col.get_card(ids[0]).render_output()
    right = next(option for option in CHOICE.shape.options if option.correct)  # type: ignore[union-attr]
    assert right.text in shown.question_text and right.text in shown.answer_text
    assert "Phrase 9" in shown.answer_text and "Phrase 9" not in shown.question_text
    for option in CHOICE.shape.options:  # type: ignore[union-attr]
        assert option.rationale in shown.answer_text
        assert option.rationale not in shown.question_text
    assert "des responsables américains (allégation)" in shown.answer_text


def test_words_come_before_their_second_cards_and_questions(tmp_path: Path) -> None:
    path = built(BUNDLE, tmp_path, extra_cards=("production",))
    with collection(tmp_path) as col:
        bring_in(col, path)
        names = [
            col.get_card(card_id).template()["name"] for card_id in col.find_cards("", order="c.due asc")
        ]
    first = [name for name, after in pairwise([*names, ""]) if name != after]
    assert first == ["Reconnaissance", "Phrase", "Question", "Production"]


def test_same_input_same_bytes(tmp_path: Path) -> None:
    one, two = (built(BUNDLE, tmp_path, name) for name in ("a.apkg", "b.apkg"))
    assert one.read_bytes() == two.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.apkg", "b.apkg"]
    with zipfile.ZipFile(one) as archive:
        assert archive.namelist() == ["collection.anki2", "media"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_correction_arrives_and_keeps_the_rest(tmp_path: Path) -> None:
    better = replace(CARDS[0], definition="Une entente.")
    later = replace(BUNDLE, cards=(better, *CARDS[1:]))
    changed = {better.id: date(2024, 3, 1)}
    with collection(tmp_path) as col:
        bring_in(col, built(BUNDLE, tmp_path))
        log = bring_in(col, built(later, tmp_path, "new.apkg", changed=changed)).log
        # Both notes of the word, and no other.
        assert (len(log.new), len(log.updated), len(log.conflicting)) == (0, 2, 0)
        assert col.note_count() == len(log.updated) + len(log.duplicate)
        note = col.get_note(col.find_notes(f'"Id:{better.id}"')[0])
        assert note["Sens"] == "Une entente."
        assert note.mod == int(datetime(2024, 3, 1, tzinfo=UTC).timestamp())
        # Cards that were not there appear without a new note type.
        log = bring_in(
            col,
            built(
                replace(later, updated=date(2024, 4, 1)),
                tmp_path,
                "more.apkg",
                extra_cards=("production",),
            ),
        ).log
        assert not log.new and not log.conflicting
        assert len(col.find_cards('"card:Production"')) == len(CARDS)


def test_dates_come_from_the_pack(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        bring_in(col, built(BUNDLE, tmp_path))
        day = int(datetime(2024, 2, 3, tzinfo=UTC).timestamp())
        assert {col.get_note(note).mod for note in col.find_notes("")} == {day}
        model = col.models.get(WORD.id)  # type: ignore[arg-type]
        assert model is not None
        newest = max(TEMPLATES_UPDATED, BUNDLE.updated)
        assert date.fromtimestamp(model["mod"]) >= newest


def test_hostile_text_is_shown_and_never_run(tmp_path: Path) -> None:
    bundle = hostile()
    path = tmp_path / "deck.apkg"
    report = write_apkg(bundle, path, extra_cards=tuple(EXTRA_CARDS))
    with collection(tmp_path) as col:
        log = bring_in(col, path).log
        assert len(log.new) == report.counts["notes"] == len(bundle.items) + 2
        assert not col.get_empty_cards().notes
        for card_id in col.find_cards(""):
            shown = col.get_card(card_id).render_output()
            for side in (shown.question_text, shown.answer_text):
                assert "&lt;script&gt;" in side
                assert not elements(side) & {"script", "img", "iframe"}
                assert "\u202e" not in side and "[sound:" not in side and "[latex]" not in side
                assert "{{" not in side
            tags = [*shown.question_av_tags, *shown.answer_av_tags]
            assert not any("a.mp3" in str(tag) and hasattr(tag, "filename") for tag in tags)
    assert "\x1f" in HOSTILE


def test_languages_can_be_chosen(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        bring_in(col, built(BUNDLE, tmp_path, languages=("vi",)))
        note = col.get_note(col.find_notes(f'"Id:{CARDS[0].id}"')[0])
    assert note["Traductions"] == '<div lang="vi">thỏa thuận, hiệp định</div>'


def test_unknown_card_kind(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError, match="did you mean « production »"):
        built(BUNDLE, tmp_path, extra_cards=("prodction",))


def test_note_types_never_change() -> None:
    """If this fails, learners' notes are about to be stranded: use a spare field instead."""
    assert [(kind.id, len(kind.fields), len(kind.templates)) for kind in NOTE_TYPES] == [
        (1702241501, 36, 6),
        (1702241502, 37, 1),
        (1702241503, 24, 3),
    ]
    numbers = [
        number
        for kind in NOTE_TYPES
        for number in (
            *(kind.field_id(n) for n in range(len(kind.fields))),
            *(kind.template_id(n) for n in range(len(kind.templates))),
        )
    ]
    assert len(numbers) == len(set(numbers))


def test_every_template_uses_fields_that_exist() -> None:
    for kind in NOTE_TYPES:
        for template in kind.templates:
            for side in template.sides():
                used = {name.split(":")[-1] for name in re.findall(r"\{\{[#/^]?([^}]+)\}\}", side)}
                assert used - {"FrontSide"} <= set(kind.fields), template.name
