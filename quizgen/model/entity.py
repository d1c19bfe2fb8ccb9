"""People, places and things that facts are about."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from pydantic import Field

from quizgen.model.authored import Authored, Slug, Text
from quizgen.model.phrase import Gender, Number, Phrase, Place

EntityType = Literal[
    "personne",
    "pays",
    "ville",
    "region",
    "organisation",
    "evenement",
    "groupe-humain",
    "document",
    "objet",
]
_PLACES: dict[str, Place] = {"pays": "pays", "ville": "ville", "region": "region"}
_WITHOUT_ARTICLE = frozenset({"personne", "ville"})


class Demonym(Authored):
    """The adjective of a place: « nord-coréen », « nord-coréenne »."""

    m: Text
    f: Text


class Entity(Authored):
    """Somebody or something with a name, and what French needs to know of it."""

    id: Slug
    type: EntityType
    name: Text = Field(description="Without its article: « Russie ».")
    gender: Gender | None = Field(None, description="m or f; leave out if unknown.")
    number: Number = "s"
    article: bool | None = Field(None, description="Whether it stands with le, la, les.")
    h: Literal["aspire", "muet"] | None = None
    side: str = Field("", description="Its camp or role: distractors of the same side come first.")
    aliases: tuple[Text, ...] = ()
    periphrases: tuple[Text, ...] = Field((), description="Whole writings that name it, article included.")
    metonyms: tuple[Text, ...] = ()
    capitale_de: Slug | None = None
    refuse: Mapping[Text, Text] = {}
    demonym: Demonym | None = None

    @cached_property
    def phrase(self) -> Phrase:
        """The name as a nominal group."""
        determined = self.type not in _WITHOUT_ARTICLE if self.article is None else self.article
        return Phrase(
            text=self.name,
            gender=self.gender,
            number=self.number,
            determined=determined,
            h_aspire=None if self.h is None else self.h == "aspire",
            place=_PLACES.get(self.type),
        )

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The writings that say by themselves who it is: all but periphrases."""
        return (self.name, *self.aliases, *self.metonyms)

    @cached_property
    def writings(self) -> tuple[str, ...]:
        """Every writing by which a passage may name it, the full name first."""
        return (self.name, *self.aliases, *self.periphrases, *self.metonyms)
