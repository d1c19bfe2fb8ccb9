"""Laws of answers: what is right is judged right, and what is wrong could not be right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quizgen.french.comparison import Verdict, compare
from quizgen.items.find import fold, stands_in
from quizgen.model.entity import Entity
from quizgen.model.fact import Group
from quizgen.model.item import Choice, Item, Typed
from tests.items.pools import Place, ending, subject


@cache
def judged(answer: str, shape: Typed) -> Verdict:
    return compare(answer, shape.accepted, shape.refused)


def asked_for(place: Place, item: Item) -> tuple[Entity, ...]:
    """The entities that are the answer together; none if the answer is something else."""
    name, slot = subject(item)
    fact = place.facts.get(name)
    if fact is None or not slot:
        return ()
    value = Group(fact.sources) if slot == "source" else fact.slots.get(slot)
    return value.members if isinstance(value, Group) else (value,) if isinstance(value, Entity) else ()


def what_is_accepted_is_right_however_it_is_typed(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Typed):
        for answer in item.shape.accepted:
            typed = answer.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
            for writing in (answer, typed, typed.lower(), f"  {typed}. "):
                if not judged(writing, item.shape).right:
                    yield f"« {writing} » is {judged(writing, item.shape)}"


def what_is_refused_gets_its_message(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Typed):
        for refusal in item.shape.refused:
            verdict = judged(refusal.text, item.shape)
            if (verdict.kind, verdict.message) != (refusal.verdict, refusal.message):
                yield f"« {refusal.text} » is {verdict}"


def one_of_several_is_not_all(place: Place, item: Item) -> Iterator[str]:
    members = asked_for(place, item)
    if isinstance(item.shape, Typed) and len(members) > 1:
        for member in members:
            if judged(member.name, item.shape).right:
                yield f"« {member.name} » alone is judged right"


def a_distractor_is_wrong_when_written(place: Place, item: Item) -> Iterator[str]:
    written = place.typed.get(ending(item)) if item.type == "qcm" else None
    if isinstance(item.shape, Choice) and written and isinstance(written.shape, Typed):
        for option in item.shape.options:
            if judged(option.text, written.shape).right != option.correct:
                yield f"« {option.text} » is {judged(option.text, written.shape)}"


def a_distractor_is_not_the_key_by_another_name(place: Place, item: Item) -> Iterator[str]:
    key = asked_for(place, item)
    if not isinstance(item.shape, Choice) or not key:
        return
    for option in item.shape.options:
        named = [one for one in key if _names(place, one, option.text)]
        if not option.correct and len(named) == len(key):
            yield f"« {option.text} » is the key, {[one.id for one in key]}"


def _names(place: Place, entity: Entity, text: str) -> bool:
    """Whether a text names an entity, or one that may stand for it."""
    folded = fold(text)
    return any(
        stands_in(fold(writing), folded)
        for other in place.pack.entities.values()
        if _stand_for_each_other(entity, other)
        for writing in other.writings
    )


def _stand_for_each_other(one: Entity, other: Entity) -> bool:
    """One entity, a capital and its country, or two that share a name."""
    names = [{fold(writing) for writing in entity.writings} for entity in (one, other)]
    ids = {one.id, one.capitale_de} & {other.id, other.capitale_de} - {None}
    return bool(ids) or not names[0].isdisjoint(names[1])


def the_distractors_are_of_the_kind_of_the_key(place: Place, item: Item) -> Iterator[str]:
    """Persons beside a person, places beside a place: what is named is of the type asked for."""
    key = asked_for(place, item)
    if not isinstance(item.shape, Choice) or len(key) != 1:
        return
    known = place.pack.entities.values()
    for option in item.shape.options:
        folded = fold(option.text)
        exact = [one for one in known if fold(one.name) == folded]
        if exact and not {one.type for one in exact} & _beside(key[0]):
            yield f"« {option.text} » beside a {key[0].type}"


def _beside(key: Entity) -> set[str]:
    places, speakers = {"pays", "ville", "region"}, {"personne", "organisation", "groupe-humain", "document"}
    return next((types for types in (places, speakers) if key.type in types), {key.type})


LAWS = (
    what_is_accepted_is_right_however_it_is_typed,
    what_is_refused_gets_its_message,
    one_of_several_is_not_all,
    a_distractor_is_wrong_when_written,
    a_distractor_is_not_the_key_by_another_name,
    the_distractors_are_of_the_kind_of_the_key,
)
