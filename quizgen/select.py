"""Choosing a set of items from a pool, the best first, and putting it in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizgen.items.ring import place, shuffled
from quizgen.model.item import Choice, Cloze, Item, Match, Order, TrueFalse

_DATED_SHARE = 4  # at most one item in four asks for a date or a figure
_SMALL = 30  # sets up to this size hold no detail of importance C
_WEIGHTS = {"qcm": 4, "vrai-faux": 4, "reponse-courte": 3, "trou-lexical": 3}  # against 1 of the others
_GLOBAL, _DETAIL, _WORDS = range(3)  # sections, in the order of a lesson


def select(items: Iterable[Item], count: int, *, seed: int = 0) -> tuple[Item, ...]:
    """The `count` best items, fewer if the pool is too small.

    Facts of importance A come first, no fact is asked twice while another waits, types are mixed, and at
    most a quarter asks for dates or figures. The result is in the order of a lesson, see `in_order`.

    >>> select([], 10)
    ()
    """
    pool = list(items)
    chosen: list[Item] = []
    facts: Counter[str] = Counter()
    types: Counter[str] = Counter()
    dated = 0
    ranked = shuffled(pool, seed, key=lambda item: item.id)
    waiting = {item.id: item for item in ranked if item.importance != "C" or count > _SMALL}
    stems: set[str] = set()
    while waiting and len(chosen) < count:
        best = min(waiting.values(), key=lambda item: _cost(item, facts, types, dated, len(chosen), count))
        del waiting[best.id]
        if best.stem in stems and not isinstance(best.shape, Cloze | Order | Match):
            continue
        stems.add(best.stem)
        chosen.append(best)
        facts.update(_asked_about(best))
        types.update((best.type, _answer(best)))
        dated += best.dated
    return balanced(in_order(chosen), seed)


def _cost(
    item: Item, facts: Counter[str], types: Counter[str], dated: int, taken: int, count: int
) -> tuple[float, ...]:
    """What speaks against taking an item next, the gravest first."""
    too_dated = item.dated and (dated + 1) * _DATED_SHARE > max(count, _DATED_SHARE)
    asked = max((facts[name] for name in _asked_about(item)), default=0)
    often = types[item.type] / _WEIGHTS.get(item.type, 1)
    return (too_dated, asked >= 1, often, types[_answer(item)], ord(item.importance[0]), asked)


def _asked_about(item: Item) -> tuple[str, ...]:
    """The fact that an item asks for; gaps, matches and orders ask for none by itself."""
    return () if isinstance(item.shape, Cloze | Order | Match) else item.facts[:1]


def _answer(item: Item) -> str:
    """What true, false and unmentioned statements are told apart by, so that they balance."""
    if isinstance(item.shape, TrueFalse):
        return next(option.text for option in item.shape.options if option.correct)
    return ""


def balanced(items: Sequence[Item], seed: int) -> tuple[Item, ...]:
    """The items, keys of choices spread evenly over the positions and never thrice running.

    Options in an order of their own (dates, numbers) are left as they are.
    """
    counts: Counter[int] = Counter()
    last: list[int] = []
    made: list[Item] = []
    for item in items:
        if isinstance(item.shape, Choice):
            moved = item if item.dated else _moved(item, item.shape, counts, last, seed)
            assert isinstance(moved.shape, Choice)
            position = _key_position(moved.shape)
            counts[position] += 1
            last.append(position)
            item = moved
        made.append(item)
    return tuple(made)


def _key_position(shape: Choice) -> int:
    return next(index for index, option in enumerate(shape.options) if option.correct)


def _moved(item: Item, shape: Choice, counts: Counter[int], last: Sequence[int], seed: int) -> Item:
    places = range(len(shape.options))
    running = last[-1] if len(last) > 1 and last[-1] == last[-2] else None
    free = [index for index in places if index != running]
    target = min(free, key=lambda index: (counts[index], place(seed, item.id, index)))
    wrong = [option for option in shape.options if not option.correct]
    key = next(option for option in shape.options if option.correct)
    options = (*wrong[:target], key, *wrong[target:])
    return replace(item, shape=Choice(options))


def in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """The order of a lesson: the whole text first, then details as the text brings them, then words.

    True-or-false statements come together within the details, so that a sheet prints one table.
    """
    return tuple(
        sorted(
            items,
            key=lambda item: (_section(item), _block(item), item.evidence.main.sentence, item.id),
        )
    )


def _section(item: Item) -> int:
    if isinstance(item.shape, Order):
        return _GLOBAL
    return _WORDS if isinstance(item.shape, Cloze) else _DETAIL


def _block(item: Item) -> int:
    match item.shape:
        case TrueFalse():
            return 0
        case Match():
            return 2
        case _:
            return 1
