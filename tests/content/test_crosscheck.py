"""What the files of a pack owe each other: each broken promise with its place and its code."""

from __future__ import annotations

from pathlib import Path

import pytest

import quizgen
from quizgen.errors import ContentError
from tests.items.small_pack import write_pack

POINT = "  - {{id: {}, statement: x, near: {}, explanation: e}}\n"
GROUP = "  - {{id: {}, type: chronologie, facts: [{}, recolte-ben], levels: [B1], explanation: e, hint: h}}\n"
SUMMARY = '  - {{id: {}, level: B1, text: "{}", facts: [recolte-ada], explanation: e, hint: h{}}}\n'
A = "recolte-ada"
GAP = "[a](#panier)"
INFO, FACTS, WORDS, TEXT = "pack.yaml", "facts.yaml", "vocabulary.yaml", "passages/b1.md"


@pytest.mark.parametrize(
    ("file", "added", "where", "code", "said"),
    [
        (INFO, "  - {id: ada, type: pays, name: Adaland}\n", (11, 10), "C02", "two entities bear"),
        (INFO, "not_stated:\n" + POINT.format("p", "recolte-adda"), (12, 33), "C05", "did you mean"),
        (INFO, "not_stated:\n" + POINT.format(A, A), (12, 10), "C08", "taken already"),
        (INFO, "not_stated:\n" + POINT.format("p", "recolte-ada") * 2, (13, 10), "C08", "« p » is taken"),
        (INFO, "groups:\n" + GROUP.format("g", "recolte-x"), (12, 40), "C05", "no fact « recolte-x »"),
        (INFO, "groups:\n" + GROUP.format("g", "recolte-ada") * 2, (13, 10), "C08", "« g » is taken"),
        (INFO, "summaries:\n" + SUMMARY.format("s", "un [a](#x)", ""), (12, 30), "C05", "no word « x »"),
        (INFO, "summaries:\n" + SUMMARY.format("s", "rien", ""), (12, 30), "C09", "a summary needs gaps"),
        (INFO, "summaries:\n" + SUMMARY.format("s", "[a](#panier) [b]", ""), (12, 30), "C09", "brackets"),
        (INFO, "summaries:\n" + SUMMARY.format("s", GAP, ", spare: {A: w}"), (12, 30), "C09", "twice"),
        (INFO, "summaries:\n" + SUMMARY.format("panier", GAP, ""), (12, 10), "C08", "taken already"),
        (FACTS, "  never_with: [recolte-bem]\n", (30, 15), "C05", "did you mean « recolte-ben »?"),
        (FACTS, "  no_ask: [poid]\n", (30, 11), "C05", "did you mean « poids »?"),
        (FACTS, "  explain: {poid: x}\n", (30, 19), "C05", "did you mean « poids »?"),
        (WORDS, "  intrus: {paniers: x}\n", (12, 21), "C05", "did you mean « panier »?"),
        (WORDS, "  intrus: {panier: x}\n", (12, 12), "C06", "its own wrong answer"),
        (TEXT, "Rien. {recolte-x}\n", (6, 1), "C05", "no fact « recolte-x »"),
        (TEXT, "[Elle](@adda) part.\n", (6, 1), "C05", "did you mean « ada »?"),
        (TEXT, "[Elle](@recolte-ada.jours) part.\n", (6, 1), "C05", "did you mean « jour »?"),
        (TEXT, "[Elle](#paniers) part.\n", (6, 1), "C05", "did you mean « panier »?"),
    ],
)  # fmt: skip
def test_a_broken_promise(
    file: str, added: str, where: tuple[int, int], code: str, said: str, tmp_path: Path
) -> None:
    folder = write_pack(tmp_path / "verger")
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + added, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    (problem,) = caught.value.problems
    assert (problem.spot.path, problem.spot.line, problem.spot.column) == (path, *where)
    assert problem.code == code and said in f"{problem.message} - {problem.cure}"


def test_a_word_twice_and_an_example_without_its_word(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    path = folder / WORDS
    entry = path.read_text(encoding="utf-8")
    path.write_text(entry + entry, encoding="utf-8")
    with pytest.raises(ContentError, match=r"vocabulary\.yaml:12:7: C03 two words bear the id « panier »"):
        quizgen.load(folder)
    path.write_text(entry.replace("[panier]", "[sac]"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"vocabulary\.yaml:11:12: C07 the answer « sac »"):
        quizgen.load(folder)


def test_a_link_does_not_lead_out_of_the_pack(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    outside = tmp_path / "secret.yaml"
    (folder / FACTS).rename(outside)
    (folder / FACTS).symlink_to(outside)
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    assert "C01" in {problem.code for problem in caught.value.problems}


def test_a_broken_kind_is_told_once(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    path = folder / "kinds" / "recolte.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("unique:", "uniqe:"), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    (problem,) = caught.value.problems
    assert (problem.spot.line, problem.code, problem.cure) == (3, "S01", "did you mean « unique »?")


@pytest.mark.parametrize(
    ("value", "column"), [("1e999999", 19), ("-1e16", 19), ("0.0000001", 19), ("nan", 19), ("beaucoup", 19)]
)
def test_numbers_have_bounds(value: str, column: int, tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    path = folder / FACTS
    path.write_text(
        path.read_text(encoding="utf-8").replace("valeur: 40", f"valeur: {value}"), encoding="utf-8"
    )
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    (problem,) = caught.value.problems
    assert (problem.spot.line, problem.spot.column, problem.code) == (5, column, "S05")


def test_a_number_with_decimals_is_not_rounded(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    for name, old, new in ((FACTS, "valeur: 40", "valeur: 2.5"), (TEXT, "40 kilos", "2,5 kilos")):
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    items = {item.id: item for item in quizgen.generate(quizgen.load(folder), "B1")}
    shape = items["verger/B1/reponse-courte/recolte-ada.poids"].shape
    assert getattr(shape, "accepted", ()) == ("2,5 kilos", "2,5")


@pytest.mark.parametrize("day", ["9999-12-30", "0001-01-01", "0001-01-01..9999-12-31"])
def test_the_ends_of_the_calendar_are_no_trap(day: str, tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    path = folder / FACTS
    path.write_text(path.read_text(encoding="utf-8").replace("2024-09-02", day), encoding="utf-8")
    marked = "[Le 2 septembre 2024](@recolte-ada.jour)"
    text = (folder / TEXT).read_text(encoding="utf-8").replace("Le 2 septembre 2024", marked)
    (folder / TEXT).write_text(text, encoding="utf-8")
    assert any("recolte-ada" in item.id for item in quizgen.generate(quizgen.load(folder), "B1"))
