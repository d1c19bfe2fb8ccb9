"""Commands that look: list, check, items, show."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.options import dumped, json_option, level_option, seed_option
from quizgen.cli.set_options import refuse_contradictions, set_options, told_missing
from quizgen.errors import ContentError, Problem, QuizgenError

if TYPE_CHECKING:
    from quizgen.model.levels import Level
    from quizgen.model.pack import Pack


@click.command("list")
@json_option
def list_packs(as_json: bool) -> None:
    """List the bundled articles.

    \b
    Example:
      quizgen list
    """
    import quizgen
    from quizgen.content.library import pack_names

    rows: list[dict[str, Any]] = []
    for name in pack_names():
        try:
            pack = quizgen.load(name)
        except ContentError as error:
            rows.append({"pack": name, "problems": len(error.problems)})
        else:
            rows.append(_row(pack))
    if as_json:
        click.echo(dumped(rows))
        return
    for row in rows:
        what = (
            f"{row['title']} ({', '.join(row['levels'])})"
            if "title" in row
            else "broken: see « quizgen check »"
        )
        click.echo(f"{row['pack']:24} {what}")


def _row(pack: Pack) -> dict[str, Any]:
    return {
        "pack": pack.id,
        "title": pack.info.title,
        "levels": list(pack.passages),
        "facts": len(pack.facts),
        "words": len(pack.vocabulary),
    }


@click.command()
@click.argument("packs", metavar="[PACK]...", nargs=-1)
@click.option("--strict", is_flag=True, help="Let warnings fail too.")
@json_option
def check(packs: Sequence[str], strict: bool, as_json: bool) -> None:
    """Say all that is wrong in articles, with file, line and cure; all bundled ones without PACK.

    Files, questions and sets of questions are looked at. The exit code is 1 if there is anything to mend;
    warnings are only told, unless --strict. --json adds the quality of each level in figures.

    \b
    Examples:
      quizgen check
      quizgen check my-article/ --strict
      quizgen check moscou-pyongyang --json
    """
    from quizgen.content.library import pack_names
    from quizgen.quality import review

    reviews = []
    for name in packs or pack_names():
        found = review(name, figures=as_json)
        reviews.append(found)
        if not as_json:
            for problem in found.problems:
                click.echo(str(problem))
            click.echo(f"{name}: {_verdict(found.errors, found.warnings)}")
    if as_json:
        problems = [_problem_row(one) for found in reviews for one in found.problems]
        click.echo(dumped({"problems": problems, "quality": [row for one in reviews for row in one.figures]}))
    if any(found.errors or (strict and found.warnings) for found in reviews):
        sys.exit(1)


def _verdict(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "in order"
    told = [f"{errors} to mend"] if errors else ["in order"]
    return ", ".join([*told, *([f"{warnings} worth a look"] if warnings else [])])


def _problem_row(problem: Problem) -> dict[str, Any]:
    return {
        "path": str(problem.spot.path),
        "line": problem.spot.line,
        "column": problem.spot.column,
        "code": problem.code,
        "severity": "warning" if problem.warning else "error",
        "message": problem.message,
        "cure": problem.cure,
    }


@click.command()
@click.argument("pack")
@level_option(required=True)
@click.option(
    "--type", "types", multiple=True, metavar="TYPE", help="Item type such as qcm; may be repeated."
)
@set_options
@click.option("--full", is_flag=True, help="All that is said of each item, not only a table.")
@seed_option
@json_option
def items(
    pack: str,
    level: Level,
    types: Sequence[str],
    count: int | None,
    blueprint: str | None,
    form: str,
    parallel: bool,
    full: bool,
    seed: int,
    as_json: bool,
) -> None:
    """Print items as a table: the whole pool, the best --count of it, or what a --blueprint asks for.

    \b
    Examples:
      quizgen items moscou-pyongyang --level B1 --count 10
      quizgen items moscou-pyongyang --level B1 --blueprint classe-20-points --form B
      quizgen items moscou-pyongyang --level B2 --count 5 --full
      quizgen items moscou-pyongyang --level A2 --type qcm --type vrai-faux --json
    """
    import quizgen
    from quizgen.exporters.plain import item_as_dict
    from quizgen.exporters.readable import item_as_text, items_as_table
    from quizgen.select.compose import lacking

    refuse_contradictions(count, blueprint, parallel)
    if types and blueprint:
        raise click.UsageError("--type and --blueprint: a blueprint says itself which types it holds")
    loaded = quizgen.load(pack)
    made = quizgen.generate(
        loaded, level, types=types, count=count, blueprint=blueprint, seed=seed, form=form, parallel=parallel
    )
    if as_json:
        click.echo(dumped([item_as_dict(item) for item in made]))
    elif full:
        for item in made:
            click.echo(item_as_text(item) + "\n")
    else:
        click.echo(items_as_table(made))
    if not as_json:
        click.echo(f"{len(made)} items, {sum(item.points for item in made):g} points")
    told_missing(loaded, level, blueprint, seed=seed)
    for line in lacking(types, made):
        click.echo(line, err=True)


@click.command()
@click.argument("pack")
@click.argument("fact")
@seed_option
def show(pack: str, fact: str, seed: int) -> None:
    """Show all that one fact makes, at every level, from which template and why, and what the rules say.

    \b
    Example:
      quizgen show moscou-pyongyang visite-choe
    """
    import quizgen
    from quizgen.cli.explain import explained
    from quizgen.errors import did_you_mean

    loaded = quizgen.load(pack)
    known = [one.id for one in loaded.facts]
    if fact not in known:
        cure = did_you_mean(fact, known) or "its facts are the ids of facts.yaml"
        raise QuizgenError(f"« {pack} » has no fact « {fact} » - {cure}")
    found = next(one for one in loaded.facts if one.id == fact)
    click.echo(f"{fact}: {found.kind.label}, {found.status}, importance {found.importance} ({found.spot})\n")
    for level in loaded.passages:
        for text in explained(loaded, level, fact, seed):
            click.echo(text + "\n")
