"""Pieces of a sentence that read as French: no article left behind, no word cut off."""

from __future__ import annotations

import re
from functools import lru_cache

Span = tuple[int, int]
DETERMINERS = frozenset((
    "le", "la", "les", "l’", "un", "une", "des", "du", "de", "d’", "au", "aux", "ce", "cet", "cette",
    "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos",
    "leur", "leurs", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "plusieurs",
    "quelques", "chaque", "certains", "certaines", "tous", "toutes", "tout", "toute", "autres", "autre",
))  # fmt: skip
_BEFORE = frozenset((
    "à", "en", "dans", "pour", "par", "chez", "avec", "sans", "contre", "entre", "selon", "d’après",
    "vers", "sur", "sous", "depuis", "pendant", "avant", "après", "dès", "jusqu’à", "devant", "hors",
    "malgré", "envers", "afin",
))  # fmt: skip
_OF = frozenset(("du", "de", "des", "d’"))
_ALONE = frozenset(("tous", "tout", "toutes", "toute", "autres", "autre", "certains", "certaines", "leurs"))
_OPEN = (DETERMINERS - _ALONE) | _BEFORE | {"et", "ou", "que", "qu’", "qui", "ne", "n’", "y", "se", "s’"}
_TO_DO = frozenset(("de", "d’", "à"))  # before an infinitive they belong to the verb that governs it
_INFINITIVE = re.compile(r"(?:(?:s’|y |se |en )?[^\W\d_A-Z]+(?:er|ir|re|oir))\b")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*’?")
_LAST = re.compile(rf"{_WORD.pattern}$")
_NEXT = re.compile(r" ?[^\s’;:,.!?«»()]+’?")
_BOUNDS = ";:,.!?«»()"
_BREATH = re.compile(rf"[^{re.escape(_BOUNDS)}]*")
_FEW = 2  # words at the head of a sentence that no quote leaves out


@lru_cache(maxsize=20_000)
def whole(text: str, span: Span) -> Span:
    """A span with the words around it that belong to it: its articles, what governs them, what is counted.

    >>> text = "De l’avis des observateurs, des pays occidentaux protestent contre la mesure."
    >>> def shown(words):
    ...     start = text.index(words)
    ...     begin, end = whole(text, (start, start + len(words)))
    ...     return text[begin:end]
    >>> shown("observateurs"), shown("pays occidentaux"), shown("mesure")
    ('De l’avis des observateurs', 'des pays occidentaux', 'contre la mesure')
    """
    start, end = span
    while (word := _word_before(text, start)) and _fold(word) in DETERMINERS | _BEFORE:
        if _fold(word) in _TO_DO and _INFINITIVE.match(text, start) and not _is_aim(text, start, word):
            break
        start = text.rindex(word, 0, start)
        if _fold(word) in _OF:
            start = _governor(text, start)
    while (ends_open(text[start:end]) or _counts(text, end)) and (more := _NEXT.match(text, end)):
        end = more.end()
    return start, end


def _counts(text: str, end: int) -> bool:
    """Whether a piece ends with a number, no year, whose thing comes behind it: « 40 » of « 40 kilos »."""
    number = re.search(r"(?<!\w)\d{1,3}$", text[:end])
    return bool(number and re.match(r" [^\W\d_]", text[end:]))


def from_the_start(text: str, span: Span) -> Span:
    """A span with the beginning of its sentence, if that is but a word or two.

    >>> from_the_start("L’analyste Dempsey est du même avis.", (11, 18))
    (0, 18)
    """
    before = text[: span[0]]
    short = len(_WORD.findall(before)) <= _FEW and not any(sign in before for sign in _BOUNDS)
    return (0, span[1]) if short else span


def to_the_stop(text: str, span: Span, most: int) -> Span:
    """A span with what follows it up to the next stop or comma, if that is at most `most` words.

    >>> text = "Le 18 janvier, des envoyés de Séoul se sont réunis, puis se sont tus."
    >>> text[slice(*to_the_stop(text, (0, text.index(" se sont réunis")), 5))]
    'Le 18 janvier, des envoyés de Séoul se sont réunis'
    """
    start, end = span
    more = _BREATH.match(text, end)
    reached = end + len(more[0].rstrip()) if more else end
    if len(text[end:reached].split()) > most or ends_open(text[start:reached]):
        return span
    return start, reached


def is_cut(text: str, piece: str) -> bool:
    """Whether a piece of a text leaves behind a word that belongs to its first one.

    >>> is_cut("Des pays protestent.", "pays protestent"), is_cut("Des pays protestent.", "Des pays")
    (True, False)
    """
    start = text.find(piece)
    if start < 0:
        return False
    return whole(text, (start, start + len(piece)))[0] != start


def ends_open(piece: str) -> bool:
    """Whether a piece ends with a word that wants another behind it: « les tiennent à ».

    >>> ends_open("les tiennent à"), ends_open("les tiennent à distance")
    (True, False)
    """
    return _fold(piece.split()[-1]) in _OPEN or piece.endswith("’")


def _is_aim(text: str, start: int, word: str) -> bool:
    return _word_before(text, text.rindex(word, 0, start)) == "afin"


def _governor(text: str, start: int) -> int:
    """The start of « l’avis » or « présidente » before « des observateurs »; else the place itself."""
    noun = _word_before(text, start)
    if not noun or not noun[:1].islower():
        return start
    place = text.rindex(noun, 0, start)
    before = _word_before(text, place)
    heads = not before and place > 0  # an apposition, right behind its comma
    return place if heads or _fold(before) in DETERMINERS - _OF else start


def _word_before(text: str, place: int) -> str:
    """The word right before a place in a text; empty at its beginning and behind a stop or a comma."""
    found = _LAST.search(text[:place].rstrip())
    return found[0] if found else ""


def _fold(word: str) -> str:
    return word.casefold().replace("'", "’")
