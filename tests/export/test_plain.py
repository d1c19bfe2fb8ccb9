"""Items as plain data and the JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from quizgen.exporters import export
from quizgen.exporters.plain import item_as_dict
from quizgen.model.item import SHAPE_NAMES, Item, Shape
from tests.export.items import CHOICE, ITEMS, MATCH, TABLE, TYPED
from tests.export.passage import SENTENCES
from tests.export.samples import BUNDLE, hostile

COMMON = {
    "id",
    "type",
    "shape",
    "level",
    "process",
    "stem",
    "facts",
    "evidence",
    "explanation",
    "hint",
    "attribution",
    "status",
    "importance",
    "points",
}
OWN = {
    "choice": {"options"},
    "true_false": {"options"},
    "typed": {"accepted", "refused"},
    "cloze": {"parts", "gaps", "bank", "spare"},
    "match": {"pairs", "responses", "spare", "left_title", "right_title"},
    "order": {"sequence", "shown"},
    "table": {"columns", "rows"},
}


def test_samples_have_every_shape() -> None:
    assert {type(item.shape) for item in ITEMS} == set(get_args(Shape)) == set(SHAPE_NAMES)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_fields_of_each_shape(item: Item) -> None:
    plain = item_as_dict(item)
    assert set(plain) == COMMON | OWN[plain["shape"]]
    assert json.loads(json.dumps(plain)) == plain


def test_values() -> None:
    plain = item_as_dict(CHOICE)
    assert [option["correct"] for option in plain["options"]] == [False, True, False]
    assert plain["evidence"] == {
        "passage": "B2",
        "sentence": 9,
        "quote": SENTENCES[8],
        "more": [],
    }
    assert item_as_dict(TYPED)["accepted"][0] == "les Nations unies"
    assert item_as_dict(MATCH)["pairs"][0]["left"] == "Dmitri Peskov"
    assert item_as_dict(TABLE)["rows"][0][1]["accepted"] == ["la Russie", "en Russie"]


def test_json_file(tmp_path: Path) -> None:
    path = tmp_path / "pack.json"
    report = export(BUNDLE, path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert [item["id"] for item in data["items"]] == [item.id for item in ITEMS]
    assert [card["word"] for card in data["vocabulary"]] == [card.word for card in BUNDLE.cards]
    sentences = [one for group in data["passage"]["paragraphs"] for one in group]
    assert [one["sentence"] for one in sentences] == list(range(1, len(SENTENCES) + 1))
    assert data["pack"]["updated"] == "2024-02-03"
    assert len(report.written) == len(ITEMS) + len(BUNDLE.cards)
    assert report.skipped == ()


def test_json_keeps_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "pack.json"
    export(hostile(), path)
    assert json.loads(path.read_text(encoding="utf-8"))["pack"]["title"] == hostile().title
