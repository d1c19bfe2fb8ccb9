"""Days and months in words, and the part of a span that its end says again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from quizgen.french.tables import names

if TYPE_CHECKING:
    from quizgen.model.values import Period

MONTHS = names(
    """
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre
    décembre
    """
)
WEEKDAYS = names("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche")


def day(d: date, *, weekday: bool = False, month: bool = True, year: bool = True) -> str:
    """A day without article: « dimanche 21 janvier 2024 », each part on demand.

    >>> day(date(2024, 5, 1)), day(date(2024, 5, 1), month=False, year=False)
    ('1er mai 2024', '1er')
    """
    parts = [
        WEEKDAYS[d.weekday()] if weekday else "",
        "1er" if d.day == 1 else str(d.day),
        MONTHS[d.month - 1] if month else "",
        str(d.year) if year else "",
    ]
    return " ".join(part for part in parts if part)


def month_name(d: date, year: bool = True) -> str:
    """A month, with its year or without.

    >>> month_name(date(2023, 9, 1))
    'septembre 2023'
    """
    return f"{MONTHS[d.month - 1]} {d.year}" if year else MONTHS[d.month - 1]


def first_day(p: Period, year: bool, weekday: bool = False) -> str:
    """The first day of a span, without what its last day says again.

    >>> from quizgen.model.values import Period
    >>> first_day(Period(start=date(2024, 1, 30), end=date(2024, 2, 2)), year=True)
    '30 janvier'
    """
    same_year = p.start.year == p.end.year
    month = not (same_year and p.start.month == p.end.month)
    return day(p.start, weekday=weekday, month=month, year=year and not same_year)


def first_month(p: Period, year: bool) -> str:
    """The first month of a span, without the year if it is that of the last.

    >>> from quizgen.model.values import Period
    >>> first_month(Period(start=date(2023, 7, 1), end=date(2023, 11, 30)), year=True)
    'juillet'
    """
    return month_name(p.start, year and p.start.year != p.end.year)


def one_month(p: Period) -> bool:
    """Whether it starts and ends in the same month."""
    return (p.start.year, p.start.month) == (p.end.year, p.end.month)
