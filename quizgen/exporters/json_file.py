"""The whole bundle as one JSON file, for other programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.plain import Plain, item_as_dict
from quizgen.exporters.report import Report
from quizgen.model.card import VocabularyCard


def write_json(bundle: Bundle, path: Path) -> Report:
    """Write `bundle` to `path` as UTF-8 JSON."""
    text = json.dumps(bundle_as_dict(bundle), ensure_ascii=False, indent=2)
    write_bytes(path, (text + "\n").encode("utf-8"))
    return Report(
        written=(*(item.id for item in bundle.items), *(card.id for card in bundle.cards)),
        counts={"items": len(bundle.items), "cards": len(bundle.cards)},
    )


def bundle_as_dict(bundle: Bundle) -> Plain:
    """`bundle` as dictionaries, lists, strings and numbers."""
    return {
        "pack": {
            "id": bundle.pack,
            "title": bundle.title,
            "source": bundle.source,
            "level": bundle.level,
            "updated": bundle.updated.isoformat(),
            "form": bundle.form,
            "seed": bundle.seed,
        },
        "passage": {
            "title": bundle.passage_title,
            "paragraphs": [
                [{"sentence": quote.sentence, "text": quote.text} for quote in paragraph]
                for paragraph in bundle.numbered()
            ],
            "glosses": [{"word": word, "explanation": explanation} for word, explanation in bundle.glosses],
        },
        "before": list(bundle.before),
        "items": [item_as_dict(item) for item in bundle.items],
        "vocabulary": [_card(card) for card in bundle.cards],
        "after": list(bundle.after),
    }


def _card(card: VocabularyCard) -> Plain:
    plain: Plain = asdict(card)
    plain["gloss"] = dict(card.gloss)
    plain["example_gloss"] = dict(card.example_gloss)
    plain["tags"] = list(card.tags)
    if card.quote is not None:
        plain["quote"] = {"sentence": card.quote.sentence, "text": card.quote.text}
    return plain
