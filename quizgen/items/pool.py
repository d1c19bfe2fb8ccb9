"""The list of item types, and the whole pool of a level."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator

from quizgen.errors import QuizgenError, did_you_mean
from quizgen.garbage import uncollected
from quizgen.items import (
    chiffres,
    chronologie,
    conjugaison,
    idee_principale,
    intrus,
    justification,
    mot_definition,
    mot_en_contexte,
    preuve,
    qcm,
    qui_dit_quoi,
    reference,
    reponse_courte,
    statut,
    tableau,
    trou_grammatical,
    trou_lexical,
    vrai_faux,
    written,
)
from quizgen.items.workshop import Workshop, workshop
from quizgen.model.item import Item
from quizgen.model.levels import Level
from quizgen.model.pack import Pack

Maker = Callable[[Workshop, int], Iterator[Item]]

TYPES: dict[str, Maker] = {
    "qcm": qcm.items,
    "vrai-faux": vrai_faux.items,
    "justification": justification.items,
    "preuve": preuve.items,
    "reponse-courte": reponse_courte.items,
    "tableau": tableau.items,
    "qui-dit-quoi": qui_dit_quoi.items,
    "statut": statut.items,
    "chronologie": chronologie.items,
    "idee-principale": idee_principale.items,
    "chiffres": chiffres.items,
    "reference": reference.items,
    "trou-lexical": trou_lexical.items,
    "trou-grammatical": trou_grammatical.items,
    "conjugaison": conjugaison.items,
    "mot-en-contexte": mot_en_contexte.items,
    "mot-definition": mot_definition.items,
    "intrus": intrus.items,
}


def pool(pack: Pack, level: Level, *, types: Iterable[str] = (), seed: int = 0) -> tuple[Item, ...]:
    """Every item of a pack at a level.

    Args:
        pack: as `load` gives it.
        level: one for which the pack has a passage.
        types: ids of item types; none means all.
        seed: chooses among distractors and orders options; an item's id and question never depend on it.

    Returns:
        The items, by type and then in the order of facts and words.

    Raises:
        QuizgenError: the pack has no passage of that level, or there is no such type.
    """
    if level not in pack.passages:
        known = ", ".join(pack.passages)
        raise QuizgenError(f"« {pack.id} » has no passage at {level}; its levels are: {known}")
    wanted = tuple(types) or tuple(TYPES)
    for name in wanted:
        if name not in TYPES and name not in map(written.type_of, pack.questions):
            cure = did_you_mean(name, list(TYPES)) or f"the types are: {', '.join(TYPES)}"
            raise QuizgenError(f"no item type « {name} » - {cure}")
    with uncollected():
        return tuple(_made(workshop(pack, level), wanted, seed, by_hand=not types))


def _made(shop: Workshop, wanted: Container[str], seed: int, *, by_hand: bool) -> Iterator[Item]:
    """The items of the types that are wanted, then what an author wrote, all of it or of those types."""
    for name, make in TYPES.items():
        if name in wanted:
            yield from make(shop, seed)
    for item in written.items(shop, seed):
        if by_hand or item.type in wanted:
            yield item
