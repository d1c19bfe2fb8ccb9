"""Decks of a pack: one level or several in one file, with the dates of its ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from quizgen.errors import QuizgenError, did_you_mean
from quizgen.exporters import needing
from quizgen.exporters.anki_options import DeckOptions
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.choice import DECKS
from quizgen.exporters.gather import gather
from quizgen.exporters.report import Report
from quizgen.items.pool import pool
from quizgen.ledger.file import FILE, read_ledger
from quizgen.model.item import Item
from quizgen.model.levels import Level, rank
from quizgen.model.pack import Pack
from quizgen.select import select


def export_deck(
    pack: Pack,
    path: Path,
    levels: Sequence[Level],
    *,
    seed: int = 0,
    count: int | None = None,
    types: Iterable[str] = (),
    options: DeckOptions | None = None,
) -> Report:
    """Write the cards of some levels to a .apkg or .tsv file; `count` is a number of questions a level.

    Which questions are chosen depends on `count` and `seed`, what stands in one of them only on `seed`:
    a learner who gets a larger set later keeps the same options in the same order.
    """
    options = options or DeckOptions()
    _translated(pack, options.languages or ())
    levels = sorted(levels, key=rank)
    dates = {name: line.changed for name, line in read_ledger(pack.path / FILE).items()}
    options = replace(options, changed={**dates, **options.changed})
    bundles = [gather(pack, level, _questions(pack, level, tuple(types), count, seed)) for level in levels]
    return _write(bundles, path, options)


def _translated(pack: Pack, languages: Iterable[str]) -> None:
    """Raise QuizgenError for a language into which no word of the pack is translated."""
    known = {code: None for entry in pack.vocabulary for code in entry.gloss}
    for code in languages:
        if pack.vocabulary and code not in known:
            cure = did_you_mean(code, list(known)) or f"its languages are: {', '.join(known) or 'none'}"
            raise QuizgenError(f"« {pack.id} » has no translations into « {code} » - {cure}")


def _write(bundles: Sequence[Bundle], path: Path, options: DeckOptions) -> Report:
    def apkg() -> Report:
        from quizgen.exporters.apkg import write_apkg

        return write_apkg(bundles, path, options)

    def tsv() -> Report:
        from quizgen.exporters.tsv import write_tsv

        return write_tsv(bundles, path, options)

    match path.suffix.lower():
        case ".apkg":
            return needing("genanki", "anki", apkg)
        case ".tsv":
            return tsv()
        case _:
            raise QuizgenError(f"{path}: a deck is a file that ends in {' or '.join(DECKS)}")


def _questions(
    pack: Pack, level: Level, types: tuple[str, ...], count: int | None, seed: int
) -> Iterator[Item]:
    items = pool(pack, level, types=types, seed=seed)
    chosen = {item.id for item in (items if count is None else select(items, count, seed=seed))}
    return (item for item in items if item.id in chosen)
