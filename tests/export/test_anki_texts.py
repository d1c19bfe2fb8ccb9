"""Every text in every place of a deck, and none at all, as Anki reads and shows it."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from quizgen.exporters.anki_options import CARDS as KINDS
from quizgen.exporters.anki_options import deck_options
from quizgen.exporters.apkg import write_apkg
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Evidence, Quote
from tests.export.anki_client import bring_in, cards_of, collection, elements, note_of
from tests.export.anki_pages import OUR_SCRIPT
from tests.export.cards import CARDS
from tests.export.items import ITEMS
from tests.export.samples import BUNDLE, HOSTILE, hostile


def test_hostile_text_is_shown_and_never_run(tmp_path: Path) -> None:
    bundle = hostile()
    path = tmp_path / "deck.apkg"
    report = write_apkg(bundle, path, deck_options(cards=list(KINDS)))
    with collection(tmp_path) as col:
        log = bring_in(col, path)
        assert len(log.new) == report.counts["notes"] == len(bundle.items) + 2
        assert not col.get_empty_cards().notes
        for card in cards_of(col):
            shown = card.render_output()
            for side in (shown.question_text, shown.answer_text):
                side = OUR_SCRIPT.sub("", side)
                if card.template()["name"] not in {"Écoute", "Dictée"}:
                    assert "&lt;script&gt;" in side
                assert not elements(side) & {"script", "img", "iframe"}
                assert "\u202e" not in side and "[sound:" not in side and "[latex]" not in side
                assert "{{" not in side
            tags = [*shown.question_av_tags, *shown.answer_av_tags]
            assert not any(hasattr(tag, "filename") for tag in tags)
    assert "\x1f" in HOSTILE


NASTY = [
    "a < b & c > d",
    "{{c1::a}}",
    "}}{{Mot}}",
    "::",
    "\"'",
    "a\x1fb",
    "👩‍🏫 é",
    "\u202eabc\u200f",
    "e\u0301te\u0301",
]
LETTERS = re.compile("[A-Z0-9\u00a0–]*")  # a key such as « 1 – A »
READ = {"a\x1fb": "a b", "\u202eabc\u200f": "abc", "e\u0301te\u0301": "été"}
TEXTS = [
    "word", "lemma", "pos", "gender", "forms", "plural", "feminine", "ipa", "definition", "construction",
    "example_before", "example_answer", "example_after", "register", "family", "opposites", "synonyms",
    "false_friend", "note", "hint",
]  # fmt: skip


def test_every_field_bears_every_text_and_may_be_empty(tmp_path: Path) -> None:
    """A word for each field with each nasty text in it, and one for each field left empty."""
    cards: list[VocabularyCard] = []
    full = replace(
        CARDS[0], plural="accords", feminine="accorde", hint="i", register="r", family="f", synonyms="s"
    )
    for name in TEXTS:
        for number, text in enumerate([*NASTY, ""]):
            cards.append(replace(full, id=f"p/vocabulaire/{name}-{number}", **{name: text}))
    bundle = replace(BUNDLE, cards=tuple(cards), items=())
    path = tmp_path / "deck.apkg"
    report = write_apkg(bundle, path, deck_options(cards=list(KINDS)))
    assert [("p/vocabulaire/word-9", "no word to show")] == list(report.skipped)
    with collection(tmp_path) as col:
        assert len(bring_in(col, path).new) == len(cards)  # less one, and the text
        assert not col.get_empty_cards().notes
        before = col.card_count()
        for note in map(col.get_note, col.find_notes("")):
            col.update_note(note)
        assert report.counts["cards"] == before == col.card_count()
        for card in cards_of(col):
            shown = card.render_output()
            assert elements(shown.question_text) | elements(shown.answer_text)
        composed = note_of(col, "p/vocabulaire/definition-8")["Sens"]
        assert "été" == composed
        assert "a b" == note_of(col, "p/vocabulaire/definition-5")["Sens"]


@pytest.mark.parametrize("nasty", NASTY)
def test_every_place_of_questions_and_texts_bears_every_text(nasty: str, tmp_path: Path) -> None:
    """Read back from every field as it was written, but in NFC, on one line and without hidden characters."""
    poison = f"ici {nasty} là"
    proof = Evidence("B2", Quote(1, poison), (Quote(2, poison),))
    bundle = hostile(poison=poison)
    bundle = replace(bundle, items=tuple(replace(item, evidence=proof) for item in bundle.items))
    path = tmp_path / "deck.apkg"
    report = write_apkg(bundle, path, deck_options(cards=list(KINDS)))
    with collection(tmp_path) as col:
        assert len(bundle.items) + 2 == len(bring_in(col, path).new) == len(report.written)
        assert not col.get_empty_cards().notes
        for note in map(col.get_note, col.find_notes("")):
            for name, held in note.items():
                plain = unescape(re.sub("<[^>]*>", "", held))
                if (
                    name in {"Id", "Niveau", "Consigne"}
                    or name.startswith("Avec")
                    or LETTERS.fullmatch(plain)
                ):
                    continue
                assert f"ici {READ.get(nasty, nasty)} là" in plain, name


@pytest.mark.parametrize("name", ["hint", "explanation", "attribution"])
def test_what_a_question_may_lack(name: str, tmp_path: Path) -> None:
    items = tuple(replace(item, **{name: ""}) for item in ITEMS)
    bare = replace(BUNDLE, items=items, before=(), after=(), glosses=(), topic="", licence="")
    path = tmp_path / "deck.apkg"
    report = write_apkg(bare, path, deck_options(cards=list(KINDS)))
    with collection(tmp_path) as col:
        assert len(bring_in(col, path).new) == report.counts["notes"] and not col.get_empty_cards().notes
        for card in cards_of(col, "-note:*mot"):
            output = card.render_output()
            assert elements(OUR_SCRIPT.sub("", output.question_text))
            assert "{{" not in output.question_text + output.answer_text
            # What is not there leaves no label, no empty box.
            assert not re.search(r"<(p|div|summary|ul)[^>]*>\s*</\1>", output.answer_text)
