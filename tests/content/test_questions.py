"""questions.yaml: hand-written questions of every shape beside the generated ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import quizgen
from quizgen.content.schemas import schema_of
from quizgen.errors import ContentError
from quizgen.items.workshop import Workshop
from quizgen.lint.check import check
from quizgen.lint.desk import Desk
from quizgen.lint.items import flags
from quizgen.model.item import SHAPE_NAMES, Choice, Cloze, Item, Match, Order, Table, TrueFalse, Typed
from quizgen.model.question import SHAPES
from tests.items.small_pack import write_pack

QUESTIONS = """\
- id: ton
  levels: B1
  type: ton
  process: evaluate
  stem: "Quel est le ton du texte ?"
  evidence: "Le 2 septembre 2024"
  explanation: "Sans adjectif qui juge, un texte est neutre."
  hint: "Cherchez un mot qui donne un avis."
  choice:
    right: {text: "un ton neutre", why: "Le texte donne des faits."}
    wrong:
      - {text: "un ton amusé", why: "Aucun mot ne fait rire."}
      - {text: "un ton inquiet", why: "Aucun mot ne dit une peur."}
- id: envers
  levels: [B1]
  stem: "Ben Roux a rempli ses paniers avant Ada Brun."
  evidence: ["11 août 2024", "2 septembre 2024"]
  facts: [recolte-ben, recolte-ada]
  explanation: "Août vient avant septembre."
  hint: "Comparez les deux dates."
  true_false: {answer: vrai, why: "Le 11 août vient avant le 2 septembre."}
- id: contenant
  levels: [B1]
  stem: "Dans quoi Cléo Gris a-t-elle mis ses fruits ?"
  evidence: "Cléo Gris a rempli ses paniers"
  explanation: "« Remplir » veut dire « rendre plein »."
  hint: "Cherchez le verbe « remplir »."
  typed:
    accepted: [dans des paniers, des paniers]
    refused: [{text: un sac, message: "Ce mot n'est pas dans le texte."}]
- id: suite
  levels: [B1]
  stem: "Complétez le texte."
  evidence: "Ada Brun a rempli"
  explanation: "« D'abord », « ensuite » : l'ordre des choses."
  hint: "Que vient en premier ?"
  cloze:
    text: "On va [d'abord] au jardin, puis au marché."
    why: {"d'abord": "C'est la première chose."}
    spare: [{text: enfin, why: "« Enfin » annonce la dernière chose."}]
- id: qui-quoi
  levels: [B1]
  stem: "Associez chaque personne à son fruit."
  evidence: "la prune"
  explanation: "Chaque phrase nomme une personne et un fruit."
  hint: "Lisez une phrase à la fois."
  match:
    pairs:
      - {left: Ada Brun, right: la pomme, why: "C'est la première phrase."}
      - {left: Ben Roux, right: la prune, why: "C'est la deuxième phrase."}
    spare: [{text: le melon, why: "Le texte n'en parle pas."}]
- id: ordre
  levels: [B1]
  stem: "Mettez les récoltes dans l'ordre."
  evidence: "la poire"
  facts: [recolte-ben, recolte-ada, recolte-cleo]
  explanation: "Suivez les dates."
  hint: "Notez chaque date."
  dated: true
  order:
    steps:
      - {text: "les prunes", when: "le 11 août 2024", why: "C'est la première date."}
      - {text: "les pommes", when: "le 2 septembre 2024", why: "C'est la deuxième date."}
      - {text: "les poires", when: "le 20 septembre 2024", why: "C'est la dernière date."}
- id: grille
  levels: [B1]
  stem: "Complétez le tableau."
  evidence: "40 kilos"
  explanation: "Un tableau croise deux informations."
  hint: "Une ligne à la fois."
  table:
    columns: [Qui, Poids]
    rows:
      - [Ada Brun, {answer: [40 kilos, quarante kilos], why: "La phrase 1 le dit."}]
      - [Ben Roux, 25 kilos]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "verger")


def with_questions(folder: Path, text: str = QUESTIONS) -> Path:
    (folder / "questions.yaml").write_text(text, encoding="utf-8")
    return folder


def by_hand(folder: Path) -> dict[str, Item]:
    names = {question.id for question in quizgen.load(folder).questions}
    pool = quizgen.generate(quizgen.load(folder), "B1")
    return {name: item for item in pool if (name := item.id.rsplit("/", 1)[-1]) in names}


def test_every_shape_becomes_an_item_with_an_id_like_the_others(folder: Path) -> None:
    found = by_hand(with_questions(folder))
    assert set(SHAPES) == {SHAPE_NAMES[type(item.shape)] for item in found.values()}
    assert "verger/B1/ton/ton" == found["ton"].id
    assert "verger/B1/vrai-faux/envers" == found["envers"].id
    assert all(item.explanation and item.hint and item.evidence.main.text for item in found.values())


def test_what_is_written_is_what_is_asked(folder: Path) -> None:
    found = by_hand(with_questions(folder))
    ton, envers, suite = found["ton"].shape, found["envers"], found["suite"].shape
    assert isinstance(ton, Choice) and ["Un ton neutre"] == [one.text for one in ton.options if one.correct]
    assert isinstance(envers.shape, TrueFalse) and 3 == len(envers.shape.options)
    assert {1, 2} == {envers.evidence.main.sentence, *(quote.sentence for quote in envers.evidence.more)}
    assert ("recolte-ben", "recolte-ada") == envers.facts
    assert isinstance(suite, Cloze) and ("On va ", " au jardin, puis au marché.") == suite.parts
    assert {"d’abord", "enfin"} == set(suite.bank) and "d’abord" == suite.gaps[0].answer
    assert isinstance(found["contenant"].shape, Typed) and isinstance(found["qui-quoi"].shape, Match)
    order, table = found["ordre"].shape, found["grille"].shape
    assert isinstance(order, Order) and "Les prunes" == order.sequence[0].text
    assert isinstance(table, Table) and ("40 kilos", "quarante kilos") == table.rows[0][1].accepted


def test_they_are_held_to_the_same_rules(folder: Path) -> None:
    assert [] == [one for one in check(with_questions(folder)) if "questions.yaml" in str(one.spot.path)]
    flawed = QUESTIONS.replace('"Quel est le ton du texte ?"', '"Quel n\'est pas le ton du texte ?"')
    with_questions(folder, flawed)
    desk = Desk(Workshop(quizgen.load(folder), "B1"))
    assert ["W19"] == [flag.rule for flag in flags(by_hand(folder)["ton"], desk)]
    (problem,) = [one for one in check(folder) if one.code == "W19"]
    assert "questions.yaml" == problem.spot.path.name and 1 == problem.spot.line


def test_they_go_through_every_output(folder: Path, tmp_path: Path) -> None:
    pack = quizgen.load(with_questions(folder))
    for name in ("x.json", "x.apkg", "x.pdf", "x-corrige.pdf"):
        assert quizgen.export(pack, tmp_path / name, level="B1", count=None).written
    rows = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    text = json.dumps(rows, ensure_ascii=False)
    assert all(f"/{name}" in text for name in by_hand(folder))


def test_the_type_of_ones_own_can_be_asked_for(folder: Path) -> None:
    pack = quizgen.load(with_questions(folder))
    assert ["verger/B1/ton/ton"] == [item.id for item in quizgen.generate(pack, "B1", types=["ton"])]


@pytest.mark.parametrize(
    ("before", "after", "code", "said"),
    [
        ("levels: B1", "levels: C2", "Q02", "no text at C2"),
        ('evidence: "Le 2 septembre 2024"', 'evidence: "jamais écrit"', "Q01", "no sentence of b1.md"),
        ("id: ton", "id: recolte-ada", "C08", "taken already"),
        ("id: envers", "id: ton", "C08", "taken already"),
        ("[recolte-ben, recolte-ada]", "[recolte-bem]", "C05", "did you mean « recolte-ben »"),
        ("On va [d'abord] au", "On va d'abord au", "Q03", "no gap"),
        ('why: {"d\'abord":', "why: {enfin:", "Q03", "one of text and why only"),
        ('stem: "Quel est le ton du texte ?"', "stemm: x", "S01", "did you mean « stem »"),
        ("  true_false: {answer: vrai,", "  true_false: {answer: oui,", "S04", "vrai"),
        ('  true_false: {answer: vrai, why: "Le 11 août vient avant le 2 septembre."}\n', "", "S05", "has 0"),
    ],
)
def test_faults_are_told_where_they_are(before: str, after: str, code: str, said: str, folder: Path) -> None:
    assert before in QUESTIONS
    with_questions(folder, QUESTIONS.replace(before, after, 1))
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    told = [one for one in caught.value.problems if one.code == code]
    assert told and all(one.spot.path.name == "questions.yaml" for one in told), caught.value
    assert said in f"{told[0].message} - {told[0].cure}"


def test_its_schema_is_published() -> None:
    text = json.dumps(schema_of("questions"))
    assert all(name in text for name in SHAPES)


def test_contradictory_facts_are_an_error(folder: Path) -> None:
    twice = (
        "- {id: recolte-ada-bis, kind: recolte, fermier: ada, recolte: {texte: poire, genre: f}, "
        "poids: {valeur: 40, nom: kilo, genre: m}, jour: 2024-09-02, status: fait, where: [p1], "
        "importance: B}\n"
    )
    path = folder / "facts.yaml"
    path.write_text(path.read_text(encoding="utf-8") + twice, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    (problem,) = caught.value.problems
    assert "C10" == problem.code and "« recolte »" in problem.message and problem.spot.path == path
