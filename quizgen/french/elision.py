"""Elision: whether « le, de, que, si… » lose their vowel before a word, and the result."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french import h_words
from quizgen.french.tables import words

APOSTROPHE = "’"
_ELIDING = words("le la je ne se me te ce de que lorsque puisque jusque quoique")
# Words that elide before these alone: « quelqu’un », « presqu’île », « s’il ».
_ONLY_BEFORE = {
    "si": words("il ils"),
    "quelque": words("un une uns unes"),
    "presque": words("île îles"),
}

# Markup and opening punctuation may stand between a word and the next: l’« ordre », l’<i>ordre</i>.
_OPENING = re.compile(r"(?:<[^<>]*>|[\s«“”\"'’(\[*_{])*")
_GLIDE = re.compile(r"(?:i|ou)[aeéèêëioïu]")
_WORD = re.compile(r"\w+(?:-\w+)*")


@lru_cache(maxsize=8192)
def elides(text: str, h_aspire: bool | None = None) -> bool:
    """Whether « le, de, que… » lose their vowel before `text`.

    `h_aspire` is the author's word, which wins over the data: True blocks the elision of any word,
    False makes a word in h, a vowel or a spelt-out acronym elide. Raises FrenchError for a name in
    H that is not in the tables, because nothing in its letters tells.

    >>> elides("agence"), elides("héros"), elides("héroïne"), elides("onze"), elides("Yémen")
    (True, False, True, False, False)
    >>> elides("ONU"), elides("FMI"), elides("HCR"), elides("Hwan", h_aspire=True)
    (True, False, False, False)
    """
    match = _WORD.match(text, _skip_opening(text))
    if match is None:
        return False
    word = unicodedata.normalize("NFC", match.group())
    if h_aspire is not None:
        return not h_aspire and (_letter(word) in "aeiouyh" or _is_acronym(word))
    if _is_acronym(word):
        return word[0] in "AEIOU"
    return _word_elides(word, text[match.end() :])


def elide(word: str, text: str, h_aspire: bool | None = None) -> str:
    """`word` and `text` joined, with an apostrophe where French elides and a space elsewhere.

    `word` may end in an eliding word (« parce que »). « si » elides before « il » and « ils »
    alone, « quelque » before « un », « presque » before « île ». Raises FrenchError as `elides` does.

    >>> elide("que", "il"), elide("de", "Alger"), elide("de", "Kim"), elide("si", "elle")
    ('qu’il', 'd’Alger', 'de Kim', 'si elle')
    >>> elide("parce que", "on"), elide("le", "onze")
    ('parce qu’on', 'le onze')
    """
    last = word.rpartition(" ")[2].lower()
    if last in _ONLY_BEFORE:
        found = _WORD.match(text)
        joined = found is not None and found.group().lower() in _ONLY_BEFORE[last]
    else:
        joined = last in _ELIDING and elides(text, h_aspire)
    if joined and last == "ce" and text[0] in "aA":  # « ç’a été », « ç’aurait été »
        return f"{word[:-2]}{'Ç' if word[-2] == 'C' else 'ç'}{APOSTROPHE}{text}"
    return f"{word[:-1]}{APOSTROPHE}{text}" if joined else f"{word} {text}"


def _skip_opening(text: str) -> int:
    found = _OPENING.match(text)
    return found.end() if found else 0


def _letter(word: str) -> str:
    """The first letter without its accent, in lower case; œ and æ count as o and a."""
    first = unicodedata.normalize("NFD", word[0].lower())[0]
    return {"œ": "o", "æ": "a"}.get(first, first)


def _is_acronym(word: str) -> bool:
    letters = word.replace("-", "")
    return len(letters) > 1 and letters.isupper() and letters[:2].isalpha()


def _word_elides(word: str, rest: str) -> bool:
    lower, letter = word.lower(), _letter(word)
    head = lower.partition("-")[0]
    if lower in h_words.NO_ELISION or head in h_words.NO_ELISION:
        return False
    if letter == "h":
        return _h_elides(word, head, rest)
    if letter == "y":
        return head in h_words.ELIDING_Y or len(head) == 1 or _letter(head[1]) not in "aeiouy"
    if word[0].isupper() and _GLIDE.match(lower):
        return _glide_elides(word)
    return letter in "aeiou"


def _glide_elides(word: str) -> bool:
    """A name in « I » or « Ou » before a vowel: « l’Iowa » but « de Iaroslavl »."""
    lower = word.lower()
    if lower.startswith(h_words.GLIDE_ELISION):
        return True
    if lower.startswith(h_words.GLIDE_NO_ELISION):
        return False
    raise _undecided(word, "élision ou non ?")


def _h_elides(word: str, head: str, rest: str) -> bool:
    lower, capital = word.lower(), word[0].isupper()
    if capital and not h_words.MUTE_NAMES.isdisjoint((lower, head)):
        return True
    if capital and head in h_words.ASPIRATE_NAMES:
        return False
    if head == "huis" and re.match(r"[ -]clos\b", rest or lower[4:]):
        return False
    if head.startswith(h_words.MUTE_FAMILIES):
        return True
    if head in h_words.ASPIRATE_WORDS or lower.startswith(h_words.ASPIRATE_PREFIXES):
        return False
    if capital:
        raise _undecided(word, "h muet ou h aspiré ?")
    return not head.startswith(("ha", "hâ", "haï")) or head.startswith(h_words.MUTE_HA)


def _undecided(word: str, question: str) -> FrenchError:
    return FrenchError(
        f"« {word} » : {question} Écrivez « h: muet » (d’{word}) ou « h: aspire » (de {word}) "
        "pour ce nom dans pack.yaml."
    )
