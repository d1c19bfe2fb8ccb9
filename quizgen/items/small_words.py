"""What may be offered beside a small word of grammar, each with the reason why it is right or wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.errors import FrenchError, QuizgenError
from quizgen.french.connectors import CONNECTORS, connector, others
from quizgen.french.elision import elide
from quizgen.french.small_words import FAMILIES, RELATIVES, members
from quizgen.model.levels import Level

CONSTRUCTIONS = tuple(dict.fromkeys(one.construction for one in CONNECTORS))
KNOWN = (*FAMILIES, *CONSTRUCTIONS)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as printed, its use, to go on with « … », and of a wrong one the use that is wanted."""

    text: str
    use: str
    wanted: str = ""


def alternatives(
    family: str, answer: str, after: str, level: Level, wrong: Mapping[str, str]
) -> tuple[Word, tuple[Word, ...]]:
    """The right word of a gap and those that are wrong there.

    Args:
        family: of `quizgen.french.small_words`, or the construction that a connector takes.
        answer: the right word.
        after: what follows the gap: wrong words elide before it as they would.
        level: how far a connector may be known.
        wrong: what the author offers instead, with the reasons.

    Raises QuizgenError for a family or a connector that nobody knows.

    >>> right, wrong = alternatives("lieu", "en", " Russie", "A2", {})
    >>> right.text, [word.text for word in wrong]
    ('en', ['au', 'aux', 'à'])
    """
    if family in FAMILIES:
        uses = members(family, answer)
        if not uses:
            raise QuizgenError(f"« {answer} » is none of: {', '.join(FAMILIES[family])}")
        right = Word(answer, uses[_bare(answer)])
        role = RELATIVES.get(_bare(answer), "") if family == "relatif" else ""
        found = [Word(_elided(text, after), use, role) for text, use in uses.items() if text != _bare(answer)]
        return right, _authored(wrong) or tuple(found)
    known = connector(answer, family)
    if known is None:
        raise QuizgenError(f"« {answer} » is no connector followed by: {family}")
    found = [Word(_elided(one.text, after), one.said, known.called) for one in others(known, level)]
    wanted = "" if known.relation == "temps" else known.called  # « il faut ici un moment » : « avant » is one
    return Word(answer, known.said), _authored(wrong, wanted) or tuple(found)


def _authored(wrong: Mapping[str, str], wanted: str = "") -> tuple[Word, ...]:
    return tuple(Word(text, use, wanted) for text, use in wrong.items())


def _bare(text: str) -> str:
    small = text.lower()
    return "que" if small == "qu’" else small


def _elided(text: str, after: str) -> str:
    """A word as it stands before a text: « que » becomes « qu’ » before a vowel."""
    if text.endswith(("que", " de")):
        try:
            joined = elide(text, after.lstrip())
        except FrenchError:
            return text
        return joined[: len(text)] if "’" in joined[: len(text)] else text
    return text
