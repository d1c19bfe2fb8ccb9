"""The teacher's view of a class: open to teachers with an account, closed to everybody else."""

from __future__ import annotations

import csv
import io

import pytest

from quizgen.app import keeping, navigation
from quizgen.app.pages.classroom import as_csv
from quizgen.study.session import answer, start
from quizgen.study.store import classroom, sessions
from quizgen.study.store.database import Database, address, connect
from quizgen.study.store.learners import enrol
from tests.app import small_pack
from tests.app.pages import opened, shown
from tests.app.small_library import SmallLibrary

ITEMS = {item.id: item for item in small_pack.items("A2")}
CHOICE, VERDICT = "phare/A2/choix/sujet", "phare/A2/vrai-faux/sujet"


@pytest.fixture
def filled(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Six learners with an account and one without: three of the six find the date, five the verdict."""
    monkeypatch.setenv("QUIZGEN_DATABASE_URL", f"sqlite:///{tmp_path}/class.sqlite")
    database = connect(address())
    for n in range(7):
        learner = enrol(database, f"secret {n}", f"Élève {n}" if n < 6 else "")
        practised = start("phare", "A2", 7, [CHOICE, VERDICT], mode="test", id=f"series {n}")
        practised = answer(practised, ITEMS[CHOICE], "En 1874" if n < 3 else "En 1900")
        practised = answer(practised, ITEMS[VERDICT], "Faux" if n < 5 else "Vrai")
        sessions.save(database, learner, practised)
    return database


@pytest.fixture
def teacher(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "sees_class", lambda: True)
    monkeypatch.setattr(navigation, "sees_class", lambda: True)


def test_a_teacher_sees_who_did_what_and_which_questions_are_hard(
    small: SmallLibrary, filled: Database, teacher: None
) -> None:
    at = opened("classe", article="phare", niveau="A2")
    assert not at.exception
    who, questions = (str(body.value) for body in at.html if "<table" in str(body.value))
    assert "<td>Élève 0</td><td>2</td><td>100\u00a0%</td>" in who
    assert "<td>Élève 5</td><td>2</td><td>0\u00a0%</td>" in who
    assert 6 == who.count("Élève")
    hard, easy = questions.split("<tr>")[2:]
    assert "<td>6</td><td>50\u00a0%</td><td>0,45</td><td>En 1950</td>" in hard
    assert "<td>6</td><td>83\u00a0%</td><td>0,45</td><td>Non mentionné</td>" in easy
    assert 2 == len(at.download_button)


@pytest.mark.parametrize("named", ["", "ann@exemple.org"])
def test_nobody_else_sees_it(
    small: SmallLibrary, filled: Database, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("QUIZGEN_TEACHERS", named)
    assert not keeping.sees_class()
    at = opened("classe", article="phare", niveau="A2")
    assert "Élève" not in shown(at)
    monkeypatch.setattr(navigation, "sees_class", lambda: True)  # even if the menu let somebody through
    at = opened("classe", article="phare", niveau="A2")
    assert "réservée aux enseignants" in shown(at)
    assert "Élève" not in shown(at)


def test_only_the_first_answer_counts_and_only_in_its_text(filled: Database) -> None:
    learner = enrol(filled, "secret 5", "Élève 5")
    again = answer(start("phare", "A2", 8, [CHOICE], id="again"), ITEMS[CHOICE], "En 1874")
    sessions.save(filled, learner, again)
    found = [one for one in classroom.first_answers(filled, "phare", "A2") if one.name == "Élève 5"]
    assert [(CHOICE, "En 1900", 7), (VERDICT, "Vrai", 7)] == [
        (one.item, one.response, one.seed) for one in found
    ]
    assert () == classroom.first_answers(filled, "phare", "B1")
    assert () == classroom.first_answers(filled, "ph_re", "A2")


def test_the_first_of_two_tries_is_what_was_said(filled: Database) -> None:
    practised = start("phare", "A2", 7, [CHOICE], id="two tries")
    for said in ("En 1950", "En 1874"):
        practised = answer(practised, ITEMS[CHOICE], said)
    sessions.save(filled, enrol(filled, "new", "Nouvelle"), practised)
    (found,) = [one for one in classroom.first_answers(filled, "phare", "A2") if one.name == "Nouvelle"]
    assert ("En 1950", False) == (found.response, found.right)


def test_a_table_opens_in_a_spreadsheet_and_no_cell_is_a_formula() -> None:
    rows = [("Nom", "Note"), ("=HYPERLINK(1)", "a;b"), ("Zoé", "«\u00a0oui\u00a0»"), ("\u22120,27", "-1+1")]
    made = list(csv.reader(io.StringIO(as_csv(rows).decode("utf-8-sig")), delimiter=";"))
    assert [
        ["Nom", "Note"],
        ["'=HYPERLINK(1)", "a;b"],
        ["Zoé", "«\u00a0oui\u00a0»"],
        ["-0,27", "'-1+1"],
    ] == made
