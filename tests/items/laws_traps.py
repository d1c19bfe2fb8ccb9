"""Traps of an article about claims: what must never be asked, and what never printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quizgen.items.find import fold
from quizgen.items.sameness import entities_in
from quizgen.model.fact import Fact
from quizgen.model.item import Choice, Item
from tests.items.pools import Place, answers, asked, numbers, options, printed, rationales, subject

DENIAL = re.compile(r"démen|rejet|faux|fausse|nié|nient|répondu non|contest")
OFFICIAL = re.compile(r"(?:République(?: populaire démocratique)?|péninsule) de Corée")
BARE = re.compile(r"\bCorée\b(?! du (?:Nord|Sud))")
PAST = re.compile(
    r"poutine[^.;:?]*\b(?:est allé|est venu|s’est rendu|s’était rendu|a visité|a effectué une visite"
    r"|a séjourné|a fait un voyage|avait séjourné)\b[^.;:?]*corée du nord"
)
AFTER = re.compile(r"\b(?:après|depuis|suite|à la suite|suivi|suivant|lendemain)\b")
FEMININE = re.compile(r"\b(?:elle|la ministre|la représentante|allée|rendue|venue|reçue|la cheffe)\b")
HE_OR_SHE = re.compile(r"\b(?:il|elle|celui-ci|celle-ci|chercheur|chercheuse)\b(?! (?:y a|faut|s’agit))")


def an_allegation_comes_with_its_denial(place: Place, item: Item) -> Iterator[str]:
    fact = place.facts.get(subject(item)[0])
    if item.status != "allegation" or fact is None:
        return
    keys = [option.text for option in options(item.shape) if option.correct]
    if not DENIAL.search(fold(" ".join([item.stem, *keys]))):
        yield f"no denial in « {item.stem} »"
    denials = {value.id for value in fact.slots.values() if isinstance(value, Fact)}
    denials &= {one.id for one in place.facts.values() if one.status == "dementi"}
    tagged = {name for number in numbers(item) for name in place.sentences[number].facts}
    if not denials or not denials <= tagged:
        yield f"the evidence {numbers(item)} holds no denial of {fact.id}"


def an_allegation_told_in_passing_is_denied_too(place: Place, item: Item) -> Iterator[str]:
    if item.status == "dementi":
        return  # it is about the answer to the allegation
    accused = [one for one in place.facts.values() if one.status == "allegation"]
    speakers = {fold(member.name) for one in accused for member in one.sources}
    for text in (*asked(item), *rationales(item.shape)):
        folded = fold(text)
        told = any(name in folded for name in speakers) and re.search(r"affirm|accus|ont dit qu", folded)
        if told and not DENIAL.search(folded):
            yield f"« {text} »"


def nothing_counts_delegations_after_the_summit(place: Place, item: Item) -> Iterator[str]:
    for text in asked(item):
        folded = fold(text)
        if "délégation" in folded and (AFTER.search(folded) or "sommet" in folded):
            yield f"« {text} »"


@cache
def _never_printed(text: str) -> tuple[str, ...]:
    found = []
    if BARE.search(OFFICIAL.sub("", text)):
        found.append("a Korea that is neither North nor South")
    if "peskok" in fold(text):
        found.append("a misspelt name")
    if PAST.search(fold(text)):
        found.append("a trip that is only considered, told as made")
    return tuple(found)


def what_is_never_printed(place: Place, item: Item) -> Iterator[str]:
    for text in printed(item):
        for fault in _never_printed(text):
            yield f"{fault}: « {text} »"


def to_deny_is_not_to_refute(place: Place, item: Item) -> Iterator[str]:
    if item.type in ("trou-lexical", "mot-en-contexte", "mot-definition"):
        return  # there the word is taught, with its difference
    for text in (*asked(item), *answers(item.shape), *rationales(item.shape)):
        if "réfut" in fold(text):
            yield f"« {text} »"


def nobody_of_unknown_gender_is_he_or_she(place: Place, item: Item) -> Iterator[str]:
    fact = place.facts.get(subject(item)[0])
    unknown = {one.name for one in place.pack.entities.values() if one.type == "personne" and not one.gender}
    values = fact.slots.values() if fact else ()
    about = {one.name for value in values for one in entities_in(value)}
    for text in (*asked(item), *answers(item.shape), *rationales(item.shape)):
        for name in unknown:
            if name in text and HE_OR_SHE.search(fold(_sentence_with(name, text))):
                yield f"« {text} »"
    if about and about <= unknown and HE_OR_SHE.search(fold(item.stem)):
        yield f"« {item.stem} »"


def _sentence_with(name: str, text: str) -> str:
    return next((part for part in re.split(r"(?<=[.!?;:])\s", text) if name in part), text)


def no_agreement_gives_a_woman_away(place: Place, item: Item) -> Iterator[str]:
    name, slot = subject(item)
    fact = place.facts.get(name)
    value = fact.slots.get(slot) if fact else None
    if not isinstance(item.shape, Choice) or getattr(value, "type", "") != "personne":
        return
    women = [one.name for one in place.pack.entities.values() if one.gender == "f"]
    if all(option.text in women for option in options(item.shape)):
        return
    if FEMININE.search(fold(item.stem)) and not FEMININE.search(fold(fact.id if fact else "")):
        yield f"« {item.stem} »"


def a_wish_in_common_has_no_single_author(place: Place, item: Item) -> Iterator[str]:
    """« se rapprocher » goes both ways: nobody asks which of the two does it."""
    if re.search(r"^(?:qui|quel pays|lequel|laquelle) (?:veut )?se rapproche", fold(item.stem)):
        yield f"« {item.stem} »"


LAWS = (
    an_allegation_comes_with_its_denial,
    an_allegation_told_in_passing_is_denied_too,
    nothing_counts_delegations_after_the_summit,
    what_is_never_printed,
    to_deny_is_not_to_refute,
    nobody_of_unknown_gender_is_he_or_she,
    no_agreement_gives_a_woman_away,
    a_wish_in_common_has_no_single_author,
)
