"""What `deploy/` holds, read by the programs that it is for (nginx: see `tests/app/test_scale_out.py`)."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from quizgen.cli import main

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
UNIT = ROOT / "deploy" / "quizgen@.service"


@pytest.mark.system
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    """But for the program, which is where the unit is installed and not here."""
    unit = tmp_path / "quizgen@8501.service"
    text = UNIT.read_text(encoding="utf-8")
    unit.write_text(text.replace("/usr/local/lib/quizgen/bin/quizgen", sys.executable), encoding="utf-8")
    done = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True)
    assert (0, "") == (done.returncode, done.stderr)


def test_what_the_image_installs_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (extras,) = re.findall(r'pip install [^"]*"\.\[(.+)\]"', DOCKERFILE)
    assert set(extras.split(",")) <= set(project["optional-dependencies"])


@pytest.mark.parametrize(
    "command",
    [
        re.findall(r'"(.+?)"', DOCKERFILE.rpartition("CMD")[2]),
        re.findall(r"ExecStart=(.+)", UNIT.read_text(encoding="utf-8"))[0].replace("%i", "8501").split(),
    ],
    ids=["image", "unit"],
)
def test_the_command_that_starts_the_app_is_one_of_ours(command: list[str]) -> None:
    assert "quizgen" == Path(command[0]).name
    with pytest.raises(SystemExit) as ended:
        main([*command[1:], "--help"])
    assert 0 == ended.value.code
