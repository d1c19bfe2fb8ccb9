"""The fields of a word's note."""

from __future__ import annotations

import re

from quizgen.exporters import anki_html as html
from quizgen.exporters import labels
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.clean import clean
from quizgen.model.card import VocabularyCard

_LONGEST = 24  # letters of a gap that are drawn one by one
_KEYS = str.maketrans(
    {"’": "'", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "\u00a0": " ", "\u202f": " ", "…": "..."}
)


def word_fields(card: VocabularyCard, bundle: Bundle, options: DeckOptions) -> dict[str, str]:
    """What the note « mot » says of `card`, the media aside; fields that are not named stay empty."""
    fields = {
        "Mot": card.word,
        "Article": card.article,
        "Lemme": card.lemma,
        "Saisie": as_typed(card.lemma),
        "Nature": card.nature,
        "Genre": card.gender,
        "Formes": card.forms,
        "Pluriel": as_typed(card.plural),
        "Feminin": as_typed(card.feminine),
        "Prononciation": card.ipa,
        "Sens": card.definition,
        "Indice": card.hint,
        "Construction": card.construction,
        "Synonymes": card.synonyms,
        "Contraires": card.opposites,
        "Famille": card.family,
        "Registre": card.register,
        "FauxAmi": card.false_friend,
        "Note": card.note,
        "Source": bundle.source,
        "Titre": bundle.title,
        "Niveau": card.level,
        "Id": card.id,
    }
    return {
        **{name: html.text(value) for name, value in fields.items()},
        "Traductions": html.translations(labels.chosen(card.gloss, options.languages)),
        "Exemple": _example(card, html.tag("b", html.text(card.example_answer))),
        "ExempleTrou": _example(card, html.tag("span", html.text(gap(card.example_answer)), "gap")),
        "ExempleTraduit": html.translations(labels.chosen(card.example_gloss, options.languages)),
        "Citation": _quote(card),
        **_gates(card, options),
    }


def _gates(card: VocabularyCard, options: DeckOptions) -> dict[str, str]:
    """The cards that this word gives: those wanted for which it has what they ask."""
    lemma, plural, feminine = map(clean, (card.lemma, card.plural, card.feminine))
    able = {
        ("recognition", "AvecReconnaissance"): True,
        ("listening", "AvecEcoute"): True,
        ("gender", "AvecGenre"): card.article in {"un", "une"},
        ("cloze", "AvecPhrase"): bool(clean(card.example_answer).strip()),
        ("definition", "AvecDefinition"): bool(clean(card.definition).strip()),
        ("forms", "AvecPluriel"): bool(plural) and plural != f"{lemma}s",  # nothing to learn in a mere s
        ("forms", "AvecFeminin"): bool(feminine),
        ("production", "AvecProduction"): bool(clean(card.definition).strip()),
        ("dictation", "AvecDictee"): True,
    }
    return {gate: "1" for (kind, gate), is_able in able.items() if is_able and options.has(kind)}


def as_typed(text: str) -> str:
    """A word as most keyboards write it: Anki compares letter by letter.

    >>> as_typed("d’œuvre")
    "d'oeuvre"
    """
    return text.translate(_KEYS)


def gap(answer: str) -> str:
    r"""An answer with its first letter and a line for each of the others; long ones are cut short.

    >>> gap("sensible"), gap("d’après")
    ('s\u2009_\u2009_\u2009_\u2009_\u2009_\u2009_\u2009_', 'd\u2009’\u2009_\u2009_\u2009_\u2009_\u2009_')
    """
    answer = clean(answer).strip()
    if len(answer) > _LONGEST:
        return f"{answer[:1]}\u2009_\u2009_\u2009_\u2009…"
    words = (answer[:1] + re.sub(r"\w", "_", answer[1:])).split(" ")
    return " ".join("\u2009".join(word) for word in words)


def _example(card: VocabularyCard, answer: str) -> str:
    if not clean(card.example_answer).strip():
        return ""
    return f"{html.text(card.example_before)}{answer}{html.text(card.example_after)}"


def _quote(card: VocabularyCard) -> str:
    if card.quote is None:
        return ""
    return f"«\u00a0{html.text(card.quote.text)}\u00a0» (phrase {card.quote.sentence})"
