"""What a template writes between quotes, read: numbers and periods."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from quizgen.errors import FrenchError
from quizgen.french.date_reading import parse_period
from quizgen.french.dates import Part
from quizgen.model.values import Period, Quantity

_PART = re.compile(r"(début |fin |mi-)(\d{4}(?:-\d{2})?)$")
_PARTS: dict[str, Part] = {"début ": "début", "fin ": "fin", "mi-": "mi"}


def number(value: int | float | Decimal | str | Quantity) -> int | Decimal:
    """A number, or its figures as French or a program writes them.

    Raises FrenchError for what is no number.

    >>> number("4 000"), number("12,5"), number(12.5), number("-3")
    (4000, Decimal('12.5'), Decimal('12.5'), -3)
    """
    if isinstance(value, Quantity):
        value = value.value
    try:
        found = Decimal(re.sub(r"[\s\u00a0\u202f]", "", str(value)).replace(",", ".").replace("−", "-"))
    except InvalidOperation:
        raise FrenchError(f"« {value} » n’est pas un nombre : écrivez 4000, 12.5 ou '12,5'.") from None
    if not found.is_finite():
        raise FrenchError(f"« {value} » n’est pas un nombre.")
    return int(found) if found == int(found) else found


def period(value: Period | str) -> Period:
    """A period, or what an author writes for it. Raises FrenchError for what is none.

    >>> period("2024-01-15..2024-01-17").end
    datetime.date(2024, 1, 17)
    """
    if isinstance(value, Period):
        return value
    try:
        return parse_period(value)
    except ValueError as error:
        raise FrenchError(f"« {value} » : {error}") from None


def part_of_period(value: Period | str) -> tuple[Part, Period] | None:
    """« début 2024-03 », « mi-2024-01 » and « fin 2024-08 » in two; None for whole periods.

    >>> found = part_of_period("mi-2024-01")
    >>> found[0] if found else ""
    'mi'
    """
    found = _PART.match(value) if isinstance(value, str) else None
    if found is None or (value == f"fin {found[2]}" and "-" not in found[2]):
        return None
    return _PARTS[found[1]], period(found[2])
