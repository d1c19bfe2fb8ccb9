"""Slips: one letter wrong in one long word, told from another word that exists."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.french.adjectives import forms
from quizgen.french.answer_text import fold, plain, without_article
from quizgen.errors import FrenchError

_SHORTEST = 5
# Words that one letter turns into others; an answer that is one of them is no slip for another.
_REAL_WORDS: frozenset[str] = frozenset(
    """
    poison poisson ministre ministere desert dessert cousin coussin russe ruse basse base passe pause lasse
    coree corse chine chaine suisse suite iran irak niger nigeria mali malte arme armee annee entree action
    nation ration station coopération cooperation corporation accord accort parti partie pays paye guerre
    guere terre verre serre pierre biere fiere guere monde mode ronde onde union unions ville vile vingt vint
    droit droite bruit fruit place glace trace grace crise prise frise brise grise chaise chasse classe masse
    messe tasse caisse cause chose chute lutte flute visite vitesse affaire affaires alliance assistance
    distance instance constance importance exportation importation deporter reporter rapporter apporter
    emporter importer exporter exploser exposer imposer deposer reposer opposer proposer supposer
    rencontre raconter rencontrer recontre autriche australie slovaquie slovenie lettonie lituanie dominique
    guinee guyane guyana soudan congo tonga samoa gambie zambie
    attaque attache attente entente detente retente pretendre attendre entendre etendre detendre
    conseil conseiller consul consulter insulter resulter resister assister insister persister exister
    menace menage message massage passage paysage presse pression prison prisme poisson boisson moisson
    cadre cendre tendre rendre vendre fendre vente rente tente pente sente lente dente
    marche marcher marchand marchander mariage marquage matin marin malin martin main maint
    porte portee perte pelte perche poche proche broche roche cloche
    chef cher chez clef cles cerf
    """.split()
) - {"recontre", "unions"}


@dataclass(frozen=True, slots=True)
class Slip:
    """A near miss: its kind, whether it counts as right, and what to look at."""

    kind: Literal["genre", "faute"]
    right: bool
    message: str


def misspelt(answer: str, writing: str, accepted: Sequence[str], others: Collection[str]) -> Slip | None:
    """The slip that parts `answer` from `writing`: one letter in one word, or the gender of one word.

    `accepted` and `others` are words that are no slips. A wrong ending counts as right only inside a longer
    answer: alone it may be what is asked. None if they differ by more.

    >>> misspelt("Pyongang", "Pyongyang", ["Pyongyang"], ()).right
    True
    >>> misspelt("ministre", "ministère", ["ministère"], ()) is None
    True
    """
    given = without_article(plain(answer)).split(" ")
    expected = without_article(plain(writing)).split(" ")
    if len(given) != len(expected):
        return None
    wrong = [pair for pair in zip(given, expected, strict=True) if pair[0] != pair[1]]
    if len(wrong) != 1:
        return None
    typed, meant = wrong[0]
    shown = _as_written(writing, meant)
    if _other_gender(typed, meant, shown):
        return Slip("genre", False, f"Attention au genre\u00a0: «\u00a0{shown}\u00a0».")
    known = {plain(word) for word in others} | {w for text in accepted for w in plain(text).split(" ")}
    if min(len(typed), len(meant)) < _SHORTEST - 1 or len(meant) < _SHORTEST or not _one_edit(typed, meant):
        return None
    if typed in known or typed in _REAL_WORDS or any(c.isdigit() for c in typed + meant):
        return None
    ending = _differs_at_end(typed, meant)
    if ending and len(expected) == 1:
        return None if typed.rstrip("s") == meant.rstrip("s") and typed.rstrip("s") in known else Slip(
            "faute", False, f"Presque\u00a0: regardez la fin du mot «\u00a0{shown}\u00a0»."
        )  # fmt: skip
    return Slip("faute", True, f"Bonne réponse, à une lettre près\u00a0: {_marked(typed, meant, shown)}.")


def _as_written(writing: str, meant: str) -> str:
    """The word of `writing` with its accents."""
    return next((word for word in fold(writing).split(" ") if plain(word) == meant), meant)


def _other_gender(typed: str, meant: str, shown: str) -> bool:
    for masculine, feminine in ((typed, meant), (meant, typed)):
        base = shown if masculine == meant else masculine
        try:
            made = {plain(form) for form in forms(base)[1:4:2]}
        except FrenchError:
            continue
        if feminine in made and len(masculine) > 2 and masculine != feminine:
            return True
    return False


def _one_edit(a: str, b: str) -> bool:
    """Whether one letter is missing, added or changed, or two neighbours have changed places."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = _common(a, b)
    end = min(_common(a[::-1], b[::-1]), min(len(a), len(b)) - start)
    left, right = a[start : len(a) - end], b[start : len(b) - end]
    return len(left) <= 1 and len(right) <= 1 or len(left) == 2 and left == right[::-1]


def _common(a: str, b: str) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _differs_at_end(a: str, b: str) -> bool:
    """In the last two letters, where French writes number, gender and person."""
    return _common(a, b) >= max(len(a), len(b)) - 2


def _marked(typed: str, meant: str, shown: str) -> str:
    """The right word, and which letter to look at."""
    place = min(_common(typed, meant), len(shown) - 1)
    letter = shown[place] if len(shown) == len(meant) else ""
    where = f" (la lettre «\u00a0{letter}\u00a0»)" if letter and len(typed) <= len(meant) else ""
    return f"«\u00a0{shown}\u00a0»{where}"
