"""Opening a page of the app in this process."""

from __future__ import annotations

import re
from html import unescape

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from quizgen.app.server import SCRIPT

_TAGS = re.compile(r"<[^>]+>")


def opened(address: str, **params: str) -> AppTest:
    """The page at `address`, drawn once."""
    at = AppTest.from_file(str(SCRIPT), default_timeout=30)
    at.query_params.update(params)
    return turned(at, address)


def turned(at: AppTest, address: str) -> AppTest:
    """The same visitor on the page at `address`."""
    at._page_hash = calc_hash(address)  # AppTest.switch_page knows pages in files only
    return at.run()


def shown(at: AppTest) -> str:
    """Everything that a page says, without its markup."""
    bodies = [str(body.value) for body in at.html if not str(body.value).startswith("<style>")]
    kinds = ("title", "header", "subheader", "markdown", "info", "warning")
    others = [str(element.value) for kind in kinds for element in at.get(kind)]
    return unescape("\n".join([*(_TAGS.sub("", body) for body in bodies), *others]))


def press(at: AppTest, label: str) -> AppTest:
    """Press the button with this label."""
    (button,) = [button for button in at.button if button.label == label]
    return button.click().run()
