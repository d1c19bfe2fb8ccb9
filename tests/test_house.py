"""The rules of the house that no other tool checks."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
MADE = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis", ".import_linter_cache"}
MADE |= {".mypy_cache", ".pytest_cache", ".ruff_cache"}
TEXT = {".py", ".md", ".toml", ".yaml", ".yml", ".json", ".txt", ".typ", ".css", ".js", ".html", ""}

MACHINE = re.compile(
    r"(?<![\w.~/-])/(?:home|Users|root|opt|work)/\w"  # a folder of somebody's machine
    r"|[A-Z]:\\Users\\"
    r"|file:/{2}"
    r"|index-url|trusted-host|/simple/|://[^/\s]*@"  # a package registry, a login
)

CORE = ["errors", "model", "french", "render", "content", "items", "cards"]
HEAVY = {"streamlit", "genanki", "typst", "docxtpl", "docx"}
SLOW = HEAVY | {"yaml", "jinja2", "pydantic"}

IMPORT_CORE = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    module = importlib.import_module(f"quizgen.{name}")
    for found in pkgutil.walk_packages(getattr(module, "__path__", []), f"{module.__name__}."):
        importlib.import_module(found.name)
print(*{name.partition(".")[0] for name in sys.modules})
"""
ASK_VERSION = """
import sys
from quizgen.cli import main
main(["--version"], standalone_mode=False)
print(*{name.partition(".")[0] for name in sys.modules})
"""


def files(folder: Path = ROOT) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in MADE and not path.name.endswith(".egg-info"):
            yield from files(path)
        elif path.is_file() and path.suffix in TEXT:
            yield path


def imported(program: str, *arguments: str) -> set[str]:
    """The top-level packages that a program of its own has imported in the end."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.splitlines()[-1].split())


def test_files_are_short() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in files()}
    assert [] == [path for path, size in sizes.items() if path.suffix == ".py" and size >= 300]


def test_no_file_names_a_machine_or_a_registry() -> None:
    here = Path(__file__)
    lines = (
        (path, number, line)
        for path in files()
        if path != here
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    )
    found = [f"{path}:{number}: {line}" for path, number, line in lines if MACHINE.search(line)]
    assert [] == found


def test_the_version_is_told_without_loading_anything() -> None:
    assert set() == SLOW & imported(ASK_VERSION)


def test_the_core_needs_no_extra() -> None:
    assert set() == HEAVY & imported(IMPORT_CORE, *CORE)
