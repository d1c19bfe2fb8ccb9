"""Words that a translation or a definition alone would not tell apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from quizgen.french.lists import enumeration
from quizgen.french.typography import typo
from quizgen.model.vocabulary import Entry
from quizgen.render import template

_QUOTED, _NOT = "« {{ lemma }} »", "pas {{ others }}"


def lookalikes(entries: Iterable[Entry]) -> dict[str, str]:
    """For the id of an entry, what tells it from others with its sense or one of its translations.

    The author's own `hint` wins; an entry that nothing resembles and that has no hint is left out.
    """
    entries = tuple(entries)
    meanings: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        for meaning in {("fr", entry.definition.casefold())} | {
            (language, text.casefold()) for language, text in entry.gloss.items()
        }:
            meanings[meaning].append(entry)
    rivals: defaultdict[str, set[str]] = defaultdict(set)
    for sharing in meanings.values():
        for entry in sharing:
            rivals[entry.id] |= {other.lemma for other in sharing if other.lemma != entry.lemma}
    hints = {name: _not(lemmas) for name, lemmas in rivals.items() if lemmas}
    return hints | {entry.id: typo(entry.hint) for entry in entries if entry.hint}


def _not(lemmas: Iterable[str]) -> str:
    quoted = [template(_QUOTED).render({"lemma": lemma}) for lemma in sorted(lemmas)]
    return typo(template(_NOT).render({"others": enumeration(quoted, "ni")}))
