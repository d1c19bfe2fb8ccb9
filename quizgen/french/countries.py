"""The countries of the world and the territories of the news, each with what French asks of it."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from quizgen.french.country_rows import STATES
from quizgen.french.territory_rows import OTHERS
from quizgen.model.phrase import Phrase


class Country(NamedTuple):
    """A country: its name as a phrase, its adjective in the singular and its capital (may be empty)."""

    phrase: Phrase
    masculine: str
    feminine: str
    capital: str

    @property
    def name(self) -> str:
        """The name without its article."""
        return self.phrase.text


@cache
def states() -> tuple[Country, ...]:
    """The 197 states.

    >>> len(states())
    197
    """
    return tuple(_country(row) for row in STATES.strip().splitlines())


@cache
def others() -> tuple[Country, ...]:
    """Other names of states, states of the past, and territories."""
    return tuple(_country(row) for row in OTHERS.strip().splitlines())


@lru_cache(maxsize=1024)
def country(name: str) -> Country | None:
    """The country of that name, with the spelling of `name` (« Nigéria », « Koweit »); None if there is none.

    >>> found = country("Corée du Nord")
    >>> found.feminine if found else ""
    'nord-coréenne'
    """
    if not name[:1].isupper() and name != "pays de Galles" and not name.startswith("îles "):
        return None
    found = _by_key().get(_key(name))
    if found is None or found.name == name:
        return found
    return found._replace(phrase=replace(found.phrase, text=name.replace("'", "’")))


def country_phrase(name: str) -> Phrase | None:
    """Its name as a phrase with its features; None if it is not a country.

    >>> phrase = country_phrase("Cuba")
    >>> phrase.determined if phrase else ""
    False
    """
    found = country(name)
    return found.phrase if found else None


@cache
def _by_key() -> dict[str, Country]:
    return {_key(country.name): country for country in (*others(), *states())}


def _key(name: str) -> str:
    """What spellings of one name share: no accents, no capitals, no hyphens."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def _country(row: str) -> Country:
    name, grammar, masculine, feminine, capital = (part.strip() for part in (row + " |" * 4).split("|")[:5])
    phrase = Phrase(
        text=name,
        gender="m" if "m" in grammar else "f" if "f" in grammar else None,
        number="p" if "p" in grammar else "s",
        determined="-" not in grammar,
        place="pays",
    )
    return Country(phrase, masculine, feminine, capital)
