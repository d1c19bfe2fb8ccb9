"""Numbers in words and figures, ordinals, quantities."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import FrenchError
from quizgen.french.number_reading import figures
from quizgen.french.numbers import (
    chiffres,
    ecritures_nombre,
    en_lettres,
    ordinal,
    ordinal_lettres,
    quantite,
)
from quizgen.model.phrase import Gender, Phrase
from quizgen.model.values import Quantity


@pytest.mark.parametrize(
    ("n", "words", "ordinal"),
    [
        (2, "deux", "deuxième"),
        (4, "quatre", "quatrième"),
        (5, "cinq", "cinquième"),
        (9, "neuf", "neuvième"),
        (10, "dix", "dixième"),
        (11, "onze", "onzième"),
        (16, "seize", "seizième"),
        (17, "dix-sept", "dix-septième"),
        (19, "dix-neuf", "dix-neuvième"),
        (20, "vingt", "vingtième"),
        (21, "vingt et un", "vingt et unième"),
        (22, "vingt-deux", "vingt-deuxième"),
        (31, "trente et un", "trente et unième"),
        (45, "quarante-cinq", "quarante-cinquième"),
        (61, "soixante et un", "soixante et unième"),
        (70, "soixante-dix", "soixante-dixième"),
        (71, "soixante et onze", "soixante et onzième"),
        (79, "soixante-dix-neuf", "soixante-dix-neuvième"),
        (80, "quatre-vingts", "quatre-vingtième"),
        (81, "quatre-vingt-un", "quatre-vingt-unième"),
        (90, "quatre-vingt-dix", "quatre-vingt-dixième"),
        (91, "quatre-vingt-onze", "quatre-vingt-onzième"),
        (99, "quatre-vingt-dix-neuf", "quatre-vingt-dix-neuvième"),
        (100, "cent", "centième"),
        (101, "cent un", "cent unième"),
        (180, "cent quatre-vingts", "cent quatre-vingtième"),
        (200, "deux cents", "deux centième"),
        (203, "deux cent trois", "deux cent troisième"),
        (999, "neuf cent quatre-vingt-dix-neuf", "neuf cent quatre-vingt-dix-neuvième"),
        (1000, "mille", "millième"),
        (1001, "mille un", "mille unième"),
        (2000, "deux mille", "deux millième"),
        (2024, "deux mille vingt-quatre", "deux mille vingt-quatrième"),
        (80_000, "quatre-vingt mille", "quatre-vingt millième"),
        (200_000, "deux cent mille", "deux cent millième"),
        (1_000_000, "un million", "millionième"),
        (80_000_000, "quatre-vingts millions", "quatre-vingt millionième"),
        (200_000_001, "deux cents millions un", "deux cents millions unième"),
        (3_000_000_000, "trois milliards", "trois milliardième"),
    ],
)
def test_words(n: int, words: str, ordinal: str) -> None:
    assert (en_lettres(n), ordinal_lettres(n)) == (words, ordinal)


def test_words_at_the_ends() -> None:
    assert en_lettres(0) == "zéro"
    assert en_lettres(1, feminine=True) == "une"
    assert en_lettres(21, feminine=True) == "vingt et une"
    assert en_lettres(81, feminine=True) == "quatre-vingt-une"
    assert en_lettres(-3) == "moins trois"
    assert en_lettres(10**12) == "mille milliards"
    with pytest.raises(FrenchError, match="trop grand"):
        en_lettres(10**12 + 1)


@pytest.mark.parametrize(
    ("n", "gender", "short", "long"),
    [
        (1, "m", "1er", "premier"),
        (1, "f", "1re", "première"),
        (2, "m", "2e", "deuxième"),
        (2, "f", "2e", "deuxième"),
        (21, "f", "21e", "vingt et unième"),
    ],
)
def test_ordinals(n: int, gender: Gender, short: str, long: str) -> None:
    assert (ordinal(n, gender), ordinal_lettres(n, gender)) == (short, long)


@pytest.mark.parametrize("form", [ordinal, ordinal_lettres])
def test_there_is_no_zeroth(form: object) -> None:
    with pytest.raises(FrenchError, match="0 n’a pas d’ordinal"):
        form(0)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (7, "7"),
        (999, "999"),
        (4000, "4\u202f000"),
        (1_234_567, "1\u202f234\u202f567"),
        (Decimal("1.5"), "1,5"),
        (Decimal("1234.5"), "1\u202f234,5"),
        (Decimal(12), "12"),
        (-4000, "-4\u202f000"),
    ],
)
def test_figures(n: int | Decimal, text: str) -> None:
    assert chiffres(n) == text


@pytest.mark.parametrize(
    ("value", "noun", "gender", "plural", "text"),
    [
        ("4", "délégation russe", "f", "", "quatre délégations russes"),
        ("1", "délégation", "f", "", "une délégation"),
        ("1", "pays", "m", "", "un pays"),
        ("0", "accord", "m", "", "zéro accord"),
        ("16", "pays", None, "", "seize pays"),
        ("17", "pays", None, "", "17 pays"),
        ("21", "voix", "f", "", "21 voix"),
        ("2", "porte-parole", "m", "", "deux porte-parole"),
        ("3", "envoyé spécial", "m", "", "trois envoyés spéciaux"),
        ("3", "brise-tout", "m", "brise-tout", "trois brise-tout"),
        ("4000", "soldat", "m", "", "4\u202f000 soldats"),
        ("1.5", "tonne", "f", "", "1,5 tonne"),
        ("2.5", "tonne", "f", "", "2,5 tonnes"),
        ("1500000", "habitant", "m", "", "1,5 million d’habitants"),
        ("2000000", "soldat", "m", "", "2 millions de soldats"),
        ("3000000000", "dollar", "m", "", "3 milliards de dollars"),
        ("12", "%", None, "", "12\u00a0%"),
        ("4000", "€", None, "", "4\u202f000\u00a0€"),
    ],
)
def test_quantities(value: str, noun: str, gender: Gender | None, plural: str, text: str) -> None:
    quantity = Quantity(value=Decimal(value), noun=Phrase(text=noun, gender=gender), plural=plural)
    assert quantite(quantity) == text


def test_one_of_what() -> None:
    with pytest.raises(FrenchError, match="« zorglub » n’a pas de genre"):
        quantite(Quantity(value=Decimal(1), noun=Phrase(text="zorglub")))


def test_writings() -> None:
    assert {"4", "quatre"} <= set(ecritures_nombre(4))
    assert {"4\u202f000", "4000", "4 000", "quatre mille"} <= set(ecritures_nombre(4000))
    assert {"1,5 million", "1\u202f500\u202f000"} <= set(ecritures_nombre(1_500_000))
    assert ecritures_nombre(Decimal("1.5")) == ("1,5",)


@given(st.integers(2, 999_999))
def test_words_are_read_back(n: int) -> None:
    assert figures(en_lettres(n).replace("-", " ")) == str(n)
    assert figures(chiffres(n).replace("\u202f", " ")) == str(n)
