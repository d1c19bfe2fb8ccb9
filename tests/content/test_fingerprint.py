"""Own words: what counts as copied, what does not, and what a pack's file tells of its source."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.content.fingerprint import Fingerprint, copied_runs, fingerprint, tokens
from quizgen.errors import ContentError

SOURCE = (
    "Le chat de la voisine dort depuis ce matin sur le toit de l’école. "
    "Hier soir, la directrice Anne Le Goff a appelé les pompiers de Brest pour le faire descendre."
)
NAMES = ["Anne Le Goff", "Le Goff", "Brest", "la directrice"]
KNOWN = fingerprint(SOURCE, NAMES, salt="0a")


def copied(text: str) -> list[tuple[int, int]]:
    return [(run.start, len(run.words)) for run in copied_runs(KNOWN, text, NAMES)]


def test_seven_words_are_a_run_and_six_are_none() -> None:
    assert [(1, 7)] == copied("Là, dort depuis ce matin sur le toit, mais pourquoi ?")
    assert [] == copied("Il dort depuis ce matin sur le mur.")


def test_a_run_is_as_long_as_it_lasts() -> None:
    text = "On voit que le chat de la voisine dort depuis ce matin, fatigué."
    (run,) = copied_runs(KNOWN, text, NAMES)
    assert "le chat de la voisine dort depuis ce matin" == " ".join(run.words)
    assert text.index("le chat") == tokens(text)[run.start].offset


def test_two_runs_are_told_apart() -> None:
    text = "Dort depuis ce matin sur le toit : le chat de la voisine dort depuis."
    assert [(0, 7), (7, 7)] == copied(text)


def test_case_apostrophes_punctuation_and_composition_do_not_hide_a_copy() -> None:
    text = "CE MATIN sur le toit... de l'école"
    assert [(0, 8)] == copied(text)
    assert [(0, 8)] == copied(normalize("NFD", text))
    assert [(0, 7)] == copied(text.replace("école", "ecole"))


def test_names_break_a_run_on_both_sides() -> None:
    assert [] == copied("la directrice Anne Le Goff a appelé les pompiers de Brest pour le faire")
    assert [] == copied("a appelé les pompiers de Brest pour le faire descendre")


def test_a_name_with_a_capital_is_no_common_word() -> None:
    source = "Il est au bord de la mer depuis trois jours."
    assert copied_runs(fingerprint(source, ["Est"], salt="0"), source, ["Est"])
    assert not copied_runs(fingerprint(source, ["est", "mer"], salt="0"), source, ["est", "mer"])


def test_the_file_is_read_back_as_written(tmp_path: Path) -> None:
    path = tmp_path / "source.yaml"
    path.write_text(KNOWN.dump(), encoding="utf-8")
    assert KNOWN == Fingerprint.load(path)
    empty = fingerprint("Trop court.", [], salt="00")
    path.write_text(empty.dump(), encoding="utf-8")
    assert empty == Fingerprint.load(path)


def test_the_file_is_sorted_one_hash_a_line_and_names_no_word() -> None:
    lines = KNOWN.dump().splitlines()
    hashes = [line for line in lines if line.startswith("- ")]
    assert sorted(hashes) == hashes
    assert len(KNOWN.hashes) == len(hashes)
    assert {len('- "0123456789abcdef"')} == {len(line) for line in hashes}
    assert not {"chat", "voisine", "pompiers"} & set(KNOWN.dump().split())


def test_the_salt_is_random_unless_given() -> None:
    assert KNOWN == fingerprint(SOURCE, NAMES, salt="0a")
    drawn = [fingerprint(SOURCE, NAMES) for _ in range(2)]
    assert drawn[0].salt != drawn[1].salt
    assert not drawn[0].hashes & drawn[1].hashes


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "Y05"), ("salt: 00", "S02"), ("salt: zz\nhashes: []", "S05"), ("a: 'b", "Y16")],
)
def test_a_broken_file_is_located(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "source.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        Fingerprint.load(path)
    assert [code] == [problem.code for problem in caught.value.problems]


@given(text=st.text(), names=st.lists(st.text(max_size=8), max_size=4))
def test_any_text_is_a_copy_of_itself_and_of_no_empty_source(text: str, names: list[str]) -> None:
    known = fingerprint(text, names, salt="00")
    runs = copied_runs(known, text, names)
    assert bool(known.hashes) == bool(runs)
    for run in runs:
        assert [each.word for each in tokens(text)][run.start :][: len(run.words)] == list(run.words)
    assert [] == copied_runs(fingerprint("", names, salt="00"), text, names)
