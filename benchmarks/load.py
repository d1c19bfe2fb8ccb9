"""`python -m benchmarks.load`: many learners at one process of the app, against one learner alone.

Each answers an item every four seconds: takes an option, checks it, reads on, goes to the next; a series
that is over begins anew. What they meet is measured at their end of the websocket, from the press of a button
until the page is whole. The same crowd then visits a bare Streamlit page with the same widgets. Exit code 1
if the app misses its target. On a machine that does other work, put `chrt --rr 10` before the command.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.serving import ROOT, Server, running
from benchmarks.visit import Visit, visit
from quizgen.study.store.database import VARIABLE

SCRIPTS = {"app": ROOT / "streamlit_app.py", "bare Streamlit": Path(__file__).with_name("bare_page.py")}
PATH, QUERY = "s-entrainer", "article=moscou-pyongyang&niveau=B1"
WAYS_ON = ("Question suivante", "Voir le bilan", "Nouvelle série", "Commencer")
TARGET = 3.0
ALONE = 1.0  # a learner alone answers an item a second, to be measured in less time
HEAD = ("", "reruns/s", "cpu", "cpu/rerun", "median", "p95", "p99", "memory")
LINE = "{:28} {:>9} {:>5} {:>10} {:>9} {:>9} {:>9} {:>8}"


@dataclass(slots=True)
class Crowd:
    """What some learners met."""

    waits: list[float] = field(default_factory=list)  # seconds, of each rerun that counts
    late: list[float] = field(default_factory=list)  # seconds by which this program itself was late
    counts: bool = False
    over: bool = False

    def wait(self, percent: int) -> float:
        """The wait in milliseconds that so many percent do not exceed."""
        return quantiles(self.waits, n=100, method="inclusive")[percent - 1] * 1000


def main() -> int:
    """Measure, and print each line as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="Many learners at once.")
    parser.add_argument("--learners", type=int, default=200)
    parser.add_argument("--every", type=float, default=4, help="seconds between two answers of a learner")
    parser.add_argument("--seconds", type=float, default=60, help="how long to measure")
    told = parser.parse_args()
    print(LINE.format(*HEAD))
    ratios = {}
    for name, script in SCRIPTS.items():
        with TemporaryDirectory() as folder:
            os.environ[VARIABLE] = f"sqlite:///{folder}/progress.sqlite"
            with running(script) as server:
                server.await_health()
                one = measured(f"{name}, 1", server, 1, ALONE, told.seconds / 2)
                before = server.memory()
                all = measured(f"{name}, {told.learners}", server, told.learners, told.every, told.seconds)
                grown = (server.memory() - before) / told.learners
        ratios[name] = all.wait(95) / one.wait(50)
        print(
            f"{name}: p95 of all is {ratios[name]:.2f} x the median of one; {grown:.0f} KB a learner",
            flush=True,
        )
    return 1 if ratios["app"] > TARGET else 0


def measured(what: str, server: Server, learners: int, every: float, seconds: float) -> Crowd:
    """Let them learn, and print what they met."""
    crowd = Crowd()
    before, start = server.cpu(), 0.0

    async def session() -> None:
        nonlocal before, start
        tasks = [asyncio.create_task(learn(server, crowd, every / 2, number)) for number in range(learners)]
        watch = asyncio.create_task(be_punctual(crowd))
        await asyncio.sleep(3 * every)  # until all of them are there
        before, start, crowd.counts = server.cpu(), perf_counter(), True
        await asyncio.sleep(seconds)
        crowd.counts, crowd.over = False, True
        before, start = server.cpu() - before, perf_counter() - start
        watch.cancel()
        await asyncio.gather(*tasks)

    asyncio.run(session())
    n = len(crowd.waits)
    figures = [f"{n / start:.1f}", f"{before / start:.0%}", f"{before / n * 1000:.1f} ms"]
    figures += [f"{crowd.wait(percent):.1f} ms" for percent in (50, 95, 99)]
    print(LINE.format(what, *figures, f"{server.memory() / 1000:.0f} MB"), flush=True)
    if (late := quantiles(crowd.late, n=100)[98] * 1000) > 5:
        print(f"(The machine is busy: this program itself was {late:.0f} ms late in one case of a hundred.)")
    return crowd


async def learn(server: Server, crowd: Crowd, pause: float, number: int) -> None:
    """Press a button, think, and so on."""
    chance = random.Random(number)
    await asyncio.sleep(chance.random() * pause * 4)
    async with visit(server, PATH, QUERY) as page:
        await page.open()
        while not crowd.over:
            took = await page.press(next_step(page, chance))
            if crowd.counts:
                crowd.waits.append(took)
            await asyncio.sleep(pause * chance.uniform(0.5, 1.5))


def next_step(page: Visit, chance: random.Random) -> str:
    """The button to press now; of a question with options, one is taken most of the time."""
    for label in WAYS_ON:
        if label in page.buttons:
            return label
    if page.radios and chance.random() < 0.8:
        page.choose(page.radios[0], chance.choice(list(page.radios[0].options)))
        return "Vérifier"
    return "Je ne sais pas"


async def be_punctual(crowd: Crowd) -> None:
    """Note how late this program is with what it does itself."""
    while True:
        start = perf_counter()
        await asyncio.sleep(0.01)
        crowd.late.append(perf_counter() - start - 0.01)


if __name__ == "__main__":
    sys.exit(main())
