"""Word lists, cards, games and strips as PDFs, read by programs that know nothing of how they were made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from string import ascii_uppercase

import pikepdf
import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.errors import QuizgenError
from quizgen.exporters import KNOWN, export
from quizgen.exporters.report import NothingToWrite
from tests.export.bundled import TEXTS, bundle
from tests.export.cards import CARDS
from tests.export.items import MATCH, ORDER
from tests.export.pdf_reading import A4, faults, flat, lines, text_of
from tests.export.samples import BUNDLE, HOSTILE, hostile

HANDOUTS = [ending for ending in KNOWN if ending.endswith(".pdf") and ending not in (".pdf", "-corrige.pdf")]
CAPITALS = set(ascii_uppercase)
EDGE = 28.35  # points: a centimetre, as near as printers go
GAMES = ("-mots-meles.pdf", "-mots-croises.pdf")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("handouts")
    for ending in HANDOUTS:
        export(bundle("moscou-pyongyang", "B1", None), place / f"b1{ending}")
    return place


@pytest.mark.parametrize("ending", HANDOUTS)
def test_a_sheet_is_accessible_whole_and_always_the_same(ending: str, folder: Path, tmp_path: Path) -> None:
    assert [] == faults(folder / f"b1{ending}")
    export(bundle("moscou-pyongyang", "B1", None), tmp_path / f"b1{ending}")
    assert (folder / f"b1{ending}").read_bytes() == (tmp_path / f"b1{ending}").read_bytes()


def test_backs_lie_behind_their_fronts_when_the_sheet_turns_on_its_long_edge(folder: Path) -> None:
    cards = bundle("moscou-pyongyang", "B1", None).cards
    found = lines(folder / "b1-cartes.pdf")
    assert 6 == max(line.page for line in found)
    for number, card in enumerate(cards):
        sheet, place = divmod(number, 8)
        row, column = divmod(place, 2)
        (front,) = [one for one in found if one.page == 2 * sheet + 1 and one.text == card.word]
        first = flat(card.definition)[:18]
        (back,) = [one for one in found if one.page == 2 * sheet + 2 and flat(one.text).startswith(first)]
        across = EDGE + (A4[0] - 2 * EDGE) * (1 + 2 * column) / 4
        up = EDGE + (A4[1] - 2 * EDGE) * (7 - 2 * row) / 8
        assert front.middle == (pytest.approx(across, abs=1), pytest.approx(up, abs=40))
        assert back.middle == (pytest.approx(A4[0] - across, abs=3), pytest.approx(up, abs=60))


def test_the_word_list_says_all_of_a_word(tmp_path: Path) -> None:
    report = export(BUNDLE, tmp_path / "x-vocabulaire.pdf")
    assert tuple(card.id for card in CARDS) == report.written
    text = text_of(tmp_path / "x-vocabulaire.pdf")
    for card in CARDS:
        for said in (card.word, card.definition, card.example, card.forms, *card.gloss.values()):
            assert flat(said) in text


def test_languages_choose_the_translations(tmp_path: Path) -> None:
    export(BUNDLE, tmp_path / "x-vocabulaire.pdf", languages=("vi",))
    text = text_of(tmp_path / "x-vocabulaire.pdf")
    assert flat("lo sợ") in text and flat("to fear") not in text


def test_the_command_line_chooses_them_too(tmp_path: Path) -> None:
    path = tmp_path / "x-cartes.pdf"
    command = ["export", "la-petite-graine", str(path), "--level", "B1", "--gloss", "vi"]
    assert 0 == CliRunner().invoke(main, command).exit_code
    assert flat("mượn") in text_of(path) and flat("to borrow") not in text_of(path)


@pytest.mark.parametrize("ending", GAMES)
@pytest.mark.parametrize(("name", "level"), TEXTS)
def test_a_game_fits_one_page(ending: str, name: str, level: str, tmp_path: Path) -> None:
    report = export(bundle(name, level), tmp_path / f"x{ending}")
    with pikepdf.open(tmp_path / f"x{ending}") as pdf:
        assert 1 == len(pdf.pages)
    ids = {card.id for card in bundle(name, level).cards}
    assert ids == {*report.written, *(one for one, _ in report.skipped)}
    assert len(report.written) >= 10


def test_a_crossword_gives_no_word_away_and_its_solution_all(folder: Path) -> None:
    words = {card.lemma for card in bundle("moscou-pyongyang", "B1").cards}
    asked, solved = (text_of(folder / f"b1-mots-croises{end}.pdf") for end in ("", "-corrige"))
    report = export(bundle("moscou-pyongyang", "B1"), folder / "again-mots-croises.pdf")
    for card in bundle("moscou-pyongyang", "B1").cards:
        if card.id in report.written:
            assert flat(card.definition) in asked
            assert flat(f"lettres){card.lemma}") in solved
    assert not [word for word in words if flat(f"lettres){word}") in asked]
    assert {one.id for one in bundle("moscou-pyongyang", "B1").cards} > set(report.written)


@pytest.mark.parametrize("ending", ["-mots-croises.pdf", "-mots-croises-corrige.pdf"])
def test_the_cells_of_a_crossword_are_empty_until_it_is_solved(ending: str, folder: Path) -> None:
    letters = [one for line in lines(folder / f"b1{ending}") for one in line.text.split() if one in CAPITALS]
    assert (len(letters) > 80) if "corrige" in ending else [] == letters


def test_strips_for_orders_and_matches_only(tmp_path: Path) -> None:
    report = export(BUNDLE, tmp_path / "x-etiquettes.pdf")
    assert (MATCH.id, ORDER.id) == report.written
    text = text_of(tmp_path / "x-etiquettes.pdf")
    for said in (*ORDER.shape.shown, *MATCH.shape.responses, *(pair.left for pair in MATCH.shape.pairs)):  # type: ignore[union-attr]
        assert flat(said) in text
    assert flat("Une lettre ne sert pas.") in text
    assert flat("juillet-novembre 2023") not in text  # the date is the key
    export(BUNDLE, tmp_path / "x-etiquettes-corrige.pdf")
    key = text_of(tmp_path / "x-etiquettes-corrige.pdf")
    assert flat("D, B, A, C") in key and flat("1 – D · 2 – A · 3 – B") in key


@pytest.mark.parametrize("ending", HANDOUTS)
def test_nothing_to_show_is_an_error_and_no_file(ending: str, tmp_path: Path) -> None:
    with pytest.raises(NothingToWrite):
        export(replace(BUNDLE, items=(), cards=()), tmp_path / f"x{ending}")
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "ending", ["-vocabulaire.pdf", "-cartes.pdf", "-etiquettes.pdf", "-etiquettes-corrige.pdf"]
)
def test_hostile_text_is_printed_as_it_stands(ending: str, tmp_path: Path) -> None:
    export(hostile(), tmp_path / f"x{ending}")
    text = text_of(tmp_path / f"x{ending}")
    for said in ("<script>alert(1)</script>", '#read("/etc/passwd")', "$x$", "*gras*", "[latex]"):
        assert flat(said) in text, HOSTILE
    assert "root:" not in text and "\u202e" not in text


@pytest.mark.parametrize("ending", GAMES)
def test_hostile_clues_are_printed_as_they_stand(ending: str, tmp_path: Path) -> None:
    content = bundle("la-petite-graine", "B1")
    cards = tuple(replace(card, definition=HOSTILE, word=HOSTILE, pos="nom") for card in content.cards)
    export(replace(content, title=HOSTILE, cards=cards), tmp_path / f"x{ending}")
    text = text_of(tmp_path / f"x{ending}")
    assert flat('#read("/etc/passwd")') in text and flat("$x$") in text
    assert "root:" not in text and "\u202e" not in text


def test_long_words_and_texts_stay_on_their_cards(tmp_path: Path) -> None:
    long = replace(
        CARDS[0],
        word="un anticonstitutionnellementhyperbolique",
        definition="une explication bien longue " * 9,
        example_before="Une phrase sans fin " * 8,
        gloss={"en": "a rather long translation " * 3},
    )
    export(replace(BUNDLE, cards=(long,) * 9), tmp_path / "x-cartes.pdf")
    assert [] == faults(tmp_path / "x-cartes.pdf")
    heights = [line.bottom for line in lines(tmp_path / "x-cartes.pdf") if line.page == 2]
    assert min(heights) > 28
    with pikepdf.open(tmp_path / "x-cartes.pdf") as pdf:
        assert 4 == len(pdf.pages)


def test_a_character_without_a_shape_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError, match="no such character"):
        export(replace(BUNDLE, title="\U0001f9ff 龘"), tmp_path / "x-vocabulaire.pdf")
    assert [] == list(tmp_path.iterdir())
