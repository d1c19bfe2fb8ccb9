"""The words of a text to be learnt: a list, and flashcards."""

from __future__ import annotations

from quizgen.exporters import labels
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.handout_head import Block, head
from quizgen.exporters.report import NothingToWrite, Report
from quizgen.model.card import VocabularyCard

_ACROSS = 2  # flashcards of a row
_DOWN, _DOWN_LARGE = 4, 2  # rows of a sheet, and in large print
_EMPTY: Block = {"word": ""}


def vocabulary(bundle: Bundle, languages: tuple[str, ...] | None) -> tuple[Block, Report]:
    """The word list in the order of the text."""
    _some(bundle)
    data = head(bundle, "vocabulaire", "Vocabulaire", "Les mots du texte, dans l’ordre où on les rencontre.")
    data |= {
        "columns": ["Mot", "Sens et exemple", "Traduction"],
        "words": [_listed(card, languages) for card in bundle.cards],
    }
    return data, Report(tuple(card.id for card in bundle.cards), counts={"words": len(bundle.cards)})


def flashcards(
    bundle: Bundle, languages: tuple[str, ...] | None, *, large: bool = False
) -> tuple[Block, Report]:
    """Sheets of two by four cards, or two by two `large` ones; the template mirrors the backs."""
    _some(bundle)
    cards = [_flashcard(number, card, languages) for number, card in enumerate(bundle.cards, 1)]
    rows = [_filled(cards[at : at + _ACROSS], _ACROSS) for at in range(0, len(cards), _ACROSS)]
    down = _DOWN_LARGE if large else _DOWN
    sheets = [rows[at : at + down] for at in range(0, len(rows), down)]
    data = head(bundle, "cartes", "Cartes à découper") | {"sheets": sheets}
    return data, Report(
        tuple(card.id for card in bundle.cards), counts={"cards": len(cards), "pages": 2 * len(sheets)}
    )


def _some(bundle: Bundle) -> None:
    if not bundle.cards:
        raise NothingToWrite("this text has no words to learn")


def _listed(card: VocabularyCard, languages: tuple[str, ...] | None) -> Block:
    more = {"On dit": card.construction, "Famille": card.family, "Contraire": card.opposites}
    more |= {"Synonyme": card.synonyms, "Faux ami": card.false_friend}
    return {
        "word": card.word,
        "sound": card.ipa,
        "about": [text for text in (card.nature, card.forms) if text],
        "definition": card.definition,
        "example": _example(card),
        "more": [f"{name}\u00a0: {text}" for name, text in more.items() if text],
        "gloss": _gloss(card, languages),
    }


def _flashcard(number: int, card: VocabularyCard, languages: tuple[str, ...] | None) -> Block:
    return {
        "number": str(number),
        "word": card.word,
        "sound": card.ipa,
        "nature": card.nature,
        "level": card.level,
        "definition": card.definition,
        "example": _example(card),
        "gloss": _gloss(card, languages),
    }


def _example(card: VocabularyCard) -> list[str]:
    return [card.example_before, card.example_answer, card.example_after]


def _gloss(card: VocabularyCard, languages: tuple[str, ...] | None) -> list[Block]:
    return [{"lang": code, "text": text} for code, text in labels.chosen(card.gloss, languages).items()]


def _filled(row: list[Block], width: int) -> list[Block]:
    return row + [_EMPTY] * (width - len(row))
