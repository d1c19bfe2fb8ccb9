"""Rule N02: a ledger tells of the pack as it was when it was last released."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.errors import ContentError, FrenchError, Problem, Spot
from quizgen.ledger.contents import contents
from quizgen.ledger.file import FILE, read_ledger
from quizgen.ledger.release import difference
from quizgen.model.pack import Pack


def stale(pack: Pack) -> Iterator[Problem]:
    """A warning if notes changed since the last release; a pack that was never released is left alone."""
    path = pack.path / FILE
    try:
        ledger = read_ledger(path)
        found = difference(ledger, contents(pack)) if ledger else None
    except ContentError as error:
        yield from error.problems
        return
    except FrenchError:
        return  # an item that cannot be made is told as such
    if found:
        counts = f"{len(found.new)} new, {len(found.changed)} changed, {len(found.removed)} removed"
        message = f"notes differ from the last release ({counts}): learners will not get the changes"
        yield Problem(Spot(path), "N02", message, "run quizgen release before the next deck", warning=True)
