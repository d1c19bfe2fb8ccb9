from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from quizgen.study.store.database import Database, connect


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A new database in a file."""
    opened = connect(URL.create("sqlite", database=str(tmp_path / "progress.sqlite")))
    yield opened
    opened.close()
