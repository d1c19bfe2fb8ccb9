"""Loading: reading, placing and checking a pack against PyYAML alone on the same files."""

from __future__ import annotations

from benchmarks.generation import PACK
from benchmarks.measure import Row, in_turn, python

RUNS = 5
LOAD = f"import quizgen; quizgen.load({PACK!r})"
PARSE = f"""
import jinja2, pydantic, yaml
from quizgen.content.library import content_root
for folder in ("kinds", "gazetteer", {PACK!r}):
    for path in content_root().joinpath(folder).glob("*.yaml"):
        yaml.safe_load(path.read_text(encoding="utf-8"))
"""


def rows() -> list[Row]:
    """A pack with all kinds and shared entities, each time in an interpreter of its own."""
    load, parse = in_turn(python("-c", LOAD), python("-c", PARSE), runs=RUNS)
    return [Row("loading a pack : PyYAML on its files", load, parse, "s")]
