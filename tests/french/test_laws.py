"""Laws over every noun, country, institution and town of the tables, whatever the filter."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from quizgen.filters import FILTERS, printed
from quizgen.french.cities import ARTICLE_TOWNS
from quizgen.french.countries import others, states
from quizgen.french.feminine_nouns import FEMININE
from quizgen.french.gender import singular_of
from quizgen.french.masculine_nouns import MASCULINE
from quizgen.french.nouns import pluriel

NAMES = [*(country.name for country in chain(states(), others())), *ARTICLE_TOWNS]
NOUNS = sorted(MASCULINE | FEMININE)
DOUBLE = re.compile(
    r"\b(?:de|à) les? |\b(?:du|des|aux?|les?|la|l’) ?(?:[Ll]es?|[Ll]a|[Uu]ne?|[LlDd]’) |’ |’’|  "
)
HIATUS = re.compile(r"^(?:le|la|ce|ma|de) [aeéèêiîoôœu]")
# The only nouns in a vowel before which nothing elides.
APART = {"oui", "onze", "onzième", "un", "une", "uhlan", "ouistiti", "iota", "ouolof", "ouï-dire", "ouate"}


@pytest.mark.parametrize("name", ["le", "un", "du", "au", "de", "a", "ce", "son", "quel", "tout", "aucun"])
def test_no_noun_makes_a_wrong_sequence(name: str) -> None:
    found = {noun: printed(FILTERS[name](noun)) for noun in NOUNS}
    assert [] == [text for text in found.values() if DOUBLE.search(text)]
    assert set() == {noun for noun, text in found.items() if HIATUS.search(text)} - APART


@pytest.mark.parametrize("name", ["le", "du", "au", "de", "a", "en", "depuis_lieu"])
def test_no_place_makes_a_wrong_sequence(name: str) -> None:
    found = [printed(FILTERS[name](one)) for one in NAMES]
    assert [] == [text for text in found if DOUBLE.search(text)]


def test_every_noun_of_the_tables_comes_back_from_its_plural() -> None:
    plurals = {noun: pluriel(noun) for noun in NOUNS}
    back = {noun: singular_of(plural) for noun, plural in plurals.items() if plural != noun}
    assert {} == {noun: found for noun, found in back.items() if found != noun and noun not in TWINS}


# Their plural is a singular of its own: « le cours, le fils, la fois, le fonds ».
TWINS = {"cour", "fil", "foi", "fond"}
