"""The app over the small pack instead of the library; `--hostile` after `--` spoils every text."""

import sys
from pathlib import Path

import streamlit as st

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "app")]

import small_pack  # noqa: E402

from quizgen.app import catalogue  # noqa: E402
from quizgen.app.navigation import pages  # noqa: E402

EXTRA = " " + small_pack.HOSTILE if "--hostile" in sys.argv else ""
PACK = small_pack.pack(EXTRA)
catalogue.library = lambda: catalogue.Library(
    {"phare": PACK}, {"casse": ("a.yaml:1:1: Y01 faute" + EXTRA,)}
)
catalogue.items = lambda pack, level, seed, count: {
    item.id: item for item in small_pack.items(level, EXTRA)[:count]
}
catalogue.cards = lambda pack, level: small_pack.cards(EXTRA)
catalogue.exported = lambda *asked: repr(asked).encode()

st.navigation(pages(), position="top").run()
