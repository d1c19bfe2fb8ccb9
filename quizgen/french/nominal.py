"""What every function asks of a noun first: its features, known or refused."""

from __future__ import annotations

from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.model.phrase import Gender, Number, Phrase


@lru_cache(maxsize=4096)
def _read(text: str) -> Phrase:
    """Looked up once; the tables are read when the first plain text needs them."""
    from quizgen.french.lexicon import read

    return read(text)


def as_phrase(p: Phrase | str) -> Phrase:
    """`p` itself, or what a plain text stands for: a name or a noun of the tables, or a bare text.

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


def gender(p: Phrase) -> Gender:
    """The gender the author gave, else that of a common noun or a place of the tables.

    Raises FrenchError if nobody tells it; that of a person is never looked for.

    >>> gender(Phrase(text="accord de paix")), gender(Phrase(text="accord", gender="f"))
    ('m', 'f')
    >>> gender(Phrase(text="Brésil", place="pays"))
    'm'
    """
    if p.gender:
        return p.gender
    known = _read(p.text)
    if known.gender and (p.text[:1].islower() or (p.place and p.place == known.place)):
        return known.gender
    raise no_gender(p)


def no_gender(p: Phrase) -> FrenchError:
    """The error for a phrase whose gender is needed and not known: names it, says where to write it.

    >>> print(no_gender(Phrase(text="Lee Ho-ryung")))  # doctest: +ELLIPSIS
    « Lee Ho-ryung » n’a pas de genre : écrivez « gender: m » ou « gender: f » dans pack.yaml...
    """
    return FrenchError(
        f"« {p.text} » n’a pas de genre : écrivez « gender: m » ou « gender: f » dans pack.yaml, "
        "« | nom('f') » après un mot entre guillemets d’un gabarit, ou une phrase qui s’en passe."
    )


def plural_of(noun: str) -> str:
    """`nouns.pluriel`; its tables too are read when the first noun needs them.

    >>> plural_of("envoyé spécial")
    'envoyés spéciaux'
    """
    from quizgen.french.nouns import pluriel

    return pluriel(noun)
