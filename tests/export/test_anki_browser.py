"""The cards in a real browser: on a phone, by night, by tap, by keyboard, and without any script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from quizgen.exporters.anki_options import CARDS as KINDS
from tests.export.anki_client import Card, Collection, bring_in, built, cards_of, collection, note_of
from tests.export.anki_pages import page, side
from tests.export.items import CHOICE, TRUE_FALSE
from tests.export.samples import BUNDLE

pytestmark = pytest.mark.system
PHONE = {"width": 390, "height": 700}

# The least contrast of a text with what lies behind it, and which text that is.
CONTRAST = """() => {
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, place) => sum + v * [.2126, .7152, .0722][place], 0);
  const parts = color => color.match(/[\\d.]+/g).map(Number);
  const behind = node => {
    for (let one = node; one; one = one.parentElement) {
      const found = parts(getComputedStyle(one).backgroundColor);
      if (found.length < 4 || found[3] > 0) return found;
    }
    return [255, 255, 255];
  };
  let least = [21, ""];
  document.querySelectorAll("details").forEach(one => { one.open = true });
  const texts = document.createTreeWalker(document.getElementById("qa"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement;
    const isShown = holder.checkVisibility() && !holder.closest("style, script");
    if (!isShown || !texts.currentNode.data.trim()) continue;
    const both = [light(parts(getComputedStyle(holder).color)), light(behind(holder))];
    const ratio = (Math.max(...both) + .05) / (Math.min(...both) + .05);
    if (ratio < least[0]) least = [ratio, texts.currentNode.data];
  }
  return least;
}"""


@pytest.fixture(scope="module")
def col(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    folder = tmp_path_factory.mktemp("anki")
    with collection(folder) as opened:
        bring_in(opened, built(BUNDLE, folder, cards=list(KINDS)))
        yield opened


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize("is_night", [False, True], ids=["day", "night"])
def test_every_card_fits_a_phone_and_can_be_read(is_night: bool, col: Collection, browser: Browser) -> None:
    words = {card.template()["name"]: card for card in cards_of(col, "note:*mot")}
    window = browser.new_page(viewport=PHONE)
    for card in (*words.values(), *cards_of(col, "-note:*mot")):
        for is_back in (False, True):
            window.set_content(page(card, is_back=is_back, is_night=is_night, typed="faux"))
            where = (card.template()["name"], card.note()["Id"], is_back)
            ratio, text = window.evaluate(CONTRAST)  # opens what is folded, too
            assert ratio >= 4.5, (where, ratio, text)
            assert window.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], where
            size = window.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
            assert size >= 16
    window.close()


def shown(col: Collection, browser: Browser, name: str) -> tuple[Card, Page]:
    card = note_of(col, name).cards()[0]
    window = browser.new_page(viewport=PHONE)
    window.set_content(page(card))
    return card, window


def turned(window: Page, card: Card) -> list[str]:
    """The options that the back calls the learner's own, once the reviewer has put it into the same page."""
    window.evaluate(
        """html => {
          const card = document.getElementById("qa");
          card.innerHTML = html;
          card.querySelectorAll("script").forEach(one => eval(one.textContent));
        }""",
        side(card, is_back=True),
    )
    return window.locator("li.mine").all_inner_texts()


def test_a_tap_answers(col: Collection, browser: Browser) -> None:
    card, window = shown(col, browser, CHOICE.id)
    window.evaluate("() => { window.asked = []; window.pycmd = what => asked.push(what); }")
    options = window.get_by_role("button")
    assert 3 == options.count()
    options.nth(2).click()
    assert ["ans"] == window.evaluate("asked") and "true" == options.nth(2).get_attribute("aria-pressed")
    (mine,) = turned(window, card)
    assert "C. … une crainte" in mine and "Votre réponse" in mine
    window.close()


def test_a_key_answers(col: Collection, browser: Browser) -> None:
    card, window = shown(col, browser, TRUE_FALSE[0].id)
    window.keyboard.press("Tab")
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    (mine,) = turned(window, card)
    assert "Faux" in mine
    window.close()


def test_no_tap_no_answer(col: Collection, browser: Browser) -> None:
    card, window = shown(col, browser, CHOICE.id)
    assert [] == turned(window, card)
    window.close()


def test_cards_need_no_script(col: Collection, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    window = context.new_page()
    card = note_of(col, CHOICE.id).cards()[0]
    window.set_content(page(card))
    assert (
        3 == window.locator(".choices > li").count() and window.get_by_text("C. … une crainte").is_visible()
    )
    window.get_by_text("Un indice").click()
    assert window.get_by_text(CHOICE.hint).is_visible()
    window.set_content(page(card, is_back=True))
    assert window.get_by_text("Phrase\u00a09", exact=True).is_visible()
    context.close()
