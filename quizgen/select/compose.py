"""A set by blueprint: its sections filled, and what could not be said with the facts that would help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from quizgen.items.pool import pool
from quizgen.items.workshop import workshop
from quizgen.lint.desk import Desk
from quizgen.model.blueprint import Blueprint, Division, Part
from quizgen.model.item import Item
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.select.arrange import in_order
from quizgen.select.forms import in_form
from quizgen.select.picker import SMALL, Picker
from quizgen.select.positions import balanced

_TOLD = 5  # facts named as a help
NEEDS = {
    "chronologie": "a group of type « chronologie » in pack.yaml, with three dated events of this level",
    "qui-dit-quoi": "a group of type « qui-dit-quoi » in pack.yaml, with three speakers and a claim to spare",
    "statut": "a group of type « statut » in pack.yaml, with three facts worded under `texts`",
    "tableau": "a table in pack.yaml, with two facts that this level proves",
    "trou-lexical": "entries with `intrus` in vocabulary.yaml",
    "idee-principale": "a main idea in pack.yaml",
    "conjugaison": "a sentence under `conjugation` in pack.yaml",
    "intrus": "a set of words under `odd_ones` in pack.yaml",
    "reference": "marks such as [elle](@id), with two others named before who agree with the words",
    "preuve": "facts whose names stand in other sentences too",
    "mot-en-contexte": "words whose meanings are of one kind and about as long, in vocabulary.yaml",
    "mot-definition": "five words whose meanings are of one kind, in vocabulary.yaml",
}  # what makes the types that are not made of any fact


def lacking(types: Iterable[str], items: Iterable[Item]) -> Iterator[str]:
    """Which of some types no item is of, and what a pack needs for one.

    >>> list(lacking(["tableau"], []))
    ['no « tableau »: it needs a table in pack.yaml, with two facts that this level proves']
    """
    made = {item.type for item in items}
    for name in types:
        if name not in made:
            need = NEEDS.get(
                name, "a stem for it in a kind, and two wrong answers from other facts or `confusions`"
            )
            yield f"no « {name} »: it needs {need}"


@dataclass(frozen=True, slots=True)
class Composed:
    """A set in its sections, and in words what it lacks."""

    title: str
    sections: tuple[tuple[str, tuple[Item, ...]], ...]
    missing: tuple[str, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order of the sections."""
        return tuple(item for _, items in self.sections for item in items)

    @property
    def points(self) -> float:
        """What all items together give."""
        return sum(item.points for item in self.items)


def compose(
    pack: Pack,
    level: Level,
    blueprint: Blueprint,
    *,
    seed: int = 0,
    form: str = "A",
    parallel: bool = False,
    made: tuple[Sequence[Item], Desk] | None = None,
) -> Composed:
    """Choose a set as a blueprint asks.

    Args:
        pack: as `load` gives it.
        level: one for which the pack has a passage.
        blueprint: as `read_blueprint` gives it.
        seed: another seed chooses another set; the same one gives the same set.
        form: « A » to « Z »: the same items with their answers in another order.
        parallel: the forms hold other items instead, as long as there are any.
        made: the pool at this seed and its desk, if they are at hand.

    Returns:
        The set; what could not be filled is told in `missing`.

    Raises:
        QuizgenError: the pack has no passage of that level.
    """
    items, desk = made or (pool(pack, level, seed=seed), Desk(workshop(pack, level)))
    taken: frozenset[str] = frozenset()
    for earlier in range(ord("A"), ord(form)) if parallel else ():
        before = _filled(items, desk, blueprint, (seed, chr(earlier)), taken)
        taken |= {item.id for item in before.items}
    found = _filled(items, desk, blueprint, seed if not parallel else (seed, form), taken)
    ordered = in_form(balanced(found.items, seed), form, seed=seed)
    rest = iter(ordered)
    sections = tuple((name, tuple(islice(rest, len(own)))) for name, own in found.sections)
    return replace(found, sections=_scaled(sections, blueprint.points))


def told(blueprint: Blueprint, level: Level, composed: Composed) -> tuple[str, ...]:
    """What somebody who asked for that set has to know of it: what it lacks, or that it is for others."""
    others = blueprint.levels and level not in blueprint.levels
    aside = (f"made for {', '.join(blueprint.levels)}, not for {level}",) if others else ()
    return (*aside, *composed.missing)


def _filled(
    items: Sequence[Item], desk: Desk, blueprint: Blueprint, seed: object, taken: frozenset[str]
) -> Composed:
    level = desk.shop.level
    candidates = [
        item for item in items if item.id not in taken and (item.importance != "C" or blueprint.count > SMALL)
    ]
    picker = Picker(count=blueprint.count, seed=seed, desk=desk)
    chosen: dict[int, list[Item]] = {}
    missing: dict[int, str] = {}
    parts = [
        (number, part)
        for number, (_, part) in enumerate(_parts(blueprint))
        if not part.levels or level in part.levels
    ]
    for number, part in sorted(parts, key=lambda one: (_plenty(one[1], candidates), one[0])):
        own = picker.take((item for item in candidates if _suits(item, part, part.types)), part.count)
        if len(own) < part.count and part.instead:
            rest = (item for item in candidates if _suits(item, part, part.instead))
            own += picker.take(rest, part.count - len(own))
        chosen[number] = [replace(item, points=part.points or item.points) for item in own]
        if len(own) < part.count:
            missing[number] = _told(part, len(own), items, desk)
    sections: list[tuple[str, tuple[Item, ...]]] = []
    for division in blueprint.sections:
        own = [
            item
            for number, (where, _) in enumerate(_parts(blueprint))
            if where is division
            for item in chosen.get(number, ())
        ]
        sections.append((division.name, in_order(own)))
    return Composed(blueprint.title, tuple(sections), tuple(missing[number] for number in sorted(missing)))


def _parts(blueprint: Blueprint) -> Iterator[tuple[Division, Part]]:
    for division in blueprint.sections:
        for part in division.parts:
            yield division, part


def _plenty(part: Part, items: Iterable[Item]) -> float:
    """How much choice a part has: those with the least choose first."""
    return sum(_suits(item, part, part.types) for item in items) / part.count


def _suits(item: Item, part: Part, types: Iterable[str]) -> bool:
    return item.type in types and (not part.process or item.process in part.process)


def _told(part: Part, got: int, items: Sequence[Item], desk: Desk) -> str:
    """What a part lacks, and which facts of the text make no such item yet."""
    kinds = " or ".join(f"« {name} »" for name in part.types)
    text = f"{got} of {part.count} {kinds} found"
    helps = [NEEDS[name] for name in part.types if name in NEEDS]
    asked = {name for item in items if item.type in part.types for name in item.facts}
    idle = [fact.id for fact in desk.reading.facts if fact.id not in asked]
    unread = [fact.id for fact in desk.pack.facts if not desk.reading.tagged(fact)]
    if helps:
        return f"{text} - it needs {' or '.join(helps)}"
    if idle:
        return f"{text} - these facts make none yet: {_some(idle)} (see `ask` of their kinds, `confusions`)"
    if unread:
        return f"{text} - no sentence of this level proves yet: {_some(unread)}"
    return f"{text} - the text needs more facts"


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_TOLD]) + (" …" if len(names) > _TOLD else "")


def _scaled(
    sections: tuple[tuple[str, tuple[Item, ...]], ...], points: float | None
) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """The items with points that give a total, in halves; the last ones take what rounding leaves."""
    items = [item for _, own in sections for item in own]
    total = sum(item.points for item in items)
    if points is None or not items or total == points:
        return sections
    worth = {item.id: max(1, round(2 * item.points * points / total)) for item in items}  # in halves
    rest = round(2 * points) - sum(worth.values())
    for item in sorted(items, key=lambda one: -worth[one.id] if rest < 0 else worth[one.id]):
        if not rest:
            break
        step = 1 if rest > 0 else -1
        if worth[item.id] + step >= 1:
            worth[item.id] += step
            rest -= step
    return tuple(
        (name, tuple(replace(item, points=worth[item.id] / 2) for item in own)) for name, own in sections
    )
