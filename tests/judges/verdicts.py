"""The findings that count: those that nobody has reviewed and put into known.yaml as false alarms."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints

from tests.judges.findings import SPELLING, Finding

Judge = Callable[[str], list[Finding]]
Text = Annotated[str, StringConstraints(min_length=2, strip_whitespace=True)]

_KNOWN = Path(__file__).with_name("known.yaml")
_MENTION = re.compile(r"«[^«»]*»|\[[^\[\]]*\]")  # words spoken of, and their pronunciation
_NEAR = 5  # « songer à » ne dit
_ENDING = re.compile(r"(?<![\w’])-\w+|\w+-(?![\w’])")  # « les noms en -tion »


class Alarm(BaseModel):
    """A false alarm: a rule of a judge, a piece of the text (none: wherever it is), and why it is false."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: Text
    text: str = ""
    why: Text


class Known(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    names: frozenset[Text]
    alarms: Mapping[str, tuple[Alarm, ...]]


@cache
def known() -> Known:
    return Known.model_validate(yaml.safe_load(_KNOWN.read_text(encoding="utf-8")))


def faults(judge: Judge, texts: Mapping[str, str]) -> list[str]:
    """What the judge says of the texts, as lines to be read, without what is known."""
    return [
        f"{place}: {found.rule}: « {found.span} » in « {text} »: {found.message}"
        for text, place in texts.items()
        for found in judge(text)
        if not _reviewed(found, text, place)
    ]


def _reviewed(found: Finding, text: str, place: str) -> bool:
    if found.rule == SPELLING:
        return found.span in known().names or _is_no_word(found, text, place)
    mentions = (match.span() for match in _MENTION.finditer(text))
    if any(start - _NEAR <= found.end and found.start <= end + _NEAR for start, end in mentions):
        return True  # « envisager » and « songer à » have no grammar of their own
    alarms = known().alarms.get(found.judge, ())
    return any(alarm.rule == found.rule and alarm.text in text for alarm in alarms)


def _is_no_word(found: Finding, text: str, place: str) -> bool:
    pattern = _MENTION if place.endswith("false friend") or text[found.start - 1] == "[" else _ENDING
    return any(match.start() <= found.start and found.end <= match.end() for match in pattern.finditer(text))
