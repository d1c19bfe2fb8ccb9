"""The note types of version 1. If a test here fails, learners' notes are about to be stranded."""

from __future__ import annotations

import re

from quizgen.exporters.anki_options import CARDS
from quizgen.exporters.anki_types import (
    NOTE_TYPES,
    QUESTION,
    TEMPLATES_FINGERPRINT,
    TEMPLATES_UPDATED,
    TEXT,
    WORD,
    fingerprint,
)
from tests.export.anki_pictures import PICTURES
from tests.test_house import ROOT

# Names may change (a spare one gets a meaning); places and numbers never.
SPARE = "Reserve1 Reserve2 Reserve3 Reserve4 Reserve5 Reserve6"
FIELDS = {
    WORD: (
        "Mot Article Lemme Saisie Nature Genre Formes Pluriel Feminin Prononciation Sens Traductions Indice "
        "Exemple ExempleTrou ExempleTraduit Construction Synonymes Contraires Famille Registre FauxAmi Note "
        "Citation Source Titre Niveau Audio Image AvecReconnaissance AvecEcoute AvecGenre AvecPhrase "
        "AvecDefinition AvecPluriel AvecFeminin AvecProduction AvecDictee AvecReserve1 AvecReserve2 Id "
        + SPARE
    ),
    QUESTION: (
        "Question Consigne Reponses Passage Indice Cle Commentaires Explication Preuve Contexte Attribution "
        "Source Titre Niveau Audio Image AvecLibre AvecReserve1 AvecReserve2 Id " + SPARE
    ),
    TEXT: "Titre Texte Avant Apres Mots Source Niveau Audio Image AvecReserve1 AvecReserve2 Id " + SPARE,
}
TEMPLATES = {
    WORD: "Reconnaissance, Écoute, Genre, Phrase, Définition, Pluriel, Féminin, Production, Dictée, "
    "Réserve 1, Réserve 2",
    QUESTION: "Question, Sans propositions, Réserve 1, Réserve 2",
    TEXT: "Lecture, Réserve 1, Réserve 2",
}


def test_note_types_never_change() -> None:
    assert [1702241501, 1702241502, 1702241503] == [kind.id for kind in NOTE_TYPES]
    assert FIELDS == {kind: " ".join(kind.fields) for kind in NOTE_TYPES}
    assert TEMPLATES == {kind: ", ".join(one.name for one in kind.templates) for kind in NOTE_TYPES}
    assert 1702241501000 == WORD.field_id(0) and 1702241503501 == TEXT.template_id(1)


def test_no_number_is_given_twice() -> None:
    numbers = [
        number
        for kind in NOTE_TYPES
        for number in (
            kind.id,
            *(kind.field_id(index) for index in range(len(kind.fields))),
            *(kind.template_id(index) for index in range(len(kind.templates))),
        )
    ]
    assert len(numbers) == len(set(numbers))


def test_kinds_of_cards_keep_their_places() -> None:
    """Their order decides how dates are compared between decks with more cards and with fewer."""
    kinds = "recognition listening gender cloze definition forms production dictation comprehension open"
    assert kinds.split() == list(CARDS)[:10]


def test_every_template_uses_fields_that_exist() -> None:
    for kind in NOTE_TYPES:
        for template in kind.templates:
            for side in template.sides():
                assert "<!--" not in side
                used = {name.split(":")[-1] for name in re.findall(r"\{\{[#/^]?([^}]+)\}\}", side)}
                assert used - {"FrontSide"} <= set(kind.fields), template.name
                assert side.count("{{#") + side.count("{{^") == side.count("{{/")


def test_changed_templates_are_dated() -> None:
    """Learners get templates that are later than theirs. Changed one? Then set both to new values."""
    assert (TEMPLATES_FINGERPRINT, 2026) == (fingerprint(), TEMPLATES_UPDATED.year)


def test_the_page_for_teachers_names_every_kind_of_card_and_has_its_pictures() -> None:
    text = (ROOT / "docs" / "anki.md").read_text(encoding="utf-8")
    assert [] == [kind for kind in CARDS if f"\n| `{kind}`" not in text]
    pictures = re.findall(r"\(images/([\w-]+\.png)\)", text)
    assert {f"anki-{picture.name}.png" for picture in PICTURES} == set(pictures)
    assert all((ROOT / "docs" / "images" / name).is_file() for name in pictures)
