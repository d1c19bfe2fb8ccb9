"""An item: one question, its key, and all that proves and explains it.

Outputs dispatch on the closed set of response shapes and never look at `type`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quizgen.model.levels import Level

Process = Literal["locate", "infer", "integrate", "evaluate"]
Importance = Literal["A", "B", "C"]


@dataclass(frozen=True, slots=True)
class Option:
    """A possible answer; `rationale` says of a distractor what it is true of or what was confused."""

    text: str
    correct: bool
    rationale: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Tick one option. Exactly one is correct."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of a passage word for word, with its number from 1."""

    sentence: int
    text: str


@dataclass(frozen=True, slots=True)
class Justification:
    """The words of the text that prove a verdict: `words` suffice, `sentences` are where they stand."""

    words: str
    sentences: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """« Vrai », « Faux », « Non mentionné » of one statement, which is the item's stem.

    With a `justification` the words that prove the verdict are to be copied from the text too.
    """

    options: tuple[Option, ...]
    justification: Justification | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A wrong or incomplete answer that deserves a message of its own."""

    text: str
    verdict: Literal["incomplet", "faux"]
    message: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Write a short answer. `accepted[0]` is the model answer; the others are right too."""

    accepted: tuple[str, ...]
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of a cloze: its right word, others that are right too, and why."""

    answer: str
    accepted: tuple[str, ...]
    rationale: str
    clue: str = ""  # printed after the gap in brackets, such as an infinitive


@dataclass(frozen=True, slots=True)
class Cloze:
    """A text with gaps. `parts` has one string more than there are gaps and surrounds them in order.

    `bank` are the words offered, the answers among them in no telling order; empty: write freely. An
    option of the bank that fits no gap is in `spare` with its rationale.
    """

    parts: tuple[str, ...]
    gaps: tuple[Gap, ...]
    bank: tuple[str, ...] = ()
    spare: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A left side, the response that belongs to it, and why."""

    left: str
    right: str
    rationale: str


@dataclass(frozen=True, slots=True)
class Match:
    """Link each left side to a response; `responses` are all of them as shown, spare ones included."""

    pairs: tuple[Pair, ...]
    responses: tuple[str, ...]
    spare: tuple[Option, ...] = ()
    left_title: str = ""
    right_title: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to put in order; `when` is the date that proves its place."""

    text: str
    when: str
    rationale: str


@dataclass(frozen=True, slots=True)
class Order:
    """Number the `shown` texts; `sequence` holds the steps from the first to the last."""

    sequence: tuple[Step, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: given as it stands, or asked (`accepted` not empty)."""

    text: str
    accepted: tuple[str, ...] = ()
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Complete the asked cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


Shape = Choice | TrueFalse | Typed | Cloze | Match | Order | Table
SHAPE_NAMES: dict[type, str] = {
    Choice: "choice",
    TrueFalse: "true_false",
    Typed: "typed",
    Cloze: "cloze",
    Match: "match",
    Order: "order",
    Table: "table",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the key is proved: `main` first, then what else must be read (an antecedent, an operand)."""

    passage: Level
    main: Quote
    more: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question with everything a learner, a teacher and an exporter need of it.

    `stem` is the question, the statement to judge, or what to do with a text that has gaps.
    `id` is pack/level/type/subject[.slot][~stem] and never depends on wording. `status` is that of the
    fact; when it is not « fait » or « legende », `attribution` is the speaker's name as printed.
    `points` is what a worksheet gives for it by default.
    """

    id: str
    pack: str
    level: Level
    type: str
    process: Process
    stem: str
    shape: Shape
    facts: tuple[str, ...]
    evidence: Evidence
    explanation: str
    hint: str
    status: str
    importance: Importance
    attribution: str = ""
    points: float = 1.0
    dated: bool = False  # asks for a date or a figure: a set holds a quarter of these at most
