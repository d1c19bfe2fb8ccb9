"""The practice app: `quizgen app`, or `streamlit run streamlit_app.py`."""

from starlette.middleware import Middleware
from streamlit.starlette import App

from quizgen.app.server import SCRIPT
from quizgen.app.server.visitor import Visitor

app = App(SCRIPT, middleware=[Middleware(Visitor)])
