"""A vocabulary entry, ready to be shown: a word of the passage with all that is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.model.item import Quote
from quizgen.model.levels import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyCard:
    """One word, worded for learners.

    `id` is pack/vocabulaire/entry and never depends on wording. `word` is the word as shown, with
    « un » or « une » (« un accord »), `lemma` the word alone. `pos`, `gender`, `forms` and other
    texts are printed as they stand (« nom », « masculin », « des accords »). `gloss` and
    `example_gloss` go from a language code to a text. The example reads `example_before` +
    `example_answer` + `example_after`. `quote` is the sentence of the passage where the word
    stands, None if it is not there.
    """

    id: str
    word: str
    lemma: str
    pos: str
    level: Level
    definition: str
    gender: str = ""
    forms: str = ""
    plural: str = ""  # the bare form, as « forms » spells it out
    feminine: str = ""
    ipa: str = ""  # without brackets
    gloss: Mapping[str, str] = field(default_factory=dict)
    construction: str = ""
    example_before: str = ""
    example_answer: str = ""
    example_after: str = ""
    example_gloss: Mapping[str, str] = field(default_factory=dict)
    quote: Quote | None = None
    register: str = ""
    family: str = ""
    opposites: str = ""
    synonyms: str = ""
    false_friend: str = ""
    note: str = ""
    hint: str = ""  # tells the word from others that have its translation or its sense
    audio: str = ""  # a file of the pack's media folder
    image: str = ""
    tags: tuple[str, ...] = ()

    @property
    def nature(self) -> str:
        """Part of speech and gender in one line: « nom masculin »."""
        return f"{self.pos} {self.gender}".strip()

    @property
    def article(self) -> str:
        """What stands before the lemma: « un », « une », « des », « un/une » or nothing."""
        return self.word.removesuffix(self.lemma).strip() if self.word.endswith(self.lemma) else ""

    @property
    def example(self) -> str:
        """The whole example sentence, empty if there is none."""
        return f"{self.example_before}{self.example_answer}{self.example_after}"
