"""Kinds of facts, read from `kinds/*.yaml` with every template tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from quizgen.content.document import Document, Key
from quizgen.content.validate import validate
from quizgen.content.yaml_file import read_yaml
from quizgen.errors import Problem, Spot, did_you_mean
from quizgen.model.kind import Kind, Wordings
from quizgen.model.levels import LevelText
from quizgen.render import TemplateError, template

_FORMS = ("infinitif", "que", "nom")
_TARGETED = ("unique", "symmetric", "general")
_BY_SLOT = ("swapped", "about", "lessons")


def read_kinds(folders: tuple[Path, ...]) -> tuple[dict[str, Kind], list[Problem]]:
    """Read every kind of some folders; a later folder's kind replaces an earlier one's of the same name.

    Returns the kinds by id (the file's name) and all problems.
    """
    kinds: dict[str, Kind] = {}
    problems: list[Problem] = []
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")):
            kind, found = _read_kind(path, path.stat().st_mtime_ns)
            problems += found
            if kind:
                kinds[kind.id] = kind
    return kinds, problems


@lru_cache(maxsize=1000)
def _read_kind(path: Path, _modified: int) -> tuple[Kind | None, tuple[Problem, ...]]:
    document, problems = read_yaml(path)
    if document is None:
        return None, tuple(problems)
    if isinstance(document.value, dict):
        document.value["id"] = path.stem
    kind, found = validate(Kind, document)
    problems += found
    if kind:
        problems += _cross_check(kind, document)
    return kind, tuple(problems)


def _cross_check(kind: Kind, document: Document) -> Iterator[Problem]:
    yield from _named_slots(kind, document)
    for text, *path in _templates(kind):
        yield from _try(kind, text, document, tuple(path))
    for slot, stems in kind.ask.items():
        names = [stem.name for stem in stems]
        for position, name in enumerate(names):
            if name in names[:position]:
                message = f"two stems of « {slot} » bear the same name"
                yield Problem(
                    document.spot("ask", slot, position),
                    "K04",
                    message,
                    "give each a `name`, it stands in the id",
                )


def _named_slots(kind: Kind, document: Document) -> Iterator[Problem]:
    known = (*kind.slots, "source")
    named: list[tuple[str, tuple[Key, ...]]] = [(slot, ("ask", slot)) for slot in kind.ask]
    for key in _BY_SLOT:
        named += [(slot, (key, slot)) for slot in getattr(kind, key)]
    for key in _TARGETED:
        named += [(slot, (key, position)) for position, slot in enumerate(getattr(kind, key))]
    if kind.when:
        named.append((kind.when, ("when",)))
    for slot, spec in kind.slots.items():
        for other in (*(spec.entre or ()), *filter(None, (spec.evenement, spec.dans))):
            named.append((other, ("slots", slot)))
    for slot, path in named:
        if slot not in known:
            yield Problem(document.spot(*path), "K01", f"no slot « {slot} »", did_you_mean(slot, known))


def _templates(kind: Kind) -> Iterator[tuple[str, *tuple[Key, ...]]]:
    for key in ("statement", "event", "position"):
        wordings: Wordings = getattr(kind, key)
        for position, wording in enumerate(wordings):
            yield wording.text, key, position
    for key in ("swapped", "about"):
        by_slot: Mapping[str, Wordings] = getattr(kind, key)
        for slot, told in by_slot.items():
            for position, wording in enumerate(told):
                yield wording.text, key, slot, position
    for slot, lesson in kind.lessons.items():
        for key, by_level in (("explanation", lesson.explanation), ("hint", lesson.hint)):
            for level, lesson_text in by_level.by_level.items() if by_level else ():
                yield lesson_text, "lessons", slot, key, level
    for key in ("explanation", "hint"):
        text: LevelText = getattr(kind, key)
        for level, wording_text in text.by_level.items():
            yield wording_text, key, level
    for slot, stems in kind.ask.items():
        for position, stem in enumerate(stems):
            for key in ("stem", "option", "explanation", "hint"):
                if found := getattr(stem, key):
                    yield found, "ask", slot, position, key


def _try(kind: Kind, text: str, document: Document, path: tuple[Key, ...]) -> Iterator[Problem]:
    try:
        references = template(text).references
    except TemplateError as error:
        yield Problem(document.spot(*path), "K02", str(error))
        return
    known = (*kind.slots, "source")
    for name, *attributes in sorted(references):
        if name not in known:
            cure = did_you_mean(name, known) or f"its slots are: {', '.join(kind.slots)}"
            yield Problem(document.spot(*path), "K01", f"no slot « {name} »", cure)
        else:
            kind_of = kind.slots[name].type if name in kind.slots else "groupe"
            yield from _try_forms(name, attributes, kind_of, document.spot(*path))


def _try_forms(name: str, attributes: list[str], slot_type: str, spot: Spot) -> Iterator[Problem]:
    """Only an idea has forms, and only a linked fact has values of its own."""
    if slot_type == "proposition" and attributes not in [[form] for form in _FORMS]:
        cure = f"write {', '.join(f'{name}.{form}' for form in _FORMS)}"
        yield Problem(spot, "K03", f"« {name} » is an idea and needs a form", cure)
    elif slot_type not in ("proposition", "fait") and attributes:
        wrong = ".".join([name, *attributes])
        yield Problem(spot, "K03", f"« {wrong} »: « {name} » has no parts", f"write {name} alone")
