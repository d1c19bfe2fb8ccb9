"""Connectors: what relation each expresses, what it is followed by, and from which level it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quizgen.french.tables import names

Relation = Literal[
    "cause", "consequence", "opposition", "but", "temps", "exemple", "addition", "reformulation"
]
Construction = Literal["phrase", "indicatif", "subjonctif", "infinitif", "nom"]

_SAID: dict[Relation, str] = {
    "cause": "annonce une cause",
    "consequence": "annonce une conséquence",
    "opposition": "marque une opposition",
    "but": "annonce un but",
    "temps": "situe dans le temps",
    "exemple": "introduit un exemple",
    "addition": "ajoute une information",
    "reformulation": "dit la même chose en d’autres mots",
}
_CALLED: dict[Relation, str] = {
    "cause": "une cause",
    "consequence": "une conséquence",
    "opposition": "une opposition",
    "but": "un but",
    "temps": "un moment",
    "exemple": "un exemple",
    "addition": "un ajout",
    "reformulation": "une reformulation",
}
# Relations that a sentence seldom admits at one and the same place.
_APART: dict[Relation, tuple[Relation, ...]] = {
    "cause": ("opposition", "but", "consequence"),
    "consequence": ("opposition", "cause", "exemple"),
    "opposition": ("consequence", "exemple", "cause", "but"),
    "but": ("opposition", "cause", "temps"),
    "temps": ("opposition", "exemple", "but"),
    "exemple": ("opposition", "consequence", "temps"),
    "addition": ("opposition", "exemple", "reformulation"),
    "reformulation": ("opposition", "consequence", "addition"),
}
# relation construction level: words
_TABLE = """
    cause phrase B1: en effet
    consequence phrase A2: alors, donc
    consequence phrase B1: c’est pourquoi
    consequence phrase B2: par conséquent
    opposition phrase A2: mais
    opposition phrase B1: pourtant, cependant
    opposition phrase B2: néanmoins, toutefois, en revanche
    exemple phrase A2: par exemple
    addition phrase B1: de plus
    addition phrase B2: en outre
    reformulation phrase B1: c’est-à-dire
    reformulation phrase B2: autrement dit
    temps phrase A2: ensuite
    cause indicatif A2: parce que
    cause indicatif B1: puisque, comme
    consequence indicatif B1: si bien que
    opposition indicatif B1: alors que, tandis que
    temps indicatif A2: quand
    opposition subjonctif B1: bien que
    but subjonctif B1: pour que
    but subjonctif B2: afin que
    temps subjonctif B1: avant que
    but infinitif A2: pour
    but infinitif B1: afin de
    opposition infinitif A2: sans
    opposition infinitif B1: au lieu de
    temps infinitif A2: avant de
    opposition nom B1: malgré
    but nom A2: pour
    temps nom A2: pendant, après, avant
"""


@dataclass(frozen=True, slots=True)
class Connector:
    """A connector, bare: « que » and « de » at its end are still to be elided."""

    text: str
    relation: Relation
    construction: Construction
    level: str

    @property
    def said(self) -> str:
        """What it does: « annonce une cause »."""
        return _SAID[self.relation]

    @property
    def called(self) -> str:
        """The name of its relation: « une cause »."""
        return _CALLED[self.relation]


def _read() -> tuple[Connector, ...]:
    found: list[Connector] = []
    for line in names(_TABLE.replace(",", "|")):
        head, _, texts = line.partition(":")
        relation, construction, level = head.split()
        found += [Connector(text.strip(), relation, construction, level) for text in texts.split("|")]  # type: ignore[arg-type]
    return tuple(found)


CONNECTORS = _read()


def connector(text: str, construction: str) -> Connector | None:
    """A connector by its text, elided or not, and what follows it.

    >>> found = connector("parce qu’", "indicatif")
    >>> found and found.said
    'annonce une cause'
    """
    bare = text.lower().replace("qu’", "que").replace(" d’", " de")
    return next((one for one in CONNECTORS if (one.text, one.construction) == (bare, construction)), None)


def others(wanted: Connector, level: str) -> tuple[Connector, ...]:
    """Connectors of the same construction that express another relation and are known at a level.

    >>> found = connector("pour", "nom")
    >>> found and [one.text for one in others(found, "B1")]
    ['malgré', 'après', 'avant', 'pendant']
    """
    allowed = _APART[wanted.relation]
    found = [
        one
        for one in CONNECTORS
        if one.construction == wanted.construction and one.relation in allowed and one.level <= level
    ]
    return tuple(sorted(found, key=lambda one: (allowed.index(one.relation), one.level, one.text)))
