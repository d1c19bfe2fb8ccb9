"""From a rendered template to a clean sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.french.names import ARTICLE_NAMES, ARTICLE_SURNAMES
from quizgen.french.tables import words

# Patterns are text here: `re` compiles them at their first use and keeps them.
_FIRST_LETTER = r"(?:<[^<>]*>|[\s«“”\"'’(\[*_])*"
_ENDS = r"[.?!…:](?:</\w+>|[\s\u00a0\u202f»”\")\]*_])*$"
# Words that open a clause and take a small letter inside a sentence; any other word may be a name.
_SMALL = words(
    """
    le la les un une des du de ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre
    nos votre vos il elle ils elles on en au aux à dans par pour avec sans selon entre vers chez
    sur sous depuis pendant après avant contre malgré comme quand lorsque si aucun aucune
    plusieurs certains certaines chaque tout toute tous toutes quelques deux trois quatre cinq six
    sept huit neuf dix onze douze treize quatorze quinze seize cela ceci celui celle ceux celles
    qui que quoi où dont mais et ou donc car ni ainsi alors aussi puis enfin ne se y je tu nous
    vous rien personne parce puisque afin lors
    """
)
# « Son Heung-min », « De Gaulle »: these before a capital are more likely a name.
_NAME_LIKE = r"(?:(?:Son|Ma|Ta|Sa|Mon|Ton|Si|Tu|Sur|Un|Ni|Le|La) [A-ZÀ-Ý][\w’-]*-\w|De Gaulle|Du Bellay)"
_ELIDED = r"(?:[LDCNSJQMT]|Qu|Lorsqu|Puisqu|Jusqu)[’']"


def phrase(text: str) -> str:
    """One clean sentence: single spaces, a capital and a final stop.

    Ordinary spaces and line breaks collapse; no-break spaces are kept. Elision is not mended here:
    it is built.

    >>> phrase("la  Russie a des projets")
    'La Russie a des projets.'
    >>> phrase("« l’accord est signé »"), phrase("où est-elle ?")
    ('« L’accord est signé ».', 'Où est-elle ?')
    """
    text = majuscule(re.sub(r"[ \t\r\n]+", " ", text).strip())
    if not text:
        return text
    return text if re.search(_ENDS, text) else f"{text}."


def majuscule(text: str) -> str:
    """`text` with a capital at its first letter, past quotes, brackets and markup.

    >>> majuscule("« état des lieux »"), majuscule("15 pays")
    ('« État des lieux »', '15 pays')
    """
    place = _start(text)
    return text[:place] + text[place : place + 1].upper() + text[place + 1 :]


@lru_cache(maxsize=10_000)
def minuscule_initiale(text: str) -> str:
    """`text` with a small first letter if its first word is no name, to follow « Selon la KCNA, ».

    >>> minuscule_initiale("La Russie est prête."), minuscule_initiale("Kim est parti.")
    ('la Russie est prête.', 'Kim est parti.')
    >>> minuscule_initiale("L’ONU hésite."), minuscule_initiale("Le Caire hésite.")
    ('l’ONU hésite.', 'Le Caire hésite.')
    """
    place = _start(text)
    rest = text[place:]
    if not _opens_small(rest):
        return text
    return text[:place] + rest[0].lower() + rest[1:]


def _opens_small(text: str) -> bool:
    if any(re.match(rf"{re.escape(name)}\b", text) for name in _names_with(text[:2])):
        return False
    word = re.match(r"\w+", text)
    if word is None or re.match(_NAME_LIKE, text):
        return False
    return word.group().lower() in _SMALL or re.match(_ELIDED, text) is not None


def _names_with(start: str) -> list[str]:
    return [name for name in (*ARTICLE_NAMES, *ARTICLE_SURNAMES) if name.startswith(start)]


def _start(text: str) -> int:
    found = re.match(_FIRST_LETTER, text)
    return found.end() if found else 0
