"""The options of `quizgen export` that only a printed sheet has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from quizgen.exporters.sheet_options import SheetOptions

F = TypeVar("F", bound=Callable[..., Any])

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
    click.option("--large-print", is_flag=True, help="Sheet in 18 points."),
    click.option("--dyslexia", is_flag=True, help="Sheet in Atkinson Hyperlegible, more space, no italics."),
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
    """What the options ask for; an error if they ask for something and no output is a sheet."""
    from quizgen.cli.sheet_files import is_sheet
    from quizgen.exporters.sheet_options import PLAIN, SheetOptions

    asked = SheetOptions(**given)
    if asked != PLAIN and not any(map(is_sheet, outputs)):
        changed = [f"--{name.replace('_', '-')}" for name in given if given[name] != getattr(PLAIN, name)]
        raise click.UsageError(f"{', '.join(changed)}: only a sheet has this - name a .pdf to write")
    return asked
