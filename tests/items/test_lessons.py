"""What an item teaches belongs to what it asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from quizgen.content.library import pack_names
from quizgen.items import qcm, vrai_faux
from quizgen.items.vrai_faux import FAUX, VRAI
from quizgen.items.workshop import Workshop
from quizgen.model.item import Choice, Item, TrueFalse
from tests.items.pools import loaded

LEVELS = [(name, level) for name in pack_names() for level in loaded(name).passages]
each_level = pytest.mark.parametrize(("name", "level"), LEVELS)


def judged(shop: Workshop) -> Iterator[tuple[Item, str, str]]:
    """The statements of a level on facts: item, fact and changed slot (empty in a true one)."""
    for item in vrai_faux.items(shop, 0):
        fact, _, slot = item.id.rsplit("/", 1)[1].partition(".")
        if fact in shop.facts:
            yield item, fact, slot


@each_level
def test_what_is_written_for_one_slot_serves_no_other(name: str, level: str) -> None:
    shop = Workshop(loaded(name), level)  # type: ignore[arg-type]
    for asked in shop.asked:
        fact = asked.fact
        others = {
            text.at(shop.level)
            for written in (fact.explain, fact.hints)
            for slot, text in written.items()
            if slot not in (asked.slot, "*") and text not in (written.get(asked.slot), written.get("*"))
        }
        said = {shop.lessons.asked(part, fact, asked.slot, asked.stem) for part in ("explanation", "hint")}
        assert set() == said & others, asked.subject


@each_level
def test_a_date_or_a_place_has_no_words_for_the_whole_fact(name: str, level: str) -> None:
    """Unless the kind says that they fit, or asks for nothing else."""
    shop = Workshop(loaded(name), level)  # type: ignore[arg-type]
    for asked in shop.asked:
        kind = asked.fact.kind
        typed = asked.slot in kind.slots and kind.slots[asked.slot].type in (
            "periode",
            "lieu",
            "pays",
            "nombre",
        )
        if typed and asked.slot not in kind.general and len(kind.ask) > 1:
            said = shop.lessons.asked("explanation", asked.fact, asked.slot, asked.stem)
            assert said != shop.lessons.whole("explanation", asked.fact), asked.subject


@each_level
def test_a_hint_does_not_tell_the_verdict(name: str, level: str) -> None:
    """The hint of a true statement is that of one of its false ones, where it has any."""
    shop = Workshop(loaded(name), level)  # type: ignore[arg-type]
    false: dict[str, set[str]] = {}
    for item, fact, slot in judged(shop):
        if slot:
            false.setdefault(fact, set()).add(item.hint)
    true = {fact: item.hint for item, fact, slot in judged(shop) if not slot}
    told = {
        fact: hint
        for fact, hint in true.items()
        if fact in false and "*" not in shop.facts[fact].hints and hint not in false[fact]
    }
    assert {} == told


@each_level
def test_no_two_answers_share_a_reason(name: str, level: str) -> None:
    shop = Workshop(loaded(name), level)  # type: ignore[arg-type]
    for seed in range(5):
        for item in qcm.items(shop, seed):
            assert isinstance(item.shape, Choice)
            reasons = [option.rationale for option in item.shape.options]
            assert len(set(reasons)) == len(reasons), item.id


def test_a_sum_of_days_is_shown() -> None:
    shop = Workshop(loaded("moscou-pyongyang"), "B2")
    sums = {}
    for item, fact, slot in judged(shop):
        assert isinstance(item.shape, TrueFalse)
        if fact == "ecart-reunion-annonce":
            wanted = FAUX if slot else VRAI
            sums[slot] = next(one.rationale for one in item.shape.options if one.text == wanted)
    shown = "Trois jours après le 18 janvier 2024, c’est le 21 janvier 2024 (phrases 3 et 22)."
    assert {"": shown, "jours": shown} == sums


def test_a_wrong_rank_is_told_with_its_day() -> None:
    shop = Workshop(loaded("moscou-pyongyang"), "B2")
    asked = next(item for item in qcm.items(shop, 0) if "/entretien-pendant-visite.rang" in item.id)
    assert isinstance(asked.shape, Choice)
    told = {one.text: one.rationale for one in asked.shape.options if not one.correct}
    assert told == {
        "Le premier jour": "Le premier jour, c’est le 15 janvier 2024 (phrases 4 et 7).",
        "Le troisième jour": "Le troisième jour, c’est le 17 janvier 2024 (phrases 4 et 7).",
    }
