"""What templates may call: French by the names that a teacher would guess."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from quizgen.errors import FrenchError
from quizgen.french import agreement, dates, determiners, elision, lists, numbers, places, sentence
from quizgen.french.verbs import conjugation
from quizgen.model.phrase import Phrase
from quizgen.model.values import Period, Quantity


def printed(value: Any) -> str:
    """How a value prints by itself in a template."""
    match value:
        case str():
            return value
        case Phrase():
            return determiners.avec_article(value)
        case Period():
            return dates.periode(value)
        case Quantity():
            return numbers.quantite(value)
        case int() | Decimal():
            return str(value)
        case Mapping():
            forms = ", ".join(f".{name}" for name in value)
            raise FrenchError(f"this value has several forms: write one of {forms} after its name")
        case _:
            raise FrenchError(f"a value of type {type(value).__name__} cannot be printed")


def _que(value: Any) -> str:
    return elision.elide("que", printed(value))


def _si(value: Any) -> str:
    return elision.elide("si", printed(value))


def _date_nue(value: Period) -> str:
    return dates.periode(value, "nom")


def _periode(value: Period, annee: bool = True) -> str:
    return dates.periode(value, annee=annee)


def _prep(value: Phrase | str, word: str) -> str:
    return determiners.prep(word, value)


def _enumeration(values: Sequence[Any], word: str = "et") -> str:
    return lists.enumeration([printed(value) for value in values], word)


def _maj(value: Any) -> str:
    return sentence.majuscule(printed(value))


def _en_lettres(value: int | Decimal | Quantity) -> str:
    return numbers.en_lettres(int(value.value if isinstance(value, Quantity) else value))


FILTERS: dict[str, Callable[..., Any]] = {
    "le": determiners.defini,
    "un": determiners.indefini,
    "nu": determiners.nu,
    "du": determiners.du,
    "au": determiners.au,
    "de": determiners.de,
    "a": determiners.a,
    "ce": determiners.ce,
    "son": determiners.son,
    "prep": _prep,
    "en": places.en,
    "depuis_lieu": places.depuis,
    "que": _que,
    "si": _si,
    "accord": agreement.accord,
    "inversion": agreement.inversion,
    "adjectif": agreement.adjectif,
    "pronom": agreement.pronom,
    "conjugue": conjugation.conjugue,
    "verbe": conjugation.verbe,
    "verbe_inverse": conjugation.verbe_inverse,
    "pluriel": agreement.pluriel,
    "feminin": agreement.feminin,
    "date_nue": _date_nue,
    "periode": _periode,
    "ordinal": numbers.ordinal,
    "ordinal_lettres": numbers.ordinal_lettres,
    "en_lettres": _en_lettres,
    "enumeration": _enumeration,
    "maj": _maj,
}


def _pluriel(value: Phrase) -> bool:
    return agreement.features(value)[1] == "p"


def _feminin(value: Phrase) -> bool:
    return agreement.features(value)[0] == "f"


TESTS: dict[str, Callable[..., bool]] = {
    "pluriel": _pluriel,
    "feminin": _feminin,
}
