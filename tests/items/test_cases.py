"""Each item type by cases: what it makes of a small pack, and what it refuses to make of a spoilt one.

`cases/<type>.yaml` holds two lists. `right`: an item's id behind its type, and what must be in it. `wrong`:
edits of the pack's files (file: {old text: new text}), and the id that must be gone for the reason told.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import quizgen
from quizgen.french.typography import typo
from quizgen.items.pool import TYPES
from quizgen.lint.parts import answers, offered
from quizgen.model.item import Item, TrueFalse

HERE = Path(__file__).parent / "cases"
PACK = HERE / "verger"
CASES: dict[str, dict[str, list[dict[str, Any]]]] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(HERE.glob("*.yaml"))
}


def items_of(folder: Path) -> dict[str, Item]:
    """The items of a pack by type and subject, « qcm/recolte-ada.jour~moment »."""
    made = quizgen.generate(quizgen.load(folder), "B1")
    return {item.id.split("/", 2)[2]: item for item in made}


@cache
def as_written() -> dict[str, Item]:
    return items_of(PACK)


def cases(kind: str) -> Iterator[Any]:
    for name, found in CASES.items():
        for case in found[kind]:
            told = case["item"] if kind == "right" else f"{case['gone']}: {case['why']}"
            yield pytest.param(name, case, id=f"{name}: {told}")


def printed(wanted: Any) -> Any:
    """A text of a case with the spaces of French print."""
    if isinstance(wanted, list):
        return [printed(one) for one in wanted]
    return typo(wanted) if isinstance(wanted, str) else wanted


def told(item: Item) -> dict[str, Any]:
    """What a case may say of an item."""
    shape = item.shape
    proved = isinstance(shape, TrueFalse) and shape.justification
    return {
        "stem": item.stem,
        "key": list(answers(item)),
        "offered": sorted(offered(item)),
        "verdict": next((one.text for one in getattr(shape, "options", ()) if one.correct), ""),
        "words": proved.words if proved else "",
        "sentences": [item.evidence.main.sentence, *(one.sentence for one in item.evidence.more)],
        "steps": [step.text for step in getattr(shape, "sequence", ())],
        "status": item.status,
    }


def test_every_type_has_right_and_wrong_cases() -> None:
    assert set(TYPES) == set(CASES)
    assert [] == [name for name, found in CASES.items() if not found["right"] or not found["wrong"]]


@pytest.mark.parametrize(("name", "case"), cases("right"))
def test_a_type_makes_what_it_should(name: str, case: dict[str, Any]) -> None:
    item = as_written()[f"{name}/{case['item']}"]
    found = told(item)
    expected = {what: printed(wanted) for what, wanted in case.items() if what != "item"}
    expected |= {"offered": sorted(expected["offered"])} if "offered" in expected else {}
    assert expected == {what: found[what] for what in expected}


@pytest.mark.parametrize(("name", "case"), cases("wrong"))
def test_a_type_refuses_what_it_should(name: str, case: dict[str, Any], tmp_path: Path) -> None:
    folder = tmp_path / "verger"
    shutil.copytree(PACK, folder)
    for file, edits in case["edit"].items():
        path = folder / file
        text = path.read_text(encoding="utf-8")
        for old, new in edits.items():
            assert old in text, f"{file} has no « {old} »"
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    gone = f"{name}/{case['gone']}"
    assert gone in as_written()
    assert gone not in items_of(folder)
