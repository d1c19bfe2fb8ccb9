"""Rules about what is said beside a question: X29, X30, X31."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.paradigm import every_form
from quizgen.items.find import fold, stands_in
from quizgen.lint.desk import Desk
from quizgen.lint.parts import answers, asked, offered
from quizgen.lint.rule import Rule
from quizgen.lint.words import FUNCTION_WORDS, uncited, words
from quizgen.model.item import Choice, Cloze, Item, TrueFalse, Typed

_FROM_THE_TEXT = frozenset({"preuve"})  # whose answers are sentences of the text
_SENT = re.compile(r"\b(?:cherchez|repérez|relevez|retrouvez|soulignez)\b[^.?!]*", re.IGNORECASE)
_QUOTED = re.compile(r"(?<!veut dire )(?<!signifie )«\s*([^«»]+?)\s*»")
_FAMILY = 5  # letters that words of one family have in common


def x29_hint_gives_the_key(item: Item, desk: Desk) -> Iterator[str]:
    """A hint says a word of the key that neither the question nor another answer says."""
    if item.type in _FROM_THE_TEXT or not isinstance(item.shape, Choice | Typed | Cloze):
        return
    read = [item.stem]
    if isinstance(item.shape, Cloze):
        read += [*item.shape.parts, *(gap.clue for gap in item.shape.gaps)]
    right = answers(item)
    known = [
        *read,
        *(text for text in offered(item) if text not in right and isinstance(item.shape, Choice | Cloze)),
    ]
    told = desk.elements(item.hint).difference(*map(desk.elements, known))
    for key in right:
        if given := sorted(told & desk.elements(key)):
            yield f"the hint gives « {key} » away: {', '.join(given)}"


def x30_one_reason_for_two(item: Item, desk: Desk) -> Iterator[str]:
    """Two answers have one and the same rationale, which cannot say why each is right or wrong."""
    if not isinstance(item.shape, Choice | TrueFalse):
        return
    counted = Counter(fold(uncited(option.rationale)) for option in item.shape.options)
    for reason, count in counted.items():
        if count > 1:
            yield f"{count} answers have one rationale: « {reason} »"


def x31_hint_leads_nowhere(item: Item, desk: Desk) -> Iterator[str]:
    """A hint sends to look for words of which neither the text nor the item has any."""
    here = " ".join((desk.passage, *(fold(text) for text in (*asked(item), *offered(item)))))
    for order in _SENT.findall(item.hint):
        quoted = _QUOTED.findall(order)
        if quoted and not any(_is_there(piece, here) for piece in quoted):
            yield f"the text has none of the words to look for: {', '.join(f'« {one} »' for one in quoted)}"


def _is_there(piece: str, text: str) -> bool:
    """Whether a text holds a piece, a form of its verb, or a word of the family of one of its words."""
    parts = [fold(part).strip() for part in piece.split("…")]
    if any(part and stands_in(part, text) for part in parts):
        return True
    there = _bare_words(text)
    for word in (word for part in parts for word in words(part) if word not in FUNCTION_WORDS):
        if _forms(word) & there or any(one.startswith(_bare(word)[:_FAMILY]) for one in there):
            return True
    return False


@lru_cache(maxsize=500)
def _bare_words(text: str) -> frozenset[str]:
    return frozenset(map(_bare, words(text)))


@lru_cache(maxsize=5_000)
def _forms(word: str) -> frozenset[str]:
    """The simple forms and participles of an infinitive, without accents; none of another word."""
    try:
        return frozenset(_bare(form) for verb in paradigms(word) for form in every_form(verb))
    except FrenchError:
        return frozenset()


def _bare(word: str) -> str:
    parted = unicodedata.normalize("NFD", fold(word))
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


RULES = (
    Rule(
        "X29", "the hint gives the key away", x29_hint_gives_the_key, "say where to look, not what is there"
    ),
    Rule("X30", "one reason for two answers", x30_one_reason_for_two, "say of each why it is right or wrong"),
    Rule(
        "X31",
        "the hint leads nowhere",
        x31_hint_leads_nowhere,
        "write one in the fact's `hints`, with words of this level's text",
        "warning",  # a kind's hint cannot know how a text puts it
    ),
)
