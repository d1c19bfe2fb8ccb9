"""The DOCX sheet and key, opened and printed by LibreOffice: nothing is lost."""

from __future__ import annotations

import re
import subprocess

import pytest

from quizgen.exporters import export
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.exporters.solution import solution
from quizgen.model.item import Choice, Match, Order, Table
from tests.export.cards import CARDS
from tests.export.items import ITEMS
from tests.export.passage import SENTENCES
from tests.export.pdf_reader import SIZES, Paper, flat, read
from tests.export.samples import BUNDLE

pytestmark = pytest.mark.system
ASKED = {
    "fiche": SheetOptions(words=True),
    "fiche-corrige": SheetOptions(),
    "grande": SheetOptions(words=True, large_print=True, dyslexia=True, paper="letter"),
}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Paper]:
    """What LibreOffice prints of each document."""
    folder = tmp_path_factory.mktemp("office")
    for name, options in ASKED.items():
        export(BUNDLE, folder / f"{name}.docx", sheet=options)
    settings = f"-env:UserInstallation={(folder / 'settings').as_uri()}"
    command = ["soffice", settings, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    documents = [str(folder / f"{name}.docx") for name in ASKED]
    subprocess.run([*command, *documents], check=True, capture_output=True, timeout=120)
    return {name: read(folder / f"{name}.pdf") for name in ASKED}


def text_of(paper: Paper) -> str:
    """All text without spaces and without the foot of each page, which may part a sentence."""
    return re.sub(r"moscou-pyongyang·B2·formeA·série\d+(·corrigé)?page\d+/\d+", "", paper.text)


@pytest.mark.parametrize("name", ["fiche", "grande"])
def test_the_sheet_prints_everything(name: str, papers: dict[str, Paper]) -> None:
    text = text_of(papers[name]).replace("°", "")
    wanted = [*SENTENCES, *BUNDLE.before, *BUNDLE.after, BUNDLE.title]
    for item in ITEMS:
        wanted.append(item.stem)
        match item.shape:
            case Choice(options):
                wanted += [option.text for option in options]
            case Match(pairs, responses):
                wanted += [*(pair.left for pair in pairs), *responses]
            case Order(_, shown):
                wanted += shown
            case Table(columns, _):
                wanted += columns
            case _:
                pass
    wanted += [said for card in CARDS for said in (card.word, card.definition)]
    assert [] == [said for said in wanted if flat(said) not in text]
    size = SIZES[ASKED[name].paper]
    assert [] == [page for page in papers[name].sizes if page != pytest.approx(size, abs=1)]


def test_the_key_prints_everything(papers: dict[str, Paper]) -> None:
    text = text_of(papers["fiche-corrige"])
    for item in ITEMS:
        told = solution(item.shape)
        wanted = [told.key, item.explanation, item.evidence.main.text]
        wanted += [remark.comment for remark in told.remarks]
        assert [] == [said for said in wanted if flat(said) not in text]


def test_the_sheet_gives_nothing_away(papers: dict[str, Paper]) -> None:
    for item in ITEMS:
        assert flat(item.explanation) not in text_of(papers["fiche"])
