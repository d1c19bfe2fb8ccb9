"""The DOCX sheet and key, read by programs that know nothing of how they were made."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Opened
from openxml_audit import OpenXmlValidator

from quizgen.exporters import export
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.sheet_options import PLAIN, SheetOptions
from quizgen.exporters.solution import solution
from quizgen.model.item import Choice
from tests.export.bundled import TEXTS, bundle
from tests.export.cards import CARDS
from tests.export.items import ITEMS, MATCH, TABLE
from tests.export.passage import SENTENCES
from tests.export.samples import BUNDLE, hostile

NAMES = ("fiche.docx", "fiche-corrige.docx")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(content: Bundle, name: str, folder: Path, options: SheetOptions = PLAIN) -> Opened:
    export(content, folder / name, sheet=options)
    return Document(str(folder / name))


def text_of(document: Opened) -> str:
    """All text in the order of the document, a line for each paragraph, tables among them."""
    paragraphs = document.element.body.iter(f"{W}p")
    return "\n".join("".join(one.text or "" for one in each.iter(f"{W}t")) for each in paragraphs)


def faults(path: Path) -> list[str]:
    return [str(error) for error in OpenXmlValidator().validate(path).errors]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("docx")
    for name in NAMES:
        export(BUNDLE, place / name, sheet=SheetOptions(words=True))
    return place


@pytest.mark.parametrize("name", NAMES)
def test_word_finds_nothing_to_repair(name: str, folder: Path) -> None:
    assert [] == faults(folder / name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("pack", "level"), TEXTS)
def test_nor_in_the_bundled_texts(name: str, pack: str, level: str, tmp_path: Path) -> None:
    export(bundle(pack, level, 20), tmp_path / name)
    assert [] == faults(tmp_path / name)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_input_gives_the_same_bytes(name: str, folder: Path, tmp_path: Path) -> None:
    export(BUNDLE, tmp_path / name, sheet=SheetOptions(words=True))
    assert (folder / name).read_bytes() == (tmp_path / name).read_bytes()


@pytest.mark.parametrize(("name", "kind"), [(NAMES[0], "fiche de lecture B2"), (NAMES[1], "corrigé B2")])
def test_title_language_and_date_are_told(name: str, kind: str, folder: Path) -> None:
    about = Document(str(folder / name)).core_properties
    assert (f"{BUNDLE.title} – {kind}", "fr-FR") == (about.title, about.language)
    assert (BUNDLE.updated, BUNDLE.updated) == (about.created.date(), about.modified.date())  # type: ignore[union-attr]
    with ZipFile(folder / name) as package:
        styles = package.read("word/styles.xml").decode()
        assert 'w:lang w:val="fr-FR"' in styles
        assert {"Calibri", "Cambria"} == set(re.findall(r'w:ascii="([^"]+)"', styles))
        assert "page " in package.read("word/footer.xml").decode()


@pytest.mark.parametrize("name", NAMES)
def test_headings_lead_through_the_document_and_tables_have_heads(name: str, folder: Path) -> None:
    document = Document(str(folder / name))
    levels = [
        int(style.name.split()[-1])
        for one in document.paragraphs
        if (style := one.style) and style.name and style.name.startswith("Heading ")
    ]
    assert 1 == levels[0] and 1 == levels.count(1)
    assert [] == [(a, b) for a, b in pairwise(levels) if b > a + 1]
    assert document.tables
    for table in document.tables:
        first, *others = table.rows
        assert first._tr.trPr is not None and first._tr.trPr.find(f"{W}tblHeader") is not None
        assert all(cell.text.strip() for cell in first.cells)
        grid = [int(column.get(f"{W}w")) for column in table._tbl.tblGrid]
        for row in others:
            assert grid == [int(cell._tc.tcPr.find(f"{W}tcW").get(f"{W}w")) for cell in row.cells]


@pytest.mark.parametrize("name", NAMES)
def test_every_paragraph_has_a_style_that_exists(name: str, folder: Path) -> None:
    with ZipFile(folder / name) as package:
        known = set(re.findall(r'w:styleId="([^"]+)"', package.read("word/styles.xml").decode()))
        used = set(
            re.findall(r'w:(?:p|r|tbl)Style w:val="([^"]*)"', package.read("word/document.xml").decode())
        )
    assert used and used <= known


def test_the_student_reads_everything(folder: Path) -> None:
    text = text_of(Document(str(folder / "fiche.docx"))).replace("°", "")
    for sentence in SENTENCES:
        assert sentence in text
    for item in ITEMS:
        assert item.stem in text
        if isinstance(item.shape, Choice):
            assert [] == [option.text for option in item.shape.options if option.text not in text]
    for said in (*MATCH.shape.responses, *(pair.left for pair in MATCH.shape.pairs), *TABLE.shape.columns):  # type: ignore[union-attr]
        assert said in text
    for said in (
        "Nom\u00a0:",
        "Prénom\u00a0:",
        "Classe\u00a0:",
        "Date\u00a0:",
        "Note\u00a0:",
        "/ 14",
        BUNDLE.source,
    ):
        assert said in text
    for prompt in (*BUNDLE.before, *BUNDLE.after):
        assert prompt in text


def test_the_student_sheet_gives_nothing_away(folder: Path) -> None:
    text = text_of(Document(str(folder / "fiche.docx")))
    for item in ITEMS:
        assert item.explanation not in text
        for remark in solution(item.shape).remarks:
            assert not remark.comment or remark.comment not in text
    assert "on veut renforcer la" not in text and re.search(r"on veut \(1\) _+ la coopération", text)


def test_the_key_says_all(folder: Path) -> None:
    text = text_of(Document(str(folder / "fiche-corrige.docx")))
    for item in ITEMS:
        told = solution(item.shape)
        for said in (told.key, item.explanation, item.evidence.main.text, item.id):
            assert said in text
        assert [] == [remark.comment for remark in told.remarks if remark.comment not in text]
    for card in CARDS:
        assert [] == [gloss for gloss in card.gloss.values() if gloss not in text]


@pytest.mark.parametrize("name", NAMES)
def test_hostile_text_stands_as_it_is(name: str, tmp_path: Path) -> None:
    text = text_of(written(hostile(), name, tmp_path, SheetOptions(words=True, school="<w:p/> & {{ x }}")))
    assert [] == faults(tmp_path / name)
    assert '<script>alert(1)</script> {{c1::x}} {{Mot}} }} #read("/etc/passwd") $x$' in text
    assert "& fin" in text and "\u202e" not in text


@pytest.mark.parametrize(
    "text", ["{{ title }}", "{% for x in y %}", "{%tr if a %}", "a < b & c > d", "]]>", "<w:p/>"]
)
def test_marks_of_the_template_are_only_text(text: str, tmp_path: Path) -> None:
    item = replace(ITEMS[0], stem=text)
    document = written(replace(BUNDLE, items=(item,), title=text), "x.docx", tmp_path)
    assert [] == faults(tmp_path / "x.docx")
    assert 2 <= text_of(document).count(text)
    assert document.core_properties.title is not None and text in document.core_properties.title


def test_a_sheet_with_little_is_a_sheet(tmp_path: Path) -> None:
    bare = replace(BUNDLE, items=ITEMS[:1], cards=(), before=(), after=(), glosses=())
    for name in NAMES:
        headings = [
            one.text
            for one in written(bare, name, tmp_path).paragraphs
            if "Heading 2" in str(one.style and one.style.name)
        ]
        assert [] == faults(tmp_path / name)
        assert not {"Avant la lecture", "Après la lecture", "Mots à retenir", "Vocabulaire"} & set(headings)


def test_parts_of_the_sheet_are_there_if_asked_for(tmp_path: Path) -> None:
    words, text = CARDS[0].definition, SENTENCES[1]
    plain = text_of(written(BUNDLE, "a.docx", tmp_path))
    assert text in plain and words not in plain
    other = SheetOptions(passage=False, words=True, with_key=True, school="Collège Aimé-Césaire")
    full = text_of(written(BUNDLE, "b.docx", tmp_path, other))
    assert [] == faults(tmp_path / "b.docx")
    assert full.startswith("Collège Aimé-Césaire") and words in full
    assert (
        full.index("Après la lecture") < full.index("Corrigé · niveau B2") < full.index(ITEMS[0].explanation)
    )
    assert text not in full[: full.index("Corrigé · niveau B2")]


def test_large_print_and_an_easily_read_face(tmp_path: Path) -> None:
    export(BUNDLE, tmp_path / "a.docx", sheet=SheetOptions(large_print=True, dyslexia=True, paper="letter"))
    assert [] == faults(tmp_path / "a.docx")
    document = Document(str(tmp_path / "a.docx"))
    assert (8.5, 11.0) == (document.sections[0].page_width.inches, document.sections[0].page_height.inches)  # type: ignore[union-attr]
    with ZipFile(tmp_path / "a.docx") as package:
        styles = package.read("word/styles.xml").decode()
    assert {"Verdana"} == set(re.findall(r'w:ascii="([^"]+)"', styles)) and "<w:i/>" not in styles
    defaults = styles[: styles.index("</w:docDefaults>")]
    assert 'w:sz w:val="36"' in defaults  # half points


def test_pictures_are_told_to_be_left_out(tmp_path: Path) -> None:
    report = export(BUNDLE, tmp_path / "a.docx", sheet=SheetOptions(qr="https://example.org/app"))
    assert (("--qr", "a .docx takes no picture: insert it there"),) == report.skipped
