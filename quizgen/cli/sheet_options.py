"""The options of `quizgen export` for a printed sheet; some of them are for handouts and pages too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from quizgen.exporters.sheet_options import SheetOptions

F = TypeVar("F", bound=Callable[..., Any])

# The kinds of files that are no sheets and follow an option too.
_BESIDE_SHEETS = {"large_print": {".pdf", ".html"}, "dyslexia": {".pdf", ".html"}, "paper": {".pdf"}}

_OPTIONS = (
    click.option(
        "--out-of", type=click.FloatRange(min=0, min_open=True), metavar="POINTS",
        help="Share the points out so that they add up, such as to 20.",
    ),
    click.option(
        "--forms", type=click.IntRange(1, 26), default=1, metavar="N",
        help="Write N forms (A, B, …) with answers in another order, each with its key.",
    ),
    click.option("--parallel", is_flag=True, help="With --forms: other questions in each."),
    click.option(
        "--marks", type=click.Choice(("partage", "tout-ou-rien")), default="partage", show_default=True,
        help="Points of « vrai ou faux » with its proof: shared, or all or nothing.",
    ),
    click.option("--large-print", is_flag=True, help="In 18 points."),
    click.option("--dyslexia", is_flag=True, help="In Atkinson Hyperlegible, more space, no italics."),
    click.option("--paper", type=click.Choice(("a4", "letter")), default="a4", show_default=True),
    click.option("--passage/--no-passage", default=True, help="With the text (the default) or without."),
    click.option("--with-key", is_flag=True, help="Append the key to the sheet."),
    click.option("--words", is_flag=True, help="Append the list of words."),
    click.option("--qr", metavar="URL", default="", help="Print an address as a square to photograph."),
    click.option("--school", metavar="NAME", default="", help="Name above the sheet."),
    click.option(
        "--logo", type=click.Path(path_type=Path), help="PNG or JPEG picture beside the school's name."
    ),
)  # fmt: skip


def sheet_options(command: F) -> F:
    """Give `command` the options of a sheet; it takes them as keywords and hands them to `chosen_sheet`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def chosen_sheet(outputs: Sequence[Path], given: dict[str, Any]) -> SheetOptions:
    """What the options ask for; an error if they ask for something that no output follows."""
    from quizgen.cli.sheet_files import is_sheet
    from quizgen.exporters.sheet_options import PLAIN, SheetOptions

    changed = [name for name in given if given[name] != getattr(PLAIN, name)]
    if not any(map(is_sheet, outputs)):
        kinds = {path.suffix.lower() for path in outputs}
        in_vain = [name for name in changed if not kinds & _BESIDE_SHEETS.get(name, set())]
        if in_vain:
            told = ", ".join(f"--{name.replace('_', '-')}" for name in in_vain)
            raise click.UsageError(
                f"{told}: none of these files has this - name a worksheet, such as fiche.pdf"
            )
    return SheetOptions(**given)
