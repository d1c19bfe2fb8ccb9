"""Typed answers: not right or wrong only, but how near, with the letters to mend."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.french.answer_text import article_gender, fold, neat, plain, skeleton, without_article
from quizgen.french.misspelling import misspelt
from quizgen.model.item import Refusal

Kind = Literal["exact", "accent", "forme", "article", "genre", "incomplet", "faute", "faux"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer is worth: its kind, whether it counts as right, and a message that may be empty."""

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

    Case, apostrophes, ligatures, hyphens, outer punctuation, numbers in words or figures and a leading
    article never make an answer wrong; missing accents neither, unless they make another word. One letter
    wrong in a word of five letters or more is a slip, but not in a number, not at the end of a word that
    answers alone, and not if it makes one of `known_words`. Raises ValueError if nothing is accepted.

    >>> compare("la russie", ["la Russie"]).kind, compare("Russie", ["la Russie"]).kind
    ('forme', 'article')
    >>> compare("etrangeres", ["étrangères"])
    Verdict(kind='accent', right=True, message='Bonne réponse. Attention aux accents\\xa0: «\\xa0étrangères\\xa0».')
    >>> compare("delegration", ["délégation"]).kind, compare("poison", ["poisson"]).kind
    ('faute', 'faux')
    """
    if not accepted:
        raise ValueError("an answer is compared with at least one accepted writing")
    if not neat(answer):
        return Verdict("faux", False, "Écrivez une réponse.")
    right = _best(answer, accepted)
    refusal = next((r for r in refused if fold(r.text) == fold(answer)), None)
    if right and not (refusal and right.kind == "accent"):
        return right
    refusal = refusal or next((r for r in refused if _bare(r.text) == _bare(answer)), None)
    if refusal:
        return Verdict(refusal.verdict, False, refusal.message)
    others = {*known_words, *(word for r in refused for word in fold(r.text).split())}
    return _near(answer, accepted, others)


def _best(answer: str, accepted: Sequence[str]) -> Verdict | None:
    """The kindest verdict over all accepted writings, in the order of the tests."""
    for test in (_exact, _form, _accent, _article):
        for writing in accepted:
            verdict = test(answer, writing)
            if verdict:
                return verdict
    return None


def _exact(answer: str, writing: str) -> Verdict | None:
    same = neat(answer) == neat(writing) or without_article(neat(answer)) == neat(writing)
    return Verdict("exact", True) if same else None


def _form(answer: str, writing: str) -> Verdict | None:
    """The same but for case, apostrophe, ligature, hyphen, or a number in words."""
    if fold(writing) not in (fold(answer), without_article(fold(answer))):
        return None
    given, expected = neat(answer).split(), neat(writing).split()
    mend = [word for word in expected if word != word.lower() and word.lower() in given]
    if not mend or mend == expected[:1] and len(expected) > 1 and mend[0][1:].islower() and given[0] != mend[0].lower():
        return Verdict("forme", True)
    return Verdict("forme", True, f"Bonne réponse. On écrit {_quoted(mend)} avec une majuscule.")


def _accent(answer: str, writing: str) -> Verdict | None:
    if plain(writing) not in (plain(answer), without_article(plain(answer))):
        return None
    given, expected = fold(answer).split(), fold(writing).split()
    if any(_other_word(word, expected) for word in given):
        return None
    shown = [word for word, folded in zip(neat(writing).split(), expected, strict=False) if folded not in given]
    ending = f"\u00a0: {_quoted(shown)}." if shown else "."
    return Verdict("accent", True, f"Bonne réponse. Attention aux accents{ending}")


def _article(answer: str, writing: str) -> Verdict | None:
    """The article is missing or another; what follows it is the same, accents aside."""
    given, expected = _bare(answer), _bare(writing)
    if given != expected or plain(writing) == expected:
        return None
    genders = article_gender(plain(answer)), article_gender(plain(writing))
    if all(genders) and genders[0] != genders[1]:
        return Verdict("genre", True, f"Bonne réponse, mais attention au genre\u00a0: {_quoted([neat(writing)])}.")
    return Verdict("article", True, f"Bonne réponse. Avec l’article\u00a0: {_quoted([neat(writing)])}.")


def _near(answer: str, accepted: Sequence[str], others: Collection[str]) -> Verdict:
    """A slip, an incomplete answer, or a wrong one."""
    for writing in accepted:
        slip = misspelt(answer, writing, accepted, others)
        if slip:
            return Verdict(slip.kind, slip.right, slip.message)
    if any(_part_of(answer, writing) for writing in accepted):
        return Verdict("incomplet", False, "Votre réponse n’est pas complète\u00a0: soyez plus précis.")
    return Verdict("faux", False)


def _part_of(answer: str, writing: str) -> bool:
    """Whether the words of `answer` stand in `writing` in that order, one of them with a meaning."""
    rest = iter(skeleton(writing))
    words = skeleton(answer)
    return bool(words) and len(words) < len(skeleton(writing)) and all(word in rest for word in words)


# Pairs that an accent alone tells apart: leaving it out makes another word.
_ACCENT_PAIRS: frozenset[str] = frozenset("a ou la du sur mur des cote jeune tache sale peche pecheur foret".split())


def _other_word(given: str, expected: Sequence[str]) -> bool:
    """Whether a word standing alone is one that exists without the accent that was asked for."""
    return len(expected) == 1 and given != expected[0] and (
        given in _ACCENT_PAIRS or expected[0] in _ACCENT_PAIRS or _past_participle(given, expected[0])
    )  # fmt: skip


def _past_participle(given: str, expected: str) -> bool:
    """« passe » for « passé »: the last accent makes a tense; but « sante » is only « santé » misspelt."""
    if given[:-1] != expected[:-1] and given[:-1] != expected[:-1].replace("é", "e"):
        return False
    return given.endswith("e") != expected.endswith("e") and not (given + expected).count("té") == 1


def _bare(text: str) -> str:
    return without_article(plain(text))


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"«\u00a0{word}\u00a0»" for word in words)
