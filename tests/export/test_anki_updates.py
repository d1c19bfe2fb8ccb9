"""A learner who imports a deck again loses nothing and gets what was mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from anki.collection import Collection
from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition as When

from quizgen.exporters.anki_types import QUESTION, WORD
from tests.export.anki_client import bring_in, built, cards_of, collection, history, note_of, study
from tests.export.cards import CARDS
from tests.export.items import ITEMS
from tests.export.samples import BUNDLE

ACCORD, CRAINDRE, SENSIBLE, _ = CARDS
LATER = datetime(2024, 3, 1, 12, tzinfo=UTC)
FIRST = replace(BUNDLE, items=ITEMS[:3])


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Collection]:
    """Somebody who has imported the first deck and answered every card."""
    with collection(tmp_path) as col:
        bring_in(col, built(FIRST, tmp_path))
        assert col.card_count() == study(col)
        assert all(card.memory_state for card in cards_of(col))
        col.db.execute("update col set ls = scm + 1")  # type: ignore[union-attr]
        assert not col.schema_changed()
        yield col


def test_the_same_package_changes_nothing(learner: Collection, tmp_path: Path) -> None:
    before = history(learner)
    mods = learner.db.list("select mod from notes order by id")  # type: ignore[union-attr]
    log = bring_in(learner, tmp_path / "deck.apkg")
    assert (0, 0, 0) == (len(log.new), len(log.updated), len(log.conflicting))
    assert (before, mods) == (history(learner), learner.db.list("select mod from notes order by id"))  # type: ignore[union-attr]
    assert all(seen for *_, seen in before.values()) and not learner.schema_changed()


def test_a_corrected_word_updates_one_note_and_keeps_its_history(learner: Collection, tmp_path: Path) -> None:
    edited, leech = note_of(learner, CRAINDRE.id), note_of(learner, SENSIBLE.id)
    edited["Note"] = "Ma phrase à moi."
    leech.add_tag("leech")
    learner.update_notes([edited, leech])
    before = history(learner)
    better = replace(ACCORD, definition="Une entente.")
    mended = replace(FIRST, cards=(better, *CARDS[1:]))
    log = bring_in(learner, built(mended, tmp_path, "new.apkg", changed={better.id: LATER}))
    assert (0, 1, 0) == (len(log.new), len(log.updated), len(log.conflicting))
    assert "Une entente." == note_of(learner, better.id)["Sens"]
    assert before == history(learner)
    assert "Ma phrase à moi." == note_of(learner, CRAINDRE.id)["Note"]
    assert note_of(learner, SENSIBLE.id).has_tag("leech")
    assert not learner.schema_changed()


def test_a_new_fact_adds_only_its_notes(learner: Collection, tmp_path: Path) -> None:
    before = history(learner)
    log = bring_in(learner, built(replace(FIRST, items=ITEMS[:5]), tmp_path, "new.apkg"))
    assert (2, 0, 0) == (len(log.new), len(log.updated), len(log.conflicting))
    assert before == {card: seen for card, seen in history(learner).items() if card in before}


def test_cards_switched_on_later_come_without_a_full_sync(learner: Collection, tmp_path: Path) -> None:
    before = history(learner)
    kinds = ["recognition", "cloze", "comprehension", "production", "definition"]
    log = bring_in(learner, built(FIRST, tmp_path, "more.apkg", cards=kinds))
    assert (0, 0) == (len(log.new), len(log.conflicting))
    assert (
        len(CARDS) == len(cards_of(learner, "card:Production")) == len(cards_of(learner, "card:Définition"))
    )
    assert before == {card: seen for card, seen in history(learner).items() if card in before}
    assert not learner.schema_changed()
    # Who gets the smaller deck again keeps the cards.
    log = bring_in(learner, tmp_path / "deck.apkg")
    assert (0, 0) == (len(log.new), len(log.updated))
    assert len(CARDS) == len(cards_of(learner, "card:Production")) and not learner.get_empty_cards().notes


def test_cards_left_out_of_a_correction_wait_with_their_history(learner: Collection, tmp_path: Path) -> None:
    """A deck with fewer kinds leaves a corrected note's other cards blank, never without their past."""
    kinds = ["recognition", "cloze", "comprehension", "production"]
    bring_in(learner, built(FIRST, tmp_path, "more.apkg", cards=kinds))
    study(learner)
    before = history(learner)
    mended = replace(FIRST, cards=(replace(ACCORD, definition="Une entente."), *CARDS[1:]))
    changed = {ACCORD.id: LATER}
    bring_in(learner, built(mended, tmp_path, "less.apkg", changed=changed))
    (blank,) = learner.get_empty_cards().notes
    assert [note_of(learner, ACCORD.id).id] == [blank.note_id] and before == history(learner)
    bring_in(learner, built(mended, tmp_path, "again.apkg", cards=kinds, changed=changed))
    assert not learner.get_empty_cards().notes and before == history(learner)


def test_another_language(tmp_path: Path) -> None:
    english = {"languages": ("en",)}
    with collection(tmp_path) as col:
        bring_in(col, built(FIRST, tmp_path, **english))
        study(col)
        before = history(col)
        both = built(FIRST, tmp_path, "both.apkg", languages=("en", "vi"))
        log = bring_in(col, both)
        assert "vi" in note_of(col, ACCORD.id)["Traductions"] and not log.conflicting
        # A language instead of another is asked for in Anki's dialog: update notes, always.
        log = bring_in(col, built(FIRST, tmp_path, "vi.apkg", languages=("vi",)), update_notes=_ALWAYS)
        assert not log.new and not log.conflicting and log.updated
        assert "agreement" not in note_of(col, ACCORD.id)["Traductions"]
        assert before == history(col)


_ALWAYS = When.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_ALWAYS


def test_what_is_removed_stays_with_the_learner(learner: Collection, tmp_path: Path) -> None:
    before = history(learner)
    log = bring_in(learner, built(replace(FIRST, cards=CARDS[1:]), tmp_path, "less.apkg"))
    assert not log.new and not log.updated
    assert before == history(learner) and note_of(learner, ACCORD.id)


def test_own_style_survives_until_ours_is_newer(learner: Collection, tmp_path: Path) -> None:
    model = learner.models.get(WORD.id)  # type: ignore[arg-type]
    assert model is not None
    model["css"] += "\n.word { color: red; }"
    learner.models.update_dict(model)
    bring_in(learner, tmp_path / "deck.apkg")
    kept = learner.models.get(WORD.id)  # type: ignore[arg-type]
    assert kept is not None and "color: red" in kept["css"]


def test_no_second_note_types(learner: Collection, tmp_path: Path) -> None:
    bring_in(learner, built(replace(FIRST, items=ITEMS), tmp_path, "more.apkg"))
    ours = [name for name in learner.models.all_names() if name.startswith("quizgen")]
    assert 3 == len(ours) == len({*ours} - {f"{name}+" for name in ours})
    model = learner.models.get(QUESTION.id)  # type: ignore[arg-type]
    assert model is not None and QUESTION.field_id(0) == model["flds"][0]["id"]


def test_no_note_is_from_the_future(tmp_path: Path) -> None:
    with collection(tmp_path) as col:
        changed = {card.id: LATER for card in CARDS}
        every = ["recognition", "production", "dictation", "comprehension", "open"]
        bring_in(col, built(FIRST, tmp_path, cards=every, changed=changed))
        mods = {name: note_of(col, name).mod for name in changed}
    assert max(mods.values()) <= LATER.timestamp()
