"""Recordings and pictures: named by content, each once, never from outside the pack."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

import quizgen
from quizgen.errors import ContentError, QuizgenError
from quizgen.exporters.apkg import write_apkg
from tests.export.anki_client import bring_in, cards_of, collection, note_of
from tests.export.cards import CARDS
from tests.export.samples import BUNDLE
from tests.items.small_pack import write_pack

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


def test_two_files_of_one_name_and_one_file_of_two_names(tmp_path: Path) -> None:
    media = tmp_path / "media"
    for folder, sound in (("un", b"premier"), ("deux", b"second"), ("trois", b"premier")):
        (media / folder).mkdir(parents=True)
        (media / folder / "mot.mp3").write_bytes(sound)
    (media / "Un mot é.png").write_bytes(PIXEL)
    cards = tuple(
        replace(card, audio=f"{folder}/mot.mp3", image="Un mot é.png")
        for card, folder in zip(CARDS, ("un", "deux", "trois"), strict=False)
    )
    bundle = replace(BUNDLE, cards=(*cards, CARDS[3]), items=(), media=media)
    path = tmp_path / "deck.apkg"
    assert 3 == write_apkg(bundle, path).counts["media"]
    with collection(tmp_path) as col:
        bring_in(col, path)
        sounds = [note_of(col, card.id)["Audio"] for card in cards]
        assert sounds[0] == sounds[2] != sounds[1]
        played = [
            tag.filename
            for card in cards_of(col, "card:Reconnaissance")
            for tag in card.render_output().answer_av_tags
            if hasattr(tag, "filename")
        ]
        stored = {name: Path(col.media.dir(), name).read_bytes() for name in played}
        assert {b"premier", b"second"} == set(stored.values())
        spoken = cards_of(col, f'"Id:{CARDS[3].id}" card:Reconnaissance')[0].render_output().answer_av_tags
        assert ["fr_FR"] == [tag.lang for tag in spoken]  # nobody recorded it: speech
        check = col.media.check()
        assert not check.missing and not check.unused
    with zipfile.ZipFile(path) as archive:
        names = json.loads(archive.read("media"))
    assert sorted(names.values()) == list(names.values())


@pytest.mark.parametrize("name", ["../secret.mp3", "absent.mp3", "lien.mp3"])
def test_a_file_from_elsewhere_is_an_error_that_names_the_word(name: str, tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "secret.mp3").write_bytes(b"secret")
    (tmp_path / "media" / "lien.mp3").symlink_to(tmp_path / "secret.mp3")
    bundle = replace(BUNDLE, cards=(replace(CARDS[0], audio=name),), media=tmp_path / "media")
    with pytest.raises(QuizgenError, match=CARDS[0].id):
        write_apkg(bundle, tmp_path / "deck.apkg")
    assert not (tmp_path / "deck.apkg").exists()


@pytest.mark.parametrize(
    ("name", "code", "told"),
    [
        ("/etc/passwd.mp3", "S05", "folder media/"),
        ("../a.mp3", "S05", "folder media/"),
        ("a.exe", "S05", "no player"),
        ("paner.mp3", "C10", "did you mean « panier.mp3 »?"),
        ("lien.mp3", "C10", "leads out"),
    ],
)
def test_a_pack_says_where_its_media_are_wrong(name: str, code: str, told: str, tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    (folder / "media").mkdir()
    (folder / "media" / "panier.mp3").write_bytes(b"panier")
    (folder / "media" / "lien.mp3").symlink_to(tmp_path / "verger" / "pack.yaml")
    words = folder / "vocabulary.yaml"
    line = len(words.read_text(encoding="utf-8").splitlines()) + 1
    with words.open("a", encoding="utf-8") as file:
        file.write(f"  audio: {name}\n")
    with pytest.raises(ContentError) as caught:
        quizgen.load(folder)
    (problem,) = caught.value.problems
    assert (words, line, code) == (problem.spot.path, problem.spot.line, problem.code)
    assert told in f"{problem.message} {problem.cure}"


def test_a_recording_of_a_pack_reaches_the_deck(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    (folder / "media").mkdir()
    (folder / "media" / "panier.mp3").write_bytes(b"panier")
    with (folder / "vocabulary.yaml").open("a", encoding="utf-8") as file:
        file.write("  audio: panier.mp3\n")
    report = quizgen.export(quizgen.load(folder), tmp_path / "deck.apkg", level="B1")
    assert 1 == report.counts["media"]
