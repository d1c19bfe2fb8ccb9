"""What the vocabulary tells of each word form: part of speech, gender, number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from quizgen.errors import FrenchError
from quizgen.french.adjectives import forms as adjective_forms
from quizgen.french.nouns import pluriel
from quizgen.items.find import fold
from quizgen.model.vocabulary import Entry

Features = tuple[str, str, str]  # part of speech; m, f or nothing; s, p or nothing
_CELLS = (("m", "s"), ("f", "s"), ("m", "p"), ("f", "p"))


def forms_of(entries: Iterable[Entry]) -> Mapping[str, frozenset[Features]]:
    """All that each folded form may be."""
    found: dict[str, set[Features]] = defaultdict(set)
    for entry in entries:
        for form, features in _told(entry):
            found[fold(form)].add(features)
    return {form: frozenset(features) for form, features in found.items()}


def _told(entry: Entry) -> Iterator[tuple[str, Features]]:
    if entry.pos == "nom":
        yield from _noun(entry)
    elif entry.pos == "adjectif":
        yield from _adjective(entry)
    else:
        for form in (entry.lemma, *entry.formes):
            yield form, (entry.pos, "", "")


def _noun(entry: Entry) -> Iterator[tuple[str, Features]]:
    genders = "mf" if entry.gender == "mf" else (entry.gender or "")
    singulars = [entry.lemma] if entry.number != "p" else []
    plurals = [entry.plural] if entry.plural else []
    if entry.number == "p":
        plurals.append(entry.lemma)
    elif not plurals:
        plurals = _plural(entry.lemma)
    for gender in genders or ("",):
        yield from ((form, ("nom", gender, "s")) for form in singulars)
        yield from ((form, ("nom", gender, "p")) for form in plurals)
    if entry.feminine:
        yield entry.feminine, ("nom", "f", "s")
        yield from ((form, ("nom", "f", "p")) for form in _plural(entry.feminine))


def _adjective(entry: Entry) -> Iterator[tuple[str, Features]]:
    made = _adjective_forms(entry)
    for form, (gender, number) in zip(made, _CELLS, strict=True):
        if form:
            yield form, ("adjectif", gender, number)


def _adjective_forms(entry: Entry) -> tuple[str | None, ...]:
    """Masculine, feminine, and their plurals; what the entry says goes before what the tables say."""
    written = (entry.lemma, entry.feminine, entry.plural, entry.feminine_plural)
    try:
        known: tuple[str, ...] = adjective_forms(entry.lemma)
    except FrenchError:
        return written
    return tuple(one or other for one, other in zip(written, known, strict=True))


def _plural(word: str) -> list[str]:
    try:
        return [pluriel(word)]
    except FrenchError:
        return []
