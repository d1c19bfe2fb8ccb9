"""Vocabulary cards of one level: the words of its passage, and those of its level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from quizgen.cards.lookalikes import lookalikes
from quizgen.french.determiners import indefini
from quizgen.french.typography import typo, typo_parts
from quizgen.items.reading import Reading
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Quote
from quizgen.model.levels import Level, rank
from quizgen.model.pack import Pack
from quizgen.model.phrase import Phrase
from quizgen.model.vocabulary import Entry
from quizgen.render import template

_POS = {
    "nom": "nom",
    "verbe": "verbe",
    "adjectif": "adjectif",
    "adverbe": "adverbe",
    "locution": "locution",
    "preposition": "préposition",
    "conjonction": "conjonction",
}
_GENDERS = {"m": "masculin", "f": "féminin", "mf": "masculin ou féminin"}
_PLURAL = "pluriel : {{ plural | un }}"
_FEMININE = "féminin : {{ feminine }}"
_FEMININE_NOUN = "féminin : {{ feminine | un }}"
_ADJECTIVE = "pluriel : {{ plural }}"


def cards(pack: Pack, level: Level) -> tuple[VocabularyCard, ...]:
    """The cards of a level, in the order in which the passage meets the words.

    A word belongs to a level if it stands in that passage and is not easier than it, or if it is of that
    level (the highest passage also takes what is above it); those that stand nowhere come last.
    """
    reading = Reading(pack, level)
    highest = max(pack.passages, key=rank)
    hints = lookalikes(pack.vocabulary)
    made = [
        replace(_card(pack, level, entry, reading), hint=hints.get(entry.id, ""))
        for entry in pack.vocabulary
        if _belongs(entry, level, highest, reading)
    ]
    return tuple(sorted(made, key=lambda card: card.quote.sentence if card.quote else len(made) + 1000))


def _belongs(entry: Entry, level: Level, highest: Level, reading: Reading) -> bool:
    above = rank(entry.level) - rank(level)
    if above == 0 or (above > 0 and level == highest):
        return True
    return above > 0 and reading.sentence_with(entry.formes) is not None


def _card(pack: Pack, level: Level, entry: Entry, reading: Reading) -> VocabularyCard:
    before, answer, after = typo_parts(*entry.example_parts)
    found = reading.sentence_with(entry.formes)
    return VocabularyCard(
        id=f"{pack.id}/vocabulaire/{entry.id}",
        word=word_of(entry),
        lemma=entry.lemma,
        pos=_POS[entry.pos],
        gender=_GENDERS[entry.gender] if entry.gender else "",
        forms=typo(_forms(entry)),
        plural=entry.plural or "",
        feminine=entry.feminine or "",
        ipa=entry.ipa,
        level=entry.level,
        gloss=entry.gloss,
        definition=typo(entry.definition),
        construction=typo(entry.construction or ""),
        example_before=before,
        example_answer=answer,
        example_after=after,
        example_gloss=entry.example_gloss,
        quote=Quote(found.number, found.text) if found else None,
        register=entry.register_ or "",
        family=", ".join(entry.family),
        opposites=", ".join(entry.opposites),
        synonyms=", ".join(entry.synonyms),
        false_friend=typo(entry.false_friend or ""),
        note=typo(entry.note or ""),
        audio=entry.audio or "",
        image=entry.image or "",
        tags=(f"niveau::{entry.level}", f"article::{pack.id}", f"nature::{entry.pos}"),
    )


def word_of(entry: Entry) -> str:
    """The word as a learner should keep it: a noun with « un » or « une », which show its gender."""
    if entry.pos != "nom" or entry.gender is None:
        return entry.lemma
    number = entry.number or "s"
    if entry.gender == "mf":
        both = [indefini(_noun(entry.lemma, gender, number)).split(" ", 1)[0] for gender in ("m", "f")]
        return f"{'/'.join(dict.fromkeys(both))} {entry.lemma}"
    return indefini(_noun(entry.lemma, entry.gender, number))


def _noun(text: str, gender: str, number: str = "s") -> Phrase:
    return Phrase(text=text, gender="f" if gender == "f" else "m", number="p" if number == "p" else "s")


def _forms(entry: Entry) -> str:
    pieces: list[str] = []
    values: Mapping[str, Phrase] = {
        "plural": _noun(entry.plural or "", entry.gender or "m", "p"),
        "feminine": _noun(entry.feminine or "", "f"),
    }
    if entry.feminine:
        pieces.append(template(_FEMININE_NOUN if entry.pos == "nom" else _FEMININE).render(values))
    if entry.plural:
        pieces.append(template(_PLURAL if entry.pos == "nom" else _ADJECTIVE).render(values))
    return " ; ".join(pieces)
