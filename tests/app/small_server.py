"""The small app behind what stands before the real one."""

from pathlib import Path

from starlette.middleware import Middleware
from streamlit.starlette import App

from quizgen.app.server.visitor import Visitor

app = App(Path(__file__).with_name("small_app.py"), middleware=[Middleware(Visitor)])
