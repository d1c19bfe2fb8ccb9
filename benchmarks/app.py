"""The practice app against bare Streamlit: a rerun, a start, and what a learner at work keeps in memory."""

from __future__ import annotations

import gc
import os
import secrets
import socket
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time, sleep
from urllib.error import URLError
from urllib.request import urlopen

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from benchmarks.measure import Row, in_turn, python
from quizgen.app.server import SCRIPT
from quizgen.study.store.database import VARIABLE

ROOT = Path(__file__).parents[1]
RUNS, STARTS, LEARNERS = 21, 5, 20
MOST = 60.0  # kilobytes a learner may take
PLACE = {"article": "moscou-pyongyang", "niveau": "B1", "serie": "7"}
FIRST = "import sys; from streamlit.testing.v1 import AppTest; AppTest.from_file(sys.argv[1]).run(timeout=60)"
BARE = """
import streamlit as st

TEXT = "<p>" + "Le phare a été construit en 1874. " * 40 + "</p>"

def answer():
    st.session_state["n"] = st.session_state.get("n", 0) + 1

def practise():
    n = st.session_state.get("n", 0)
    st.html("<p>Un phare sans gardien</p>")
    st.title("S’entraîner")
    st.progress(n % 20 / 20, text=f"Question {n} sur 20")
    st.header("Quand le phare a-t-il été construit ?")
    if n % 2:
        for _ in range(3):
            st.html("<p>C’est en 1874 que le phare a été construit.</p>")
        st.subheader("Explication")
        st.html("<p>Une date se lit avec « en ».</p>")
        st.subheader("La preuve dans le texte")
        with st.expander("Voir la phrase dans le texte"):
            st.html(TEXT)
        st.button("Question suivante", type="primary", on_click=answer)
        return
    with st.form(f"question/{n}", border=False):
        st.radio("Votre réponse", ["En 1874", "En 1900", "En 1950"], index=None, key=f"réponse/{n}")
        with st.container(horizontal=True):
            st.form_submit_button("Vérifier", type="primary")
            st.form_submit_button("Je ne sais pas", on_click=answer)
    st.button("Voir un indice", type="tertiary")
    with st.expander("Relire le texte"):
        st.html(TEXT)
    with st.popover("Arrêter la série", type="tertiary"):
        st.markdown("Vos réponses comptent.")
        st.button("Oui, arrêter")

pages = [st.Page(practise, title="S’entraîner", default=True)]
pages += [st.Page(lambda: None, title=f"Page {n}", url_path=f"page-{n}") for n in range(6)]
st.navigation(pages, position="top").run()
st.segmented_control("Langue", ["Français", "English", "Tiếng Việt"], default="Français")
"""


def rows() -> list[Row]:
    """Each on a database of its own."""
    with TemporaryDirectory() as name:
        before = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = f"sqlite:///{name}/progress.sqlite"
        bare = Path(name) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        try:
            return [answered(bare), remembered(), *started(bare)]
        finally:
            os.environ.pop(VARIABLE) if before is None else os.environ.update({VARIABLE: before})


def answered(bare: Path) -> Row:
    """An answer with its feedback, then the next question: two reruns each; ours are kept in a database."""
    ours, theirs = begun(), AppTest.from_file(str(bare), default_timeout=60).run()
    measured, yardstick = in_turn(
        lambda: answer_one(ours), lambda: answer_one(theirs), runs=RUNS, clock=process_time
    )
    return Row("app, an answer and the next : bare Streamlit", measured, yardstick, "s", target=1.5)


def begun() -> AppTest:
    """A learner before the first question of a long series."""
    at = AppTest.from_file(str(SCRIPT), default_timeout=60)
    at.query_params.update(PLACE)
    at._page_hash = calc_hash("s-entrainer")
    at.session_state["jeton"] = secrets.token_urlsafe(32)  # a cookie as a browser brings it: AppTest has none
    at.run()
    at.radio[1].set_value(20)
    return press(at, "Commencer")


def answer_one(at: AppTest) -> None:
    """Give one item up and go on; a series that is over begins again."""
    press(at, "Je ne sais pas")
    press(at, "Question suivante", "Voir le bilan")
    if not any(button.label == "Je ne sais pas" for button in at.button):
        press(at, "Nouvelle série")
        press(at, "Commencer")


def press(at: AppTest, *labels: str) -> AppTest:
    """Press the button that has one of these labels."""
    (button,) = [button for button in at.button if button.label in labels]
    button.click().run()
    if at.exception:
        raise RuntimeError(at.exception[0].message)
    return at


def remembered() -> Row:
    """What the state of one learner in the middle of a series holds: ours and the widgets'."""
    answer_one(begun())  # what all of them share
    gc.collect()
    tracemalloc.start()
    states = [at_work() for _ in range(LEARNERS)]
    gc.collect()
    size = tracemalloc.get_traced_memory()[0] / len(states) / 1000
    tracemalloc.stop()
    return Row("app, state of a learner : the limit", size, MOST, "KB", target=1.0)


def at_work() -> object:
    """The session state after an answer; what AppTest itself keeps of the page is let go."""
    at = begun()
    answer_one(at)
    return at.session_state


def started(bare: Path) -> Iterator[Row]:
    """From the command to a server that answers, and to a first page drawn (articles read)."""
    ours, theirs = in_turn(lambda: serve(ROOT / "streamlit_app.py"), lambda: serve(bare), runs=STARTS)
    yield Row("app, start : bare Streamlit", ours, theirs, "s", target=1.5)
    ours, theirs = in_turn(python("-c", FIRST, str(SCRIPT)), python("-c", FIRST, str(bare)), runs=STARTS)
    yield Row("app, first page of a new process : bare Streamlit", ours, theirs, "s")


def serve(script: Path) -> None:
    """Start a server, wait until it answers, end it."""
    with running(script) as address:
        for _ in range(1200):
            try:
                with urlopen(f"{address}/_stcore/health", timeout=2):
                    return
            except (URLError, OSError):
                sleep(0.05)
    raise TimeoutError(f"{script.name} did not start")


@contextmanager
def running(script: Path) -> Iterator[str]:
    """The address of a server that ends with the block, without waiting for it to be polite."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = [f"--server.port={port}", "--server.headless=true", "--server.fileWatcherType=none"]
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(script), *options],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()
