"""A verdict in words, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from quizgen.app import feedback, language
from quizgen.study.grading import Grade, Part
from tests.app.pages import _TAGS

SAID: Mapping[str, tuple[str, str, str, str, str]] = {
    "fr": (
        "C’est juste.",
        "Ce n’est pas la bonne réponse.",
        "Voici la réponse.",
        "C’est juste en partie\u00a0: 1 bonne réponse sur 3.",
        "C’est juste en partie\u00a0: 2 bonnes réponses sur 3.",
    ),
    "en": (
        "That is right.",
        "That is not the right answer.",
        "Here is the answer.",
        "That is partly right: 1 right answer out of 3.",
        "That is partly right: 2 right answers out of 3.",
    ),
}


def judged(right: int, count: int, given: str = "mot") -> Grade:
    parts = tuple(Part(label=str(n), given=given, expected="oui", right=n < right) for n in range(count))
    return Grade(right == count, right / count, parts)


@pytest.mark.parametrize("name", SAID)
def test_a_verdict_says_how_much_is_right(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "current", lambda: name)
    grades = (judged(1, 1), judged(0, 1), judged(0, 3, " "), judged(1, 3), judged(2, 3))
    assert SAID[name] == tuple(_TAGS.sub("", feedback.verdict(grade)) for grade in grades)
