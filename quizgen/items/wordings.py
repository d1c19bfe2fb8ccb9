"""The sentences that belong to no kind of fact: instructions, rationales, what stands beside a question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from quizgen.french.sentence import majuscule, phrase
from quizgen.french.typography import typo
from quizgen.model.levels import Level
from quizgen.render import template

_A2: dict[str, str] = {
    "prefix": "selon {{ source }}, {{ body }}",
    "cited": "{{ body }} (phrase {{ number }})",
    "cited_many": "{{ body }} (phrases {{ numbers | enumeration }})",
    "absent": "le texte ne parle pas {{ value | de }}",
    "elsewhere": "le texte parle {{ value | de }}, mais pas dans cette phrase",
    "reread": "relisez : {{ body }} (phrase {{ number }})",
    "true": "la phrase {{ number }} le dit",
    "true_together": "les phrases {{ numbers | enumeration }} le disent ensemble",
    "together_not_silent": "le texte donne la réponse dans les phrases {{ numbers | enumeration }}",
    "together_not_true": "les phrases {{ numbers | enumeration }} disent autre chose",
    "true_not_false": "aucune phrase ne dit le contraire",
    "true_not_silent": "le texte donne la réponse dans la phrase {{ number }}",
    "false_not_true": "la phrase {{ number }} dit autre chose",
    "silent_not_true": "aucune phrase ne dit cela",
    "silent_not_false": "aucune phrase ne dit le contraire",
    "statement_hint": "cherchez la phrase qui parle de cela, et comparez chaque mot important",
    "order": "mettez ces événements dans l’ordre : du plus ancien au plus récent.",
    "match": "qui dit quoi ? Associez chaque nom à son idée. Attention : il y a {{ spare }} de trop.",
    "match_one": "idée",
    "bank": "complétez le texte avec les mots de la liste. Chaque mot sert une fois au plus.",
    "gap": "quel mot complète la phrase ?",
    "gap_hint": "pensez au sens : {{ definition }}.",
    "word": "« {{ word }} » : {{ definition }}.",
    "word_key": "ce mot veut dire : {{ definition }}",
    "expression_key": "« {{ expression }} » veut dire : {{ definition }}",
}
_ABOVE: dict[str, str] = _A2 | {
    "elsewhere": "le texte mentionne {{ value }}, mais sans rapport avec cette question",
    "true": "la phrase {{ number }} dit la même chose",
    "true_not_false": "aucune phrase du texte ne contredit cette affirmation",
    "true_not_silent": "la phrase {{ number }} permet de répondre",
    "true_together": "les phrases {{ numbers | enumeration }}, mises ensemble, le montrent",
    "together_not_silent": "les phrases {{ numbers | enumeration }}, mises ensemble, permettent de répondre",
    "false_not_true": "la phrase {{ number }} dit autre chose sur un point précis",
    "silent_not_true": "aucune phrase du texte ne permet de l’affirmer",
    "silent_not_false": "aucune phrase du texte ne le contredit",
    "statement_hint": "retrouvez la phrase qui aborde ce point, puis comparez noms, dates et chiffres",
    "order": "remettez ces événements dans l’ordre, du plus ancien au plus récent.",
    "match": "qui défend quelle position ? Associez chaque nom à la sienne. "
    "Attention : il y a {{ spare }} de trop.",
    "match_one": "position",
    "gap": "quel mot complète cette phrase ?",
}


def wording(name: str, level: Level, /, **values: Any) -> str:
    """A general text for a level, as a piece of a sentence: no capital, no final stop added.

    >>> wording("true", "A2", number=3)
    'la phrase 3 le dit'
    """
    source = (_A2 if level in ("A1", "A2") else _ABOVE)[name]
    return template(source).render(values)


@lru_cache(maxsize=100_000)
def question(text: str) -> str:
    """A stem as printed: a capital, French spaces and apostrophes.

    >>> question("quand est-ce qu'il part ?")
    'Quand est-ce qu’il part\u202f?'
    """
    return typo(majuscule(text.strip()))


@lru_cache(maxsize=100_000)
def sentence(text: str) -> str:
    """A full sentence as printed: a capital, a final stop."""
    return typo(phrase(text))


@lru_cache(maxsize=100_000)
def option(text: str) -> str:
    """An option as printed: a capital, no final stop."""
    return typo(majuscule(text.strip())).removesuffix(".")


def body(text: str) -> str:
    """A sentence without its final stop, to go on with it."""
    return text.strip().removesuffix(".")


def cited(level: Level, text: str, numbers: Sequence[int]) -> str:
    """A piece of a sentence with the numbers of the sentences that prove it behind it in brackets."""
    if len(numbers) == 1:
        return wording("cited", level, body=text, number=numbers[0])
    return wording("cited_many", level, body=text, numbers=numbers)
