"""The usual files of every article and level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import quizgen
from quizgen.content.library import pack_names
from quizgen.errors import ContentError, QuizgenError
from quizgen.exporters.report import NothingToWrite, Report
from quizgen.model.pack import Pack
from quizgen.select.blueprint import read_blueprint

FILES = (
    ".apkg", ".json", ".html", ".pdf", "-corrige.pdf", ".docx", "-corrige.docx", "-vocabulaire.pdf",
    "-cartes.pdf", "-mots-meles.pdf", "-mots-meles-corrige.pdf", "-mots-croises.pdf",
    "-mots-croises-corrige.pdf", "-etiquettes.pdf", "-etiquettes-corrige.pdf",
)  # fmt: skip
SHEETS = (".pdf", "-corrige.pdf", ".docx", "-corrige.docx")  # by blueprint and in forms; others hold all


@dataclass(frozen=True, slots=True)
class Built:
    """What was written, or had nothing to show, with its report; what went wrong, ready to print."""

    written: tuple[tuple[Path, Report], ...]
    problems: tuple[str, ...]

    @property
    def reasons(self) -> Mapping[str, int]:
        """Why something is not in a file that was written, and how many times, the most frequent first."""
        reports = [report for _, report in self.written if report.written]
        return dict(Counter(reason for report in reports for _, reason in report.skipped).most_common())


def build_all(
    packs: Sequence[str],
    folder: Path,
    *,
    blueprint: str | None = None,
    forms: str = "A",
    seed: int = 0,
    progress: Callable[[int], AbstractContextManager[Any]],
) -> Built:
    """Write deck, sheet, key, page, handouts and data of each pack (all bundled ones if none is named).

    With a `blueprint` the sheets hold what it asks for, and with several `forms` there is one for each.
    A text that has nothing for a format, such as no words for a game, goes without that file: its report
    says why. `progress` makes, for a number of files, a context whose `update(1)` is called after each.
    What is wrong with one pack is reported and keeps no other from being built.
    """
    problems: list[str] = []
    loaded = list(_loaded(packs or pack_names(), problems))
    if blueprint is not None:
        read_blueprint(blueprint)  # before anything is written
    jobs = [
        (pack, level, ending, form)
        for pack in loaded
        for level in pack.passages
        for ending in FILES
        for form in (forms if ending in SHEETS else "A")
    ]
    folder.mkdir(parents=True, exist_ok=True)
    written: list[tuple[Path, Report]] = []
    with progress(len(jobs)) as bar:
        for pack, level, ending, form in jobs:
            letter = f"-{form}" if len(forms) > 1 and ending in SHEETS else ""
            path = folder / f"{pack.id}-{level.lower()}{letter}{ending}"
            plan = blueprint if ending in SHEETS else None
            try:
                report = quizgen.export(pack.path, path, level=level, blueprint=plan, form=form, seed=seed)
                written.append((path, report))
            except NothingToWrite as reason:
                written.append((path, Report((), ((path.name, str(reason)),))))
            except QuizgenError as error:
                problems.append(f"{path}: {error}")
            bar.update(1)
    return Built(tuple(written), tuple(problems))


def _loaded(packs: Iterable[str], problems: list[str]) -> Iterable[Pack]:
    for name in packs:
        try:
            yield quizgen.load(name)
        except ContentError as error:
            problems += map(str, error.problems)
        except QuizgenError as error:
            problems.append(str(error))
