"""Opening the database: where it is, its schema, and what is said when it is not there."""

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import URL

from quizgen.errors import QuizgenError
from quizgen.study.store import database as under_test
from quizgen.study.store.database import Database, Unreachable, address, connect
from quizgen.study.store.learners import enrol
from quizgen.study.store.tables import metadata


def test_the_migrations_make_the_tables_that_the_code_uses(database: Database) -> None:
    with database.begin() as connection:
        assert [] == compare_metadata(MigrationContext.configure(connection), metadata)


def test_the_head_known_to_the_code_is_the_newest_migration() -> None:
    folder = Path(under_test.__file__).with_name("migrations")
    assert [under_test._HEAD] == ScriptDirectory(folder).get_heads()


def test_opening_again_keeps_everything(tmp_path: Path) -> None:
    url = URL.create("sqlite", database=str(tmp_path / "deep" / "progress.sqlite"))
    first = connect(url)
    learner = enrol(first, "secret")
    first.close()
    again = connect(url)
    assert learner == enrol(again, "secret")
    again.close()


def test_readers_and_the_writer_do_not_wait_for_one_another(database: Database) -> None:
    with database.begin() as connection:
        assert "wal" == connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        assert 1 == connection.exec_driver_sql("PRAGMA foreign_keys").scalar()


def test_who_reads_waits_for_no_writer_and_sees_what_was_there(database: Database) -> None:
    with database.begin() as writing:
        writing.execute(sa.text("INSERT INTO learner VALUES (1, 'key', '', '2024-05-01', '{}')"))
        with database.read() as reading:
            assert 0 == reading.execute(sa.text("SELECT count(*) FROM learner")).scalar()
    with database.read() as reading:
        assert 1 == reading.execute(sa.text("SELECT count(*) FROM learner")).scalar()


def test_a_writer_waits_for_its_turn_and_says_so_if_it_never_comes(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(under_test, "_PATIENCE", 0.05)
    with database.begin(), pytest.raises(Unreachable, match="another writer"), database.begin():
        pass
    with database.begin() as connection:
        assert 1 == connection.execute(sa.text("SELECT 1")).scalar()


def test_a_database_of_a_newer_quizgen_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "progress.sqlite"
    connect(URL.create("sqlite", database=str(file))).close()
    raw = sqlite3.connect(file)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    with pytest.raises(QuizgenError, match=r"made by a newer quizgen.*QUIZGEN_DATABASE_URL"):
        connect(URL.create("sqlite", database=str(file)))


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("postgres://host/d", "postgresql+psycopg"),
        ("postgresql://host/d", "postgresql+psycopg"),
        ("sqlite:///progress.sqlite", "sqlite"),
    ],
)
def test_addresses_of_both_databases_are_known(
    given: str, driver: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZGEN_DATABASE_URL", given)
    assert driver == address().drivername


@pytest.mark.parametrize("given", ["progress.sqlite", "mysql://a/b"])
def test_another_address_is_refused_with_an_example(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZGEN_DATABASE_URL", given)
    with pytest.raises(QuizgenError, match=r"QUIZGEN_DATABASE_URL.*sqlite:///progress\.sqlite"):
        address()


def test_without_an_address_the_file_is_in_the_users_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUIZGEN_DATABASE_URL", raising=False)
    assert str(address().database).endswith("progress.sqlite")
    assert "quizgen" in str(address().database)


def test_a_database_that_is_not_there_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unreachable, match="no folder for the database"):
        connect(URL.create("sqlite", database=str(tmp_path / "file" / "progress.sqlite")))
    with pytest.raises(Unreachable, match="does not answer"):
        connect(sa.make_url("postgresql+psycopg://127.0.0.1:9/none?connect_timeout=1"))
