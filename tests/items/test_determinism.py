"""The same seed makes the same items anywhere; a change of the pack changes only what it must."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import quizgen
from quizgen.content.library import content_root
from quizgen.exporters.plain import item_as_dict
from quizgen.model.item import Item
from tests.items.folders import append, copy_of
from tests.items.pools import Place, every_pack, everywhere, loaded, options, printed

OTHER_PROCESS = """
import json, sys, quizgen
from quizgen.exporters.plain import item_as_dict
pack = quizgen.load(sys.argv[1])
made = [item_as_dict(i) for i in quizgen.generate(pack, sys.argv[2], seed=int(sys.argv[3]))]
sys.stdout.buffer.write(json.dumps(made, ensure_ascii=False).encode())
"""
NEW_ENTITY = """
  - {id: zelie-quint, type: personne, name: Zélie Quint, gender: f, side: ailleurs}
"""
NEW_FACT = """
- id: voyage-de-zelie
  kind: visite
  visiteur: zelie-quint
  destination: mexique
  dates: 2019-03-04..2019-03-06
  status: fait
  where: [p99]
  importance: B
"""
NEW_SENTENCE = "Zélie Quint a séjourné au Mexique du 4 au 6 mars 2019. {voyage-de-zelie}"
NEWS = re.compile(r"Zélie Quint|Mexique|2019")


def plain(items: tuple[Item, ...]) -> dict[str, str]:
    """Each item by its id, as the bytes that a program would read."""
    return {item.id: json.dumps(item_as_dict(item), ensure_ascii=False) for item in items}


@everywhere
def test_the_same_seed_makes_the_same_items(place: Place) -> None:
    again = quizgen.generate(quizgen.load(place.name), place.level, seed=3)
    assert place.pool(3) == again
    assert list(plain(again)) == list(plain(place.pool(4)))


@everywhere
def test_the_same_items_in_another_process(place: Place) -> None:
    for hash_seed in ("0", "4321"):
        command = [sys.executable, "-c", OTHER_PROCESS, place.name, place.level, "7"]
        environment = {"PYTHONHASHSEED": hash_seed, "PATH": "", "LC_ALL": "C"}
        done = subprocess.run(command, capture_output=True, check=True, env=environment)
        assert json.loads(done.stdout) == [item_as_dict(item) for item in place.pool(7)]


BY_MEANING = frozenset({"mot-en-contexte", "mot-definition"})


@everywhere
def test_types_can_be_made_alone(place: Place) -> None:
    """What an item is does not depend on what else is made: no stream of chance is shared."""
    pack = loaded(place.name)
    for kind in {item.type for item in place.pool()}:
        alone = quizgen.generate(pack, place.level, types=[kind])
        assert alone == tuple(item for item in place.pool() if item.type == kind)


@every_pack
def test_one_fact_more_changes_only_what_it_must(name: str, tmp_path: Path) -> None:
    folder = copy_of(name, tmp_path)
    info = folder / "pack.yaml"
    info.write_text(info.read_text(encoding="utf-8").replace("\nentities:", "\nentities:" + NEW_ENTITY, 1))
    append(folder / "facts.yaml", NEW_FACT)
    for path in (folder / "passages").glob("*.md"):
        append(path, NEW_SENTENCE + "\n")
    more, before = quizgen.load(folder), quizgen.load(name)
    for level in before.passages:
        old = {item.id: item for item in quizgen.generate(before, level)}
        new = {item.id: item for item in quizgen.generate(more, level)}
        assert set(old) <= set(new)
        assert {one for one in set(new) - set(old) if "/voyage-de-zelie" not in one} == set()
        assert any("/qcm/voyage-de-zelie" in one for one in new)
        changed = [one for one in old if plain((old[one],)) != plain((new[one],))]
        assert len(changed) <= len(old) / 5
        for one in changed:  # a new value took the place of another, and all else is as it was
            assert NEWS.search(" ".join(printed(new[one]))), one
            assert old[one].evidence == new[one].evidence
            kept = {option.text for option in options(old[one].shape) if option.correct}
            assert kept == {option.text for option in options(new[one].shape) if option.correct}


@every_pack
def test_ids_do_not_depend_on_wording(name: str, tmp_path: Path) -> None:
    """Every stem, statement, explanation and definition says something else; no id changes.

    Whether a word is asked does depend on what it is explained by: there may be nothing to offer beside it.
    """
    folder = copy_of(name, tmp_path)
    shutil.copytree(content_root() / "kinds", folder / "kinds", dirs_exist_ok=True)
    for path in (content_root() / name / "kinds").glob("*.yaml"):
        shutil.copy(path, folder / "kinds")
    for path in (folder / "kinds").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(
            re.sub(r"(\b(?:stem|text|explanation|hint|label): \"?)(?=[^\s{\"])", r"\1tiens, ", text)
        )
    for file in ("pack.yaml", "vocabulary.yaml"):
        text = (folder / file).read_text(encoding="utf-8")
        (folder / file).write_text(re.sub(r'(\b(?:definition|title|explanation): ")', r"\1tiens, ", text))
    reworded, before = quizgen.load(folder), loaded(name)
    for level in before.passages:
        old, new = quizgen.generate(before, level), quizgen.generate(reworded, level)
        ids = [[item.id for item in items if item.type not in BY_MEANING] for items in (old, new)]
        assert ids[0] == ids[1]
        known = {item.id: plain((item,)) for item in old}
        assert sum(known.get(item.id) == plain((item,)) for item in new) < len(old) / 2


@every_pack
def test_order_of_facts_changes_no_item(name: str, tmp_path: Path) -> None:
    """Facts in another order give the same items in another order."""
    folder = copy_of(name, tmp_path)
    path = folder / "facts.yaml"
    head, *facts = re.split(r"(?m)^(?=- id: )", path.read_text(encoding="utf-8"))
    path.write_text(head + "".join(facts[::-1]), encoding="utf-8")
    turned, before = quizgen.load(folder), loaded(name)
    for level in before.passages:
        assert plain(quizgen.generate(before, level, seed=5)) == plain(
            quizgen.generate(turned, level, seed=5)
        )
