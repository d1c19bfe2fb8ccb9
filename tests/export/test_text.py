"""Text that goes into files of others: clean, escaped, never interpreted."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.atomic import write_bytes
from quizgen.errors import QuizgenError
from quizgen.exporters import anki_html as html
from quizgen.exporters.clean import clean


@pytest.mark.parametrize(
    ("dirty", "good"),
    [
        ("e\u0301tat", "état"),
        ("a\x1fb", "a b"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("deux\nlignes", "deux lignes"),
        ("vraiment\u202f?\u00a0:", "vraiment\u202f?\u00a0:"),
        ("a\ud800b\ufffe", "ab"),
    ],
)
def test_clean(dirty: str, good: str) -> None:
    assert clean(dirty) == good


def test_a_cloze_cannot_be_closed_early() -> None:
    hole = html.hole("a}}b::c", "indice::{{c2::x}}")
    assert hole.count("{{") == hole.count("}}") == 1
    assert hole.removeprefix("{{c1::").removesuffix("}}").count("::") == 1


def test_file_is_whole_or_absent(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    write_bytes(target, b"one")
    write_bytes(target, b"two")
    assert target.read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    with pytest.raises(QuizgenError, match="cannot write"):
        write_bytes(tmp_path / "no" / "a.txt", b"three")
    (tmp_path / "folder").mkdir()
    with pytest.raises(QuizgenError, match="cannot write"):
        write_bytes(tmp_path / "folder", b"four")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "folder"]
