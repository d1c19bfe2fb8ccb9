"""Texts that mean harm, texts that are too long: printed as they stand or refused, the page in order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.exporters.clean import clean
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.exporters.worksheet import write_sheet
from quizgen.model.item import Choice, Match, Option, Pair, Table, Typed
from tests.export.items import CHOICE, FREE, ITEMS, MATCH, ORDER, SHORT_CHOICE, TABLE, TYPED
from tests.export.passage import SENTENCES
from tests.export.pdf_reader import faults, flat, read
from tests.export.samples import BUNDLE
from tests.export.sheet_lines import cited, margin_numbers, passage

HOSTILE = (
    '#read("/etc/passwd")', '#eval("1 + 1")', "#import \"@preview/x:1.0.0\"", "#panic()", "#{while true {}}",
    "#set page(width: 1cm)", "#include \"/etc/hostname\"", "#image(\"/etc/passwd\")", "#sys.inputs.data",
    "$x^2$", "$", "$$ E = mc^2", "<label>", "<corrige>", "@ligne", "@debut", "\\", "\\n\\t", "\\u{41}",
    "`code`", "```raw```", "*gras*", "_souligné_", "= Titre", "== Titre", "- liste", "+ liste",
    "/ Terme", "// remarque", "/* remarque", "~", "--- – —", "'apostrophe' \"guillemets\"", "[crochets]",
    "]#h(1cm)[", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;&amp;&#65;", "{{ 7 * 7 }}",
    "{% if 1 %}", "%PDF-1.7 endstream", "../../etc/passwd", "${HOME} $(id)", "https://exemple.org/#a?b=c&d",
)  # fmt: skip
REORDERING = ("\u202eabc\u202c", "\u2066abc\u2069", "\u200fabc", "a\x00b\x1bc\x07", "\ufeffabc", "a\u2028b")


@pytest.mark.parametrize("answers", [False, True], ids=["sheet", "key"])
def test_hostile_text_stands_as_it_was_written(answers: bool, tmp_path: Path) -> None:
    items = tuple(
        replace(TYPED, id=f"p/B2/t/{n}", stem=f"{text} ({n})", shape=Typed((text,)), explanation=text)
        for n, text in enumerate((*HOSTILE, *REORDERING))
    )
    path = tmp_path / "a.pdf"
    write_sheet(replace(BUNDLE, items=items), path, answers=answers)
    printed = read(path).text
    for n, text in enumerate((*HOSTILE, *REORDERING)):
        assert f"{flat(clean(text))}({n})" in printed
    assert "root:" not in printed and not {"\u202e", "\u2066", "\u200f", "\x1b"} & set(printed)


LONG = "Anticonstitutionnellementinterminablement"  # 41 letters
WIDE = "Une réponse dont les soixante caractères tiennent sur la page."
STRETCHED = (
    replace(SHORT_CHOICE, shape=Choice(tuple(Option(f"{WIDE} {n}", n == 0, WIDE) for n in range(4)))),
    replace(CHOICE, shape=Choice(tuple(Option(f"{LONG}{n}", n == 0, LONG) for n in range(3)))),
    replace(
        MATCH,
        stem=f"{LONG} {LONG} {LONG}",
        shape=Match((Pair(LONG, LONG, LONG), Pair("a", "b", "c")), (LONG, "b"), (), LONG, LONG),
    ),
    replace(
        TABLE,
        shape=Table(
            (LONG, "b", LONG, "d"),
            ((TABLE.shape.rows[0][1], *([replace(TABLE.shape.rows[0][0], text=LONG)] * 3)),),  # type: ignore[union-attr]
        ),
    ),
)


@pytest.mark.parametrize("answers", [False, True], ids=["sheet", "key"])
@pytest.mark.parametrize("large", [False, True], ids=["plain", "large"])
def test_long_words_and_options_stay_in_their_place(large: bool, answers: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    stretched = replace(
        BUNDLE, items=STRETCHED, title=f"{LONG} {LONG}", before=(LONG,), glosses=((LONG, LONG),)
    )
    write_sheet(stretched, path, answers=answers, options=SheetOptions(large_print=large))
    paper = read(path)
    assert [] == faults(path, paper)
    assert LONG in paper.text and flat(WIDE) in paper.text


@pytest.mark.parametrize("answers", [False, True], ids=["sheet", "key"])
def test_one_question(answers: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_sheet(
        replace(BUNDLE, items=(FREE,), cards=(), before=(), after=(), glosses=()), path, answers=answers
    )
    assert [] == faults(path, read(path))


def test_a_hundred_questions(tmp_path: Path) -> None:
    hundred = tuple(replace(ITEMS[n % 9], id=f"p/B2/t/{n}") for n in range(100))
    path = tmp_path / "a.pdf"
    write_sheet(replace(BUNDLE, items=hundred), path)
    paper = read(path)
    assert [] == faults(path, paper)
    assert f"/{sum(item.points for item in hundred):g}".replace(".", ",") in paper.text


def test_nine_hundred_words(tmp_path: Path) -> None:
    paragraph = tuple(f"{sentence[:-1]}, point {n}." for n, sentence in enumerate(SENTENCES))
    long = replace(BUNDLE, paragraphs=(paragraph,) * 4)
    assert 900 <= sum(len(sentence.split()) for paragraph in long.paragraphs for sentence in paragraph)
    write_sheet(long, tmp_path / "sheet.pdf")
    write_sheet(long, tmp_path / "key.pdf", answers=True)
    sheet, key = read(tmp_path / "sheet.pdf"), read(tmp_path / "key.pdf")
    assert [] == [*faults(tmp_path / "sheet.pdf", sheet), *faults(tmp_path / "key.pdf", key)]
    lines, places = passage(sheet, [sentence for paragraph in long.paragraphs for sentence in paragraph])
    assert {n: str(n) for n in range(5, len(lines) + 1, 5)} == margin_numbers(sheet, lines, 56)
    assert f"{cited(places, [9])}«" in key.text


def test_an_exercise_longer_than_a_page_goes_on_overleaf(tmp_path: Path) -> None:
    options = tuple(Option(f"{WIDE} {n}", n == 0, "") for n in range(90))
    path = tmp_path / "a.pdf"
    write_sheet(replace(BUNDLE, items=(replace(CHOICE, shape=Choice(options)), ORDER)), path)
    paper = read(path)
    assert [] == faults(path, paper)
    assert flat(f"{WIDE} 89") in paper.text


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"title": "平和"}, "moscou-pyongyang B2, title: 平"),
        ({"items": (replace(TYPED, stem="Que dit 平\u202f?"),)}, f"question {TYPED.id}: 平"),
        ({"paragraphs": (("Un.", "Deux 平."),)}, "sentence 2 of the text: 平"),
    ],
)
def test_a_character_that_the_fonts_lack_is_named_with_its_place(
    changed: dict[str, object], where: str, tmp_path: Path
) -> None:
    with pytest.raises(QuizgenError) as caught:
        write_sheet(replace(BUNDLE, **changed), tmp_path / "a.pdf")  # type: ignore[arg-type]
    assert where in str(caught.value)
    assert [] == list(tmp_path.iterdir())
