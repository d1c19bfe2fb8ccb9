from pathlib import Path

import pytest

from quizgen.app import catalogue, keeping
from tests.app.small_library import FACES, SmallLibrary
from tests.app.small_pack import HOSTILE


@pytest.fixture(scope="session")
def progress_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One database for all; each visitor is a learner of their own."""
    return tmp_path_factory.mktemp("progress") / "progress.sqlite"


@pytest.fixture(autouse=True)
def _own_progress(monkeypatch: pytest.MonkeyPatch, progress_file: Path) -> None:
    monkeypatch.setenv("QUIZGEN_DATABASE_URL", f"sqlite:///{progress_file}")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> SmallLibrary:
    """The small pack in the place of the library."""
    return _installed(SmallLibrary(), monkeypatch)


@pytest.fixture
def ann(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """Every page is opened by the same visitor, another one in each test."""
    secret = f"cookie {request.node.name}"
    monkeypatch.setattr(keeping, "identity", lambda: keeping.Identity(secret))
    return secret


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> SmallLibrary:
    """The small pack with hostile text everywhere."""
    return _installed(SmallLibrary(f" {HOSTILE}"), monkeypatch)


def _installed(library: SmallLibrary, monkeypatch: pytest.MonkeyPatch) -> SmallLibrary:
    for face in FACES:
        monkeypatch.setattr(catalogue, face, getattr(library, face))
    return library
