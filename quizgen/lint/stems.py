"""Rules about a question's wording: W01, W05, W10, W13, W19."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.items.find import fold
from quizgen.lint.desk import Desk
from quizgen.lint.parts import asked, offered
from quizgen.lint.rule import Rule
from quizgen.model.item import Choice, Cloze, Item, TrueFalse, Typed

LONG, TOO_LONG = 25, 35  # words of a stem
_RELATIVE = re.compile(
    r"\b(?:hier|avant-hier|aujourd’hui|demain|après-demain|récemment|dernièrement|actuellement)\b"
    r"|\b(?:tout à l’heure|de nos jours|ces jours-ci)\b"
    r"|\b(?:ces derniers (?:jours|mois|temps)|ces dernières (?:semaines"
    r"|années)|ce (?:matin|soir|mois|jour|week-end)(?!-là)|cette (?:semaine|année|nuit)(?!-là))\b"
    r"|\b(?:l’an|la semaine|le mois|l’année|l’été|l’hiver|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)) (?:dernier|dernière|prochain|prochaine|passé|passée)\b"
    r"|\bil y a (?:[\w-]+ ){1,3}(?:jours?|semaines?|mois|ans?|années?)\b"
)
_KOREA = re.compile(r"\bcorée\b(?! du (?:nord|sud)| \()")
_KOREA_TOLD_APART = re.compile(
    r"république (?:populaire démocratique )?de corée|péninsule (?:de corée|coréenne)|guerre de corée"
    r"|deux corée"
)
_BLANK = re.compile(r"_{2,}|\.{4,}|…\s*\S|\[\s*\]|\(\s*\)|-{3,}")
_WORD = re.compile(r"[^\W_]+(?:[-’][^\W_]+)*")
_ORDERS = re.compile(
    r"^(?:cochez|choisissez|trouvez|complétez|associez|reliez|indiquez|relevez|donnez|mettez|remettez|lisez"
    r"|relisez|nommez|citez|écrivez|conjuguez|retrouvez|numérotez|classez|entourez|soulignez|justifiez)\b"
)
_QUOTED = re.compile(r"«[^»]*»")
_REPORTED = re.compile(
    r"(?<!^)(?<!est-ce )(?<!parce )\b(?:que\b|qu’).*"
)  # what somebody says may well be negative
_NEGATION = re.compile(
    r"\b(?:ne|n’)\s?(?:[^\s.,;:?!]+ ){1,3}?(?:pas|plus|jamais|rien|aucune?|personne|guère|ni)\b"
    r"|\b(?:sauf|excepté|hormis|à l’exception)\b|\bn(?:e |’)est(?:-ce)? pas\b"
    r"|\b(?:laquelle|lequel|lesquels|lesquelles|quel\w*) [^?]*\b(?:faux|fausse|inexacte?|incorrecte?)s?\b"
)


def w01_relative_date(item: Item, desk: Desk) -> Iterator[str]:
    """A date that depends on the day of reading, or a Korea that could be either."""
    if isinstance(item.shape, Cloze):
        return  # its sentences are examples, about no date at all
    for text in asked(item):
        folded = fold(text)
        if found := _RELATIVE.search(folded):
            yield f"« {found[0]} » depends on the day one reads"
        if _KOREA.search(_KOREA_TOLD_APART.sub("", folded)):
            yield "« Corée » alone may be either of two countries"


def _length(item: Item) -> int:
    return len(_WORD.findall(item.stem)) if isinstance(item.shape, Choice | TrueFalse | Typed) else 0


def w05_too_long(item: Item, desk: Desk) -> Iterator[str]:
    """More than 35 words."""
    if _length(item) > TOO_LONG:
        yield f"the stem has {_length(item)} words: more than {TOO_LONG} are not kept in mind"


def w05_long(item: Item, desk: Desk) -> Iterator[str]:
    """More than 25 words."""
    if LONG < _length(item) <= TOO_LONG:
        yield f"the stem has {_length(item)} words"


def w10_blank(item: Item, desk: Desk) -> Iterator[str]:
    """A gap in the stem of a choice: a cloze is an exercise of its own."""
    if isinstance(item.shape, Choice) and _BLANK.search(item.stem):
        yield "a blank stands in the stem"


def w13_unfocused(item: Item, desk: Desk) -> Iterator[str]:
    """Neither a question, an instruction, nor an opening that every option completes."""
    if not isinstance(item.shape, Choice | Typed):
        return
    stem = item.stem.strip()
    if stem.endswith("…"):
        if not isinstance(item.shape, Choice) or not all(text.startswith("…") for text in offered(item)):
            yield "the stem is an opening that not every option completes"
    elif not stem.endswith("?") and not _ORDERS.match(fold(stem)):
        yield "the stem is no question"


def w19_negative(item: Item, desk: Desk) -> Iterator[str]:
    """A question about what is not so; what somebody is said to say aside."""
    if not isinstance(item.shape, Choice | Typed):
        return
    own = _REPORTED.sub("", _QUOTED.sub("", fold(item.stem)))
    if found := _NEGATION.search(own):
        yield f"the stem asks in the negative: « {found[0]} »"


RULES = (
    Rule("W01", "relative date or bare « Corée »", w01_relative_date, "write the date or the full name out"),
    Rule("W05", "stem over 35 words", w05_too_long, "say it shorter"),
    Rule("W05", "stem over 25 words", w05_long, "say it shorter", "warning"),
    Rule("W10", "blank in the stem of a QCM", w10_blank, "ask a question, or write a cloze"),
    Rule("W13", "unfocused stem", w13_unfocused, "ask a question, or begin every option with « … »"),
    Rule("W19", "negative stem", w19_negative, "ask for what is so"),
)
