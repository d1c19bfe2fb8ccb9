"""Opening the database, bringing its schema up to date, and transactions that say what went wrong."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError, OperationalError

from quizgen.errors import QuizgenError

VARIABLE = "QUIZGEN_DATABASE_URL"
_HEAD = "0001"  # the newest file of migrations/versions
_LOCK = 7_418_529  # any number, ours: one process at a time brings the schema up to date
_PATIENCE = 20  # seconds to wait for another writer
_READS = "quizgen_reads"  # the mark of a transaction that writes nothing


class Unreachable(QuizgenError):
    """The database does not answer; whatever was asked of it has not been done."""


def address() -> URL:
    """Where the database is: QUIZGEN_DATABASE_URL, else a file in the user's own data folder.

    Raises QuizgenError if the variable is not the address of a database that we know.
    """
    if given := os.environ.get(VARIABLE, "").strip():
        return _known(given)
    from platformdirs import user_data_path

    return URL.create("sqlite", database=str(user_data_path("quizgen", appauthor=False) / "progress.sqlite"))


def _known(given: str) -> URL:
    try:
        url = make_url(given)
    except sa.exc.ArgumentError as error:
        raise QuizgenError(f"{VARIABLE} is not an address: write {_EXAMPLES}") from error
    if url.drivername in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() not in {"sqlite", "postgresql"}:
        raise QuizgenError(f"{VARIABLE}: no « {url.drivername} » here; write {_EXAMPLES}")
    return url


_EXAMPLES = "sqlite:///progress.sqlite or postgresql://host/database"


@dataclass(frozen=True, slots=True)
class Database:
    """An open database with an up-to-date schema."""

    engine: Engine
    turn: Lock | None = None  # where one writes at a time, whose turn it is among the threads of this process

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction: all of it is written, or nothing. Raises Unreachable."""
        # Writers that wait in SQLite itself look again after a while: under load some are never lucky.
        if self.turn is not None and not self.turn.acquire(timeout=_PATIENCE):
            raise Unreachable("the database does not answer: another writer is not done")
        try:
            with self._connected({}) as connection:
                yield connection
        finally:
            if self.turn is not None:
                self.turn.release()

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that writes nothing and waits for no writer. Raises Unreachable."""
        return self._connected({_READS: True})

    @contextmanager
    def _connected(self, options: dict[str, Any]) -> Iterator[Connection]:
        try:
            with self.engine.connect() as connection, connection.execution_options(**options).begin():
                yield connection
        except OperationalError as error:
            raise Unreachable(f"the database does not answer: {error.orig}") from error
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            raise Unreachable(f"the database went away: {error.orig}") from error

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def connect(url: URL | None = None) -> Database:
    """Open the database at `url` (None: at `address()`) and bring its schema up to date.

    Raises Unreachable, or QuizgenError if a newer quizgen has been at work there.
    """
    url = url or address()
    database = Database(_engine(url), Lock() if url.get_backend_name() == "sqlite" else None)
    try:
        with database.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
            if _version(connection) != _HEAD:
                _upgrade(connection)
    except Unreachable:
        database.close()
        raise
    return database


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True, pool_size=5, max_overflow=15)
    if url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unreachable(f"no folder for the database: {error}") from error
    engine = sa.create_engine(url, connect_args={"timeout": _PATIENCE})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves, see below
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later could not wait for another writer.
    reads = connection.get_execution_options().get(_READS)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _version(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise QuizgenError(
            f"the database was made by a newer quizgen ({error}): install that one, or name another "
            f"database in {VARIABLE}"
        ) from error
