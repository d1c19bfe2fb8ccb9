"""A fact: what the article says, who says it, where, and with what caution to ask about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from quizgen.errors import Spot
from quizgen.model.entity import Entity
from quizgen.model.item import Importance
from quizgen.model.kind import Kind
from quizgen.model.levels import LevelText
from quizgen.model.phrase import Gender, Number
from quizgen.model.values import Clause, Period, Quantity

Status = Literal[
    "fait", "legende", "annonce", "declaration", "citation",
    "souhait", "analyse", "allegation", "dementi", "crainte",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    """Several entities together, or one that is many."""

    members: tuple[Entity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A common noun with its complements, worded by level.

    `variants` are right answers too, `incomplete` and `wrong` map an answer to the message it deserves.
    """

    text: LevelText
    gender: Gender | None = None
    number: Number = "s"
    h_aspire: bool | None = None
    variants: tuple[str, ...] = ()
    incomplete: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An enumeration: as a whole by level, and its elements where each can be told apart."""

    text: LevelText | None = None
    nouns: tuple[Noun, ...] = ()


@dataclass(frozen=True, slots=True)
class Confusion:
    """An authored distractor: a value of its slot's type, and why it is wrong.

    `contradicted`: a sentence of the text denies it, so that it makes a false statement and not merely
    one that nothing supports.
    """

    value: Entity | Group | Period | Quantity | Noun | Clause | Listing
    why: LevelText
    fact: str | None = None
    contradicted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One checked statement of the article, its slots resolved."""

    id: str
    kind: Kind
    slots: Mapping[
        str, Entity | Group | Period | Quantity | Noun | Clause | Listing | Fact | tuple[Fact, ...]
    ]
    status: Status
    sources: tuple[Entity, ...]  # empty: the article itself
    importance: Importance
    where: tuple[str, ...]
    ref: str = ""
    via: str = ""
    no_ask: frozenset[str] = frozenset()
    never_with: frozenset[str] = frozenset()
    operands: tuple[Fact, ...] = ()  # of a derived fact
    position: LevelText | None = None
    confusions: Mapping[str, tuple[Confusion, ...]] = field(default_factory=dict)
    explain: Mapping[str, LevelText] = field(default_factory=dict)
    hints: Mapping[str, LevelText] = field(default_factory=dict)
    spot: Spot
