"""The practice app: `quizgen app`, or `streamlit run streamlit_app.py`."""

import streamlit as st

from quizgen.app.navigation import pages

st.navigation(pages(), position="top").run()
