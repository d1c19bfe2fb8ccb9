"""The command line: it parses and prints, and decides nothing."""

from __future__ import annotations

from typing import Any

import click

from quizgen import __version__
from quizgen.cli.reading import check, items, list_packs, show
from quizgen.cli.release import release
from quizgen.cli.writing import app, build, export, fingerprint, schema
from quizgen.errors import ContentError, QuizgenError


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


@click.group(cls=_Kind, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="quizgen")
def main() -> None:
    """Turn one curated French article into questions, cards, decks, worksheets and an app.

    PACK is the name of a bundled article (see « quizgen list ») or a folder anywhere.
    """


for _command in (list_packs, check, items, show, export, release, build, app, schema, fingerprint):
    main.add_command(_command)
