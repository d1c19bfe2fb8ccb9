"""Word games of the words of a text, for pupils, and their solutions for teachers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import ceil, sqrt

from quizgen.exporters.bundle import Bundle
from quizgen.exporters.crossword import Crossword, Placed, crossword
from quizgen.exporters.game_words import GridWord, folded, grid_words
from quizgen.exporters.handout_head import Block, head
from quizgen.exporters.report import NothingToWrite, Report
from quizgen.exporters.word_search import ALL, FORWARD, SLANTED, Step, word_search
from quizgen.model.levels import Level, rank

_HIDDEN_WORDS, _CROSSED_WORDS = 12, 15
_SMALLEST, _LARGEST = 12, 15  # letters of a side
_READ = {
    FORWARD: "de gauche à droite ou de haut en bas",
    (*FORWARD, *SLANTED): "de gauche à droite, de haut en bas ou en diagonale",
    ALL: "dans tous les sens, même à l’envers",
}


def word_search_sheet(bundle: Bundle, *, solved: bool) -> tuple[Block, Report]:
    """Mots mêlés: a square, the words to find in it, and definitions to match them with."""
    words, skipped = grid_words(bundle.cards)
    words, skipped = _first(words, _HIDDEN_WORDS, skipped)
    if not words:
        raise NothingToWrite("no word of this text can stand in a grid")
    steps = _steps(bundle.level)
    grid = word_search([one.letters for one in words], size=_side(words), steps=steps, seed=bundle.seed)
    words, skipped = _only(words, grid.found.keys(), skipped, "the grid has no room for it")
    told = f"Les mots se lisent {_READ[steps]}. Les lettres n’ont pas d’accent."
    lit = {cell for cells in grid.found.values() for cell in cells}
    data = head(bundle, "mots mêlés", "Mots mêlés", told) | {
        "solved": solved,
        "rows": [
            [{"letter": letter, "lit": solved and (r, c) in lit} for c, letter in enumerate(row)]
            for r, row in enumerate(grid.rows)
        ],
        "bank": sorted((one.word.upper() for one in words), key=folded),
        "clues": [
            {"number": str(n), "text": one.clue, "about": one.nature, "answer": one.word if solved else ""}
            for n, one in enumerate(words, 1)
        ],
    }
    return data, _report(words, [] if solved else skipped)


def crossword_sheet(bundle: Bundle, *, solved: bool) -> tuple[Block, Report]:
    """Mots croisés: a grid with numbers and, across and down, the definitions that lead to its words."""
    words, skipped = grid_words(bundle.cards)
    words, skipped = _first(words, _CROSSED_WORDS, skipped)
    grid = crossword([one.letters for one in words], seed=bundle.seed)
    words, skipped = _only(words, {one.word for one in grid.placed}, skipped, "it crosses no other word")
    if len(words) < 2:
        raise NothingToWrite("no two words of this text cross in a grid")
    told = "Une case par lettre, sans accent. Les nombres renvoient aux définitions."
    data = head(bundle, "mots croisés", "Mots croisés", told) | {
        "solved": solved,
        "rows": _cells(grid, solved),
        "lists": [
            {"title": title, "clues": _clues([one for one in grid.placed if one.down == down], words, solved)}
            for title, down in (("Horizontalement", False), ("Verticalement", True))
        ],
    }
    return data, _report(words, [] if solved else skipped)


def _cells(grid: Crossword, solved: bool) -> list[list[Block]]:
    letters = grid.letters
    numbers = {(one.row, one.column): str(one.number) for one in grid.placed}
    return [
        [
            {
                "white": (r, c) in letters,
                "number": numbers.get((r, c), ""),
                "letter": letters.get((r, c), "") if solved else "",
            }
            for c in range(grid.columns)
        ]
        for r in range(grid.rows)
    ]


def _clues(placed: Sequence[Placed], words: Sequence[GridWord], solved: bool) -> list[Block]:
    by_letters = {one.letters: one for one in words}
    return [
        {
            "number": str(one.number),
            "text": by_letters[one.word].clue,
            "about": f"{by_letters[one.word].nature}, {len(one.word)}\u00a0lettres",
            "answer": by_letters[one.word].word if solved else "",
        }
        for one in placed
    ]


def _steps(level: Level) -> tuple[Step, ...]:
    """Beginners read forwards, later also slantwise, then in all directions."""
    if rank(level) <= rank("A2"):
        return FORWARD
    return (*FORWARD, *SLANTED) if level == "B1" else ALL


def _side(words: Sequence[GridWord]) -> int:
    letters = [len(one.letters) for one in words]
    return min(max(_SMALLEST, max(letters) + 1, ceil(sqrt(1.9 * sum(letters)))), _LARGEST)


def _first(
    words: Sequence[GridWord], count: int, skipped: list[tuple[str, str]]
) -> tuple[tuple[GridWord, ...], list[tuple[str, str]]]:
    more = [(one.id, f"the grid takes the first {count} words of the text") for one in words[count:]]
    return tuple(words[:count]), [*skipped, *more]


def _only(
    words: Sequence[GridWord], there: Collection[str], skipped: list[tuple[str, str]], reason: str
) -> tuple[tuple[GridWord, ...], list[tuple[str, str]]]:
    kept = tuple(one for one in words if one.letters in there)
    return kept, [*skipped, *((one.id, reason) for one in words if one.letters not in there)]


def _report(words: Sequence[GridWord], skipped: Sequence[tuple[str, str]]) -> Report:
    """What stands in the grid; a solution leaves out what its grid did, which has told it."""
    return Report(tuple(one.id for one in words), tuple(skipped), {"words": len(words)})
