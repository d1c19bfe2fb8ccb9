"""Two hundred spoilt copies of the packs: each loads, or says where it is wrong; none gives a traceback."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import quizgen
from quizgen.content.library import content_root, pack_names
from quizgen.errors import ContentError, QuizgenError
from tests.content.mutations import MUTATIONS, files

CODE = re.compile(r"[A-Z][0-9]{2}")
KINDS = 3  # files of kinds that a copy brings along, to be spoilt too


def _small(name: str) -> bool:
    return (content_root() / name / "facts.yaml").stat().st_size < 40_000


SMALL = tuple(name for name in pack_names() if _small(name)) or pack_names()[:1]
LARGE = tuple(name for name in pack_names() if name not in SMALL)
rough = settings(
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@cache
def original(name: str) -> dict[str, str]:
    """The files of a pack, and the kinds that its first facts use, by their paths in a copy."""
    folder = content_root() / name
    found = {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".yaml", ".md") and path.name != "source.fingerprint.yaml"
    }
    used = dict.fromkeys(re.findall(r"(?m)^  kind: (\S+)", found["facts.yaml"]))
    for kind in list(used)[:KINDS]:
        path = content_root() / "kinds" / f"{kind}.yaml"
        if path.is_file():
            found.setdefault(f"kinds/{kind}.yaml", path.read_text(encoding="utf-8"))
    return found


def copy(name: str, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in original(name).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def spoil(data: st.DataObject, name: str, folder: Path) -> None:
    names = tuple(original(name))
    weighty = tuple(one for one in names if not one.startswith("kinds/")) * 2
    for path in data.draw(files((*names, *weighty))):
        lines = original(name)[path].split("\n")
        for _ in range(data.draw(st.integers(1, 3))):
            lines = data.draw(st.sampled_from(MUTATIONS))(data, lines or [""])
        (folder / path).write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))


def survives(folder: Path) -> bool:
    """Load and use a pack, or hear all that is wrong with it; whether it could be used."""
    try:
        pack = quizgen.load(folder)
    except ContentError as error:
        assert error.problems
        for problem in error.problems:
            assert problem.spot.path.is_relative_to(folder), problem
            assert problem.spot.line >= 1 and problem.spot.column >= 1, problem
            assert CODE.fullmatch(problem.code) and problem.message.strip(), problem
            if problem.spot.path.is_file():
                lines = problem.spot.path.read_bytes().decode("utf-8", "replace")
                assert problem.spot.line <= len(re.split(r"\r\n|\r|\n", lines)), problem
        return False
    for level in pack.passages:
        try:
            made = quizgen.generate(pack, level)
        except QuizgenError as error:
            assert str(error).strip()
        else:
            assert all(item.stem and item.evidence.main.text for item in made)
    return True


@settings(rough, max_examples=175)
@given(data=st.data())
def test_small_packs_spoilt(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    name = data.draw(st.sampled_from(SMALL))
    folder = copy(name, tmp_path_factory.getbasetemp() / "spoilt" / name)
    spoil(data, name, folder)
    survives(folder)


@pytest.mark.skipif(not LARGE, reason="no large pack")
@settings(rough, max_examples=25)
@given(data=st.data())
def test_large_packs_spoilt(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    name = data.draw(st.sampled_from(LARGE))
    folder = copy(name, tmp_path_factory.getbasetemp() / "spoilt" / name)
    spoil(data, name, folder)
    survives(folder)


@pytest.mark.parametrize("name", pack_names())
def test_a_copy_that_nobody_spoilt_is_in_order(name: str, tmp_path: Path) -> None:
    assert survives(copy(name, tmp_path / name))


@pytest.mark.parametrize("path", ["pack.yaml", "facts.yaml", "passages", "vocabulary.yaml"])
@pytest.mark.parametrize("how", ["missing", "folder", "latin-1", "binary", "empty"])
def test_a_file_that_is_no_file_of_text(path: str, how: str, tmp_path: Path) -> None:
    folder = copy(SMALL[0], tmp_path / "pack")
    target = folder / path
    if target.is_dir():
        target = next(target.glob("*.md"))
    text = target.read_text(encoding="utf-8")
    target.unlink()
    match how:
        case "folder":
            target.mkdir()
        case "latin-1":
            target.write_bytes(text.encode("latin-1", "replace"))
        case "binary":
            target.write_bytes(bytes(range(256)))
        case "empty":
            target.write_bytes(b"")
    if path == "pack.yaml" and how in ("missing", "folder"):
        with pytest.raises(QuizgenError, match="pack"):
            quizgen.load(folder)
    else:
        assert not survives(folder) or (path == "vocabulary.yaml" and how in ("missing", "empty"))
