"""The right answers that a key tells: short, and none of those that count is missing."""

from __future__ import annotations

import re

import pytest

from quizgen.exporters.accepted import also_accepted
from quizgen.model.item import Table, Typed
from tests.export.bundled import TEXTS, bundle

ARTICLES = {"le", "la", "les", "l", "un", "une", "des", "du", "de", "d"}
FIGURES = re.compile(r"(?:[\d./ -]|\b(?:du|au|le|les|entre|et)\b)+(?: \(.*)?")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("Séoul",), ""),
        (("Séoul", "la Corée du Sud"), "la Corée du Sud"),
        (("la Corée du Sud", "Corée du Sud"), "avec ou sans article"),
        (("l’ONU", "les Nations unies", "ONU"), "les Nations unies (avec ou sans article)"),
        (("Séoul et Tokyo", "Tokyo et Séoul"), "dans n’importe quel ordre"),
        (("le 3 mai 2024", "3 mai 2024", "03/05/2024", "3.5.2024", "3/5"),
         "03/05/2024\u202f; 3/5 (avec ou sans article)"),
        (("Lavrov", "le ministre russe", "le russe ministre"), "le ministre russe\u202f; le russe ministre"),
        (("du 2 au 4 mai", "2-4 mai", "2 – 4 mai", "du 2/05 au 4/05", "2.5-4.5", "entre le 2 et le 4 mai"),
         "2-4 mai\u202f; du 2/05 au 4/05\u202f; entre le 2 et le 4 mai"),
        (("quatre", "4", "quatre délégations"), "4\u202f; quatre délégations"),
        (("de", "d’"), "d’"),
    ],
)  # fmt: skip
def test_what_counts_is_told_once(answers: tuple[str, ...], said: str) -> None:
    assert said == also_accepted(answers)


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - ARTICLES


@pytest.mark.parametrize(("name", "level"), TEXTS)
def test_no_accepted_answer_is_missing_and_no_list_is_endless(name: str, level: str) -> None:
    shapes = [item.shape for item in bundle(name, level, None).items]
    cells = [cell for shape in shapes if isinstance(shape, Table) for row in shape.rows for cell in row]
    typed = [shape.accepted for shape in shapes if isinstance(shape, Typed)]
    for accepted in (*typed, *(cell.accepted for cell in cells if cell.accepted)):
        told = also_accepted(accepted)
        shown = [words(text) for text in (accepted[0], *told.partition(" (")[0].split("\u202f; "))]
        in_words = [answer for answer in accepted if not FIGURES.fullmatch(answer)]
        assert [] == [answer for answer in in_words if words(answer) not in shown]
        assert len(in_words) == len(accepted) or any(
            FIGURES.fullmatch(text) for text in told.split("\u202f; ")
        )
        assert len(told) < 500, told
