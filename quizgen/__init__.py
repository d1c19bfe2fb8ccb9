"""One curated French article in; questions, cards, decks and sheets out.

The three verbs of the command line are the library too: `load`, `generate`, `export`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.exporters.anki_options import DeckOptions
    from quizgen.exporters.report import Report
    from quizgen.exporters.sheet_options import SheetOptions
    from quizgen.model.item import Item
    from quizgen.model.levels import Level
    from quizgen.model.pack import Pack

__version__ = "0.1.0"
__all__ = ["export", "generate", "load"]


def load(pack: str | Path) -> Pack:
    """Read a pack: the name of a bundled one, or a folder anywhere.

    Raises ContentError with every problem of the pack, QuizgenError if there is none of that name.

    >>> load("moscou-pyongyang").id
    'moscou-pyongyang'
    """
    from quizgen.content.pack import load as read

    return read(pack)


def generate(
    pack: Pack,
    level: Level,
    *,
    types: Iterable[str] = (),
    count: int | None = None,
    blueprint: str | Path | None = None,
    seed: int = 0,
    form: str = "A",
    parallel: bool = False,
) -> tuple[Item, ...]:
    """Make items.

    Args:
        pack: as `load` gives it.
        level: « A2 », « B1 », « B2 » …
        types: ids of item types such as « qcm »; none means all.
        count: how many, the best first and in the order of a lesson; None for the whole pool.
        blueprint: what the set must hold, instead of types and count: a name such as « classe-20-points »
            or a YAML file.
        seed: another seed chooses other distractors and another set; the same one gives the same items.
        form: « A » to « Z »: the same items with their answers in another order.
        parallel: the forms of a blueprint hold other items instead.

    Raises:
        QuizgenError: the pack has no such level, or there is no such type, blueprint or form.

    >>> len(generate(load("moscou-pyongyang"), "B1", count=5))
    5
    """
    from quizgen.items.pool import pool
    from quizgen.items.workshop import workshop
    from quizgen.lint.desk import Desk
    from quizgen.select import select
    from quizgen.select.blueprint import read_blueprint
    from quizgen.select.compose import compose
    from quizgen.select.forms import in_form

    if blueprint is not None:
        plan = read_blueprint(blueprint)
        return compose(pack, level, plan, seed=seed, form=form, parallel=parallel).items
    items = pool(pack, level, types=types, seed=seed)
    if count is not None:
        items = select(items, count, seed=seed, desk=Desk(workshop(pack, level)))
    return in_form(items, form, seed=seed)


def export(
    pack: Pack | str | Path,
    path: str | Path,
    *,
    level: Level | Sequence[Level],
    seed: int = 0,
    count: int | None = None,
    types: Iterable[str] = (),
    blueprint: str | Path | None = None,
    answers: bool | None = None,
    form: str = "A",
    parallel: bool = False,
    out_of: float | None = None,
    sheet: SheetOptions | None = None,
    deck: DeckOptions | None = None,
) -> Report:
    """Write a file whose ending names its format, such as .apkg, .pdf or -corrige.pdf.

    `quizgen.exporters.KNOWN` lists all of them. `pack` is what `load` gives or takes; a set that was chosen
    before of the same files, by their name, is not chosen anew (see `quizgen.exporters.kept`).

    Items are chosen as by `generate`; without `count` or `blueprint` a sheet is made for twenty points
    (`classe-20-points`) or holds twenty items of the `types`; a deck and a data file hold the whole pool.
    `answers` asks for the key of a sheet; None leaves it to the name (`-corrige.pdf`). `sheet` tells how a
    sheet is to look, `deck` which cards and languages a deck holds (`quizgen.exporters.anki_options`). Only
    a deck may take several levels.
    `form` (« A » to « Z ») puts answers into another order; `out_of` shares that many points out.

    Returns what was written and what was not, with the reason.
    """
    from dataclasses import replace
    from pathlib import Path

    from quizgen.errors import QuizgenError
    from quizgen.exporters import export as write
    from quizgen.exporters import format_of
    from quizgen.exporters.choice import DECKS, choice_for
    from quizgen.exporters.kept import kept_bundle, made_bundle
    from quizgen.exporters.points import shared_out

    path, types = Path(path), tuple(types)
    ending = format_of(path)
    levels = (level,) if isinstance(level, str) else tuple(dict.fromkeys(level))
    if path.suffix.lower() in DECKS:
        from quizgen.exporters.deck import export_deck

        found = load(pack) if isinstance(pack, str | Path) else pack
        return export_deck(found, path, levels, seed=seed, count=count, types=types, options=deck)
    if len(levels) != 1:
        raise QuizgenError(f"{path}: this format takes one level; several fit into {' and '.join(DECKS)}")
    choice = choice_for(
        ending, levels[0], types=types, count=count, blueprint=blueprint, seed=seed, form=form,
        parallel=parallel,
    )  # fmt: skip
    bundle = kept_bundle(pack, choice) if isinstance(pack, str | Path) else made_bundle(pack, choice)
    if out_of is not None:
        bundle = replace(bundle, items=shared_out(bundle.items, out_of))
    languages = deck.languages if deck else None
    return write(bundle, path, answers=answers, languages=languages, sheet=sheet)
