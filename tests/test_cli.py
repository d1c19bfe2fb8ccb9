"""The command line: every command, its help, its exit codes, and what it leaves behind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import quizgen
from quizgen.cli import main
from quizgen.content.library import pack_names
from quizgen.exporters.plain import item_as_dict
from tests.items.folders import append, copy_of
from tests.items.small_pack import write_pack

NAME = "moscou-pyongyang"
COMMANDS = ("list", "check", "items", "show", "export", "release", "build", "app", "schema", "fingerprint")
LEVELS = ("A2", "B1", "B2")
SHEETS = (".apkg", ".json", ".html", ".pdf", "-corrige.pdf", ".docx", "-corrige.docx")
# The small pack has no words that cross, and nothing to put in order or in pairs.
SMALL_FILES = (*SHEETS, "-vocabulaire.pdf", "-cartes.pdf", "-mots-meles.pdf", "-mots-meles-corrige.pdf")
HANDOUTS = ("-vocabulaire.pdf", "-cartes.pdf", "-mots-meles.pdf", "-mots-croises.pdf", "-etiquettes.pdf")
MANY = tuple(f"a{ending}" for ending in (*SHEETS, *HANDOUTS))
PROGRAM = "from quizgen.cli import main; main()"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def told(result: Result) -> str:
    """All that was said; nothing that escapes is a traceback."""
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result.output


def good(*arguments: str | Path) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, told(result)
    return result.stdout


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "verger")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    folder = copy_of(NAME, tmp_path / "copies")
    append(folder / "facts.yaml", "- id: visite-choe\n  kind: vizite\n  status: vrai\n")
    append(folder / "passages" / "a2.md", "Un [mot sans cible]. {visite-choe}\n")
    return folder


def test_help_tells_every_command() -> None:
    assert set(COMMANDS) == set(main.commands)
    for help_ in ("-h", "--help"):
        text = good(help_)
        assert all(f"\n  {name} " in text for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    text = good(name, "--help")
    assert "Example" in text and f"  quizgen {name}" in text
    assert len(main.commands[name].get_short_help_str(200)) > 20


def test_the_version() -> None:
    assert quizgen.__version__ in good("--version")


def test_list() -> None:
    assert [line.split()[0] for line in good("list").splitlines()] == list(pack_names())
    rows = json.loads(good("list", "--json"))
    assert [row["pack"] for row in rows] == list(pack_names())
    assert next(row["levels"] for row in rows if row["pack"] == NAME) == list(LEVELS)


def test_check_of_what_is_in_order(small: Path) -> None:
    assert "in order" in good("check", small)
    assert json.loads(good("check", small, "--json"))["problems"] == []


def test_check_of_what_is_not(broken: Path) -> None:
    result = run("check", broken)
    assert result.exit_code == 1
    facts, passage = broken / "facts.yaml", broken / "passages" / "a2.md"
    last = len(facts.read_text(encoding="utf-8").splitlines())
    assert f"{facts}:{last - 1}:9: F02 no kind « vizite » - did you mean « visite »?" in told(result)
    assert f"{facts}:{last}:11: S04" in result.output
    assert f"{passage}:{len(passage.read_text(encoding='utf-8').splitlines())}:4: P04" in result.output
    rows = run("check", broken, "--json")
    assert rows.exit_code == 1
    found = json.loads(rows.stdout)["problems"]
    assert {row["code"] for row in found} >= {"F02", "S04", "P04"}
    assert all(row["line"] >= 1 and row["column"] >= 1 and row["message"] for row in found)


@pytest.mark.parametrize("level", LEVELS)
def test_items_as_json_are_those_of_the_library(level: str) -> None:
    found = json.loads(good("items", NAME, "--level", level, "--seed", "7", "--json"))
    made = quizgen.generate(quizgen.load(NAME), level, seed=7)  # type: ignore[arg-type]
    assert found == json.loads(json.dumps([item_as_dict(item) for item in made]))
    for item in found:
        assert {"id", "type", "shape", "level", "process", "stem", "facts", "evidence"} <= set(item)
        assert {"passage", "sentence", "quote", "more"} <= set(item["evidence"])
        assert {"explanation", "hint", "attribution", "status"} <= set(item)


def test_items_can_be_chosen() -> None:
    chosen = json.loads(good("items", NAME, "--level", "b1", "--count", "8", "--json"))
    assert len(chosen) == 8
    types = {"qcm", "vrai-faux"}
    only = json.loads(good("items", NAME, "--level", "B1", "--type", "qcm", "--type", "vrai-faux", "--json"))
    assert {item["type"] for item in only} == types
    text = good("items", NAME, "--level", "A2", "--count", "3")
    assert re.search(r"3 items, [\d.]+ points$", text.rstrip()) and f"{NAME}/A2/" in text


def test_a_type_that_a_pack_is_too_small_for_says_what_it_needs(tmp_path: Path) -> None:
    result = run("items", str(write_pack(tmp_path / "verger")), "--level", "B1", "--type", "tableau")
    assert result.exit_code == 0 and "no « tableau »: it needs a table in pack.yaml" in told(result)


def test_show() -> None:
    text = good("show", NAME, "visite-choe")
    assert all(f"{NAME}/{level}/qcm/visite-choe" in text for level in LEVELS)
    result = run("show", NAME, "visite-chou")
    assert result.exit_code == 1 and "did you mean « visite-choe »?" in told(result)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["items", "moscou-pyongyan", "--level", "B1"], "did you mean « moscou-pyongyang »?"),
        (["show", "moskou-pyongyang", "x"], "did you mean « moscou-pyongyang »?"),
        (["check", "rien-de-tel"], "no pack « rien-de-tel »"),
        (["check", os.devnull], "no pack"),
        (["items", NAME, "--level", "C2"], "its levels are: A2, B1, B2"),
        (["items", NAME, "--level", "B1", "--type", "qmc"], "did you mean « qcm »?"),
        (["export", NAME, "deck.docxx", "--level", "B1"], ".apkg"),
        (["export", NAME, "nulle-part/deck.json", "--level", "B1"], "nulle-part"),
        (["schema", "fact"], "facts"),
        (["build", "rien-de-tel", "-o", "sortie"], "no pack « rien-de-tel »"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], said: str) -> None:
    runner = CliRunner()
    with runner.isolated_filesystem():
        result = runner.invoke(main, arguments)
        assert result.exit_code == 1
        assert said in told(result)
        assert [] == [path for path in Path().rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "arguments",
    [["items", NAME], ["items", NAME, "--level", "Z9"], ["export", NAME, "--level", "B1"],
     ["items", NAME, "--level", "B1", "--count", "0"], ["lits"], ["show", NAME]],
)  # fmt: skip
def test_wrong_usage_is_another_exit_code(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2 and "Usage:" in told(result)


def test_export_writes_what_it_reports(small: Path, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.json", "a.apkg", "a.pdf", "a-corrige.pdf")]
    text = good("export", small, *paths, "--level", "B1", "--count", "6", "--seed", "2")
    assert [line.split(": ")[0] for line in text.splitlines()] == [str(path) for path in paths]
    assert len(json.loads(paths[0].read_text(encoding="utf-8"))["items"]) == 6
    heads = [path.read_bytes()[:4] for path in paths[1:]]
    assert heads == [b"PK\x03\x04", b"%PDF", b"%PDF"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == sorted(p.name for p in paths)


def test_a_failed_export_leaves_everything_as_it_was(small: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    good("export", small, path, "--level", "B1")
    before = path.read_bytes()
    facts = small / "facts.yaml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("kind: recolte", "kind: recoltes", 1))
    assert run("export", small, path, "--level", "B1").exit_code == 1
    assert run("export", NAME, path, "--level", "C2").exit_code == 1
    assert path.read_bytes() == before
    target = tmp_path / "b.apkg"
    target.mkdir()
    result = run("export", NAME, target, "--level", "A2")
    assert result.exit_code == 1 and str(target) in told(result)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.json", "b.apkg", "verger"]
    assert not list(target.iterdir())


def test_build_writes_the_usual_files_the_same_every_time(small: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        good("build", small, "-o", folder)
    names = sorted(path.name for path in one.iterdir())
    assert names == sorted(f"verger-b1{ending}" for ending in SMALL_FILES)
    for name in names:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name


def test_build_sums_up_what_files_had_no_room_for(small: Path, tmp_path: Path) -> None:
    full = good("build", "la-petite-graine", small, "-o", tmp_path, "--verbose").splitlines()
    said = good("build", "la-petite-graine", small, "-o", tmp_path).splitlines()
    reason = "the grid takes the first 12 words of the text"
    left = [line for line in full if line.startswith("skipped") and line.endswith(reason)]
    assert left and f"{len(left):5} {reason}" in said
    assert [] == [line for line in said if line.startswith("skipped")]
    files = [line.partition(":")[0] for line in full if not line.startswith("skipped")]
    assert files == [line.partition(":")[0] for line in said if line.startswith(str(tmp_path))]
    names = f"{tmp_path / 'verger-b1-mots-croises.pdf'}: not written: "
    assert 1 == len([line for line in said if line.startswith(names)])
    games = f"{tmp_path / 'la-petite-graine-b1-mots-meles.pdf'}: 12 written (12 words), {len(left)} skipped"
    assert games in said


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    """On the real article, with other hash seeds, another time zone and another language."""
    made = []
    for number, (hashes, zone) in enumerate((("1", "UTC"), ("77", "Asia/Tokyo"))):
        folder = tmp_path / str(number)
        folder.mkdir()
        paths = [str(folder / name) for name in MANY]
        command = [sys.executable, "-c", PROGRAM, "export", NAME, *paths, "--level", "B2"]
        environment = {**os.environ, "PYTHONHASHSEED": hashes, "TZ": zone, "LC_ALL": "C"}
        subprocess.run(command, check=True, capture_output=True, env=environment, cwd=folder)
        made.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert made[0].keys() == made[1].keys() and len(made[0]) == len(MANY)
    assert [name for name in made[0] if made[0][name] != made[1][name]] == []


def test_a_broken_pack_does_not_keep_others_from_being_built(
    small: Path, broken: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "build"
    result = run("build", broken, small, "-o", folder)
    assert result.exit_code == 1
    assert f"{broken / 'facts.yaml'}:" in told(result) and ": F02 " in result.output
    assert len(list(folder.iterdir())) == len(SMALL_FILES) and all(
        p.name.startswith("verger-") for p in folder.iterdir()
    )
    for command in (["items", broken, "--level", "A2"], ["show", broken, "visite-choe"]):
        failed = run(*command)
        assert failed.exit_code == 1 and ": F02 " in told(failed) and "to mend." in failed.output


def test_schema(tmp_path: Path) -> None:
    for name in ("pack", "facts", "vocabulary", "kind", "gazetteer", "blueprint", "questions"):
        assert "$schema" in json.loads(good("schema", name))
    good("schema", "-o", tmp_path / "schema")
    written = {path.stem: json.loads(path.read_text()) for path in (tmp_path / "schema").iterdir()}
    assert set(written) == {"pack", "facts", "vocabulary", "kind", "gazetteer", "blueprint", "questions"}


def test_fingerprint_finds_copied_words(small: Path, tmp_path: Path) -> None:
    copied = "a rempli ses paniers d’une sorte de fruit très mûr"
    article = tmp_path / "article.txt"
    article.write_text(f"Dans la vallée, une dame {copied}, dit-on.", encoding="utf-8")
    good("fingerprint", article, small)
    kept = (small / "source.fingerprint.yaml").read_text(encoding="utf-8")
    assert "paniers" not in kept
    result = run("check", small)
    assert result.exit_code == 1 and ": X22 " in told(result) and "rempli ses paniers" in result.output
    article.write_text("Une autre histoire, sans rapport aucun avec celle de ce verger.", encoding="utf-8")
    good("fingerprint", article, small)
    assert "in order" in good("check", small)


def test_nobody_reading_on_is_no_failure() -> None:
    """`quizgen items … | head -1` ends in silence."""
    command = [sys.executable, "-c", PROGRAM, "items", NAME, "--level", "B2", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.read(1)
        process.stdout.close()
        said = process.stderr.read().decode()
    assert "Traceback" not in said and "quizgen:" not in said
