"""What a rule made of a word that no table knows: allowed, but for the author to confirm."""

from __future__ import annotations

from quizgen.errors import FrenchError
from quizgen.french import compound_words, h_words, noun_words
from quizgen.french.gender import is_listed, is_noun
from quizgen.french.noun_parts import core_of, split_complement
from quizgen.french.nouns import pluriel


def guessed_plural(noun: str) -> str:
    """The plural that rests on the general rule alone; empty if the tables know the word.

    A plural that is refused is no guess either.

    >>> guessed_plural("délégation russe"), guessed_plural("cheval"), guessed_plural("zorgon vert")
    ('', '', 'zorgons verts')
    """
    core = core_of(split_complement(noun)[0].split(" ")).lower()
    sure = is_listed(core) or (is_noun(core) and not core.endswith(("al", "ail")))
    if sure or core in noun_words.PLURALS or _is_compound(core):
        return ""
    try:
        return pluriel(noun)
    except FrenchError:
        return ""


def guessed_h(text: str) -> str:
    """« muet » or « aspiré » for a word in h that the tables do not name; empty for all others.

    >>> guessed_h("hôpital"), guessed_h("héros"), guessed_h("hibiscus"), guessed_h("Hanoï")
    ('', '', 'muet', '')
    """
    word = text.partition(" ")[0]
    head = word.partition("-")[0]
    known = (
        not head.startswith("h")
        or head in h_words.ASPIRATE_WORDS
        or head.startswith((*h_words.MUTE_FAMILIES, *h_words.MUTE_HA))
        or word.startswith(h_words.ASPIRATE_PREFIXES)
    )
    if known:
        return ""
    return "aspiré" if head.startswith(("ha", "hâ", "haï")) else "muet"


def _is_compound(word: str) -> bool:
    return (
        word in compound_words.INVARIABLE
        or word in compound_words.PLURALS
        or word in compound_words.LAST_VARIES
    )
