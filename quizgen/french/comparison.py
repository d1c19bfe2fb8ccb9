"""Typed answers: not only right or wrong, but how near, with the letters to mend."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.french.accents import makes_another_word
from quizgen.french.answer_text import article_gender, fold, neat, plain, skeleton, without_article
from quizgen.french.misspelling import misspelt
from quizgen.model.item import Refusal

Kind = Literal["exact", "accent", "forme", "article", "genre", "incomplet", "faute", "faux"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer is worth, whether it counts as right, and a message that may be empty."""

    kind: Kind
    right: bool
    message: str = ""


def compare(
    answer: str,
    accepted: Sequence[str],
    refused: Sequence[Refusal] = (),
    known_words: Collection[str] = (),
) -> Verdict:
    """Judge `answer` against the `accepted` writings, then against the `refused` ones.

    Case, apostrophes, ligatures, hyphens, outer punctuation, numbers in words or figures and a
    leading article never make an answer wrong; nor do missing accents, unless they make another
    word. One wrong letter in a word of five letters or more is a slip, but never in a number, at the
    end of an answer of one word, or if it makes one of `known_words`. Raises ValueError if nothing
    is accepted.

    >>> compare("la russie", ["la Russie"]).kind, compare("Russie", ["la Russie"]).kind
    ('forme', 'article')
    >>> verdict = compare("affaires etrangeres", ["affaires étrangères"])
    >>> verdict.kind, verdict.right, "étrangères" in verdict.message
    ('accent', True, True)
    >>> compare("delegtion", ["délégation"]).kind, compare("poison", ["poisson"]).kind
    ('faute', 'faux')
    """
    if not accepted:
        raise ValueError("an answer is compared with at least one accepted writing")
    verdict = _accepted(answer, accepted) or _refused(answer, refused)
    if verdict:
        return verdict
    if not neat(answer):
        return Verdict("faux", False, "Écrivez une réponse.")
    others = {*known_words, *(word for refusal in refused for word in fold(refusal.text).split())}
    for writing in accepted:
        slip = misspelt(answer, writing, others)
        if slip:
            return Verdict(slip.kind, slip.right, slip.message)
    if any(_part_of(answer, writing) for writing in accepted):
        return Verdict("incomplet", False, "Votre réponse n’est pas complète\u00a0: précisez.")
    return Verdict("faux", False)


def _accepted(answer: str, accepted: Sequence[str]) -> Verdict | None:
    """The kindest verdict over all writings: what fits the first test that any of them passes."""
    for test in (_exact, _form, _accent, _article):
        for writing in accepted:
            verdict = test(answer, writing)
            if verdict:
                return verdict
    return None


def _refused(answer: str, refused: Sequence[Refusal]) -> Verdict | None:
    for reading in (fold, _bare):
        for refusal in refused:
            if reading(refusal.text) == reading(answer):
                return Verdict(refusal.verdict, False, refusal.message)
    return None


def _exact(answer: str, writing: str) -> Verdict | None:
    """Letter by letter; an article that nobody asked for is no fault."""
    given = neat(answer)
    return Verdict("exact", True) if neat(writing) in (given, without_article(given)) else None


def _form(answer: str, writing: str) -> Verdict | None:
    """The same but for case, apostrophe, ligature, hyphen, or a number in words."""
    given = fold(answer)
    if fold(writing) not in (given, without_article(given)):
        return None
    typed = neat(answer).split()
    capitals = [word for word in neat(writing).split() if word != word.lower() and word.lower() in typed]
    if not capitals:
        return Verdict("forme", True)
    return Verdict("forme", True, f"Bonne réponse. Attention à la majuscule\u00a0: {_quote(capitals)}.")


def _accent(answer: str, writing: str) -> Verdict | None:
    given, expected = plain(answer), plain(writing)
    if expected not in (given, without_article(given)):
        return None
    if makes_another_word(fold(answer), fold(writing)):
        return None
    typed = fold(answer).split()
    shown = [word for word in neat(writing).split() if fold(word) not in typed]
    return Verdict(
        "accent",
        True,
        f"Bonne réponse. Attention aux accents\u00a0: {_quote(shown or [neat(writing)])}.",
    )


def _article(answer: str, writing: str) -> Verdict | None:
    """The article is missing or another; what follows it is the same, accents aside."""
    given, expected = plain(answer), plain(writing)
    if _bare(answer) != _bare(writing) or given == expected or expected == _bare(writing):
        return None
    genders = article_gender(given), article_gender(expected)
    if all(genders) and genders[0] != genders[1]:
        message = f"Bonne réponse, mais attention au genre\u00a0: {_quote([neat(writing)])}."
        return Verdict("genre", True, message)
    message = f"Bonne réponse. Avec son article\u00a0: {_quote([neat(writing)])}."
    return Verdict("article", True, message)


def _part_of(answer: str, writing: str) -> bool:
    """Whether the words of `answer` stand in `writing` in that order, some being left out."""
    words, whole = skeleton(answer), skeleton(writing)
    rest = iter(whole)
    return 0 < len(words) < len(whole) and all(word in rest for word in words)


def _bare(text: str) -> str:
    return without_article(plain(text))


def _quote(words: Sequence[str]) -> str:
    return ", ".join(f"«\u00a0{word}\u00a0»" for word in words)
