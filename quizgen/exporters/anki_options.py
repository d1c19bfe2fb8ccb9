"""What a deck holds: kinds of cards, languages, and when each note last changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zlib import crc32

from quizgen.errors import QuizgenError, did_you_mean

# The order decides dates, see `moment`: a new kind goes to the end.
CARDS: Mapping[str, str] = {
    "recognition": "what does this word mean?",
    "listening": "hear the word, understand it",
    "gender": "un or une?",
    "cloze": "the word in its sentence",
    "definition": "from the definition to the word",
    "forms": "write its plural and its feminine",
    "production": "write the word",
    "dictation": "hear the word, write it",
    "comprehension": "the text and its questions",
    "open": "questions without their options",
}
USUAL = ("recognition", "cloze", "comprehension")
_LANGUAGES = 6  # more than these count as all


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckOptions:
    """The kinds of cards (`CARDS`), the languages of translations (None: all), and the dates of changes.

    `changed` says for the id of a note when its content last changed; without a date it counts as
    changed on the day on which its pack was.
    """

    cards: frozenset[str] = frozenset(USUAL)
    languages: tuple[str, ...] | None = None
    changed: Mapping[str, datetime] = field(default_factory=dict)

    def has(self, kind: str) -> bool:
        """Whether the deck holds a kind of cards."""
        return kind in self.cards

    @property
    def moment(self) -> timedelta:
        """What these options add to the date of a change: some minutes, more for more cards and languages.

        Anki updates a note if the new one is later by a second. So a kind of cards or a language that is
        switched on arrives with the next import; one that is switched off takes nothing from a learner.
        """
        cards = sum(1 << place for place, kind in enumerate(CARDS) if kind in self.cards)
        count, which = _LANGUAGES, 0
        if self.languages is not None:
            count = min(len(self.languages), _LANGUAGES - 1)
            which = crc32(",".join(sorted(self.languages)).encode()) % 60
        return timedelta(seconds=cards + 1024 * (60 * count + which) // 60)


def deck_options(
    *,
    cards: Iterable[str] = (),
    languages: Iterable[str] | None = None,
    changed: Mapping[str, datetime] | None = None,
) -> DeckOptions:
    """Options with known kinds of cards (none means the usual ones).

    Raises QuizgenError for a kind that there is not.
    """
    kinds = frozenset(cards) or frozenset(USUAL)
    for name in sorted(kinds - CARDS.keys()):
        cure = did_you_mean(name, list(CARDS)) or f"known are {', '.join(CARDS)}"
        raise QuizgenError(f"no such kind of card: « {name} » - {cure}")
    return DeckOptions(
        cards=kinds,
        languages=None if languages is None else tuple(dict.fromkeys(languages)),
        changed=changed or {},
    )
