"""The own-words check: a source article is compared with, and never kept.

A fingerprint holds salted hashes of each seven consecutive words of the article. Names break the
text into stretches, since nobody can tell of a visit without them: no run reaches across one.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Annotated, NamedTuple
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict, StringConstraints

from quizgen.content.validate import validate
from quizgen.content.yaml_file import read_yaml
from quizgen.errors import ContentError

WINDOW = 7
HASH_BYTES = 8

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")  # an accent may be a character apart
_HEADER = (
    f"# Salted hashes of each {WINDOW} consecutive words of the source, names left out: made by\n"
    "# « quizgen fingerprint », compared by « quizgen check ». The source cannot be read here.\n"
)

Hex = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]+$")]


class Token(NamedTuple):
    """A word of a text: in lower case, where it begins (in characters), whether with a capital."""

    word: str
    offset: int
    capital: bool


class CopiedRun(NamedTuple):
    """Consecutive words that stand in the source too; `start` is an index into `tokens(text)`."""

    start: int
    words: tuple[str, ...]


class Fingerprint(BaseModel):
    """What a pack keeps of its source: nothing that can be read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    salt: Hex
    hashes: frozenset[Hex]

    def dump(self) -> str:
        """Write it as a small YAML file, one hash a line, sorted.

        Returns:
            The file's text; equal fingerprints give the same.
        """
        lines = "".join(f'- "{each}"\n' for each in sorted(self.hashes))
        return f'{_HEADER}salt: "{self.salt}"\nhashes:{"" if lines else " []"}\n{lines}'

    @classmethod
    def load(cls, path: Path) -> Fingerprint:
        """Read what `dump` wrote.

        Args:
            path: the file.

        Returns:
            The fingerprint.

        Raises:
            ContentError: if the file is missing or something else.
        """
        document, problems = read_yaml(path)
        if document is None or problems:
            raise ContentError(problems)
        made, problems = validate(cls, document)
        if made is None:
            raise ContentError(problems)
        return made


def tokens(text: str) -> list[Token]:
    """The words of a text; apostrophes, hyphens and punctuation only divide them.

    Args:
        text: as it is read.

    Returns:
        Its words, in order.

    >>> [token.word for token in tokens("L’agence l'a dit : « Peut-être… »")]
    ['l', 'agence', 'l', 'a', 'dit', 'peut', 'être']
    """
    return [
        Token(normalize("NFC", found[0]).lower(), found.start(), found[0][0].isupper())
        for found in _WORD.finditer(text)
    ]


def fingerprint(text: str, names: Iterable[str], salt: str | None = None) -> Fingerprint:
    """Hash a source.

    Args:
        text: the source article.
        names: what anyone must write as the source does: names, aliases, offices, its title.
        salt: hexadecimal; without it, a new one is drawn.

    Returns:
        The fingerprint.
    """
    salt = secrets.token_hex(16) if salt is None else salt
    masked = _masked(tokens(text), names)
    return Fingerprint(salt=salt, hashes=frozenset(_hash(salt, each) for _, each in _windows(masked)))


def copied_runs(known: Fingerprint, text: str, names: Iterable[str]) -> list[CopiedRun]:
    """Find what a text has in common with a source, seven words or more at a stretch.

    Args:
        known: the source's fingerprint.
        text: a text of our own.
        names: as given to `fingerprint`.

    Returns:
        The runs, in order; `tokens(text)[run.start].offset` is where one begins.
    """
    read = tokens(text)
    runs: list[list[int]] = []
    for start, window in _windows(_masked(read, names)):
        if _hash(known.salt, window) not in known.hashes:
            continue
        if runs and start < runs[-1][1]:
            runs[-1][1] = start + WINDOW
        else:
            runs.append([start, start + WINDOW])
    return [CopiedRun(start, tuple(token.word for token in read[start:end])) for start, end in runs]


def _windows(words: Sequence[str | None]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each seven consecutive words between two names, with the first one's number."""
    for start in range(len(words) - WINDOW + 1):
        window = tuple(word for word in words[start : start + WINDOW] if word is not None)
        if len(window) == WINDOW:
            yield start, window


def _hash(salt: str, words: Iterable[str]) -> str:
    return blake2b(f"{salt} {' '.join(words)}".encode(), digest_size=HASH_BYTES).hexdigest()


@dataclass(frozen=True, slots=True)
class _Name:
    """A name's words; with a capital they match only words with one (« l’Est », not « il est »)."""

    words: tuple[Token, ...]

    def stands_at(self, start: int, text: Sequence[Token]) -> bool:
        met = text[start : start + len(self.words)]
        return len(met) == len(self.words) and all(
            theirs.word == ours.word and theirs.capital >= ours.capital
            for ours, theirs in zip(self.words, met, strict=True)
        )


def _masked(text: Sequence[Token], names: Iterable[str]) -> list[str | None]:
    """The words of a text, None for each that belongs to a name; longer names are found first."""
    by_first: dict[str, list[_Name]] = {}
    for name in sorted({tuple(tokens(name)) for name in names}, key=len, reverse=True):
        if name:
            by_first.setdefault(name[0].word, []).append(_Name(name))
    words: list[str | None] = [token.word for token in text]
    position = 0
    while position < len(text):
        here = by_first.get(text[position].word, ())
        length = next((len(each.words) for each in here if each.stands_at(position, text)), 0)
        words[position : position + length] = [None] * length
        position += length or 1
    return words
