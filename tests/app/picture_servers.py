"""The servers whose pages are pictured: a class at work, a broken pack, no database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from oidc_provider_mock import run_server_in_thread
from sqlalchemy import make_url

import quizgen
from quizgen.cards import cards
from quizgen.model.item import Choice, Item, TrueFalse
from quizgen.model.levels import Level
from quizgen.study.deck import Place
from quizgen.study.scheduling import Rating
from quizgen.study.session import answer, start
from quizgen.study.store import sessions, words
from quizgen.study.store.database import Database, connect
from quizgen.study.store.learners import enrol
from quizgen.study.store.tables import answers
from tests.app.browser import ROOT, free_port, served
from tests.app.test_login import ACCOUNTS, SECRETS, TEACHER

ARTICLE: str = "moscou-pyongyang"
LEVEL: Level = "B1"
ITEMS = {item.id: item for item in quizgen.generate(quizgen.load(ARTICLE), LEVEL)}
CLOSED = [item for item in ITEMS.values() if item.type in ("qcm", "vrai-faux")][::13][:10]
TOKEN = "a-visitor-known-by-this-cookie-for-pictures"


@contextmanager
def _with_accounts() -> Iterator[str]:
    """The app with a class that has been at work, and a visitor who has been at it for weeks."""
    port = free_port()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        provider = stack.enter_context(run_server_in_thread(user_claims=ACCOUNTS))
        secrets = folder / "secrets.toml"
        secrets.write_text(SECRETS.format(port=port, provider=provider.server_port), encoding="utf-8")
        url = f"sqlite:///{folder}/progress.sqlite"
        database = connect(make_url(url))
        _fill_class(database)
        _work_for_weeks(database)
        database.close()
        settings = {
            "QUIZGEN_DATABASE_URL": url,
            "QUIZGEN_TEACHERS": TEACHER,
            "STREAMLIT_SECRETS_FILES": str(secrets),
        }
        stack.enter_context(served(ROOT / "streamlit_app.py", port=port, settings=settings))
        yield f"http://localhost:{port}"


@contextmanager
def _with_a_broken_pack() -> Iterator[str]:
    with served(ROOT / "tests" / "app" / "small_server.py") as address:
        yield address


@contextmanager
def _without_database() -> Iterator[str]:
    nowhere = {"QUIZGEN_DATABASE_URL": f"postgresql://127.0.0.1:{free_port()}/quizgen"}
    with served(ROOT / "streamlit_app.py", settings=nowhere) as address:
        yield address


SERVERS: Mapping[str, Callable[[], AbstractContextManager[str]]] = {
    "app": _with_accounts,
    "broken": _with_a_broken_pack,
    "away": _without_database,
}


def _fill_class(database: Database) -> None:
    """Eight learners answer ten questions each, some better than others."""
    for n, name in enumerate(("Amina", "Bao", "Chiara", "Diego", "Emre", "Fatou", "Giang", "Hugo")):
        learner = enrol(database, f"secret {n}", name)
        practised = start(ARTICLE, LEVEL, 7, [item.id for item in CLOSED], mode="test", id=f"series {n}")
        for k, item in enumerate(CLOSED):
            knows = (6, 5, 9, 4, 7, 8, 6, 3)[n] + (n * 7 + k * 3) % 5 > k
            practised = answer(practised, item, _said(item, knows, n))
        sessions.save(database, learner, practised)


def _work_for_weeks(database: Database) -> None:
    """A visitor's answers and reviews, most days of the last seven weeks."""
    learner, now = enrol(database, f"cookie {TOKEN}"), datetime.now(UTC)
    deck = [Place(one.id, "sens") for one in cards(quizgen.load(ARTICLE), LEVEL)[:24]]
    for ago in range(48, -1, -1):
        if ago % 9 in (4, 7):
            continue
        practised = start(ARTICLE, LEVEL, 7, [item.id for item in CLOSED], mode="test", id=f"day {ago}")
        for k, item in enumerate(CLOSED[: 2 + ago * 5 % 9]):
            practised = answer(practised, item, _said(item, (ago + k) % 4 > 0, k))
        sessions.save(database, learner, practised, away=True)
        moment = now - timedelta(days=ago)
        with database.begin() as connection:
            own = answers.c.series == f"day {ago}"
            connection.execute(answers.update().where(own).values(given=moment))
        seen = words.recall(database, learner)
        due = [one for one in deck if one not in seen or seen[one].due <= moment]
        for k, place in enumerate(due[:4]):
            rating = Rating.AGAIN if (ago + k) % 7 == 0 else Rating.GOOD
            words.rate(database, learner, place, rating, moment, seen[place].reviews if place in seen else 0)


def _said(item: Item, right: bool, n: int) -> str:
    assert isinstance(item.shape, Choice | TrueFalse)
    fit = [one.text for one in item.shape.options if one.correct == right]
    return fit[n % len(fit)]
