"""Text that goes into files of others: clean, escaped, never interpreted."""

from __future__ import annotations

from pathlib import Path
from unicodedata import category, is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.atomic import write_bytes
from quizgen.errors import QuizgenError
from quizgen.exporters import anki_html as html
from quizgen.exporters.anki_database import note
from quizgen.exporters.anki_types import WORD
from quizgen.exporters.anki_words import as_typed
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


@given(st.lists(st.text(st.sampled_from("aé |e\u0301<&\x1f\u2028\u202e\u00a0{]\\\"'\t")), max_size=5))
def test_many_texts_at_once_become_what_each_becomes_alone(texts: list[str]) -> None:
    write = html.writer(texts)
    assert [html.text(one) for one in texts] == [write(one) for one in texts]


@given(st.text())
def test_cleaning_leaves_nothing_to_clean(text: str) -> None:
    once = clean(text)
    assert once == clean(once) and is_normalized("NFC", once)
    assert "  " not in once and not any(category(one) in {"Cc", "Cs"} for one in once)


def test_words_are_typed_with_single_blanks() -> None:
    assert "l'oeuvre d'art" == as_typed("l’œuvre\u00a0 d’art")


def test_a_field_that_no_note_has_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError, match="Traduction"):
        note("a", WORD, {"Mot": "b", "Traduction": "c"}, tags="", deck="d", changed=1, due=1)


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
