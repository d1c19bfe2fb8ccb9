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


def justified(value: float, *, shared: bool) -> str:
    r"""How a verdict with its proof is marked.

    >>> justified(2, shared=True)
    '1\xa0point pour la réponse, 1\xa0point pour la justification'
    >>> justified(2, shared=False)
    '2\xa0points si la réponse et la justification sont justes, sinon 0'
    """
    if not shared:
        return f"{points(value)} si la réponse et la justification sont justes, sinon 0"
    if value * 2 != int(value * 2):  # no half of it is a mark
        return f"{points(value)} pour la réponse et la justification"
    return f"{points(value / 2)} pour la réponse, {points(value / 2)} pour la justification"
