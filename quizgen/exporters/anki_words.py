"""The fields of a word's note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quizgen.exporters import anki_html as html
from quizgen.exporters import labels
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.clean import clean
from quizgen.model.card import VocabularyCard

_LONGEST = 24  # letters of a gap that are drawn one by one
_KEYS = str.maketrans(
    {"’": "'", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "\u00a0": " ", "\u202f": " ", "…": "..."}
)


def word_fields(card: VocabularyCard, options: DeckOptions, common: dict[str, str]) -> dict[str, str]:
    """What the note « mot » says of `card`, the media aside; fields that are not named stay empty.

    `common` are fields that all notes of a deck share.
    """
    plain = {
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
        "Niveau": card.level,
        "Id": card.id,
    }
    fields = {name: html.text(value) for name, value in plain.items() if value} | common
    answer = html.text(card.example_answer)
    if answer.strip():
        before, after = html.text(card.example_before), html.text(card.example_after)
        hidden = html.text(gap(card.example_answer))
        fields["Exemple"] = f"{before}<b>{answer}</b>{after}"
        fields["ExempleTrou"] = f'{before}<span class="gap">{hidden}</span>{after}'
    fields["Traductions"] = html.translations(labels.chosen(card.gloss, options.languages))
    fields["ExempleTraduit"] = html.translations(labels.chosen(card.example_gloss, options.languages))
    fields["Citation"] = _quote(card)
    fields.update((gate, "1") for kind, gate in _able(card, fields) if kind in options.cards)
    return fields


def _able(card: VocabularyCard, fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The kinds of cards for which a word has what they ask, each with its gate."""
    yield "recognition", "AvecReconnaissance"
    yield "listening", "AvecEcoute"
    yield "dictation", "AvecDictee"
    if card.article in ("un", "une"):
        yield "gender", "AvecGenre"
    if "ExempleTrou" in fields:
        yield "cloze", "AvecPhrase"
    if fields.get("Sens", "").strip():
        yield "definition", "AvecDefinition"
        yield "production", "AvecProduction"
    if fields.get("Pluriel", "").strip() and card.plural != f"{card.lemma}s":  # a mere s is no news
        yield "forms", "AvecPluriel"
    if fields.get("Feminin", "").strip():
        yield "forms", "AvecFeminin"


def as_typed(text: str) -> str:
    """A word as most keyboards write it: Anki compares letter by letter.

    >>> as_typed("d’œuvre")
    "d'oeuvre"
    """
    return text if text.isascii() else text.translate(_KEYS)


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


def _quote(card: VocabularyCard) -> str:
    if card.quote is None:
        return ""
    return f"«\u00a0{html.text(card.quote.text)}\u00a0» (phrase {card.quote.sentence})"
