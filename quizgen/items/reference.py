"""Référence : whom or what a pronoun, a possessive or a periphrasis of the text stands for.

A candidate is named before the words that are asked, agrees with them, and is of the country that they
say: whoever reads no further than grammar must not find the answer. Where the text has too few, there is
no item.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from quizgen.french.nominal import features
from quizgen.french.sentence import minuscule_initiale
from quizgen.items.anaphora import Reference, references
from quizgen.items.context import phrase_of
from quizgen.items.find import fold
from quizgen.items.pieces import DETERMINERS
from quizgen.items.reading import Proof
from quizgen.items.ring import shuffled
from quizgen.items.sameness import known_as
from quizgen.items.spans import around, find
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.entity import Entity
from quizgen.model.item import Choice, Item, Option
from quizgen.model.passage import Sentence
from quizgen.render import template

WRONG = 2
_GENDERED = frozenset({"subject", "periphrasis", "thing"})  # words whose gender tells whom they may mean
_MOVED = frozenset({"object", "indirect", "possessive", "there"})  # a noun would not stand in their place
_FAR = 4  # sentences that may lie between words and what they stand for
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Asked:
    """Words to ask about: what they stand for, where that is named, and who else could be meant."""

    found: Reference
    fact: str
    name: str
    key: str
    antecedent: Sentence
    candidates: tuple[tuple[Entity, ...], ...]


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The pronouns and periphrases of a passage whose antecedent it names."""
    seen: set[str] = set()
    for asked in shop.once(_asked):
        item = _item(shop, asked, seed)
        if item and item.id not in seen:
            seen.add(item.id)
            yield item


def _asked(shop: Workshop) -> tuple[_Asked, ...]:
    return tuple(filter(None, (_ask(shop, found) for found in references(shop))))


def _ask(shop: Workshop, found: Reference) -> _Asked | None:
    facts = sorted(found.sentence.facts & shop.facts.keys())
    antecedent = _antecedent(shop, found)
    if not facts or antecedent is None or found.sentence.number - antecedent.number > _FAR:
        return None
    name = shop.id("reference", f"{facts[0]}~{_slug(found)}")
    key = _printed(found.entities)
    if _said(found.words) & _said(key):
        return None  # « l’association » finds « l’association Les Mains vertes » by its letters
    candidates = _groups(shop, found) if len(found.entities) > 1 else _singles(shop, found)
    return _Asked(found, facts[0], name, key, antecedent, tuple(candidates))


def _item(shop: Workshop, asked: _Asked, seed: int) -> Item | None:
    wrong = _wrong(shop, asked, seed)
    if len(wrong) < WRONG:
        return None
    found, antecedent, name = asked.found, asked.antecedent, asked.name
    ahead = antecedent == found.sentence and _is_ahead(found)
    number, words = found.sentence.number, minuscule_initiale(found.words)
    right = wording(
        "ref_right_ahead" if ahead else f"ref_right{'_owner' if found.make == 'possessive' else ''}",
        shop.level,
        words=words,
        value=phrase_of(found.entities),
        number=antecedent.number,
    )
    options = (
        Option(asked.key, True, sentence(right)),
        *(Option(text, False, why) for text, why in wrong),
    )
    piece = around(found.sentence.text, found.span)
    who = wording(f"who_{_nature(found.entities)}", shop.level)
    stem = wording(f"ref_{found.make}", shop.level, number=number, piece=piece, words=words, who=who)
    more = () if antecedent.number == number else (antecedent,)
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="reference",
        process="infer",
        stem=question(stem),
        shape=Choice(shuffled(options, seed, name, key=lambda one: one.text)),
        facts=(asked.fact,),
        evidence=shop.reading.evidence(Proof(found.sentence, more)),
        explanation=sentence(wording(f"ref_{'ahead' if ahead else found.make}_lesson", shop.level)),
        hint=sentence(wording(_hint(found, ahead), shop.level, words=words, number=number)),
        status="fait",
        importance="B",
    )


def _hint(found: Reference, ahead: bool) -> str:
    """To put each answer in the place of the words, where that makes a sentence; else to look before."""
    if ahead:
        return "ref_ahead_hint"
    return "ref_hint_before" if found.make in _MOVED else "ref_hint"


def _antecedent(shop: Workshop, found: Reference) -> Sentence | None:
    """The last sentence, up to the pronoun's own, that names all it stands for."""
    groups = [entity.names if len(entity.names) > 1 else entity.writings for entity in found.entities]
    numbers = shop.reading.places(*groups)
    before = [number for number in numbers if number <= found.sentence.number]
    return shop.reading.sentence(max(before)) if before else None


def _is_ahead(found: Reference) -> bool:
    """Whether the names stand behind the pronoun, in its own sentence."""
    text, (start, _) = found.sentence.text, found.span
    spans = (find(text, writing) for entity in found.entities for writing in entity.writings)
    return all(span[0] > start for span in spans if span and span != found.span)


def _wrong(shop: Workshop, asked: _Asked, seed: int) -> list[tuple[str, str]]:
    """Others whom the text names before and who could be meant, those of one sentence first."""
    texts = {fold(asked.key)}
    chosen: list[tuple[str, str]] = []
    ranked = shuffled(
        asked.candidates, seed, asked.name, key=lambda one: "+".join(entity.id for entity in one)
    )
    for entities in sorted(ranked, key=lambda one: not _places(shop, one)):
        text = _printed(entities)
        if fold(text) not in texts:
            texts.add(fold(text))
            chosen.append((text, _why(shop, asked, entities)))
        if len(chosen) == WRONG:
            break
    return chosen


def _singles(shop: Workshop, found: Reference) -> list[tuple[Entity, ...]]:
    key = found.entities[0]
    others = [one for one in shop.reading.named if known_as(one).isdisjoint(known_as(key))]
    others = [one for one in others if _could_be(shop, found, one)]
    alike: list[tuple[Entity, ...]] = [(one,) for one in others if one.type == key.type]
    if len(alike) >= WRONG or key.type == "personne":
        return alike
    rest = (one for one in others if one.type not in (key.type, "personne"))
    return [*alike, *((one,) for one in rest if found.make != "thing" or _is_place(one) == _is_place(key))]


def _is_place(entity: Entity) -> bool:
    return entity.type in ("pays", "ville", "region")


def _groups(shop: Workshop, found: Reference) -> list[tuple[Entity, ...]]:
    """Pairs of the same type, neither of which is meant; all of them stand in the text before."""
    kind, meant = found.entities[0].type, {one.id for one in found.entities}
    named = [one for one in shop.reading.named if one.type == kind and one.id not in meant]
    before = [one for one in named if _is_before(shop, found, one)]
    pairs = list(combinations(before, 2)) if len(found.entities) == 2 else []
    return [pair for pair in pairs if _agrees(found, pair)]


def _could_be(shop: Workshop, found: Reference, entity: Entity) -> bool:
    return (
        _is_before(shop, found, entity) and _agrees(found, (entity,)) and _is_of_the_side(shop, found, entity)
    )


def _is_before(shop: Workshop, found: Reference, entity: Entity) -> bool:
    """Whether an entity is named in an earlier sentence, or before the words in their own."""
    if min(shop.reading.places(entity.names), default=found.sentence.number) < found.sentence.number:
        return True
    spans = (find(found.sentence.text, writing) for writing in entity.names)
    return any(span[1] <= found.span[0] for span in spans if span)


def _agrees(found: Reference, entities: tuple[Entity, ...]) -> bool:
    """Whether the words could stand for some entities as far as gender and number go."""
    (gender, number), (asked, many) = (features(phrase_of(one)) for one in (entities, found.entities))
    return number == many and (found.make not in _GENDERED or gender == asked)


def _is_of_the_side(shop: Workshop, found: Reference, entity: Entity) -> bool:
    """Whether « le président russe » could be an entity: not one of another country."""
    if found.make != "periphrasis" or entity.side == found.entities[0].side:
        return True
    demonyms = (one.demonym for one in shop.pack.entities.values() if one.demonym)
    said = (fold(form)[:-1] for demonym in demonyms for form in (demonym.m, demonym.f))
    return not any(word.startswith(form) for form in said for word in fold(found.words).split())


def _why(shop: Workshop, asked: _Asked, entities: tuple[Entity, ...]) -> str:
    """Why others are not meant: they stand farther back or apart, or make no sense."""
    found, nearest, number = asked.found, asked.antecedent, asked.found.sentence.number
    places = _places(shop, entities)
    before = [place for place in places if place <= number]
    near = "ref_farther" if max(before, default=0) < nearest.number else "ref_beside"
    name = near if before else "ref_apart"
    return sentence(
        wording(
            name,
            shop.level,
            words=minuscule_initiale(found.words),
            value=phrase_of(entities),
            key=phrase_of(found.entities),
            other=max(before, default=0),
            number=number,
            nearest=nearest.number,
        )
    )


def _places(shop: Workshop, entities: tuple[Entity, ...]) -> list[int]:
    """The numbers of the sentences that name all of some entities."""
    return sorted(shop.reading.places(*(entity.writings for entity in entities)))


def _printed(entities: tuple[Entity, ...]) -> str:
    return option(template("{{ value }}").render({"value": phrase_of(entities)}))


def _said(text: str) -> frozenset[str]:
    """The words of a text that say something."""
    return frozenset(_WORDS.findall(fold(text))) - DETERMINERS


def _nature(entities: tuple[Entity, ...]) -> str:
    """What is asked for: « qui » of persons and of mixed company, « quel pays » of countries."""
    types = {entity.type for entity in entities}
    if types == {"pays"}:
        return "lands" if len(entities) > 1 else "land"
    return "person"


def _slug(found: Reference) -> str:
    plain = unicodedata.normalize("NFD", fold(found.words))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
