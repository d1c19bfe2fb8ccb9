"""What becomes a note, in the order in which it is to be learnt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from quizgen.exporters import anki_html as html
from quizgen.exporters.anki_database import Note, note
from quizgen.exporters.anki_media import Media
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.anki_questions import question_fields
from quizgen.exporters.anki_text import text_fields
from quizgen.exporters.anki_types import QUESTION, TEXT, WORD
from quizgen.exporters.anki_words import word_fields
from quizgen.exporters.bundle import Bundle
from quizgen.ledger.contents import text_id
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Item

# Options add some hours to a date (DeckOptions.moment); taken off again, so that no note is from the future.
_BEFORE = timedelta(hours=3)
_EARLIEST = 86_400  # Anki cannot bear the first second of 1970
_ASKING = frozenset({"comprehension", "open"})
_PROCESS = {"locate": "repérer", "infer": "inférer", "integrate": "relier", "evaluate": "évaluer"}


@dataclass(slots=True)
class Deck:
    """The ids of the notes of one package, its media, and what could not become a note, with the reason."""

    written: dict[str, None] = field(default_factory=dict)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    media: Media = field(default_factory=Media)


def notes_of(bundles: Sequence[Bundle], options: DeckOptions, deck: Deck) -> Iterator[Note]:
    """The notes of all bundles, one after the other; a word of several levels stands in the first.

    `deck` is told of each when it is made: it is whole after the last.
    """
    for bundle in bundles:
        for made in _notes(bundle, options, deck):
            if made.name not in deck.written:
                deck.written[made.name] = None
                yield made
            elif made.type is not WORD:
                deck.skipped.append((made.name, "another note has this id"))


def deck_names(bundle: Bundle) -> tuple[str, str, str]:
    """The deck of a level, and those of its words and its questions inside: Anki sorts them so."""
    title = f"{bundle.title} · {bundle.level}"
    return html.deck_name(title), html.deck_name(title, "Mots"), html.deck_name(title, "Questions")


def _notes(bundle: Bundle, options: DeckOptions, deck: Deck) -> Iterator[Note]:
    """The notes of a bundle as it teaches them: the text, then word by word what its sentences ask for."""
    _, words, questions = deck_names(bundle)
    stamp = _stamp(bundle, options)
    always = (f"pack::{bundle.pack}", f"theme::{bundle.topic}", f"niveau::{bundle.level}")
    common = {"Titre": html.text(bundle.title), "Source": html.text(bundle.source)}
    tags: tuple[str, ...]
    for due, one in enumerate(in_order(bundle, options), len(deck.written) + 1):
        match one:
            case None:
                kind, name, shelf, fields = (
                    TEXT,
                    text_id(bundle.pack, bundle.level),
                    questions,
                    text_fields(bundle),
                )
                tags = (*always, "type::texte")
            case VocabularyCard():
                kind, name, shelf, fields = WORD, one.id, words, _word(one, bundle, options, deck, common)
                tags = (*always[:2], f"niveau::{one.level}", "type::mot", *one.tags)
            case Item():
                kind, name, shelf = QUESTION, one.id, questions
                fields = question_fields(one, bundle, is_open=options.has("open"))
                process = f"lecture::{_PROCESS[one.process]}"
                tags = (*always, f"type::{one.type}", process, f"statut::{one.status}")
        if fields:
            yield note(name, kind, fields, tags=html.labels(tags), deck=shelf, changed=stamp(name), due=due)


def _word(
    card: VocabularyCard, bundle: Bundle, options: DeckOptions, deck: Deck, common: dict[str, str]
) -> dict[str, str]:
    """The fields of a word with its media, or none and the reason among what was skipped."""
    fields = word_fields(card, options, common)
    if not fields.get("Mot", "").strip():
        deck.skipped.append((card.id, "no word to show"))
    elif not any(fields.get(template.gate) for template in WORD.templates):
        deck.skipped.append((card.id, "none of the wanted kinds of card fits this word"))
    else:
        fields["Audio"] = deck.media.sound(bundle.media, card.audio, card.id)
        fields["Image"] = deck.media.picture(bundle.media, card.image, card.id)
        return fields
    return {}


def in_order(bundle: Bundle, options: DeckOptions) -> list[VocabularyCard | Item | None]:
    """What is asked for, as the text teaches it; None stands for the text itself.

    A question comes when all words of the sentences that prove it have been met. A second question about a
    fact waits until every fact has had its first: one would give the other away.
    """
    placed: list[tuple[tuple[float, ...], VocabularyCard | Item | None]] = []
    if options.cards - _ASKING:
        for card in bundle.cards:
            placed.append(((0, card.quote.sentence if card.quote else float("inf"), 1), card))
    if options.cards & _ASKING:
        placed.append(((0, 0, 0), None))
        rounds: Counter[str] = Counter()
        for item in bundle.items:
            fact = next(iter(item.facts), item.id)
            last = max(quote.sentence for quote in (item.evidence.main, *item.evidence.more))
            placed.append(((rounds[fact], last, 2), item))
            rounds[fact] += 1
    return [one for _, one in sorted(placed, key=lambda pair: pair[0])]


def _stamp(bundle: Bundle, options: DeckOptions) -> Callable[[str], int]:
    """The moments that Anki compares with those of a learner's notes, by their ids, in seconds since 1970."""
    day = datetime(bundle.updated.year, bundle.updated.month, bundle.updated.day, tzinfo=UTC)
    add = int((options.moment - _BEFORE).total_seconds())
    usual = max(_EARLIEST, int(day.timestamp()) + add)

    def stamp(name: str) -> int:
        moment = options.changed.get(name)
        return usual if moment is None else max(_EARLIEST, int(moment.timestamp()) + add)

    return stamp
