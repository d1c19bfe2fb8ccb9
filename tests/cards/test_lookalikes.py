"""Words of one translation or one sense are told apart."""

from __future__ import annotations

from quizgen.cards.lookalikes import lookalikes
from quizgen.model.vocabulary import Entry


def entry(lemma: str, gloss: str, definition: str = "", hint: str | None = None) -> Entry:
    return Entry.model_validate(
        {
            "id": lemma,
            "lemma": lemma,
            "pos": "verbe",
            "formes": [lemma],
            "ipa": "x",
            "level": "B1",
            "gloss": {"en": gloss},
            "definition": definition or lemma,
            "example": f"Il faut [{lemma}].",
            "hint": hint,
        }
    )


def test_a_word_names_those_it_might_be_taken_for() -> None:
    words = [
        entry("craindre", "to fear"),
        entry("redouter", "to fear"),
        entry("apprendre", "To Fear"),
        entry("nouer", "to tie"),
        entry("lier", "to bind", "attacher"),
        entry("joindre", "to join", "attacher", hint="mettre en contact"),
    ]
    assert {
        "craindre": "pas «\u00a0apprendre\u00a0» ni «\u00a0redouter\u00a0»",
        "redouter": "pas «\u00a0apprendre\u00a0» ni «\u00a0craindre\u00a0»",
        "apprendre": "pas «\u00a0craindre\u00a0» ni «\u00a0redouter\u00a0»",
        "lier": "pas «\u00a0joindre\u00a0»",
        "joindre": "mettre en contact",
    } == lookalikes(words)
