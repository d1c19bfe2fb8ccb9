"""A word worth learning, as a dictionary for learners would have it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, Self

from pydantic import Field, model_validator

from quizgen.model.authored import Authored, Slug, Text
from quizgen.model.levels import Level
from quizgen.model.media import AudioFile, ImageFile

PartOfSpeech = Literal["nom", "verbe", "adjectif", "adverbe", "locution", "preposition", "conjonction"]
_BRACKETS = re.compile(r"\[([^\[\]]+)\]")


class Entry(Authored):
    """A vocabulary entry. In `example` the answer stands in square brackets."""

    id: Slug
    lemma: Text
    pos: PartOfSpeech
    gender: Literal["m", "f", "mf"] | None = None
    number: Literal["p"] | None = None
    feminine: Text | None = None
    plural: Text | None = None
    feminine_plural: Text | None = None
    h: Literal["aspire", "muet"] | None = None
    formes: tuple[Text, ...] = Field(min_length=1)
    ipa: Text
    level: Level
    gloss: Mapping[str, Text]
    definition: Text
    construction: Text | None = None
    example: Text
    example_gloss: Mapping[str, Text] = {}
    intrus: Mapping[Slug, Text] = Field({}, description="Entries that do not fit the gap: id: form.")
    leurres: Mapping[Text, Text] = Field(
        {}, description="Words from elsewhere that do not fit the gap: form: what it means."
    )
    register_: Text | None = Field(None, alias="register")
    family: tuple[Text, ...] = ()
    synonyms: tuple[Text, ...] = ()
    opposites: tuple[Text, ...] = ()
    false_friend: Text | None = None
    note: Text | None = None
    lesson: Text | None = Field(
        None, description="What helps to understand it, where the note is about form."
    )
    hint: Text | None = Field(None, description="Tells this word from another that a card might mean.")
    audio: AudioFile | None = None
    image: ImageFile | None = None

    @model_validator(mode="after")
    def _one_bracket(self) -> Self:
        if len(_BRACKETS.findall(self.example)) != 1:
            raise ValueError("the example needs its answer once in square brackets: « un [accord] »")
        return self

    @property
    def example_parts(self) -> tuple[str, str, str]:
        """The example before its answer, the answer, and what follows."""
        before, answer, after = _BRACKETS.split(self.example)
        return before, answer, after
