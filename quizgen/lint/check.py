"""What can be said against a pack before any set is chosen: file by file, item by item, level by level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quizgen.content.pack import load
from quizgen.errors import ContentError, FrenchError, Problem, QuizgenError, Spot
from quizgen.items import written
from quizgen.items.pool import TYPES
from quizgen.items.workshop import Workshop, workshop
from quizgen.lint.desk import Desk
from quizgen.lint.guesses import guessed
from quizgen.lint.items import flags
from quizgen.lint.own_words import copied
from quizgen.lint.places import Places
from quizgen.lint.pools import ENOUGH, Balance, balance, balance_flags, coverage_flags
from quizgen.lint.rule import Flag
from quizgen.lint.stale import stale
from quizgen.model.item import Choice, Item
from quizgen.model.levels import Level
from quizgen.model.pack import Pack

_SEEDS = 60  # the most that are pooled: few choices stay few however often they are asked


@dataclass(frozen=True, slots=True)
class LevelCheck:
    """A level's pool and all that was found in it."""

    desk: Desk
    items: tuple[Item, ...]
    flags: tuple[Flag, ...]
    balance: Balance | None
    problems: tuple[Problem, ...]  # item types that could not be made


def check(pack: str | Path) -> list[Problem]:
    """Everything to mend in a pack's files and items, sorted by file and line; nothing is raised for it.

    Raises QuizgenError if there is no such pack.
    """
    try:
        loaded = load(pack)
    except ContentError as error:
        return list(error.problems)
    places, problems = Places(loaded), pack_problems(loaded)
    for level in loaded.passages:
        found = check_level(loaded, level)
        problems += [*found.problems, *told(found, places)]
    return sorted(set(problems))


def pack_problems(pack: Pack) -> list[Problem]:
    """What is wrong with a pack whatever the level."""
    return [*copied(pack), *_unproved(pack), *guessed(pack.facts), *stale(pack)]


def check_level(pack: Pack, level: Level, *, seed: int = 0) -> LevelCheck:
    """Make the pool of a level and look at each of its items and at all together."""
    shop = workshop(pack, level)
    desk, problems = Desk(shop), list[Problem]()
    items = tuple(_made(shop, seed, problems))
    found = [flag for item in items for flag in flags(item, desk)]
    measured = None if problems else balance(_pooled(shop, items), desk)
    found += [*coverage_flags(items, desk), *balance_flags(measured)]
    return LevelCheck(desk, items, tuple(found), measured, tuple(problems))


def told(found: LevelCheck, places: Places) -> Iterator[Problem]:
    """The flags of a level as problems, each where it is to be mended."""
    passage = Spot(found.desk.reading.passage.path)
    for flag in found.flags:
        spot = places.of(flag.item) if flag.item else passage
        yield problem(flag, spot)


def problem(flag: Flag, spot: Spot) -> Problem:
    """A flag as printed: which item, what is wrong with it, how to mend it."""
    subject = f"{flag.item}: " if flag.item else ""
    return Problem(spot, flag.rule, subject + flag.message, flag.cure, flag.severity == "warning")


def _made(shop: Workshop, seed: int, problems: list[Problem]) -> Iterator[Item]:
    """The items of all types; a type that cannot be made is a problem, and the others are made."""
    for item_type, make in {**TYPES, "questions.yaml": written.items}.items():
        try:
            yield from make(shop, seed)
        except (FrenchError, QuizgenError) as error:
            spot = Spot(shop.pack.path / "facts.yaml")
            message = f"{item_type} at {shop.level} cannot be made: {error}"
            problems.append(Problem(spot, "L01", message))


def _pooled(shop: Workshop, first: tuple[Item, ...]) -> Iterator[Iterable[Item]]:
    """The choices of one seed after the other, until there are enough to measure."""
    choices = [item for item in first if isinstance(item.shape, Choice)]
    yield choices
    if not choices:
        return
    makers = [TYPES[name] for name in {item.type for item in choices} if name in TYPES]
    for seed in range(1, min(_SEEDS, -(-ENOUGH // len(choices)))):
        yield [item for make in makers for item in make(shop, seed)]


def _unproved(pack: Pack) -> Iterator[Problem]:
    """Facts of importance A that no passage proves."""
    tagged = {name for passage in pack.passages.values() for one in passage.sentences for name in one.facts}
    for fact in pack.facts:
        if fact.importance == "A" and not fact.operands and fact.id not in tagged:
            message = f"no passage proves « {fact.id} », a fact of importance A"
            yield Problem(fact.spot, "S8", message, "tag the sentence that proves it: {" + fact.id + "}")
