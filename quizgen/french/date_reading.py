"""Dates as authors write them: « 2024-01-15..2024-01-17 », « 2023-09 », « fin 2023 »."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from quizgen.model.values import Period, Precision

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})$")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})$")
_YEAR = re.compile(r"([0-9]{4})$")
_END = re.compile(r"fin ([0-9]{4})$")


def parse_period(text: str, *, deduced: bool = False) -> Period:
    """Read a day, a month, a year, the end of a year, or a span of days, months or years.

    Raises ValueError with the writings that are understood.

    >>> parse_period("2023-07..2023-11").end
    datetime.date(2023, 11, 30)
    """
    ended = _END.match(text.strip())
    if ended:
        _, last_day, _ = _unit(ended.group(1))
        return Period(start=last_day.replace(month=10, day=1), end=last_day, precision="fin", deduced=deduced)
    first, _, last = (part.strip() for part in text.partition(".."))
    start, _, precision = _unit(first)
    _, end, end_precision = _unit(last or first)
    if precision != end_precision:
        raise ValueError("both ends of a period are written alike: 2023-07..2023-11")
    if end < start:
        raise ValueError("the period ends before it begins")
    return Period(start=start, end=end, precision=precision, deduced=deduced)


def _unit(text: str) -> tuple[date, date, Precision]:
    try:
        if day := _DAY.match(text):
            one = date(*map(int, day.groups()))
            return one, one, "jour"
        if month := _MONTH.match(text):
            year, number = map(int, month.groups())
            return date(year, number, 1), date(year, number, monthrange(year, number)[1]), "mois"
        if whole := _YEAR.match(text):
            year = int(whole.group(1))
            return date(year, 1, 1), date(year, 12, 31), "annee"
    except ValueError:
        raise ValueError(f"« {text} » is not in the calendar") from None
    raise ValueError(
        f"« {text} » is no date: write 2024-01-18, 2023-09, 2023, fin 2023 or 2024-01-15..2024-01-17"
    )
