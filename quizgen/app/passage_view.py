"""A text on the page: numbered sentences, explained words underlined, evidence lit."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from markupsafe import Markup

from quizgen.app.markup import glosses, html, join
from quizgen.model.card import VocabularyCard
from quizgen.model.passage import Passage, Sentence


def passage_markup(passage: Passage, lit: Collection[int] = (), words: Iterable[str] = ()) -> Markup:
    """The text with its sentence numbers; sentences in `lit` are marked, `words` are underlined."""
    finder = _finder(words)
    paragraphs = (
        html(
            "<p>{sentences}</p>",
            sentences=join((_sentence(one, one.number in lit, finder) for one in paragraph), " "),
        )
        for paragraph in passage.paragraphs
    )
    return html('<div class="qz-passage" lang="fr">{text}</div>', text=join(paragraphs))


def gloss_list(cards: Sequence[VocabularyCard]) -> Markup:
    """The explained words with their definitions and translations."""
    return html(
        '<dl class="qz-glosses">{entries}</dl>',
        entries=join(
            html(
                "<div><dt>{word}</dt><dd>{definition}{gloss}</dd></div>",
                word=card.word,
                definition=card.definition,
                gloss=html("<br>{gloss}", gloss=glosses(card.gloss)) if card.gloss else "",
            )
            for card in cards
        ),
    )


def _sentence(sentence: Sentence, lit: bool, finder: re.Pattern[str] | None) -> Markup:
    number = html('<span class="qz-number">{n}</span>\u00a0', n=sentence.number)
    text = _underlined(sentence.text, finder)
    if not lit:
        return html("<span>{number}{text}</span>", number=number, text=text)
    return html(
        '<mark><span class="qz-aside">Preuve\u00a0: </span>{number}{text}</mark>',
        number=number,
        text=text,
    )


def _finder(words: Iterable[str]) -> re.Pattern[str] | None:
    known = sorted({word for word in words if word}, key=lambda word: (-len(word), word))
    if not known:
        return None
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)


def _underlined(text: str, finder: re.Pattern[str] | None) -> Markup:
    if finder is None:
        return Markup.escape(text)
    pieces = finder.split(text)  # every second piece is a word
    return join(
        html("<u>{word}</u>", word=piece) if index % 2 else piece for index, piece in enumerate(pieces)
    )
