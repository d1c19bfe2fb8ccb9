"""Logging in with a real provider of identities: accounts, a teacher's role, progress kept apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from oidc_provider_mock import User, run_server_in_thread
from playwright.sync_api import Page, expect

from tests.app.browser import (
    DESKTOP,
    PHONE,
    ROOT,
    chromium,
    free_port,
    served,
    settled,
    too_wide,
    window,
)
from tests.app.test_access import violations

pytestmark = pytest.mark.system

TEACHER, LEARNER = "zoe@exemple.org", "ben@exemple.org"
SECRETS = """
[auth]
redirect_uri = "http://localhost:{port}/oauth2callback"
cookie_secret = "only for this test, and longer than thirty-two letters"
client_id = "quizgen"
client_secret = "of this test"
server_metadata_url = "http://localhost:{provider}/.well-known/openid-configuration"
"""
ACCOUNTS = [
    User(sub=address, claims={"name": name, "email": address, "email_verified": True})
    for name, address in (("Zoé", TEACHER), ("Ben", LEARNER))
]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small app with accounts, of which one teaches."""
    port, secrets = free_port(), tmp_path_factory.mktemp("secrets") / "secrets.toml"
    with run_server_in_thread(user_claims=ACCOUNTS) as provider:
        secrets.write_text(SECRETS.format(port=port, provider=provider.server_port), encoding="utf-8")
        settings = {"QUIZGEN_TEACHERS": TEACHER, "STREAMLIT_SECRETS_FILES": str(secrets)}
        script = ROOT / "tests" / "app" / "small_server.py"
        with served(script, port=port, settings=settings):
            yield f"http://localhost:{port}"


def log_in(page: Page, app: str, who: str) -> None:
    page.goto(f"{app}/parcours")
    page.get_by_role("button", name="Se connecter pour retrouver son parcours partout").click()
    page.get_by_role("textbox").fill(who)
    page.get_by_role("button", name="Authorize").click()
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    settled(page)


def give_up_one(page: Page, app: str) -> None:
    page.goto(f"{app}/s-entrainer?article=phare&niveau=A2")
    page.get_by_role("button", name="Commencer").click()
    page.get_by_role("button", name="Je ne sais pas").click()
    expect(page.locator(".st-key-verdict")).to_be_visible()


def test_accounts_find_their_own_progress_anywhere_and_only_the_teacher_sees_the_class(app: str) -> None:
    here = "?article=phare&niveau=A2"
    with chromium() as browser:
        with window(browser, DESKTOP) as page:
            log_in(page, app, LEARNER)
            give_up_one(page, app)
            page.goto(f"{app}/parcours")
            expect(page.get_by_text("Compte\u00a0: Ben")).to_be_visible()
            expect(page.get_by_text("Les enseignants de ce site voient vos réponses")).to_be_visible()
            page.goto(f"{app}/enseigner{here}")
            expect(page.get_by_text("réservée aux enseignants")).to_be_visible()
            expect(page.get_by_role("link", name="La classe")).to_have_count(0)
        with window(browser, DESKTOP) as page:  # another computer
            page.goto(f"{app}/s-entrainer{here}")
            expect(page.get_by_role("button", name="Commencer")).to_be_visible()
            log_in(page, app, LEARNER)
            page.goto(f"{app}/s-entrainer{here}")
            expect(page.locator(".st-key-verdict")).to_be_visible()
        with window(browser, DESKTOP) as page:
            log_in(page, app, TEACHER)
            page.goto(f"{app}/s-entrainer{here}")
            expect(page.get_by_role("button", name="Commencer")).to_be_visible()
            page.goto(f"{app}/enseigner{here}")
            expect(page.get_by_role("button", name="Composer")).to_be_visible()
            page.get_by_role("link", name="La classe").first.click()
            expect(page.get_by_role("cell", name="Ben")).to_be_visible()
            page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
            assert [] == violations(page)
            assert not too_wide(page)
