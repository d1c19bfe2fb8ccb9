"""Mots croisés: words that cross, all of them connected, as dense as some dozens of tries find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from quizgen.items.ring import place

Cell = tuple[int, int]  # row and column
_TRIES = 48  # orders of the words that are tried


@dataclass(frozen=True, slots=True)
class Placed:
    """A word of the grid: where it begins and whether it runs down; numbers are shared by two at most."""

    word: str
    row: int
    column: int
    down: bool
    number: int = 0

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells of its letters in order."""
        if self.down:
            return tuple((self.row + n, self.column) for n in range(len(self.word)))
        return tuple((self.row, self.column + n) for n in range(len(self.word)))


@dataclass(frozen=True, slots=True)
class Crossword:
    """The words of the grid, numbered from its first row down, and those that found no crossing."""

    placed: tuple[Placed, ...]
    left_out: tuple[str, ...]

    @property
    def letters(self) -> dict[Cell, str]:
        """Each cell with its letter; other cells are black."""
        return {cell: x for one in self.placed for cell, x in zip(one.cells, one.word, strict=True)}

    @property
    def rows(self) -> int:
        """How many rows the grid has."""
        return 1 + max((row for row, _ in self.letters), default=-1)

    @property
    def columns(self) -> int:
        """How many columns the grid has."""
        return 1 + max((column for _, column in self.letters), default=-1)


def crossword(words: Sequence[str], *, width: int = 17, height: int = 17, seed: object = 0) -> Crossword:
    """Lay `words` (capitals, each once) into a grid of at most `width` by `height` cells.

    Every word but the first crosses another, and letters touch only within a word. Of several grids the
    one with most words is taken, then most crossings, then the smallest. The same arguments give the
    same grid.

    >>> grid = crossword(["ACCORD", "LIEN", "NORD", "XYZ"])
    >>> sorted(one.word for one in grid.placed), grid.left_out
    (['ACCORD', 'LIEN', 'NORD'], ('XYZ',))
    """
    grids = [_grid(words, width, height, (seed, attempt)) for attempt in range(_TRIES)]
    best = max(grids, key=_worth, default=())
    return Crossword(_numbered(best), tuple(word for word in words if word not in {p.word for p in best}))


def _worth(placed: Sequence[Placed]) -> tuple[int, int, int]:
    cells = [cell for one in placed for cell in one.cells]
    top, bottom, left, right = _box(cells) if cells else (0, 0, 0, 0)
    return len(placed), len(cells) - len(set(cells)), -(bottom - top + 1) * (right - left + 1)


def _grid(words: Sequence[str], width: int, height: int, salt: object) -> tuple[Placed, ...]:
    """One grid: it begins with a long word and takes next what crosses most and spreads least."""
    waiting = sorted(words, key=lambda word: (-len(word) + place(salt, word) % 5, place(word, salt)))
    placed: list[Placed] = []
    letters: dict[Cell, str] = {}
    taken: set[tuple[Cell, bool]] = set()  # cells with the direction of a word through them
    open_: dict[Placed, int] = {}  # what still fits, with its crossings; what stops fitting never fits again
    while waiting:
        if placed:
            chosen = _best(open_, _box(letters), (width, height), salt)
        else:
            chosen = Placed(waiting[0], 0, 0, place(salt) % 2 == 1)
        if chosen is None:
            break
        placed.append(chosen)
        letters |= zip(chosen.cells, chosen.word, strict=True)
        taken |= {(cell, chosen.down) for cell in chosen.cells}
        waiting.remove(chosen.word)
        candidates = dict.fromkeys(one for one in open_ if one.word != chosen.word)
        candidates |= dict.fromkeys(one for word in waiting for one in _crossing(word, chosen))
        open_ = {one: crossings for one in candidates if (crossings := _fits(one, letters, taken))}
    return tuple(placed)


def _best(
    open_: Mapping[Placed, int], box: tuple[int, int, int, int], limits: tuple[int, int], salt: object
) -> Placed | None:
    best: tuple[tuple[int, int, int], Placed] | None = None
    for one, crossings in open_.items():
        rows, columns = _grown(box, one)
        if columns <= limits[0] and rows <= limits[1]:
            worth = (crossings, -rows * columns, place(salt, one.word, one.row, one.column))
            if best is None or worth > best[0]:
                best = worth, one
    return best[1] if best else None


def _crossing(word: str, other: Placed) -> Iterator[Placed]:
    """All ways in which `word` can cross `other`."""
    for (row, column), letter in zip(other.cells, other.word, strict=True):
        for at, own in enumerate(word):
            if own == letter:
                yield Placed(word, row - at * (not other.down), column - at * other.down, not other.down)


def _fits(one: Placed, letters: Mapping[Cell, str], taken: Set[tuple[Cell, bool]]) -> int:
    """How many words it crosses; 0 if it contradicts a letter, or touches or overlaps a word."""
    cells = one.cells
    before = (one.row - one.down, one.column - (not one.down))
    after = (cells[-1][0] + one.down, cells[-1][1] + (not one.down))
    if before in letters or after in letters:
        return 0
    crossings = 0
    for (row, column), letter in zip(cells, one.word, strict=True):
        there = letters.get((row, column))
        if there is None:
            sides = ((row - (not one.down), column - one.down), (row + (not one.down), column + one.down))
            if any(side in letters for side in sides):
                return 0
        elif there != letter or ((row, column), one.down) in taken:
            return 0
        else:
            crossings += 1
    return crossings


def _box(cells: Iterable[Cell]) -> tuple[int, int, int, int]:
    """First and last row, first and last column."""
    rows, columns = zip(*cells, strict=True)
    return min(rows), max(rows), min(columns), max(columns)


def _grown(box: tuple[int, int, int, int], one: Placed) -> tuple[int, int]:
    """How many rows and columns the grid has with that word in it."""
    top, bottom, left, right = box
    span = len(one.word) - 1
    last_row, last_column = one.row + span * one.down, one.column + span * (not one.down)
    return max(bottom, last_row) - min(top, one.row) + 1, max(right, last_column) - min(left, one.column) + 1


def _numbered(placed: Sequence[Placed]) -> tuple[Placed, ...]:
    """The words from the top left corner, numbered as French and English grids number them."""
    if not placed:
        return ()
    top, _, left, _ = _box(cell for one in placed for cell in one.cells)
    moved = sorted(
        (Placed(one.word, one.row - top, one.column - left, one.down) for one in placed),
        key=lambda one: (one.row, one.column, one.down),
    )
    starts = {at: n for n, at in enumerate(sorted({(one.row, one.column) for one in moved}), 1)}
    return tuple(
        Placed(one.word, one.row, one.column, one.down, starts[one.row, one.column]) for one in moved
    )
