"""How much the bundled article must give: the minima that were promised."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from quizgen.items.find import fold, stands_in
from quizgen.model.item import Choice, TrueFalse
from quizgen.model.levels import Level, rank
from quizgen.model.vocabulary import Entry
from tests.items.pools import Place, loaded, subject

NAME = "moscou-pyongyang"
ARTICLE = pytest.mark.parametrize("level", ["A2", "B1", "B2"])
WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
CODE = re.compile(r"\b[FD]\d{2}\b")
LANGUAGES = ("en", "vi")


def words(level: Level) -> int:
    return sum(len(WORD.findall(one.text)) for one in loaded(NAME).passages[level].sentences)


def tagged(level: Level) -> set[str]:
    return {name for one in loaded(NAME).passages[level].sentences for name in one.facts}


def codes(names: set[str]) -> set[str]:
    """The editor's numbers of some facts: F01 to F64."""
    found = {code for one in loaded(NAME).facts if one.id in names for code in CODE.findall(one.ref)}
    return {code for code in found if code.startswith("F")}


def standing(entry: Entry, level: Level) -> bool:
    sentences = [fold(one.text) for one in loaded(NAME).passages[level].sentences]
    return any(stands_in(fold(form), one) for form in entry.formes for one in sentences)


@pytest.mark.parametrize(("level", "fewest", "types"), [("A2", 30, 4), ("B1", 80, 5), ("B2", 120, 6)])
def test_enough_items_of_enough_types(level: Level, fewest: int, types: int) -> None:
    items = Place(NAME, level).pool()
    assert len(items) >= fewest
    assert len({item.type for item in items}) >= types


def test_every_important_fact_is_asked_at_b2() -> None:
    items = Place(NAME, "B2").pool()
    asked = {subject(item)[0] for item in items}
    facts = [fact for fact in loaded(NAME).facts if fact.importance in "AB"]
    assert [] == [fact.id for fact in facts if fact.id not in asked]


@ARTICLE
def test_every_tagged_fact_is_asked(level: Level) -> None:
    named = {name for item in Place(NAME, level).pool() for name in item.facts}
    important = {fact.id for fact in loaded(NAME).facts if fact.importance in "AB"}
    assert set() == (tagged(level) & important) - named


def test_every_fact_of_the_notes_is_there() -> None:
    found = Counter(code for fact in loaded(NAME).facts for code in CODE.findall(fact.ref))
    assert [] == [f"F{number:02}" for number in range(1, 65) if f"F{number:02}" not in found]
    assert [] == [f"D{number:02}" for number in range(1, 13) if f"D{number:02}" not in found]
    assert len(loaded(NAME).info.not_stated) >= 12


def test_every_silence_becomes_an_item() -> None:
    made = {subject(item)[0] for level in ("A2", "B1", "B2") for item in Place(NAME, level).pool()}
    assert set() == {point.id for point in loaded(NAME).info.not_stated} - made


@pytest.mark.parametrize(("level", "fewest", "most"), [("A2", 150, 190), ("B1", 280, 340), ("B2", 560, 680)])
def test_passages_are_as_long_as_promised(level: Level, fewest: int, most: int) -> None:
    assert fewest <= words(level) <= most


@pytest.mark.parametrize(("level", "fewest", "most"), [("A2", 10, 14), ("B1", 25, 30)])
def test_passages_hold_as_many_facts_as_promised(level: Level, fewest: int, most: int) -> None:
    assert fewest <= len(tagged(level)) <= most, sorted(codes(tagged(level)))


def test_the_b2_passage_holds_every_important_fact() -> None:
    facts = [fact for fact in loaded(NAME).facts if fact.importance in "AB" and not fact.operands]
    assert [] == [fact.id for fact in facts if fact.id not in tagged("B2")]


@ARTICLE
def test_enough_words_of_each_passage_are_taught(level: Level) -> None:
    taught = [
        entry.id
        for entry in loaded(NAME).vocabulary
        if 0 <= rank(entry.level) - rank(level) <= 1 and standing(entry, level)
    ]
    assert len(taught) >= 12, taught


def test_every_word_is_complete() -> None:
    entries = loaded(NAME).vocabulary
    assert len(entries) >= 60
    missing = {
        entry.id: lacking
        for entry in entries
        if (
            lacking := [
                name
                for name, there in {
                    "gloss": all(entry.gloss.get(language) for language in LANGUAGES),
                    "example_gloss": all(entry.example_gloss.get(language) for language in LANGUAGES),
                    "ipa": bool(entry.ipa) and not entry.ipa.startswith(("[", "/")),
                    "definition": len(entry.definition.split()) >= 3,
                    "gender": entry.pos != "nom" or entry.gender is not None,
                    "plural": entry.pos != "nom" or bool(entry.plural) or entry.number == "p",
                    "construction": entry.pos != "verbe" or bool(entry.construction),
                }.items()
                if not there
            ]
        )
    }
    assert {} == missing


def test_no_definition_uses_its_own_word() -> None:
    guilty = [
        entry.id for entry in loaded(NAME).vocabulary if stands_in(fold(entry.lemma), fold(entry.definition))
    ]
    assert [] == guilty


def test_an_example_is_not_a_sentence_of_a_passage() -> None:
    sentences = {fold(one.text) for text in loaded(NAME).passages.values() for one in text.sentences}
    assert [] == [one.id for one in loaded(NAME).vocabulary if fold("".join(one.example_parts)) in sentences]


@ARTICLE
def test_true_false_and_silent_statements_are_all_there(level: Level) -> None:
    keys = Counter(
        next(option.text for option in item.shape.options if option.correct)
        for item in Place(NAME, level).pool()
        if isinstance(item.shape, TrueFalse)
    )
    assert min(keys["Vrai"], keys["Faux"], keys["Non mentionné"]) >= 5, keys


@ARTICLE
def test_half_of_the_distractors_come_from_the_text(level: Level) -> None:
    """Of the names offered as wrong answers, at least half stand in the passage."""
    pack = loaded(NAME)
    text = fold(" ".join(one.text for one in pack.passages[level].sentences))
    by_name = {fold(entity.name): entity for entity in pack.entities.values()}
    here = elsewhere = 0
    for item in Place(NAME, level).pool():
        for option in item.shape.options if isinstance(item.shape, Choice) else ():
            entity = by_name.get(fold(option.text))
            if entity and not option.correct:
                known = any(stands_in(fold(writing), text) for writing in entity.writings)
                here, elsewhere = here + known, elsewhere + (not known)
    assert here >= elsewhere and here > 5
