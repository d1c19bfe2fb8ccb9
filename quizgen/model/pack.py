"""A pack: one article with all that was curated about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from quizgen.model.authored import Authored, ByLevel, SlotName, Slug, Text
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact, Status
from quizgen.model.levels import Level
from quizgen.model.passage import Passage
from quizgen.model.question import Question
from quizgen.model.vocabulary import Entry


class Source(Authored):
    """The article that is cited and never copied."""

    outlet: Text
    title: Text
    date: Text
    author: Text | None = None
    url: Text | None = None
    note: Text | None = None
    citation: Text | None = Field(None, description="As printed under every output; else made of the rest.")


class NotStated(Authored):
    """A statement that the passages neither prove nor contradict."""

    id: Slug
    statement: ByLevel
    near: Slug = Field(description="The fact that comes nearest to it.")
    explanation: ByLevel
    hint: ByLevel | None = None


class FactGroup(Authored):
    """Facts that make one item together.

    `texts` name facts in the words of this group: « sort by status » cannot use words that give the
    status away.
    """

    id: Slug
    type: Literal["chronologie", "qui-dit-quoi", "statut"]
    facts: tuple[Slug, ...] = Field(min_length=2)
    spare: tuple[Slug, ...] = ()
    texts: Mapping[Slug, ByLevel] = {}
    levels: tuple[Level, ...] = Field(min_length=1)
    explanation: ByLevel
    hint: ByLevel


class Summary(Authored):
    """A reformulation with words to fill in: « on veut [renforcer](#renforcer) la coopération »."""

    id: Slug
    level: Level
    text: Text
    why: Mapping[Slug, Text] = {}
    spare: Mapping[Text, Text] = {}
    facts: tuple[Slug, ...] = Field(min_length=1)
    explanation: Text
    hint: Text


class Column(Authored):
    """A column of a table: the event's name, the value of a slot, or what a status is called."""

    title: ByLevel
    event: bool = False
    slots: tuple[SlotName, ...] = Field((), description="The first of these that the fact's kind has.")
    states: Mapping[Status, ByLevel] = {}
    missing: ByLevel | None = Field(None, description="Printed where a fact has no such slot.")


class FactTable(Authored):
    """Facts side by side, one a row, some cells to be filled in."""

    id: Slug
    levels: tuple[Level, ...] = Field(min_length=1)
    stem: ByLevel
    facts: tuple[Slug, ...] = Field(min_length=2)
    columns: tuple[Column, ...] = Field(min_length=2)
    explanation: ByLevel
    hint: ByLevel


class Reasoned(Authored):
    """A text that is offered, and why it is right or wrong."""

    text: Text
    why: Text


class MainIdea(Authored):
    """What a text, or a paragraph of it, is about: right, too narrow, too broad, contrary to it."""

    id: Slug
    level: Level
    stem: Text
    right: Reasoned
    wrong: tuple[Reasoned, ...] = Field(min_length=2, max_length=3)
    facts: tuple[Slug, ...] = Field(min_length=1)
    explanation: Text
    hint: Text


class Figure(Authored):
    """A number of the passages and what it counts; one that is not `asked` is a wrong answer only."""

    id: Slug
    fact: Slug
    figure: Text = Field(description="As the passages write it: « quatre ».")
    value: int
    means: ByLevel
    explanation: ByLevel | None = None


class GrammarGap(Authored):
    """A new sentence with grammar to fill in: « des envoyés [du](contraction) Japon »."""

    id: Slug
    level: Level
    text: Text
    facts: tuple[Slug, ...] = Field(min_length=1)
    also: Mapping[Text, Text] = Field({}, description="Another right answer for a gap: gap: answer.")
    wrong: Mapping[Text, Text] = Field({}, description="Your own wrong words, each with its use.")
    explanation: Text | None = None
    hint: Text | None = None


class ConjugationGap(Authored):
    """A new sentence whose time marker forces a tense: « Demain, elle [partir](futur: elle). »."""

    id: Slug
    level: Level
    text: Text = Field(description="Each gap is [infinitive](tense: subject pronoun); the form is made.")
    facts: tuple[Slug, ...] = Field(min_length=1)
    explanation: Text
    hint: Text


class OddOneOut(Authored):
    """Words that belong together, each with the reason, and one that does not."""

    id: Slug
    level: Level
    stem: Text
    words: Mapping[Slug, Text] = Field(min_length=2, max_length=3)
    odd: Slug
    why: Text
    explanation: Text
    hint: Text


class PackInfo(Authored):
    """What `pack.yaml` holds."""

    title: Text
    topic: Text
    summary: Text
    source: Source
    updated: date
    licence: Text
    minutes: Mapping[Level, int] = {}
    entities: tuple[Entity, ...] = ()
    not_stated: tuple[NotStated, ...] = ()
    groups: tuple[FactGroup, ...] = ()
    summaries: tuple[Summary, ...] = ()
    tables: tuple[FactTable, ...] = ()
    main_ideas: tuple[MainIdea, ...] = ()
    figures: tuple[Figure, ...] = ()
    grammar: tuple[GrammarGap, ...] = ()
    conjugation: tuple[ConjugationGap, ...] = ()
    odd_ones: tuple[OddOneOut, ...] = ()
    before: Mapping[Level, tuple[Text, ...]] = {}
    after: Mapping[Level, tuple[Text, ...]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Everything of one article, read, checked and frozen."""

    id: str
    path: Path
    info: PackInfo
    entities: Mapping[str, Entity]  # those of the pack, then those of the gazetteer
    facts: tuple[Fact, ...]
    vocabulary: tuple[Entry, ...]
    passages: Mapping[Level, Passage]
    questions: tuple[Question, ...] = ()  # written by hand
    # By level, what `quizgen.items` makes of it once: it lives and dies with the pack.
    workshops: dict[Level, object] = field(default_factory=dict, init=False, repr=False, compare=False)
