"""Everything the pages ask of the library; answers stay in memory, shared by all learners."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import streamlit as st

import quizgen
from quizgen.cards import cards as vocabulary_cards
from quizgen.content.library import blueprint_names, pack_names
from quizgen.errors import ContentError, QuizgenError
from quizgen.model.blueprint import Blueprint
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Item
from quizgen.model.levels import LEVELS, Level
from quizgen.model.pack import Pack
from quizgen.select import select
from quizgen.select.blueprint import read_blueprint


@dataclass(frozen=True, slots=True)
class Library:
    """The packs that can be used by name, and what is wrong with the others."""

    packs: Mapping[str, Pack]
    broken: Mapping[str, tuple[str, ...]]


_BETWEEN_COLLECTIONS = 20_000  # new objects; sooner, collections hold up one rerun in a hundred twice as long

# Streamlit's caches see to it that a thing is made once, while others wait; those over them answer at once.


@cache
@st.cache_resource(show_spinner="Chargement des articles…")
def library() -> Library:
    """Load every pack; one that is broken keeps none of the others away."""
    packs: dict[str, Pack] = {}
    broken: dict[str, tuple[str, ...]] = {}
    for name in pack_names():
        try:
            packs[name] = quizgen.load(name)
        except ContentError as error:
            broken[name] = tuple(map(str, error.problems))
        except (QuizgenError, OSError) as error:
            broken[name] = (str(error),)
    gc.collect()
    gc.freeze()  # packs live as long as the server: no later collection need look at them
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    return Library(packs, broken)


def levels(pack: Pack) -> tuple[Level, ...]:
    """The levels at which there is a text, the easiest first."""
    return tuple(level for level in LEVELS if level in pack.passages)


@lru_cache(maxsize=256)
@st.cache_resource(max_entries=256, show_spinner=False)
def items(pack: str, level: Level, seed: int, count: int | None) -> Mapping[str, Item]:
    """The items of one set by id, in their order (all there are when `count` is None)."""
    made = quizgen.generate(library().packs[pack], level, count=count, seed=seed)
    return {item.id: item for item in made}


def types(pack: str, level: Level) -> tuple[str, ...]:
    """The item types that there are at a level, in the order of the pool."""
    return tuple(dict.fromkeys(item.type for item in items(pack, level, 0, None).values()))


def best_of(pack: str, level: Level, seed: int, count: int, types: Collection[str]) -> tuple[str, ...]:
    """The ids of the `count` best items of these types, in the order of a lesson."""
    made = [item for item in items(pack, level, seed, None).values() if item.type in types]
    return tuple(item.id for item in select(made, count, seed=seed))


def plans(level: Level) -> Mapping[str, str]:
    """The blueprints made for a level, with their titles."""
    read = {name: _plan(name) for name in blueprint_names()}
    return {name: plan.title for name, plan in read.items() if not plan.levels or level in plan.levels}


@st.cache_resource(show_spinner=False)
def _plan(name: str) -> Blueprint:
    return read_blueprint(name)


@st.cache_resource(max_entries=64, show_spinner=False)
def planned(pack: str, level: Level, seed: int, plan: str) -> tuple[Item, ...]:
    """The items that a blueprint takes. Raises QuizgenError if the article cannot give them."""
    return tuple(quizgen.generate(library().packs[pack], level, blueprint=plan, seed=seed))


@st.cache_resource(max_entries=64, show_spinner=False)
def cards(pack: str, level: Level) -> tuple[VocabularyCard, ...]:
    """The vocabulary cards of a text."""
    return vocabulary_cards(library().packs[pack], level)


def deck(pack: str, level: Level) -> Mapping[str, VocabularyCard]:
    """All cards by id, those of this text first and as they stand in it."""
    known = {card.id: card for card in cards(pack, level)}
    for other in library().packs.values():
        for grade in levels(other):
            for card in cards(other.id, grade):
                known.setdefault(card.id, card)
    return known


@st.cache_data(max_entries=32, show_spinner=False)
def exported(pack: str, level: Level, suffix: str, seed: int, count: int | None, answers: bool) -> bytes:
    """The bytes of a file to take away; `suffix` says of which format."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{pack}{suffix}"
        quizgen.export(library().packs[pack], path, level=level, seed=seed, count=count, answers=answers)
        return path.read_bytes()


def word_forms(pack: Pack, shown: Collection[VocabularyCard]) -> Mapping[str, VocabularyCard]:
    """The inflected forms under which the words of these cards stand in a text, with their cards."""
    entries = {card.id.rsplit("/", 1)[-1]: card for card in shown}
    return {
        form: entries[entry.id] for entry in pack.vocabulary if entry.id in entries for form in entry.formes
    }
