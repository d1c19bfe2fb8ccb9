"""A server and a browser for the tests that need real ones."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
DESKTOP, PHONE = (1200, 900), (390, 844)


@contextmanager
def served(
    script: Path, *arguments: str, port: int = 0, settings: Mapping[str, str] | None = None
) -> Iterator[str]:
    """The address of a server that runs `script` as an app, with a new database."""
    with TemporaryDirectory() as folder:
        own = {"QUIZGEN_DATABASE_URL": f"sqlite:///{folder}/progress.sqlite"}
        yield from _serve(script, arguments, {**own, **(settings or {})}, port or free_port())


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _serve(script: Path, arguments: Sequence[str], settings: Mapping[str, str], port: int) -> Iterator[str]:
    command = [sys.executable, "-m", "streamlit", "run", str(script)]
    options = [f"--server.port={port}", "--server.headless=true", "--server.fileWatcherType=none"]
    server = subprocess.Popen(
        [*command, *options, "--", *arguments],
        cwd=ROOT,
        env={**os.environ, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await_health(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def window(browser: Browser, size: tuple[int, int]) -> Iterator[Page]:
    """A window of its own, with nothing remembered."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="fr-FR", accept_downloads=True
    )
    context.set_default_timeout(30_000)
    try:
        yield context.new_page()
    finally:
        context.close()


def settled(page: Page) -> None:
    """Wait until the app has drawn what was asked of it."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(150)


def too_wide(page: Page) -> bool:
    """Whether the page scrolls sideways."""
    script = "() => { const m = document.querySelector('[data-testid=stMain]');"
    return bool(page.evaluate(script + " return m.scrollWidth > m.clientWidth }"))


def _await_health(base: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped with {server.returncode}")
        try:
            with urlopen(f"{base}/_stcore/health", timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.25)
    raise TimeoutError("the server did not start")
