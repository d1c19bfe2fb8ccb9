"""Every page and state under axe: no violation in light and dark, no error, nothing wider than the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import axe_core_python
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.app.browser import DESKTOP, PHONE, ROOT, chromium, served, settled, too_wide

pytestmark = pytest.mark.system

AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
BACKGROUND = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
HERE = "?article=moscou-pyongyang&niveau=B1"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def app() -> Iterator[str]:
    with served(ROOT / "streamlit_app.py") as address:
        yield address


def violations(page: Page) -> list[str]:
    """What axe finds in the light, and of colours in the dark too."""
    settled(page)
    page.wait_for_timeout(400)
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    light = page.evaluate(BACKGROUND)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"({BACKGROUND}) !== '{light}'")
    page.wait_for_timeout(150)
    found += page.evaluate("axe.run(document, {runOnly: ['color-contrast']})")["violations"]
    page.emulate_media(color_scheme="light")
    page.wait_for_function(f"({BACKGROUND}) === '{light}'")
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


def test_no_page_and_no_state_has_a_violation(browser: Browser, app: str) -> None:
    context = browser.new_context(
        viewport={"width": PHONE[0], "height": PHONE[1]}, locale="fr-FR", color_scheme="light"
    )
    context.set_default_timeout(30_000)
    page = context.new_page()
    found: dict[str, list[str]] = {"errors": []}
    page.on("pageerror", lambda error: found["errors"].append(str(error)))

    def look(name: str, wide: bool = False) -> None:
        found[name] = violations(page) + (["too wide"] if too_wide(page) else [])
        if wide:
            page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
            settled(page)
            found[name] += ["too wide on a desktop"] if too_wide(page) else []
            page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})

    def at(address: str) -> None:
        page.goto(f"{app}/{address}")
        expect(page.get_by_role("heading", level=1)).to_have_count(1)

    for address in ("", "lire", "mots", "telecharger", "enseigner"):
        at(f"{address}{HERE}")
        look(address or "articles", wide=True)
    at(f"lire{HERE}")
    page.locator(".qz-open").nth(2).click()
    expect(page.locator(".qz-bubble:popover-open")).to_be_visible()
    look("an explained word")
    at(f"mots{HERE}")
    page.get_by_role("button", name="Voir la réponse").click()
    expect(page.locator(".st-key-notes button")).to_have_count(4)
    look("a card turned over")
    at(f"s-entrainer{HERE}&serie=7&nombre=5")
    look("before a series", wide=True)
    page.get_by_role("button", name="Commencer").click()
    expect(page.get_by_role("button", name="Vérifier")).to_be_visible()
    look("a question")
    page.get_by_role("button", name="Je ne sais pas").click()
    expect(page.get_by_role("button", name="Question suivante")).to_be_visible()
    look("a verdict")
    at(f"enseigner{HERE}")
    page.get_by_role("button", name="Composer").click()
    expect(page.get_by_role("button", name="Monter").first).to_be_visible()
    look("a set")
    for question, field in (
        ("trou-lexical/resume-projets", "Trou 1"),
        ("conjugaison/c-falloir-b1", "Trou 1 (être)"),
        ("tableau/tableau-dates", "(1)"),
        ("qui-dit-quoi/positions-pays-b1", "Joseph Dempsey"),
        ("chronologie/ordre-b1", "Le sommet"),
        ("justification/dementi-aide", "La phrase du texte qui le prouve"),
    ):
        at(f"s-entrainer{HERE}&question=moscou-pyongyang/B1/{question}")
        expect(page.get_by_label(field).first).to_be_visible()
        look(question)
    page.get_by_label("La phrase du texte qui le prouve").fill("démenti")
    expect(page.get_by_role("option", name="Répondre par ces mots")).to_be_visible()
    page.get_by_role("option", name="Répondre par ces mots").click()
    page.get_by_role("radiogroup", name="Votre réponse").get_by_text("Vrai", exact=True).click()
    page.get_by_role("button", name="Vérifier").click()
    expect(page.locator(".st-key-verdict")).to_be_visible()
    look("a verdict on a proof")
    at("lire?article=disparu")
    expect(page.get_by_role("radiogroup", name="Langue de l’interface")).to_be_visible()
    look("a dead link")
    at("parcours")
    expect(page.get_by_role("heading", name="Jour après jour")).to_be_visible()
    look("progress", wide=True)
    with served(ROOT / "tests" / "app" / "small_server.py", "--many") as app:
        at("")
        expect(page.get_by_label("Chercher un article")).to_be_visible()
        look("many articles")
        at("enseigner")
        page.get_by_text("Un article n’a pas pu être ouvert").click()
        expect(page.get_by_text("casse/pack.yaml:3:1")).to_be_visible()
        look("a broken pack")
    context.close()
    assert {} == {name: problems for name, problems in found.items() if problems}
