"""Passages: what is printed, what is marked, and each fault with its line, column and code."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.content.passages import read_passage
from quizgen.errors import Problem
from quizgen.model.passage import Mark, Passage, Sentence


def read(text: str, folder: Path, name: str = "b1.md") -> tuple[Passage | None, list[Problem]]:
    path = folder / name
    path.write_bytes(text.encode())
    return read_passage(path)


def good(text: str, folder: Path) -> tuple[Sentence, ...]:
    passage, problems = read(text, folder)
    assert passage and problems == []
    return passage.sentences


def told(problems: list[Problem]) -> list[tuple[int, int, str]]:
    for problem in problems:
        assert problem.message and problem.cure
        assert str(problem).startswith(f"{problem.spot.path}:{problem.spot.line}:{problem.spot.column}: ")
    return [(one.spot.line, one.spot.column, one.code) for one in problems]


def test_a_passage_has_a_title_paragraphs_and_numbered_sentences(tmp_path: Path) -> None:
    text = "# L'accord : vu de près\n\nUn. {a b}\nDeux.\n\n\nTrois ? {c}\n"
    passage, problems = read(text, tmp_path)
    assert passage and problems == []
    assert (passage.level, passage.title) == ("B1", "L’accord\u00a0: vu de près")
    assert [[one.text for one in each] for each in passage.paragraphs] == [
        ["Un.", "Deux."],
        ["Trois\u202f?"],
    ]
    assert [one.number for one in passage.sentences] == [1, 2, 3]
    assert [set(one.facts) for one in passage.sentences] == [{"a", "b"}, set(), {"c"}]
    assert [(one.spot.line, one.spot.column) for one in passage.sentences] == [(3, 1), (4, 1), (7, 1)]


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r"])
def test_any_line_break_and_a_byte_order_mark_are_welcome(break_: str, tmp_path: Path) -> None:
    sentences = good("\ufeff" + break_.join(["# T", "", "Un. {a}", "Deux."]), tmp_path)
    assert [one.text for one in sentences] == ["Un.", "Deux."]
    assert sentences[1].spot.line == 4


@pytest.mark.parametrize("written", ["{a b}", "{a, b}", "{ a ,b }", "{b a} "])
def test_facts_stand_at_the_end_in_any_writing(written: str, tmp_path: Path) -> None:
    (sentence,) = good(f"# T\n\nUn mot. {written}\n", tmp_path)
    assert sentence.facts == {"a", "b"} and sentence.text == "Un mot."


@pytest.mark.parametrize(
    ("written", "printed", "marks"),
    [
        ("[Elle](@choe) part.", "Elle part.", [("Elle", ["@choe"])]),
        ("Elle [part vite](@voyage.but).", "Elle part vite.", [("part vite", ["@voyage.but"])]),
        ("Un [accord](#accord).", "Un accord.", [("accord", ["#accord"])]),
        ("[Un](@a @b.c  #d) mot.", "Un mot.", [("Un", ["@a", "@b.c", "#d"])]),
        ("[x](@a)[y](@b)", "xy", [("x", ["@a"]), ("y", ["@b"])]),
        (
            "[en [Corée du Nord](@cdn) aussi](@visite.destination).",
            "en Corée du Nord aussi.",
            [("Corée du Nord", ["@cdn"]), ("en Corée du Nord aussi", ["@visite.destination"])],
        ),
        (
            "[[[x](@a)](@b)](@c) y",
            "x y",
            [("x", ["@a"]), ("x", ["@b"]), ("x", ["@c"])],
        ),
        ("[l'accord](@a.b) dit : oui", "l’accord dit\u00a0: oui", [("l’accord", ["@a.b"])]),
        ("Un ] seul et (deux).", "Un ] seul et (deux).", []),
        ("[a](@x) puis (b).", "a puis (b).", [("a", ["@x"])]),
    ],
)
def test_marks_are_taken_out_and_kept(
    written: str, printed: str, marks: list[tuple[str, list[str]]], tmp_path: Path
) -> None:
    (sentence,) = good(f"# T\n\n{written} {{f}}\n", tmp_path)
    assert sentence.text == printed
    assert list(sentence.marks) == [Mark(text, tuple(targets)) for text, targets in marks]


@pytest.mark.parametrize(
    ("line", "column", "code"),
    [
        ("Un [mot sans cible].", 4, "P04"),
        ("Un [mot] (@a) plus loin.", 4, "P04"),
        ("Un [mot](@a sans fin.", 4, "P04"),
        ("Un [mot]() vide.", 4, "P04"),
        ("Un [mot jamais fermé.", 4, "P05"),
        ("[Un [mot](@a) jamais fermé.", 1, "P05"),
        ("Rien [](@a) ici.", 6, "P06"),
        ("Rien [  ](@a) ici.", 6, "P06"),
        ("Un [mot](a).", 4, "P07"),
        ("Un [mot](@).", 4, "P07"),
        ("Un [mot](@Choe).", 4, "P07"),
        ("Un [mot](@a.B).", 4, "P07"),
        ("Un [mot](@a.b.c).", 4, "P07"),
        ("Un [mot](https://exemple.fr).", 4, "P07"),
        ("Un [mot](@a, @b).", 4, "P07"),
    ],
)
def test_a_faulty_mark_is_told_where_it_opens(line: str, column: int, code: str, tmp_path: Path) -> None:
    _, problems = read(f"# T\n\nAvant.\n{line} {{f}}\n", tmp_path)
    assert told(problems) == [(4, column, code)]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    _, problems = read("# T\n\nUn [a](b) et [c](d e).\n\nTrois [x [y.\n", tmp_path)
    assert sorted(told(problems)) == [
        (3, 4, "P07"), (3, 14, "P07"), (3, 14, "P07"), (5, 7, "P05"), (5, 10, "P05"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["P02", "P03"]),
        ("\n\n", ["P02", "P03"]),
        ("Sans titre.\n", ["P02"]),
        ("# Rien d’autre\n", ["P03"]),
        ("#Titre collé\n\nUne phrase.\n", ["P02"]),
    ],
)
def test_a_passage_without_title_or_sentence(text: str, codes: list[str], tmp_path: Path) -> None:
    passage, problems = read(text, tmp_path)
    assert passage is None
    assert told(problems) == [(1, 1, code) for code in codes]


@pytest.mark.parametrize("name", ["d1.md", "notes.md", "b1-ancien.md"])
def test_a_file_is_named_after_a_level(name: str, tmp_path: Path) -> None:
    passage, problems = read("# T\n\nUn.\n", tmp_path, name)
    assert passage is None and told(problems) == [(1, 1, "P01")]
    assert read("# T\n\nUn.\n", tmp_path, "c1.md")[1] == []


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "b1.md"
    path.write_bytes("# T\n\nL’".encode() + "été".encode("latin-1"))
    passage, problems = read_passage(path)
    assert passage is None and told(problems) == [(3, 3, "Y03")]
    path.write_bytes(b"# T\n\nUn\x07 mot.")
    assert [(one.spot.line, one.spot.column, one.code) for one in read_passage(path)[1]] == [(3, 3, "Y04")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.text(alphabet="ab []()@#.{}\n é'", max_size=60))
def test_any_text_is_read_or_told(tmp_path: Path, text: str) -> None:
    passage, problems = read(f"# T\n{text}", tmp_path)
    last = len(text.split("\n")) + 1
    for line, column, code in told(problems):
        assert 1 <= line <= last and column >= 1 and code in {"P03", "P04", "P05", "P06", "P07", "P08"}
    for sentence in passage.sentences if passage else ():
        for mark in sentence.marks:
            assert problems or mark.text.strip() in sentence.text


def test_a_brace_that_is_never_closed_is_not_printed(tmp_path: Path) -> None:
    path = tmp_path / "b1.md"
    path.write_text("# T\n\nUn train est parti. {depart\n", encoding="utf-8")
    _, problems = read_passage(path)
    assert [("P08", 3, 21)] == [(one.code, one.spot.line, one.spot.column) for one in problems]
