"""G01: a plural or a mute h that a rule guessed, for the author to confirm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.errors import Problem
from quizgen.french.guesses import guessed_h, guessed_plural
from quizgen.model.fact import Fact, Noun
from quizgen.model.values import Quantity

CODE = "G01"


def guessed(facts: Iterable[Fact]) -> Iterator[Problem]:
    """A warning for each guess that the facts' own words rest on."""
    for fact in facts:
        for value in fact.slots.values():
            match value:
                case Quantity(plural=""):
                    yield from _plural(fact, value)
                case Noun(h_aspire=None):
                    for text in dict.fromkeys(value.text.by_level.values()):
                        yield from _h(fact, text)
                case _:
                    pass


def _plural(fact: Fact, counted: Quantity) -> Iterator[Problem]:
    noun = counted.noun.text
    plural = guessed_plural(noun) if counted.noun.number == "s" else ""
    if plural:
        message = f"« {noun} » is in no table: its plural « {plural} » is a guess"
        yield Problem(
            fact.spot, CODE, message, f"confirm it: write « pluriel: {plural} » beside « nom »", True
        )


def _h(fact: Fact, text: str) -> Iterator[Problem]:
    said = guessed_h(text)
    if said:
        flag = said.replace("é", "e")
        message = f"« {text} » is in no table: its h is taken to be {said}"
        cure = f"confirm it: write « h: {flag} » beside the noun"
        yield Problem(fact.spot, CODE, message, cure, warning=True)
