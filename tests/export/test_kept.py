"""A set that was chosen before: the same in every byte, made anew when anything it comes from has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import quizgen
from quizgen.cli import main
from quizgen.content.traces import trace
from quizgen.errors import ContentError
from quizgen.exporters import kept
from quizgen.exporters.choice import Choice, choice_for
from quizgen.exporters.kept import kept_bundle, made_bundle
from quizgen.exporters.record import recalled, recorded
from tests.export.bundled import TEXTS, bundle
from tests.items.folders import append, copy_of
from tests.items.small_pack import write_pack

NAME = "moscou-pyongyang"
PROGRAM = """
import sys
from quizgen.cli import main
main(sys.argv[1:], standalone_mode=False)
print(*sorted({"yaml", "pydantic", "jinja2", "quizgen.items.pool"} & set(sys.modules)))
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache that is empty, in memory too."""
    monkeypatch.setenv("QUIZGEN_CACHE", str(tmp_path / "cache"))
    forget()
    yield tmp_path / "cache"
    forget()


def forget() -> None:
    """What a new process does not know."""
    kept._kept.cache_clear()
    kept._loaded.cache_clear()


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def exported(pack: Path | str, path: Path) -> bytes:
    forget()
    result = run("export", pack, path, "--level", "B1")
    assert result.exit_code == 0, result.output
    return path.read_bytes()


@pytest.mark.parametrize(("name", "level"), TEXTS)
def test_a_record_gives_the_bundle_back(name: str, level: str) -> None:
    made = bundle(name, level, None)
    assert repr(made) == repr(recalled(recorded(made)))  # repr: 1 is not 1.0, a list no tuple


@pytest.mark.parametrize("record", [b"", b"{}", b"[]", b'["Item"]', b'["",1]', b'["Bundle",1]', b"\xff"])
def test_what_is_no_record_is_refused(record: bytes) -> None:
    with pytest.raises(ValueError):
        recalled(record)


@pytest.mark.parametrize("ending", [".pdf", "-corrige.docx", ".html", "-mots-croises.pdf", ".json"])
def test_a_kept_set_is_written_as_a_new_one(ending: str, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / f"x{ending}"
    quizgen.export(quizgen.load(NAME), path, level="B1")
    anew = path.read_bytes()
    assert not folder.exists()
    assert anew == exported(NAME, path)
    assert [one.name[:12] for one in folder.iterdir()] == ["quizgen-set-"]
    assert anew == exported(NAME, path)


def test_each_choice_has_its_own_set(folder: Path) -> None:
    choices = [
        choice_for(".pdf", "B1"), choice_for(".pdf", "A2"), choice_for(".pdf", "B1", seed=1),
        choice_for(".pdf", "B1", form="B"), choice_for(".pdf", "B1", form="B", parallel=True),
        choice_for(".pdf", "B1", count=4), choice_for(".pdf", "B1", types=("qcm",)),
        choice_for(".pdf", "B1", blueprint="exercice-type-delf-b1"), choice_for(".json", "B1"),
    ]  # fmt: skip
    pack = quizgen.load(NAME)
    for _ in range(2):  # made, then from memory
        assert [made_bundle(pack, one) for one in choices] == [kept_bundle(NAME, one) for one in choices]
    assert len(choices) == len(list(folder.iterdir()))


def test_a_kept_set_needs_neither_reading_nor_generating(folder: Path, tmp_path: Path) -> None:
    loaded = []
    for look in ("", "--large-print"):
        command = ["export", NAME, str(tmp_path / "x.pdf"), "--level", "B1", *filter(None, [look])]
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *command],
            env=os.environ,
            capture_output=True,
            text=True,
            check=True,
        )
        loaded.append(done.stdout.splitlines()[-1])
    assert ["jinja2 pydantic quizgen.items.pool yaml", ""] == loaded


def test_what_a_blueprint_lacks_is_told_each_time(folder: Path, tmp_path: Path) -> None:
    command = ("export", NAME, tmp_path / "x.pdf", "--level", "A2", "--blueprint", "exercice-type-delf-b1")
    said = []
    for _ in range(2):
        forget()
        said.append(run(*command).stderr)
    assert "exercice-type-delf-b1: made for B1, not for A2" in said[0]
    assert said[0] == said[1]


CHANGES: dict[str, Callable[[Path], object]] = {
    "pack.yaml": lambda pack: append(pack / "pack.yaml", "# note"),
    "facts.yaml": lambda pack: append(pack / "facts.yaml", "# note"),
    "vocabulary.yaml": lambda pack: (pack / "vocabulary.yaml").unlink(),
    "questions.yaml": lambda pack: (pack / "questions.yaml").write_text("[]", encoding="utf-8"),
    "passages": lambda pack: append(pack / "passages" / "b1.md", "Une phrase."),
    "own kinds": lambda pack: write(pack / "kinds" / "recolte.yaml"),
    "kinds beside": lambda pack: write(pack.parent / "kinds" / "recolte.yaml"),
    "media": lambda pack: write(pack / "media" / "mot.mp3"),
}


def write(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("label: x", encoding="utf-8")


@pytest.mark.parametrize("name", CHANGES)
def test_every_file_of_a_pack_leaves_its_trace(name: str, tmp_path: Path) -> None:
    pack = copy_of(NAME, tmp_path)
    before = trace(pack)
    assert before == trace(pack)
    CHANGES[name](pack)
    assert before != trace(pack)


def test_a_blueprint_of_ones_own_leaves_its_trace(folder: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    sets = []
    for count in (2, 3):
        text = f"title: x\nsections: [{{name: detaillee, parts: [{{types: qcm, count: {count}}}]}}]\n"
        plan.write_text(text, encoding="utf-8")
        sets.append(kept_bundle(NAME, Choice(level="B1", blueprint=str(plan))))
    assert [2, 3] == [len(one.items) for one in sets]


def test_a_changed_text_is_printed_and_problems_are_told(folder: Path, tmp_path: Path) -> None:
    pack, page = write_pack(tmp_path / "verger"), tmp_path / "x.html"
    first = exported(pack, page).decode()
    info = pack / "pack.yaml"
    changed = info.read_text(encoding="utf-8").replace("title: Le verger", "title: Le grand verger")
    info.write_text(changed, encoding="utf-8")
    second = exported(pack, page).decode()
    assert ("Le grand verger" in first, "Le grand verger" in second) == (False, True)

    append(pack / "facts.yaml", "- id: x\n  kind: recolt\n")
    with pytest.raises(ContentError) as caught:
        quizgen.load(pack)
    for _ in range(2):
        forget()
        result = run("export", pack, page, "--level", "B1")
        assert result.exit_code == 1
        assert [str(one) for one in caught.value.problems] == result.stderr.splitlines()[:-1]
    info.write_bytes(b"\xff")
    assert "Y03" in run("export", pack, page, "--level", "B1").stderr


def test_nobody_needs_the_cache(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "x.html"
    first = exported(NAME, page)
    (record,) = folder.iterdir()
    whole = record.read_bytes()
    for damaged in (b"", whole[:-9], whole.replace(b"Item", b"Itex"), whole[16:]):
        record.write_bytes(damaged)
        assert first == exported(NAME, page)
        assert whole == record.read_bytes()  # mended
    (tmp_path / "file").write_bytes(b"")
    for place in ("", tmp_path / "file", tmp_path / "file" / "below", "/dev/null/x"):
        monkeypatch.setenv("QUIZGEN_CACHE", str(place))
        assert first == exported(NAME, page)
