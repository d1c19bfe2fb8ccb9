"""What the documents say is so: their examples run, their lists are complete."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from quizgen.content.kinds import read_kinds
from quizgen.content.schemas import schemas
from quizgen.content.yaml_file import read_yaml
from quizgen.items.pool import TYPES, pool
from quizgen.lint.check import check
from quizgen.lint.own_words import FILE as FINGERPRINT
from quizgen.model.phrase import Phrase
from quizgen.model.values import Period, Quantity
from quizgen.render import template
from tests.test_house import ROOT

CONTENT = ROOT / "content"
EDITORS = (CONTENT / "README.md").read_text(encoding="utf-8")
KINDS = (ROOT / "docs" / "kinds.md").read_text(encoding="utf-8")
VERBS = (ROOT / "docs" / "conjugaison.md").read_text(encoding="utf-8")
BUNDLED = [path for path in sorted(CONTENT.rglob("*.yaml")) if path.name != FINGERPRINT]

RUSSIE = Phrase(text="Russie", gender="f", determined=True, place="pays")
JAPON = Phrase(text="Japon", gender="m", determined=True, place="pays")
VALUES: dict[str, Any] = {
    "russie": RUSSIE,
    "japon": JAPON,
    "etats_unis": Phrase(text="États-Unis", gender="m", number="p", determined=True, place="pays"),
    "kim": Phrase(text="Kim Jong-un", gender="m"),
    "agence": Phrase(text="agence de presse", gender="f"),
    "accord_": Phrase(text="accord", gender="m"),
    "voisins": Phrase(text="", gender="m", number="p", members=(JAPON, RUSSIE)),
    "jour": Period(start=date(2024, 1, 18), end=date(2024, 1, 18)),
    "sejour": Period(start=date(2024, 1, 15), end=date(2024, 1, 17)),
    "mois": Period(start=date(2023, 9, 1), end=date(2023, 9, 30), precision="mois"),
    "quatre": Quantity(
        value=4, noun=Phrase(text="délégation russe", gender="f"), plural="délégations russes"
    ),
    "idee": {"infinitif": "établir un dialogue", "que": "il faut parler", "nom": "le dialogue"},
}


class AsEditorsRead(yaml.SafeLoader):
    """YAML as editors check it: a date is text."""


AsEditorsRead.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def template_examples() -> Iterator[tuple[str, str]]:
    for block in re.findall(r"```jinja\n(.*?)```", KINDS + VERBS, re.DOTALL):
        for line in block.splitlines():
            source, _, printed = line.partition(" -> ")
            yield source.strip(), printed.strip()


@pytest.mark.parametrize(("source", "printed"), template_examples())
def test_a_template_prints_what_the_document_says(source: str, printed: str) -> None:
    assert printed == template(source).render(VALUES)


def test_every_bundled_kind_is_listed_with_its_slots() -> None:
    kinds, _ = read_kinds((CONTENT / "kinds",))
    written = {
        name: " ".join(f"`{slot}{'?' if spec.optional else ''}`" for slot, spec in kind.slots.items())
        for name, kind in kinds.items()
    }
    assert written == dict(re.findall(r"^\| `([\w-]+)` \| .* \| (`.*`) \|$", KINDS, re.MULTILINE))


@pytest.fixture
def small_pack(tmp_path: Path) -> Path:
    """The pack of the editors' guide, as somebody would copy it."""
    folder = tmp_path / "recital"
    for name, text in re.findall(r"```\w+ file=(\S+)\n(.*?)```", EDITORS, re.DOTALL):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_the_pack_of_the_guide_is_in_order(small_pack: Path) -> None:
    assert [] == check(small_pack)


def test_the_pack_of_the_guide_asks_about_every_fact(small_pack: Path) -> None:
    import quizgen

    items = pool(quizgen.load(small_pack), "B1")
    assert {"voyage", "avis-roche", "souhait-verdier"} == {name for item in items for name in item.facts}
    made = {"qcm", "vrai-faux", "justification", "reponse-courte", "trou-grammatical"}
    assert made == {item.type for item in items} <= TYPES.keys()


TRAPS = re.findall(r"^\| (Y\d\d) \| `(.+)` \| `(.+)` \|$", EDITORS, re.MULTILINE)


@pytest.mark.parametrize(("code", "wrong", "right"), TRAPS)
def test_a_trap_of_the_guide_is_caught_and_its_cure_cures(
    tmp_path: Path, code: str, wrong: str, right: str
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(wrong, encoding="utf-8")
    assert [code] == [problem.code for problem in read_yaml(path)[1]]
    path.write_text(right, encoding="utf-8")
    assert [] == read_yaml(path)[1]


def test_every_code_of_the_guide_exists() -> None:
    told = set(re.findall(r"\b[A-Z]\d\d\b", " ".join(re.findall(r"^\| ([^|]*) \|", EDITORS, re.MULTILINE))))
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "quizgen").rglob("*.py"))
    assert told and set() == {one for one in told if f'"{one}"' not in code}


def test_published_schemas_are_those_of_the_models() -> None:
    published = {path.stem: json.loads(path.read_text("utf-8")) for path in (ROOT / "schema").iterdir()}
    assert published == schemas(), "run: quizgen schema -o schema/"


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: str(path.relative_to(CONTENT)))
def test_a_bundled_file_names_its_schema_and_fits_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    line = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert line is not None
    schema = json.loads((path.parent / line[1]).read_text(encoding="utf-8"))
    found = jsonschema.Draft202012Validator(schema).iter_errors(yaml.load(text, AsEditorsRead))
    assert [] == [f"{list(error.absolute_path)}: {error.message}" for error in found]


DOCUMENTS = [ROOT / "README.md", CONTENT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([\w./-]+)(?:#[\w-]+)?\)", document.read_text(encoding="utf-8"))
    assert [] == [link for link in links if not (document.parent / link).exists()]


def test_the_map_names_modules_that_exist() -> None:
    notes = (ROOT / "docs" / "design-notes.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w/]+(?:\.py|/))`", notes)) - {"kinds/"}
    assert named and set() == {
        name for name in named if not any((ROOT / folder / name).exists() for folder in ("quizgen", "."))
    }
