"""Templates give what Jinja2 itself makes of them, text and error alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import jinja2
import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

import quizgen
from quizgen.content.library import pack_names
from quizgen.errors import FrenchError
from quizgen.filters import FILTERS, TESTS, printed
from quizgen.items.pool import pool
from quizgen.model.phrase import Phrase
from quizgen.render import Template, TemplateError, template

VALUES: dict[str, Any] = {
    "pays": Phrase(text="Russie", gender="f", determined=True, place="pays"),
    "allies": Phrase(text="alliés", gender="m", number="p", determined=True),
    "nombre": 3,
    "zero": 0,
    "mot": "héros",
    "vide": "",
    "acte": {"infinitif": "partir", "que": "elle parte"},
}
SOURCES = (
    "", "sans rien", "fin\n", "{{ mot }}", "{{ 'texte' }} et {{ 2024 }}", "a{{ pays }}b{{ allies }}c",
    "{{ pays | de }} {{ pays | en }}", "{{ pays | accord('allé', 'allés') }}", "{{ 'Japon' | en }}",
    "{{ acte.infinitif }} {{ acte['que'] if nombre else 'x' }}", "{{ acte.infinitif | majuscule }}",
    "{{ 'un' if nombre == 3 else 'deux' }}", "{{ 'un' if nombre != 3 else 'deux' }}",
    "{{ 'un' if 1 < nombre <= 3 else 'deux' }}", "{{ 'un' if 3 > nombre else 'deux' }}",
    "{{ 'un' if 1 < nombre < 3 < 4 else 'deux' }}", "{{ 'un' if 'é' in mot else 'deux' }}",
    "{{ 'un' if 'z' not in mot else 'deux' }}", "{{ 'un' if nombre >= 3 else 'deux' }}",
    "{{ 'un' if allies is pluriel else 'deux' }}", "{{ 'un' if pays is not pluriel else 'deux' }}",
    "{{ 'un' if not zero and nombre else 'deux' }}", "{{ vide or mot }}", "{{ mot and 'deux' }}",
    "{{ 'un' if zero else 'deux' if vide else 'trois' }}", "{{ mot if nombre }}",
    "{{ absent }}", "{{ absent | de }}", "{{ absent.part }}", "{{ acte.absent }}", "{{ acte }}", "{{ none }}",
    "{{ 'un' if absent else 'deux' }}", "{{ 'un' if absent is pluriel else 'deux' }}", "{{ nombre.real }}",
    "{{ mot.__class__ }}", "{{ mot.upper }}", "{{ 'un' if nombre < mot else 'deux' }}",
    "{{ pays | accord }}", "{{ pays | accord('a', 'b', 'c', 'd', 'e') }}", "{{ absent == 1 }}",
)  # fmt: skip


@cache
def jinja() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, finalize=printed)
    environment.globals.clear()
    environment.filters, environment.tests = dict(FILTERS), dict(TESTS)
    return environment


def outcome(render: Callable[[], str]) -> str:
    """The text, or that there is none."""
    try:
        return f"text: {render()}"
    except FrenchError as error:
        return f"grammar: {str(error).rpartition('»: ')[2]}"
    except (TemplateError, jinja2.TemplateError, TypeError, ValueError, AttributeError, LookupError):
        return "error"


@pytest.mark.parametrize("source", [one for one in SOURCES if "[" not in one])
def test_an_expression_means_what_it_means_to_jinja(source: str) -> None:
    expected = outcome(lambda: jinja().from_string(source).render(VALUES))
    assert expected == outcome(lambda: template(source).render(VALUES))


@pytest.mark.parametrize(
    "source", ["{{ acte['que'] }}", "{{ pays | accord(*mot) }}", "{{ pays | accord(**acte) }}", "{{ [mot] }}"]
)
def test_what_templates_do_without_is_refused_when_it_is_read(source: str) -> None:
    with pytest.raises(TemplateError, match="not allowed"):
        template(source)


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, dict[str, Any], str]]]:
    """Every template that is rendered meanwhile, with its values and the text."""
    found: list[tuple[str, dict[str, Any], str]] = []
    render = Template.render

    def recording(self: Template, values: Mapping[str, Any]) -> str:
        text = render(self, values)
        found.append((self.source, dict(values), text))
        return text

    monkeypatch.setattr(Template, "render", recording)
    yield found


def test_the_bundled_articles_read_as_jinja_would_have_them(
    rendered: list[tuple[str, dict[str, Any], str]],
) -> None:
    for name in pack_names():
        pack = quizgen.load(name)
        for level in pack.passages:
            pool(pack, level, seed=5)
    compiled = cache(jinja().from_string)
    assert len(rendered) > 1000 and len({source for source, _, _ in rendered}) > 200
    wrong = [(source, text) for source, values, text in rendered if text != compiled(source).render(values)]
    assert [] == wrong
