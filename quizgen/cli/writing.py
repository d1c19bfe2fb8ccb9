"""Commands that make something: export, build, app, schema, fingerprint."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.deck_options import chosen_deck, deck_options
from quizgen.cli.options import count_option, dumped, levels_option, seed_option
from quizgen.cli.release import tell_update
from quizgen.cli.set_options import blueprint_option, refuse_contradictions, tell
from quizgen.cli.sheet_options import chosen_sheet, sheet_options

if TYPE_CHECKING:
    from quizgen.model.levels import Level


@click.command()
@click.argument("pack")
@click.argument("outputs", metavar="OUT...", nargs=-1, type=click.Path(path_type=Path))
@levels_option
@count_option
@blueprint_option
@seed_option
@deck_options
@sheet_options
@click.option(
    "--since", metavar="LEDGER", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="List what an update of the deck changes since this ledger (see « quizgen release »).",
)  # fmt: skip
def export(
    pack: str,
    outputs: Sequence[Path],
    levels: Sequence[Level],
    count: int | None,
    blueprint: str | None,
    seed: int,
    cards: Sequence[str] | None,
    gloss: Sequence[str] | None,
    since: Path | None,
    **sheet: Any,
) -> None:
    """Write files; the ending of each OUT names its format.

    \b
    Formats:
      .apkg                      Anki deck
      .tsv  -quizlet.tsv         cards for other programs, words for Quizlet
      .json                      data for other programs
      .pdf  -corrige.pdf         worksheet and its key
      .docx  -corrige.docx       the same, to be changed in Word or LibreOffice
      .html                      one interactive page that needs no network
      -vocabulaire.pdf           word list
      -cartes.pdf                flashcards, printed on both sides
      -mots-meles.pdf            word search (-mots-meles-corrige.pdf: its solution)
      -mots-croises.pdf          crossword (-mots-croises-corrige.pdf: its solution)
      -etiquettes.pdf            strips to cut out (-etiquettes-corrige.pdf: their solution)

    \b
    Examples:
      quizgen export moscou-pyongyang deck.apkg --level B1
      quizgen export moscou-pyongyang deck.apkg --level A2 --level B1 --cards cloze,production --gloss vi
      quizgen export moscou-pyongyang fiche.pdf fiche-corrige.pdf --level B2 --count 15 --seed 7
      quizgen export moscou-pyongyang b1.html b1-cartes.pdf b1-mots-croises.pdf --level B1
      quizgen export moscou-pyongyang grand.pdf --level A2 --large-print --school "Collège Aimé-Césaire"
      quizgen export moscou-pyongyang --level B1 --since last-year/ledger.tsv
      quizgen export moscou-pyongyang controle.pdf --level B1 --forms 3 --out-of 20
      quizgen export moscou-pyongyang controle.pdf --level B1 --blueprint classe-20-points --forms 2
    """
    import quizgen
    from quizgen.cli.sheet_files import files_of_forms, is_sheet
    from quizgen.exporters import known_format
    from quizgen.exporters.choice import Choice
    from quizgen.exporters.kept import kept_bundle

    if not outputs and since is None:
        raise click.UsageError("name at least one file to write, such as deck.apkg")
    for path in outputs:
        known_format(path)  # before anything is written
    refuse_contradictions(count, blueprint)
    out_of, forms, parallel = (sheet.pop(name) for name in ("out_of", "forms", "parallel"))
    if forms > 1 and not any(map(is_sheet, outputs)):
        raise click.UsageError("--forms: only a sheet has forms - name one, such as controle.pdf")
    jobs = list(files_of_forms(outputs, forms, parallel and blueprint is None))
    options = chosen_sheet(outputs, sheet)
    deck = chosen_deck(cards, gloss)
    if since:
        tell_update(quizgen.load(pack), since, levels)
    if blueprint is not None:
        for level in levels:
            tell(blueprint, kept_bundle(pack, Choice(level=level, blueprint=blueprint, seed=seed)).missing)
    for path, form, extra in jobs:
        report = quizgen.export(
            pack, path, level=levels, count=count, blueprint=blueprint, seed=seed + extra,
            form=form, parallel=parallel, out_of=out_of, sheet=options, deck=deck,
        )  # fmt: skip
        click.echo(f"{path}: {report}")


@click.command()
@click.argument("packs", metavar="[PACK]...", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=Path("build"), show_default=True,
    help="Folder to write into.",
)  # fmt: skip
@blueprint_option
@click.option("--forms", type=click.IntRange(1, 26), default=1, metavar="N", help="Sheets in N forms.")
@seed_option
@click.option("-v", "--verbose", is_flag=True, help="Name all that a file had no room for.")
def build(
    packs: Sequence[str], output: Path, blueprint: str | None, forms: int, seed: int, verbose: bool
) -> None:
    """Write the usual files of each article and level: deck, worksheet, key, page, handouts, data.

    A broken article is reported and does not keep the others from being built.

    \b
    Example:
      quizgen build -o build/
      quizgen build moscou-pyongyang --blueprint classe-20-points --forms 2
    """
    from quizgen.build import build_all

    def told(total: int) -> Any:
        return click.progressbar(length=total, label="Building", file=sys.stderr)

    letters = ascii_uppercase[:forms]
    result = build_all(packs, output, blueprint=blueprint, forms=letters, seed=seed, progress=told)
    for path, report in result.written:
        click.echo(f"{path}: {report if verbose else report.summary}")
    if result.reasons and not verbose:
        click.echo(f"{sum(result.reasons.values())} skipped (--verbose names them):")
        for reason, times in result.reasons.items():
            click.echo(f"{times:5} {reason}")
    for problem in result.problems:
        click.echo(problem, err=True)
    if result.problems:
        sys.exit(1)


@click.command()
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


@click.command()
@click.argument("name", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to write all schemas into.")
def schema(name: str | None, output: Path | None) -> None:
    """Print the JSON Schema of a file (pack, facts, vocabulary, kind, blueprint …) for editors.

    \b
    Examples:
      quizgen schema facts
      quizgen schema -o schema/
    """
    from quizgen.atomic import write_bytes
    from quizgen.content.schemas import schema_of, schemas

    if output is None:
        click.echo(dumped(schema_of(name or "")))
        return
    for known, value in schemas().items():
        output.mkdir(parents=True, exist_ok=True)
        write_bytes(output / f"{known}.json", (dumped(value) + "\n").encode())


@click.command()
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
