"""The verbs of all packs' vocabularies: each is known, and the forms met in passages are among its own."""

from __future__ import annotations

from functools import cache

import pytest

import quizgen
from quizgen.content.library import pack_names
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.paradigm import every_form


@cache
def verbs() -> dict[str, tuple[str, ...]]:
    """Infinitives with « se », and the first word of each of their forms."""
    return {
        entry.lemma: entry.formes
        for name in pack_names()
        for entry in quizgen.load(name).vocabulary
        if entry.pos == "verbe" and len(entry.lemma.replace("s’", "se ").removeprefix("se ").split()) == 1
    }


def test_there_are_verbs() -> None:
    assert len(verbs()) >= 10


@pytest.mark.parametrize("lemma", sorted(verbs()))
def test_the_forms_of_a_passage_are_forms_of_the_verb(lemma: str) -> None:
    infinitive = lemma.replace("s’", "se ").removeprefix("se ")
    known = {form for one in paradigms(infinitive) for form in every_form(one)} | {infinitive}
    assert [] == sorted(form for form in verbs()[lemma] if known.isdisjoint(form.replace("’", "’ ").split()))
