"""Numbers in words and figures, ordinals and quantities."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.errors import FrenchError
from quizgen.french.elision import elide
from quizgen.french.nominal import gender, plural_of
from quizgen.french.tables import names
from quizgen.model.phrase import Gender

if TYPE_CHECKING:
    from quizgen.model.values import Quantity

_NARROW, _NO_BREAK = "\u202f", "\u00a0"
_LETTERS_UP_TO = 16  # « seize » is the last simple word; above, figures read better
_LARGEST = 10**12
_UNITS = names(
    """
    zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze
    quinze, seize, dix-sept, dix-huit, dix-neuf
    """
)
_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
_GROUPS = ((10**9, "milliard"), (10**6, "million"))
_SYMBOLS = frozenset({"%", "€", "$", "£", "¥", "°C", "km", "m", "kg", "km²", "km/h", "t", "h"})


def en_lettres(n: int | Decimal, feminine: bool = False, hyphens: bool = False) -> str:
    """A number in words, in the traditional spelling; `feminine` for « vingt et une ».

    With `hyphens` all its words are joined, as the spelling of 1990 has it. Decimals are read as a number.

    Raises FrenchError from a thousand billions on.

    >>> en_lettres(21), en_lettres(80), en_lettres(81), en_lettres(200), en_lettres(80_000)
    ('vingt et un', 'quatre-vingts', 'quatre-vingt-un', 'deux cents', 'quatre-vingt mille')
    >>> en_lettres(Decimal("3.14")), en_lettres(21, hyphens=True)
    ('trois virgule quatorze', 'vingt-et-un')
    """
    if not -_LARGEST <= n <= _LARGEST:
        raise FrenchError(f"{n} est trop grand pour être écrit en lettres.")
    if n < 0:
        return f"moins {en_lettres(-n, feminine, hyphens)}"
    if n != int(n):
        return _decimal_words(n, hyphens)
    words = _whole_words(int(n))
    words = f"{words}e" if feminine and words.endswith("un") else words
    return words.replace(" ", "-") if hyphens else words


def _whole_words(n: int) -> str:
    parts: list[str] = []
    rest = n
    for size, name in _GROUPS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{_below_million(count)} {name}{'s' if count > 1 else ''}")
    if rest or not parts:
        parts.append(_below_million(rest))
    return " ".join(parts)


def _decimal_words(n: int | Decimal, hyphens: bool) -> str:
    """« douze virgule cinq »; the zeros that begin the decimals are read one by one."""
    whole, _, decimals = f"{n:f}".partition(".")
    decimals = decimals.rstrip("0")
    zeros = len(decimals) - len(decimals.lstrip("0"))
    parts = (en_lettres(int(whole), hyphens=hyphens), "virgule", *["zéro"] * zeros)
    return " ".join((*parts, en_lettres(int(decimals), hyphens=hyphens)))


def chiffres(n: int | Decimal) -> str:
    r"""A number in figures, its thousands parted by a narrow space, with a decimal comma.

    >>> chiffres(4000).replace("\u202f", "_"), chiffres(Decimal("1.5"))
    ('4_000', '1,5')
    """
    return f"{n:,f}".replace(",", _NARROW).replace(".", ",") if isinstance(n, Decimal) else _whole(n)


def ordinal(n: int, gender: Gender = "m") -> str:
    """An ordinal in figures. Raises FrenchError below 1.

    >>> ordinal(1), ordinal(1, "f"), ordinal(21)
    ('1er', '1re', '21e')
    """
    _positive(n)
    return f"{n}{('er' if gender == 'm' else 're') if n == 1 else 'e'}"


def ordinal_lettres(n: int, gender: Gender = "m") -> str:
    """An ordinal in words. Raises FrenchError below 1.

    >>> ordinal_lettres(1, "f"), ordinal_lettres(9), ordinal_lettres(21), ordinal_lettres(80)
    ('première', 'neuvième', 'vingt et unième', 'quatre-vingtième')
    """
    _positive(n)
    if n == 1:
        return "premier" if gender == "m" else "première"
    words = en_lettres(n)
    if words.endswith(("millions", "milliards", "quatre-vingts", "cents")):
        words = words[:-1]
    words = re.sub(r"(vingt|cent)s (?=milli(?:on|ard)$)", r"\1 ", words)  # quatre-vingt millionième
    for prefix in ("un million", "un milliard"):
        words = words.removeprefix("un ") if words == prefix else words
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return f"{words.removesuffix('e')}ième"


def quantite(q: Quantity) -> str:
    """A number with what it counts, in words up to « seize »; round millions take « de ».

    Raises FrenchError if « une » or « un » needs a gender, or if the plural is not known.

    >>> from quizgen.model.phrase import Phrase
    >>> from quizgen.model.values import Quantity
    >>> quantite(Quantity(value=Decimal(4), noun=Phrase(text="délégation russe", gender="f")))
    'quatre délégations russes'
    """
    noun = q.noun.text
    if noun in _SYMBOLS:
        return f"{chiffres(q.value)}{_NO_BREAK}{noun}"
    many = abs(q.value) >= 2
    if many and q.noun.number == "s":
        noun = q.plural or plural_of(noun)
    millions = rond(q.value)
    if millions:
        return f"{millions} {elide('de', noun, q.noun.h_aspire)}"
    return f"{_number(q)} {noun}"


def ecritures_nombre(n: int | Decimal) -> tuple[str, ...]:
    """All the writings of a number, figures with and without a space, words in both genders.

    >>> ecritures_nombre(4), ecritures_nombre(21)
    (('4', 'quatre'), ('21', 'vingt et un', 'vingt et une', 'vingt-et-un', 'vingt-et-une'))
    """
    if n != int(n):
        figures = chiffres(n)
        return tuple(dict.fromkeys([figures, figures.replace(_NARROW, " "), figures.replace(_NARROW, "")]))
    whole = int(n)
    figures = _whole(whole)
    found = [figures, *(figures.replace(_NARROW, space) for space in (_NO_BREAK, " ", "", "."))]
    if abs(whole) < _LARGEST:
        words = [en_lettres(whole), en_lettres(whole, feminine=True)]
        found += words + [word.replace(" ", "-") for word in words]
    millions = rond(whole)
    return tuple(dict.fromkeys([*found, millions] if millions else found))


def _below_million(n: int) -> str:
    thousands, rest = divmod(n, 1000)
    words = []
    if thousands:
        words.append("mille" if thousands == 1 else f"{_below_thousand(thousands, before=True)} mille")
    if rest or not thousands:
        words.append(_below_thousand(rest))
    return " ".join(words)


def _below_thousand(n: int, before: bool = False) -> str:
    """`before` « mille », « vingt » and « cent » lose their plural."""
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred(rest, before)
    head = "cent" if hundreds == 1 else f"{_UNITS[hundreds]} cent"
    if not rest:
        return head if before or hundreds == 1 else f"{head}s"
    return f"{head} {_below_hundred(rest, before)}"


def _below_hundred(n: int, before: bool = False) -> str:
    if n < 20:
        return _UNITS[n]
    ten, unit = divmod(n, 10)
    if ten in (7, 9):
        ten, unit = ten - 1, unit + 10
    if ten == 8:
        return f"quatre-vingt-{_UNITS[unit]}" if unit else f"quatre-vingt{'' if before else 's'}"
    if not unit:
        return _TENS[ten]
    return f"{_TENS[ten]}{' et ' if unit in (1, 11) else '-'}{_UNITS[unit]}"


def _whole(n: int) -> str:
    return f"{n:,}".replace(",", _NARROW)


def rond(value: int | Decimal) -> str:
    """« 1,5 million », « 2 milliards » for a round number of these; empty for any other.

    >>> rond(1_500_000), rond(2_000_000_000), rond(1_234_567)
    ('1,5 million', '2 milliards', '')
    """
    for size, name in _GROUPS:
        if abs(Decimal(value)) >= size and value % (size // 100) == 0:
            count = (Decimal(value) / size).normalize()
            return f"{chiffres(count)} {name}{'s' if abs(count) >= 2 else ''}"
    return ""


def _number(q: Quantity) -> str:
    if q.value != int(q.value) or not 0 <= q.value <= _LETTERS_UP_TO:
        return chiffres(q.value if q.value != int(q.value) else int(q.value))
    feminine = q.value == 1 and gender(q.noun) == "f"
    return en_lettres(int(q.value), feminine)


def _positive(n: int) -> None:
    if n < 1:
        raise FrenchError(f"{n} n’a pas d’ordinal : il faut un nombre à partir de 1.")
