"""Handouts beside the worksheet, each a template and its data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.game_sheets import crossword_sheet, word_search_sheet
from quizgen.exporters.handout_head import Block
from quizgen.exporters.report import Report
from quizgen.exporters.sheet_data import cleaned
from quizgen.exporters.sheet_look import page_look
from quizgen.exporters.sheet_options import PLAIN, SheetOptions
from quizgen.exporters.strips import strips
from quizgen.exporters.typeset import midnight, typeset
from quizgen.exporters.word_sheets import flashcards, vocabulary

Built = tuple[Block, Report]
Build = Callable[[Bundle, tuple[str, ...] | None, SheetOptions], Built]

_HANDOUTS: Mapping[str, tuple[str, Build]] = {
    "-vocabulaire.pdf": ("vocabulary.typ", lambda bundle, codes, _: vocabulary(bundle, codes)),
    "-cartes.pdf": (
        "cards.typ", lambda bundle, codes, options: flashcards(bundle, codes, large=options.large_print)
    ),
    "-mots-meles.pdf": ("word-search.typ", lambda bundle, *_: word_search_sheet(bundle, solved=False)),
    "-mots-meles-corrige.pdf": ("word-search.typ", lambda bundle, *_: word_search_sheet(bundle, solved=True)),
    "-mots-croises.pdf": ("crossword.typ", lambda bundle, *_: crossword_sheet(bundle, solved=False)),
    "-mots-croises-corrige.pdf": ("crossword.typ", lambda bundle, *_: crossword_sheet(bundle, solved=True)),
    "-etiquettes.pdf": ("strips.typ", lambda bundle, *_: strips(bundle, solved=False)),
    "-etiquettes-corrige.pdf": ("strips.typ", lambda bundle, *_: strips(bundle, solved=True)),
}  # fmt: skip


def write_handout(
    bundle: Bundle,
    path: Path,
    ending: str,
    *,
    languages: tuple[str, ...] | None = None,
    options: SheetOptions = PLAIN,
) -> Report:
    """Write the handout that `ending` names to `path`; see `handout`."""
    template, data, report = handout(bundle, ending, languages=languages, options=options)
    write_bytes(path, typeset(template, data, midnight(bundle.updated)))
    return report


def handout(
    bundle: Bundle,
    ending: str,
    *,
    languages: tuple[str, ...] | None = None,
    options: SheetOptions = PLAIN,
) -> tuple[str, Block, Report]:
    """The template of the handout that `ending` names, what it prints, and what it has no room for.

    Translations are in `languages` (None: all). Of the `options` a handout follows those of its paper and
    print. Raises NothingToWrite if the bundle has no words or items for it.
    """
    template, build = _HANDOUTS[ending]
    data, report = build(bundle, languages, options)
    return template, cleaned(data) | {"look": page_look(options)}, report
