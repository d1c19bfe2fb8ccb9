"""Dates and numbers next to a key: what is left to ask with when a text holds too few."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from quizgen.items.context import rank_of_day
from quizgen.items.ring import place
from quizgen.model.values import Period, Quantity

_IN_LETTERS = 16  # the last number that is written in letters


def counting(model: Quantity, value: Decimal) -> Quantity:
    """Another number of the same things."""
    return Quantity(value=value, noun=model.noun, plural=model.plural)


def alike_written(one: Decimal, other: Decimal) -> bool:
    """Whether two numbers are both written in letters or both in figures, so that none stands out."""
    return (one > _IN_LETTERS) == (other > _IN_LETTERS)


def neighbours(value: Any) -> Iterable[Any]:
    """Values a little before and after one: other numbers, other dates of the same make, other ranks."""
    match value:
        case Quantity():
            step = Decimal(10 ** max(0, value.value.adjusted() - 1)) if value.value >= 20 else Decimal(1)
            near = (value.value + step * shift for shift in (-2, -1, 1, 2))
            return [
                counting(value, number)
                for number in near
                if number > 1 and alike_written(number, value.value)
            ]
        case Period():
            return list(filter(None, (_shifted(value, times) for times in (-1, -2, 1, 2))))
        case str():
            return [text for text in map(rank_of_day, (1, 2, 3)) if text != value]
        case _:
            return []


def _shifted(period: Period, times: int) -> Period | None:
    """A period of the same length some steps away; None where the calendar ends."""
    try:
        start, end = _moved(period, times)
    except (ValueError, OverflowError):
        return None
    if period.deduced and start.year != period.start.year:
        return None  # printed without their years, such dates would seem to be out of order
    return Period(start=start, end=end, precision=period.precision, deduced=period.deduced)


def _moved(period: Period, times: int) -> tuple[date, date]:
    if period.precision in ("annee", "fin"):
        start = period.start.replace(year=period.start.year + times)
        return start, period.end.replace(year=period.end.year + times)
    if period.precision == "mois":
        return _months(period.start, 3 * times), _months(period.end, 3 * times)
    length = (period.end - period.start).days + 1
    shift = timedelta(days=times * (length + place(period.start, times) % 3 + 1))
    return period.start + shift, period.end + shift


def _months(day: date, count: int) -> date:
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    last = monthrange(year, month)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return day.replace(year=year, month=month, day=last if is_last else min(day.day, last))
