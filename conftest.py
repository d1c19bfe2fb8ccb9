"""For all tests: the examples in README and docstrings run too, and property tests repeat."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

os.environ["QUIZGEN_CACHE"] = ""  # tests neither find nor leave what is kept for users
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """One worker for each file: the lines of one docstring share their names and cannot be parted."""
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty folder to work in, so that examples may write files."""
    before = Path.cwd()
    folder = tmp_path_factory.mktemp("desk")
    os.chdir(folder)
    yield folder
    os.chdir(before)


docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["quizgen/*.py", "quizgen/*/*.py", "quizgen/*/*/*.py"],  # « ** » is one folder here
    document_types={".py": PythonDocStringDocument},
)
readme = Sybil(parsers=[PythonCodeBlockParser()], pattern="README.md", fixtures=["desk"])
pytest_collect_file = (docstrings + readme).pytest()
