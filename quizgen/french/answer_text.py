"""Readings of an answer, from the strictest to the loosest, so that writings meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizgen.french.number_reading import figures
from quizgen.french.tables import words

_OUTER = ' \t\n\r\u00a0\u202f.,;:!?…«»“”"()[]'
_SPACES = re.compile(r"\s+")
_HYPHENS = re.compile(r"\s*[-‐‑‒–—−]\s*")
_ARTICLE = re.compile(r"(?:(?:le|la|les|un|une|des|du|de la)\s+|(?:de\s+)?l['’]\s*)(?=\S)", re.IGNORECASE)
_GENDERS = {"le": "m", "un": "m", "du": "m", "la": "f", "une": "f", "de la": "f"}
_EMPTY = words("le la les l un une des du de d au aux a en et dans par pour sur avec que qu se s")


@lru_cache(maxsize=4096)
def neat(text: str) -> str:
    """Composed letters, single spaces, no outer punctuation.

    >>> neat(" « la  Russie ». ")
    'la Russie'
    """
    text = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", text).strip(_OUTER + "'’" if text.strip(_OUTER + "'’") else _OUTER)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Neat, without case, ligatures, kinds of apostrophe, hyphens, and with numbers in figures.

    >>> fold("Quatre cœurs"), fold("Kim Jong-un"), fold("l’ONU")
    ('4 coeurs', 'kim jong un', "l'onu")
    """
    text = neat(text).casefold().replace("œ", "oe").replace("æ", "ae")
    text = text.replace("’", "'").replace("ʼ", "'").replace("‘", "'").replace("`", "'")
    text = re.sub(r"'\s+", "'", text)
    return figures(_SPACES.sub(" ", _HYPHENS.sub(" ", text)))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Folded, without accents.

    >>> plain("Étrangères")
    'etrangeres'
    """
    letters = unicodedata.normalize("NFD", fold(text))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def without_article(text: str) -> str:
    """Without a leading article, if something is left.

    >>> without_article("la Russie"), without_article("l'accord"), without_article("du")
    ('Russie', 'accord', 'du')
    """
    return _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text


def article_gender(text: str) -> str:
    """The gender that a leading article shows, empty if none.

    >>> article_gender("une aide"), article_gender("l'aide")
    ('f', '')
    """
    found = _ARTICLE.match(text)
    return _GENDERS.get(found.group().strip(), "") if found else ""


def skeleton(text: str) -> tuple[str, ...]:
    """The words that mean something, without accents.

    >>> skeleton("le chef de la diplomatie")
    ('chef', 'diplomatie')
    """
    return tuple(word for word in re.split(r"[\s']+", plain(text)) if word and word not in _EMPTY)
