"""Rules about print: X20 typography and elision, X21 names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.elision import elides
from quizgen.french.typography import typo
from quizgen.lint.desk import Desk
from quizgen.lint.parts import printed
from quizgen.lint.rule import Rule
from quizgen.model.item import Item

_FAULTS = {
    "what a template left": re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|\bUndefined\b"),
    "two spaces": re.compile(r"[ \u00a0\u202f]{2}|[\t\n]"),
    "a straight quotation mark": re.compile(r"['\"]"),
    "a sign too many": re.compile(r"(?<!\.)\.\.(?!\.)|,,| [,.)]|\( |[?!;:] ?\.$|\? ?\?"),
    "« si il »": re.compile(r"\bsi ils?\b", re.IGNORECASE),
    "no contraction": re.compile(r"\b(?:de|à) les? (?:\d|[A-ZÉÀÈÊ])"),
}
_ELIDING = re.compile(
    r"\b(le|la|de|ce|que|je|me|te|se|ne|jusque|lorsque|puisque|quoique) ([^\W\d_][\w’-]*)", re.IGNORECASE
)
_UNMOVED = frozenset("y à et où ou un une onze onzième oui en".split())
_KEPT = frozenset(
    {"le", "la", "ce", "je"}
)  # « ce à quoi », « donne-le à », « la une »: pronouns do not elide


def x20_typography(item: Item, desk: Desk) -> Iterator[str]:
    """French spaces, quotation marks, apostrophes; elision and contraction."""
    for text in printed(item):
        for fault in faults(text):
            yield f"{fault}: « {text} »"


@lru_cache(maxsize=50_000)
def faults(text: str) -> tuple[str, ...]:
    """What is wrong with the print of a text."""
    found = [name for name, pattern in _FAULTS.items() if pattern.search(text)]
    if typo(text) != text:
        found.append("spaces, quotation marks or apostrophes are not French")
    if text != text.strip():
        found.append("a space at an end")
    found += [f"no elision in « {one[0]} »" for one in _ELIDING.finditer(text) if _should_elide(one)]
    return tuple(found)


def _should_elide(found: re.Match[str]) -> bool:
    word, after = found.groups()
    if len(after) == 1 and after != "y":
        return False  # « le a », a letter
    if word.casefold() in _KEPT and after.casefold() in _UNMOVED:
        return False
    if found.start() and found.string[found.start() - 1] == "-":
        return False  # « donnez-le à »
    try:
        return elides(after)
    except FrenchError:
        return False


def x21_names(item: Item, desk: Desk) -> Iterator[str]:
    """Names as the pack writes them."""
    for text in printed(item):
        for wrong, right in desk.misspelt(text):
            yield f"« {wrong} » is not how « {right} » is written"


RULES = (
    Rule("X20", "typography or elision", x20_typography, "write it as French is printed"),
    Rule("X21", "name not as the pack writes it", x21_names, "write the name or an alias of its entity"),
)
