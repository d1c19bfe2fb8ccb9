"""The command release, and what an update of a deck will bring."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from quizgen.ledger.release import Difference
    from quizgen.model.levels import Level
    from quizgen.model.pack import Pack


@click.command()
@click.argument("packs", metavar="PACK...", nargs=-1, required=True)
def release(packs: Iterable[str]) -> None:
    """Write down which cards are new or changed, so that the next deck updates these and no others.

    Do it each time before you hand out a deck. The file ledger.tsv beside pack.yaml belongs to the pack: keep
    it, and commit it if your pack is under version control.

    \b
    Example:
      quizgen release moscou-pyongyang
    """
    import quizgen
    from quizgen.ledger.file import FILE
    from quizgen.ledger.release import release as write_down

    for name in packs:
        pack = quizgen.load(name)
        _tell(write_down(pack))
        click.echo(f"{pack.path / FILE}: up to date")


def tell_update(pack: Pack, ledger: Path, levels: Iterable[Level]) -> None:
    """Print what learners get who have the decks that `ledger` tells of."""
    from quizgen.ledger.file import read_ledger
    from quizgen.ledger.release import since

    _tell(since(read_ledger(ledger), pack, levels))


def _tell(found: Difference) -> None:
    for what, names in (("new", found.new), ("changed", found.changed), ("removed", found.removed)):
        for name in names:
            click.echo(f"{what:8} {name}")
    counts = f"{len(found.new)} new, {len(found.changed)} changed, {len(found.removed)} removed"
    click.echo(f"{counts} since the last release" if found else "nothing changed since the last release")
    if found.removed:
        click.echo(
            'Anki keeps what is removed: search its browser for "Id:..." and delete the note if you like.'
        )
