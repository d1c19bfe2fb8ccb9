"""Every law, on every item that any of fifty seeds makes, at every level of every pack."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice

from quizgen.french.typography import typo
from quizgen.model.item import Choice, Item, TrueFalse
from tests.items import laws_answers, laws_shape, laws_traps, laws_wording
from tests.items.pools import SEEDS, Place, everywhere, subject

ITEM_LAWS = (*laws_shape.LAWS, *laws_answers.LAWS, *laws_wording.LAWS, *laws_traps.LAWS)


def ids_are_unique(place: Place) -> Iterator[str]:
    for seed, pool in zip(SEEDS, place.pools, strict=True):
        twice = [name for name, count in Counter(item.id for item in pool).items() if count > 1]
        if twice:
            yield f"seed {seed}: {twice}"


def a_seed_changes_neither_ids_nor_questions(place: Place) -> Iterator[str]:
    swapped = {item.id for item in place.items if isinstance(item.shape, TrueFalse) and subject(item)[1]}
    first = _questions(place.pools[0], swapped)
    for seed, pool in zip(SEEDS, place.pools, strict=True):
        if _questions(pool, swapped) != first:
            yield f"seed {seed}: {set(_questions(pool, swapped)) ^ set(first)}"


def _questions(pool: tuple[Item, ...], swapped: set[str]) -> list[tuple[str, str]]:
    """Ids and stems in order; a false statement holds its wrong value in its stem, so it is left out."""
    return [(item.id, "" if item.id in swapped else item.stem) for item in pool]


def seeds_choose_among_distractors(place: Place) -> Iterator[str]:
    choices = defaultdict(set)
    for item in place.items:
        if isinstance(item.shape, Choice):
            choices[item.id].add(frozenset(option.text for option in item.shape.options))
    if not any(len(sets) > 1 for sets in choices.values()):
        yield "no seed changes any distractor"


def the_key_stands_anywhere(place: Place) -> Iterator[str]:
    """Where nothing orders the options, each position holds the key as often as another."""
    found = [
        [option.correct for option in item.shape.options].index(True)
        for pool in place.pools
        for item in pool
        if isinstance(item.shape, Choice) and not item.dated
    ]
    shares = {position: count / len(found) for position, count in sorted(Counter(found).items())}
    if len(found) >= 400 and not all(0.27 <= shares.get(index, 0) <= 0.4 for index in range(3)):
        yield str(shares)


PLACE_LAWS = (
    ids_are_unique,
    a_seed_changes_neither_ids_nor_questions,
    seeds_choose_among_distractors,
    the_key_stands_anywhere,
)


@everywhere
def test_every_law_holds(place: Place) -> None:
    assert len(place.items) > len(place.pool())
    broken: dict[str, dict[str, str]] = defaultdict(dict)
    for item in place.items:
        for law in ITEM_LAWS:
            for complaint in law(place, item):
                broken[law.__name__].setdefault(item.id, complaint)
    for whole in PLACE_LAWS:
        for complaint in whole(place):
            broken[whole.__name__].setdefault(str(place), complaint)
    report = [
        f"{law} ({len(found)} items): {name}: {complaint}"
        for law, found in broken.items()
        for name, complaint in islice(found.items(), 8)
    ]
    assert not report, "\n".join(report)


@everywhere
def test_a_passage_is_its_file_without_marks(place: Place) -> None:
    """Read by other means than the engine's: what is quoted is what the author wrote."""
    path = place.pack.passages[place.level].path
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    bare = (re.sub(r"\s*\{[^{}]*\}\s*$", "", line) for line in lines if line.strip())
    expected = [typo(re.sub(r"\]\([@#][^()]*\)|\[", "", line).strip()) for line in bare]
    assert expected == [sentence.text for sentence in place.sentences.values()]
    assert list(place.sentences) == list(range(1, len(expected) + 1))
