"""Facts: what each becomes, and each fault with its place, its code and its cure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest

import quizgen
from quizgen.errors import ContentError, Problem
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Group, Listing, Noun
from quizgen.model.values import Clause, Period, Quantity

KINDS = {
    "vol": """\
        label: vol
        slots: {pilote: personne, vers: lieu, jour: "periode?", vols: "nombre?", avion: "nom?",
          but: "proposition?", charge: "liste?", equipage: "groupe?"}
        statement: "{{ pilote }} {{ pilote | accord('a', 'ont') }} volé."
        explanation: "e"
        hint: "h"
        """,
    "suite": """\
        label: suite
        slots: {avant: fait, apres: faits, delai: {type: ecart, entre: [avant, dernier]}, dernier: "fait?"}
        statement: "cela a suivi."
        explanation: "e"
        hint: "h"
        """,
}
INFO = """\
title: t
topic: t
source: {outlet: o, title: t, date: d}
updated: 2024-05-01
licence: CC BY 4.0
summary: s
entities:
  - {id: ada, type: personne, name: Ada, gender: f}
  - {id: brest-ville, type: ville, name: Brest}
  - {id: aero-club, type: organisation, name: Aéro-club, gender: m}
"""
REST = "  status: fait\n  where: [p1]\n  importance: A\n"
GOOD = "- id: vol-1\n  kind: vol\n  pilote: ada\n  vers: brest-ville\n" + REST
MORE = GOOD.replace("vol-1", "b")  # another fact, from line 8 on


def load(folder: Path, facts: str) -> tuple[Fact, ...]:
    folder = folder / "pack"
    (folder / "kinds").mkdir(parents=True)
    (folder / "passages").mkdir()
    for name, kind in KINDS.items():
        (folder / "kinds" / f"{name}.yaml").write_text(dedent(kind), encoding="utf-8")
    (folder / "pack.yaml").write_text(INFO, encoding="utf-8")
    (folder / "passages" / "b1.md").write_text("# T\n\nAda a volé. {vol-1}\n", encoding="utf-8")
    (folder / "facts.yaml").write_text(facts, encoding="utf-8")
    return quizgen.load(folder).facts


def problems(folder: Path, facts: str) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        load(folder, facts)
    for problem in caught.value.problems:
        assert problem.spot.path.name == "facts.yaml" and problem.message
    return caught.value.problems


def test_a_slot_becomes_a_value_of_its_type(tmp_path: Path) -> None:
    more = """\
  jour: 2024-01-15..2024-01-17
  vols: {valeur: 4, nom: vol, genre: m}
  avion: {texte: {A2: avion, B2: aéroplane}, genre: m, variantes: [appareil]}
  but: {infinitif: {B1: voler haut}, que: il volait}
  charge: {noms: [{texte: pain, genre: m}, {texte: eau, genre: f}]}
  equipage: [ada, aero-club]
"""
    (fact,) = load(tmp_path, GOOD + more)
    slots = fact.slots
    assert isinstance(slots["pilote"], Entity) and slots["pilote"].name == "Ada"
    assert isinstance(slots["jour"], Period) and slots["jour"].end == date(2024, 1, 17)
    assert isinstance(slots["vols"], Quantity) and slots["vols"].value == Decimal(4)
    assert isinstance(slots["avion"], Noun)
    assert [slots["avion"].text.at(level) for level in ("A1", "A2", "B1", "B2")] == [
        None, "avion", "avion", "aéroplane",
    ]  # fmt: skip
    assert isinstance(slots["but"], Clause) and slots["but"].infinitif and slots["but"].nom is None
    assert isinstance(slots["charge"], Listing) and len(slots["charge"].nouns) == 2
    assert isinstance(slots["equipage"], Group)
    assert [one.id for one in slots["equipage"].members] == ["ada", "aero-club"]
    assert (fact.sources, fact.status, fact.importance) == ((), "fait", "A")
    assert (fact.spot.line, fact.spot.column) == (1, 3)


def test_facts_link_to_facts_in_any_order(tmp_path: Path) -> None:
    link = "- id: lien\n  kind: suite\n  avant: vol-1\n  apres: [vol-1, vol-2]\n  from: [vol-1]\n" + REST
    facts = load(tmp_path, link + GOOD + GOOD.replace("vol-1", "vol-2"))
    linked = next(one for one in facts if one.id == "lien")
    first, second = (next(one for one in facts if one.id == name) for name in ("vol-1", "vol-2"))
    assert linked.slots["avant"] is first and linked.slots["apres"] == (first, second)
    assert linked.operands == (first,)


@pytest.mark.parametrize(
    ("extra", "where", "code", "cure"),
    [
        (GOOD, (8, 7), "F01", "another id"),
        ("- id: b\n  kind: vool\n  pilote: ada\n" + REST, (9, 9), "F02", "did you mean « vol »?"),
        (MORE + "  piloté: ada\n", (15, 3), "F04", "did you mean « pilote »?"),
        (MORE.replace("  vers: brest-ville\n", ""), (8, 3), "F05", "write « vers: … »"),
        (MORE.replace("ada", "adda"), (10, 11), "F06", "did you mean « ada »?"),
        (MORE.replace(": ada", ": brest-ville"), (10, 11), "F06", "takes personne"),
        (MORE + "  jour: 2024-13-01\n", (15, 9), "F06", "not in the calendar"),
        (MORE + "  equipage: [ada, ado]\n", (15, 13), "F06", "did you mean « ada »?"),
        (MORE + "  but: {}\n", (15, 8), "F06", "infinitif, que or nom"),
        (MORE + "  charge: {}\n", (15, 11), "F06", "« texte » or « noms »"),
        (MORE + "  from: [vol-1, vol-3]\n", (15, 17), "F07", "did you mean « vol-1 »?"),
        (MORE + "  source: aeroclub\n", (15, 11), "F08", "did you mean « aero-club »?"),
        (
            MORE + "  confusions:\n    vers:\n      - valeur: brest-ville\n",
            (17, 9), "F09", "add « why: … »",
        ),
        (
            MORE + "  confusions: {avion: [{texte: [], why: w}]}\n",
            (15, 24), "F10", "no value of type nom",
        ),
        (
            MORE + "  confusions: {vers: [{valeur: ada, why: w}]}\n",
            (15, 23), "F06", "takes pays or region or ville",
        ),
        (
            MORE + "  confusions: {vers: [{valeur: brest-ville, why: w, fact: vol-l}]}\n",
            (15, 59), "F07", "did you mean « vol-1 »?",
        ),
        (
            MORE + "  confusions: {verss: [{valeur: ada, why: w}]}\n",
            (15, 16), "F04", "did you mean « vers »?",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place_and_cure(
    extra: str, where: tuple[int, int], code: str, cure: str, tmp_path: Path
) -> None:
    (problem,) = problems(tmp_path, GOOD + extra)
    assert (problem.spot.line, problem.spot.column, problem.code) == (*where, code)
    assert cure in f"{problem.message} - {problem.cure}"


def test_facts_that_lead_in_a_circle(tmp_path: Path) -> None:
    circle = "- id: {0}\n  kind: suite\n  avant: {1}\n  apres: [{1}]\n" + REST
    found = problems(tmp_path, GOOD + circle.format("a", "b") + circle.format("b", "a"))
    assert {problem.code for problem in found} == {"F03"}
    assert {problem.spot.line for problem in found} <= {8, 15}


@pytest.mark.parametrize("facts", ["vol-1: {kind: vol}\n", "rien\n", "{}\n"])
def test_facts_are_a_list(facts: str, tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, facts)
    assert (problem.spot.line, problem.spot.column, problem.code) == (1, 1, "S03")
    assert "« - id: »" in problem.cure


def test_one_mistake_makes_one_message(tmp_path: Path) -> None:
    """A fact that cannot be made is not told again where others lead to it."""
    broken = MORE.replace(": ada", ": personne-du-tout")
    link = "- id: lien\n  kind: suite\n  avant: b\n  apres: [b]\n" + REST
    (problem,) = problems(tmp_path, GOOD + broken + link)
    assert (problem.spot.line, problem.code) == (10, "F06")


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    wrong = MORE.replace(": ada", ": x") + "  jour: hier\n  source: y\n"
    found = problems(tmp_path, GOOD + wrong + "- id: c\n  kind: nul\n" + REST)
    assert [(one.spot.line, one.code) for one in found] == [
        (10, "F06"),
        (15, "F06"),
        (16, "F08"),
        (18, "F02"),
    ]
