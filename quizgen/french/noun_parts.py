"""The parts of a nominal group: its noun, its adjectives, its complement."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.french import noun_words
from quizgen.french.tables import words

_LINKS = words("de des du en à au aux par pour sur sans contre avec sous chez dans entre et ou")


def split_complement(noun: str) -> tuple[str, str]:
    """The words that vary, and the complement that does not, with its space.

    >>> split_complement("chef d’État"), split_complement("envoyé spécial")
    (('chef', ' d’État'), ('envoyé spécial', ''))
    """
    parts = noun.split(" ")
    for index, word in enumerate(parts[1:], 1):
        if word in _LINKS or word.startswith(("d’", "l’")):
            return " ".join(parts[:index]), " " + " ".join(parts[index:])
    return noun, ""


def core_index(parts: Sequence[str]) -> int:
    """Which word is the noun: the first that is not an adjective set before it.

    >>> core_index(["ancien", "ministre"]), core_index(["ministre", "délégué"])
    (1, 0)
    """
    for index, word in enumerate(parts[:-1]):
        if not _stands_before(word.lower()):
            return index
    return len(parts) - 1


def core_of(parts: Sequence[str]) -> str:
    """The noun itself."""
    return parts[core_index(parts)]


def opens_with_adjective(group: str) -> bool:
    """Whether a plural group opens with an adjective before which « des » becomes « de ».

    Those that make one word with their noun keep « des »: « des jeunes gens », « des petits pois ».

    >>> opens_with_adjective("violents combats"), opens_with_adjective("jeunes gens")
    (True, False)
    """
    first, space, _ = group.partition(" ")
    word = first.lower()
    alike = group.lower().startswith(noun_words.ONE_WITH_ADJECTIVE)
    return bool(space) and _stands_before(word) and not alike


def _stands_before(word: str) -> bool:
    """Whether an adjective, in any form, is set before its noun: « grandes », « onzième »."""
    singular = word.removesuffix("s")
    return word in noun_words.BEFORE_NOUN or singular in noun_words.BEFORE_NOUN or singular.endswith("ième")
