"""Options that several commands share, and how they print data."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

import click

_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
F = TypeVar("F", bound=Callable[..., Any])


def level_option(*, required: bool) -> Callable[[F], F]:
    """The option --level."""
    return click.option(
        "--level",
        type=click.Choice(_LEVELS, case_sensitive=False),
        required=required,
        help="Level of the passage, such as B1.",
    )


levels_option = click.option(
    "--level",
    "levels",
    type=click.Choice(_LEVELS, case_sensitive=False),
    multiple=True,
    required=True,
    help="Level of the passage, such as B1; a deck may take several, each with the option of its own.",
)
seed_option = click.option(
    "--seed", type=int, default=0, show_default=True, help="Another seed, another set."
)
count_option = click.option("--count", type=click.IntRange(min=1), help="How many items, the best first.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")


def dumped(value: Any) -> str:
    """A value as JSON for programs, French letters as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2)
