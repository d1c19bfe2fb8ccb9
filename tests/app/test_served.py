"""A whole series over a websocket to a real server: what a browser says, without a browser."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from benchmarks.serving import ROOT, running
from benchmarks.visit import Visit, visit

SERIES = "article=moscou-pyongyang&niveau=B1&serie=7&nombre=5&mode=test"


def test_an_answer_draws_the_exercise_anew_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZGEN_DATABASE_URL", f"sqlite:///{tmp_path}/progress.sqlite")

    async def whole_series(page: Visit) -> list[bool]:
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

    async def session() -> list[bool]:
        async with visit(server, "s-entrainer", SERIES) as page:
            return await whole_series(page)

    with running(ROOT / "streamlit_app.py") as server:
        server.await_health()
        assert [True] * 5 == asyncio.run(asyncio.wait_for(session(), 60))
