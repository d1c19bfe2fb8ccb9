"""The words of today: the queue, what was done already, and what lies ahead."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from quizgen.study.deck import NEW_A_DAY, Place, Queue, day_start, queue
from quizgen.study.scheduling import Memory
from quizgen.study.store import words
from quizgen.study.store.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Where a learner stands with some words."""

    queue: Queue
    memories: Mapping[Place, Memory]
    reviews: int  # given today, of any words

    @property
    def leeches(self) -> tuple[Place, ...]:
        """What was forgotten too often, the worst first."""
        bad = [(-memory.lapses, str(card), card) for card, memory in self.memories.items() if memory.leech]
        return tuple(card for *_, card in sorted(bad, key=lambda one: one[:2]))


def today(
    database: Database,
    learner: int,
    entries: Sequence[str],
    *,
    typed: Collection[str],
    now: datetime,
    zone: tzinfo,
    limit: int = NEW_A_DAY,
    elsewhere: Collection[str] = (),
) -> Today:
    """The queue over `entries`, words that the learner looked up first (see `deck.queue`).

    Of the words `elsewhere`, those that the learner wanted are begun as well. Raises Unreachable.
    """
    memories = words.recall(database, learner)
    seen = words.since(database, learner, day_start(now, zone))
    here, there = set(entries), set(elsewhere)
    wanted = [entry for entry in words.wanted(database, learner) if entry in here | there]
    first = [entry for entry in words.looked_up(database, learner) if entry in here]
    ordered = list(dict.fromkeys([*wanted, *first, *entries]))
    return Today(
        queue=queue(
            ordered,
            memories,
            now=now,
            zone=zone,
            seen_today=[one.place for one in seen],
            begun_today={one.place for one in seen if one.new},
            limit=limit,
            typed=typed,
            elsewhere=there,
        ),
        memories=memories,
        reviews=len(seen),
    )
