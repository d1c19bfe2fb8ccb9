"""A guess of French is told to the author, once: what the tables know is none."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

import quizgen
from quizgen.french.guesses import guessed_h, guessed_plural
from quizgen.lint.guesses import guessed
from quizgen.model.fact import Fact, Noun
from quizgen.model.levels import LevelText
from quizgen.model.phrase import Phrase
from quizgen.model.values import Quantity


@pytest.mark.parametrize("known", ["journal", "délégation russe", "porte-parole", "œil", "chef d’État"])
def test_what_the_tables_know_is_no_guess(known: str) -> None:
    assert (guessed_plural(known), guessed_h(known)) == ("", "")


@pytest.mark.parametrize(("noun", "plural"), [("bricol", "bricols"), ("ploucal bleu", "ploucaux bleus")])
def test_a_regular_plural_of_an_unknown_word_is_a_guess(noun: str, plural: str) -> None:
    assert plural == guessed_plural(noun)


@pytest.mark.parametrize(("word", "said"), [("hirkal", "muet"), ("hapax", "aspiré"), ("Hirkal", "")])
def test_an_unknown_h_is_a_guess_and_that_of_a_name_is_refused_elsewhere(word: str, said: str) -> None:
    assert said == guessed_h(word)


def fact_with(value: Quantity | Noun) -> Fact:
    fact = quizgen.load("moscou-pyongyang").facts[0]
    return replace(fact, slots={"nombre": value})


def test_check_tells_a_guessed_plural_where_it_is_mended() -> None:
    counted = Quantity(value=Decimal(3), noun=Phrase(text="bricol", gender="m"))
    (problem,) = guessed([fact_with(counted)])
    assert (problem.code, problem.warning) == ("G01", True)
    assert "« bricols »" in problem.message
    assert "« pluriel: bricols »" in problem.cure
    assert [] == list(guessed([fact_with(replace(counted, plural="bricols"))]))


def test_check_tells_a_guessed_h_unless_the_author_said_it() -> None:
    noun = Noun(text=LevelText({"A2": "hirkal rouge"}), gender="m")
    (problem,) = guessed([fact_with(noun)])
    assert "« h: muet »" in problem.cure
    assert [] == list(guessed([fact_with(replace(noun, h_aspire=True))]))


def test_the_bundled_packs_rest_on_no_guess() -> None:
    for name in ("moscou-pyongyang", "la-petite-graine"):
        assert [] == list(guessed(quizgen.load(name).facts))
