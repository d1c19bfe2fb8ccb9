"""Which word comes next: what is due, then a few new ones, never two faces of one word on a day.

A word has two faces: its meaning (seen, told) and the word itself (from its gap in an example, typed).
The second is new only once the first is out of the learning phase.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from quizgen.study.scheduling import Memory

Face = Literal["sens", "mot"]
FACES: tuple[Face, ...] = ("sens", "mot")
NEW_A_DAY = 10
_TURN = timedelta(hours=4)  # a study day begins at four in the morning: late evenings belong to it
_AHEAD = timedelta(minutes=20)  # a card in its learning steps may come a little early


@dataclass(frozen=True, slots=True)
class Place:
    """A face of a word; `str` of it is what the record knows it by."""

    entry: str  # pack/vocabulaire/entry
    face: Face

    def __str__(self) -> str:
        return f"{self.entry}/{self.face}"


def place(text: str) -> Place | None:
    """The place that `str` wrote, None if it is not one.

    >>> place("p/vocabulaire/accord/mot")
    Place(entry='p/vocabulaire/accord', face='mot')
    """
    entry, _, face = text.rpartition("/")
    return next((Place(entry, known) for known in FACES if known == face and entry), None)


def study_day(moment: datetime, zone: tzinfo) -> date:
    """The day to which a moment belongs for somebody in `zone`.

    >>> from datetime import UTC
    >>> study_day(datetime(2024, 5, 2, 3, 59, tzinfo=UTC), UTC)
    datetime.date(2024, 5, 1)
    """
    return (moment.astimezone(zone) - _TURN).date()


def day_start(moment: datetime, zone: tzinfo) -> datetime:
    """When the study day of `moment` began."""
    return datetime.combine(study_day(moment, zone), time(), zone) + _TURN


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """What there is to do today: `due` in order, then `new`; `later` is the time of the next one."""

    due: tuple[Place, ...]
    new: tuple[Place, ...]
    later: datetime | None = None

    @property
    def next(self) -> Place | None:
        """The card to show."""
        return next(iter((*self.due, *self.new)), None)


def queue(
    entries: Sequence[str],
    memories: Mapping[Place, Memory],
    *,
    now: datetime,
    zone: tzinfo,
    seen_today: Iterable[Place] = (),
    begun_today: Collection[Place] = (),
    limit: int = NEW_A_DAY,
    typed: Collection[str] = (),
    elsewhere: Collection[str] = (),
) -> Queue:
    """The queue over `entries`, in their order.

    Args:
        entries: the ids of the words; those looked up by the learner first.
        memories: what was reviewed before, whatever its entry.
        now: an aware time.
        zone: the learner's.
        seen_today: places reviewed on this study day; the other face of each waits until tomorrow.
        begun_today: those of them that were new; they count against `limit`.
        limit: how many new places a day.
        typed: the entries that have the second face at all (an example with a gap).
        elsewhere: words of other texts: they come back when they are due, but none is begun.
    """
    today = study_day(now, zone)
    seen = set(seen_today)
    busy = {one.entry: one for one in seen}
    known = {*entries, *elsewhere}
    due, later = [], []
    for one, memory in sorted(memories.items(), key=lambda pair: (pair[1].due, str(pair[0]))):
        if one.entry not in known or busy.get(one.entry, one) != one:
            continue
        steps = memory.phase != "review"
        if memory.due <= now or (not steps and study_day(memory.due, zone) <= today):
            due.append(one)
            busy[one.entry] = one
        elif steps and study_day(memory.due, zone) <= today:
            later.append(one)
            busy[one.entry] = one
    new = _new(entries, memories, set(busy), typed)[: max(limit - len(begun_today), 0)]
    if not due and not new:  # nothing else to do: the learning steps need not be waited for
        due = [one for one in later if memories[one].due <= now + _AHEAD]
        later = later[len(due) :]
    return Queue(
        due=tuple(due), new=tuple(new), later=min((memories[one].due for one in later), default=None)
    )


def _new(
    entries: Sequence[str], memories: Mapping[Place, Memory], busy: Collection[str], typed: Collection[str]
) -> list[Place]:
    places = []
    for entry in entries:
        if entry in busy:
            continue
        first = Place(entry, "sens")
        if first not in memories:
            places.append(first)
        elif memories[first].phase == "review" and entry in typed and Place(entry, "mot") not in memories:
            places.append(Place(entry, "mot"))
    return places
