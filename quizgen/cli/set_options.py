"""The options that choose a set: how many items, or a blueprint, and its forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any, TypeVar

import click

from quizgen.cli.options import count_option

if TYPE_CHECKING:
    from quizgen.model.levels import Level
    from quizgen.model.pack import Pack

F = TypeVar("F", bound=Callable[..., Any])

blueprint_option = click.option(
    "--blueprint",
    metavar="NAME|FILE",
    help="What the set must hold, a name such as classe-20-points, or YAML.",
)
form_option = click.option(
    "--form", type=click.Choice(tuple(ascii_uppercase), case_sensitive=False), default="A", metavar="LETTER",
    help="The same items with their answers in another order.",
)  # fmt: skip
parallel_option = click.option(
    "--parallel", is_flag=True, help="Forms of a blueprint hold other items, not other places."
)


def set_options(command: F) -> F:
    """Give a command the options of one set."""
    for option in (parallel_option, form_option, blueprint_option, count_option):
        command = option(command)
    return command


def refuse_contradictions(count: int | None, blueprint: str | None, parallel: bool = False) -> None:
    """Tell of options that exclude each other."""
    if count is not None and blueprint is not None:
        raise click.UsageError("--count and --blueprint: a blueprint says itself how many items it holds")
    if parallel and blueprint is None:
        raise click.UsageError("--parallel: only a blueprint tells what another form must hold too")


def told_missing(pack: Pack, level: Level, blueprint: str | None, *, seed: int) -> None:
    """Say on the error stream what a blueprint asks for and the text does not give."""
    if blueprint is None:
        return
    from quizgen.select.blueprint import read_blueprint
    from quizgen.select.compose import compose, told

    plan = read_blueprint(blueprint)
    tell(blueprint, told(plan, level, compose(pack, level, plan, seed=seed)))


def tell(blueprint: str, lines: Iterable[str]) -> None:
    """Say on the error stream what a blueprint asks for and the text does not give."""
    for line in lines:
        click.echo(f"{blueprint}: {line}", err=True)
