"""Items made of the few words of a case."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import quizgen
from quizgen.items.wordings import option
from quizgen.items.workshop import Workshop
from quizgen.lint.desk import Desk
from quizgen.model.item import (
    Choice,
    Cloze,
    Evidence,
    Gap,
    Item,
    Justification,
    Match,
    Option,
    Order,
    Pair,
    Quote,
    Step,
    TrueFalse,
    Typed,
)

PACK = "moscou-pyongyang"
VERDICTS = ("Vrai", "Faux", "Non mentionné")
WHY = "Relisez cette phrase."


@cache
def desk(level: str = "B1") -> Desk:
    return Desk(Workshop(quizgen.load(PACK), level))  # type: ignore[arg-type]


def item(case: dict[str, Any]) -> Item:
    level, subject = case.get("level", "B1"), case.get("subject", "essai")
    shape_name = next(name for name in SHAPES if name in case)
    why = case.get("rationale", "")  # one for all answers
    stem, shape = SHAPES[shape_name](case[shape_name], why if "rationale" in case else None)
    default = DEFAULT_TYPES.get(shape_name, "essai")
    kind = case.get("type", default)
    if "rationales" in case:
        given = zip(shape.options, case["rationales"], strict=True)
        shape = replace(shape, options=tuple(replace(option, rationale=one) for option, one in given))
    sentences = {one.number: one.text for one in desk(level).reading.passage.sentences}
    number = case.get("evidence", 1)
    return Item(
        id=f"{PACK}/{level}/{kind}/{subject}",
        pack=PACK,
        level=level,
        type=kind,
        process="locate",
        stem=stem,
        shape=shape,
        facts=(subject.partition(".")[0],),
        evidence=Evidence(level, Quote(number, case.get("quote", sentences[number]))),
        explanation=case.get("explanation", "Le texte le dit."),
        hint=case.get("hint", "Relisez le texte."),
        status=case.get("status", "fait"),
        importance="A",
        attribution=case.get("says", ""),
    )


def _choice(value: list[str], why: str | None) -> tuple[str, Choice]:
    stem, *texts = value
    options = (
        Option(text, not number, f"{WHY} {number}." if why is None else why)
        for number, text in enumerate(texts)
    )
    return stem, Choice(tuple(options))


def _meaning(value: list[str], why: str | None) -> tuple[str, Choice]:
    """A question about a word, by the ids of entries: of the one that is asked, then of what is offered."""
    entries = {entry.id: entry for entry in desk().pack.vocabulary}
    texts = [option(entries[name].definition) for name in value]
    return _choice([f"Que signifie «\u00a0{entries[value[0]].lemma}\u00a0»\u202f?", *texts], why)


def _statement(value: list[str], why: str | None) -> tuple[str, TrueFalse]:
    text, verdict = value
    return text, TrueFalse(tuple(Option(one, one == verdict, why or WHY) for one in VERDICTS))


def _justified(value: list[str], why: str | None) -> tuple[str, TrueFalse]:
    text, verdict, words = value
    options = tuple(Option(one, one == verdict, why or WHY) for one in VERDICTS[:2])
    return text, TrueFalse(options, Justification(words, ()))


def _gap(value: dict[str, Any], why: str | None) -> tuple[str, Cloze]:
    """A gap of grammar, from the words offered and what each is said to do, the right one first."""
    words = [(word, f"«\u00a0{word}\u00a0» {use}.") for word, use in value["words"].items()]
    (answer, reason), *others = words
    spare = tuple(Option(word, False, use) for word, use in others)
    gap = Gap(answer, (answer,), reason)
    return "Quel mot complète cette phrase ?", Cloze(
        ("Ils viennent, ", " on les attend."), (gap,), (answer,), spare
    )


def _typed(value: list[str], why: str | None) -> tuple[str, Typed]:
    return value[0], Typed(tuple(value[1:]))


def _cloze(value: list[str], why: str | None) -> tuple[str, Cloze]:
    why = WHY if why is None else why
    before, after, answer, *others = value
    spare = tuple(Option(text, False, why) for text in others)
    return "Quel mot complète cette phrase ?", Cloze(
        (before, after), (Gap(answer, (answer,), why),), (answer, *others), spare
    )


def _match(value: dict[str, Any], why: str | None) -> tuple[str, Match]:
    why = WHY if why is None else why
    pairs = tuple(Pair(left, right, why) for left, right in value["pairs"].items())
    rights = dict.fromkeys(pair.right for pair in pairs)
    spare = tuple(Option(text, False, why) for text in value["spare"])
    responses = (*rights, *(option.text for option in spare), *value.get("hidden", ()))
    return "Associez chaque nom à son idée.", Match(pairs, responses, spare)


def _order(value: list[list[str]], why: str | None) -> tuple[str, Order]:
    why = WHY if why is None else why
    steps = tuple(Step(text, when, why) for text, when in value)
    return "Remettez ces événements dans l’ordre.", Order(steps, tuple(step.text for step in steps[::-1]))


DEFAULT_TYPES = {
    "q": "qcm", "order_of": "qcm", "vf": "vrai-faux", "cloze": "trou-lexical", "meaning": "mot-en-contexte",
    "just": "justification", "gap": "trou-grammatical",
}  # fmt: skip
SHAPES = {
    "q": _choice,
    "meaning": _meaning,
    "just": _justified,
    "gap": _gap,
    "order_of": _choice,
    "vf": _statement,
    "typed": _typed,
    "cloze": _cloze,
    "match": _match,
    "order": _order,
}


def a_set(case: Any) -> list[Item]:
    """The items of a case about sets."""
    if isinstance(case, list):
        made = [item(one) for one in case]
        return [replace(one, id=f"{one.id}-{n}", facts=(f"essai-{n}",)) for n, one in enumerate(made)]
    if "verdicts" in case:
        full = {"V": "Vrai", "F": "Faux", "N": "Non mentionné"}
        made = [{"vf": [f"Énoncé {number}.", full[one]]} for number, one in enumerate(case["verdicts"])]
        return a_set(made)
    free = [_placed(place, number, dated=False) for number, place in enumerate(case["positions"])]
    return free + [
        _placed(place, 90 + number, dated=True) for number, place in enumerate(case.get("fixed", ()))
    ]


def _placed(place: int, number: int, *, dated: bool) -> Item:
    wrong = [Option(f"Faux {one}", False, WHY) for one in "ab"]
    options = (*wrong[:place], Option("Juste", True, WHY), *wrong[place:])
    made = item({"q": [f"Question {number} ?", "Juste", "Faux a", "Faux b"], "subject": f"essai-{number}"})
    return replace(made, shape=Choice(options), dated=dated)
