"""What the teacher's page asks of the library: sets, files of a set, its sheet as pictures."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from quizgen.app import catalogue
from quizgen.exporters import export
from quizgen.exporters.gather import gather
from quizgen.model.item import Item
from quizgen.model.levels import Level
from quizgen.study.teaching import TeacherSet, begun, made

PREVIEW = 60  # dots an inch: enough to judge a layout


def pool(pack: str, level: Level, seed: int) -> Mapping[str, Item]:
    """All that may stand in a set."""
    return catalogue.items(pack, level, seed, None)


def by_count(pack: str, level: Level, seed: int, count: int) -> TeacherSet:
    """A set of the best items."""
    return begun(pack, level, seed, catalogue.items(pack, level, seed, count).values())


def by_blueprint(pack: str, level: Level, seed: int, name: str) -> TeacherSet:
    """A set as a blueprint wants it. Raises QuizgenError if the article cannot give it."""
    return begun(pack, level, seed, catalogue.planned(pack, level, seed, name))


def written(chosen: TeacherSet, ending: str) -> bytes:
    """The bytes of a file of the set; `ending` names its format, see `quizgen.exporters.KNOWN`."""
    items = made(chosen, pool(chosen.pack, chosen.level, chosen.seed))
    pack = catalogue.library().packs[chosen.pack]
    bundle = gather(pack, chosen.level, items, seed=chosen.seed, for_sheet=ending != ".apkg")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{chosen.pack}{ending}"
        export(bundle, path)
        return path.read_bytes()


@st.cache_data(max_entries=8, show_spinner=False)
def pages(_chosen: TeacherSet, saved: str, key: bool) -> tuple[bytes, ...]:
    """The sheet, or its key, as PNG pictures; `saved` is the set as text, by which it is remembered."""
    from quizgen.exporters.sheet_data import key_data, student_data
    from quizgen.exporters.sheet_look import look
    from quizgen.exporters.sheet_options import PLAIN
    from quizgen.exporters.typeset import drawn

    items = made(_chosen, pool(_chosen.pack, _chosen.level, _chosen.seed))
    bundle = gather(
        catalogue.library().packs[_chosen.pack], _chosen.level, items, seed=_chosen.seed, for_sheet=True
    )
    part = {"key": key_data(bundle, None)} if key else {"student": student_data(bundle)}
    return drawn("sheet.typ", {"look": look(PLAIN), **part}, PREVIEW)
