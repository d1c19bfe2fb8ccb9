"""What a deck holds, as options of the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from quizgen.exporters.anki_options import DeckOptions

F = TypeVar("F", bound=Callable[..., Any])


def _split(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(filter(None, (part.strip() for part in value.split(","))))


def deck_options(command: F) -> F:
    """The options --cards and --gloss."""
    cards = click.option(
        "--cards",
        metavar="KIND,...",
        callback=_split,
        help="Kinds of cards in a deck: recognition, cloze, comprehension (these are the usual ones), "
        "listening, gender, definition, forms, production, dictation, open.",
    )
    gloss = click.option(
        "--gloss",
        metavar="LANGUAGE,...",
        callback=_split,
        help="Languages of translations in decks, keys, word lists and cards, such as en,vi; else all.",
    )
    return cards(gloss(command))


def chosen_deck(cards: Iterable[str] | None, gloss: Iterable[str] | None) -> DeckOptions:
    """What was asked for; QuizgenError for a kind of card that there is not."""
    from quizgen.exporters.anki_options import deck_options as checked

    return checked(cards=cards or (), languages=gloss)
