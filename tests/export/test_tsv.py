"""Lines for other programs."""

from __future__ import annotations

import csv
from pathlib import Path

import quizgen
from quizgen.exporters.anki_options import deck_options
from quizgen.exporters.apkg import write_apkg
from quizgen.exporters.tsv import _cell, write_tsv
from tests.export.cards import CARDS
from tests.export.items import CHOICE, ITEMS, TABLE
from tests.export.samples import BUNDLE, hostile


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_words_and_questions_are_lines_with_the_ids_of_the_deck(tmp_path: Path) -> None:
    path = tmp_path / "cartes.tsv"
    report = write_tsv(BUNDLE, path)
    head, *lines = rows(path)
    assert ["recto", "verso", "plus", "niveau", "id"] == head
    deck = write_apkg(BUNDLE, tmp_path / "deck.apkg").written
    assert [name for name in deck if not name.endswith("/texte")] == [line[-1] for line in lines]
    assert len(CARDS) + len(ITEMS) == len(lines) == report.counts["lines"]
    assert {5} == {len(line) for line in lines}
    by_id = {line[-1]: line for line in lines}
    assert ["un accord", "agreement, deal · thỏa thuận, hiệp định · " + CARDS[0].definition] == by_id[
        CARDS[0].id
    ][:2]
    front, back, more, *_ = by_id[CHOICE.id]
    assert "B. … une accusation américaine" in front and back.startswith("B. ")
    assert CHOICE.explanation == more
    assert "Choe Son-hui | (1) | du 15 au 17 janvier 2024" in by_id[TABLE.id][0]
    assert all(cell.strip() for line in lines for cell in (line[0], line[1]))


def test_quizlet_gets_words_and_meanings(tmp_path: Path) -> None:
    path = tmp_path / "mots-quizlet.tsv"
    write_tsv(BUNDLE, path, deck_options(languages=["vi"]))
    lines = rows(path)
    assert sorted(card.word for card in CARDS) == sorted(line[0] for line in lines)
    assert {2} == {len(line) for line in lines}
    assert any(line[1].startswith("thỏa thuận") for line in lines)
    assert not any("agreement" in line[1] for line in lines)


def test_no_text_breaks_a_line_or_becomes_a_formula(tmp_path: Path) -> None:
    bundle = hostile()
    path = tmp_path / "x.tsv"
    write_tsv(bundle, path)
    lines = rows(path)
    assert len(bundle.items) + len(bundle.cards) + 1 == len(lines)
    assert {5} == {len(line) for line in lines}
    assert "\x1f" not in path.read_text(encoding="utf-8")
    poisoned = _cell('=HYPERLINK("x")')
    assert '\'=HYPERLINK("x")' == poisoned


def test_a_level_of_a_pack(tmp_path: Path) -> None:
    pack = quizgen.load("la-petite-graine")
    report = quizgen.export(pack, tmp_path / "b1.tsv", level="B1")
    assert report.counts["lines"] == len(rows(tmp_path / "b1.tsv")) - 1 > 20
