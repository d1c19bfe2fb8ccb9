"""The ledger: read and written line by line, merged by git, brought up to date by a release."""

from __future__ import annotations

import subprocess
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import genanki
import pytest
from click.testing import CliRunner

import quizgen
from quizgen.cli import main
from quizgen.errors import ContentError
from quizgen.exporters.anki_options import DeckOptions, deck_options
from quizgen.exporters.anki_questions import question_fields
from quizgen.exporters.anki_words import word_fields
from quizgen.ledger.contents import contents
from quizgen.ledger.digest import card_digest, item_digest
from quizgen.ledger.file import FILE, Line, read_ledger, write_ledger
from quizgen.ledger.guid import guid
from quizgen.ledger.release import difference, release
from quizgen.lint.check import check
from quizgen.model.item import Evidence, Quote
from tests.export.anki_client import bring_in, collection, history, note_of, study
from tests.export.cards import CARDS
from tests.export.items import ITEMS
from tests.export.samples import BUNDLE
from tests.items.folders import append, copy_of
from tests.items.small_pack import write_pack

DAY = datetime(2024, 6, 1, 8, tzinfo=UTC)
LINES = {"p/vocabulaire/a": Line("00ff", DAY), "p/B1/qcm/b": Line("0102", DAY + timedelta(days=2))}


def test_a_ledger_reads_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / FILE
    write_ledger(path, LINES)
    assert LINES == read_ledger(path)
    assert {} == read_ledger(tmp_path / "none.tsv")
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if row[0] != "#"]
    assert sorted(LINES) == [row[3] for row in rows]
    assert genanki.guid_for("quizgen", "p/vocabulaire/a") == guid("p/vocabulaire/a") == rows[1][0]


def test_a_note_whose_guid_begins_like_a_comment_is_read(tmp_path: Path) -> None:
    name = next(name for name in (f"p/B1/qcm/{number}" for number in range(100_000)) if guid(name)[0] == "#")
    write_ledger(tmp_path / FILE, {name: LINES["p/vocabulaire/a"]})
    assert {name: LINES["p/vocabulaire/a"]} == read_ledger(tmp_path / FILE)


def test_a_line_that_is_none_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text("# head\n<<<<<<< ours\nguid\thash\tno date\tid\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_ledger(path)
    assert [2, 3] == [problem.spot.line for problem in caught.value.problems]
    assert "both sides" in caught.value.problems[0].cure


def test_two_branches_merge(tmp_path: Path) -> None:
    """Lines of different notes merge by themselves; of one note in both, the later line counts."""

    def git(*arguments: str) -> None:
        subprocess.run(["git", "-C", str(tmp_path), *arguments], check=True, capture_output=True)

    def commit(**changes: Line) -> None:
        write_ledger(tmp_path / FILE, {**{name: Line("0", DAY) for name in "abcdefghij"}, **changes})
        git("add", ".")
        git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "release")

    git("init", "-q", "-b", "main")
    (tmp_path / ".gitattributes").write_text(f"{FILE} merge=union\n", encoding="utf-8")
    commit()
    git("checkout", "-qb", "other")
    commit(b=Line("1", DAY + timedelta(1)), z=Line("1", DAY))
    git("checkout", "-q", "main")
    commit(b=Line("2", DAY + timedelta(2)), i=Line("2", DAY))
    git("-c", "user.name=t", "-c", "user.email=t@t", "merge", "-q", "other")
    merged = read_ledger(tmp_path / FILE)
    assert (Line("2", DAY + timedelta(2)), Line("2", DAY), Line("1", DAY)) == tuple(merged[n] for n in "biz")
    assert set("abcdefghijz") == set(merged)


def test_difference() -> None:
    found = difference(LINES, {"p/vocabulaire/a": "00fe", "c": "1"})
    assert (("c",), ("p/vocabulaire/a",), ("p/B1/qcm/b",)) == (found.new, found.changed, found.removed)
    assert not difference(LINES, {name: line.content for name, line in LINES.items()})


def test_what_shows_on_a_card_counts_and_nothing_else() -> None:
    """Each field of a word and of a question: its hash changes if the fields of its note do."""
    for name in (one.name for one in fields(CARDS[0]) if one.name != "id"):
        other = _changed(getattr(CARDS[0], name))
        card = replace(CARDS[0], **{name: other})
        assert card_digest({"B1": CARDS[0]}, "") != card_digest({"B1": card}, ""), name
    item = ITEMS[0]
    for name in ("level", "type", "process", "stem", "explanation", "hint", "status", "attribution"):
        assert item_digest(item, (), "") != item_digest(replace(item, **{name: "B1x"}), (), ""), name
    for shape in (one.shape for one in ITEMS[1:]):
        assert item_digest(item, (), "") != item_digest(replace(item, shape=shape), (), "")
    proof = Evidence("B2", Quote(3, "Autre."))
    assert item_digest(item, (), "") != item_digest(replace(item, evidence=proof), (), "")
    unseen = replace(item, facts=("x",), importance="C", points=9.0, dated=True)
    assert item_digest(item, (), "") == item_digest(unseen, (), "")
    usual, every = DeckOptions(), deck_options(cards=["open"])
    assert question_fields(item, BUNDLE, is_open=True) == question_fields(unseen, BUNDLE, is_open=True)
    assert word_fields(CARDS[0], usual, {}) != word_fields(CARDS[0], every, {})


def _changed(value: object) -> object:
    match value:
        case str():
            return f"{value}x"
        case tuple():
            return ("x",)
        case None:
            return Quote(1, "x")
        case _:
            return {"en": "x"}


def test_a_release_dates_what_changed_and_nothing_else(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    first = release(quizgen.load(folder), moment=DAY)
    assert {DAY} == {line.changed for line in read_ledger(folder / FILE).values()} and not first.changed
    bytes_ = (folder / FILE).read_bytes()
    assert not release(quizgen.load(folder), moment=DAY + timedelta(1))
    assert bytes_ == (folder / FILE).read_bytes()
    _mend(folder / "vocabulary.yaml", "objet à anse", "objet rond à anse")
    found = release(quizgen.load(folder), moment=DAY + timedelta(2))
    assert ((), ("verger/vocabulaire/panier",), ()) == (found.new, found.changed, found.removed)
    dates = {name: line.changed for name, line in read_ledger(folder / FILE).items()}
    assert DAY + timedelta(2) == dates.pop("verger/vocabulaire/panier")
    assert {DAY} == set(dates.values())
    (folder / "vocabulary.yaml").unlink()
    gone = release(quizgen.load(folder), moment=DAY - timedelta(9))  # of a clock that went back
    assert ("verger/vocabulaire/panier",) == gone.removed


def test_a_corrected_pack_reaches_a_learner(tmp_path: Path) -> None:
    """The whole way: release, deck, import, study; a word mended; release, deck, import."""
    folder = write_pack(tmp_path / "verger")
    release(quizgen.load(folder), moment=DAY)
    deck = tmp_path / "deck.apkg"
    quizgen.export(quizgen.load(folder), deck, level="B1")
    with collection(tmp_path) as col:
        bring_in(col, deck)
        study(col)
        before = history(col)
        _mend(folder / "vocabulary.yaml", "objet à anse", "objet rond à anse")
        quizgen.export(quizgen.load(folder), deck, level="B1")
        assert not bring_in(col, deck).updated  # not released yet
        release(quizgen.load(folder), moment=DAY + timedelta(seconds=1))
        quizgen.export(quizgen.load(folder), deck, level="B1")
        log = bring_in(col, deck)
        assert (0, 1) == (len(log.new), len(log.updated))
        assert "objet rond à anse" in note_of(col, "verger/vocabulaire/panier")["Sens"]
        assert before == history(col)


def test_an_export_only_reads(tmp_path: Path) -> None:
    """A pack may lie where nobody can write, with a ledger or without one."""
    folder = write_pack(tmp_path / "verger")

    def held() -> dict[Path, tuple[bytes, int]]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}

    for is_released in (False, True):
        if is_released:
            release(quizgen.load(folder), moment=DAY)
        before = held()
        for name in ("deck.apkg", "cartes.tsv"):
            quizgen.export(quizgen.load(folder), tmp_path / name, level="B1")
        assert before == held()


def test_adding_a_fact_leaves_the_other_notes_alone(tmp_path: Path) -> None:
    """A new fact in a paragraph of its own: the text changes, and what offers the new fact as an answer."""
    folder = copy_of("moscou-pyongyang", tmp_path)
    before = contents(quizgen.load(folder))
    append(
        folder / "facts.yaml",
        "- {id: visite-lavrov, kind: visite, visiteur: serguei-lavrov, destination: japon, "
        "dates: 2024-02-12..2024-02-13, status: fait, source: article, where: [p9], importance: B}\n",
    )
    append(
        folder / "passages" / "b1.md",
        "Du 12 au 13 février 2024, Sergueï Lavrov a séjourné au Japon. {visite-lavrov}\n",
    )
    after = contents(quizgen.load(folder))
    new = after.keys() - before.keys()
    # the new sentence also holds a name that stood alone before: somebody may now be asked where it is proved
    assert new and all("visite-lavrov" in name or "/preuve/" in name for name in new)
    assert before.keys() <= after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert "moscou-pyongyang/B1/texte" in changed
    assert len(changed) <= len(before) // 50


def test_check_warns_of_a_stale_ledger(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")

    def warned() -> list[str]:
        return [one.message for one in check(folder) if one.code.startswith("N")]

    assert [] == warned()  # never released
    release(quizgen.load(folder), moment=DAY)
    assert [] == warned()
    _mend(folder / "vocabulary.yaml", "objet à anse", "objet rond à anse")
    (message,) = warned()
    assert "0 new, 1 changed, 0 removed" in message
    (folder / FILE).write_text("<<<<<<< ours\n", encoding="utf-8")
    assert ["this is no line of a ledger"] == warned()


def test_the_command_tells_what_an_update_brings(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "verger")
    runner = CliRunner()
    assert "new      verger/vocabulaire/panier" in runner.invoke(main, ["release", str(folder)]).stdout
    assert "nothing changed" in runner.invoke(main, ["release", str(folder)]).stdout
    old = tmp_path / "old.tsv"
    old.write_bytes((folder / FILE).read_bytes())
    append(
        folder / "vocabulary.yaml", (folder / "vocabulary.yaml").read_text("utf-8").replace("panier", "seau")
    )
    _mend(folder / "vocabulary.yaml", "objet à anse", "objet rond à anse")
    told = runner.invoke(main, ["export", str(folder), "--level", "B1", "--since", str(old)])
    assert 0 == told.exit_code, told.output
    assert "new      verger/vocabulaire/seau" in told.stdout
    assert "changed  verger/vocabulaire/panier" in told.stdout
    assert ["old.tsv", "verger"] == sorted(path.name for path in tmp_path.iterdir())
    (folder / "vocabulary.yaml").unlink()
    told = runner.invoke(main, ["export", str(folder), "--level", "B1", "--since", str(old)])
    assert "removed  verger/vocabulaire/panier" in told.stdout and "Anki keeps" in told.stdout
    assert 2 == runner.invoke(main, ["export", str(folder), "--level", "B1"]).exit_code


def _mend(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
