"""Readings of an answer, from the strictest to the loosest, so that writings meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizgen.french.calendar_reading import calendar
from quizgen.french.number_reading import cardinals, figures
from quizgen.french.tables import words

_OUTER = ' \t\n\r\u00a0\u202f.,;:!?…«»“”"()[]'
_SPACES = re.compile(r"\s+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_HYPHENS = re.compile(r"\s*[-‐‑‒–—−]\s*")
_ARTICLE = re.compile(r"(?:(?:le|la|les|un|une|des|du|de la)\s+|(?:de\s+)?l['’]\s*)(?=\S)", re.IGNORECASE)
_ELIDED = re.compile(r"\b([cdjlmnst]|qu) (?=[aeiouyhâàéèêëîïôû])")  # « d orsay »: the apostrophe is left out
_OPENING = re.compile(
    r"^(?:c'est|c'etait|c'était|ce sont|il s'agit (?:de |d')|parce que |parce qu'|car )\s*(?=\S)"
)
_PREPOSITION = re.compile(r"^(?:a|en|aux?|dans)\s+(?=\S)")
# A capital after nothing but an article or a preposition: the name of a place or person.
_NAME = re.compile(r"^(?:(?:le|la|les|un|une|des|du|de la|à|au|aux|en|dans) |(?:de )?l['’])?[^\W\d_a-zà-ÿ]\w")
_GENDERS = {"le": "m", "un": "m", "du": "m", "la": "f", "une": "f", "de la": "f"}
_EMPTY = words("le la les l un une des du de d au aux a en et dans par pour sur avec que qu se s")


@lru_cache(maxsize=4096)
def neat(text: str) -> str:
    """Composed letters, single spaces, no outer punctuation.

    >>> neat(" « la  Russie ». ")
    'la Russie'
    """
    text = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", text).strip(_OUTER + "'’" if text.strip(_OUTER + "'’") else _OUTER)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Neat, without case, ligatures, kinds of apostrophe, hyphens; numbers in figures, dates in one writing.

    >>> fold("Quatre cœurs"), fold("Kim Jong-un"), fold("l’ONU"), fold("21/01/2024")
    ('4 coeurs', 'kim jong un', "l'onu", '21 janvier 2024')
    """
    text = calendar(_SPACES.sub(" ", _ELIDED.sub(r"\1'", _letters(text)).replace("&", " et ")))
    return figures(_without_hyphens(text))


def surface(text: str) -> str:
    """As `fold`, but for dates, ordinals, signs and units, which stay: what a page's script can do too.

    >>> surface("Le 21/01/2024"), surface("Deuxième"), surface("quatre cœurs")
    ('le 21/01/2024', 'deuxième', '4 coeurs')
    """
    return cardinals(_without_hyphens(_letters(text)))


def _letters(text: str) -> str:
    text = unicodedata.normalize("NFKC", neat(text).casefold()).replace("œ", "oe").replace("æ", "ae")
    text = text.replace("’", "'").replace("ʼ", "'").replace("‘", "'").replace("`", "'")
    return re.sub(r"'\s+", "'", text)


def _without_hyphens(text: str) -> str:
    return _SPACES.sub(" ", _HYPHENS.sub(" ", text)).strip()


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Folded, without accents.

    >>> plain("Étrangères")
    'etrangeres'
    """
    return without_accents(fold(text))


def without_accents(text: str) -> str:
    """The bare letters.

    >>> without_accents("étrangères")
    'etrangeres'
    """
    letters = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def without_article(text: str) -> str:
    """Without a leading article, if something is left.

    >>> without_article("la Russie"), without_article("l'accord"), without_article("du")
    ('Russie', 'accord', 'du')
    """
    return _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text


def without_opening(text: str) -> str:
    """Folded text without « c’est », « parce que » and their like at its start.

    >>> without_opening("c'est la russie"), without_opening("parce qu'il pleut")
    ('la russie', 'il pleut')
    """
    return _OPENING.sub("", text, count=1)


def bare(text: str, writing: str = "") -> str:
    """Without accents, opening, leading article and, if `writing` names a place or person, preposition.

    >>> bare("c'est à Moscou", "Moscou"), bare("en Russie", "la Russie"), bare("en avion", "avion")
    ('moscou', 'russie', 'en avion')
    """
    text = without_opening(plain(text))
    if _NAME.search(writing):
        text = _PREPOSITION.sub("", text, count=1)
    return without_article(text)


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
