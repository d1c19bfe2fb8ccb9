"""The app at a real server, visited over a websocket: what a browser says, without a browser."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.serving import ROOT, Server, running
from benchmarks.visit import visit

HERE = "article=moscou-pyongyang&niveau=B1"
SERIES = f"{HERE}&serie=7&nombre=5&mode=test"
PAGES = ("", "lire", "s-entrainer", "mots", "telecharger", "parcours", "enseigner")
HEAVY = {"numpy", "pandas", "pyarrow"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("served")
        patch.setenv("QUIZGEN_DATABASE_URL", f"sqlite:///{folder}/progress.sqlite")
        with running(ROOT / "streamlit_app.py") as running_server:
            running_server.await_health()
            yield running_server


def test_an_answer_draws_the_exercise_anew_and_nothing_else(server: Server) -> None:
    async def whole_series() -> list[bool]:
        async with visit(server, "s-entrainer", SERIES) as page:
            await page.open()
            await page.press("Commencer")
            parts = []
            for _ in range(5):
                await page.press("Je ne sais pas")
                parts.append(page.partial)
            await page.press("Nouvelle série")  # and then the page as a whole
            assert not page.partial
            assert "Commencer" in page.buttons
            return parts

    assert [True] * 5 == asyncio.run(asyncio.wait_for(whole_series(), 60))


def test_no_page_loads_what_would_slow_down_every_rerun(server: Server) -> None:
    """Libraries for data frames cost each rerun's collection tens of milliseconds, and the process 80 MB."""

    async def look_around() -> None:
        for path in PAGES:
            async with visit(server, path, HERE) as page:
                await page.open()

    asyncio.run(asyncio.wait_for(look_around(), 60))
    mapped = Path(f"/proc/{server.pid}/maps").read_text(encoding="utf-8")
    assert set() == {name for name in HEAVY if f"/{name}/" in mapped}


def test_no_rerun_ends_with_a_full_collection() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert not settings["runner"]["postScriptGC"]


def test_no_key_that_a_focused_control_needs_is_taken_for_a_shortcut() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "quizgen" / "app").rglob("*.py"))
    assert "shortcut=" not in code
