"""`python -m tests.app.pictures FOLDER [NAME...]`: the pictures of docs/app.md, of the app as it runs."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote as escaped

from PIL import Image
from playwright.sync_api import Browser, Page, expect

from quizgen.app.server.visitor import COOKIE
from quizgen.model.item import Choice
from tests.app.browser import DESKTOP, PHONE, chromium, settled, too_wide
from tests.app.picture_servers import ARTICLE, ITEMS, LEVEL, SERVERS, TOKEN
from tests.app.test_login import TEACHER, log_in

HERE = f"?article={ARTICLE}&niveau={LEVEL}"
LOOKS: Mapping[str, tuple[tuple[int, int], str]] = {
    "desktop": (DESKTOP, "light"),
    "dark": (DESKTOP, "dark"),
    "phone": (PHONE, "light"),
    "phone-dark": (PHONE, "dark"),
}


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
            name: stack.enter_context(SERVERS[name]())
            for name in dict.fromkeys(state.server for state in chosen.values())
        }
        browser = stack.enter_context(chromium())
        for name, state in chosen.items():
            for look in LOOKS:
                _take(browser, servers[state.server], state, look, folder / f"app-{name}-{look}.png")


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
