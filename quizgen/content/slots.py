"""Slots: from what the author wrote to a value of the type that the kind asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from quizgen.errors import did_you_mean
from quizgen.french.date_reading import parse_period
from quizgen.model.authored import Authored, ByLevel, Names, Text
from quizgen.model.entity import Entity
from quizgen.model.fact import Group, Listing, Noun
from quizgen.model.kind import SlotSpec
from quizgen.model.phrase import Gender, Number, Phrase
from quizgen.model.values import Clause, Period, Quantity

PLACES = frozenset({"pays", "ville", "region"})
_ENTITY_TYPES: dict[str, frozenset[str]] = {
    "personne": frozenset({"personne"}),
    "pays": frozenset({"pays"}),
    "lieu": PLACES,
    "organisation": frozenset({"organisation"}),
    "evenement": frozenset({"evenement"}),
}

_LARGEST = Decimal(10**15)

SlotValue = Entity | Group | Period | Quantity | Noun | Clause | Listing


class _PeriodMap(Authored):
    periode: Text
    deduite: bool = False


class _Number(Authored):
    valeur: Annotated[Decimal, Field(ge=-_LARGEST, le=_LARGEST, decimal_places=6)]
    nom: Text
    genre: Gender | None = None
    pluriel: str = ""


class _Noun(Authored):
    texte: ByLevel
    genre: Gender | None = None
    nombre: Number = "s"
    h: Literal["aspire", "muet"] | None = None
    variantes: tuple[Text, ...] = ()
    incomplet: Mapping[Text, Text] = {}
    faux: Mapping[Text, Text] = {}

    def value(self) -> Noun:
        return Noun(
            text=self.texte,
            gender=self.genre,
            number=self.nombre,
            h_aspire=None if self.h is None else self.h == "aspire",
            variants=self.variantes,
            incomplete=self.incomplet,
            wrong=self.faux,
        )


class _Clause(Authored):
    infinitif: ByLevel | None = None
    que: ByLevel | None = None
    nom: ByLevel | None = None


class _Listing(Authored):
    texte: ByLevel | None = None
    noms: tuple[_Noun, ...] = ()


_AUTHORED: dict[str, TypeAdapter[Any]] = {
    "groupe": TypeAdapter(Annotated[Names, Field(min_length=1)]),
    "periode": TypeAdapter(Text | _PeriodMap),
    "nombre": TypeAdapter(_Number),
    "nom": TypeAdapter(_Noun),
    "proposition": TypeAdapter(_Clause),
    "liste": TypeAdapter(_Listing),
    "fait": TypeAdapter(Text),
    "faits": TypeAdapter(Annotated[tuple[Text, ...], Field(min_length=1)]),
}
_ENTITY_NAME: TypeAdapter[str] = TypeAdapter(Text)


def authored_type(spec: SlotSpec) -> TypeAdapter[Any]:
    """What an author writes into a slot, as a type that validates and publishes a schema."""
    return _AUTHORED.get(spec.type, _ENTITY_NAME)


def resolve(spec: SlotSpec, authored: Any, entities: Mapping[str, Entity]) -> SlotValue:
    """The value of a slot that holds no fact.

    `authored` has passed `authored_type`. Raises ValueError saying what is wrong and how to mend it.
    """
    maker = _MAKERS.get(spec.type)
    if maker:
        return maker(authored)
    if spec.type == "groupe":
        return Group(tuple(_entity(name, entities, "acteur") for name in authored))
    return _entity(authored, entities, spec.type)


def _entity(name: str, entities: Mapping[str, Entity], slot_type: str) -> Entity:
    if name not in entities:
        near = did_you_mean(name, sorted(entities))
        cure = near or "add it to the entities of pack.yaml"
        raise ValueError(f"no entity « {name} » - {cure}")
    entity = entities[name]
    allowed = _ENTITY_TYPES.get(slot_type)
    if allowed and entity.type not in allowed:
        raise ValueError(
            f"« {name} » is of type {entity.type}; this slot takes {' or '.join(sorted(allowed))}"
        )
    return entity


def _period(authored: str | _PeriodMap) -> Period:
    if isinstance(authored, str):
        return parse_period(authored)
    return parse_period(authored.periode, deduced=authored.deduite)


def _quantity(authored: _Number) -> Quantity:
    return Quantity(
        value=authored.valeur,
        noun=Phrase(text=authored.nom, gender=authored.genre),
        plural=authored.pluriel,
    )


def _clause(authored: _Clause) -> Clause:
    if not (authored.infinitif or authored.que or authored.nom):
        raise ValueError("an idea needs a form: infinitif, que or nom")
    return Clause(infinitif=authored.infinitif, que=authored.que, nom=authored.nom)


def _listing(authored: _Listing) -> Listing:
    if not (authored.texte or authored.noms):
        raise ValueError("an enumeration needs « texte » or « noms »")
    return Listing(text=authored.texte, nouns=tuple(noun.value() for noun in authored.noms))


_MAKERS: dict[str, Callable[[Any], SlotValue]] = {
    "periode": _period,
    "nombre": _quantity,
    "nom": _Noun.value,
    "proposition": _clause,
    "liste": _listing,
}
