"""Chiffres et dates : what a date or a number of the text stands for."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.items.context import period_of
from quizgen.items.lengths import fitting
from quizgen.items.ring import place, shuffled
from quizgen.items.wordings import cited, option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact
from quizgen.model.item import Choice, Item, Option
from quizgen.model.levels import Level
from quizgen.model.pack import Figure
from quizgen.render import template

WRONG = 2
_STEMS = ("date", "date_text")


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """What each date and each counted thing of this level's passage is."""
    dated = [fact for fact in shop.reading.facts if _label(shop, fact)]
    for fact in dated:
        if "chiffres" not in fact.no_ask and (fact.kind.when or "") not in fact.no_ask:
            yield from _date(shop, fact, dated, seed)
    figures = [one for one in shop.pack.info.figures if one.fact in shop.facts and one.means.at(shop.level)]
    figures = [one for one in figures if shop.reading.sentence_in(one.fact, one.figure)]
    for figure in figures:
        if figure.explanation:
            yield from _figure(shop, figure, figures, seed)


def _label(shop: Workshop, fact: Fact) -> str | None:
    """The name of an event whose date the passage proves."""
    if fact.operands or not period_of(fact) or not shop.reading.prove(fact, fact.kind.when or ""):
        return None
    return shop.statements.event(fact)


def _date(shop: Workshop, fact: Fact, dated: list[Fact], seed: int) -> Iterator[Item]:
    name = shop.id("chiffres", f"{fact.id}.{fact.kind.when}")
    mixed = shuffled(dated, seed, name, key=lambda one: one.id)
    told = sorted(mixed, key=lambda one: not shop.statements.says(one, one.kind.when or ""))
    others = {_label(shop, one): one for one in reversed(told) if _another(fact, one)}  # one of each label
    wrong = list(others.values())[::-1]
    key = option(_label(shop, fact) or "")
    chosen = fitting(key, wrong, WRONG, lambda one: option(_label(shop, one) or ""), seed, name)
    proof = shop.reading.prove(fact, fact.kind.when or "")
    if len(chosen) < WRONG or proof is None:
        return
    options = (
        Option(key, True, _when(shop, fact)),
        *(Option(option(_label(shop, one) or ""), False, _when(shop, one)) for one in chosen),
    )
    stem = wording(
        _STEMS[place(name) % len(_STEMS)],
        shop.level,
        period=template("{{ period }}").render({"period": period_of(fact)}),
    )
    yield Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="chiffres",
        process="locate",
        stem=question(stem),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=(fact.id,),
        evidence=shop.reading.evidence(shop.reading.beside(fact, proof, [])),
        explanation=sentence(_lesson(fact, shop.level)),
        hint=sentence(wording("event_hint", shop.level)),
        status=fact.status,
        importance=fact.importance,
        attribution=shop.attribution(fact),
        dated=True,
    )


def _lesson(fact: Fact, level: Level) -> str:
    """What the author teaches about this date, else what is true of every date."""
    own = fact.explain.get(fact.kind.when or "")
    return (own.at(level) if own else None) or wording("explanation_when", level)


def _another(fact: Fact, other: Fact) -> bool:
    mine, theirs = period_of(fact), period_of(other)
    if mine is None or theirs is None or mine.overlaps(theirs):
        return False
    return other.id not in fact.never_with and fact.id not in other.never_with


def _when(shop: Workshop, fact: Fact) -> str:
    """When another event was: what the wrong answer is true of."""
    if shop.statements.says(fact, fact.kind.when or ""):
        return shop.statements.cited(fact)
    when = template("{{ period }}").render({"period": period_of(fact)})
    text = f"{_label(shop, fact)} : {when}"
    return sentence(cited(shop.level, text, shop.reading.numbers(fact)))


def _figure(shop: Workshop, figure: Figure, figures: list[Figure], seed: int) -> Iterator[Item]:
    name = shop.id("chiffres", figure.id)
    fact = shop.facts[figure.fact]
    key = option(figure.means.at(shop.level) or "")
    others = [
        one for one in shuffled(figures, seed, name, key=lambda one: one.id) if one.value != figure.value
    ]
    chosen = fitting(key, others, WRONG, lambda one: option(one.means.at(shop.level) or ""), seed, name)
    where = shop.reading.sentence_in(figure.fact, figure.figure)
    explanation = figure.explanation.at(shop.level) if figure.explanation else None
    if len(chosen) < WRONG or where is None or not explanation:
        return
    options = (
        Option(key, True, _counted(shop, figure)),
        *(Option(option(one.means.at(shop.level) or ""), False, _counted(shop, one)) for one in chosen),
    )
    yield Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="chiffres",
        process="locate",
        stem=question(wording("figure", shop.level, figure=figure.figure, number=where.number)),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=(fact.id,),
        evidence=shop.evidence_in(where),
        explanation=sentence(explanation),
        hint=sentence(wording("figure_hint", shop.level, figure=figure.figure)),
        status="fait",  # what is counted is no claim, whoever speaks of it
        importance=fact.importance,
        dated=True,
    )


def _counted(shop: Workshop, figure: Figure) -> str:
    where = shop.reading.sentence_in(figure.fact, figure.figure)
    said = wording("counted", shop.level, figure=figure.figure, means=figure.means.at(shop.level))
    return sentence(cited(shop.level, said, [where.number] if where else []))
