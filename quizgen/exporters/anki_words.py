"""The fields of a word's note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from operator import attrgetter

from quizgen.exporters import anki_html as html
from quizgen.exporters import labels
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.clean import clean
from quizgen.model.card import VocabularyCard

_LONGEST = 24  # letters of a gap that are drawn one by one
_KEYS = str.maketrans(
    {"’": "'", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "\u00a0": " ", "\u202f": " ", "…": "..."}
)

# The fields that show a text of the card as it is, each with the text's name.
_SHOWN = {
    "Mot": "word",
    "Article": "article",
    "Lemme": "lemma",
    "Saisie": "lemma",
    "Nature": "nature",
    "Genre": "gender",
    "Formes": "forms",
    "Pluriel": "plural",
    "Feminin": "feminine",
    "Prononciation": "ipa",
    "Sens": "definition",
    "Indice": "hint",
    "Construction": "construction",
    "Synonymes": "synonyms",
    "Contraires": "opposites",
    "Famille": "family",
    "Registre": "register",
    "FauxAmi": "false_friend",
    "Note": "note",
    "Niveau": "level",
    "Id": "id",
}
_TYPED = ("Saisie", "Pluriel", "Feminin")  # learners write them
_values = attrgetter(*_SHOWN.values(), "example_before", "example_answer", "example_after")


def word_fields(card: VocabularyCard, options: DeckOptions, common: dict[str, str]) -> dict[str, str]:
    """What the note « mot » says of `card`, the media aside; fields that are not named stay empty.

    `common` are fields that all notes of a deck share.
    """
    values = _values(card)
    gloss = labels.chosen(card.gloss, options.languages)
    example_gloss = labels.chosen(card.example_gloss, options.languages)
    quote = card.quote.text if card.quote else ""
    write = html.writer((*values, *gloss.values(), *example_gloss.values(), quote))
    *shown, before, answer, after = map(write, values)
    fields = dict(zip(_SHOWN, shown, strict=True)) | common
    for name in _TYPED:
        fields[name] = as_typed(fields[name])
    if answer.strip():
        fields["Exemple"] = f"{before}<b>{answer}</b>{after}"
        fields["ExempleTrou"] = f'{before}<span class="gap">{write(gap(card.example_answer))}</span>{after}'
    fields["Traductions"] = html.translations(gloss, write)
    fields["ExempleTraduit"] = html.translations(example_gloss, write)
    if card.quote:
        fields["Citation"] = f"«\u00a0{write(quote)}\u00a0» (phrase\u00a0{card.quote.sentence})"
    fields.update(dict.fromkeys(_gates(card, fields, options.cards), "1"))
    return fields


def _gates(card: VocabularyCard, fields: Mapping[str, str], kinds: frozenset[str]) -> Iterator[str]:
    """The gates of those `kinds` of cards for which a word has what they ask."""
    if "recognition" in kinds:
        yield "AvecReconnaissance"
    if "listening" in kinds:
        yield "AvecEcoute"
    if "dictation" in kinds:
        yield "AvecDictee"
    if "gender" in kinds and fields["Article"] in ("un", "une") and not card.feminine:  # « allié » says it
        yield "AvecGenre"
    if "cloze" in kinds and "ExempleTrou" in fields:
        yield "AvecPhrase"
    if fields["Sens"].strip():
        if "definition" in kinds:
            yield "AvecDefinition"
        if "production" in kinds:
            yield "AvecProduction"
    if "forms" in kinds:
        if fields["Pluriel"].strip() and card.plural != f"{card.lemma}s":  # a mere s is no news
            yield "AvecPluriel"
        if fields["Feminin"].strip():
            yield "AvecFeminin"


def as_typed(text: str) -> str:
    """A word as most keyboards write it: Anki compares letter by letter.

    >>> as_typed("d’œuvre")
    "d'oeuvre"
    """
    return text if text.isascii() else clean(text.translate(_KEYS))


def gap(answer: str) -> str:
    r"""An answer with its first letter and a line for each of the others; long ones are cut short.

    The blanks between do not let a line end, those between words do.

    >>> gap("d’après"), gap("se taire")
    ('d\u202f’\u202f_\u202f_\u202f_\u202f_\u202f_', 's\u202f_ _\u202f_\u202f_\u202f_\u202f_')
    """
    answer = clean(answer).strip()
    if len(answer) > _LONGEST:
        return f"{answer[:1]}\u202f_\u202f_\u202f_\u202f…"
    words = (answer[:1] + re.sub(r"\w", "_", answer[1:])).split(" ")
    return " ".join("\u202f".join(word) for word in words)
