"""What templates may call: French by the names that a teacher would guess."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from typing import Any

from quizgen.errors import FrenchError
from quizgen.french import (
    agreement,
    dates,
    determiners,
    elision,
    lists,
    measures,
    nominal,
    numbers,
    phrases,
    places,
    quantifiers,
    reading,
    sentence,
)
from quizgen.model.phrase import Gender, Phrase
from quizgen.model.values import Period, Quantity

Number = int | float | Decimal | str | Quantity


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
        case int() | float() | Decimal():
            return str(value)
        case Mapping():
            forms = ", ".join(f".{name}" for name in value)
            raise FrenchError(f"this value has several forms: write one of {forms} after its name")
        case _:
            raise FrenchError(f"a value of type {type(value).__name__} cannot be printed")


def _elision(value: Any, word: str) -> str:
    flag = value.h_aspire if isinstance(value, Phrase) else None
    return elision.elide(word, printed(value), None if _with_article(value) else flag)


def _with_article(value: Any) -> bool:
    return isinstance(value, Phrase) and value.determined


def _que(value: Any) -> str:
    return _elision(_in_sentence(value), "que")


def _si(value: Any) -> str:
    return _elision(_in_sentence(value), "si")


def _in_sentence(value: Any) -> Any:
    """A name that the tables know with its article has it here too, as after « de »; else the text."""
    known = nominal.as_phrase(value) if isinstance(value, str) else value
    return known if _with_article(known) else value


def _possessive(person: determiners.Person) -> Callable[[Phrase | str], str]:
    def with_possessive(value: Phrase | str) -> str:
        return determiners.possessif(value, person)

    return with_possessive


def _adjectif(base: str, p: Phrase | str) -> str:
    """`p` is a phrase, or « m », « f », « mp », « fp »."""
    if isinstance(p, str) and p in ("m", "f", "ms", "fs", "mp", "fp"):
        from quizgen.french import adjectives

        forms = adjectives.forms(base) if p[0] == "f" else (base, "", adjectives.masculine_plural(base), "")
        return forms[2 * p.endswith("p") + (p[0] == "f")]
    return agreement.adjectif(base, p)


def _feminin(value: Phrase | str) -> str:
    from quizgen.french import nouns

    return nouns.feminin(str(value))


def _plural(value: Phrase | str) -> str:
    return nominal.plural_of(str(value))


def _prep(value: Phrase | str, word: str) -> str:
    return determiners.prep(word, value)


def _adjectif_devant(value: Phrase | str, base: str) -> Phrase:
    return agreement.epithete(base, value)


def _date(value: Period | str, jour: bool = False, annee: bool = True) -> str:
    found = reading.period(value)
    if found.precision != "jour" or found.start != found.end:
        raise FrenchError(f"« {value} » n’est pas un jour : utilisez le filtre « periode ».")
    return dates.date(found.start, jour, annee and not found.deduced)


def _date_nue(value: Period | str, annee: bool = True) -> str:
    return _periode(value, "nom", annee=annee)


def _periode(value: Period | str, style: str = "quand", annee: bool = True, jour: bool = False) -> str:
    part = reading.part_of_period(value)
    if part is not None:
        return dates.moment(*part, style, annee)
    return dates.periode(reading.period(value), style, annee, jour)


def _enumeration(values: Sequence[Any], word: str = "et") -> str:
    return lists.enumeration([printed(value) for value in values], word)


def _maj(value: Any) -> str:
    return sentence.majuscule(printed(value))


def _en_lettres(value: Number, genre: Gender = "m", tirets: bool = False) -> str:
    return numbers.en_lettres(reading.number(value), genre == "f", tirets)


def _chiffres(value: Number) -> str:
    return numbers.chiffres(reading.number(value))


def _whole(value: Number) -> int:
    found = reading.number(value)
    if not isinstance(found, int):
        raise FrenchError(f"« {value} » : il faut ici un nombre entier.")
    return found


def _ordinal(value: Number, genre: Gender = "m") -> str:
    return numbers.ordinal(_whole(value), genre)


def _ordinal_lettres(value: Number, genre: Gender = "m") -> str:
    return numbers.ordinal_lettres(_whole(value), genre)


def _quantite(value: Number, noun: Phrase | str, pluriel: str = "") -> str:
    quantity = Quantity(value=Decimal(reading.number(value)), noun=nominal.as_phrase(noun), plural=pluriel)
    return numbers.quantite(quantity)


def _pourcentage(value: Number) -> str:
    return measures.pourcentage(reading.number(value))


def _monnaie(value: Number, unite: str = "€") -> str:
    return measures.monnaie(reading.number(value), unite)


def _duree(value: Number, unite: str = "jour") -> str:
    return measures.duree(reading.number(value), unite)


def _siecle(value: Number) -> Phrase:
    return measures.siecle(_whole(value))


def _decennie(value: Number) -> Phrase:
    return measures.decennie(_whole(value))


def _later(module: str, name: str) -> Callable[..., Any]:
    """A function of a module that is read when a template first calls it: most need neither."""

    def call(*values: Any, **options: Any) -> Any:
        return getattr(import_module(f"quizgen.french.{module}"), name)(*values, **options)

    return call


FILTERS: dict[str, Callable[..., Any]] = {
    "nom": phrases.nom,
    "et": phrases.et,
    "adjectif_devant": _adjectif_devant,
    "adjectif_apres": phrases.adjectif_apres,
    "le": determiners.defini,
    "un": determiners.indefini,
    "nu": determiners.nu,
    "du": determiners.du,
    "au": determiners.au,
    "de": determiners.de,
    "a": determiners.a,
    "ce": determiners.ce,
    "son": determiners.son,
    "mon": _possessive("1s"),
    "ton": _possessive("2s"),
    "notre": _possessive("1p"),
    "votre": _possessive("2p"),
    "leur": _possessive("3p"),
    "quel": quantifiers.quel,
    "aucun": quantifiers.aucun,
    "tout": quantifiers.tout,
    "prep": _prep,
    "en": places.en,
    "depuis_lieu": places.depuis,
    "que": _que,
    "si": _si,
    "elision": _elision,
    "accord": agreement.accord,
    "inversion": agreement.inversion,
    "adjectif": _adjectif,
    "pronom": agreement.pronom,
    "conjugue": _later("verbs.conjugation", "conjugue"),
    "verbe": _later("verbs.conjugation", "verbe"),
    "verbe_inverse": _later("verbs.conjugation", "verbe_inverse"),
    "pluriel": _plural,
    "feminin": _feminin,
    "adjectif_pays": _later("demonyms", "adjectif_pays"),
    "habitant": _later("demonyms", "habitant"),
    "capitale": _later("demonyms", "capitale"),
    "date": _date,
    "date_nue": _date_nue,
    "periode": _periode,
    "heure": measures.heure,
    "duree": _duree,
    "siecle": _siecle,
    "decennie": _decennie,
    "ordinal": _ordinal,
    "ordinal_lettres": _ordinal_lettres,
    "en_lettres": _en_lettres,
    "chiffres": _chiffres,
    "quantite": _quantite,
    "pourcentage": _pourcentage,
    "monnaie": _monnaie,
    "enumeration": _enumeration,
    "maj": _maj,
}


def _is_plural(value: Phrase | str) -> bool:
    return nominal.features(value)[1] == "p"


def _is_feminine(value: Phrase | str) -> bool:
    return nominal.features(value)[0] == "f"


TESTS: dict[str, Callable[..., bool]] = {
    "pluriel": _is_plural,
    "feminin": _is_feminine,
}
