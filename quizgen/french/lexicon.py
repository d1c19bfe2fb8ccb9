"""What a plain text stands for: a country, a town, an institution, a common noun - with its features."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.french.calendar_words import MONTHS
from quizgen.french.cities import city
from quizgen.french.countries import country_phrase
from quizgen.french.demonyms import inhabitant
from quizgen.french.gender import gender_of, is_plural_only, singular_of
from quizgen.french.noun_parts import core_of, split_complement
from quizgen.french.organisations import HEADS, organisation
from quizgen.french.regions import region
from quizgen.french.tables import pairs
from quizgen.french.told_gender import told_gender
from quizgen.model.phrase import Gender, Number, Phrase

# What a word before a noun says of it: gender (« - » if it says nothing) and number.
_DETERMINERS = pairs(
    """
    le:ms, la:fs, les:-p, un:ms, une:fs, des:-p, du:ms, ce:ms, cet:ms, cette:fs, ces:-p, mon:-s, ton:-s
    son:-s, ma:fs, ta:fs, sa:fs, mes:-p, tes:-p, ses:-p, notre:-s, votre:-s, leur:-s, nos:-p, vos:-p
    leurs:-p, aucun:ms, aucune:fs, chaque:-s, quelques:-p, plusieurs:-p, deux:-p, trois:-p, quatre:-p
    cinq:-p, six:-p, sept:-p, huit:-p, neuf:-p, dix:-p, tous:mp, toutes:fp
    """
)

_DAY = re.compile(rf"(?:1er|\d\d?) (?:{'|'.join(MONTHS)})\b")
_HIGH = ("Haut", "Haute", "Grand", "Grande")
# Endings of adjectives that are masculine singulars too: « français », « précis », « gros ».
_SINGULAR_IN_S = ("ais", "ois", "is", "us", "as", "os", "ès", "ers", "ars")


def read(text: str) -> Phrase:
    """The phrase that a text stands for; a bare one if the tables do not know it.

    >>> read("Japon").place, read("sanctions").number, read("grande réunion").gender
    ('pays', 'p', 'f')
    >>> read("les liens").number, read("Kim Jong-un").gender
    ('p', None)
    """
    text = text.replace("'", "’")
    if _DAY.match(text):
        return Phrase(text=text, gender="m")
    found = organisation(text) or country_phrase(text) or region(text) or city(text)
    return found or _institution(text) or inhabitant(text) or _nominal_group(text) or Phrase(text=text)


def _institution(text: str) -> Phrase | None:
    """« Agence spatiale européenne », « Haute Autorité de santé »: the gender is that of the noun."""
    first, _, rest = text.partition(" ")
    word = rest.partition(" ")[0] if first in _HIGH else first
    noun = word.lower()
    if noun == word or noun not in HEADS:
        return None
    gender, number = _features(noun, common=True)
    return Phrase(text=text, gender=gender, number=number, determined=True)


def _nominal_group(text: str) -> Phrase | None:
    """A common noun, alone or with its article, its adjectives and its complement."""
    first, space, rest = text.partition(" ")
    said = _DETERMINERS.get(first.lower()) if space else None
    elided = text[:2].lower() == "l’"
    group = text[2:] if elided else rest if said else text
    noun = core_of(split_complement(group)[0].split(" "))
    gender, number = _features(noun, noun[:1].islower())
    if gender is None and " " in group:
        gender = told_gender(split_complement(group)[0].split(" "))
    if number == "s" and _is_plural(noun, split_complement(group)[0].split(" ")):
        number = "p"
    if elided:
        return Phrase(text=text, gender=gender)
    if said:
        given: Gender | None = "m" if said[0] == "m" else "f" if said[0] == "f" else gender
        return Phrase(text=text, gender=given, number="p" if said[1] == "p" else "s")
    return Phrase(text=text, gender=gender, number=number) if gender or number == "p" else None


def _is_plural(noun: str, parts: Sequence[str]) -> bool:
    """Whether adjectives alone tell the number: « pays voisins », « petits pois »."""
    if not noun.endswith(("s", "x", "z")):
        return False
    return any(word != noun and word.endswith("s") and not word.endswith(_SINGULAR_IN_S) for word in parts)


def _features(noun: str, common: bool) -> tuple[Gender | None, Number]:
    if not common:
        return None, "s"
    if is_plural_only(noun):
        return gender_of(noun), "p"
    singular = singular_of(noun)
    if singular is not None:
        return gender_of(singular), "p"
    return gender_of(noun), "s"
