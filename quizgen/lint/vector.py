"""The quality of a level's pool in figures, to compare one version of a pack with the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from quizgen.items.pool import TYPES
from quizgen.lint.check import LevelCheck
from quizgen.lint.parts import key_of, wrong_of
from quizgen.lint.pools import paragraphs, provable
from quizgen.lint.rivals import duplicates, giveaways
from quizgen.model.item import Choice, Item

SEEDS = 100  # over which key positions are counted


def vector(found: LevelCheck) -> Mapping[str, Any]:
    """The figures of one level: shares from 0 to 1, ratios, counts; ready for JSON."""
    items, desk = found.items, found.desk
    by_item = Counter(flag.item for flag in found.flags if flag.item)
    count = max(1, len(items))
    return {
        "pack": desk.pack.id,
        "level": desk.shop.level,
        "items": len(items),
        "types": dict(Counter(item.type for item in items)),
        "errors": sum(flag.severity == "error" for flag in found.flags),
        "warnings": sum(flag.severity == "warning" for flag in found.flags),
        "rules": dict(sorted(Counter(flag.rule for flag in found.flags).items())),
        "flags_per_item": round(sum(by_item.values()) / count, 4),
        "with_one_flag": round(sum(number == 1 for number in by_item.values()) / count, 4),
        "with_two_flags": round(sum(number > 1 for number in by_item.values()) / count, 4),
        "balance": _rounded(asdict(found.balance)) if found.balance else None,
        "key_positions": _positions(found),
        "type_match": _type_match(found),
        "duplicates": sum(1 for _ in duplicates(items)),
        "enemy_pairs": len({frozenset((one.id, other.id)) for one, other in giveaways(items, desk)}),
        "coverage": _coverage(found),
    }


def chi_square(counts: Iterable[int]) -> float:
    """How far some counts are from being equal: the sum of squared differences over what is expected.

    >>> chi_square([10, 10, 10]), chi_square([20, 10, 0])
    (0.0, 20.0)
    """
    seen = list(counts)
    expected = sum(seen) / len(seen) if seen else 0.0
    return sum((one - expected) ** 2 for one in seen) / expected if expected else 0.0


def _positions(found: LevelCheck) -> Mapping[str, Any]:
    """Where keys stand over many seeds, those of dates and figures aside: they keep their order."""
    shop = found.desk.shop
    makers = [TYPES[name] for name in {item.type for item in found.items if _is_free(item)} if name in TYPES]
    counts: Counter[int] = Counter()
    for seed in range(SEEDS):
        counts.update(_position(item) for make in makers for item in make(shop, seed) if _is_free(item))
    spread = [counts[place] for place in range(max(counts, default=-1) + 1)]
    return {"seeds": SEEDS, "counts": spread, "chi_square": round(chi_square(spread), 2)}


def _is_free(item: Item) -> bool:
    return isinstance(item.shape, Choice) and not item.dated and len(item.shape.options) == 3


def _position(item: Item) -> int:
    options = item.shape.options if isinstance(item.shape, Choice) else ()
    return next(place for place, option in enumerate(options) if option.correct)


def _type_match(found: LevelCheck) -> float:
    """The share of distractors that are what the key is: a date, a number, a name, a text."""
    alike = [
        found.desk.answer(option.text).sort == found.desk.answer(key.text).sort
        for item in found.items
        if (key := key_of(item))
        for option in wrong_of(item)
    ]
    return round(sum(alike) / len(alike), 4) if alike else 1.0


def _coverage(found: LevelCheck) -> Mapping[str, Any]:
    told = {name for item in found.items for name in item.facts}
    where = paragraphs(found.desk)
    facts, important = found.desk.reading.facts, provable(found.desk)
    asked = Counter(where[item.evidence.main.sentence] for item in found.items)
    return {
        "facts": _share(sum(fact.id in told for fact in facts), len(facts)),
        "facts_a": _share(sum(fact.id in told for fact in important), len(important)),
        "paragraphs": {str(number): asked[number] for number in sorted(set(where.values()))},
        "processes": dict(sorted(Counter(item.process for item in found.items).items())),
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0


def _rounded(figures: Mapping[str, Any]) -> dict[str, Any]:
    return {name: round(value, 4) if isinstance(value, float) else value for name, value in figures.items()}
