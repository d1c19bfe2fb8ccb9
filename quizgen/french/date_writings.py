"""All the ways to write a period: how a reader finds it in a text, how a learner may answer it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.french.calendar_words import day, first_day, first_month, month_name, one_month
from quizgen.french.elision import elide
from quizgen.french.lists import enumeration
from quizgen.french.tables import pairs

if TYPE_CHECKING:
    from quizgen.model.values import Period

_SHORT = pairs(
    """
    janvier:janv., février:févr., avril:avr., juillet:juill., septembre:sept., octobre:oct.
    novembre:nov., décembre:déc.
    """
)
_YEARS = (True, False)


@lru_cache(maxsize=20_000)  # as many dates as the largest pack has
def ecritures(p: Period) -> tuple[str, ...]:
    """Every writing of `p`, those of a sentence first, with the year and without.

    >>> from datetime import date
    >>> from quizgen.model.values import Period
    >>> found = ecritures(Period(start=date(2024, 1, 21), end=date(2024, 1, 21)))
    >>> found[:3], "21/01/2024" in found, "21 janv." in found
    (('le 21 janvier 2024', '21 janvier 2024', 'le dimanche 21 janvier 2024'), True, True)
    """
    match p.precision:
        case "jour" if p.start == p.end:
            found: Iterable[str] = _one_day(p)
        case "jour":
            found = _span_of_days(p)
        case "mois" if one_month(p):
            found = _one_month(p)
        case "mois":
            found = _span_of_months(p)
        case "annee":
            found = _years(p)
        case "fin":
            found = _end_of_year(p)
    if p.deduced:  # a text that leaves the year out is answered without it
        found = sorted(found, key=lambda text: str(p.end.year) in text)
    return tuple(dict.fromkeys(found))


def _one_day(p: Period) -> Iterator[str]:
    d = p.start
    for year in _YEARS:
        for weekday in (False, True):
            bare = day(d, weekday=weekday, year=year)
            yield from (f"le {bare}", bare)
    for year in _YEARS:
        yield _shortened(day(d, year=year))
        yield from _figures(d.day, d.month, d.year if year else None)
    yield d.isoformat()
    if d.day == 1:
        yield from (f"1 {month_name(d, year)}" for year in _YEARS)


def _span_of_days(p: Period) -> Iterator[str]:
    for year in _YEARS:
        last = day(p.end, year=year)
        first = first_day(p, year)
        yield from (f"du {first} au {last}", f"entre le {first} et le {last}", f"{first} au {last}")
        yield from (
            f"{first}-{last}",
            f"{first}–{last}",
            f"{first} - {last}",
        )
        yield from (f"{first} – {last}", f"du {_shortened(first)} au {_shortened(last)}")
        yield from (f"du {first_day(p, start)} au {last}" for start in _YEARS)
        yield f"du {first_day(p, year, weekday=True)} au {day(p.end, weekday=True, year=year)}"
        yield f"du {day(p.start, year=year)} au {last}"
        yield from _each_day(p, year)
        ends = [_figures(d.day, d.month, d.year if year else None) for d in (p.start, p.end)]
        for start, end in zip(*ends, strict=True):
            yield from (f"du {start} au {end}", f"{start}-{end}", f"{start} - {end}")
    start, end = (f"{d.day:02}/{d.month:02}" for d in (p.start, p.end))
    yield f"du {start} au {end}/{p.end.year}"


def _each_day(p: Period, year: bool) -> Iterator[str]:
    """« les 15, 16 et 17 janvier »: only in one month, and for a few days."""
    length = (p.end - p.start).days
    if one_month(p) and length <= 3:
        names = [day(p.start + timedelta(n), month=False, year=False) for n in range(length)]
        yield f"les {enumeration([*names, day(p.end, year=year)])}"


def _one_month(p: Period) -> Iterator[str]:
    for year in _YEARS:
        name = month_name(p.start, year)
        yield from (
            f"en {name}",
            name,
            f"au mois {elide('de', name)}",
            f"le mois {elide('de', name)}",
        )
        yield _shortened(name)
    yield from (f"{p.start.month:02}/{p.start.year}", f"{p.start.month}/{p.start.year}")
    yield f"{p.start.year}-{p.start.month:02}"


def _span_of_months(p: Period) -> Iterator[str]:
    for year in _YEARS:
        first, last = first_month(p, year), month_name(p.end, year)
        span = f"{elide('de', first)} à {last}"
        yield from (f"entre {first} et {last}", span, f"{first} à {last}", f"{first}-{last}")
        yield from (f"{first}–{last}", f"{first} - {last}", f"la période {span}")
        yield f"entre les mois {elide('de', first)} et {elide('de', last)}"
        yield f"du mois {elide('de', first)} au mois {elide('de', last)}"


def _years(p: Period) -> Iterator[str]:
    first, last = p.start.year, p.end.year
    if first == last:
        yield from (
            f"en {last}",
            str(last),
            f"l’année {last}",
            f"l’an {last}",
            f"au cours de l’année {last}",
        )
        yield f"pendant l’année {last}"
        return
    yield from (
        f"entre {first} et {last}",
        f"de {first} à {last}",
        f"{first}-{last}",
        f"{first}–{last}",
    )
    yield from (f"{first} à {last}", f"la période de {first} à {last}")


def _end_of_year(p: Period) -> Iterator[str]:
    year = p.end.year
    yield from (
        f"fin {year}",
        f"à la fin de {year}",
        f"à la fin de l’année {year}",
        f"fin de l’année {year}",
    )
    yield from (
        f"la fin de {year}",
        f"la fin de l’année {year}",
        f"en fin d’année {year}",
        f"vers la fin de {year}",
    )
    yield from (f"fin de {year}", f"fin d’année {year}", f"la fin {year}")
    if p.deduced:
        yield from ("à la fin de l’année", "en fin d’année", "la fin de l’année", "fin d’année")


def _figures(d: int, month: int, year: int | None) -> tuple[str, ...]:
    """21/01/2024 and its like, or 21/01 without a year."""
    parts = [(f"{d:02}", f"{month:02}"), (str(d), str(month))]
    ending = [str(year)] if year else []
    marks = "/.-" if year else "/"
    full = tuple(mark.join([*pair, *ending]) for mark in marks for pair in parts)
    return (*full, *("/".join([*pair, f"{year % 100:02}"]) for pair in parts)) if year else full


def _shortened(text: str) -> str:
    return " ".join(_SHORT.get(word, word) for word in text.split(" "))
