"""The script that Streamlit runs for every visitor."""

import streamlit as st

from quizgen.app.frame import footer, remember_language
from quizgen.app.navigation import pages
from quizgen.app.place import NothingHereError

remember_language()
chosen = st.navigation(pages(), position="top")
try:
    chosen.run()
except NothingHereError:  # which the page has said
    pass
finally:  # a page may stop early, with a word of explanation
    footer()
