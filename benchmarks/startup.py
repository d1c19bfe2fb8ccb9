"""Start-up: `quizgen --version` imports nothing heavy, not even what reads YAML."""

from __future__ import annotations

from benchmarks.measure import Row, in_turn, python

RUNS = 11
VERSION = "import sys; from quizgen.cli import main; sys.argv = ['quizgen', '--version']; main()"


def rows() -> list[Row]:
    """`quizgen --version` against the import of its two main libraries."""
    version, imports = in_turn(python("-c", VERSION), python("-c", "import yaml, jinja2"), runs=RUNS)
    return [Row("quizgen --version : import yaml, jinja2", version, imports, "s", target=1.5)]
