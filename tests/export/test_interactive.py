"""The interactive page as a file: what it may do, what it holds."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from quizgen.exporters import export
from quizgen.exporters.asked import asked, numbers_of
from quizgen.exporters.report import NothingToWrite
from tests.export.items import ITEMS
from tests.export.samples import BUNDLE, HOSTILE, hostile


class Reader(HTMLParser):
    """Elements with their attributes, and what stands inside scripts, styles and the title."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": [], "title": []}
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag

    def handle_data(self, data: str) -> None:
        if self._open in self.inside:
            self.inside[self._open].append(data)

    def handle_endtag(self, tag: str) -> None:
        self._open = ""


def written(tmp_path: Path, **changes: object) -> str:
    export(replace(BUNDLE, **changes), tmp_path / "page.html")  # type: ignore[arg-type]
    return (tmp_path / "page.html").read_text(encoding="utf-8")


def digest(text: str) -> str:
    return "'sha256-" + b64encode(sha256(text.encode()).digest()).decode() + "'"


@pytest.mark.parametrize("bundle", [BUNDLE, hostile()], ids=["usual", "hostile"])
def test_the_policy_allows_this_script_and_this_style_alone(bundle: object, tmp_path: Path) -> None:
    export(bundle, tmp_path / "page.html")  # type: ignore[arg-type]
    read = Reader((tmp_path / "page.html").read_text(encoding="utf-8"))
    policy = next(a["content"] for tag, a in read.elements if tag == "meta" and "http-equiv" in a)
    _, script = read.inside["script"]
    (style,) = read.inside["style"]
    assert policy == (
        f"default-src 'none'; script-src {digest(script)}; style-src {digest(style)}; "
        "base-uri 'none'; form-action 'none'"
    )
    assert ["html", "head", "meta", "meta", "meta", "meta", "meta", "title", "style", "body"] == [
        tag for tag, _ in read.elements
    ][:10]
    assert ["noscript", "p", "script", "script"] == [tag for tag, _ in read.elements][10:]
    assert not re.search(r"\beval\b|Function\(|innerHTML|outerHTML|document\.write|insertAdjacent", script)


def test_the_page_asks_nothing_of_the_network(tmp_path: Path) -> None:
    page = written(tmp_path)
    assert not re.search(r"(?:https?:)?//[\w.-]+\.\w{2,}/?", re.sub(r"(?m)^\s*//.*$", "", page))
    assert not re.search(r"\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|import)\b\s*\(", page)
    assert not re.search(r"url\(|@import", page)


def test_data_comes_back_as_it_was_and_can_end_nothing(tmp_path: Path) -> None:
    export(hostile(), tmp_path / "page.html")
    read = Reader((tmp_path / "page.html").read_text(encoding="utf-8"))
    raw, _ = read.inside["script"]
    assert not set("<>&\u2028\u2029") & set(raw)
    data = json.loads(raw)
    shown = re.sub("[\x00-\x1f\u202a-\u202e]", lambda m: " " if m[0] == "\x1f" else "", HOSTILE)
    shown = re.sub(" +", " ", shown)
    assert {shown} == {one["stem"] for section in data["sections"] for one in section["items"]}
    assert read.inside["title"] and "<script>" in read.inside["title"][0]  # as text


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    assert written(tmp_path) == written(tmp_path)


def test_every_item_is_asked_with_all_that_is_said_of_it(tmp_path: Path) -> None:
    data = json.loads(Reader(written(tmp_path)).inside["script"][0])
    asked_items = {one["id"]: one for section in data["sections"] for one in section["items"]}
    assert {item.id for item in ITEMS} == asked_items.keys()
    for item in ITEMS:
        one = asked_items[item.id]
        assert (item.stem, item.explanation, item.hint) == (one["stem"], one["explanation"], one["hint"])
        assert item.evidence.main.text in [proof["text"] for proof in one["evidence"]]


def test_another_set_of_questions_is_remembered_by_another_name(tmp_path: Path) -> None:
    names = [
        json.loads(Reader(written(tmp_path, items=items)).inside["script"][0])["id"]
        for items in (ITEMS, ITEMS[:3], ITEMS)
    ]
    assert names[0] == names[2] != names[1]


def test_no_questions_no_page(tmp_path: Path) -> None:
    with pytest.raises(NothingToWrite):
        export(replace(BUNDLE, items=()), tmp_path / "page.html")
    assert [] == list(tmp_path.iterdir())


def test_words_that_exist_are_no_slips() -> None:
    (writing,) = asked(["le poisson"])["writings"]
    assert ["boisson", "moisson", "poison"] == writing["real"]


def test_accents_that_make_another_word_are_not_let_off() -> None:
    strict = {text: asked([text])["writings"][0]["strict"] for text in ("à", "visité", "Pékin", "sécurité")}
    assert {"à": True, "visité": True, "Pékin": False, "sécurité": False} == strict


def test_numbers_of_answers_are_known_in_words() -> None:
    found = dict(numbers_of(["4 000 soldats", "le 21 janvier 2024", "quatre jours", "la Russie"]))
    assert {
        "quatre mille": "4000", "vingt et un": "21", "deux mille vingt quatre": "2024", "quatre": "4",
    } == found  # fmt: skip
