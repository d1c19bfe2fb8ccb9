"""Dates in an answer, put into one writing: « 21/01/2024 », « 21 janv. 2024 » and « 2024-01-21 » meet."""

from __future__ import annotations

import re
from datetime import date

from quizgen.french.calendar_words import MONTHS, WEEKDAYS

# With or without their accents; what follows a slash is that of an abbreviation.
_PATTERNS = (
    "janvier/janv/jan fevrier/fevr/fev mars avril/avr mai juin juillet/juill/juil aout septembre/sept/sep "
    "octobre/oct novembre/nov decembre/dec"
).split()
_ACCENTS = str.maketrans({"e": "[eé]", "u": "[uû]"})
_NAMES = [[name.translate(_ACCENTS) for name in pattern.split("/")] for pattern in _PATTERNS]
_MONTH = "(?:" + "|".join(names[0] for names in _NAMES) + ")"
_SHORTS = [
    (
        re.compile(rf"(?<=\d )(?:{'|'.join(names[1:])})\b\.?|\b(?:{'|'.join(names[1:])})\.?(?= \d{{4}}\b)"),
        month,
    )
    for names, month in zip(_NAMES, MONTHS, strict=True)
    if names[1:]
]
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])")
_DAY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])")
_MONTH_YEAR = re.compile(r"(?<![\d/])(\d{1,2})/(\d{4})(?![\d/])")
_FIRST = re.compile(rf"\b(?:premier|1 ?er|0?1)(?= {_MONTH}\b)")
_ZERO = re.compile(rf"\b0(?=\d {_MONTH}\b)")
_NAMED = re.compile(rf"\b({'|'.join(WEEKDAYS)}) (\d{{1,2}}) ({_MONTH}) (\d{{4}})\b")
_DATE = rf"(\d{{1,2}})(?: ({_MONTH}))?(?: (\d{{4}}))?"
_END = rf"({_MONTH})\b(?: (\d{{4}}))?"
# « Entre … et … », or « (du) … au … », or a dash; two days joined by « et » alone are no span.
_SPAN = re.compile(
    rf"(?:\bentre le {_DATE} et le |(?:\bdu |\b)(?<![\d/]){_DATE}(?: au | ?[-–—] ?))(\d{{1,2}}) {_END}"
)
_MONTHS = re.compile(
    rf"(?:\bentre ({_MONTH})(?: (\d{{4}}))? et "
    rf"|(?:\bde |\bd'|\b)({_MONTH})(?: (\d{{4}}))?(?: a | à | ?[-–—] ?)){_END}"
)
_OPENING = re.compile(rf"^(?:en|(?:au|le) mois de|(?:au|le) mois d'|pendant|durant) ?(?={_MONTH}\b|\d{{4}}$)")


def calendar(text: str) -> str:
    """Folded `text` with each date as « 21 janvier 2024 », and spans as « du 15 au 17 janvier 2024 ».

    A day of the week stays only where it is wrong. What is no date stays as it is.

    >>> calendar("le 21/01/2024"), calendar("2024-01-21"), calendar("dimanche 21 janv. 2024")
    ('le 21 janvier 2024', '21 janvier 2024', '21 janvier 2024')
    >>> calendar("15-17 janvier 2024"), calendar("31/02/2024"), calendar("lundi 21 janvier 2024")
    ('du 15 au 17 janvier 2024', '31/02/2024', 'lundi 21 janvier 2024')
    """
    if not any(one.isdigit() for one in text) and not re.search(_MONTH, text):
        return text
    text = _ISO.sub(lambda m: _date(m, m[3], m[2], m[1]), text)
    text = _FIGURES.sub(lambda m: _date(m, m[1], m[3], m[4]), text)
    text = _MONTH_YEAR.sub(_month_year, text)
    text = _DAY.sub(lambda m: _date(m, m[1], m[2], ""), text)
    for pattern, month in _SHORTS:
        text = pattern.sub(month, text)
    text = _ZERO.sub("", _FIRST.sub("1", text))
    text = _NAMED.sub(_without_weekday, text)
    text = _MONTHS.sub(_months, _SPAN.sub(_span, text))
    return _OPENING.sub("", text)


def _date(match: re.Match[str], day: str, month: str, year: str) -> str:
    """A date in words if there is such a day; two figures of a year are of this century."""
    full = f"20{year}" if len(year) == 2 else year
    try:
        found = date(int(full or "2024"), int(month), int(day))
    except ValueError:
        return match.group()
    return " ".join(filter(None, (str(found.day), MONTHS[found.month - 1], full)))


def _month_year(match: re.Match[str]) -> str:
    month = int(match[1])
    return f"{MONTHS[month - 1]} {match[2]}" if 1 <= month <= 12 else match.group()


def _number(month: str) -> int:
    return next(n for n, names in enumerate(_NAMES, 1) if re.fullmatch(names[0], month))


def _without_weekday(match: re.Match[str]) -> str:
    weekday, day, month, year = match.groups()
    try:
        right = WEEKDAYS[date(int(year), _number(month), int(day)).weekday()]
    except ValueError:
        return match.group()
    return f"{day} {month} {year}" if right == weekday else match.group()


def _span(match: re.Match[str]) -> str:
    *first, last, end, end_year = match.groups()
    day, month, year = first[:3] if first[0] else first[3:]
    same = month in (None, end)
    start = [day, "" if same else month, "" if year == end_year or not year else year]
    return " ".join(filter(None, ("du", *start, "au", last, end, end_year)))


def _months(match: re.Match[str]) -> str:
    *first, end, end_year = match.groups()
    month, year = first[:2] if first[0] else first[2:]
    start = month if not year or year == end_year else f"{month} {year}"
    return " ".join(filter(None, ("de", start, "à", end, end_year)))
