"""What a judge says of a text."""

from __future__ import annotations

from dataclasses import dataclass

SPELLING = "spelling"  # the rule of a word that a judge does not know


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` count characters; `rule` is the judge's own id for what it objects to."""

    judge: str
    rule: str
    start: int
    end: int
    span: str
    message: str
