"""The command line: it parses and prints, and decides nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from quizgen import __version__
from quizgen.errors import ContentError, QuizgenError

if TYPE_CHECKING:
    from quizgen.model.levels import Level
    from quizgen.model.pack import Pack

_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
F = TypeVar("F", bound=Callable[..., Any])


class _Kind(click.Group):
    """A group whose failures are sentences, never tracebacks."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ContentError as error:
            for problem in error.problems:
                click.echo(str(problem), err=True)
            count = len(error.problems)
            click.echo(f"{count} problem{'s' if count > 1 else ''} to mend.", err=True)
            ctx.exit(error.exit_code)
        except QuizgenError as error:
            click.echo(f"quizgen: {error}", err=True)
            ctx.exit(error.exit_code)
        except BrokenPipeError:
            raise  # click ends in silence when nobody reads on (« quizgen items … | head »)
        except OSError as error:
            click.echo(f"quizgen: {error.filename or ''}: {error.strerror or error}", err=True)
            ctx.exit(1)


def _level_option(*, required: bool) -> Callable[[F], F]:
    return click.option(
        "--level",
        type=click.Choice(_LEVELS, case_sensitive=False),
        required=required,
        help="Level of the passage, such as B1.",
    )


_seed = click.option("--seed", type=int, default=0, show_default=True, help="Another seed, another set.")
_count = click.option("--count", type=click.IntRange(min=1), help="How many items, the best first.")
_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")


@click.group(cls=_Kind, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="quizgen")
def main() -> None:
    """Turn one curated French article into questions, cards, decks, worksheets and an app.

    PACK is the name of a bundled article (see « quizgen list ») or a folder anywhere.
    """


@main.command("list")
@_as_json
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
        click.echo(_dumped(rows))
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


@main.command()
@click.argument("packs", metavar="[PACK]...", nargs=-1)
@_as_json
def check(packs: Sequence[str], as_json: bool) -> None:
    """Say all that is wrong in articles, with file, line and cure; all bundled ones without PACK.

    The exit code is 1 if there is anything to mend.

    \b
    Examples:
      quizgen check
      quizgen check my-article/
    """
    from quizgen.content.library import pack_names
    from quizgen.lint.check import check as problems_of

    found = []
    for name in packs or pack_names():
        problems = problems_of(name)
        found += problems
        if not as_json:
            for problem in problems:
                click.echo(str(problem))
            click.echo(f"{name}: {'in order' if not problems else f'{len(problems)} to mend'}")
    if as_json:
        rows = [
            {
                "path": str(one.spot.path),
                "line": one.spot.line,
                "column": one.spot.column,
                "code": one.code,
                "message": one.message,
                "cure": one.cure,
            }
            for one in found
        ]
        click.echo(_dumped(rows))
    if found:
        sys.exit(1)


@main.command()
@click.argument("pack")
@_level_option(required=True)
@click.option(
    "--type", "types", multiple=True, metavar="TYPE", help="Item type such as qcm; may be repeated."
)
@_count
@_seed
@_as_json
def items(pack: str, level: Level, types: Sequence[str], count: int | None, seed: int, as_json: bool) -> None:
    """Print items: the whole pool, or the best --count of it.

    \b
    Examples:
      quizgen items moscou-pyongyang --level B1 --count 10
      quizgen items moscou-pyongyang --level A2 --type qcm --type vrai-faux --json
    """
    import quizgen
    from quizgen.exporters.plain import item_as_dict
    from quizgen.exporters.readable import item_as_text

    made = quizgen.generate(quizgen.load(pack), level, types=types, count=count, seed=seed)
    if as_json:
        click.echo(_dumped([item_as_dict(item) for item in made]))
        return
    for item in made:
        click.echo(item_as_text(item) + "\n")
    click.echo(f"{len(made)} items")


@main.command()
@click.argument("pack")
@click.argument("fact")
@_seed
def show(pack: str, fact: str, seed: int) -> None:
    """Show all that one fact makes, at every level.

    \b
    Example:
      quizgen show moscou-pyongyang visite-choe
    """
    import quizgen
    from quizgen.errors import did_you_mean
    from quizgen.exporters.readable import item_as_text

    loaded = quizgen.load(pack)
    known = [one.id for one in loaded.facts]
    if fact not in known:
        cure = did_you_mean(fact, known) or "its facts are the ids of facts.yaml"
        raise QuizgenError(f"« {pack} » has no fact « {fact} » - {cure}")
    found = next(one for one in loaded.facts if one.id == fact)
    click.echo(f"{fact}: {found.kind.label}, {found.status}, importance {found.importance} ({found.spot})\n")
    for level in loaded.passages:
        for item in quizgen.generate(loaded, level, seed=seed):
            if fact in item.facts:
                click.echo(item_as_text(item) + "\n")


@main.command()
@click.argument("pack")
@click.argument("outputs", metavar="OUT...", nargs=-1, required=True, type=click.Path(path_type=Path))
@_level_option(required=True)
@_count
@_seed
def export(pack: str, outputs: Sequence[Path], level: Level, count: int | None, seed: int) -> None:
    """Write files; the suffix of each OUT names its format: .apkg, .pdf, .json.

    A name that ends in -corrige.pdf is the key of the worksheet.

    \b
    Examples:
      quizgen export moscou-pyongyang deck.apkg --level B1
      quizgen export moscou-pyongyang fiche.pdf fiche-corrige.pdf --level B2 --count 15 --seed 7
    """
    import quizgen

    loaded = quizgen.load(pack)
    for path in outputs:
        report = quizgen.export(loaded, path, level=level, count=count, seed=seed)
        click.echo(f"{path}: {report}")


@main.command()
@click.argument("packs", metavar="[PACK]...", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=Path("build"), show_default=True,
    help="Folder to write into.",
)  # fmt: skip
@_seed
def build(packs: Sequence[str], output: Path, seed: int) -> None:
    """Write the usual files of each article and level: deck, worksheet, key, data.

    A broken article is reported and does not keep the others from being built.

    \b
    Example:
      quizgen build -o build/
    """
    from quizgen.build import build_all

    def told(total: int) -> Any:
        return click.progressbar(length=total, label="Building", file=sys.stderr)

    result = build_all(packs, output, seed=seed, progress=told)
    for path, report in result.written:
        click.echo(f"{path}: {report}")
    for problem in result.problems:
        click.echo(problem, err=True)
    if result.problems:
        sys.exit(1)


@main.command()
@click.option("--port", type=int, default=8501, show_default=True)
@click.option("--open/--no-open", "opened", default=True, help="Open the browser.")
def app(port: int, opened: bool) -> None:
    """Open the practice app in the browser.

    \b
    Example:
      quizgen app --port 8600
    """
    from quizgen.launch import launch

    sys.exit(launch(port=port, headless=not opened))


@main.command()
@click.argument("name", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to write all schemas into.")
def schema(name: str | None, output: Path | None) -> None:
    """Print the JSON Schema of a file (pack, facts, vocabulary, kind, gazetteer) for editors.

    \b
    Examples:
      quizgen schema facts
      quizgen schema -o schema/
    """
    from quizgen.atomic import write_bytes
    from quizgen.content.schemas import schema_of, schemas

    if output is None:
        click.echo(_dumped(schema_of(name or "")))
        return
    for known, value in schemas().items():
        output.mkdir(parents=True, exist_ok=True)
        write_bytes(output / f"{known}.json", (_dumped(value) + "\n").encode())


@main.command()
@click.argument("article", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("pack")
def fingerprint(article: Path, pack: str) -> None:
    """Keep hashes of the source ARTICLE beside PACK, so that check can prove our words are our own.

    The article itself stays where it is: nothing of it can be read from the hashes.

    \b
    Example:
      quizgen fingerprint ~/article.txt moscou-pyongyang
    """
    import quizgen
    from quizgen.lint.own_words import keep_fingerprint

    path = keep_fingerprint(quizgen.load(pack), article)
    click.echo(f"{path}: written")


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
