"""Dates and periods as a sentence writes them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from quizgen.errors import FrenchError
from quizgen.french.calendar_words import day, first_day, first_month, month_name, one_month
from quizgen.french.date_writings import ecritures
from quizgen.french.elision import elide
from quizgen.french.numbers import chiffres, en_lettres
from quizgen.model.values import Period

__all__ = ["date", "duree", "ecritures", "periode"]

Style = Literal["quand", "nom", "de"]


def date(d: dt.date, jour: bool = False, annee: bool = True) -> str:
    """A day with its article, with the weekday if `jour` and without the year if not `annee`.

    >>> date(dt.date(2024, 1, 1)), date(dt.date(2024, 1, 21), jour=True, annee=False)
    ('le 1er janvier 2024', 'le dimanche 21 janvier')
    """
    return f"le {day(d, weekday=jour, year=annee)}"


def periode(p: Period, style: Style = "quand", annee: bool = True) -> str:
    """A period as an adverb (« quand »), a noun without article (« nom ») or after « de ».

    The year is left out if not `annee` or if it is deduced. Raises FrenchError if nothing would be
    left, or if the period ends before it starts.

    >>> visit = Period(start=dt.date(2024, 1, 15), end=dt.date(2024, 1, 17))
    >>> periode(visit), periode(visit, "nom", annee=False)
    ('du 15 au 17 janvier 2024', 'du 15 au 17 janvier')
    >>> month = Period(start=dt.date(2023, 10, 1), end=dt.date(2023, 10, 31), precision="mois")
    >>> periode(month), periode(month, "nom"), periode(month, "de")
    ('en octobre 2023', 'octobre 2023', 'd’octobre 2023')
    """
    if p.end < p.start:
        raise FrenchError(f"Une période qui finit le {p.end} ne peut pas commencer le {p.start}.")
    year = annee and not p.deduced
    match p.precision:
        case "jour":
            return _days(p, style, year)
        case "mois":
            return _months(p, style, year)
        case "annee":
            return _years(p, style, year)
        case "fin":
            return _end_of_year(p, style, year)


def duree(days: int) -> str:
    """A number of days, in words up to « seize ». Raises FrenchError below 1.

    >>> duree(1), duree(3), duree(30)
    ('un jour', 'trois jours', '30 jours')
    """
    if days < 1:
        raise FrenchError(f"Une durée de {days} jour n’existe pas : il faut au moins un jour.")
    number = en_lettres(days) if days <= 16 else chiffres(days)
    return f"{number} jour{'s' if days > 1 else ''}"


def _days(p: Period, style: Style, year: bool) -> str:
    if p.start != p.end:
        return f"du {first_day(p, year)} au {day(p.end, year=year)}"
    bare = day(p.start, year=year)
    return {"quand": f"le {bare}", "nom": bare, "de": f"du {bare}"}[style]


def _months(p: Period, style: Style, year: bool) -> str:
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


def _years(p: Period, style: Style, year: bool) -> str:
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


def _end_of_year(p: Period, style: Style, year: bool) -> str:
    if not year:
        end = "la fin de l’année"
        return {"quand": f"à {end}", "nom": end, "de": f"de {end}"}[style]
    short = f"fin {p.end.year}"
    return {"quand": short, "nom": short, "de": f"de la fin de {p.end.year}"}[style]
