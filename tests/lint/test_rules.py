"""Each rule is proved by mutation: it finds flawed items and leaves near misses alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from quizgen.lint.items import RULES
from quizgen.lint.sets import s1_positions, s4_duplicates, s5_giveaways, s7_true_and_false
from tests.lint.builder import a_set, desk, item

CASES = {
    rule: cases
    for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    for rule, cases in yaml.safe_load(path.read_text(encoding="utf-8")).items()
}
SET_RULES = {
    "S1": s1_positions,
    "S4": s4_duplicates,
    "S5": lambda items: s5_giveaways(items, desk()),
    "S7": s7_true_and_false,
}
RECALL, FALSE_ALARMS = 0.95, 0.05


def found(rule: str, case: Any) -> list[str]:
    if rule in SET_RULES:
        return [flag.message for flag in SET_RULES[rule](a_set(case))]
    made = item(case)
    return [text for one in RULES if one.id == rule for text in one.find(made, desk(made.level))]


def judged() -> Iterator[tuple[str, bool, bool, Any]]:
    """Each case: its rule, whether it is flawed, whether it was flagged."""
    for rule, cases in CASES.items():
        for is_flawed, kind in ((True, "flawed"), (False, "near")):
            for case in cases[kind]:
                yield rule, is_flawed, bool(found(rule, case)), case


def test_every_rule_has_five_of_each() -> None:
    assert {rule.id for rule in RULES} | set(SET_RULES) == set(CASES)
    assert {} == {rule: len(cases["flawed"]) for rule, cases in CASES.items() if len(cases["flawed"]) < 5}
    assert {} == {rule: len(cases["near"]) for rule, cases in CASES.items() if len(cases["near"]) < 5}


@pytest.mark.parametrize("rule", sorted(CASES))
def test_a_rule_finds_most_flaws_and_spares_most_near_misses(rule: str) -> None:
    cases = [(is_flawed, flagged, case) for name, is_flawed, flagged, case in judged() if name == rule]
    missed = [case for is_flawed, flagged, case in cases if is_flawed and not flagged]
    alarms = [case for is_flawed, flagged, case in cases if flagged and not is_flawed]
    assert len(missed) <= 1 and len(alarms) <= 1, (missed, alarms)


def test_recall_and_false_alarms_of_all_rules() -> None:
    every = list(judged())
    flawed = [flagged for _, is_flawed, flagged, _ in every if is_flawed]
    near = [flagged for _, is_flawed, flagged, _ in every if not is_flawed]
    assert sum(flawed) / len(flawed) >= RECALL
    assert sum(near) / len(near) <= FALSE_ALARMS
