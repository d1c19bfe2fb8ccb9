"""Référence : whom or what a pronoun, a possessive or a periphrasis of the text stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.french.nominal import features
from quizgen.french.sentence import minuscule_initiale
from quizgen.items.context import phrase_of
from quizgen.items.find import fold
from quizgen.items.reading import Proof
from quizgen.items.ring import shuffled
from quizgen.items.sameness import known_as
from quizgen.items.spans import Span, around, find
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.entity import Entity
from quizgen.model.item import Choice, Item, Option
from quizgen.model.passage import Sentence
from quizgen.render import template

WRONG = 2
_PRONOUNS = {
    **dict.fromkeys(("il", "elle", "ils", "elles"), "subject"),
    **dict.fromkeys(("le", "la", "les", "l’"), "object"),
    **dict.fromkeys(("lui", "leur"), "indirect"),
    "y": "there",
    **dict.fromkeys(("son", "sa", "ses", "leurs"), "possessive"),
}
_PHRASE = re.compile(r"(?:le|la|les|ce|cet|cette|ces|son|sa|ses|leur|leurs) |l’")


@dataclass(frozen=True, slots=True)
class _Reference:
    """A stretch of a sentence that stands for somebody named elsewhere."""

    sentence: Sentence
    words: str
    span: Span
    entities: tuple[Entity, ...]
    make: str  # what kind of expression it is: names the lesson


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The pronouns and periphrases of a passage whose antecedent it names."""
    seen: set[str] = set()
    for found in _references(shop):
        item = _item(shop, found, seed)
        if item and item.id not in seen:
            seen.add(item.id)
            yield item


def _references(shop: Workshop) -> Iterator[_Reference]:
    for one in shop.reading.passage.sentences:
        known: set[Span] = set()
        for mark in one.marks:
            entities = tuple(
                shop.pack.entities[target[1:]] for target in mark.targets if target[1:] in shop.pack.entities
            )
            span = find(one.text, mark.text)
            make = _make(mark.text, entities)
            if entities and span and make and span not in known:
                known.add(span)
                yield _Reference(one, mark.text, span, entities, make)
        for entity in shop.pack.info.entities:
            if shop.reading.names(entity.names, one):
                continue
            for writing in entity.periphrases:
                span = find(one.text, writing)
                if span and not any(span[0] < end and start < span[1] for start, end in known):
                    known.add(span)
                    words = one.text[slice(*span)]
                    yield _Reference(one, words, span, (entity,), "periphrasis")


def _make(words: str, entities: tuple[Entity, ...]) -> str | None:
    folded = fold(words)
    if folded in _PRONOUNS:
        if folded == "leur" and len(entities) > 1:
            return "possessive"
        return _PRONOUNS[folded]
    if not _PHRASE.match(folded):
        return None
    if len(entities) > 1:
        return "group"
    own = {fold(writing) for entity in entities for writing in entity.periphrases}
    if folded in own:
        return "periphrasis"
    return "thing" if entities and entities[0].type != "personne" else None


def _item(shop: Workshop, found: _Reference, seed: int) -> Item | None:
    facts = sorted(found.sentence.facts & shop.facts.keys())
    antecedent = _antecedent(shop, found)
    if not facts or antecedent is None:
        return None
    name = shop.id("reference", f"{facts[0]}~{_slug(found)}")
    key = _printed(found.entities)
    ahead = antecedent == found.sentence and _is_ahead(found)
    wrong = _wrong(shop, found, antecedent, seed, name)
    if len(wrong) < WRONG:
        return None
    number, words = found.sentence.number, minuscule_initiale(found.words)
    right = wording(
        "ref_right_ahead" if ahead else "ref_right",
        shop.level,
        words=words,
        value=phrase_of(found.entities),
        number=antecedent.number,
    )
    options = (
        Option(key, True, sentence(right)),
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
        facts=tuple(facts[:1]),
        evidence=shop.reading.evidence(Proof(found.sentence, more)),
        explanation=sentence(wording(f"ref_{'ahead' if ahead else found.make}_lesson", shop.level)),
        hint=sentence(
            wording("ref_ahead_hint" if ahead else "ref_hint", shop.level, words=words, number=number)
        ),
        status="fait",
        importance="B",
    )


def _antecedent(shop: Workshop, found: _Reference) -> Sentence | None:
    """The last sentence, up to the pronoun's own, that names all it stands for."""
    groups = [entity.names if len(entity.names) > 1 else entity.writings for entity in found.entities]
    for one in reversed(shop.reading.passage.sentences[: found.sentence.number]):
        if all(shop.reading.names(writings, one) for writings in groups):
            return one
    return None


def _is_ahead(found: _Reference) -> bool:
    """Whether the names stand behind the pronoun, in its own sentence."""
    text, (start, _) = found.sentence.text, found.span
    spans = (find(text, writing) for entity in found.entities for writing in entity.writings)
    return all(span[0] > start for span in spans if span and span != found.span)


def _wrong(
    shop: Workshop, found: _Reference, antecedent: Sentence, seed: int, name: str
) -> list[tuple[str, str]]:
    """Others whom the text names before, of the same make; those that agree with the words first."""
    candidates = _groups(shop, found) if len(found.entities) > 1 else _singles(shop, found)
    texts = {fold(_printed(found.entities))}
    chosen: list[tuple[str, str]] = []
    ranked = shuffled(candidates, seed, name, key=lambda one: "+".join(entity.id for entity in one))
    for entities in sorted(
        ranked, key=lambda one: (not _agrees(one, found.entities), not _places(shop, one))
    ):
        text = _printed(entities)
        why = _why(shop, found, entities, antecedent)
        if fold(text) not in texts:
            texts.add(fold(text))
            chosen.append((text, why))
        if len(chosen) == WRONG:
            break
    return chosen


def _singles(shop: Workshop, found: _Reference) -> list[tuple[Entity, ...]]:
    key = found.entities[0]
    others = [one for one in shop.reading.named if known_as(one).isdisjoint(known_as(key))]
    alike: list[tuple[Entity, ...]] = [(one,) for one in others if one.type == key.type]
    if len(alike) >= WRONG:
        return alike
    return [*alike, *((one,) for one in others if one.type != key.type and _agrees((one,), (key,)))]


def _groups(shop: Workshop, found: _Reference) -> list[tuple[Entity, ...]]:
    """Pairs of the same type of which one at least is not meant; all of them stand in the text."""
    size, kind = len(found.entities), found.entities[0].type
    named = [one for one in shop.reading.named if one.type == kind]
    meant = {one.id for one in found.entities}
    pairs = [(a, b) for index, a in enumerate(named) for b in named[index + 1 :]] if size == 2 else []
    return [pair for pair in pairs if meant.isdisjoint(one.id for one in pair)]


def _agrees(entities: tuple[Entity, ...], others: tuple[Entity, ...]) -> bool:
    return features(phrase_of(entities)) == features(phrase_of(others))


def _why(shop: Workshop, found: _Reference, entities: tuple[Entity, ...], nearest: Sentence) -> str:
    """Why others are not meant: they disagree, come later, stand farther back, or make no sense."""
    number = found.sentence.number
    places = _places(shop, entities)
    before = [place for place in places if place <= number]
    if found.make in ("subject", "periphrasis") and _disagrees(entities, found.entities):
        name = "ref_disagrees"
    elif not places:
        name = "ref_none"
    elif not before:
        name = "ref_later"
    else:
        name = "ref_farther" if max(before) < nearest.number else "ref_beside"
    form = "".join(filter(None, features(phrase_of(found.entities))))
    return sentence(
        wording(
            name,
            shop.level,
            words=minuscule_initiale(found.words),
            form=wording(f"form_{form}", shop.level) if len(form) == 2 else "",
            value=phrase_of(entities),
            key=phrase_of(found.entities),
            other=max(before) if before else min(places, default=0),
            number=number,
            nearest=nearest.number,
        )
    )


def _places(shop: Workshop, entities: tuple[Entity, ...]) -> list[int]:
    """The numbers of the sentences that name all of some entities."""
    return [
        one.number
        for one in shop.reading.passage.sentences
        if all(shop.reading.names(entity.writings, one) for entity in entities)
    ]


def _disagrees(entities: tuple[Entity, ...], others: tuple[Entity, ...]) -> bool:
    known = [features(phrase_of(one)) for one in (entities, others)]
    return all(gender for gender, _ in known) and known[0] != known[1]


def _printed(entities: tuple[Entity, ...]) -> str:
    return option(template("{{ value }}").render({"value": phrase_of(entities)}))


def _nature(entities: tuple[Entity, ...]) -> str:
    """What is asked for: « qui » of persons and of mixed company, « quel pays » of countries."""
    types = {entity.type for entity in entities}
    if types == {"pays"}:
        return "lands" if len(entities) > 1 else "land"
    return "person"


def _slug(found: _Reference) -> str:
    plain = unicodedata.normalize("NFD", fold(found.words))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
