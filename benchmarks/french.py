"""French: how fast determiners come, against pyrealb's for the same phrase, and what importing it costs.

Python's own modules come compiled. Ours do too once installed; where no bytecode may be written
(`PYTHONDONTWRITEBYTECODE`), each start compiles them again. Both are measured.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measure import Row, in_turn
from quizgen.french import determiners
from quizgen.model.phrase import Phrase

RUNS = 7
STARTS = 15
CALLS = 2000
WORDS = [
    Phrase(text="héros", gender="m"),
    Phrase(text="agence", gender="f"),
    Phrase(text="sommet", gender="m", determined=True),
    Phrase(text="hausse", gender="f", determined=True),
]
FORMS: tuple[Callable[[Phrase], str], ...] = (
    determiners.defini,
    determiners.indefini,
    determiners.du,
    determiners.au,
    determiners.ce,
    determiners.son,
)
MODULES = "determiners, places, agreement, dates, numbers, measures, sentence"
IMPORTS = f"""
from time import perf_counter
start = perf_counter()
import re, dataclasses, functools, decimal, datetime, typing, unicodedata, calendar, pathlib, difflib
library = perf_counter()
from quizgen.french import {MODULES}
print((library - start) * 1000, (perf_counter() - library) * 1000)
"""


def rows() -> list[Row]:
    """A microsecond is a million calls a second; pyrealb is measured where it is installed."""
    ours, loop = in_turn(_determine, _nothing, runs=RUNS)
    found = [Row("a determiner : an empty call", ours / CALLS * 1e6, loop / CALLS * 1e6, "µs", target=40)]
    if find_spec("pyrealb"):
        ours, theirs = in_turn(_determine, _realise(), runs=RUNS)
        found.append(
            Row("a determiner : pyrealb's", ours / CALLS * 1e6, theirs / CALLS * 1e6, "µs", target=0.05)
        )
    with TemporaryDirectory() as cache:
        installed, library = _imports(PYTHONPYCACHEPREFIX=cache)
        uncompiled, _ = _imports(PYTHONPYCACHEPREFIX=f"{cache}/none", PYTHONDONTWRITEBYTECODE="1")
    return [
        *found,
        Row("importing French : what it takes of Python", installed, library, "ms", target=0.4),
        Row("importing French uncompiled : the same", uncompiled, library, "ms", target=0.8),
    ]


def _imports(**environment: str) -> tuple[float, float]:
    """Median milliseconds for ours, then for the standard modules, each time in an interpreter of its own."""
    command = [sys.executable, "-c", IMPORTS]
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        subprocess.run(command, check=True, capture_output=True, text=True, env=inherited | environment)
        for _ in range(STARTS + 1)
    ][1:]  # the first one compiles
    library, french = zip(*(map(float, run.stdout.split()) for run in runs), strict=True)
    return median(french), median(library)


def _determine() -> None:
    for _ in range(CALLS // (len(FORMS) * len(WORDS))):
        for form in FORMS:
            for word in WORDS:
                form(word)


def _nothing() -> None:
    for _ in range(CALLS // (len(FORMS) * len(WORDS))):
        for _form in FORMS:
            for word in WORDS:
                str(word.number)


def _realise() -> Callable[[], None]:
    import pyrealb

    pyrealb.loadFr()

    def realise() -> None:
        for _ in range(CALLS // 4):
            for noun in ("héros", "agence", "sommet", "hausse"):
                pyrealb.NP(pyrealb.D("le"), pyrealb.N(noun)).realize()

    return realise
