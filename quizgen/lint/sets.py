"""Rules about a set of chosen items: S1, S4, S5, S7."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.items.find import fold
from quizgen.lint.desk import Desk
from quizgen.lint.parts import verdict
from quizgen.lint.rivals import duplicates, giveaways
from quizgen.lint.rule import Flag
from quizgen.model.item import Choice, Item

LONGEST_RUN = 2  # keys in one position one after the other
_LEAST, _MOST = 0.4, 0.6  # of vrai and faux, the share that is true


def s1_positions(items: Sequence[Item]) -> Iterator[Flag]:
    """Key positions are used alike, and none thrice running; dates and numbers keep their own order."""
    for size, places in _by_size(items).items():
        counts = Counter(place for place, free in places if free)
        spread = [counts[place] for place in range(size)]
        fixed = Counter(place for place, free in places if not free)
        if max(spread) - min(spread) > 1 and not _balances(spread, fixed, size):
            yield _error("S1", f"of {size} positions the key takes {spread}", "let select place the keys")
    run = _longest_run([place for place, free in _places(items)], [free for _, free in _places(items)])
    if run > LONGEST_RUN:
        yield _error("S1", f"the key stands {run} times running in one position", "let select place the keys")


def _balances(spread: Sequence[int], fixed: Counter[int], size: int) -> bool:
    """Whether the free keys make up for those whose order is given."""
    whole = [spread[place] + fixed[place] for place in range(size)]
    return max(whole) - min(whole) <= 1


def _places(items: Sequence[Item]) -> list[tuple[int, bool]]:
    found = []
    for item in items:
        if isinstance(item.shape, Choice):
            place = next((n for n, option in enumerate(item.shape.options) if option.correct), 0)
            found.append((place, not item.dated))
    return found


def _by_size(items: Sequence[Item]) -> dict[int, list[tuple[int, bool]]]:
    found: dict[int, list[tuple[int, bool]]] = {}
    choices = [item for item in items if isinstance(item.shape, Choice)]
    for item, place in zip(choices, _places(items), strict=True):
        if isinstance(item.shape, Choice):
            found.setdefault(len(item.shape.options), []).append(place)
    return found


def _longest_run(places: Sequence[int], free: Sequence[bool]) -> int:
    """The longest run of one position in which at least one key could have been elsewhere."""
    best, start = 0, 0
    for index, place in enumerate(places):
        if index and place != places[index - 1]:
            start = index
        if any(free[start : index + 1]):
            best = max(best, index + 1 - start)
    return best


def s4_duplicates(items: Sequence[Item]) -> Iterator[Flag]:
    """No two items are nearly one."""
    for one, other in duplicates(items):
        yield Flag("S4", "error", f"it asks what {one.id} asks", "keep one of them", other.id)


def s5_giveaways(items: Sequence[Item], desk: Desk) -> Iterator[Flag]:
    """No item tells another's key."""
    for giver, taker in giveaways(items, desk):
        yield Flag("S5", "error", f"it gives the key of {taker.id} away", "keep one of them", giver.id)


def s7_true_and_false(items: Sequence[Item]) -> Iterator[Flag]:
    """Of the statements that are true or false, 40 to 60 % are true."""
    counts = Counter(fold(verdict(item)) for item in items)
    judged = counts["vrai"] + counts["faux"]
    if abs(counts["vrai"] - counts["faux"]) <= 1:
        return  # no better is to be had of an odd number
    if not _LEAST <= counts["vrai"] / judged <= _MOST:
        yield _error("S7", f"{counts['vrai']} of {judged} statements are true", "take as many false ones")


def set_flags(items: Sequence[Item], desk: Desk) -> Iterator[Flag]:
    """Every fault of a set, by rule."""
    yield from s1_positions(items)
    yield from s4_duplicates(items)
    yield from s5_giveaways(items, desk)
    yield from s7_true_and_false(items)


def _error(rule: str, message: str, cure: str) -> Flag:
    return Flag(rule, "error", message, cure)
