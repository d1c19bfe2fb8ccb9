"""A pack: one article with all that was curated about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from quizgen.model.authored import Authored, ByLevel, Slug, Text
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact
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
    """Facts that make one item together."""

    id: Slug
    type: Literal["chronologie", "qui-dit-quoi"]
    facts: tuple[Slug, ...] = Field(min_length=2)
    spare: tuple[Slug, ...] = ()
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
