"""A pack: its files read together, every problem reported at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter

from quizgen.content.crosscheck import cross_check
from quizgen.content.document import Document
from quizgen.content.facts import read_facts
from quizgen.content.kinds import read_kinds
from quizgen.content.library import content_root, find_pack
from quizgen.content.passages import read_passage
from quizgen.content.questions import check_questions, read_questions
from quizgen.content.validate import validate
from quizgen.content.yaml_file import read_yaml
from quizgen.errors import ContentError, Problem, Spot
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact
from quizgen.model.levels import Level, rank
from quizgen.model.pack import Pack, PackInfo
from quizgen.model.passage import Passage
from quizgen.model.question import Question
from quizgen.model.vocabulary import Entry

_OPTIONAL = ("vocabulary.yaml", "questions.yaml")
_ENTITIES: TypeAdapter[tuple[Entity, ...] | None] = TypeAdapter(tuple[Entity, ...])


def load(pack: str | Path) -> Pack:
    """Read a pack.

    Args:
        pack: the name of a bundled pack, or a folder.

    Returns:
        The pack, checked and frozen.

    Raises:
        ContentError: the pack has problems; the error holds all of them.
        QuizgenError: there is no such pack.

    >>> load("moscou-pyongyang").passages["B1"].level
    'B1'
    """
    return _Reader(find_pack(pack)).read()


class _Reader:
    """One reading of one pack's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._problems: list[Problem] = []

    def read(self) -> Pack:
        info_document = self._document("pack.yaml")
        info = self._valid(PackInfo, info_document)
        entities = self._entities(info, info_document)
        facts_document = self._document("facts.yaml")
        facts = self._facts(facts_document, entities, knows_entities=info is not None)
        vocabulary_document = self._document("vocabulary.yaml")
        vocabulary = self._vocabulary(vocabulary_document)
        passages = self._passages()
        questions_document = self._document("questions.yaml")
        questions = self._questions(questions_document)
        if info is None:
            raise ContentError(self._problems)
        pack = Pack(
            id=self._folder.resolve().name,
            path=self._folder,
            info=info,
            entities=entities,
            facts=facts,
            vocabulary=vocabulary,
            passages=passages,
            questions=questions,
        )
        if info_document and facts_document and not self._problems:
            self._problems += cross_check(pack, info_document, facts_document, vocabulary_document)
            if questions_document:
                self._problems += check_questions(pack, questions_document)
        if self._problems:
            raise ContentError(self._problems)
        return pack

    def _document(self, name: str) -> Document | None:
        path = self._folder / name
        if name in _OPTIONAL and not path.exists():
            return None
        if not self._inside(path):
            return None
        document, problems = read_yaml(path)
        self._problems += problems
        return document

    def _inside(self, path: Path) -> bool:
        """Whether a file really lies in the pack: a link must not lead elsewhere."""
        inside = path.resolve().is_relative_to(self._folder.resolve())
        if not inside:
            message = "this file leads out of the pack's folder"
            self._problems.append(Problem(Spot(path), "C01", message, "copy it into the folder"))
        return inside

    def _valid(self, model: type[PackInfo], document: Document | None) -> PackInfo | None:
        if document is None:
            return None
        value, problems = validate(model, document)
        self._problems += problems
        return value

    def _entities(self, info: PackInfo | None, document: Document | None) -> Mapping[str, Entity]:
        own: dict[str, Entity] = {}
        for position, entity in enumerate(info.entities if info else ()):
            if entity.id in own and document:
                message = f"two entities bear the id « {entity.id} »"
                spot = document.spot("entities", position, "id")
                self._problems.append(Problem(spot, "C02", message, "rename one"))
            own.setdefault(entity.id, entity)
        shared, problems = _gazetteer(content_root() / "gazetteer")
        self._problems += problems
        return own | {name: entity for name, entity in shared.items() if name not in own}

    def _facts(
        self, document: Document | None, entities: Mapping[str, Entity], *, knows_entities: bool
    ) -> tuple[Fact, ...]:
        folders = (content_root() / "kinds", self._folder.parent / "kinds", self._folder / "kinds")
        kinds, problems = read_kinds(tuple(dict.fromkeys(folder.resolve() for folder in folders)))
        self._problems += problems
        if document is None:
            return ()
        facts, problems = read_facts(document, kinds, entities)
        blamed_on_info = () if knows_entities else ("F06", "F08")
        unusable = {f"no kind « {one.spot.path.stem} »" for one in self._problems}  # told already
        self._problems += [
            one for one in problems if one.code not in blamed_on_info and one.message not in unusable
        ]
        return facts

    def _vocabulary(self, document: Document | None) -> tuple[Entry, ...]:
        if document is None:
            return ()
        if not isinstance(document.value, list):
            message = "vocabulary.yaml holds a list of words"
            self._problems.append(Problem(document.spot(), "S03", message, "begin each with « - id: »"))
            return ()
        return tuple(self._entries(document, len(document.value)))

    def _entries(self, document: Document, count: int) -> Iterator[Entry]:
        seen: set[str] = set()
        for position in range(count):
            entry, problems = validate(Entry, document, (position,))
            self._problems += problems
            if entry and entry.id in seen:
                spot = document.spot(position, "id")
                self._problems.append(
                    Problem(spot, "C03", f"two words bear the id « {entry.id} »", "rename one")
                )
            elif entry:
                seen.add(entry.id)
                yield entry

    def _questions(self, document: Document | None) -> tuple[Question, ...]:
        if document is None:
            return ()
        questions, problems = read_questions(document)
        self._problems += problems
        return questions

    def _passages(self) -> Mapping[Level, Passage]:
        folder = self._folder / "passages"
        found: list[Passage] = []
        for path in sorted(folder.glob("*.md")):
            if not self._inside(path):
                continue
            passage, problems = read_passage(path)
            self._problems += problems
            if passage:
                found.append(passage)
        if not found and not self._problems:
            message = "the pack has no passage"
            self._problems.append(
                Problem(Spot(folder), "C04", message, "write passages/a2.md, b1.md or b2.md")
            )
        return {passage.level: passage for passage in sorted(found, key=lambda one: rank(one.level))}


@lru_cache(maxsize=4)
def _gazetteer(folder: Path) -> tuple[Mapping[str, Entity], tuple[Problem, ...]]:
    entities: dict[str, Entity] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        document, found = read_yaml(path)
        problems += found
        if document:
            values, found = validate(_ENTITIES, document)
            problems += found
            entities |= {entity.id: entity for entity in values or ()}
    return entities, tuple(problems)
