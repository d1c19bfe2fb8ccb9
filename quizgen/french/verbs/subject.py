"""Who does it: the person, gender and number that a subject gives to its verb."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizgen.errors import FrenchError
from quizgen.french.nominal import as_phrase, features
from quizgen.model.phrase import Gender, Number, Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """`place` counts je, tu, il, nous, vous, ils from 0; `name` is for messages."""

    name: str
    place: int
    gender: Gender | None
    number: Number
    pronoun: str = ""

    @property
    def itself(self) -> str:
        """The pronoun of a pronominal verb."""
        return ("me", "te", "se", "nous", "vous", "se")[self.place]

    def gender_for(self, what: str) -> bool:
        """Whether it is feminine. Raises FrenchError if that is not known."""
        if self.gender is None:
            raise FrenchError(
                f"« {self.name} » : masculin ou féminin ? « {what} » s’accorde ; écrivez genre='f' "
                "ou genre='m' (pour un nom : « gender » dans pack.yaml)."
            )
        return self.gender == "f"


_PRONOUNS: Mapping[str, tuple[int, Gender | None, Number]] = {
    "je": (0, None, "s"),
    "tu": (1, None, "s"),
    "il": (2, "m", "s"),
    "elle": (2, "f", "s"),
    "on": (2, "m", "s"),
    "ce": (2, "m", "s"),
    "cela": (2, "m", "s"),
    "ça": (2, "m", "s"),
    "nous": (3, None, "p"),
    "vous": (4, None, "p"),
    "ils": (5, "m", "p"),
    "elles": (5, "f", "p"),
}
_ALSO = {"j’": "je", "j'": "je", "c’": "ce", "c'": "ce"}


def subject(who: Phrase | str, gender: Gender | None = None, number: Number | None = None) -> Subject:
    """The subject that a pronoun, a phrase or a name is; `gender` and `number` win over what is known.

    A « vous » with the number « s » is one person. Raises FrenchError for a gender or number that is none.

    >>> subject("ils").place, subject("j’", "f").gender, subject("Philippines").place
    (5, 'f', 5)
    """
    if gender not in (None, "m", "f") or number not in (None, "s", "p"):
        raise FrenchError(
            f"genre={gender!r}, nombre={number!r} : le genre est 'm' ou 'f', le nombre 's' ou 'p'."
        )
    found = _pronoun(who) if isinstance(who, str) else None
    if found is None:
        phrase = as_phrase(who)
        known, count = features(phrase)
        found = Subject(name=phrase.text, place=2, gender=known, number=count)
    found = replace(found, gender=gender or found.gender, number=number or found.number)
    if found.pronoun:
        return found
    return replace(found, place=5 if found.number == "p" else 2)


def _pronoun(who: str) -> Subject | None:
    name = who.strip().lower()
    name = _ALSO.get(name, name)
    if name not in _PRONOUNS:
        return None
    place, gender, number = _PRONOUNS[name]
    return Subject(name=name, place=place, gender=gender, number=number, pronoun=name)
