"""When a card comes back: FSRS, without the random spread, so that what a button promises holds.

The algorithm is that of the PyPI package `fsrs`; a memory is plain data, so that it can be stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cache
from typing import Any, Literal

import fsrs

Phase = Literal["learning", "review", "relearning"]
_PHASES: Mapping[Phase, fsrs.State] = {
    "learning": fsrs.State.Learning,
    "review": fsrs.State.Review,
    "relearning": fsrs.State.Relearning,
}
_NAMES = {state: name for name, state in _PHASES.items()}
LEECH = 6  # times forgotten after which a card needs something else than one more review


class Rating(IntEnum):
    """How it went, in the learner's own judgement."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What is known of a learner's memory of one card. Stability is in days, difficulty from 1 to 10."""

    phase: Phase
    due: datetime
    last: datetime
    stability: float
    difficulty: float
    step: int | None = None
    reviews: int = 1
    lapses: int = 0

    @property
    def leech(self) -> bool:
        """Whether it was forgotten so often that reviewing alone does not help."""
        return self.lapses >= LEECH

    @property
    def known(self) -> bool:
        """Whether it is expected to hold for three weeks or more."""
        return self.phase == "review" and self.stability >= 21


def review(memory: Memory | None, rating: Rating, now: datetime) -> Memory:
    """The memory after a review at `now` (an aware time); None is a card never seen."""
    card = fsrs.Card(card_id=1, due=now) if memory is None else _card(memory)
    after, _ = _scheduler().review_card(card, fsrs.Rating(rating), now)
    assert after.stability is not None and after.difficulty is not None
    forgot = memory is not None and memory.phase == "review" and rating is Rating.AGAIN
    return Memory(
        phase=_NAMES[after.state],
        due=after.due,
        last=now,
        stability=after.stability,
        difficulty=after.difficulty,
        step=after.step,
        reviews=1 if memory is None else memory.reviews + 1,
        lapses=(0 if memory is None else memory.lapses) + forgot,
    )


def outcomes(memory: Memory | None, now: datetime) -> Mapping[Rating, Memory]:
    """What each grade would make of the memory: the intervals to print on the buttons."""
    return {rating: review(memory, rating, now) for rating in Rating}


def to_plain(memory: Memory) -> dict[str, Any]:
    """The memory as JSON can hold it."""
    return {
        "phase": memory.phase,
        "due": memory.due.isoformat(),
        "last": memory.last.isoformat(),
        "stability": memory.stability,
        "difficulty": memory.difficulty,
        "step": memory.step,
        "reviews": memory.reviews,
        "lapses": memory.lapses,
    }


def from_plain(plain: Mapping[str, Any]) -> Memory:
    """The memory that `to_plain` wrote. Raises KeyError, TypeError or ValueError on anything else."""
    phase: Phase = plain["phase"]
    if phase not in _PHASES:
        raise ValueError(f"no phase « {phase} »")
    due, last = (datetime.fromisoformat(plain[name]) for name in ("due", "last"))
    if due.tzinfo is None or last.tzinfo is None:
        raise ValueError("a time without its zone")
    return Memory(
        phase=phase,
        due=due,
        last=last,
        stability=float(plain["stability"]),
        difficulty=float(plain["difficulty"]),
        step=None if plain["step"] is None else int(plain["step"]),
        reviews=int(plain["reviews"]),
        lapses=int(plain["lapses"]),
    )


def _card(memory: Memory) -> fsrs.Card:
    return fsrs.Card(
        card_id=1,
        state=_PHASES[memory.phase],
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.last,
    )


@cache
def _scheduler() -> fsrs.Scheduler:
    return fsrs.Scheduler(enable_fuzzing=False)
