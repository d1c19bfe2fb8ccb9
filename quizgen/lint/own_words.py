"""Own words: what the source said is told anew, and a fingerprint of it proves that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.content.fingerprint import Fingerprint, copied_runs, fingerprint
from quizgen.content.plain_text import read_text
from quizgen.errors import ContentError, Problem, Spot
from quizgen.items.workshop import workshop
from quizgen.model.pack import Pack

FILE = "source.fingerprint.yaml"


def keep_fingerprint(pack: Pack, article: Path) -> Path:
    """Write the fingerprint of an article beside the pack made from it; returns its path.

    Raises ContentError if the article cannot be read.
    """
    text, problems = read_text(article)
    if text is None:
        raise ContentError(problems)
    path = pack.path / FILE
    made = fingerprint(text, _names(pack))
    write_bytes(path, made.dump().encode())
    return path


def copied(pack: Pack) -> Iterator[Problem]:
    """Every place where more than six consecutive words are the source's, names aside."""
    path = pack.path / FILE
    if not path.is_file():
        return
    known, names = Fingerprint.load(path), _names(pack)
    for spot, text in _own_texts(pack):
        for run in copied_runs(known, text, names):
            message = f"these words are the source's: « {' '.join(run.words)} »"
            yield Problem(spot, "X22", message, "say it in your own words")


def _names(pack: Pack) -> tuple[str, ...]:
    """What anybody must write as the source does: names, offices, its title."""
    return (
        pack.info.source.title,
        *(writing for entity in pack.entities.values() for writing in entity.writings),
    )


def _own_texts(pack: Pack) -> Iterator[tuple[Spot, str]]:
    """What learners read of a pack and could have been copied."""
    for passage in pack.passages.values():
        for sentence in passage.sentences:
            yield sentence.spot, sentence.text
        statements = workshop(pack, passage.level).statements
        for fact in pack.facts:
            yield fact.spot, statements.of(fact)
    for entry in pack.vocabulary:
        yield Spot(pack.path / "vocabulary.yaml"), f"{entry.definition}. {entry.example}"
