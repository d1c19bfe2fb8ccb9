"""Each of pydantic's complaints, told where its value stands."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, field_validator

from quizgen.content.document import Document
from quizgen.content.validate import json_schema, validate
from quizgen.content.yaml_file import read_yaml


class Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Clause(Strict):
    infinitif: str
    que: str = ""


class Day(Strict):
    jour: Literal["lundi", "mardi"]
    heure: int


class Counted(Strict):
    shape: Literal["counted"]
    number: int


class Named(Strict):
    shape: Literal["named"]
    name: str


class Fact(Strict):
    id: str
    dates: str = ""
    status: Literal["fait", "annonce", "démenti"] = "fait"
    where: tuple[str, ...] = ()
    order: Annotated[int, Field(ge=3)] = 3
    clause: str | Clause | None = None
    when: Clause | Day | None = None
    either: Literal["peu"] | int = 1
    shown: Annotated[Counted | Named | None, Field(discriminator="shape")] = None
    slots: dict[str, str | list[Clause]] = {}
    by_level: dict[Literal["A2", "B1"], str] = {}
    pair: tuple[str, str] = ("a", "b")
    asked: bool = True
    from_: str = Field("", alias="from")

    @field_validator("dates")
    @classmethod
    def _has_no_day(cls, dates: str) -> str:
        if dates == "demain":
            raise ValueError("« demain » is no date")
        return dates


class Facts(Strict):
    facts: list[Fact]


def document_of(folder: Path, text: str) -> Document:
    path = folder / "facts.yaml"
    path.write_text(text, encoding="utf-8")
    document, problems = read_yaml(path)
    assert document is not None
    assert [] == problems
    return document


def told(folder: Path, line: str) -> list[str]:
    """What is said of a fact with one more line, its places as line:column."""
    document = document_of(folder, f"id: x\n{line}\n")
    fact, problems = validate(Fact, document)
    assert fact is None
    return [str(each).removeprefix(f"{document.path}:") for each in problems]


def test_a_good_document_becomes_a_model(tmp_path: Path) -> None:
    document = document_of(tmp_path, "id: x\nwhere: [p1, p2]\norder: 10\nasked: no\nfrom: y\n")
    values = {"id": "x", "where": ("p1", "p2"), "order": 10, "asked": False, "from": "y"}
    expected = Fact.model_validate(values)
    assert (expected, []) == validate(Fact, document)


@pytest.mark.parametrize(
    ("line", "problems"),
    [
        ("detes: y", ["2:1: S01 unknown key « detes » - did you mean « dates »?"]),
        ("zzz: y", ["2:1: S01 unknown key « zzz »"]),
        ("form: y", ["2:1: S01 unknown key « form » - did you mean « from »?"]),
        (
            "slots: {but: [{infinitif: a, qu: b}]}",
            ["2:30: S01 unknown key « qu » - did you mean « que »?"],
        ),
        (
            "slots: {but: [{que: b}]}",
            ["2:15: S02 missing key « infinitif » in « slots », « but », entry 1"],
        ),
        ("pair: [a]", ["2:7: S02 entry 2 is missing in « pair »"]),
        ("shown: {number: 3}", ["2:8: S02 missing key « shape » in « shown »"]),
        (
            "where: p3",
            ["2:8: S03 « p3 » stands where a list is wanted - begin each entry with « - »"],
        ),
        (
            "where: {p3: p4}",
            ["2:8: S03 a map stands where a list is wanted - begin each entry with « - »"],
        ),
        ("dates:", ["2:7: S03 nothing stands where text is wanted"]),
        ("dates: [a]", ["2:8: S03 a list stands where text is wanted"]),
        (
            "by_level: b",
            ["2:11: S03 « b » stands where a map of keys is wanted - write « key: value » lines"],
        ),
        ("clause: [a]", ["2:9: S03 a list stands where text or a map of keys is wanted"]),
        (
            "status: fai",
            ["2:9: S04 « fai » is none of: fait, annonce, démenti - did you mean « fait »?"],
        ),
        (
            "by_level: {B1: a, B3: b}",
            ["2:19: S04 « B3 » is none of: A2, B1"],
        ),
        (
            "shown: {shape: namd}",
            ["2:16: S04 « namd » is none of: counted, named - did you mean « named »?"],
        ),
        (
            "either: peux",
            ["2:9: S04 « peux » is none of: peu, a whole number - did you mean « peu »?"],
        ),
        ("order: trois", ["2:8: S05 « trois » stands where a whole number is wanted"]),
        ("order: 2", ["2:8: S05 « 2 » should be greater than or equal to 3"]),
        (
            "asked: peut-être",
            ["2:8: S05 « peut-être » stands where « true » or « false » is wanted"],
        ),
        ("dates: demain", ["2:8: S05 « demain » is no date"]),
        ("clause: {que: a}", ["2:9: S02 missing key « infinitif » in « clause »"]),
        (
            "when: {jour: lundi, heure: x}",
            ["2:28: S05 « x » stands where a whole number is wanted"],
        ),
        ("shown: {shape: named, name: [a]}", ["2:29: S03 a list stands where text is wanted"]),
    ],
)
def test_each_fault_has_its_place_code_and_cure(tmp_path: Path, line: str, problems: list[str]) -> None:
    assert problems == told(tmp_path, line)


def test_all_faults_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = "facts:\n- id: a\n  statut: fait\n- dates: x\n- id: c\n  order: un\n  where: p1\n"
    _, problems = validate(Facts, document_of(tmp_path, text))
    places = [(each.spot.line, each.spot.column, each.code) for each in problems]
    assert [(3, 3, "S01"), (4, 3, "S02"), (6, 10, "S05"), (7, 10, "S03")] == places
    assert "did you mean « status »?" == problems[0].cure


def test_a_missing_key_names_the_map_that_lacks_it(tmp_path: Path) -> None:
    text = "- id: visite\n  clause: {}\n- {}\n"
    _, problems = validate(TypeAdapter(list[Fact]), document_of(tmp_path, text))
    assert [
        "missing key « infinitif » in entry 1, « clause »",
        "missing key « id » in entry 2",
    ] == [problem.message for problem in problems]


def test_a_list_for_a_map_at_the_root(tmp_path: Path) -> None:
    _, problems = validate(Fact, document_of(tmp_path, "- id: x\n"))
    assert [(1, 1, "S03")] == [(each.spot.line, each.spot.column, each.code) for each in problems]


def test_a_part_is_validated_where_it_stands(tmp_path: Path) -> None:
    document = document_of(tmp_path, "facts:\n- id: a\n- id: b\n  detes: c\n")
    assert (Fact(id="a"), []) == validate(Fact, document, ("facts", 0))
    _, problems = validate(Fact, document, ("facts", 1))
    assert ["4:3"] == [f"{each.spot.line}:{each.spot.column}" for each in problems]
    _, problems = validate(Fact, document, ("facts", 5, "x"))
    assert ["S03"] == [each.code for each in problems]


def test_the_schema_is_published() -> None:
    schema = json_schema(Fact)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert ["fait", "annonce", "démenti"] == schema["properties"]["status"]["enum"]
    assert ["id"] == schema["required"]


NAMES = st.sampled_from([*Fact.model_fields, "from", "infinitif", "que", "shape", "str", "Clause", "x"])
SCALARS = st.none() | st.sampled_from(["fait", "named", "counted", "1", "é", "no", "A2"])
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5)
)


@settings(max_examples=50)
@given(facts=st.lists(st.dictionaries(NAMES, VALUES)))
def test_any_value_gives_a_model_or_located_problems(facts: list[dict[str, Any]]) -> None:
    text = as_yaml({"facts": facts})
    with TemporaryDirectory() as folder:
        document = document_of(Path(folder), text)
    assert {"facts": facts} == document.value
    made, problems = validate(Facts, document)
    assert (made is None) == bool(problems)
    for problem in problems:
        assert problem.message
        assert 1 <= problem.spot.column <= len(text) + 1


def as_yaml(value: Any) -> str:
    """A value in YAML's flow style."""
    match value:
        case None:
            return "~"
        case str():
            return f"'{value}'"
        case list():
            return f"[{', '.join(map(as_yaml, value))}]"
        case _:
            return "{" + ", ".join(f"'{key}': {as_yaml(each)}" for key, each in value.items()) + "}"
