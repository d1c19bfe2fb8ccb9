"""What becomes a note, in the order in which it is to be learnt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial

from quizgen.exporters import anki_html as html
from quizgen.exporters.anki_database import Note
from quizgen.exporters.anki_media import Media
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.anki_questions import question_fields
from quizgen.exporters.anki_text import text_fields
from quizgen.exporters.anki_types import QUESTION, TEXT, WORD, NoteType
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
    """Notes of one package, its media, and what could not become a note, with the reason."""

    notes: list[Note] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    media: Media = field(default_factory=Media)


def deck_of(bundles: Sequence[Bundle], options: DeckOptions) -> Deck:
    """The notes of all bundles, one after the other; a word of several levels stands in the first."""
    deck = Deck()
    seen: set[str] = set()
    for bundle in bundles:
        for note in _notes(bundle, options, deck):
            if note.name in seen and note.type is not WORD:
                deck.skipped.append((note.name, "another note has this id"))
            elif note.name not in seen:
                seen.add(note.name)
                deck.notes.append(note)
    return deck


def deck_names(bundle: Bundle) -> tuple[str, str, str]:
    """The deck of a level, and those of its words and its questions inside: Anki sorts them so."""
    title = f"{bundle.title} · {bundle.level}"
    return html.deck_name(title), html.deck_name(title, "Mots"), html.deck_name(title, "Questions")


def _notes(bundle: Bundle, options: DeckOptions, deck: Deck) -> Iterator[Note]:
    """The notes of a bundle as it teaches them: the text, then word by word what its sentences ask for."""
    _, words, questions = deck_names(bundle)
    make = partial(_note, bundle, options)
    start = len(deck.notes) + 1
    for place, one in enumerate(in_order(bundle, options), start):
        match one:
            case None:
                name = text_id(bundle.pack, bundle.level)
                yield make(
                    name,
                    TEXT,
                    text_fields(bundle),
                    questions,
                    place,
                    f"niveau::{bundle.level}",
                    "type::texte",
                )
            case VocabularyCard():
                if not html.text(one.word).strip():
                    deck.skipped.append((one.id, "no word to show"))
                    continue
                fields = word_fields(one, bundle, options)
                fields["Audio"] = deck.media.sound(bundle.media, one.audio, one.id)
                fields["Image"] = deck.media.picture(bundle.media, one.image, one.id)
                if not any(fields.get(template.gate) for template in WORD.templates):
                    deck.skipped.append((one.id, "none of the wanted kinds of card fits this word"))
                    continue
                tags = (f"niveau::{one.level}", "type::mot", *one.tags)
                yield make(one.id, WORD, fields, words, place, *tags)
            case Item():
                fields = question_fields(one, bundle, is_open=options.has("open"))
                tags = (
                    f"niveau::{one.level}",
                    f"type::{one.type}",
                    f"lecture::{_PROCESS[one.process]}",
                    f"statut::{one.status}",
                )
                yield make(one.id, QUESTION, fields, questions, place, *tags)


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


def _note(
    bundle: Bundle,
    options: DeckOptions,
    name: str,
    kind: NoteType,
    fields: dict[str, str],
    deck: str,
    place: int,
    *tags: str,
) -> Note:
    labels = (html.label(tag) for tag in (f"pack::{bundle.pack}", f"theme::{bundle.topic}", *tags))
    return Note(
        name=name,
        type=kind,
        fields=fields,
        tags=list(dict.fromkeys(label for label in labels if label)),
        deck=deck,
        changed=_changed(name, bundle, options),
        due=place,
    )


def _changed(name: str, bundle: Bundle, options: DeckOptions) -> int:
    """The moment that Anki compares with that of a learner's note."""
    day = datetime(bundle.updated.year, bundle.updated.month, bundle.updated.day, tzinfo=UTC)
    moment = options.changed.get(name, day) + options.moment - _BEFORE
    return max(_EARLIEST, int(moment.timestamp()))
