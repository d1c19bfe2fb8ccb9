"""The passage in a deck: as a note of its own, and as the paragraphs around a proof."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from quizgen.exporters.anki_html import listing, tag, text
from quizgen.exporters.bundle import Bundle
from quizgen.ledger.contents import text_id
from quizgen.model.item import Quote


def text_fields(bundle: Bundle) -> dict[str, str]:
    """What the note « texte » says; fields that are not named stay empty."""
    glosses = (f"<b>{text(word)}</b>\u00a0: {text(said)}" for word, said in bundle.glosses)
    return {
        "Titre": text(bundle.passage_title),
        "Texte": numbered(bundle.numbered()),
        "Avant": listing(map(text, bundle.before), css="prompts"),
        "Apres": listing(map(text, bundle.after), css="prompts"),
        "Mots": listing(glosses, css="words"),
        "Source": text(bundle.source),
        "Niveau": text(bundle.level),
        "Id": text(text_id(bundle.pack, bundle.level)),
    }


def numbered(paragraphs: Iterable[tuple[Quote, ...]], lit: Collection[int] = ()) -> str:
    """Paragraphs with the numbers of their sentences, some of them lit."""
    return "".join(
        tag("p", " ".join(_sentence(quote, is_lit=quote.sentence in lit) for quote in paragraph))
        for paragraph in paragraphs
    )


def _sentence(quote: Quote, *, is_lit: bool) -> str:
    said = f"<sup>{quote.sentence}</sup>\u202f{text(quote.text)}"
    return tag("mark", said) if is_lit else said
