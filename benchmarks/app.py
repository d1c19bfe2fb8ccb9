"""The practice app against bare Streamlit: a rerun, a start, and what a learner at work keeps in memory."""

from __future__ import annotations

import gc
import os
import secrets
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from benchmarks.measure import Row, in_turn, python
from benchmarks.serving import ROOT, running
from quizgen.app.server import SCRIPT
from quizgen.study.store.database import VARIABLE

RUNS, STARTS, LEARNERS = 21, 5, 20
MOST = 60.0  # kilobytes a learner may take
PLACE = {"article": "moscou-pyongyang", "niveau": "B1", "serie": "7"}
FIRST = "import sys; from streamlit.testing.v1 import AppTest; AppTest.from_file(sys.argv[1]).run(timeout=60)"
BARE = Path(__file__).with_name("bare_page.py")


def rows() -> list[Row]:
    """Each on a database of its own."""
    with TemporaryDirectory() as name:
        before = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = f"sqlite:///{name}/progress.sqlite"
        try:
            return [answered(), remembered(), *started()]
        finally:
            os.environ.pop(VARIABLE) if before is None else os.environ.update({VARIABLE: before})


def answered() -> Row:
    """An answer with its feedback, then the next question: two reruns each; ours are kept in a database."""
    ours, theirs = begun(), AppTest.from_file(str(BARE), default_timeout=60).run()
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


def started() -> Iterator[Row]:
    """From the command to a server that answers, and to a first page drawn (articles read)."""
    ours, theirs = in_turn(lambda: serve(ROOT / "streamlit_app.py"), lambda: serve(BARE), runs=STARTS)
    yield Row("app, start : bare Streamlit", ours, theirs, "s", target=1.5)
    ours, theirs = in_turn(python("-c", FIRST, str(SCRIPT)), python("-c", FIRST, str(BARE)), runs=STARTS)
    yield Row("app, first page of a new process : bare Streamlit", ours, theirs, "s")


def serve(script: Path) -> None:
    """Start a server, wait until it answers, end it."""
    with running(script) as server:
        server.await_health()
