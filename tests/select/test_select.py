"""Choosing a set: how many, the best ones, mixed, balanced, and in the order of a lesson."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model.item import Choice, Cloze, Item, Match, Order, TrueFalse
from quizgen.select import balanced, in_order, select
from tests.items.pools import PLACES, Place, everywhere, options

COUNTS = (1, 2, 5, 10, 15, 20, 30)
CHOSEN = pytest.mark.parametrize("count", COUNTS)


@cache
def pool_of(place: Place, seed: int = 0) -> tuple[Item, ...]:
    return place.pool(seed)


@cache
def chosen(place: Place, count: int, seed: int = 0) -> tuple[Item, ...]:
    return select(pool_of(place, seed), count, seed=seed)


def position(item: Item) -> int:
    return [option.correct for option in options(item.shape)].index(True)


WORDS = {"mot-en-contexte", "mot-definition", "intrus", "trou-lexical"}
GRAMMAR = {"trou-grammatical", "conjugaison", "reference"}


def section(item: Item) -> int:
    """Whole text, details, words, grammar."""
    if item.type == "idee-principale":
        return 0
    if item.type in WORDS | GRAMMAR:
        return 3 if item.type in GRAMMAR else 2
    return 0 if isinstance(item.shape, Order) else 2 if isinstance(item.shape, Cloze) else 1


@everywhere
@CHOSEN
def test_as_many_as_asked_and_none_twice(place: Place, count: int) -> None:
    items = chosen(place, count)
    questions = {_question(item) for item in pool_of(place) if item.importance != "C"}
    assert len(items) == min(count, len(questions)) == len({_question(item) for item in items})
    assert {item.id for item in items} <= {item.id for item in pool_of(place)}


def _question(item: Item) -> str:
    """What no two items of a set may share: the stem, if it is more than an instruction."""
    return item.id if isinstance(item.shape, Cloze | Order | Match) else item.stem


@everywhere
def test_no_more_than_there_are(place: Place) -> None:
    pool = pool_of(place)
    everything = select(pool, len(pool) + 100)
    assert len(everything) <= len(pool) and {item.id for item in everything} <= {one.id for one in pool}
    assert select(pool, 0) == () == select([], 5)


@everywhere
@CHOSEN
def test_short_sets_hold_no_mere_detail(place: Place, count: int) -> None:
    assert all(item.importance != "C" for item in chosen(place, count))


@everywhere
@pytest.mark.parametrize("count", [5, 10, 20])
def test_facts_that_matter_most_come_first(place: Place, count: int) -> None:
    """An item on a fact of importance B is there only if none of its sort on a fresh A fact waits."""
    items = chosen(place, count)
    told = {name for item in items for name in item.facts}
    fresh = {
        _sort(item)
        for item in pool_of(place)
        if item.importance == "A" and not item.dated and not told & set(item.facts)
    }
    assert [] == [item.id for item in items if item.importance == "B" and _sort(item) in fresh]


def _sort(item: Item) -> tuple[str, str]:
    judged = options(item.shape) if isinstance(item.shape, TrueFalse) else ()
    return item.type, next((one.text for one in judged if one.correct), "")


@everywhere
@pytest.mark.parametrize("count", [4, 8, 10, 20, 30])
@pytest.mark.parametrize("seed", range(5))
def test_at_most_a_quarter_asks_for_dates_or_figures(place: Place, count: int, seed: int) -> None:
    assert sum(item.dated for item in chosen(place, count, seed)) <= count / 4


@everywhere
@pytest.mark.parametrize("seed", range(5))
def test_types_are_mixed(place: Place, seed: int) -> None:
    items = chosen(place, 20, seed)
    types = Counter(item.type for item in items)
    assert len(types) >= min(4, len({item.type for item in pool_of(place, seed)}))
    assert max(types.values()) <= 12


@everywhere
@pytest.mark.parametrize("seed", range(5))
def test_true_and_false_balance(place: Place, seed: int) -> None:
    keys = Counter(
        next(option.text for option in item.shape.options if option.correct)
        for item in chosen(place, 30, seed)
        if isinstance(item.shape, TrueFalse)
    )
    judged = keys["Vrai"] + keys["Faux"]
    assert judged == 0 or abs(keys["Vrai"] - keys["Faux"]) <= max(1, judged * 0.2), keys


@everywhere
@pytest.mark.parametrize("seed", range(5))
def test_no_fact_is_asked_often(place: Place, seed: int) -> None:
    """While another important fact waits, none is asked a third time."""
    items = [item for item in chosen(place, 10, seed) if section(item) == 1]
    asked = Counter(item.facts[0] for item in items if len(item.facts) == 1)
    assert not asked or max(asked.values()) <= 2, asked


@everywhere
@pytest.mark.parametrize("seed", range(10))
def test_no_position_gives_the_key_away(place: Place, seed: int) -> None:
    items = [item for item in chosen(place, 30, seed) if isinstance(item.shape, Choice)]
    free = [position(item) for item in items if not item.dated]
    counts = Counter(free)
    spread = [counts[index] for index in range(3)]
    dated = len(items) - len(free)
    assert max(spread) - min(spread) <= 1 + dated, spread  # ordered dates cannot be moved: others make up
    for one, other, third in zip(items, items[1:], items[2:], strict=False):
        movable = not (one.dated or other.dated or third.dated)
        assert not movable or len({position(one), position(other), position(third)}) > 1


@everywhere
@CHOSEN
def test_a_set_is_a_lesson(place: Place, count: int) -> None:
    """The whole text first, then details block by block as the text brings them, then words."""
    items = chosen(place, count)
    order = [(section(item), block(item), item.evidence.main.sentence) for item in items]
    assert order == sorted(order)


def block(item: Item) -> int:
    return 0 if isinstance(item.shape, TrueFalse) else 2 if isinstance(item.shape, Match) else 1


@settings(max_examples=40)
@given(data=st.data())
def test_the_order_of_a_lesson_does_not_depend_on_what_came_first(data: st.DataObject) -> None:
    items = data.draw(st.sampled_from([chosen(place, 12) for place in PLACES]))
    assert in_order(data.draw(st.permutations(items))) == in_order(items) == items


@everywhere
def test_statements_to_judge_stand_together(place: Place) -> None:
    runs = [key for key, _ in groupby(chosen(place, 30), key=lambda item: type(item.shape) is TrueFalse)]
    assert runs.count(True) <= 1


@everywhere
def test_the_same_seed_chooses_the_same_set(place: Place) -> None:
    assert chosen(place, 20, 3) == select(place.pool(3), 20, seed=3)
    ids = {frozenset(item.id for item in chosen(place, 10, seed)) for seed in range(8)}
    assert len(ids) > 1


@everywhere
def test_the_order_of_the_pool_does_not_matter(place: Place) -> None:
    pool = pool_of(place)
    assert select(pool, 15) == select(reversed(pool), 15)


@everywhere
def test_only_the_order_of_options_is_touched(place: Place) -> None:
    by_id = {item.id: item for item in pool_of(place)}
    for item in chosen(place, 30):
        before = by_id[item.id]
        if isinstance(item.shape, Choice) and isinstance(before.shape, Choice):
            assert set(item.shape.options) == set(before.shape.options)
            if item.dated:
                assert item == before
        else:
            assert item == before


def options_of(item: Item) -> int:
    return len(item.shape.options) if isinstance(item.shape, Choice) else 0


@settings(max_examples=60)
@given(data=st.data())
def test_keys_are_balanced_whatever_is_chosen(data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(PLACES))
    pool = [item for item in pool_of(place) if isinstance(item.shape, Choice) and not item.dated]
    items = balanced(data.draw(st.lists(st.sampled_from(pool), max_size=25, unique_by=lambda one: one.id)), 1)
    places = [position(item) for item in items]
    for size in (3, 4):
        found = [where for item, where in zip(items, places, strict=True) if options_of(item) == size]
        counts = [found.count(index) for index in range(size)]
        assert max(counts) - min(counts) <= 1
    for run in zip(places, places[1:], places[2:], strict=False):
        assert len(set(run)) > 1
    assert all(one.id != other.id for one, other in pairwise(items))
