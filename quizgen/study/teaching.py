"""A teacher's own set: chosen items, in her order, reworded and weighted, saved as a small YAML file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from quizgen.errors import QuizgenError
from quizgen.french.typography import typo
from quizgen.model.item import Item
from quizgen.model.levels import LEVELS, Level
from quizgen.select import balanced

_LONGEST = 500  # characters of a stem
_MOST = 200  # items of a set
_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What was changed of an item; empty and None leave it as it is."""

    stem: str = ""
    points: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherSet:
    """The ids of the items in their order, with what was changed; `excluded` never come back by a swap."""

    pack: str
    level: Level
    seed: int
    items: tuple[str, ...]
    excluded: frozenset[str] = frozenset()
    edits: Mapping[str, Edit] = field(default_factory=dict)


def without(chosen: TeacherSet, id: str) -> TeacherSet:
    """The set without an item, which is not offered again."""
    left = tuple(one for one in chosen.items if one != id)
    return replace(chosen, items=left, excluded=chosen.excluded | {id})


def moved(chosen: TeacherSet, id: str, by: int) -> TeacherSet:
    """The set with an item `by` places further down (or up); at the ends nothing changes."""
    at = chosen.items.index(id)
    to = at + by
    if not 0 <= to < len(chosen.items):
        return chosen
    order = list(chosen.items)
    order.insert(to, order.pop(at))
    return replace(chosen, items=tuple(order))


def swapped(chosen: TeacherSet, id: str, pool: Mapping[str, Item]) -> TeacherSet:
    """The set with another item in the place of one: of its type if there is one left, about another fact.

    The one put away is not offered again; the set is unchanged when nothing is left.
    """
    old = pool[id]
    asked = {fact for one in chosen.items if one in pool for fact in pool[one].facts[:1]}
    free = [item for item in pool.values() if item.id not in {*chosen.items, *chosen.excluded}]
    if not free:
        return chosen
    new = min(free, key=lambda one: (one.type != old.type, bool(asked & set(one.facts[:1])), one.importance))
    items = tuple(new.id if one == id else one for one in chosen.items)
    return replace(chosen, items=items, excluded=chosen.excluded | {id})


def reworded(chosen: TeacherSet, id: str, stem: str) -> TeacherSet:
    """The set with another question text; an empty one brings the first back."""
    return _edited(chosen, id, replace(_edit(chosen, id), stem=typo(" ".join(stem.split()))[:_LONGEST]))


def worth(chosen: TeacherSet, id: str, points: float) -> TeacherSet:
    """The set with other points for an item."""
    return _edited(chosen, id, replace(_edit(chosen, id), points=points))


def made(chosen: TeacherSet, pool: Mapping[str, Item]) -> tuple[Item, ...]:
    """The items of the set as they are shown and printed; those that are no more are left out."""
    items = []
    for id in chosen.items:
        if id in pool:
            edit = _edit(chosen, id)
            points = pool[id].points if edit.points is None else edit.points
            items.append(replace(pool[id], stem=edit.stem or pool[id].stem, points=points))
    return balanced(items, chosen.seed)


def lost(chosen: TeacherSet, pool: Mapping[str, Item]) -> tuple[str, ...]:
    """The ids of the set that the article does not give any more."""
    return tuple(id for id in chosen.items if id not in pool)


def to_yaml(chosen: TeacherSet) -> str:
    """The file that `from_yaml` reads."""
    import yaml

    items: list[dict[str, Any]] = []
    for id in chosen.items:
        edit = _edit(chosen, id)
        entry: dict[str, Any] = {"id": id}
        if edit.stem:
            entry["question"] = edit.stem
        if edit.points is not None:
            entry["points"] = edit.points
        items.append(entry)
    plain = {
        "quizgen_set": _VERSION,
        "pack": chosen.pack,
        "level": chosen.level,
        "seed": chosen.seed,
        "items": items,
        "excluded": sorted(chosen.excluded),
    }
    return yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=100)


def from_yaml(text: str | bytes) -> TeacherSet:
    """The set that `to_yaml` wrote. Raises QuizgenError with what is wrong."""
    import yaml

    if len(text) > 1_000_000:
        raise QuizgenError("this file is too large to be a set")
    try:
        plain = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise QuizgenError("this is not a YAML file") from error
    if not isinstance(plain, dict) or plain.get("quizgen_set") != _VERSION:
        raise QuizgenError("this is not a set that quizgen has saved: « quizgen_set: 1 » is missing")
    entries = _list(plain, "items", dict)
    ids = tuple(_text(entry, "id") for entry in entries)
    if not 0 < len(ids) <= _MOST or len(set(ids)) < len(ids):
        raise QuizgenError(f"« items »: from 1 to {_MOST} different ids are needed")
    level, seed = plain.get("level"), plain.get("seed")
    if level not in LEVELS:
        raise QuizgenError(f"« level »: write one of {', '.join(LEVELS)}")
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise QuizgenError("« seed »: a whole number is needed")
    return TeacherSet(
        pack=_text(plain, "pack"),
        level=level,
        seed=seed,
        items=ids,
        excluded=frozenset(_list(plain, "excluded", str)),
        edits={id: _read_edit(entry) for id, entry in zip(ids, entries, strict=True) if len(entry) > 1},
    )


def _read_edit(entry: Mapping[str, Any]) -> Edit:
    stem, points = entry.get("question", ""), entry.get("points")
    if not isinstance(stem, str) or len(stem) > _LONGEST:
        raise QuizgenError(f"« question » of {entry['id']}: a text of up to {_LONGEST} characters is needed")
    if points is not None and (isinstance(points, bool) or not isinstance(points, int | float)):
        raise QuizgenError(f"« points » of {entry['id']}: a number is needed")
    if points is not None and not 0 < points <= 100:
        raise QuizgenError(f"« points » of {entry['id']}: more than 0 and at most 100 are needed")
    return Edit(stem=stem, points=points)


def _text(holder: Mapping[str, Any], key: str) -> str:
    value = holder.get(key)
    if not isinstance(value, str) or not 0 < len(value) <= 300:
        raise QuizgenError(f"« {key} »: a text is needed")
    return value


def _list(holder: Mapping[str, Any], key: str, kind: type) -> list[Any]:
    value = holder.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, kind) for one in value):
        raise QuizgenError(f"« {key} »: a list is needed")
    return value


def _edit(chosen: TeacherSet, id: str) -> Edit:
    return chosen.edits.get(id, Edit())


def _edited(chosen: TeacherSet, id: str, edit: Edit) -> TeacherSet:
    return replace(chosen, edits={**chosen.edits, id: edit})


def begun(pack: str, level: Level, seed: int, items: Iterable[Item]) -> TeacherSet:
    """A set of these items, nothing changed yet."""
    return TeacherSet(pack=pack, level=level, seed=seed, items=tuple(item.id for item in items))
