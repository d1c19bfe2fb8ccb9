"""Where one is or goes (« en Russie, au Japon »), and where one comes from (« de Russie »)."""

from __future__ import annotations

from dataclasses import replace

from quizgen.errors import FrenchError
from quizgen.french.determiners import a, de, defini
from quizgen.french.elision import elide, elides
from quizgen.french.lists import enumeration
from quizgen.french.nominal import as_phrase, gender
from quizgen.french.regions import A_LA_ISLANDS, AU_REGIONS, DANS_REGIONS, EN_ISLANDS, EN_REGIONS
from quizgen.french.tables import words
from quizgen.model.phrase import Phrase

_EN_WITHOUT_ARTICLE = words("Israël Haïti")
_ISLAND = ("île", "îlot", "presqu’île", "archipel")
_COMMON_PLACES = words(
    """
    mer océan golfe péninsule région province zone bande vallée département désert détroit île îles
    îlot presqu’île archipel ville village capitale quartier banlieue plaine montagne forêt
    territoire territoires pays district comté canton empire royaume
    """
)
_WRITE_IT = "écrivez la préposition dans la phrase."


def en(p: Phrase | str) -> str:
    """The place where one is or goes, repeated before each member of a coordination.

    A plain text must be a country, a region or a town of the tables. Raises FrenchError for what is
    not a place, and for a missing gender.

    >>> en("Russie"), en("Japon"), en("Iran"), en("États-Unis"), en("Cuba"), en("Moscou")
    ('en Russie', 'au Japon', 'en Iran', 'aux États-Unis', 'à Cuba', 'à Moscou')
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

    >>> depuis("Russie"), depuis("Japon"), depuis("Iran"), depuis("États-Unis"), depuis("Le Caire")
    ('de Russie', 'du Japon', 'd’Iran', 'des États-Unis', 'du Caire')
    """
    p = _located(p)
    if p.members:
        return enumeration([depuis(member) for member in p.members])
    if p.place is None:
        raise _no_place(p)
    bare = p.place != "ville" and (not p.determined or en(p) == f"en {p.text}")
    return elide("de", p.text, p.h_aspire) if bare else de(p)


def _located(p: Phrase | str) -> Phrase:
    """`p` as a place: a plain text is looked up, « péninsule coréenne » by its first word."""
    found = as_phrase(p)
    if isinstance(p, str) and found.place is None and p.partition(" ")[0] in _COMMON_PLACES:
        island = p.startswith(_ISLAND)
        return replace(found, place="ile" if island else "region", determined=True)
    return found


def _in_country(p: Phrase) -> str:
    if not p.determined:
        if not _is_known(p.text):
            raise FrenchError(
                f"« {p.text} » : « en » ou « à » ? Ce pays n’est pas dans les tables ; s’il prend un "
                f"article, écrivez « article: true » dans pack.yaml, sinon {_WRITE_IT}"
            )
        return f"{'en' if p.text in _EN_WITHOUT_ARTICLE else 'à'} {p.text}"
    if p.number == "p" or p.text in A_LA_ISLANDS:
        return a(p)
    if elides(p.text, p.h_aspire) or gender(p) == "f":
        return f"en {p.text}"
    return a(p)


def _is_known(country: str) -> bool:
    from quizgen.french import countries  # read only for the few that may take no article

    return countries.country(country) is not None


def _in_region(p: Phrase) -> str:
    """« dans la péninsule » for a common noun; for a name « en » or what usage says."""
    if p.text in EN_REGIONS or p.text.startswith("mer "):
        return f"en {p.text}"
    if not p.determined:
        raise FrenchError(
            f"« {p.text} » : « en », « au » ou « dans » ? Écrivez « article: true » et son genre dans "
            f"pack.yaml, ou {_WRITE_IT}"
        )
    if p.text in AU_REGIONS:
        return a(p)
    named = p.text[0].isupper() and p.text not in DANS_REGIONS
    if named and p.number == "s" and gender(p) == "f":
        return f"en {p.text}"
    return f"dans {defini(p)}"


def _on_island(p: Phrase) -> str:
    if not p.determined:
        return a(p)
    if p.text in A_LA_ISLANDS:
        return a(p)
    if p.text.startswith("îles "):
        return a(p)
    if p.text.startswith(_ISLAND[:3]):
        return f"sur {defini(p)}"
    if p.text.startswith("archipel"):
        return f"dans {defini(p)}"
    if p.text in EN_ISLANDS:
        return f"en {p.text}"
    masculine = p.gender == "m" and not elides(p.text, p.h_aspire)
    if p.number == "p" or masculine:
        return a(p)
    raise FrenchError(
        f"« {p.text} » : « en » ou « à la » ? Cette île n’est pas dans les tables ; {_WRITE_IT}"
    )


def _no_place(p: Phrase) -> FrenchError:
    return FrenchError(
        f"« {p.text} » n’est pas un lieu connu : écrivez « type: pays », « type: ville » ou "
        f"« type: region » dans pack.yaml, ou {_WRITE_IT}"
    )
