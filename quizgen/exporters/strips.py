"""Étiquettes: strips to cut out, to be put in order or in pairs on the table."""

from __future__ import annotations

from quizgen.exporters.bundle import Bundle
from quizgen.exporters.handout_head import Block, head
from quizgen.exporters.report import NothingToWrite, Report
from quizgen.exporters.solution import letter, solution
from quizgen.french.numbers import en_lettres
from quizgen.model.item import Choice, Cloze, Item, Match, Order, Table, TrueFalse, Typed

_CUT = "Découpez les étiquettes et mêlez-les, puis "


def strips(bundle: Bundle, *, solved: bool) -> tuple[Block, Report]:
    """One page for each item whose parts can be moved about; with `solved` the keys instead."""
    made = [(item, block) for item in bundle.items if (block := _activity(item, solved))]
    if not made:
        raise NothingToWrite("this text has nothing to put in order or in pairs")
    data = head(bundle, "étiquettes", "Étiquettes à découper") | {
        "solved": solved,
        "activities": [block for _, block in made],
    }
    return data, Report(tuple(item.id for item, _ in made), counts={"activities": len(made)})


def _activity(item: Item, solved: bool) -> Block:
    """The strips of an item, empty if its shape has no parts to move."""
    match item.shape:
        case Order(shown=shown):
            return {
                "title": "Remettre dans l’ordre",
                "task": f"{_CUT}remettez les événements dans l’ordre, du plus ancien au plus récent.",
                "columns": [[{"name": letter(n), "text": text} for n, text in enumerate(shown)]],
                "key": _key(item, solved),
            }
        case Match(pairs, responses) as shape:
            left = [{"name": str(n), "text": pair.left} for n, pair in enumerate(pairs, 1)]
            right = [{"name": letter(n), "text": text} for n, text in enumerate(responses)]
            return {
                "title": " · ".join(filter(None, ("Associer", shape.left_title, shape.right_title))),
                "task": f"{_CUT}associez chaque numéro à une lettre. {_warning(shape)}".strip(),
                "columns": [left, right],
                "key": _key(item, solved),
            }
        case Choice() | TrueFalse() | Typed() | Cloze() | Table():
            return {}


def _warning(shape: Match) -> str:
    """What a learner should know of letters that serve twice or not at all."""
    used = [pair.right for pair in shape.pairs]
    if len(set(used)) < len(used):
        return "Une lettre peut servir plusieurs fois."
    spare = len(set(shape.responses) - set(used))
    if spare == 0:
        return ""
    return (
        "Une lettre ne sert pas."
        if spare == 1
        else f"{en_lettres(spare).capitalize()} lettres ne servent pas."
    )


def _key(item: Item, solved: bool) -> Block:
    if not solved:
        return {}
    told = solution(item.shape)
    return {
        "answer": told.key,
        "remarks": [{"said": remark.said, "comment": remark.comment} for remark in told.remarks],
        "explanation": item.explanation,
    }
