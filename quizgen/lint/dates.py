"""Dates and figures read back from what is printed, so that rules need not trust who printed them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from functools import lru_cache

from quizgen.french.number_reading import figures
from quizgen.items.find import fold
from quizgen.model.values import Period, Precision

_MONTHS = {
    name: number
    for number, name in enumerate(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(), 1
    )
}
_MONTH = "|".join(_MONTHS)
_DAYS = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
_OPENING = re.compile(r"^(?:… ?)?(?:à partir |depuis |dès |jusqu’|pendant |durant |au cours )?")
_NO_YEAR = 4  # a leap year, for a date printed without one
_ONE_DAY = re.compile(rf"(?:le |du |au )?(?:{_DAYS})?(\d+)(?:er)? ({_MONTH})(?: (\d{{4}}))?$")
_DAYS_SPAN = re.compile(
    rf"(?:du|entre le) (?:{_DAYS})?(\d+)(?:er)?(?: ({_MONTH}))?(?: (\d{{4}}))? (?:au|et le) (?:{_DAYS})?"
    rf"(\d+)(?:er)? ({_MONTH})(?: (\d{{4}}))?$"
)
_ONE_MONTH = re.compile(rf"(?:en |au mois de |au mois d’|de |d’)?({_MONTH})(?: (\d{{4}}))?$")
_MONTHS_SPAN = re.compile(rf"(?:entre |de |d’)({_MONTH})(?: (\d{{4}}))? (?:et|à) ({_MONTH})(?: (\d{{4}}))?$")
_ONE_YEAR = re.compile(r"(?:en |de |l’année )?(\d{4})$")
_YEARS_SPAN = re.compile(r"(?:entre |de )(\d{4}) (?:et|à) (\d{4})$")
_END = re.compile(r"(?:à la )?fin (?:de )?(\d{4})$")
_NUMBER = re.compile(
    r"^(?:à |de |pendant |en |au bout de |après )?(\d+(?:,\d+)?)(?: (?:millions?|milliards?))?\b"
)
_UNIT = re.compile(r"^(?:à |de |pendant |en |après )?une? (jour|semaine|mois|an|année|heure|minute|fois)\b")
_ANYWHERE = re.compile(
    rf"(?:\d+(?:er)?(?: (?:{_MONTH}))?(?: \d{{4}})? au )?\d+(?:er)? (?:{_MONTH})(?: \d{{4}})?"
    rf"|(?:{_MONTH})(?: \d{{4}})?(?: (?:et|à) (?:{_MONTH})(?: \d{{4}})?)?|fin \d{{4}}|\d+"
)


@lru_cache(maxsize=20_000)
def read_period(text: str) -> Period | None:
    """The date or span that a text is, None if it is anything else.

    >>> read_period("Du 15 au 17 janvier 2024").end
    datetime.date(2024, 1, 17)
    >>> read_period("Le voyage du 15 janvier") is None
    True
    """
    plain = _OPENING.sub("", fold(text).rstrip(". "))
    try:
        return _days(plain) or _months(plain) or _years(plain)
    except ValueError:
        return None


@lru_cache(maxsize=20_000)
def read_number(text: str) -> Decimal | None:
    """The number that a text begins with, None if it begins otherwise or is a date.

    >>> read_number("Quatre délégations"), read_number("Un jour"), read_number("Le 3 mai")
    (Decimal('4'), Decimal('1'), None)
    """
    plain = fold(text)
    if read_period(text):
        return None
    if _UNIT.match(plain):
        return Decimal(1)
    found = _NUMBER.match(figures(plain))
    return Decimal(found.group(1).replace(",", ".")) if found else None


@lru_cache(maxsize=20_000)
def dates_in(text: str) -> tuple[str, ...]:
    """The dates and figures that stand in a folded text, each whole.

    >>> dates_in("du 15 au 17 janvier 2024, il a reçu 4 lettres")
    ('15 au 17 janvier 2024', '4')
    """
    return tuple(found.strip() for found in _ANYWHERE.findall(figures(text)))


def _days(text: str) -> Period | None:
    if one := _ONE_DAY.match(text):
        day = date(int(one[3] or _NO_YEAR), _MONTHS[one[2]], int(one[1]))
        return Period(start=day, end=day)
    if span := _DAYS_SPAN.match(text):
        last_year = int(span[6] or _NO_YEAR)
        end = date(last_year, _MONTHS[span[5]], int(span[4]))
        start = date(int(span[3] or last_year), _MONTHS[span[2] or span[5]], int(span[1]))
        return Period(start=start, end=end) if start <= end else None
    return None


def _months(text: str) -> Period | None:
    if one := _ONE_MONTH.match(text):
        return _span(int(one[2] or _NO_YEAR), _MONTHS[one[1]], int(one[2] or _NO_YEAR), _MONTHS[one[1]])
    if span := _MONTHS_SPAN.match(text):
        last = int(span[4] or _NO_YEAR)
        return _span(int(span[2] or last), _MONTHS[span[1]], last, _MONTHS[span[3]])
    return None


def _years(text: str) -> Period | None:
    if ended := _END.match(text):
        year = int(ended[1])
        return Period(start=date(year, 10, 1), end=date(year, 12, 31), precision="fin")
    if one := _ONE_YEAR.match(text):
        return _span(int(one[1]), 1, int(one[1]), 12, "annee")
    if span := _YEARS_SPAN.match(text):
        return _span(int(span[1]), 1, int(span[2]), 12, "annee")
    return None


def _span(year: int, month: int, last_year: int, last: int, precision: Precision = "mois") -> Period | None:
    start, end = date(year, month, 1), date(last_year, last, monthrange(last_year, last)[1])
    return Period(start=start, end=end, precision=precision) if start <= end else None
