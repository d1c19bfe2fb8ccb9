"""The fields of a word's notes."""

from __future__ import annotations

from collections.abc import Collection

from quizgen.exporters import anki_html as html
from quizgen.exporters import labels
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.clean import clean
from quizgen.model.card import VocabularyCard

EXTRA_CARDS = {
    "production": "AvecProduction",
    "genre": "AvecGenre",
    "ecoute": "AvecEcoute",
    "dictee": "AvecDictee",
}
_BLANK = "_____"


def word_fields(
    card: VocabularyCard,
    bundle: Bundle,
    extra_cards: Collection[str],
    languages: tuple[str, ...] | None,
) -> dict[str, str]:
    """What the note « mot » says of `card`; fields that are not named stay empty."""
    gendered = card.word.startswith(("un ", "une "))
    fields = {
        "Mot": card.word,
        "Lemme": card.lemma,
        "Nature": card.nature,
        "Formes": card.forms,
        "Prononciation": card.ipa,
        "Sens": card.definition,
        "Construction": card.construction,
        "Synonymes": card.synonyms,
        "Contraires": card.opposites,
        "Famille": card.family,
        "Registre": card.register,
        "FauxAmi": card.false_friend,
        "Note": card.note,
        "Source": bundle.source,
        "Niveau": card.level,
        "Genre": card.word if gendered else "",
        "Id": card.id,
    }
    wanted = [EXTRA_CARDS[name] for name in extra_cards if name != "genre" or gendered]
    return {
        **{name: html.text(value) for name, value in fields.items()},
        # Anki compares character by character: as most keyboards type it.
        "Reponse": html.text(card.lemma.replace("’", "'").replace("\u00a0", " ")),
        "Traductions": html.translations(labels.chosen(card.gloss, languages)),
        "Exemple": _example(card, html.tag("b", html.text(card.example_answer))),
        "ExempleTrou": _example(card, html.tag("b", _first_letter(card.example_answer))),
        "ExempleTraduit": html.translations(labels.chosen(card.example_gloss, languages)),
        "Citation": _quote(card),
        **dict.fromkeys(wanted, "1"),
    }


def sentence_text(card: VocabularyCard) -> str:
    """The example with its answer as a cloze, empty if there is no example."""
    answer = clean(card.example_answer)
    hint = ", ".join(part for part in (card.nature, f"{answer[:1]}…" if answer else "") if part)
    return _example(card, html.hole(card.example_answer, hint))


def _example(card: VocabularyCard, answer: str) -> str:
    if not clean(card.example_answer).strip():
        return ""
    return f"{html.text(card.example_before)}{answer}{html.text(card.example_after)}"


def _first_letter(answer: str) -> str:
    return f"{html.text(answer[:1])}{_BLANK}"


def _quote(card: VocabularyCard) -> str:
    if card.quote is None:
        return ""
    return f"«\u00a0{html.text(card.quote.text)}\u00a0» (phrase {card.quote.sentence})"
