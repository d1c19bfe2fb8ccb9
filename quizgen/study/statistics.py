"""What a learner's record adds up to: days, streaks, accuracy, what is ahead."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar

from quizgen.study.deck import Place, study_day
from quizgen.study.scheduling import Memory

_T = TypeVar("_T")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How many answers there were to questions of one sort, and how many were right at once."""

    name: str
    right: int
    total: int

    @property
    def percent(self) -> int:
        """Right ones in a hundred.

        >>> Accuracy("qcm", 2, 3).percent
        67
        """
        return round(100 * self.right / self.total)


def activity(moments: Iterable[datetime], zone: tzinfo) -> Mapping[date, int]:
    """How many answers and reviews fall on each study day."""
    return Counter(study_day(moment, zone) for moment in moments)


def streak(days: Collection[date], today: date) -> int:
    """How many study days in a row up to today; a day that has only begun breaks nothing.

    >>> streak({date(2024, 5, 1), date(2024, 4, 30)}, date(2024, 5, 2))
    2
    """
    day = today if today in days else today - _DAY
    count = 0
    while day in days:
        count, day = count + 1, day - _DAY
    return count


def longest_streak(days: Collection[date]) -> int:
    """The longest row of study days there ever was."""
    first = [day for day in days if day - _DAY not in days]
    return max((streak(days, _last(days, day)) for day in first), default=0)


def _last(days: Collection[date], day: date) -> date:
    while day + _DAY in days:
        day += _DAY
    return day


def accuracy(answers: Iterable[_T], right: Callable[[_T], bool], by: Callable[[_T], str]) -> list[Accuracy]:
    """The answers in groups, those with the lowest accuracy first."""
    found: dict[str, list[bool]] = defaultdict(list)
    for answer in answers:
        found[by(answer)].append(right(answer))
    groups = (Accuracy(name, sum(results), len(results)) for name, results in found.items())
    return sorted(groups, key=lambda group: (group.right / group.total, -group.total, group.name))


def forecast(memories: Mapping[Place, Memory], now: datetime, zone: tzinfo, days: int = 7) -> list[int]:
    """How many cards come back on each of the next `days` study days; what is late is for today."""
    today = study_day(now, zone)
    counts = Counter(max((study_day(one.due, zone) - today).days, 0) for one in memories.values())
    return [counts[day] for day in range(days)]


def known_words(memories: Mapping[Place, Memory]) -> int:
    """How many words are known: at least one face of them will hold for three weeks."""
    return len({place.entry for place, memory in memories.items() if memory.known})


def weeks(days: Mapping[date, int], today: date, count: int) -> list[list[tuple[date, int] | None]]:
    """A calendar of the last `count` weeks, Monday first; days still to come are None.

    >>> [len(week) for week in weeks({}, date(2024, 5, 2), 2)]
    [7, 7]
    """
    monday = today - timedelta(days=today.weekday()) - timedelta(weeks=count - 1)
    return [
        [
            (day, days.get(day, 0)) if (day := monday + timedelta(weeks=week, days=number)) <= today else None
            for number in range(7)
        ]
        for week in range(count)
    ]
