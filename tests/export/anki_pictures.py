"""`python -m tests.export.anki_pictures FOLDER`: the pictures of docs/anki.md, of the real templates."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

import quizgen
from quizgen.exporters.anki_options import CARDS, deck_options
from tests.export.anki_client import bring_in, cards_of, collection
from tests.export.anki_pages import page

WIDE, PHONE = 560, 390
# The reviewer shows both sides in one page: the back finds what the front kept.
_RECALL = """kept => {
  window.quizgenKept = kept;
  document.querySelectorAll("#qa script").forEach(one => eval(one.textContent));
}"""
_LOOK = "border:0;border-radius:14px"


@dataclass(frozen=True)
class Picture:
    """Both sides of the first card that a search finds, side by side."""

    name: str
    search: str
    width: int = PHONE
    height: int = 1300
    is_night: bool = False
    typed: str = ""
    tapped: int | None = None


PICTURES = (
    Picture("mot", "card:Reconnaissance Lemme:craindre", height=900),
    Picture("phrase-nuit", "card:Phrase Lemme:accord", is_night=True),
    Picture("production", "card:Production Lemme:démentir", typed="dementir"),
    Picture("genre", "card:Genre Lemme:sanction", height=420),
    Picture("question", 'card:Question tag:type::qcm "Id:*crainte-technologies.contenu*"', tapped=0),
    Picture(
        "vrai-faux-nuit", 'card:Question tag:type::vrai-faux "Id:*visite-choe.d*"', is_night=True, tapped=1
    ),
    Picture("lecture", "card:Lecture", width=WIDE, height=760),
)


def main(folder: Path) -> None:
    """Write one picture for each entry of the list."""
    with (
        TemporaryDirectory() as name,
        collection(Path(name)) as col,
        sync_playwright() as playwright,
    ):
        deck = Path(name) / "deck.apkg"
        pack = quizgen.load("moscou-pyongyang")
        quizgen.export(pack, deck, level="B1", deck=deck_options(cards=list(CARDS)))
        bring_in(col, deck)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for picture in PICTURES:
            card = cards_of(col, picture.search)[0]
            sides = [
                page(card, is_back=back, is_night=picture.is_night, typed=picture.typed)
                for back in (False, True)
            ]
            _take(browser, picture, sides, folder / f"anki-{picture.name}.png")
            print(f"anki-{picture.name}.png")
        browser.close()


def _take(browser: Browser, picture: Picture, sides: list[str], path: Path) -> None:
    """Both sides in one window: the height of the taller, cut at that of the picture."""
    frames = "".join(
        f'<iframe style="width:{picture.width}px;{_LOOK}" srcdoc="{_attribute(side)}"></iframe>'
        for side in sides
    )
    window = browser.new_page(viewport={"width": 2 * picture.width + 72, "height": 200})
    window.set_content(f'<body style="margin:24px;display:flex;gap:24px;background:#8d989f">{frames}</body>')
    front, back = (frame for frame in window.frames if frame.parent_frame)
    if picture.tapped is not None:
        front.locator(".choices > li").nth(picture.tapped).click()
        back.evaluate(_RECALL, front.evaluate("window.quizgenKept"))
    heights = [frame.evaluate("document.documentElement.scrollHeight") for frame in (front, back)]
    window.evaluate(
        "height => document.querySelectorAll('iframe').forEach(one => { one.style.height = height + 'px' })",
        min(max(heights), picture.height),
    )
    window.screenshot(path=path, full_page=True)
    window.close()


def _attribute(html: str) -> str:
    return html.replace("&", "&amp;").replace('"', "&quot;")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
