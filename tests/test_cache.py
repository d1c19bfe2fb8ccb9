"""The folder of what is kept: where it is, what happens when it is full."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from quizgen import cache


def test_where_things_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZGEN_CACHE", str(tmp_path))
    assert tmp_path == cache.folder()
    monkeypatch.setenv("QUIZGEN_CACHE", "")
    assert cache.folder() is None
    monkeypatch.delenv("QUIZGEN_CACHE")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    for system, place in (
        ("linux", tmp_path / ".cache" / "quizgen"),
        ("darwin", tmp_path / "Library" / "Caches" / "quizgen"),
    ):
        monkeypatch.setattr(sys, "platform", system)
        assert place == cache.folder()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert tmp_path / "quizgen" / "Cache" == cache.folder()


def test_a_full_folder_loses_its_oldest_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZGEN_CACHE", str(tmp_path))
    monkeypatch.setattr(cache, "MAX_BYTES", 350)
    (tmp_path / "somebody-else.txt").write_bytes(bytes(1000))
    os.utime(tmp_path / "somebody-else.txt", (0, 0))
    (tmp_path / "roman.txt").write_bytes(b"x" * 1000)
    os.utime(tmp_path / "roman.txt", (0, 0))
    for n in range(5):
        cache.keep(f"set-{n}", bytes([n]) * 100)
        os.utime(tmp_path / f"quizgen-set-{n}", (n, n))
    assert [None, None, bytes([2]) * 100, bytes([3]) * 100, bytes([4]) * 100] == [
        cache.kept(f"set-{n}") for n in range(5)
    ]
    assert (tmp_path / "somebody-else.txt").exists()
    assert (tmp_path / "roman.txt").exists()


def test_a_file_that_is_not_whole_counts_as_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIZGEN_CACHE", str(tmp_path))
    cache.keep("set-0", b"abc")
    whole = (tmp_path / "quizgen-set-0").read_bytes()
    for size in range(len(whole)):
        (tmp_path / "quizgen-set-0").write_bytes(whole[:size])
        assert cache.kept("set-0") is None
