"""The page of filters is true: examples print what it says, refusals are worded as told, no filter lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from quizgen.errors import FrenchError
from quizgen.filters import FILTERS, TESTS
from quizgen.render import template
from tests.test_house import ROOT

PAGE = (ROOT / "docs" / "filtres.md").read_text(encoding="utf-8")
VERBS = (ROOT / "docs" / "conjugaison.md").read_text(encoding="utf-8")
VALUES = {"membres": ("Séoul", "Tokyo")}
NO_BREAK = str.maketrans("\u00a0\u202f", "  ")  # shown as ordinary spaces


def examples(language: str, page: str = PAGE) -> Iterator[tuple[str, str]]:
    for block in re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL):
        for line in block.splitlines():
            source, _, printed = line.partition(" -> ")
            yield source.strip(), printed.strip()


@pytest.mark.parametrize(("source", "printed"), examples("jinja"))
def test_an_example_prints_what_the_page_says(source: str, printed: str) -> None:
    assert printed == template(source).render(VALUES).translate(NO_BREAK)


@pytest.mark.parametrize(("source", "message"), examples("erreur"))
def test_what_nothing_decides_is_refused(source: str, message: str) -> None:
    with pytest.raises(FrenchError, match=re.escape(message)):
        template(source).render({})


def test_every_filter_and_test_has_an_example() -> None:
    sources = " ".join(source for page in (PAGE, VERBS) for source, _ in examples("jinja", page))
    assert FILTERS.keys() | TESTS.keys() == set(re.findall(r"(?:\||is) (\w+)", sources))


def test_the_python_of_the_page_runs() -> None:
    found = re.search(r">>> template\((.+)\)\.render\(\{\}\)\n'(.+)'", PAGE)
    assert found is not None
    assert found[2] == template(found[1].strip('"')).render({})
