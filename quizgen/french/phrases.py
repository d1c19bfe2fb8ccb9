"""Phrases made from phrases: features told by hand, coordinations, adjectives set after a noun."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from quizgen.errors import FrenchError
from quizgen.french.agreement import adjectif
from quizgen.french.lists import enumeration
from quizgen.french.nominal import as_phrase
from quizgen.model.phrase import Gender, Number, Phrase, Place

Grammar = Literal["", "m", "f", "ms", "fs", "mp", "fp", "s", "p"]
_GENDERS: dict[str, Gender] = {"m": "m", "f": "f"}
_PLACES: dict[str, Place] = {"pays": "pays", "ville": "ville", "région": "region", "region": "region"}
_PLACES |= {"île": "ile", "ile": "ile"}


def nom(
    p: Phrase | str, genre: Grammar = "", h: str = "", article: bool | None = None, lieu: str = ""
) -> Phrase:
    """A phrase with features told by hand, which win over the tables.

    `genre` is « m », « f », « mp » or « fp »; `h` is « aspire » or « muet »; `article` says whether it
    stands with le, la, les; `lieu` is « pays », « ville », « région » or « île ». Raises FrenchError
    for any other word.

    >>> found = nom("Hwasan", "m", h="aspire", article=True)
    >>> found.gender, found.h_aspire, found.determined
    ('m', True, True)
    """
    phrase = as_phrase(p)
    gender, number = grammar(genre, phrase)
    if h not in ("", "aspire", "aspiré", "muet"):
        raise FrenchError(f"« {h} » : écrivez h='aspire' ou h='muet'.")
    if lieu and lieu not in _PLACES:
        raise FrenchError(f"« {lieu} » : un lieu est 'pays', 'ville', 'région' ou 'île'.")
    place = _PLACES.get(lieu, phrase.place)
    determined = phrase.determined if article is None else article
    if lieu and article is None and phrase.place != place:
        determined = lieu != "ville"
    return replace(
        phrase,
        gender=gender,
        number=number,
        h_aspire=h != "muet" if h else phrase.h_aspire,
        determined=determined,
        place=place,
    )


def grammar(code: Grammar, phrase: Phrase | None = None) -> tuple[Gender | None, Number]:
    """The gender and number that « m », « fp »… stand for; what it leaves open is the phrase's.

    >>> grammar("fp"), grammar("m")
    (('f', 'p'), ('m', 's'))
    """
    if code not in ("", "m", "f", "ms", "fs", "mp", "fp", "s", "p"):
        raise FrenchError(f"« {code} » : écrivez 'm', 'f', 'mp' ou 'fp'.")
    gender = _GENDERS.get(code[:1]) or (phrase.gender if phrase else None)
    if code.endswith("p"):
        return gender, "p"
    return gender, "s" if code or phrase is None else phrase.number


def et(first: Phrase | str, *others: Phrase | str) -> Phrase:
    """A coordination: what follows agrees with all, and prepositions are repeated.

    >>> et("Japon", "Russie").members[1].gender
    'f'
    """
    members = tuple(as_phrase(one) for one in (first, *others))
    if len(members) == 1:
        return members[0]
    return Phrase(text=enumeration([one.text for one in members]), number="p", members=members)


def adjectif_apres(p: Phrase | str, *bases: str) -> Phrase:
    """`p` followed by adjectives that agree with it.

    >>> adjectif_apres(Phrase(text="ministre", gender="f"), "nord-coréen").text
    'ministre nord-coréenne'
    """
    phrase = as_phrase(p)
    agreed = (adjectif(base, phrase) for base in bases)
    return replace(phrase, text=" ".join((phrase.text, *agreed)))
