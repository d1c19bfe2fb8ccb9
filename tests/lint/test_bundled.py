"""The bundled packs under their own rules: every item of fifty seeds, and the sets chosen of them."""

from __future__ import annotations

from functools import cache

import pytest

from quizgen.content.library import blueprint_names
from quizgen.items.workshop import Workshop
from quizgen.lint.bot import gain
from quizgen.lint.desk import Desk
from quizgen.lint.items import flags
from quizgen.lint.sets import set_flags
from quizgen.quality import review
from quizgen.select import select
from quizgen.select.blueprint import read_blueprint
from quizgen.select.compose import compose
from quizgen.select.forms import in_form
from tests.items.pools import PLACES, Place, every_pack, everywhere

WARNINGS = 0.05  # an item
BOT_GAP = 0.03


@cache
def desk(place: Place) -> Desk:
    return Desk(Workshop(place.pack, place.level))


@everywhere
def test_no_item_of_any_seed_breaks_a_rule(place: Place) -> None:
    found = [flag for item in place.items for flag in flags(item, desk(place))]
    assert [] == [flag for flag in found if flag.severity == "error"]
    assert len(found) <= WARNINGS * len(place.items)


@everywhere
def test_no_chosen_set_breaks_a_rule(place: Place) -> None:
    for seed, pool in enumerate(place.pools[::2]):
        count = (10, 20, 30)[seed % 3]
        items = select(pool, count, seed=seed, desk=desk(place))
        assert count == len(items)
        assert [] == list(set_flags(items, desk(place)))
        assert [] == [flag for item in items for flag in flags(item, desk(place)) if flag.rule == "W16"]
        assert [] == list(set_flags(in_form(items, "B", seed=seed), desk(place)))


@everywhere
@pytest.mark.parametrize("name", blueprint_names())
def test_no_set_by_blueprint_breaks_a_rule(place: Place, name: str) -> None:
    plan = read_blueprint(name)
    if plan.levels and place.level not in plan.levels:
        return
    for seed, form, parallel in ((0, "A", False), (1, "B", False), (2, "B", True)):
        made = compose(
            place.pack, place.level, plan, seed=seed, form=form, parallel=parallel,
            made=(place.pools[seed], desk(place)),
        )  # fmt: skip
        assert [] == list(set_flags(made.items, desk(place)))


def test_a_bot_without_the_text_learns_nothing_from_stems_and_options() -> None:
    gained, count = 0.0, 0
    for place in PLACES:
        choices = [item for pool in place.pools[:6] for item in pool]
        more, number = gain(choices, desk(place))
        gained, count = gained + more, count + number
    assert count >= 900 and gained / count <= BOT_GAP


@every_pack
def test_check_finds_nothing_to_mend(name: str) -> None:
    found = review(name)
    assert 0 == found.errors, "\n".join(map(str, found.problems))


def test_the_figures_of_a_level() -> None:
    for row in review("la-petite-graine", figures=True).figures:
        assert row["errors"] == 0 and row["type_match"] >= 0.9
        assert row["coverage"]["facts_a"] == 1.0 and all(row["coverage"]["paragraphs"].values())
