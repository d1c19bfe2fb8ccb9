"""The app over the small pack, every text of it hostile: what the browser tests look at."""

import secrets
import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizgen.app import catalogue
from quizgen.app.navigation import pages
from tests.app.small_library import FACES, SmallLibrary
from tests.app.small_pack import HOSTILE

secrets.randbelow = lambda _: 7  # every series is the one whose first item is a choice
small = SmallLibrary(f" {HOSTILE}" if "--hostile" in sys.argv else "")
for face in FACES:
    setattr(catalogue, face, getattr(small, face))

st.navigation(pages(), position="top").run()
