"""Rules about shapes and what goes with them: X22, X24, X25, X27."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.elision import elides
from quizgen.items.find import fold
from quizgen.lint.desk import Desk
from quizgen.lint.overlap import MOST
from quizgen.lint.parts import answers, rationales
from quizgen.lint.rule import Rule
from quizgen.lint.shared_words import longest_shared_run
from quizgen.lint.word_forms import Features
from quizgen.lint.words import stem, words
from quizgen.model.item import Choice, Cloze, Item, Match, Typed
from quizgen.model.levels import rank

FROM_THE_TEXT = frozenset({"preuve", "reference", "justification"})  # they quote the text on purpose
_SPARE = range(1, 3)
_ELIDED = re.compile(r"(?:\b(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)’|\bcet )$", re.IGNORECASE)
_FULL = re.compile(
    r"\b(?:le|la|de|du|ce|ma|ta|sa|que|je|me|te|se|ne|jusque|au|beau|nouveau|vieux) $", re.IGNORECASE
)
_ANY: frozenset[Features] = frozenset()


def x22_words_of_the_text(item: Item, desk: Desk) -> Iterator[str]:
    """From B1 on, more than four words in a row that stand in the proof too, names and dates aside."""
    if rank(item.level) < rank("B1") or item.type in FROM_THE_TEXT:
        return
    if not isinstance(item.shape, Choice | Typed | Cloze):
        return
    texts = item.shape.parts if isinstance(item.shape, Cloze) else (item.stem, *answers(item))
    own = _stems(_lemma(item, desk))
    for text in texts:
        for quote in (item.evidence.main, *item.evidence.more):
            run = longest_shared_run(desk.own_words(text), desk.own_words(quote.text))
            if len(run) > MOST and not _stems(" ".join(run)) <= own:
                yield f"{len(run)} words are those of sentence {quote.sentence}: « {' '.join(run)} »"


def _lemma(item: Item, desk: Desk) -> str:
    """The word or set phrase that an item teaches: « il n’y a pas lieu de » has but one form."""
    name = item.id.rsplit("/", 1)[-1]
    found = next((entry for entry in desk.pack.vocabulary if entry.id == name), None)
    return " ".join((found.lemma, *found.formes)) if found else ""


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.rstrip("’")) for word in words(text))


def x24_bank(item: Item, desk: Desk) -> Iterator[str]:
    """Words to choose from share part of speech, gender and number, and suit the word before the gap."""
    if not isinstance(item.shape, Cloze) or not item.shape.bank:
        return
    shape = item.shape
    for number, gap in enumerate(shape.gaps):
        rivals = [text for text in shape.bank if fold(text) != fold(gap.answer)]
        mine = _features(gap.answer, desk)
        alike = [
            text for text in rivals if not mine or not (theirs := _features(text, desk)) or mine & theirs
        ]
        if len(shape.gaps) == 1:
            for text in rivals:
                if text not in alike:
                    against = f"{_told(mine)} against {_told(_features(text, desk))}"
                    yield f"« {text} » is not built as « {gap.answer} » is: {against}"
                elif not _joins(shape.parts[number], text):
                    yield f"« {text} » cannot follow « {shape.parts[number].split()[-1]} »"
        elif rivals and not alike:
            yield f"no other word of the bank is built as « {gap.answer} » is"


def _features(text: str, desk: Desk) -> frozenset[Features]:
    """What a word may be; nothing for one that the vocabulary does not tell, or that is many words."""
    found = desk.forms.get(fold(text), _ANY)
    return _ANY if any(one[0] == "locution" for one in found) else found


def _told(features: frozenset[Features]) -> str:
    return " or ".join(sorted(" ".join(filter(None, one)) for one in features)) or "unknown"


@lru_cache(maxsize=20_000)
def _joins(before: str, text: str) -> bool:
    """Whether a word may stand behind what is printed before it: « l’ » wants a vowel, « le » does not."""
    try:
        vowel = elides(text)
    except FrenchError:
        return True
    before = fold(before[-30:]) + (" " if before[-1:].isspace() else "")
    if _ELIDED.search(before):
        return vowel
    return not (_FULL.search(before) and vowel)


def x25_spare(item: Item, desk: Desk) -> Iterator[str]:
    """A match has one or two responses too many, so that the last one is not given by the others."""
    if not isinstance(item.shape, Match):
        return
    right = {pair.right for pair in item.shape.pairs}
    spare = [text for text in item.shape.responses if text not in right]
    if len(spare) not in _SPARE:
        yield f"{len(spare)} responses are left over"
    if {option.text for option in item.shape.spare} != set(spare):
        yield "the responses shown are not the right ones and the spare ones"


def x27_reasons(item: Item, desk: Desk) -> Iterator[str]:
    """Evidence, explanation, hint, and a rationale for each answer."""
    if not item.explanation.strip():
        yield "it has no explanation"
    if not item.hint.strip():
        yield "it has no hint"
    if not all(text.strip() for text in rationales(item)):
        yield "an answer has no rationale"
    for quote in (item.evidence.main, *item.evidence.more):
        if desk.sentences.get(quote.sentence) != quote.text:
            yield f"sentence {quote.sentence} of the text is not « {quote.text} »"


RULES = (
    Rule("X22", "words of the text", x22_words_of_the_text, f"reword one of them: at most {MOST} in a row"),
    Rule("X24", "words of a bank that give themselves away", x24_bank, "choose words of one build"),
    Rule("X25", "match without one or two spare responses", x25_spare, "give one or two responses too many"),
    Rule("X27", "something is not explained", x27_reasons, "write it for this level"),
)
