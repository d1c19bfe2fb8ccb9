"""Dates as authors write them, and what is said of those that are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.french.date_reading import parse_period

DAYS = st.dates(date(1000, 1, 1), date(9998, 12, 31))


@pytest.mark.parametrize(
    ("written", "start", "end", "precision"),
    [
        ("2024-01-18", "2024-01-18", "2024-01-18", "jour"),
        ("2024-01-15..2024-01-17", "2024-01-15", "2024-01-17", "jour"),
        ("2024-01-15 .. 2024-01-17", "2024-01-15", "2024-01-17", "jour"),
        ("2023-09", "2023-09-01", "2023-09-30", "mois"),
        ("2024-02", "2024-02-01", "2024-02-29", "mois"),
        ("2023-07..2023-11", "2023-07-01", "2023-11-30", "mois"),
        ("2023", "2023-01-01", "2023-12-31", "annee"),
        ("2019..2023", "2019-01-01", "2023-12-31", "annee"),
        ("fin 2023", "2023-10-01", "2023-12-31", "fin"),
        (" 2023 ", "2023-01-01", "2023-12-31", "annee"),
    ],
)
def test_what_is_understood(written: str, start: str, end: str, precision: str) -> None:
    period = parse_period(written)
    assert (str(period.start), str(period.end), period.precision) == (start, end, precision)
    assert not period.deduced
    assert parse_period(written, deduced=True).deduced


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "is no date"),
        ("hier", "is no date"),
        ("le 18 janvier 2024", "is no date"),
        ("18/01/2024", "is no date"),
        ("2024-1-18", "is no date"),
        ("fin", "is no date"),
        ("fin de 2023", "is no date"),
        ("fin 0000", "is not in the calendar"),
        ("2023-09-31", "is not in the calendar"),
        ("2023-13", "is not in the calendar"),
        ("0000", "is not in the calendar"),
        ("2023-02-29", "is not in the calendar"),
        ("2024-01-17..2024-01-15", "ends before it begins"),
        ("2023..2019", "ends before it begins"),
        ("2023-07..2023", "written alike"),
        ("2023-07..2023-11-04", "written alike"),
        ("2023-07..demain", "« demain » is no date"),
        ("2023..2024..2025", "is no date"),
        ("٢٠٢٣", "is no date"),
    ],
)
def test_what_is_refused(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_period(written)


@given(DAYS, DAYS)
def test_days_come_back_as_written(one: date, other: date) -> None:
    first, last = sorted((one, other))
    period = parse_period(f"{first}..{last}")
    assert (period.start, period.end) == (first, last)


@given(DAYS)
def test_a_month_is_all_its_days(day: date) -> None:
    period = parse_period(f"{day:%Y-%m}" if day.year > 999 else "2024-01")
    assert period.start.day == 1 and period.start <= period.end
    assert period.overlaps(parse_period(str(period.end)))
    assert (period.end - period.start).days in range(27, 31)


@given(st.text(max_size=40))
def test_any_other_text_is_refused_with_what_is_understood(text: str) -> None:
    try:
        period = parse_period(text)
    except ValueError as error:
        assert "20" in str(error) or "calendar" in str(error) or "period" in str(error)
    else:
        assert period.start <= period.end
