"""Where in a pack's files an item comes from, so that its faults are mended there."""

from __future__ import annotations

from functools import cached_property

from quizgen.content.document import Document
from quizgen.content.yaml_file import read_yaml
from quizgen.errors import Spot
from quizgen.model.pack import Pack


class Places:
    """The places of facts, groups, words and written questions; files are read when one is asked for."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    def of(self, item_id: str) -> Spot:
        """The spot of what an item's id names; that of the pack's first file if nothing bears it."""
        name = item_id.split("/", 3)[-1].partition("~")[0].partition(".")[0]
        fact = self._facts.get(name)
        return fact or self._others.get(name) or Spot(self._pack.path / "pack.yaml")

    @cached_property
    def _facts(self) -> dict[str, Spot]:
        return {fact.id: fact.spot for fact in self._pack.facts}

    @cached_property
    def _others(self) -> dict[str, Spot]:
        found: dict[str, Spot] = {}
        info = self._read("pack.yaml")
        if info and isinstance(info.value, dict):
            for part, entries in info.value.items():
                found |= _named(info, (part,), entries)
        for file in ("vocabulary.yaml", "questions.yaml"):
            document = self._read(file)
            if document:
                found |= _named(document, (), document.value)
        return found

    def _read(self, name: str) -> Document | None:
        path = self._pack.path / name
        return read_yaml(path)[0] if path.is_file() else None


def _named(document: Document, path: tuple[str, ...], entries: object) -> dict[str, Spot]:
    """The spots of the entries of a list by their ids."""
    if not isinstance(entries, list):
        return {}
    return {
        str(entry["id"]): document.spot(*path, position)
        for position, entry in enumerate(entries)
        if isinstance(entry, dict) and "id" in entry
    }
