"""The list of rules for a single item, and all that they find in one."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.lint import candidates, cues, lessons, options, print, quotes, shapes, stems, truth
from quizgen.lint.desk import Desk
from quizgen.lint.rule import Flag, Rule
from quizgen.model.item import Item

_PARTS = (stems, options, cues, candidates, truth, shapes, lessons, quotes, print)
RULES: tuple[Rule, ...] = tuple(
    sorted((rule for part in _PARTS for rule in part.RULES), key=lambda rule: rule.id)
)


def flags(item: Item, desk: Desk) -> Iterator[Flag]:
    """Every fault of an item, by rule."""
    for rule in RULES:
        for message in rule.find(item, desk):
            yield Flag(rule.id, rule.severity, message, rule.cure, item.id)
