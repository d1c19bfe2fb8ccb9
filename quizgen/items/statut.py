"""Quel statut ? What the text states as a fact, and what is wished, feared, claimed or denied in it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from quizgen.items.ring import shuffled
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.fact import Fact, Status
from quizgen.model.item import Item, Match, Option, Pair
from quizgen.model.pack import FactGroup
from quizgen.model.phrase import Phrase
from quizgen.model.values import Quantity

_FEWEST = 3
_NAMES: dict[Status, str] = {
    "fait": "un fait rapporté par le texte",
    "legende": "une légende de photo",
    "annonce": "un projet annoncé",
    "declaration": "une déclaration",
    "citation": "une déclaration",
    "souhait": "un souhait",
    "analyse": "l’avis d’un spécialiste",
    "allegation": "une accusation",
    "dementi": "un démenti",
    "crainte": "une peur",
}


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The groups of facts of different status that this level's passage proves."""
    for group in shop.pack.info.groups:
        if group.type == "statut" and shop.level in group.levels:
            facts = [shop.facts[name] for name in group.facts if _told(shop, group, name)]
            missing = _missing(facts)
            if len(facts) >= _FEWEST and missing:
                yield _item(shop, group, facts, missing, seed)


def _told(shop: Workshop, group: FactGroup, name: str) -> bool:
    return name in shop.facts and name in group.texts and bool(group.texts[name].at(shop.level))


def _missing(facts: list[Fact]) -> list[str]:
    """Statuses that no fact of a group has: what is left over."""
    used = {_NAMES[fact.status] for fact in facts}
    return [name for name in dict.fromkeys(_NAMES.values()) if name not in used]


def _item(shop: Workshop, group: FactGroup, facts: list[Fact], missing: list[str], seed: int) -> Item:
    name = shop.id("statut", group.id)
    pairs = tuple(
        Pair(
            option(group.texts[fact.id].at(shop.level) or ""),
            option(_NAMES[fact.status]),
            shop.statements.cited(fact),
        )
        for fact in facts
    )
    left = shuffled([one for one in missing if one in _OFFERED], seed, name)[:1]
    spare = tuple(
        Option(option(one), False, sentence(wording("status_spare", shop.level, status=one))) for one in left
    )
    responses = shuffled(
        [*dict.fromkeys(pair.right for pair in pairs), *(one.text for one in spare)], seed, name
    )
    noun = Phrase(text="réponse", gender="f")
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="statut",
        process="evaluate",
        stem=question(wording("status", shop.level, spare=Quantity(value=Decimal(len(spare)), noun=noun))),
        shape=Match(
            pairs, responses, spare, left_title="Dans le texte", right_title=question("Qu’est-ce que c’est ?")
        ),
        facts=tuple(fact.id for fact in facts),
        evidence=shop.evidence_of(facts),
        explanation=sentence(group.explanation.at(shop.level) or ""),
        hint=sentence(group.hint.at(shop.level) or ""),
        status="fait",
        importance="A",
        points=len(pairs) / 2,
    )


_OFFERED = frozenset(_NAMES[status] for status in ("souhait", "analyse", "annonce", "declaration", "dementi"))
