"""Which set of a pack an output shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizgen.model.levels import Level

SHEET = 20  # items of a sheet of chosen types when nobody says how many
SHEET_BLUEPRINT = "classe-20-points"  # what a sheet holds when nobody says
DECKS = (".apkg", ".tsv")  # take several levels
WHOLE_POOL = (".json", "-etiquettes.pdf", "-etiquettes-corrige.pdf")  # take all items there are


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is asked of a pack, as `quizgen.generate` takes it; `for_sheet` as `gather` does."""

    level: Level
    types: tuple[str, ...] = ()
    count: int | None = None
    blueprint: str | Path | None = None
    seed: int = 0
    form: str = "A"
    parallel: bool = False
    for_sheet: bool = True


def choice_for(
    ending: str,
    level: Level,
    *,
    types: tuple[str, ...] = (),
    count: int | None = None,
    blueprint: str | Path | None = None,
    seed: int = 0,
    form: str = "A",
    parallel: bool = False,
) -> Choice:
    """The choice for a format, completed by what it holds when nobody says.

    >>> choice_for(".pdf", "B1").blueprint, choice_for("-etiquettes.pdf", "B1").blueprint
    ('classe-20-points', None)
    """
    if count is None and blueprint is None and ending not in WHOLE_POOL:
        count, blueprint = (SHEET, None) if types else (None, SHEET_BLUEPRINT)
    return Choice(
        level=level,
        types=types,
        count=count,
        blueprint=blueprint,
        seed=seed,
        form=form,
        parallel=parallel,
        for_sheet=ending != ".json",
    )
