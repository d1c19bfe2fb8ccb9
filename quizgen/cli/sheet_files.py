"""Which files a sheet in several forms is written to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from string import ascii_uppercase

from quizgen.exporters import format_of

_KEY = "-corrige"
_SHEETS = (".pdf", ".docx")


def is_sheet(path: Path) -> bool:
    """Whether a worksheet or its key is asked for, and not another handout."""
    return format_of(path).removeprefix(_KEY) in _SHEETS


def files_of_forms(
    outputs: Sequence[Path], forms: int, parallel: bool = False
) -> Iterator[tuple[Path, str, int]]:
    """Each file to write with its form and what to add to the seed, which is 0 unless forms are `parallel`.

    A sheet in several forms gets a letter, and each form its key.

    >>> [path.name for path, *_ in files_of_forms([Path("fiche.pdf")], 2)]
    ['fiche-A.pdf', 'fiche-A-corrige.pdf', 'fiche-B.pdf', 'fiche-B-corrige.pdf']
    """
    done = set()
    for path in outputs:
        if forms < 2 or not is_sheet(path):
            yield path, "A", 0
            continue
        ending = format_of(path)
        base, suffix = path.name[: -len(ending)], ending.removeprefix(_KEY)
        for n, letter in enumerate(ascii_uppercase[:forms]):
            for end in (suffix, _KEY + suffix):
                lettered = path.with_name(f"{base}-{letter}{end}")
                if lettered not in done:
                    done.add(lettered)
                    yield lettered, letter, n if parallel else 0
