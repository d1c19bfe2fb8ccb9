"""What every function asks of a noun first: its features, known or refused."""

from __future__ import annotations

from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.countries import country_phrase
from quizgen.model.phrase import Gender, Number, Phrase


@lru_cache(maxsize=2048)
def _read(text: str) -> Phrase:
    return country_phrase(text) or Phrase(text=text)


def as_phrase(p: Phrase | str) -> Phrase:
    """`p` itself, or what a plain text stands for: a country with its features, or a bare text.

    >>> as_phrase("Japon").gender, as_phrase("Kim Jong-un").gender
    ('m', None)
    """
    return p if isinstance(p, Phrase) else _read(p)


def features(p: Phrase | str) -> tuple[Gender | None, Number]:
    """Gender and number; a coordination is plural, and feminine if all its members are.

    >>> features(Phrase(text="Choe Son-hui", gender="f"))
    ('f', 's')
    >>> features(Phrase(text="Russie et Japon", members=(as_phrase("Russie"), as_phrase("Japon"))))
    ('m', 'p')
    """
    p = as_phrase(p)
    if not p.members:
        return p.gender, p.number
    genders = {features(member)[0] for member in p.members}
    if "m" in genders:
        return "m", "p"
    return ("f" if genders == {"f"} else None), "p"


def no_gender(p: Phrase) -> FrenchError:
    """The error for a phrase whose gender is needed and not known.

    >>> print(no_gender(Phrase(text="Lee Ho-ryung")))  # doctest: +ELLIPSIS
    « Lee Ho-ryung » n’a pas de genre : écrivez « gender: m » ou « gender: f » dans pack.yaml...
    """
    return FrenchError(
        f"« {p.text} » n’a pas de genre : écrivez « gender: m » ou « gender: f » dans pack.yaml, "
        "ou une phrase qui s’en passe."
    )
