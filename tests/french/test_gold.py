"""Tables of French written from grammars: every row is run through a template, as a teacher would write it.

In the tables « _ » is a no-break space and « ~ » a narrow one. A foreign table runs the same way.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.french.typography import typo
from quizgen.render import template

GOLD = Path(__file__).parent / "gold"
Case = tuple[str, str]  # a template and what it prints


def rows(name: str) -> Iterator[dict[str, str]]:
    with (GOLD / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield {column: cell or "" for column, cell in row.items()}


def words(name: str) -> list[str]:
    return (GOLD / f"{name}.txt").read_text(encoding="utf-8").split()


def by_column(name: str) -> Iterator[Case]:
    """A table whose first column is a text, and whose others are named after filters."""
    for row in rows(name):
        (_, text), *cells = row.items()
        for column, expected in cells:
            if expected:
                yield f"{{{{ '{text}' | {FILTERS.get(column, column)} }}}}", expected


FILTERS = {
    "pluriel": "pluriel",
    "féminin": "feminin",
    "ms": "adjectif_pays('m')",
    "fs": "adjectif_pays('f')",
    "mp": "adjectif_pays('mp')",
    "fp": "adjectif_pays('fp')",
}


def adjectives() -> Iterator[Case]:
    for row in rows("adjectives"):
        for form, expected in row.items():
            yield f"{{{{ '{row['ms']}' | adjectif('{form}') }}}}", expected


def elisions() -> Iterator[Case]:
    for row in rows("elisions"):
        yield f"{{{{ '{row['texte']}' | {row['filtres']} }}}}", row["attendu"]


def templates(name: str) -> Iterator[Case]:
    for row in rows(name):
        yield row["gabarit"], row["attendu"].replace("_", "\u00a0").replace("~", "\u202f")


def lists() -> Iterator[Case]:
    """Words and names that take « de », and those that take « d’ »."""
    for name, start in (
        ("h_aspire", "de "), ("h_muet", "d’"), ("names_block", "de "), ("names_elide", "d’"),
    ):  # fmt: skip
        for word in words(name):
            yield f"{{{{ '{word}' | elision('de') }}}}", start + word


TABLES: dict[str, tuple[int, Iterator[Case]]] = {  # with the least number of cases
    "elisions": (240, elisions()),
    "h": (750, lists()),
    "articles": (1800, by_column("articles")),
    "countries": (197 * 8, by_column("countries")),
    "territories": (500, by_column("territories")),
    "places": (580, by_column("places")),
    "plurals": (380, by_column("plurals")),
    "feminines": (400, by_column("feminines")),
    "adjectives": (1200, adjectives()),
    "numbers": (220, templates("numbers")),
    "dates": (65, templates("dates")),
    "agreement": (75, templates("agreement")),
    "mixed": (280, templates("mixed")),
    "genders": (240, by_column("genders")),
    "press": (1900, templates("press")),
    "held": (2900, templates("held")),
}


def printed(source: str) -> str:
    try:
        return template(source).render({})
    except QuizgenError as error:
        return f"({error})"


@pytest.mark.parametrize("name", TABLES)
def test_table(name: str) -> None:
    least, cases = TABLES[name]
    got = {(source, expected): printed(source) for source, expected in cases}
    assert len(got) >= least
    wrong = [f"{source} -> {text} (not {case})" for (source, case), text in got.items() if case != text]
    assert [] == wrong


def test_typography_table() -> None:
    cases = list(rows("typography"))
    assert len(cases) >= 40
    expected = {row["texte"]: row["attendu"].replace("_", "\u00a0").replace("~", "\u202f") for row in cases}
    assert expected == {text: typo(text) for text in expected}
    assert list(expected.values()) == [typo(text) for text in expected.values()]
