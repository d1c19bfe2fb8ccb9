"""Two processes behind nginx and one PostgreSQL: one dies in the middle, and no answer is lost."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.request import urlopen

import pytest
import sqlalchemy as sa
from playwright.sync_api import expect

from quizgen.study.store.database import connect
from tests.app.browser import DESKTOP, ROOT, chromium, free_port, settled, window

pytestmark = pytest.mark.system

SCRIPT = ROOT / "tests" / "app" / "small_server.py"


@contextmanager
def running(
    command: Sequence[str | Path], *, stop: int = signal.SIGTERM, **more: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """A program that ends with the block."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    program = subprocess.Popen([*map(str, command)], **quiet, **more)
    try:
        yield program
    finally:
        program.send_signal(stop)
        program.wait(20)


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a new PostgreSQL in a folder of its own."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
    with TemporaryDirectory() as name:
        who: dict[str, Any] = {}
        if os.geteuid() == 0:  # it refuses to run as root
            who = {"user": "postgres", "group": "postgres"}
            shutil.chown(name, "postgres", "postgres")
        data, port = Path(name) / "data", free_port()
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "quizgen", "-A", "trust", "-N", "-E", "UTF8"],
            check=True, capture_output=True, cwd=name, **who,
        )  # fmt: skip
        options = ["-D", data, "-p", str(port), "-k", name, "-h", "127.0.0.1", "-F"]
        with running([programs / "postgres", *options], stop=signal.SIGINT, cwd=name, **who):
            url = sa.URL.create(
                "postgresql+psycopg", "quizgen", host="127.0.0.1", port=port, database="postgres"
            )
            until(lambda: connect(url).close())
            yield url.render_as_string()


@contextmanager
def nginx(ports: Sequence[int]) -> Iterator[str]:
    """The address of nginx with our configuration, its ports changed."""
    ours = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    listen = free_port()
    for old, new in zip(("8501", "8502"), ports, strict=True):
        ours = ours.replace(f"127.0.0.1:{old}", f"127.0.0.1:{new}")
    ours = re.sub(r"listen 80;", f"listen 127.0.0.1:{listen};", ours)
    with TemporaryDirectory() as name:
        places = "".join(
            f"{kind}_temp_path {name}/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        file = Path(name) / "nginx.conf"
        file.write_text(
            f"daemon off; pid {name}/pid; error_log {name}/errors;\nevents {{}}\n"
            f"http {{ access_log off; {places}\n{ours}\n}}\n",
            encoding="utf-8",
        )
        program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
        with running([program or "nginx", "-p", name, "-c", file]):
            until(lambda: urlopen(f"http://127.0.0.1:{listen}/_stcore/health", timeout=2).read())
            yield f"http://127.0.0.1:{listen}"


def until(attempt: Any, seconds: float = 40) -> None:
    """Try until it works."""
    end = time.monotonic() + seconds
    while True:
        try:
            attempt()
            return
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def test_a_process_dies_in_the_middle_and_no_answer_is_lost() -> None:
    ports = free_port(), free_port()
    with postgresql() as url, chromium() as browser:
        servers = []
        for port in ports:
            command = [sys.executable, "-m", "streamlit", "run", SCRIPT, "--server.headless=true"]
            settings = {**os.environ, "QUIZGEN_DATABASE_URL": url}
            one = running([*command, f"--server.port={port}"], cwd=ROOT, env=settings)
            servers.append((one, one.__enter__()))
        try:
            for port in ports:
                until(lambda port=port: urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2).read())
            with nginx(ports) as address, window(browser, DESKTOP) as page:
                page.goto(f"{address}/s-entrainer?article=phare&niveau=A2")
                page.get_by_role("button", name="Commencer").click()
                page.get_by_role("button", name="Je ne sais pas").click()
                page.get_by_role("button", name="Question suivante").click()
                expect(page.get_by_text("Question 2 sur 8")).to_be_visible()
                settled(page)
                mine = _server_of(ports, servers)
                mine.kill()
                mine.wait(20)
                page.reload()
                expect(page.get_by_text("Question 2 sur 8")).to_be_visible()
                page.get_by_role("button", name="Je ne sais pas").click()
                expect(page.locator(".st-key-verdict")).to_be_visible()
            kept = connect(sa.make_url(url))
            with kept.begin() as connection:
                given = connection.execute(sa.text("SELECT item FROM answer ORDER BY number")).scalars().all()
            kept.close()
            assert ["phare/A2/choix/sujet", "phare/A2/vrai-faux/sujet"] == given
        finally:
            for one, _ in servers:
                one.__exit__(None, None, None)


def _server_of(ports: Sequence[int], servers: Sequence[tuple[Any, subprocess.Popen[bytes]]]) -> Any:
    """The process at which the visitor is: the one to which nginx holds a connection."""
    lines = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    open_to = {line.split()[2].split(":")[1] for line in lines if line.split()[3] == "01"}
    (one,) = [server for port, (_, server) in zip(ports, servers, strict=True) if f"{port:04X}" in open_to]
    return one
