"""A teacher's set: every change on its own, and the file that brings it back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.study.teaching import (
    TeacherSet,
    begun,
    from_yaml,
    lost,
    made,
    moved,
    reworded,
    swapped,
    to_yaml,
    without,
    worth,
)
from tests.app.small_pack import items

POOL = {item.id: item for item in items("A2")}
IDS = tuple(POOL)


def some() -> TeacherSet:
    return begun("phare", "A2", 3, [POOL[id] for id in IDS[:3]])


def test_items_move_one_place_and_stay_at_the_ends() -> None:
    assert (IDS[1], IDS[0], IDS[2]) == moved(some(), IDS[0], 1).items
    assert some() == moved(some(), IDS[0], -1) == moved(some(), IDS[2], 1)


def test_an_excluded_item_is_never_offered_again() -> None:
    chosen = without(some(), IDS[0])
    assert IDS[1:3] == chosen.items
    for _ in range(20):
        chosen = swapped(chosen, chosen.items[0], POOL)
        assert IDS[0] not in chosen.items
        assert len(set(chosen.items)) == 2


def test_a_swap_takes_the_same_type_where_there_is_one() -> None:
    other = {**POOL, "phare/A2/choix/autre": items("A2", " bis")[0]}
    other["phare/A2/choix/autre"] = type(items("A2")[0])(
        **{
            **{name: getattr(POOL[IDS[0]], name) for name in POOL[IDS[0]].__dataclass_fields__},
            "id": "phare/A2/choix/autre",
        }
    )
    assert "phare/A2/choix/autre" == swapped(some(), IDS[0], other).items[0]


def test_a_set_that_holds_all_there_is_cannot_swap() -> None:
    whole = begun("phare", "A2", 3, POOL.values())
    assert whole == swapped(whole, IDS[0], POOL)


def test_wording_and_points_change_one_item_and_the_wording_gets_its_typography() -> None:
    chosen = worth(reworded(some(), IDS[0], "  Quand l'a-t-on\n construit ?"), IDS[1], 2.5)
    first, second, third = made(chosen, POOL)
    assert "Quand l’a-t-on construit\u202f?" == first.stem
    assert (POOL[IDS[1]].stem, 2.5) == (second.stem, second.points)
    assert POOL[IDS[2]] == third
    assert POOL[IDS[0]].stem == made(reworded(chosen, IDS[0], ""), POOL)[0].stem


def test_items_that_are_no_more_are_told_and_left_out() -> None:
    rest = {id: POOL[id] for id in IDS[1:]}
    assert (IDS[0],) == lost(some(), rest)
    assert IDS[1:3] == tuple(item.id for item in made(some(), rest))


@given(
    st.permutations(IDS),
    st.integers(1, len(IDS)),
    st.dictionaries(st.sampled_from(IDS), st.tuples(st.text(max_size=60), st.floats(0.5, 20)), max_size=4),
    st.sets(st.sampled_from(IDS), max_size=3),
)
def test_a_saved_set_comes_back_as_it_was(
    order: list[str], count: int, edits: dict[str, tuple[str, float]], gone: set[str]
) -> None:
    chosen = begun("phare", "A2", 3, [POOL[id] for id in order[:count]])
    for id, (stem, points) in edits.items():
        if id in chosen.items:
            chosen = worth(reworded(chosen, id, stem), id, points)
    for id in gone & set(chosen.items[1:]):
        chosen = without(chosen, id)
    again = from_yaml(to_yaml(chosen))
    assert made(chosen, POOL) == made(again, POOL)
    assert (chosen.items, chosen.excluded, chosen.seed) == (again.items, again.excluded, again.seed)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[", "not a YAML file"),
        ("- a", "quizgen_set: 1"),
        ("quizgen_set: 2", "quizgen_set: 1"),
        ("quizgen_set: 1", "« items »"),
        ("quizgen_set: 1\nitems: [{id: a}, {id: a}]", "different ids"),
        ("quizgen_set: 1\nitems: [{id: a}]\nlevel: Z9\nseed: 1", "« level »"),
        ("quizgen_set: 1\nitems: [{id: a}]\nlevel: A2\nseed: x", "« seed »"),
        ("quizgen_set: 1\nitems: [{id: a}]\nlevel: A2\nseed: 1", "« pack »"),
        ("quizgen_set: 1\nitems: [{id: a, points: -1}]\nlevel: A2\nseed: 1\npack: p", "« points » of a"),
        ("quizgen_set: 1\nitems: [{id: a, question: 3}]\nlevel: A2\nseed: 1\npack: p", "« question » of a"),
        ("!!python/object/apply:os.system ['true']", "not a YAML file"),
    ],
)
def test_another_file_is_refused_and_told_why(text: str, told: str) -> None:
    with pytest.raises(QuizgenError, match=told):
        from_yaml(text)
