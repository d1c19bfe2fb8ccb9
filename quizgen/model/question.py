"""Questions written by hand, in any of the seven shapes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from quizgen.model.authored import Authored, Names, Slug, Text
from quizgen.model.item import Importance, Process
from quizgen.model.levels import Level

Verdict = Literal["vrai", "faux", "non-mentionne"]
SHAPES = ("choice", "true_false", "typed", "cloze", "match", "order", "table")


class Reason(Authored):
    """A text and why it is right or wrong."""

    text: Text
    why: Text


class ChoiceText(Authored):
    """One right option and at least two wrong ones."""

    right: Reason
    wrong: tuple[Reason, ...] = Field(min_length=2)


class JudgedText(Authored):
    """What the stem, a statement, is; why it is so."""

    answer: Verdict
    why: Text


class RefusedText(Authored):
    """A wrong or incomplete answer that deserves a message of its own."""

    text: Text
    message: Text
    verdict: Literal["incomplet", "faux"] = "faux"


class TypedText(Authored):
    """A short answer: every right writing, the model answer first."""

    accepted: Names = Field(min_length=1)
    refused: tuple[RefusedText, ...] = ()


class ClozeText(Authored):
    """A text with its answers in square brackets: « On veut [renforcer] leurs liens »."""

    text: Text
    why: Mapping[Text, Text] = Field(description="For each answer, why it fits.")
    accepted: Mapping[Text, Names] = Field({}, description="For an answer, others that are right too.")
    spare: tuple[Reason, ...] = Field((), description="Words offered that fit no gap; none: write freely.")


class PairText(Authored):
    """A left side, the response that belongs to it, and why."""

    left: Text
    right: Text
    why: Text


class MatchText(Authored):
    """Pairs to link, with one or two responses too many."""

    pairs: tuple[PairText, ...] = Field(min_length=2)
    spare: tuple[Reason, ...] = ()
    left_title: str = ""
    right_title: str = ""


class StepText(Authored):
    """One thing to put in order, the date that proves its place, and why."""

    text: Text
    when: Text
    why: Text


class OrderText(Authored):
    """Steps from the first to the last."""

    steps: tuple[StepText, ...] = Field(min_length=3)


class CellText(Authored):
    """A cell to fill: every right writing, and why."""

    answer: Names = Field(min_length=1)
    why: Text


class TableText(Authored):
    """Rows of cells: a text as given, or `{answer: …, why: …}` to be filled."""

    columns: tuple[Text, ...] = Field(min_length=2)
    rows: tuple[tuple[Text | CellText, ...], ...] = Field(min_length=1)


def _one_or_many(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Levels = Annotated[
    tuple[Level, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=Level | tuple[Level, ...]),
    Field(min_length=1),
]


class Question(Authored):
    """A question written by hand. Exactly one of the seven shapes says how it is answered."""

    id: Slug
    levels: Levels
    type: Slug | None = Field(None, description="An item type, or a name of your own such as « ton ».")
    process: Process = "infer"
    importance: Importance = "B"
    stem: Text = Field(description="The question, the instruction, or the statement to judge.")
    evidence: Names = Field(description="Words of the text that prove the answer: of one sentence each.")
    facts: tuple[Slug, ...] = Field((), description="The facts it asks about; else those of the evidence.")
    explanation: Text
    hint: Text
    speaker: str = Field("", description="Whose claim it is; leave out for a fact.")
    points: float = Field(1, gt=0, le=100)
    dated: bool = Field(False, description="Asks for a date or a figure.")
    choice: ChoiceText | None = None
    true_false: JudgedText | None = None
    typed: TypedText | None = None
    cloze: ClozeText | None = None
    match: MatchText | None = None
    order: OrderText | None = None
    table: TableText | None = None

    @model_validator(mode="after")
    def _one_shape(self) -> Self:
        shapes = [name for name in SHAPES if getattr(self, name) is not None]
        if len(shapes) != 1:
            raise ValueError(f"a question has one of {', '.join(SHAPES)}; this one has {len(shapes)}")
        return self

    @property
    def shape(self) -> str:
        """The name of its shape."""
        return next(name for name in SHAPES if getattr(self, name) is not None)
