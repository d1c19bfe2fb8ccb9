"""Sets as they were chosen last time: nothing is read and generated anew while its files are the same."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen import cache
from quizgen.content.library import find_blueprint, find_pack
from quizgen.content.traces import trace
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.choice import Choice
from quizgen.exporters.record import recalled, recorded

if TYPE_CHECKING:
    from quizgen.model.pack import Pack


def kept_bundle(pack: str | Path, choice: Choice) -> Bundle:
    """The bundle of a set of a pack, which is given by its name or its folder.

    It is always what `made_bundle` gives for the pack as its files are now; problems are told alike, as no
    set is kept of a pack that has any. Raises as `quizgen.load` and `quizgen.generate` do.
    """
    folder = find_pack(pack)
    plan = (find_blueprint(choice.blueprint),) if choice.blueprint is not None else ()
    try:
        found = trace(folder, *plan)
    except OSError:  # reading the pack tells which file, and why
        from quizgen import load

        return made_bundle(load(folder), choice)
    return _kept(folder, choice, found)


@lru_cache(maxsize=8)
def _kept(folder: Path, choice: Choice, found: str) -> Bundle:
    key = f"set-{blake2b(f'{folder} {choice} {found}'.encode(), digest_size=20).hexdigest()}.json"
    if record := cache.kept(key):
        with suppress(ValueError):
            return recalled(record)
    bundle = made_bundle(_loaded(folder, found), choice)
    cache.keep(key, recorded(bundle))
    return bundle


@lru_cache(maxsize=2)
def _loaded(folder: Path, _found: str) -> Pack:
    """The pack, read once for all sets of the same files."""
    from quizgen import load

    return load(folder)


def made_bundle(pack: Pack, choice: Choice) -> Bundle:
    """The bundle of a set, chosen now. Raises as `quizgen.generate` does."""
    from quizgen import generate
    from quizgen.exporters.gather import gather
    from quizgen.select.blueprint import read_blueprint
    from quizgen.select.compose import compose, told

    level, seed, form = choice.level, choice.seed, choice.form
    missing: tuple[str, ...] = ()
    if choice.blueprint is not None:
        plan = read_blueprint(choice.blueprint)
        composed = compose(pack, level, plan, seed=seed, form=form, parallel=choice.parallel)
        items, missing = composed.items, told(plan, level, composed)
    else:
        items = generate(pack, level, types=choice.types, count=choice.count, seed=seed, form=form)
    return gather(pack, level, items, seed=seed, form=form, for_sheet=choice.for_sheet, missing=missing)
