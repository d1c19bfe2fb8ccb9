"""Typed answers for a script that compares: every accepted writing in all the readings it needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_lowercase

from quizgen.exporters.clean import clean
from quizgen.exporters.handout_head import Block
from quizgen.french.accents import makes_another_word
from quizgen.french.answer_text import neat, skeleton, surface, without_accents, without_article
from quizgen.french.numbers import en_lettres
from quizgen.french.real_words import exists, is_verb_form
from quizgen.model.item import Refusal

_LONG = 5  # letters of a word in which a slip is looked for
_SPELT = 1_000_000  # numbers below are read in words too


def asked(accepted: Iterable[str], refused: Iterable[Refusal] = ()) -> Block:
    """What is right and what is refused with a message.

    >>> asked(["l’Équipe"])["writings"][0]["plain"], asked(["l’Équipe"])["writings"][0]["bare"]
    ("l'equipe", 'equipe')
    """
    texts = list(dict.fromkeys(map(clean, accepted)))
    return {
        "shown": texts[0],
        "writings": [_writing(text) for text in texts],
        "refused": [
            {"fold": surface(clean(one.text)), "bare": _bare(clean(one.text)), "message": one.message}
            for one in refused
        ],
    }


def numbers_of(writings: Iterable[str]) -> list[list[str]]:
    """The numbers of right answers in words, without accents of spelling, and in figures; long ones first.

    >>> numbers_of(["vingt et un jours", "15 janvier"])
    [['vingt et un', '21'], ['quinze', '15']]
    """
    values = {int(found) for text in writings for found in re.findall(r"\d+", surface(clean(text)))}
    words = {fold_words(value): str(value) for value in values if 1 < value < _SPELT}
    return [[name, words[name]] for name in sorted(words, key=lambda name: (-len(name), name))]


def fold_words(value: int) -> str:
    """A number in words, single spaces between them: « vingt et un »."""
    return en_lettres(value).replace("-", " ")


def _writing(text: str) -> Block:
    return {
        "neat": neat(text),
        "fold": surface(text),
        "plain": without_accents(surface(text)),
        "bare": _bare(text),
        "words": list(skeleton(text)),
        "strict": makes_another_word(_bare(text), without_article(surface(text))),
        "real": sorted({near for word in _bare(text).split(" ") for near in _real_words_near(word)}),
    }


def _bare(text: str) -> str:
    return without_article(without_accents(surface(text)))


def _real_words_near(word: str) -> Iterator[str]:
    """Words that exist and that one letter parts from `word`: typing one of them is no slip.

    >>> sorted(set(_real_words_near("poisson")))
    ['boisson', 'moisson', 'poison']
    """
    if len(word) >= _LONG:
        for near in _one_letter_off(word):
            longest = max(len(near), len(word))
            inside = near[: longest - 2] != word[: longest - 2]
            same = word in (near, f"{near}s") or near == f"{word}s"
            if not same and (exists(near) or (inside and is_verb_form(near))):
                yield near


def _one_letter_off(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in ascii_lowercase:
            yield before + letter + after
            yield before + letter + after[1:]
