"""Percentages, sums of money, durations, times of day, centuries and decades."""

from __future__ import annotations

import re
from decimal import Decimal

from quizgen.errors import FrenchError
from quizgen.french.elision import elide
from quizgen.french.nominal import features, plural_of
from quizgen.french.numbers import chiffres, en_lettres, rond
from quizgen.model.phrase import Phrase

NO_BREAK = "\u00a0"
_IN_LETTERS = 16  # « seize » is the last simple word; above, figures read better
_TIME = re.compile(r"(\d{1,2})(?:[:hH](\d{2})?)?$")
_SIGNS = {"€": "euro", "$": "dollar", "£": "livre", "¥": "yen"}
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def pourcentage(n: int | Decimal) -> str:
    r"""A percentage in figures.

    >>> pourcentage(Decimal("12.5")).replace("\u00a0", "_")
    '12,5_%'
    """
    return f"{chiffres(n)}{NO_BREAK}%"


def monnaie(n: int | Decimal, unite: str = "€") -> str:
    r"""A sum in figures; round millions take « de », and cents two figures before a sign.

    >>> monnaie(3_000_000), monnaie(500, "dollar"), monnaie(Decimal("12.5")).replace("\u00a0", "_")
    ('3 millions d’euros', '500 dollars', '12,50_€')
    """
    sign = not unite[0].isalpha()
    word = _SIGNS.get(unite, unite)
    millions = rond(n)
    if millions and word[0].isalpha():
        return f"{millions} {elide('de', plural_of(word))}"
    if sign and n != int(n):
        return f"{chiffres(Decimal(n).quantize(Decimal('0.01')))}{NO_BREAK}{unite}"
    if sign:
        return f"{chiffres(n)}{NO_BREAK}{unite}"
    return f"{chiffres(n)} {unite if -2 < n < 2 else plural_of(unite)}"


def duree(n: int | Decimal, unite: str = "jour") -> str:
    """A length of time, in words up to « seize », with « et demi » for a half.

    Raises FrenchError for nothing or less.

    >>> duree(3), duree(Decimal("1.5"), "an"), duree(Decimal("0.5"), "heure"), duree(30)
    ('trois jours', 'un an et demi', 'une demi-heure', '30 jours')
    """
    if n <= 0:
        raise FrenchError(f"Une durée de {n} {unite} n’existe pas : il faut plus que zéro.")
    feminine = features(unite)[0] == "f"
    whole, rest = divmod(Decimal(n), 1)
    one = "une" if feminine else "un"
    if rest == Decimal("0.5") and whole <= _IN_LETTERS:
        if not whole:
            return f"{one} demi-{unite}"
        return f"{_counted(int(whole), unite, feminine)} et demi{'e' if feminine else ''}"
    if rest or whole > _IN_LETTERS:
        return f"{chiffres(n)} {plural_of(unite) if n >= 2 else unite}"
    return _counted(int(whole), unite, feminine)


def heure(time: str, lettres: bool = False) -> str:
    r"""A time of day, « 14:30 » or « 14h30 », in figures or in words.

    Raises FrenchError for what is no time.

    >>> heure("14:30").replace("\u00a0", "_"), heure("21:01", lettres=True), heure("12:00", lettres=True)
    ('14_h_30', 'vingt et une heures une', 'midi')
    """
    found = _TIME.match(time.strip())
    hours, minutes = (int(part or 0) for part in found.groups()) if found else (24, 0)
    if hours > 23 or minutes > 59:
        raise FrenchError(f"« {time} » n’est pas une heure : écrivez '14:30'.")
    if not lettres:
        return f"{hours}{NO_BREAK}h" + (f"{NO_BREAK}{minutes:02}" if minutes else "")
    named = {0: "minuit", 12: "midi"}.get(hours)
    start = named or f"{en_lettres(hours, feminine=True)} heure{'s' if hours > 1 else ''}"
    return f"{start} {en_lettres(minutes, feminine=True)}" if minutes else start


def siecle(n: int) -> Phrase:
    """A century, ready for an article. Raises FrenchError below 1 and above 39.

    >>> siecle(21).text, siecle(1).text
    ('XXIe siècle', 'Ier siècle')
    """
    if not 1 <= n < 40:
        raise FrenchError(f"{n} n’est pas un siècle.")
    rest, roman = n, ""
    for size, letters in _ROMAN:
        count, rest = divmod(rest, size)
        roman += letters * count
    return Phrase(text=f"{roman}{'er' if n == 1 else 'e'} siècle", gender="m", determined=True, h_aspire=True)


def decennie(n: int) -> Phrase:
    """The years of a decade, ready for an article: « années 1990 ».

    >>> decennie(1990).text
    'années 1990'
    """
    return Phrase(text=f"années {n}", gender="f", number="p", determined=True)


def _counted(n: int, unit: str, feminine: bool) -> str:
    return f"{en_lettres(n, feminine)} {unit if n == 1 else plural_of(unit)}"
