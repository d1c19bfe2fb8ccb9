"""All that the worksheet's template prints, as ready strings."""

from __future__ import annotations

import re

from quizgen.exporters import labels
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.clean import clean
from quizgen.exporters.exercises import Exercise, sections
from quizgen.exporters.sheet_key import key_block, key_rows, named
from quizgen.exporters.sheet_options import Marks
from quizgen.exporters.sheet_questions import Block, question_block
from quizgen.exporters.solution import evidence_quotes
from quizgen.model.card import VocabularyCard

_NOTES = {
    "Compréhension détaillée": (
        "Répondez d’après le texte. Sauf indication contraire, une seule réponse est juste."
    ),
}
_ARTICLE = re.compile(r"^(?:(?:un|une|des|le|la|les)\s+|l[’'])", re.IGNORECASE)


def student_data(bundle: Bundle, marks: Marks = "partage") -> Block:
    """The student's sheet; nothing in it gives a key away. `marks` is how justified verdicts are marked."""
    return cleaned(
        _head(bundle, f"{bundle.title} – fiche de lecture {bundle.level}")
        | {
            "kind": "student",
            "before": list(bundle.before),
            "after": list(bundle.after),
            "passage": _passage(bundle),
            "sections": [
                {
                    "title": title,
                    "note": _NOTES.get(title, ""),
                    "points": labels.number(sum(one.points for one in exercises)),
                    "exercises": [question_block(one, marks) for one in exercises],
                }
                for title, exercises in sections(bundle.items)
            ],
            "vocabulary": [_word(card) for card in bundle.cards],
        }
    )


def key_data(bundle: Bundle, languages: tuple[str, ...] | None = None, marks: Marks = "partage") -> Block:
    """The teacher's key; `languages` are those of the word list (None: all there are)."""
    exercises = [one for _, group in sections(bundle.items) for one in group]
    codes = languages
    if codes is None:
        codes = tuple(dict.fromkeys(code for card in bundle.cards for code in card.gloss))
    return cleaned(
        _head(bundle, f"{bundle.title} – corrigé {bundle.level}")
        | {
            "kind": "key",
            "passage": _passage(bundle) | {"proofs": _proofs(exercises)},
            "rows": [row for one in exercises for row in key_rows(one)],
            "exercises": [key_block(one, marks) for one in exercises],
            "languages": [labels.language(code).capitalize() for code in codes],
            "vocabulary": [
                {
                    "word": card.word,
                    "nature": card.nature,
                    "gloss": [card.gloss.get(code, "") for code in codes],
                }
                for card in bundle.cards
            ],
        }
    )


def _head(bundle: Bundle, document: str) -> Block:
    return {
        "document": document,
        "date": [bundle.updated.year, bundle.updated.month, bundle.updated.day],
        "title": bundle.title,
        "source": bundle.source,
        "level": bundle.level,
        "form": f"Forme {bundle.form} · série {bundle.seed}",
        "total": labels.number(bundle.points),
        "footer": f"{bundle.pack} · {bundle.level} · forme {bundle.form} · série {bundle.seed}",
    }


def _passage(bundle: Bundle) -> Block:
    sentences = [quote.text for paragraph in bundle.numbered() for quote in paragraph]
    starred = [_star(sentences, word) for word, _ in bundle.glosses]
    return {
        "title": bundle.passage_title,
        "paragraphs": [
            [{"n": str(quote.sentence), "text": sentences[quote.sentence - 1]} for quote in group]
            for group in bundle.numbered()
        ],
        "starred": any(starred),
        "glosses": [{"word": word, "explanation": explanation} for word, explanation in bundle.glosses],
    }


def _proofs(exercises: list[Exercise]) -> list[Block]:
    """The sentences that prove answers, each with the numbers of their questions."""
    proved: dict[int, list[str]] = {}
    for one in exercises:
        for name, item in named(one):
            for quote in evidence_quotes(item):
                proved.setdefault(quote.sentence, []).append(f"{one.number}{name.rstrip('.')}")
    return [{"sentence": number, "questions": proved[number]} for number in sorted(proved)]


def _star(sentences: list[str], word: str) -> bool:
    """Put « ° » after the first occurrence of a glossed word, if it stands there as it is glossed.

    >>> text = ["Des sanctions ont été prises."]
    >>> _star(text, "une sanction"), text
    (True, ['Des sanctions° ont été prises.'])
    """
    names = [_ARTICLE.sub("", name.strip()) for name in word.split(",")]
    names = [re.escape(name) for name in names if name]
    if not names:
        return False
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?:s|x|es)?(?!\w)", re.IGNORECASE)
    for index, sentence in enumerate(sentences):
        if found := pattern.search(sentence):
            sentences[index] = f"{sentence[: found.end()]}°{sentence[found.end() :]}"
            return True
    return False


def _word(card: VocabularyCard) -> Block:
    return {
        "word": card.word,
        "nature": card.nature,
        "definition": card.definition,
        "example": card.example,
    }


def cleaned(block: Block) -> Block:
    """The same block with every string clean."""
    return {name: _clean_all(value) for name, value in block.items()}


def _clean_all(value: object) -> object:
    """The same data with every string clean."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: _clean_all(part) for name, part in value.items()}
    return [_clean_all(part) for part in value] if isinstance(value, list) else value
