"""`python -m tests.app.pictures FOLDER [NAME...]`: the pictures of docs/app.md, of the app as it runs."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote as escaped

from oidc_provider_mock import run_server_in_thread
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import make_url

import quizgen
from quizgen.app.server.visitor import COOKIE
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
from tests.app.browser import DESKTOP, PHONE, ROOT, chromium, free_port, served, settled, too_wide
from tests.app.test_login import ACCOUNTS, SECRETS, TEACHER, log_in

ARTICLE: str = "moscou-pyongyang"
LEVEL: Level = "B1"
HERE = f"?article={ARTICLE}&niveau={LEVEL}"
LOOKS: Mapping[str, tuple[tuple[int, int], str]] = {
    "desktop": (DESKTOP, "light"),
    "dark": (DESKTOP, "dark"),
    "phone": (PHONE, "light"),
    "phone-dark": (PHONE, "dark"),
}
ITEMS = {item.id: item for item in quizgen.generate(quizgen.load(ARTICLE), LEVEL)}
CLOSED = [item for item in ITEMS.values() if item.type in ("qcm", "vrai-faux")][::13][:10]
TOKEN = "a-visitor-known-by-this-cookie-for-pictures"


def question(page: Page, name: str) -> None:
    """One question by itself, its controls drawn."""
    page.goto(f"/s-entrainer{HERE}&question={escaped(f'{ARTICLE}/{LEVEL}/{name}')}")
    expect(page.get_by_role("button", name="Vérifier")).to_be_visible()


def asked(name: str) -> Callable[[Page], None]:
    return lambda page: question(page, name)


def at(address: str) -> Callable[[Page], None]:
    return lambda page: _go(page, address)


def _go(page: Page, address: str) -> None:
    page.goto(f"/{address}")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def gloss(page: Page) -> None:
    _go(page, f"lire{HERE}")
    page.locator(".qz-open").nth(2).click()
    expect(page.locator(".qz-bubble:popover-open")).to_be_visible()


def second_try(page: Page) -> None:
    question(page, "qcm/crainte-technologies.contenu~peur")
    item = ITEMS[f"{ARTICLE}/{LEVEL}/qcm/crainte-technologies.contenu~peur"]
    assert isinstance(item.shape, Choice)
    wrong = next(one.text for one in item.shape.options if not one.correct)
    page.get_by_role("radiogroup", name="Votre réponse").get_by_text(wrong, exact=True).click()
    settled(page)
    page.get_by_role("button", name="Vérifier").click()
    expect(page.locator(".st-key-essai")).to_be_visible()


def verdict(page: Page) -> None:
    second_try(page)
    page.get_by_role("button", name="Je ne sais pas").click()
    expect(page.locator(".st-key-verdict")).to_be_visible()


def gaps(page: Page) -> None:
    question(page, "trou-lexical/resume-projets")


def gaps_verdict(page: Page) -> None:
    gaps(page)
    page.get_by_role("button", name="Je ne sais pas").click()
    expect(page.locator(".st-key-verdict")).to_be_visible()


def proof(page: Page) -> None:
    question(page, "justification/dementi-aide")
    page.get_by_role("radiogroup", name="Votre réponse").get_by_text("Vrai", exact=True).click()
    field = page.get_by_label("La phrase du texte qui le prouve, ou ses mots importants")
    field.fill("démenti")
    settled(page)
    page.wait_for_timeout(300)


def proof_verdict(page: Page) -> None:
    question(page, "justification/dementi-aide")
    page.get_by_role("radiogroup", name="Votre réponse").get_by_text("Vrai", exact=True).click()
    field = page.get_by_label("La phrase du texte qui le prouve, ou ses mots importants")
    field.fill("phrase 9")
    field.press("Enter")
    settled(page)
    page.get_by_role("button", name="Vérifier").click()
    expect(page.locator(".st-key-verdict")).to_be_visible()


def card(page: Page) -> None:
    _go(page, f"mots{HERE}")
    page.get_by_role("button", name="Voir la réponse").click()
    expect(page.locator(".st-key-notes button")).to_have_count(4)


def broken(page: Page) -> None:
    _go(page, "enseigner")
    page.get_by_text("Un article n’a pas pu être ouvert").click()


def composed(page: Page) -> None:
    _go(page, f"enseigner{HERE}")
    page.get_by_role("button", name="Composer").click()
    expect(page.get_by_role("button", name="Monter").first).to_be_visible()


@dataclass(frozen=True, slots=True)
class State:
    """How a page is brought into the state to be shown, and for whom."""

    reach: Callable[[Page], None]
    teaches: bool = False
    has_worked: bool = False
    server: str = "app"


STATES: Mapping[str, State] = {
    "articles": State(at("")),
    "read": State(at(f"lire{HERE}")),
    "gloss": State(gloss),
    "before": State(at(f"s-entrainer{HERE}")),
    "question": State(second_try),
    "verdict": State(verdict),
    "typed": State(asked("reponse-courte/sommet-poutine-kim.date~tenue")),
    "gaps": State(gaps),
    "gaps-verdict": State(gaps_verdict),
    "conjugation": State(asked("conjugaison/c-falloir-b1")),
    "proof": State(proof),
    "proof-verdict": State(proof_verdict),
    "table": State(asked("tableau/tableau-dates")),
    "match": State(asked("qui-dit-quoi/positions-pays-b1")),
    "order": State(asked("chronologie/ordre-b1")),
    "words": State(card),
    "progress": State(at("parcours"), has_worked=True),
    "files": State(at(f"telecharger{HERE}")),
    "teacher": State(composed, teaches=True),
    "class": State(at(f"classe{HERE}"), teaches=True),
    "expired": State(at("lire?article=disparu")),
    "expired-question": State(at(f"s-entrainer{HERE}&question=disparue")),
    "broken": State(broken, server="broken"),
    "away": State(at(f"s-entrainer{HERE}"), server="away"),
}


def main(folder: Path, names: list[str]) -> None:
    """Take each state in each look."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = {name: state for name, state in STATES.items() if not names or name in names}
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(_SERVERS[name]())
            for name in dict.fromkeys(state.server for state in chosen.values())
        }
        browser = stack.enter_context(chromium())
        for name, state in chosen.items():
            for look in LOOKS:
                _take(browser, servers[state.server], state, look, folder / f"app-{name}-{look}.png")


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


_SERVERS: Mapping[str, Callable[[], AbstractContextManager[str]]] = {
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


def _take(browser: Browser, app: str, state: State, look: str, path: Path) -> None:
    (width, height), scheme = LOOKS[look]
    context = browser.new_context(
        base_url=app,
        viewport={"width": width, "height": height},
        locale="fr-FR",
        color_scheme="dark" if scheme == "dark" else "light",
    )
    context.set_default_timeout(30_000)
    page = context.new_page()
    if state.has_worked:
        context.add_cookies([{"name": COOKIE, "value": TOKEN, "url": app}])
    if state.teaches:
        log_in(page, app, TEACHER)
    state.reach(page)
    settled(page)
    page.wait_for_timeout(600)  # what moves has come to rest
    _write(page, path)
    print(path.name, "is too wide" if too_wide(page) else "", flush=True)
    context.close()


def _write(page: Page, path: Path) -> None:
    """A picture of few colours, a third of the size."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(64, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
