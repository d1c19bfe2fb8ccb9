"""The Anki package, read back by Anki itself."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

import quizgen
from quizgen.errors import QuizgenError
from quizgen.exporters.anki_options import CARDS as KINDS
from quizgen.exporters.anki_options import deck_options
from quizgen.exporters.apkg import write_apkg
from quizgen.exporters.bundle import Bundle
from quizgen.model.item import Choice, Quote
from tests.export.anki_client import bring_in, built, cards_of, collection, elements, note_of, study
from tests.export.anki_pages import OUR_SCRIPT
from tests.export.cards import CARDS
from tests.export.items import CHOICE, ITEMS
from tests.export.samples import BUNDLE

TOP = "Moscou et Pyongyang se rapprochent · B2"


@pytest.mark.parametrize("kinds", [(), tuple(KINDS)], ids=["usual", "all cards"])
def test_anki_reads_what_the_report_says(kinds: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    report = write_apkg(BUNDLE, path, deck_options(cards=kinds))
    with collection(tmp_path) as col:
        log = bring_in(col, path)
        assert len(CARDS) + len(ITEMS) + 1 == len(log.new) == report.counts["notes"] == len(report.written)
        assert {f"Id:{name}" for name in report.written} == {
            f"Id:{col.get_note(n)['Id']}" for n in col.find_notes("")
        }
        assert col.card_count() == report.counts["cards"]
        assert not col.get_empty_cards().notes
        decks = {deck.name for deck in col.decks.all_names_and_ids()} - {"Default"}
        assert decks == {TOP, f"{TOP}::Mots", f"{TOP}::Questions"}
        for card in cards_of(col):
            shown = card.render_output()
            for side in (shown.question_text, shown.answer_text):
                side = OUR_SCRIPT.sub("", side)
                assert re.sub(r"<[^>]+>|\s", "", side)
                assert "<script" not in side and "None" not in side and "{{" not in side
                assert elements(side)
        before = col.card_count()
        for note in map(col.get_note, col.find_notes("")):  # Anki makes what cards are missing
            col.update_note(note)
        assert col.card_count() == before == study(col)
        assert all(card.memory_state and card.reps for card in cards_of(col))
    words = len(CARDS)
    examples, nouns, irregular, feminine = words - 1, 1, 0, 0
    usual = words + examples + len(ITEMS) + 1
    extra = 4 * words + nouns + irregular + feminine  # listening, definition, production, dictation
    asked = sum(isinstance(item.shape, Choice) and item.stem.endswith("?") for item in ITEMS)
    assert report.counts["cards"] == (usual + extra + asked if kinds else usual)
    assert report.skipped == ()


def test_plural_and_feminine_are_asked_where_they_are_to_be_learnt(tmp_path: Path) -> None:
    forms = {
        "accord": ("accords", ""),
        "journal": ("journaux", ""),
        "ami": ("amis", "amie"),
        "nez": ("nez", ""),
    }
    cards = tuple(
        replace(
            CARDS[0], id=f"p/vocabulaire/{lemma}", lemma=lemma, word=lemma, plural=plural, feminine=feminine
        )
        for lemma, (plural, feminine) in forms.items()
    )
    bundle = replace(BUNDLE, cards=cards, items=())
    with collection(tmp_path) as col:
        bring_in(col, built(bundle, tmp_path, cards=["forms"]))
        asked = {(card.note()["Lemme"], card.template()["name"]) for card in cards_of(col)}
    assert {("journal", "Pluriel"), ("nez", "Pluriel"), ("ami", "Féminin")} == asked


def test_gender_is_asked_of_nouns_that_have_one_only(tmp_path: Path) -> None:
    """« allié » or « alliée » answers by itself; « un/une élève » has no answer."""
    nouns = {"accord": ("un", ""), "mine": ("une", ""), "allié": ("un", "alliée"), "élève": ("un/une", "")}
    cards = tuple(
        replace(CARDS[0], id=f"p/vocabulaire/{noun}", lemma=noun, word=f"{article} {noun}", feminine=feminine)
        for noun, (article, feminine) in nouns.items()
    )
    with collection(tmp_path) as col:
        bring_in(col, built(replace(BUNDLE, cards=cards, items=()), tmp_path, cards=["gender"]))
        assert {"accord", "mine"} == {card.note()["Lemme"] for card in cards_of(col)}


def test_question_side_keeps_the_key_to_itself(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        bring_in(col, built(BUNDLE, tmp_path))
        shown = note_of(col, CHOICE.id).cards()[0].render_output()
    assert isinstance(CHOICE.shape, Choice)
    right = next(option for option in CHOICE.shape.options if option.correct)
    assert right.text in shown.question_text and right.text in shown.answer_text
    assert "<b>Phrase\u00a09</b> <mark>" in shown.answer_text
    assert "<mark>" not in shown.question_text and "Phrase\u00a09" not in shown.question_text
    for option in CHOICE.shape.options:
        rationale = option.rationale.replace("phrase ", "phrase\u00a0")  # a number never begins a line
        assert rationale in shown.answer_text
        assert rationale not in shown.question_text
    assert "des responsables américains (allégation)" in shown.answer_text
    assert BUNDLE.source in shown.answer_text and CHOICE.explanation in shown.answer_text


def test_fronts_keep_the_word_to_themselves(tmp_path: Path) -> None:
    hidden = re.compile(r'<span class="hidden">.*?</span>')
    with collection(tmp_path) as col:
        bring_in(
            col,
            built(BUNDLE, tmp_path, cards=["cloze", "definition", "production", "listening", "dictation"]),
        )
        for card in cards_of(col):
            front = hidden.sub("", card.render_output().question_text)
            assert CARDS[0].lemma not in front or card.note()["Lemme"] != CARDS[0].lemma, front
        gender = note_of(col, CARDS[0].id)["Genre"]
        (cloze,) = cards_of(col, "card:Phrase Lemme:craindre")
        assert "c\u202f_\u202f_" in cloze.render_output().question_text
        assert "craignent" in cloze.render_output().answer_text
    assert "masculin" == gender


def test_typed_answers_are_as_people_type_them(tmp_path: Path) -> None:
    word = replace(CARDS[0], word="un chef-d’œuvre", lemma="chef-d’œuvre", plural="chefs-d’œuvre")
    with collection(tmp_path) as col:
        bring_in(col, built(replace(BUNDLE, cards=(word,), items=()), tmp_path, cards=list(KINDS)))
        note = note_of(col, word.id)
        fronts = {card.template()["name"]: card.template()["qfmt"] for card in note.cards()}
        assert ("chef-d'oeuvre", "chefs-d'oeuvre") == (note["Saisie"], note["Pluriel"])
        # Accents count where spelling is what is asked for, and not where the word is.
        assert "{{type:nc:Saisie}}" in fronts["Production"] and "{{type:Saisie}}" in fronts["Dictée"]
        assert "{{type:Pluriel}}" in fronts["Pluriel"]
        assert "typeGood" in col.compare_answer("chef-d'oeuvre", "chef-d'oeuvre")


def test_words_come_first_and_the_two_directions_of_one_apart(tmp_path: Path) -> None:
    met = tuple(
        replace(card, quote=Quote(number, "…")) for card, number in zip(CARDS, (9, 2, 5, 7), strict=True)
    )
    bundle = replace(BUNDLE, cards=met)
    with collection(tmp_path) as col:
        bring_in(col, built(bundle, tmp_path, cards=["recognition", "production", "comprehension"]))
        dues = {(card.note()["Id"], card.ord): card.due for card in cards_of(col)}
        names = [card.template()["name"] for card in sorted(cards_of(col), key=lambda card: card.due)]
    assert len(set(dues.values())) == len(dues)
    assert "Lecture" == names[0]
    for item in ITEMS:
        read = {quote.sentence for quote in (item.evidence.main, *item.evidence.more)}
        for card in met:
            if card.quote and card.quote.sentence in read:
                assert dues[card.id, 0] < dues[item.id, 0]
    assert ["Production"] * len(met) == names[-len(met) :]  # after all that is new in any other way


def test_a_second_question_about_a_fact_waits(tmp_path: Path) -> None:
    same = [replace(item, facts=("visite",)) for item in ITEMS[:2]]
    others = [replace(item, facts=(item.id,)) for item in ITEMS[2:]]
    with collection(tmp_path) as col:
        bring_in(col, built(replace(BUNDLE, cards=(), items=(*same, *others)), tmp_path))
        dues = {note["Id"]: note.cards()[0].due for note in map(col.get_note, col.find_notes(""))}
    assert max(dues.values()) == dues[same[1].id]
    assert dues[same[0].id] < min(dues[item.id] for item in others if item.evidence.main.sentence > 2)


def test_same_input_same_bytes(tmp_path: Path) -> None:
    one, two = (built(BUNDLE, tmp_path, name) for name in ("a.apkg", "b.apkg"))
    assert one.read_bytes() == two.read_bytes()
    assert ["a.apkg", "b.apkg"] == sorted(path.name for path in tmp_path.iterdir())
    with zipfile.ZipFile(one) as archive:
        assert archive.namelist() == ["collection.anki2", "media"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_is_left_in_the_folder_for_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr("tempfile.tempdir", None)
    built(BUNDLE, tmp_path)
    assert not list((tmp_path / "tmp").iterdir())


def test_levels_share_a_file_and_a_word_stands_in_the_first(tmp_path: Path) -> None:
    easy = replace(BUNDLE, level="B1", items=(), cards=CARDS[:2])
    path = tmp_path / "deck.apkg"
    report = write_apkg((easy, BUNDLE), path)
    with collection(tmp_path) as col:
        bring_in(col, path)
        assert report.counts["notes"] == col.note_count() == len(CARDS) + len(ITEMS) + 2
        where = {col.decks.name(card.did) for card in cards_of(col, f'"Id:{CARDS[0].id}"')}
        assert {"Moscou et Pyongyang se rapprochent · B1::Mots"} == where


def test_ten_thousand_words(tmp_path: Path) -> None:
    cards = tuple(replace(CARDS[n % 4], id=f"p/vocabulaire/mot-{n}", word=f"mot {n}") for n in range(10_000))
    path = tmp_path / "deck.apkg"
    report = write_apkg(replace(BUNDLE, cards=cards, items=()), path)
    with collection(tmp_path) as col:
        log = bring_in(col, path)
        assert 10_001 == len(log.new) == report.counts["notes"]
        assert col.card_count() == report.counts["cards"]
        again = bring_in(col, path)
        assert (0, 0, 10_001) == (len(again.new), len(again.updated), len(again.duplicate))


def test_languages_can_be_chosen(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        bring_in(col, built(BUNDLE, tmp_path, languages=("vi",)))
        note = note_of(col, CARDS[0].id)
    assert '<div lang="vi">thỏa thuận, hiệp định</div>' == note["Traductions"]


def test_a_language_that_no_word_is_translated_into_is_an_error(tmp_path: Path) -> None:
    pack = quizgen.load("la-petite-graine")
    with pytest.raises(QuizgenError, match="« vn » - its languages are: "):
        quizgen.export(pack, tmp_path / "x.apkg", level="B1", deck=deck_options(languages=["en", "vn"]))
    assert not list(tmp_path.iterdir())


def test_unknown_card_kind() -> None:
    with pytest.raises(QuizgenError, match="did you mean « production »"):
        deck_options(cards=("prodction",))


def test_a_failed_export_leaves_the_good_file(tmp_path: Path) -> None:
    path = built(BUNDLE, tmp_path)
    before = path.read_bytes()
    broken: Bundle = replace(BUNDLE, cards=(replace(CARDS[0], audio="absent.mp3"),), media=tmp_path)
    with pytest.raises(QuizgenError, match=f"{CARDS[0].id}.*absent.mp3"):
        write_apkg(broken, path)
    assert before == path.read_bytes() and ["deck.apkg"] == [one.name for one in tmp_path.iterdir()]
