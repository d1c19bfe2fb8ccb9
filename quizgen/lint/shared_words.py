"""How many consecutive words two texts have in common."""

from __future__ import annotations

from collections.abc import Sequence


def longest_shared_run(one: Sequence[str | None], other: Sequence[str | None]) -> tuple[str, ...]:
    """The longest run of words that stands in both; None in a text breaks every run.

    >>> longest_shared_run("il a dit que non".split(), "elle a dit que oui".split())
    ('a', 'dit', 'que')
    """
    best: Sequence[str | None] = ()
    lengths = [0] * (len(other) + 1)
    for i, word in enumerate(one):
        previous = 0
        for j, against in enumerate(other, 1):
            same = word is not None and word == against
            lengths[j], previous = (previous + 1 if same else 0), lengths[j]
            if lengths[j] > len(best):
                best = one[i + 1 - lengths[j] : i + 1]
    return tuple(word for word in best if word is not None)
