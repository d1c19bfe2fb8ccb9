"""`quizgen check`: all that can be said against a pack, file by file and item by item."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from quizgen.content.pack import load
from quizgen.errors import ContentError, FrenchError, Problem, QuizgenError, Spot
from quizgen.items.pool import TYPES
from quizgen.items.workshop import Workshop
from quizgen.lint.overlap import MOST, Names
from quizgen.lint.own_words import copied
from quizgen.lint.shared_words import longest_shared_run
from quizgen.model.item import Choice, Item, Typed
from quizgen.model.levels import Level, rank
from quizgen.model.pack import Pack


def check(pack: str | Path) -> list[Problem]:
    """Everything to mend in a pack, sorted by file and line; nothing is raised for its content.

    Raises QuizgenError if there is no such pack.
    """
    try:
        loaded = load(pack)
    except ContentError as error:
        return list(error.problems)
    problems = [*copied(loaded), *_unused_facts(loaded)]
    for level in loaded.passages:
        problems += _level(loaded, level)
    return sorted(set(problems))


def _level(pack: Pack, level: Level) -> Iterator[Problem]:
    shop = Workshop(pack, level)
    names = Names(writing for entity in pack.entities.values() for writing in entity.writings)
    for item_type, make in TYPES.items():
        try:
            items = list(make(shop, 0))
        except (FrenchError, QuizgenError) as error:
            spot = Spot(pack.path / "facts.yaml")
            yield Problem(spot, "L01", f"{item_type} at {level} cannot be made: {error}")
            continue
        if not items:
            continue
        for item in items:
            yield from _item(pack, item, names)


def _item(pack: Pack, item: Item, names: Names) -> Iterator[Problem]:
    spot = _spot(pack, item)
    if not item.explanation or not item.hint:
        missing = "explanation" if not item.explanation else "hint"
        yield Problem(spot, "L02", f"{item.id} has no {missing}", f"write one at {item.level} in its kind")
    if rank(item.level) < rank("B1"):
        return
    for text in (item.stem, *_keys(item)):
        for quote in (item.evidence.main, *item.evidence.more):
            run = longest_shared_run(names.words(text), names.words(quote.text))
            if len(run) > MOST:
                shared = " ".join(run)
                message = f"{item.id} shares {len(run)} words with sentence {quote.sentence}: « {shared} »"
                yield Problem(spot, "L03", message, f"reword one of them: at most {MOST}")


def _keys(item: Item) -> tuple[str, ...]:
    match item.shape:
        case Choice(options):
            return tuple(option.text for option in options if option.correct)
        case Typed(accepted):
            return accepted[:1]
        case _:
            return ()


def _spot(pack: Pack, item: Item) -> Spot:
    spots = {fact.id: fact.spot for fact in pack.facts}
    return next((spots[name] for name in item.facts if name in spots), Spot(pack.path / "pack.yaml"))


def _unused_facts(pack: Pack) -> Iterator[Problem]:
    """Facts of importance A that no passage proves."""
    tagged = {name for passage in pack.passages.values() for one in passage.sentences for name in one.facts}
    for fact in pack.facts:
        if fact.importance == "A" and not fact.operands and fact.id not in tagged:
            message = f"no passage proves « {fact.id} », a fact of importance A"
            yield Problem(fact.spot, "L05", message, "tag the sentence that proves it: {" + fact.id + "}")
