"""French words that several outputs print."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

_LANGUAGES = {
    "ar": "arabe",
    "de": "allemand",
    "en": "anglais",
    "es": "espagnol",
    "it": "italien",
    "ja": "japonais",
    "ko": "coréen",
    "pt": "portugais",
    "ru": "russe",
    "vi": "vietnamien",
    "zh": "chinois",
}


def language(code: str) -> str:
    """The French name of a language, or the code itself.

    >>> language("vi"), language("xx")
    ('vietnamien', 'xx')
    """
    return _LANGUAGES.get(code, code)


def chosen(texts: Mapping[str, str], languages: tuple[str, ...] | None) -> dict[str, str]:
    """The texts in those languages that are wanted (None: all), in that order."""
    codes = texts if languages is None else languages
    return {code: texts[code] for code in codes if texts.get(code)}


def number(value: float) -> str:
    """A number as French writes it.

    >>> number(2.0), number(1.5)
    ('2', '1,5')
    """
    return f"{Decimal(str(round(value, 2))).normalize():f}".replace(".", ",")


def points(value: float) -> str:
    r"""What a question is worth; the plural starts at two.

    >>> points(1.5), points(2)
    ('1,5\xa0point', '2\xa0points')
    """
    return f"{number(value)}\u00a0point{'s' if value >= 2 else ''}"
