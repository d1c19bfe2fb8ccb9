"""Where one is or goes (« en Russie, au Japon, à Moscou ») and where one comes from (« de Russie, du Japon »)."""

from __future__ import annotations

from quizgen.errors import FrenchError
from quizgen.french.cities import CITIES
from quizgen.french.countries import country
from quizgen.french.determiners import a, avec_article, de, defini
from quizgen.french.elision import elide, elides
from quizgen.french.lists import enumeration
from quizgen.french.nominal import as_phrase, no_gender
from quizgen.french.regions import AU_REGIONS, EN_ISLANDS, EN_REGIONS, ON_ISLANDS, REGIONS
from quizgen.model.phrase import Phrase

_EN_WITHOUT_ARTICLE = frozenset({"Israël", "Haïti"})


def en(p: Phrase | str) -> str:
    """The place where one is or goes, repeated before each member of a coordination.

    A plain text must be a country, a region or a town of the tables. Raises FrenchError for what is not a
    place, and for a missing gender.

    >>> en("Russie"), en("Japon"), en("Iran"), en("États-Unis"), en("Cuba"), en("Moscou"), en("Le Caire")
    ('en Russie', 'au Japon', 'en Iran', 'aux États-Unis', 'à Cuba', 'à Moscou', 'au Caire')
    """
    p = _located(p)
    if p.members:
        return enumeration([en(member) for member in p.members])
    match p.place:
        case "pays":
            return _in_country(p)
        case "ville":
            return a(p)
        case "region":
            return _in_region(p)
        case "ile":
            return _on_island(p)
        case _:
            raise _no_place(p)


def depuis(p: Phrase | str) -> str:
    """The place where one comes from, repeated before each member of a coordination.

    Raises FrenchError as `en` does.

    >>> depuis("Russie"), depuis("Japon"), depuis("Iran"), depuis("États-Unis"), depuis("Cuba"), depuis("Le Caire")
    ('de Russie', 'du Japon', 'd’Iran', 'des États-Unis', 'de Cuba', 'du Caire')
    """
    p = _located(p)
    if p.members:
        return enumeration([depuis(member) for member in p.members])
    if p.place is None:
        raise _no_place(p)
    bare = not p.determined or (en(p) == f"en {p.text}")
    return elide("de", p.text, p.h_aspire) if bare and p.place != "ville" else de(p)


def _located(p: Phrase | str) -> Phrase:
    """`p` as a place: a plain text is looked up."""
    if isinstance(p, Phrase):
        return p
    found = as_phrase(p)
    return found if found.place else REGIONS.get(p) or CITIES.get(p) or found


def _in_country(p: Phrase) -> str:
    if not p.determined:
        if country(p.text) is None:
            raise FrenchError(
                f"« {p.text} » : « en » ou « à » ? Ce pays sans article n’est pas dans les tables ; écrivez "
                "« article: true » dans pack.yaml, ou la préposition dans la phrase."
            )
        return f"{'en' if p.text in _EN_WITHOUT_ARTICLE else 'à'} {p.text}"
    if p.number == "p" or p.text in ON_ISLANDS:
        return a(p)
    if elides(p.text, p.h_aspire) or _gender(p) == "f":
        return f"en {p.text}"
    return a(p)


def _in_region(p: Phrase) -> str:
    """A common noun takes « dans la péninsule », a feminine name « en », a masculine one what usage says."""
    if not p.determined:
        if p.text in EN_REGIONS:
            return f"en {p.text}"
        raise FrenchError(
            f"« {p.text} » : « en », « au » ou « dans » ? Écrivez « article: true » et « gender » dans "
            "pack.yaml, ou la préposition dans la phrase."
        )
    if p.text in EN_REGIONS or p.text.startswith("mer "):
        return f"en {p.text}"
    if p.text in AU_REGIONS:
        return a(p)
    named = p.text[0].isupper()
    if named and p.number == "s" and _gender(p) == "f":
        return f"en {p.text}"
    return f"dans {defini(p)}"


def _on_island(p: Phrase) -> str:
    if not p.determined:
        return a(p)
    if p.text.startswith(("île", "archipel", "presqu", "îlot")):
        return f"{'dans' if p.text.startswith('arch') else 'sur'} {avec_article(p)}"
    if p.number == "p" or p.text in ON_ISLANDS:
        return a(p)
    if p.text in EN_ISLANDS:
        return f"en {p.text}"
    if p.gender == "m" and not elides(p.text, p.h_aspire):
        return a(p)
    raise FrenchError(
        f"« {p.text} » : « en » ou « à la » ? Cette île n’est pas dans les tables ; écrivez la préposition "
        "dans la phrase."
    )


def _gender(p: Phrase) -> str:
    if p.gender is None:
        raise no_gender(p)
    return p.gender


def _no_place(p: Phrase) -> FrenchError:
    return FrenchError(
        f"« {p.text} » n’est pas un lieu connu : écrivez « type: pays », « type: ville » ou « type: region » "
        "dans pack.yaml, ou la préposition dans la phrase."
    )
