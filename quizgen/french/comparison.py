"""Typed answers: not only right or wrong, but how near, with the letters to mend."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from quizgen.french.accents import makes_another_word
from quizgen.french.answer_text import (
    article_gender,
    bare,
    fold,
    neat,
    plain,
    skeleton,
    surface,
    without_article,
    without_opening,
)
from quizgen.french.misspelling import misspelt
from quizgen.french.tables import words
from quizgen.model.item import Refusal

Kind = Literal["exact", "accent", "forme", "article", "genre", "incomplet", "faute", "faux"]

_NEGATIONS = words("ne n pas plus jamais rien aucun aucune sans ni non")


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
    *,
    strict: bool = False,
) -> Verdict:
    """Judge `answer` against the `accepted` writings, then against the `refused` ones.

    Case, apostrophes, ligatures, hyphens, outer punctuation, numbers in words or figures, the writing of
    dates and a leading article, « c’est » or preposition never make an answer wrong; nor do missing
    accents, unless they make another word. One wrong letter in a word of five letters or more is a slip,
    but never in a number, at the end of an answer of one word, or if it makes one of `known_words` or
    another word that exists. `strict` is for gaps, where the form itself is asked: article, ending and
    accent of each word count. Raises ValueError if nothing is accepted.

    >>> compare("la russie", ["la Russie"]).kind, compare("Russie", ["la Russie"]).kind
    ('forme', 'article')
    >>> verdict = compare("affaires etrangeres", ["affaires étrangères"])
    >>> verdict.kind, verdict.right, "étrangères" in verdict.message
    ('accent', True, True)
    >>> compare("delegtion", ["délégation"]).kind, compare("poison", ["poisson"]).kind
    ('faute', 'faux')
    >>> compare("le 21/01/2024", ["21 janvier 2024"]).right, compare("15", ["16"]).right
    (True, False)
    """
    if not accepted:
        raise ValueError("an answer is compared with at least one accepted writing")
    if strict:
        return _of_form(_judged(answer, accepted, refused, known_words), answer, accepted)
    return _judged(answer, accepted, refused, known_words)


def _judged(
    answer: str, accepted: Sequence[str], refused: Sequence[Refusal], known_words: Collection[str]
) -> Verdict:
    verdict = _accepted(answer, accepted) or _refused(answer, refused)
    if verdict:
        return verdict
    if not neat(answer):
        return Verdict("faux", False, "Écrivez une réponse.")
    others = {*known_words, *(word for refusal in refused for word in fold(refusal.text).split())}
    for writing in accepted:
        for given in dict.fromkeys((answer, without_opening(surface(answer)))):
            slip = misspelt(given, writing, others)
            if slip:
                return Verdict(slip.kind, slip.right, slip.message)
    if any(_part_of(answer, writing) for writing in accepted):
        return Verdict("incomplet", False, "Votre réponse n’est pas complète\u00a0: précisez.")
    return Verdict("faux", False)


def _of_form(verdict: Verdict, answer: str, accepted: Sequence[str]) -> Verdict:
    """The verdict where the form is asked: an accent or an ending that makes another form is wrong."""
    best = next((one for one in accepted if plain(one) == plain(answer)), None)
    if verdict.kind in ("exact", "forme", "accent") and best is None:
        message = f"Ici, sans rien devant\u00a0: {_quote([neat(accepted[0])])}."
        return Verdict("article", False, message)
    if verdict.kind == "accent" and best is not None:
        pairs = zip(fold(answer).split(), fold(best).split(), strict=False)
        if any(makes_another_word(given, expected) for given, expected in pairs):
            return Verdict("faux", False, f"Attention aux accents\u00a0: {_quote([neat(best)])}.")
    if verdict.kind in ("article", "genre", "faute") and verdict.right and "lettre" not in verdict.message:
        return replace(verdict, right=False, message=verdict.message.removeprefix("Bonne réponse. "))
    return verdict


def _accepted(answer: str, accepted: Sequence[str]) -> Verdict | None:
    """The kindest verdict over all writings: what fits the first test that any of them passes."""
    for test in (_exact, _form, _accent, _article):
        for writing in accepted:
            verdict = test(answer, writing)
            if verdict:
                return verdict
    return None


def _refused(answer: str, refused: Sequence[Refusal]) -> Verdict | None:
    for reading in (fold, bare):
        for refusal in refused:
            if reading(refusal.text) == reading(answer):
                return Verdict(refusal.verdict, False, refusal.message)
    return None


def _exact(answer: str, writing: str) -> Verdict | None:
    """Letter by letter; an article that nobody asked for is no fault."""
    given = neat(answer)
    return Verdict("exact", True) if neat(writing) in (given, without_article(given)) else None


def _form(answer: str, writing: str) -> Verdict | None:
    """The same but for case, apostrophe, ligature, hyphen, number in words, writing of a date, « c’est »."""
    given, expected = fold(answer), fold(writing)
    if expected not in (given, without_article(given)):
        shortened = without_opening(given)
        if not expected or without_opening(expected) not in (shortened, without_article(shortened)):
            return None
    typed, meant = neat(answer).split(), neat(writing).split()
    capitals = [word for word in meant if word != word.lower() and word.lower() in typed]
    if capitals:
        return Verdict("forme", True, f"Bonne réponse. Attention à la majuscule\u00a0: {_quote(capitals)}.")
    ligatures = [word for word in meant if set("œæŒÆ") & set(word) and word not in typed]
    if ligatures:
        return Verdict("forme", True, f"Bonne réponse. On écrit {_quote(ligatures)}, lettres liées.")
    hyphens = [word for word in meant if "-" in word and word not in typed]
    if hyphens and "-" not in answer and plain(hyphens[0]).replace(" ", "").isalpha():
        return Verdict("forme", True, f"Bonne réponse. Avec un trait d’union\u00a0: {_quote(hyphens)}.")
    return Verdict("forme", True)


def _accent(answer: str, writing: str) -> Verdict | None:
    given, expected = without_opening(plain(answer)), without_opening(plain(writing))
    if expected not in (given, without_article(given)) or not expected:
        return None
    if makes_another_word(without_article(fold(answer)), without_article(fold(writing))):
        return None
    typed = fold(answer).split()
    shown = [word for word in neat(writing).split() if fold(word) not in typed]
    return Verdict(
        "accent",
        True,
        f"Bonne réponse. Attention aux accents\u00a0: {_quote(shown or [neat(writing)])}.",
    )


def _article(answer: str, writing: str) -> Verdict | None:
    """The article or preposition is missing or another; what follows is the same, accents aside."""
    given, expected = plain(answer), plain(writing)
    if bare(answer, writing) != bare(writing, writing) or given == expected or not skeleton(writing):
        return None
    if makes_another_word(without_article(fold(answer)), without_article(fold(writing))):
        return None
    genders = article_gender(given), article_gender(expected)
    if all(genders) and genders[0] != genders[1]:
        message = f"Bonne réponse, mais attention au genre\u00a0: {_quote([neat(writing)])}."
        return Verdict("genre", True, message)
    if without_article(given) == given and without_article(expected) != expected:
        message = f"Bonne réponse. Avec son article\u00a0: {_quote([neat(writing)])}."
    else:
        message = f"Bonne réponse. On attend ici {_quote([neat(writing)])}."
    return Verdict("article", True, message)


def _part_of(answer: str, writing: str) -> bool:
    """Whether the words of `answer` stand in `writing` in that order, some being left out, but no « not »."""
    given, whole = skeleton(answer), skeleton(writing)
    rest = iter(whole)
    if _negative(given) != _negative(whole):
        return False
    return 0 < len(given) < len(whole) and all(word in rest for word in given)


def _negative(words_of_it: Iterable[str]) -> bool:
    return not _NEGATIONS.isdisjoint(words_of_it)


def _quote(shown: Sequence[str]) -> str:
    return ", ".join(f"«\u00a0{word}\u00a0»" for word in shown)
