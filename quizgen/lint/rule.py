"""A rule: what it is called, how grave it is, what finds it, and how its finds are mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.model.item import Item

if TYPE_CHECKING:
    from quizgen.lint.desk import Desk

Severity = Literal["error", "warning"]
Find = Callable[[Item, "Desk"], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One item-writing rule; `find` yields what is wrong with an item, in words, once for each fault."""

    id: str
    about: str
    find: Find
    cure: str
    severity: Severity = "error"


@dataclass(frozen=True, slots=True)
class Flag:
    """A rule broken by an item, a set or a pool; `item` is the id of the item to mend, if it is one."""

    rule: str
    severity: Severity
    message: str
    cure: str
    item: str = ""
