"""Dates and periods as a sentence writes them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from quizgen.errors import FrenchError
from quizgen.french.calendar_words import day, first_day, first_month, month_name, one_month
from quizgen.french.elision import elide

if TYPE_CHECKING:
    from quizgen.model.values import Period

Part = Literal["début", "mi", "fin"]
# Prepositions of time: before a day they take its article, « jusque » needs « en » before the rest.
_BEFORE_TIME = frozenset({"depuis", "jusque", "avant", "après", "à partir de", "dès", "pour"})


def date(d: dt.date, jour: bool = False, annee: bool = True) -> str:
    """A day with its article, with the weekday if `jour` and without the year if not `annee`.

    >>> date(dt.date(2024, 1, 1)), date(dt.date(2024, 1, 21), jour=True, annee=False)
    ('le 1er janvier 2024', 'le dimanche 21 janvier')
    """
    return f"le {day(d, weekday=jour, year=annee)}"


def periode(p: Period, style: str = "quand", annee: bool = True, jour: bool = False) -> str:
    """A period as an adverb (« quand »), a noun without article (« nom ») or after « de ».

    `style` may also be « de-à » (« de juillet à novembre 2023 ») or a preposition: « depuis », « jusque »,
    « avant », « après », « à partir de », « dès », « pour ». With `jour` days tell their weekday.

    The year is left out if not `annee` or if it is deduced. Raises FrenchError if nothing would be
    left, or if the period ends before it starts.

    >>> from quizgen.model.values import Period
    >>> visit = Period(start=dt.date(2024, 1, 15), end=dt.date(2024, 1, 17))
    >>> periode(visit), periode(visit, "nom", annee=False)
    ('du 15 au 17 janvier 2024', 'du 15 au 17 janvier')
    >>> periode(Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 1, 1)), "à partir de")
    'à partir du 1er janvier 2024'
    >>> month = Period(start=dt.date(2023, 10, 1), end=dt.date(2023, 10, 31), precision="mois")
    >>> periode(month), periode(month, "nom"), periode(month, "de")
    ('en octobre 2023', 'octobre 2023', 'd’octobre 2023')
    """
    if p.end < p.start:
        raise FrenchError(f"Une période qui finit le {p.end} ne peut pas commencer le {p.start}.")
    year = annee and not p.deduced
    if style in _BEFORE_TIME:
        return _after_preposition(p, style, year, jour)
    if style == "de-à":
        return _from_to(p, year, jour)
    if style not in ("quand", "nom", "de"):
        known = ", ".join(("quand", "nom", "de", "de-à", *sorted(_BEFORE_TIME)))
        raise FrenchError(f"« {style} » : le style d’une période est l’un de {known}.")
    match p.precision:
        case "jour":
            return _days(p, style, year, jour)
        case "mois":
            return _months(p, style, year)
        case "annee":
            return _years(p, style, year)
        case "fin":
            return _end_of_year(p, style, year)


def moment(part: Part, p: Period, style: str = "quand", annee: bool = True) -> str:
    """A part of a month or a year: « début mars 2024 », « mi-janvier », « fin 2023 ».

    Raises FrenchError for a day, and for another style than « quand », « nom » and « de ».

    >>> from quizgen.model.values import Period
    >>> month = Period(start=dt.date(2024, 4, 1), end=dt.date(2024, 4, 30), precision="mois")
    >>> moment("début", month), moment("mi", month, annee=False), moment("fin", month, "de")
    ('début avril 2024', 'mi-avril', 'de la fin d’avril 2024')
    """
    if p.precision not in ("mois", "annee") or style not in ("quand", "nom", "de"):
        raise FrenchError("« début », « mi- » et « fin » se disent d’un mois ou d’une année.")
    bare = month_name(p.end, annee) if p.precision == "mois" else str(p.end.year)
    if part == "mi":
        return f"de la mi-{bare}" if style == "de" else f"mi-{bare}"
    if style == "de":
        return f"{'du' if part == 'début' else 'de la'} {part} {elide('de', bare)}"
    return f"{part} {bare}"


def _after_preposition(p: Period, word: str, year: bool, weekday: bool) -> str:
    if p.precision == "jour":
        day_of = p.start if word in ("avant", "dès", "à partir de", "depuis") else p.end
        bare = day(day_of, year=year, weekday=weekday)
        return {"jusque": f"jusqu’au {bare}", "à partir de": f"à partir du {bare}"}.get(
            word, f"{word} le {bare}"
        )
    bare = _end_of_year(p, "nom", year) if p.precision == "fin" else _unit_name(p, year)
    if p.precision == "fin":
        return {"jusque": f"jusqu’à {bare}", "à partir de": f"à partir de {bare}"}.get(word, f"{word} {bare}")
    return {"jusque": f"jusqu’en {bare}", "à partir de": f"à partir {elide('de', bare)}"}.get(
        word, f"{word} {bare}"
    )


def _unit_name(p: Period, year: bool) -> str:
    if p.precision == "mois":
        return month_name(p.end, year)
    if not year:
        raise FrenchError(f"« {p.start.year} » : sans l’année, il ne reste rien de cette période.")
    return str(p.end.year)


def _from_to(p: Period, year: bool, weekday: bool) -> str:
    match p.precision:
        case "jour":
            return _days(p, "quand", year, weekday)
        case "mois" if not one_month(p):
            return f"{elide('de', first_month(p, year))} à {month_name(p.end, year)}"
        case "annee" if p.start.year != p.end.year:
            return f"de {p.start.year} à {p.end.year}"
        case _:
            return periode(p, annee=year)


def _days(p: Period, style: str, year: bool, weekday: bool = False) -> str:
    if p.start != p.end:
        return f"du {first_day(p, year, weekday)} au {day(p.end, year=year, weekday=weekday)}"
    bare = day(p.start, year=year, weekday=weekday)
    return {"quand": f"le {bare}", "nom": bare, "de": f"du {bare}"}[style]


def _months(p: Period, style: str, year: bool) -> str:
    last = month_name(p.end, year)
    if one_month(p):
        return {"quand": f"en {last}", "nom": last, "de": elide("de", last)}[style]
    first = first_month(p, year)
    span = f"{elide('de', first)} à {last}"
    return {
        "quand": f"entre {first} et {last}",
        "nom": f"la période {span}",
        "de": f"de la période {span}",
    }[style]


def _years(p: Period, style: str, year: bool) -> str:
    if not year:
        raise FrenchError(f"« {p.start.year} » : sans l’année, il ne reste rien de cette période.")
    first, last = p.start.year, p.end.year
    if first == last:
        return {"quand": f"en {last}", "nom": f"{last}", "de": f"de {last}"}[style]
    span = f"de {first} à {last}"
    return {
        "quand": f"entre {first} et {last}",
        "nom": f"la période {span}",
        "de": f"de la période {span}",
    }[style]


def _end_of_year(p: Period, style: str, year: bool) -> str:
    if not year:
        end = "la fin de l’année"
        return {"quand": f"à {end}", "nom": end, "de": f"de {end}"}[style]
    short = f"fin {p.end.year}"
    return {"quand": short, "nom": short, "de": f"de la fin de {p.end.year}"}[style]
