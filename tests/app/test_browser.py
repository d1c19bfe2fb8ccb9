"""The app in a real browser: over the real articles, and over a hostile pack."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote as escaped

import pytest
from playwright.sync_api import Browser, Page, expect

import quizgen
from quizgen.model.item import Cloze
from tests.app.browser import DESKTOP, PHONE, ROOT, chromium, served, settled, too_wide, window
from tests.app.small_pack import HOSTILE

pytestmark = pytest.mark.system

ARTICLE, LEVEL = "moscou-pyongyang", "B1"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def app() -> Iterator[str]:
    with served(ROOT / "streamlit_app.py") as address:
        yield address


@pytest.fixture(scope="module")
def hostile_app() -> Iterator[str]:
    with served(ROOT / "tests" / "app" / "small_server.py", "--hostile") as address:
        yield address


def test_from_the_article_to_the_deck(browser: Browser, app: str, tmp_path: Path) -> None:
    """Choose an article and a level, read, answer, see the evidence, take the deck away."""
    sentences = {s.text for s in quizgen.load(ARTICLE).passages[LEVEL].sentences}
    with window(browser, DESKTOP) as page:
        page.goto(app)
        card = page.locator(f".st-key-article-{ARTICLE}")
        card.get_by_role("radio", name=LEVEL).click()
        expect(card.get_by_text(quizgen.load(ARTICLE).passages[LEVEL].title)).to_be_visible()
        settled(page)
        card.get_by_role("link", name="Lire le texte").click()
        expect(page).to_have_url(re.compile(rf"/lire\?article={ARTICLE}&niveau={LEVEL}"))
        expect(page.locator(".qz-passage .qz-number")).to_have_count(len(sentences))
        expect(page.locator("html")).to_have_attribute("lang", "fr")
        page.get_by_test_id("stMain").get_by_role("link", name="S’entraîner").click()
        page.get_by_role("button", name="Commencer").click()
        for _ in range(3):
            _answer(page, sentences)
        page.get_by_role("link", name="Télécharger").first.click()
        with page.expect_download() as taken:
            page.get_by_role("button", name="Télécharger le paquet Anki").click()
        deck = tmp_path / taken.value.suggested_filename
        taken.value.save_as(deck)
    assert f"{ARTICLE}-{LEVEL}.apkg" == deck.name
    assert any(name.startswith("collection.anki2") for name in zipfile.ZipFile(deck).namelist())


def _answer(page: Page, sentences: set[str]) -> None:
    """Answer the item on the page in some way and look at what is said."""
    expect(page.get_by_role("button", name="Vérifier")).to_be_visible()
    settled(page)
    options = page.locator('[data-testid="stRadio"] label')
    if options.count() and not page.get_by_test_id("stSelectbox").count():  # nothing to be proved
        options.last.click()
        page.get_by_role("button", name="Vérifier").click()
        expect(page.locator(".st-key-verdict, .st-key-essai").first).to_be_visible()
        settled(page)
    if not page.locator(".st-key-verdict").count():
        page.get_by_role("button", name="Je ne sais pas").click()
    verdict = page.locator(".st-key-verdict")
    expect(verdict.locator(".qz-verdict")).to_have_text(re.compile("juste|réponse"))
    quotes = verdict.locator("blockquote.qz-evidence")
    expect(quotes.first).to_be_visible()
    for quote in quotes.all():
        text = quote.inner_text().splitlines()[0]
        assert text.removeprefix("«\u00a0").removesuffix("\u00a0»") in sentences
    verdict.get_by_text(re.compile("Voir (la|les) phrases? dans le texte")).click()
    expect(verdict.locator("mark").first).to_be_visible()
    page.get_by_role("button", name="Question suivante").click()


def test_an_answer_by_keyboard_alone(browser: Browser, hostile_app: str) -> None:
    with window(browser, DESKTOP) as page:
        _begin(page, hostile_app)
        expect(page.locator(".st-key-question")).to_be_focused()
        for key in ("1", "Tab", "Enter"):
            page.keyboard.press(key)
            page.wait_for_timeout(100)
        expect(page.locator(".st-key-essai")).to_be_focused()
        page.keyboard.press("2")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        verdict = page.locator(".st-key-verdict")
        expect(verdict).to_be_focused()
        expect(verdict).to_contain_text("Trouvé au deuxième essai")


def test_a_verdict_is_proved_by_words_that_are_typed(browser: Browser, app: str) -> None:
    statement = f"{ARTICLE}/{LEVEL}/justification/dementi-aide"
    with window(browser, PHONE) as page:
        page.goto(f"{app}/s-entrainer?article={ARTICLE}&niveau={LEVEL}&question={statement}")
        page.get_by_role("radiogroup", name="Votre réponse").get_by_text("Vrai", exact=True).click()
        expect(page.locator(".qz-passage")).to_be_visible()  # the text is open, to be searched
        proof = page.get_by_label("La phrase du texte qui le prouve, ou ses mots importants")
        proof.fill("phrase 9")
        proof.press("Enter")
        assert not too_wide(page)
        page.get_by_role("button", name="Vérifier").click()
        verdict = page.locator(".st-key-verdict")
        expect(verdict).to_contain_text("C’est juste.")
        expect(verdict).to_contain_text("Justification — juste")


def test_words_are_typed_where_they_are_missing(browser: Browser, app: str) -> None:
    pool = quizgen.generate(quizgen.load(ARTICLE), LEVEL, types=("conjugaison",))
    item = next(one for one in pool if isinstance(one.shape, Cloze) and len(one.shape.gaps) == 1)
    assert isinstance(item.shape, Cloze)
    with window(browser, PHONE) as page:
        page.goto(f"{app}/s-entrainer?article={ARTICLE}&niveau={LEVEL}&question={escaped(item.id)}")
        gap = page.get_by_label("Trou 1")
        gap.fill(item.shape.gaps[0].accepted[0])
        settled(page)
        assert not too_wide(page)
        field = gap.bounding_box()
        clue = page.locator(".st-key-trous span[lang]").last.bounding_box()
        assert field is not None and clue is not None
        assert field["y"] - field["height"] < clue["y"] < field["y"] + 2 * field["height"]  # in its line
        page.get_by_role("button", name="Vérifier").click()
        expect(page.locator(".st-key-verdict")).to_contain_text("C’est juste.")


def test_a_reload_in_the_middle_asks_nothing_twice(browser: Browser, hostile_app: str) -> None:
    with window(browser, DESKTOP) as page:
        _begin(page, hostile_app)
        (cookie,) = [one for one in page.context.cookies() if one["name"] == "quizgen_learner"]
        assert (True, "Lax") == (cookie["httpOnly"], cookie["sameSite"])
        page.get_by_role("button", name="Je ne sais pas").click()
        page.get_by_role("button", name="Question suivante").click()
        expect(page.get_by_text("Question 2 sur 8")).to_be_visible()
        settled(page)
        before = page.locator(".st-key-question").inner_text()
        page.reload()
        expect(page.get_by_text("Question 2 sur 8")).to_be_visible()
        settled(page)
        assert before == page.locator(".st-key-question").inner_text()
    with window(browser, DESKTOP) as page:  # somebody else
        page.goto(f"{hostile_app}/s-entrainer?article=phare&niveau=A2")
        expect(page.get_by_role("button", name="Commencer")).to_be_visible()


def test_an_accent_is_written_at_the_caret(browser: Browser, hostile_app: str) -> None:
    with window(browser, PHONE) as page:
        page.goto(f"{hostile_app}/s-entrainer?article=phare&niveau=A2&question=phare/A2/courte/sujet")
        field = page.get_by_label("Votre réponse")
        field.fill("la lumire")
        for _ in range(2):
            field.press("ArrowLeft")
        page.get_by_role("toolbar", name="Lettres accentuées").get_by_text("è", exact=True).click()
        expect(field).to_have_value("la lumière")
        page.get_by_role("button", name="Vérifier").click()
        expect(page.locator(".st-key-essai")).to_be_visible()
        page.get_by_role("button", name="Je ne sais pas").click()
        expect(page.locator(".st-key-verdict")).to_be_visible()


def test_hostile_text_is_printed_and_does_nothing(browser: Browser, hostile_app: str) -> None:
    with window(browser, PHONE) as page:
        alarms: list[str] = []
        page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
        page.on("pageerror", lambda error: alarms.append(str(error)))
        for address in ("", "lire", "mots"):
            page.goto(f"{hostile_app}/{address}")
            expect(page.get_by_role("heading", level=1)).to_have_count(1)
            settled(page)
            assert _prints_hostile(page)
            assert not too_wide(page)
        _begin(page, hostile_app)
        for _ in range(8):
            assert _prints_hostile(page)
            _inert(page)
            page.get_by_role("button", name="Je ne sais pas").click()
            expect(page.locator(".st-key-verdict .qz-verdict")).to_be_visible()
            settled(page)
            assert _prints_hostile(page)
            _inert(page)
            assert not too_wide(page)
            page.get_by_role("button", name="Question suivante").click()
            expect(page.get_by_role("button", name="Vérifier")).to_be_visible()
            settled(page)
        assert [] == alarms


def _begin(page: Page, address: str) -> None:
    page.goto(f"{address}/s-entrainer?article=phare&niveau=A2")
    page.get_by_role("button", name="Commencer").click()
    expect(page.get_by_role("button", name="Vérifier")).to_be_visible()
    settled(page)


def _prints_hostile(page: Page) -> bool:
    text = page.get_by_test_id("stMain").inner_text().replace("\u2060", "")
    return HOSTILE in re.sub(r"[ \n]+", " ", text)


def _inert(page: Page) -> None:
    """Nothing that the hostile text would make stands in the page."""
    main = page.get_by_test_id("stMain")
    made = "script, img, code, .katex, del, em, a[href^=javascript], a[href^=mailto]"
    assert 0 == main.locator(made).count()
    assert 0 == main.locator('[data-testid="stIconMaterial"]', has_text="home").count()
