"""Pydantic's complaints about a value, sorted out: whose they are and which of a union's count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from quizgen.content.document import Key, Value

KeyPath = tuple[Key, ...]

_OF_PARTS = frozenset({"missing", "extra_forbidden"})  # said of a map whose shape fits otherwise


@dataclass(frozen=True, slots=True)
class Fault:
    """One complaint: its `kind` in pydantic's words, and the path of the value in the document.

    `missing` is the key or entry that the value at the path lacks; `on_key` says that the path's
    last key is at fault and not its value; `trail` holds the unions passed: each one's path and
    branch; `others` are the complaints of a union's other branches when none of them fits.
    """

    kind: str
    path: KeyPath
    value: Value
    message: str
    context: Mapping[str, Any]
    missing: Key | None = None
    on_key: bool = False
    trail: tuple[tuple[KeyPath, Key], ...] = ()
    others: tuple[Fault, ...] = ()


def read_fault(details: Mapping[str, Any], root: Value) -> Fault:
    """Find which value a complaint is about.

    Args:
        details: one of `ValidationError.errors()`; among the keys of its `loc` stand the names of
            union branches, which lead nowhere in the document.
        root: the value that was validated.

    Returns:
        The complaint with its path in the document.
    """
    location: tuple[Key, ...] = details["loc"]
    kind = details["type"]
    missing = location[-1] if kind == "missing" else None
    steps = location[:-1] if kind == "missing" else location
    path: KeyPath = ()
    node = root
    trail: list[tuple[KeyPath, Key]] = []
    for step in steps:
        if _holds(node, step):
            node = node[step]  # type: ignore[index]
            path = (*path, step)
        elif step != "[key]":
            trail.append((path, step))
    return Fault(
        kind=kind,
        path=path,
        value=node,
        message=details["msg"],
        context=details.get("ctx", {}),
        missing=missing,
        on_key="[key]" in steps or kind == "extra_forbidden",
        trail=tuple(trail),
    )


def settle(faults: Iterable[Fault], depth: int = 0) -> list[Fault]:
    """Of a union whose branches all refuse a value, keep what its author will want to know.

    Args:
        faults: all complaints about one document.
        depth: how many unions of each trail are settled already.

    Returns:
        The complaints outside unions; of each union those of the branch that fits best, or one for
        all of them if the value has the shape of none.
    """
    settled: list[Fault] = []
    unions: dict[KeyPath, dict[Key, list[Fault]]] = {}
    for fault in faults:
        if len(fault.trail) <= depth:
            settled.append(fault)
        else:
            site, branch = fault.trail[depth]
            unions.setdefault(site, {}).setdefault(branch, []).append(fault)
    for site, branches in unions.items():
        settled += _choose(site, [settle(inside, depth + 1) for inside in branches.values()])
    return settled


def _choose(site: KeyPath, branches: list[list[Fault]]) -> list[Fault]:
    fitting = [inside for inside in branches if not any(_refuses(fault, site) for fault in inside)]
    if fitting:
        return min(fitting, key=len)
    first, *others = (fault for inside in branches for fault in inside if _refuses(fault, site))
    return [Fault(first.kind, site, first.value, first.message, first.context, others=tuple(others))]


def _refuses(fault: Fault, site: KeyPath) -> bool:
    return fault.path == site and fault.kind not in _OF_PARTS


def _holds(node: Value, step: Key) -> bool:
    if isinstance(node, dict):
        return step in node
    return isinstance(node, list) and isinstance(step, int) and step < len(node)
