"""Mots mêlés: words hidden in a square of letters, each of them exactly once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizgen.exporters.unwanted import UNWANTED
from quizgen.items.ring import place, shuffled

Cell = tuple[int, int]  # row and column from 0
Step = tuple[int, int]

FORWARD: tuple[Step, ...] = ((0, 1), (1, 0))
SLANTED: tuple[Step, ...] = ((1, 1), (-1, 1))
ALL: tuple[Step, ...] = (*FORWARD, *SLANTED, (0, -1), (-1, 0), (-1, -1), (1, -1))
_TRIES = 40  # grids begun, and fillings tried of each


@dataclass(frozen=True, slots=True)
class WordSearch:
    """The letters of each row, and the cells of each word that was placed, in the order of its letters."""

    rows: tuple[str, ...]
    found: Mapping[str, tuple[Cell, ...]]

    @property
    def size(self) -> int:
        """Letters of a side."""
        return len(self.rows)


def word_search(
    words: Sequence[str], *, size: int, steps: Sequence[Step] = ALL, seed: object = 0
) -> WordSearch:
    """Hide `words` (capitals, none inside another) in a square with `size` letters a side.

    Words run along `steps`. The same arguments give the same grid. Read in any of the eight directions,
    each placed word stands there once, and no word that a teacher would blush at arises by chance. Words
    that find no room are not in `found`.

    >>> grid = word_search(["ACCORD", "LIEN"], size=12)
    >>> grid.size, sorted(grid.found), len(grid.found["ACCORD"])
    (12, ['ACCORD', 'LIEN'], 6)
    """
    best: WordSearch | None = None
    for attempt in range(_TRIES):
        letters, found = _hidden(words, size, steps, (seed, attempt))
        if best and len(found) <= len(best.found):
            continue
        filled = _filled(letters, found, size, (seed, attempt))
        if filled:
            best = WordSearch(filled, found)
            if len(found) == len(words):
                break
    return best or WordSearch((), {})


def occurrences(rows: Sequence[str], word: str) -> Iterator[tuple[Cell, ...]]:
    """Every place where `word` can be read, in all eight directions.

    >>> list(occurrences(["AB", "CD"], "AD"))
    [((0, 0), (1, 1))]
    """
    for line in _lines(len(rows)):
        yield from _places(line, "".join(rows[r][c] for r, c in line), word)


@lru_cache(maxsize=8)
def _lines(size: int) -> tuple[tuple[Cell, ...], ...]:
    """All lines of a square of two letters or more, each in both directions."""
    inside = range(size)
    there = [
        *([(n, k) for k in inside] for n in inside),
        *([(k, n) for k in inside] for n in inside),
        *([(k, k + n) for k in inside if k + n in inside] for n in range(2 - size, size - 1)),
        *([(k, n - k) for k in inside if n - k in inside] for n in range(1, 2 * size - 2)),
    ]
    return tuple(tuple(line) for one in there for line in (one, one[::-1]))


def _places(line: tuple[Cell, ...], text: str, word: str) -> Iterator[tuple[Cell, ...]]:
    at = text.find(word)
    while at >= 0:
        yield line[at : at + len(word)]
        at = text.find(word, at + 1)


def _cells(start: Cell, step: Step, length: int) -> tuple[Cell, ...]:
    return tuple((start[0] + n * step[0], start[1] + n * step[1]) for n in range(length))


def _hidden(
    words: Sequence[str], size: int, steps: Sequence[Step], salt: object
) -> tuple[dict[Cell, str], dict[str, tuple[Cell, ...]]]:
    """The words in the empty square, long ones first, crossing where the ring of places has it so."""
    letters: dict[Cell, str] = {}
    found: dict[str, tuple[Cell, ...]] = {}
    for number, word in enumerate(sorted(words, key=lambda word: (-len(word), place(salt, word)))):
        # Directions take turns, so that no grid has all of its words in one.
        turn = number + place(salt)
        for step in (steps[(turn + n) % len(steps)] for n in range(len(steps))):
            cells = _room(word, letters, size, step, salt)
            if cells:
                letters |= zip(cells, word, strict=True)
                found[word] = cells
                break
    return letters, found


def _room(
    word: str, letters: Mapping[Cell, str], size: int, step: Step, salt: object
) -> tuple[Cell, ...] | None:
    span = len(word) - 1
    rows = [row for row in range(size) if 0 <= row + step[0] * span < size]
    columns = [column for column in range(size) if 0 <= column + step[1] * span < size]
    starts = shuffled(((r, c) for r in rows for c in columns), salt, word)
    for start in starts:
        cells = _cells(start, step, len(word))
        if all(letters.get(cell, letter) == letter for cell, letter in zip(cells, word, strict=True)):
            return cells
    return None


def _filled(
    letters: Mapping[Cell, str], found: Mapping[str, tuple[Cell, ...]], size: int, salt: object
) -> tuple[str, ...]:
    """The rows, letters of the words themselves in the empty cells; empty if chance words stay."""
    alphabet = "".join(sorted("".join(found))) or "AEINORST"
    square = [(r, c) for r in range(size) for c in range(size)]
    empty = changing = [cell for cell in square if cell not in letters]
    all_letters = dict(letters)
    for attempt in range(_TRIES):
        all_letters |= {cell: alphabet[place(salt, attempt, cell) % len(alphabet)] for cell in changing}
        accidents = list(_accidents(all_letters, found, size))
        if not accidents:
            return tuple("".join(all_letters[r, c] for c in range(size)) for r in range(size))
        changing = [cell for cell in empty if any(cell in one for one in accidents)]
        if not changing:
            break  # where two words cross: another grid must do
    return ()


def _accidents(
    letters: Mapping[Cell, str], found: Mapping[str, tuple[Cell, ...]], size: int
) -> Iterator[frozenset[Cell]]:
    """Cells that spell a hidden word once more, or an unwanted one that is no part of a hidden one."""
    placed = [frozenset(cells) for cells in found.values()]
    lines = [(line, "".join(letters[cell] for cell in line)) for line in _lines(size)]
    for word in (*found, *UNWANTED):
        for line, text in lines:
            for cells in map(frozenset, _places(line, text, word)):
                if not any(cells <= known for known in placed):  # CON within CONDITION is meant
                    yield cells
