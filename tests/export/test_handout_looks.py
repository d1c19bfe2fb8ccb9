"""Handouts in large print, for dyslexic readers, on other paper, seen by programs that did not make them."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.exporters import KNOWN, export
from quizgen.exporters.interactive import page
from quizgen.exporters.sheet_options import SheetOptions
from tests.export.bundled import TEXTS, bundle
from tests.export.pdf_reader import SIZES, Paper, faults, flat, read
from tests.export.sheet_variants import VARIANTS

HANDOUTS = [ending for ending in KNOWN if ending.endswith(".pdf") and ending not in (".pdf", "-corrige.pdf")]
GAMES = ("-mots-meles.pdf", "-mots-croises.pdf")
LOOKS = {
    **{name: VARIANTS[name] for name in ("large", "dyslexia")},
    "all": SheetOptions(large_print=True, dyslexia=True, paper="letter"),
}
MARGIN, INSET = 28.35, 17.0  # points: of a sheet of cards, and within a card


def printed(ending: str, options: SheetOptions, folder: Path, name: str, level: str) -> tuple[Path, Paper]:
    path = folder / f"x{ending}"
    export(bundle(name, level, 8), path, sheet=options)
    return path, read(path)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ending", HANDOUTS)
def test_every_look_is_in_order(ending: str, look: str, tmp_path: Path) -> None:
    options = LOOKS[look]
    path, paper = printed(ending, options, tmp_path, "moscou-pyongyang", "B1")
    found = faults(path, paper, size=options.paper)
    assert ["the first heading is not of the first level"] * (ending == "-cartes.pdf") == found  # it has none
    assert ("Atkinson" in {char.font.partition("H")[0] for char in paper.chars}) == options.dyslexia
    sizes = sorted(char.size for char in paper.chars if char.text.isalpha())
    usual = 15 if options.large_print else 11
    assert sizes[len(sizes) // 2] >= usual
    if options.large_print:
        assert sizes[len(sizes) // 10] >= 13  # the foot of the page, the numbers in a corner


@pytest.mark.parametrize("ending", GAMES)
@pytest.mark.parametrize(("name", "level"), TEXTS)
def test_a_game_fits_one_sheet_of_north_american_paper(
    ending: str, name: str, level: str, tmp_path: Path
) -> None:
    path, paper = printed(ending, VARIANTS["letter"], tmp_path, name, level)
    assert [] == faults(path, paper, size="letter")
    assert [SIZES["letter"]] == list(paper.sizes)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("name", "level"), TEXTS)
def test_a_large_grid_has_a_page_with_its_words_and_the_next_its_definitions(
    name: str, level: str, look: str, tmp_path: Path
) -> None:
    first, *others = printed("-mots-meles.pdf", LOOKS[look], tmp_path, name, level)[1].page_texts()
    report = export(bundle(name, level, 8), tmp_path / "y-mots-meles.pdf")
    cards = [card for card in bundle(name, level).cards if card.id in report.written]
    assert len(cards) >= 10
    for card in cards:
        assert card.lemma.upper() in first and flat(card.definition) not in first
        assert flat(card.definition) in "".join(others)


@pytest.mark.parametrize("look", ["letter", "large", "all"])
def test_backs_lie_behind_their_fronts(look: str, tmp_path: Path) -> None:
    options = {**LOOKS, "letter": VARIANTS["letter"]}[look]
    down = 2 if options.large_print else 4
    cards = bundle("moscou-pyongyang", "B1").cards
    paper = printed("-cartes.pdf", options, tmp_path, "moscou-pyongyang", "B1")[1]
    width, height = ((side - 2 * MARGIN) for side in SIZES[options.paper])
    texts: dict[tuple[int, int, int], str] = {}  # by page and place on it
    for char in (one for one in paper.chars if one.text.strip()):
        column = int((char.box[0] - MARGIN) // (width / 2))
        row = int((SIZES[options.paper][1] - MARGIN - char.box[1]) // (height / down))
        inside = MARGIN + column * width / 2 + INSET - 1 <= char.box[0]
        assert inside and char.box[2] <= MARGIN + (column + 1) * width / 2 - INSET + 1, char
        texts[char.page, row, column] = texts.get((char.page, row, column), "") + char.text
    for number, card in enumerate(cards):
        sheet, place = divmod(number, 2 * down)
        row, column = divmod(place, 2)
        front, back = texts[2 * sheet + 1, row, column], texts[2 * sheet + 2, row, 1 - column]
        assert flat(card.word) in flat(front) and flat(front).startswith(f"{number + 1}{card.level}")
        assert flat(card.definition) in flat(back) and flat(card.example) in flat(back)


def test_a_page_is_told_how_to_look() -> None:
    which = bundle("la-petite-graine", "B1", 8)
    assert '<html lang="fr" class="">' in page(which)
    assert '<html lang="fr" class="large dyslexia">' in page(which, LOOKS["all"])
