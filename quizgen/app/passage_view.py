"""A text on the page: numbered sentences, explained words that open, evidence lit."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from markupsafe import Markup

from quizgen.app.language import _
from quizgen.app.markup import glosses, html, join
from quizgen.model.card import VocabularyCard
from quizgen.model.passage import Passage, Sentence

_TIED_BEFORE = re.compile(r"[^\s\u2060]+\Z")  # « l’ » never stands alone at the end of a line
_TIED_AFTER = re.compile(r"[^\s]+")


def passage_markup(
    passage: Passage, lit: Collection[int] = (), words: Mapping[str, VocabularyCard] | None = None
) -> Markup:
    """The text with its sentence numbers.

    Sentences in `lit` are marked; `words` are the forms that open an explanation, with their cards.
    """
    known = {form.casefold(): card for form, card in (words or {}).items() if form}
    finder = _finder(known)
    paragraphs = (
        html(
            "<p>{sentences}</p>",
            sentences=join((_sentence(one, one.number in lit, finder, known) for one in paragraph), " "),
        )
        for paragraph in passage.paragraphs
    )
    bubbles = join(_bubble(card) for card in {card.id: card for card in known.values()}.values())
    return html(
        '<div class="qz-passage" lang="fr">{text}</div>{bubbles}', text=join(paragraphs), bubbles=bubbles
    )


def gloss_list(cards: Sequence[VocabularyCard]) -> Markup:
    """The explained words with their definitions and translations."""
    return html(
        '<dl class="qz-glosses">{entries}</dl>',
        entries=join(
            html(
                '<div><dt lang="fr">{word}</dt><dd><span lang="fr">{definition}</span>{gloss}</dd></div>',
                word=card.word,
                definition=card.definition,
                gloss=html("<br>{gloss}", gloss=glosses(card.gloss)) if card.gloss else "",
            )
            for card in cards
        ),
    )


def _bubble(card: VocabularyCard) -> Markup:
    """What opens over the text when a word is tapped; the browser closes it again."""
    return html(
        '<div popover="auto" class="qz-bubble" id="{id}" data-gloss="{entry}" role="dialog" '
        'aria-label="{name}"><p lang="fr"><span class="qz-label">{word}</span> '
        '<span class="qz-muted">{nature}{heard}</span></p><p lang="fr">{definition}</p>{gloss}'
        '<button type="button" data-add="{entry}">{add}</button></div>',
        id=_anchor(card),
        entry=card.id,
        name=_("Explication\u00a0: {word}", word=card.word),
        word=card.word,
        nature=card.nature,
        heard=f" [{card.ipa}]" if card.ipa else "",
        definition=card.definition,
        gloss=html("<p>{gloss}</p>", gloss=glosses(card.gloss)) if card.gloss else "",
        add=_("Ajouter à mes cartes"),
    )


def _anchor(card: VocabularyCard) -> str:
    return "glose-" + card.id.rsplit("/", 1)[-1]


def _sentence(
    sentence: Sentence, lit: bool, finder: re.Pattern[str] | None, known: Mapping[str, VocabularyCard]
) -> Markup:
    if finder is None and not lit:
        return _plain(sentence.number, sentence.text)
    number = html('<span class="qz-number">{n}</span>\u00a0', n=sentence.number)
    text = html('<span class="qz-said">{text}</span>', text=_opened(sentence.text, finder, known))
    if not lit:
        return html(
            '<span data-sentence="{n}">{number}{text}</span>', n=sentence.number, number=number, text=text
        )
    return html(
        '<mark><span class="qz-aside">{proof} </span>{number}{text}</mark>',
        proof=_("Preuve\u00a0:"),
        number=number,
        text=text,
    )


@lru_cache(maxsize=2048)
def _plain(number: int, text: str) -> Markup:
    """A sentence without anything to open, in any language: the text is beside every question."""
    return html(
        '<span data-sentence="{n}"><span class="qz-number">{n}</span>\u00a0'
        '<span class="qz-said">{text}</span></span>',
        n=number,
        text=text,
    )


def _finder(words: Collection[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    known = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)


def _opened(text: str, finder: re.Pattern[str] | None, known: Mapping[str, VocabularyCard]) -> Markup:
    if finder is None:
        return Markup.escape(text)
    pieces = finder.split(text)  # every second piece is a word
    made: list[str | Markup] = [pieces[0]]
    for word, after in zip(pieces[1::2], pieces[2::2], strict=True):
        before = made.pop()
        tied = _TIED_BEFORE.search(before)
        start = tied.start() if tied and not isinstance(before, Markup) else len(before)
        end = _TIED_AFTER.match(after)
        cut = end.end() if end else 0
        glued = html(
            '<span class="qz-tied">{before}{word}{after}</span>',
            before=before[start:],
            word=_word(word, known.get(word.casefold())),
            after=after[:cut],
        )
        made += [before[:start], glued, after[cut:]]
    return join(made)


def _word(text: str, card: VocabularyCard | None) -> Markup:
    if card is None:
        return Markup.escape(text)
    return html(
        '<button type="button" class="qz-open" popovertarget="{id}">{text}</button>',
        id=_anchor(card),
        text=text,
    )
