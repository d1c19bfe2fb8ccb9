"""Packs of any size: facts that nobody wrote, with a passage that proves them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from quizgen.errors import Spot
from quizgen.french.dates import date as written
from quizgen.model.entity import Entity
from quizgen.model.fact import Fact
from quizgen.model.kind import Kind
from quizgen.model.pack import Pack, PackInfo
from quizgen.model.passage import Passage, Sentence
from quizgen.model.values import Period

NOWHERE = Path("synthetic")
SYLLABLES = [first + second for first in "bdfgklmnprst" for second in "aeiou"]
VISITORS, PLACES = 5, 4  # facts for each person, and for each town
KIND = Kind.model_validate(
    {
        "id": "sejour",
        "label": "Séjour",
        "slots": {"visiteur": "personne", "destination": "lieu", "dates": "periode"},
        "unique": ["destination", "dates"],
        "when": "dates",
        "statement": "le séjour {{ visiteur | de }} {{ destination | en }} a eu lieu {{ dates }}.",
        "explanation": "Un séjour se raconte au passé.",
        "hint": "Cherchez la phrase qui parle {{ visiteur | de }}.",
        "ask": {
            "destination": [{"levels": ["B1"], "stem": "où {{ visiteur }} a-t-on vu {{ dates }} ?"}],
            "dates": [{"levels": ["B1"], "stem": "quand {{ visiteur }} a-t-on vu {{ destination | en }} ?"}],
        },
    }
)  # fmt: skip
INFO = PackInfo.model_validate(
    {
        "title": "Séjours",
        "topic": "Voyages",
        "summary": "Des gens voyagent.",
        "source": {"outlet": "Personne", "title": "Rien", "date": "jamais"},
        "updated": date(2024, 1, 1),
        "licence": "CC0",
    }
)


def pack(size: int, start: int = 0) -> Pack:
    """A pack at B1 with `size` facts, one a day, and people and towns in proportion, all from `start` on."""
    people = [_entity("personne", start + number) for number in range(size // VISITORS)]
    towns = [_entity("ville", start + number) for number in range(size // PLACES)]
    facts = tuple(
        _fact(number, start, people[number % len(people)], towns[number * 7 % len(towns)])
        for number in range(size)
    )
    paragraphs = tuple((_sentence(fact, number),) for number, fact in enumerate(facts, 1))
    passage = Passage(level="B1", title="Séjours", paragraphs=paragraphs, path=NOWHERE)
    return Pack(
        id="synthetic",
        path=NOWHERE,
        info=INFO,
        entities={entity.id: entity for entity in (*people, *towns)},
        facts=facts,
        vocabulary=(),
        passages={"B1": passage},
    )


def _entity(kind: str, number: int) -> Entity:
    word = _word(number) + kind[:2]
    return Entity.model_validate({"id": f"{kind}-{word}", "type": kind, "name": word.capitalize()})


def _word(number: int) -> str:
    """A word of its own for each number."""
    more, last = divmod(number, len(SYLLABLES))
    return (_word(more) if more else "") + SYLLABLES[last]


def _fact(number: int, start: int, visitor: Entity, town: Entity) -> Fact:
    day = date(1000, 1, 1) + timedelta(days=start + number)
    return Fact(
        id=f"sejour-{number}",
        kind=KIND,
        slots={"visiteur": visitor, "destination": town, "dates": Period(start=day, end=day)},
        status="fait",
        sources=(),
        importance="A",
        where=(f"p{number // PLACES}",),
        spot=Spot(NOWHERE, number + 1),
    )


def _sentence(fact: Fact, number: int) -> Sentence:
    visitor, town, dates = fact.slots.values()
    assert isinstance(visitor, Entity) and isinstance(town, Entity) and isinstance(dates, Period)
    text = f"{visitor.name} a passé une journée à {town.name}, {written(dates.start)}."
    return Sentence(number=number, text=text, facts=frozenset({fact.id}), marks=(), spot=fact.spot)
