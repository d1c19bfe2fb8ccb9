"""A bot that answers choices from surface cues alone, without reading the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from quizgen.items.find import fold
from quizgen.lint.cues import lead
from quizgen.lint.desk import Desk
from quizgen.model.item import Choice, Item

_ABSOLUTES = frozenset(
    "toujours jamais tous toutes aucun aucune seulement uniquement totalement rien".split()
)
_HEDGES = frozenset(
    "peut peuvent pourrait pourraient certains plusieurs souvent parfois possible généralement".split()
)
Scores = Sequence[float]
Cue = Callable[[Item, Sequence[str], Desk], Scores]


def _long(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    longest = max(map(len, texts))
    return [float(len(text) == longest) for text in texts]


def _stem(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    stem = desk.elements(item.stem)
    return [len(stem & desk.elements(text)) / (1 + len(desk.elements(text))) for text in texts]


def _convergent(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    said = [desk.elements(text) for text in texts]
    return [
        sum(len(one & other) for j, other in enumerate(said) if i != j) / (1 + len(one))
        for i, one in enumerate(said)
    ]


def _careful(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    words = [frozenset(fold(text).split()) for text in texts]
    return [len(one & _HEDGES) - float(len(one & _ABSOLUTES)) for one in words]


def _middle(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    if not item.dated:
        return [0.0 for _ in texts]
    last = len(texts) - 1
    return [float(0 < place < last) for place in range(len(texts))]


def _short(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    shortest = min(map(len, texts))
    return [float(len(text) == shortest) for text in texts]


def _alike(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    """How many options are built alike: the key is seldom the odd one out."""
    builds = [
        (desk.answer(text).sort, lead(desk.masked(text)), desk.masked(text).count(" et ")) for text in texts
    ]
    return [float(builds.count(one)) for one in builds]


CUES: Mapping[str, Cue] = {
    "longest": _long, "shortest": _short, "stem": _stem, "convergent": _convergent,
    "careful": _careful, "middle": _middle, "alike": _alike,
}  # fmt: skip
# Near what a regression over the choices of the bundled packs learns, where it learns anything.
_WEIGHTS = {
    "longest": 0.5, "shortest": -0.7, "stem": 1.0, "convergent": 1.0,
    "careful": 0.5, "middle": 0.7, "alike": 0.7,
}  # fmt: skip


def together(item: Item, texts: Sequence[str], desk: Desk) -> Scores:
    """All cues, the telling ones weighing more."""
    every = [[_WEIGHTS[name] * score for score in cue(item, texts, desk)] for name, cue in CUES.items()]
    return [sum(column) for column in zip(*every, strict=True)]


def gain(items: Iterable[Item], desk: Desk, cue: Cue = together) -> tuple[float, int]:
    """How much more often than by chance a cue finds the key, summed over choices, and their number."""
    gained, count = 0.0, 0
    for item in items:
        if isinstance(item.shape, Choice):
            texts = [option.text for option in item.shape.options]
            scores = cue(item, texts, desk)
            best = [n for n, score in enumerate(scores) if score == max(scores)]
            hit = sum(item.shape.options[n].correct for n in best) / len(best)
            gained, count = gained + hit - 1 / len(texts), count + 1
    return gained, count
