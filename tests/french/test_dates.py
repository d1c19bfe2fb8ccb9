"""Dates, periods and durations."""

from __future__ import annotations

from datetime import date as day

import pytest

from quizgen.errors import FrenchError
from quizgen.french.date_writings import ecritures
from quizgen.french.dates import date, periode
from quizgen.french.measures import duree
from quizgen.model.values import Period, Precision


def period(start: str, end: str = "", precision: Precision = "jour", deduced: bool = False) -> Period:
    first, last = day.fromisoformat(start), day.fromisoformat(end or start)
    return Period(start=first, end=last, precision=precision, deduced=deduced)


ONE = period("2024-01-18")
FIRST = period("2024-01-01")
SPAN = period("2024-01-15", "2024-01-17")
MONTHS = period("2023-07-01", "2023-11-30", "mois")
SEPTEMBER = period("2023-09-01", "2023-09-30", "mois")
END = period("2023-10-01", "2023-12-31", "fin")


@pytest.mark.parametrize(
    ("given", "plain", "weekday", "no_year"),
    [
        ("2024-01-01", "le 1er janvier 2024", "le lundi 1er janvier 2024", "le 1er janvier"),
        ("2024-01-21", "le 21 janvier 2024", "le dimanche 21 janvier 2024", "le 21 janvier"),
        ("2023-08-08", "le 8 août 2023", "le mardi 8 août 2023", "le 8 août"),
        ("2022-11-11", "le 11 novembre 2022", "le vendredi 11 novembre 2022", "le 11 novembre"),
        ("2020-02-29", "le 29 février 2020", "le samedi 29 février 2020", "le 29 février"),
    ],
)
def test_date(given: str, plain: str, weekday: str, no_year: str) -> None:
    d = day.fromisoformat(given)
    assert (date(d), date(d, jour=True), date(d, annee=False)) == (plain, weekday, no_year)


@pytest.mark.parametrize(
    ("given", "quand", "nom", "de", "no_year"),
    [
        (ONE, "le 18 janvier 2024", "18 janvier 2024", "du 18 janvier 2024", "le 18 janvier"),
        (FIRST, "le 1er janvier 2024", "1er janvier 2024", "du 1er janvier 2024", "le 1er janvier"),
        (SPAN, *["du 15 au 17 janvier 2024"] * 3, "du 15 au 17 janvier"),
        (
            period("2024-01-30", "2024-02-02"),
            *["du 30 janvier au 2 février 2024"] * 3,
            "du 30 janvier au 2 février",
        ),
        (
            period("2023-12-30", "2024-01-01"),
            *["du 30 décembre 2023 au 1er janvier 2024"] * 3,
            "du 30 décembre au 1er janvier",
        ),
        (SEPTEMBER, "en septembre 2023", "septembre 2023", "de septembre 2023", "en septembre"),
        (
            period("2023-08-01", "2023-08-31", "mois"),
            "en août 2023",
            "août 2023",
            "d’août 2023",
            "en août",
        ),
        (
            MONTHS,
            "entre juillet et novembre 2023",
            "la période de juillet à novembre 2023",
            "de la période de juillet à novembre 2023",
            "entre juillet et novembre",
        ),
        (
            period("2023-10-01", "2024-02-29", "mois"),
            "entre octobre 2023 et février 2024",
            "la période d’octobre 2023 à février 2024",
            "de la période d’octobre 2023 à février 2024",
            "entre octobre et février",
        ),
        (END, "fin 2023", "fin 2023", "de la fin de 2023", "à la fin de l’année"),
    ],
)
def test_periods(given: Period, quand: str, nom: str, de: str, no_year: str) -> None:
    found = periode(given), periode(given, "nom"), periode(given, "de"), periode(given, annee=False)
    assert found == (quand, nom, de, no_year)


def test_years() -> None:
    one = period("2023-01-01", "2023-12-31", "annee")
    two = period("2021-01-01", "2023-12-31", "annee")
    assert [periode(one), periode(one, "nom")] == ["en 2023", "2023"]
    assert periode(two) == "entre 2021 et 2023"
    with pytest.raises(FrenchError, match="2023"):
        periode(one, annee=False)


def test_a_deduced_year_is_never_printed() -> None:
    assert periode(period("2024-01-15", "2024-01-17", deduced=True)) == "du 15 au 17 janvier"
    assert periode(period("2023-09-01", "2023-09-30", "mois", deduced=True), "nom") == "septembre"


def test_a_period_cannot_end_before_it_starts() -> None:
    with pytest.raises(FrenchError, match="2024-01-17"):
        periode(period("2024-01-17", "2024-01-15"))


@pytest.mark.parametrize(
    ("given", "writings"),
    [
        (
            ONE,
            "le 18 janvier 2024|18 janvier 2024|le 18 janvier|18 janvier|le jeudi 18 janvier"
            "|18/01/2024|18/1/2024|18.01.2024|18-01-2024|18/01|2024-01-18|18 janv. 2024|18 janv.",
        ),
        (FIRST, "le 1er janvier|1 janvier 2024|01/01/2024|1er janv."),
        (
            SPAN,
            "du 15 au 17 janvier 2024|du 15 au 17 janvier|entre le 15 et le 17 janvier|15-17 janvier 2024"
            "|les 15, 16 et 17 janvier|15 au 17 janvier|du 15/01 au 17/01/2024"
            "|du lundi 15 au mercredi 17 janvier",
        ),
        (period("2024-01-15", "2024-01-16"), "les 15 et 16 janvier 2024|les 15 et 16 janvier"),
        (
            period("2024-01-30", "2024-02-02"),
            "du 30 janvier au 2 février 2024|du 30 janvier au 2 février|entre le 30 janvier et le 2 février",
        ),
        (
            period("2023-12-30", "2024-01-02"),
            "du 30 décembre 2023 au 2 janvier 2024|du 30 décembre au 2 janvier 2024",
        ),
        (
            SEPTEMBER,
            "en septembre 2023|septembre 2023|en septembre|septembre|au mois de septembre|09/2023|sept. 2023",
        ),
        (
            MONTHS,
            "entre juillet et novembre 2023|entre juillet et novembre|de juillet à novembre"
            "|juillet-novembre 2023|juillet à novembre",
        ),
        (
            END,
            "fin 2023|à la fin de 2023|fin de l’année 2023|à la fin de l’année 2023|la fin de 2023",
        ),
        (period("2023-01-01", "2023-12-31", "annee"), "en 2023|2023|l’année 2023"),
    ],
)
def test_writings(given: Period, writings: str) -> None:
    found = ecritures(given)
    assert set(writings.split("|")) <= set(found)
    assert len(set(found)) == len(found)
    assert periode(given) == found[0] or given.deduced


def test_writings_of_an_end_of_year_never_lose_the_year() -> None:
    assert all("2023" in writing for writing in ecritures(END))


@pytest.mark.parametrize(
    ("days", "text"), [(1, "un jour"), (3, "trois jours"), (16, "seize jours"), (30, "30 jours")]
)
def test_durations(days: int, text: str) -> None:
    assert duree(days) == text


def test_there_is_no_shorter_stay() -> None:
    with pytest.raises(FrenchError, match="plus que zéro"):
        duree(0)
