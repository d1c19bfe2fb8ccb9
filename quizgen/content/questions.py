"""questions.yaml: questions written by hand, each checked against the texts that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from quizgen.content.document import Document
from quizgen.content.validate import validate
from quizgen.errors import Problem, did_you_mean
from quizgen.model.levels import Level
from quizgen.model.pack import Pack
from quizgen.model.passage import Passage, Sentence
from quizgen.model.question import Question

_GAP = re.compile(r"\[([^\[\]]+)\]")


def read_questions(document: Document) -> tuple[tuple[Question, ...], list[Problem]]:
    """The questions of a file, and its problems; one that is broken keeps no other from being read."""
    if not isinstance(document.value, list):
        message, cure = "questions.yaml holds a list of questions", "begin each with « - id: »"
        return (), [Problem(document.spot(), "S03", message, cure)]
    found: list[Question] = []
    problems: list[Problem] = []
    for position in range(len(document.value)):
        question, faults = validate(Question, document, (position,))
        problems += faults
        if question:
            found.append(question)
    return tuple(found), problems


def check_questions(pack: Pack, document: Document) -> Iterator[Problem]:
    """What the questions of a pack and its other files owe each other."""
    facts = [fact.id for fact in pack.facts]
    info = pack.info
    others = (pack.vocabulary, info.groups, info.summaries, info.not_stated)
    taken = {*facts, *(name for entries in others for name in _ids(entries))}
    for position, question in enumerate(pack.questions):
        if question.id in taken:
            spot = document.spot(position, "id")
            yield Problem(spot, "C08", f"the id « {question.id} » is taken already", "give it another id")
        taken.add(question.id)
        for index, name in enumerate(question.facts):
            if name not in facts:
                spot = document.spot(position, "facts", index)
                yield Problem(spot, "C05", f"no fact « {name} »", did_you_mean(name, facts))
        yield from _evidence(pack.passages, question, document, position)
        yield from _gaps(question, document, position)


def _ids(entries: Iterable[Any]) -> Iterator[str]:
    yield from (entry.id for entry in entries)


def _evidence(
    passages: Mapping[Level, Passage], question: Question, document: Document, position: int
) -> Iterator[Problem]:
    for level in question.levels:
        if level not in passages:
            spot = document.spot(position, "levels")
            cure = f"its levels are: {', '.join(passages)}"
            yield Problem(spot, "Q02", f"the pack has no text at {level}", cure)
        elif not proof_in(passages[level], question.evidence):
            spot = document.spot(position, "evidence")
            message = f"no sentence of {passages[level].path.name} holds these words"
            yield Problem(spot, "Q01", message, "copy some words of the sentence that proves the answer")


def _gaps(question: Question, document: Document, position: int) -> Iterator[Problem]:
    if question.cloze is None:
        return
    answers = _GAP.findall(question.cloze.text)
    if not answers:
        spot = document.spot(position, "cloze", "text")
        yield Problem(spot, "Q03", "the text has no gap", "write the answer in square brackets: [renforcer]")
    for name in sorted(set(question.cloze.why) ^ set(answers)):
        spot = document.spot(position, "cloze", "why")
        yield Problem(spot, "Q03", f"« {name} » stands in one of text and why only", "name each gap once")


def proof_in(passage: Passage, quotes: Sequence[str]) -> tuple[Sentence, ...]:
    """The sentences of a text in which some words stand, in the order of the quotes."""
    found: dict[int, Sentence] = {}
    for quote in quotes:
        words = _plain(quote)
        sentence = next((one for one in passage.sentences if words in _plain(one.text)), None)
        if sentence:
            found.setdefault(sentence.number, sentence)
    return tuple(found.values())


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.casefold().replace("'", "’")).strip()
