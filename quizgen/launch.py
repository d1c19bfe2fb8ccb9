"""Starting the app: Streamlit in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from quizgen.errors import QuizgenError

_PACKAGE = Path(__file__).resolve().parent
_SCRIPT = "streamlit_app.py"


def launch(*, port: int, headless: bool) -> int:
    """Run the app until it is ended; returns its exit code.

    Raises QuizgenError if Streamlit is not installed.
    """
    if find_spec("streamlit") is None:
        raise QuizgenError('the app needs streamlit: pip install "quizgen[app]"')
    folder = _PACKAGE if (_PACKAGE / _SCRIPT).is_file() else _PACKAGE.parent
    command = [sys.executable, "-m", "streamlit", "run", _SCRIPT]
    command += ["--server.port", str(port), "--server.headless", str(headless).lower()]
    try:
        return subprocess.run(command, cwd=folder, check=False).returncode  # its settings lie there
    except KeyboardInterrupt:
        return 0
