"""What the files of a pack owe each other: every name that one uses, another must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.content.contradictions import contradictions
from quizgen.content.document import Document, Key
from quizgen.errors import Problem, did_you_mean
from quizgen.model.media import FOLDER
from quizgen.model.pack import Pack
from quizgen.model.passage import Sentence

_GAP = re.compile(r"\[[^\[\]]+\]\(#([a-z0-9-]+)\)")
# Item types that may be forbidden for a fact; those of words and grammar are asked of no fact.
_TYPES = ("qcm", "vrai-faux", "justification", "preuve", "reponse-courte", "chiffres", "trou-grammatical")
_ANSWER = re.compile(r"\[([^\[\]]+)\]\(#[a-z0-9-]+\)")


def cross_check(
    pack: Pack, info: Document, facts: Document, vocabulary: Document | None
) -> Iterator[Problem]:
    """Problems between the files of a pack whose files are each in order."""
    yield from _fact_names(pack, facts)
    yield from contradictions(pack.facts)
    yield from _info_names(pack, info)
    yield from _ids(pack, info)
    yield from _summaries(pack, info)
    yield from _marks(pack)
    if vocabulary:
        yield from _vocabulary(pack, vocabulary)


def _unknown(
    document: Document, path: tuple[Key, ...], what: str, name: str, known: Sequence[str]
) -> Iterator[Problem]:
    if name not in known:
        yield Problem(document.spot(*path), "C05", f"no {what} « {name} »", did_you_mean(name, list(known)))


def _fact_names(pack: Pack, document: Document) -> Iterator[Problem]:
    known = {fact.id: None for fact in pack.facts}
    for position, fact in enumerate(pack.facts):
        for name in sorted(fact.never_with):
            yield from _unknown(document, (position, "never_with"), "fact", name, list(known))
        slots = (
            *fact.kind.slots,
            "source",
            *_TYPES,
        )
        for name in sorted(fact.no_ask):
            yield from _unknown(document, (position, "no_ask"), "slot or item type", name, slots)
        for key in ("explain", "hints"):
            for name in getattr(fact, key):
                yield from _unknown(
                    document, (position, key, name), "slot", name, ("*", "source", *fact.kind.slots)
                )


def _info_names(pack: Pack, document: Document) -> Iterator[Problem]:
    facts = [fact.id for fact in pack.facts]
    words = [entry.id for entry in pack.vocabulary]
    for position, point in enumerate(pack.info.not_stated):
        yield from _unknown(document, ("not_stated", position, "near"), "fact", point.near, facts)
    for position, group in enumerate(pack.info.groups):
        for index, name in enumerate(group.facts):
            yield from _unknown(document, ("groups", position, "facts", index), "fact", name, facts)
        for index, name in enumerate(group.spare):
            yield from _unknown(document, ("groups", position, "spare", index), "fact", name, facts)
        for name in group.texts:
            yield from _unknown(document, ("groups", position, "texts", name), "fact", name, facts)
    for key in ("summaries", "tables", "main_ideas", "grammar", "conjugation"):
        for position, one in enumerate(getattr(pack.info, key)):
            for index, name in enumerate(one.facts):
                yield from _unknown(document, (key, position, "facts", index), "fact", name, facts)
    for position, figure in enumerate(pack.info.figures):
        yield from _unknown(document, ("figures", position, "fact"), "fact", figure.fact, facts)
    for position, odd in enumerate(pack.info.odd_ones):
        yield from _unknown(document, ("odd_ones", position, "odd"), "word", odd.odd, words)
        for name in odd.words:
            yield from _unknown(document, ("odd_ones", position, "words", name), "word", name, words)
    for position, summary in enumerate(pack.info.summaries):
        for name in _GAP.findall(summary.text):
            yield from _unknown(document, ("summaries", position, "text"), "word", name, words)


def _ids(pack: Pack, document: Document) -> Iterator[Problem]:
    """No two items may bear one id: what makes items of one type is told apart by its own id."""
    info = pack.info
    facts, words = {fact.id for fact in pack.facts}, {entry.id for entry in pack.vocabulary}
    others: dict[str, set[str]] = {
        "not_stated": facts,
        "groups": set(),
        "summaries": words,
        "tables": set(),
        "main_ideas": set(),
        "figures": set(facts),
        "grammar": set(facts),
        "conjugation": set(),
        "odd_ones": set(),
    }
    for key, seen in others.items():
        for position, one in enumerate(getattr(info, key)):
            if one.id in seen:
                message = f"the id « {one.id} » is taken already"
                yield Problem(document.spot(key, position, "id"), "C08", message, "give it another id")
            seen.add(one.id)


def _summaries(pack: Pack, document: Document) -> Iterator[Problem]:
    for position, summary in enumerate(pack.info.summaries):
        spot = document.spot("summaries", position, "text")
        answers = _ANSWER.findall(summary.text)
        if not answers or re.search(r"[\[\]]", _GAP.sub("", summary.text)):
            cure = "write each gap as [word](#entry)"
            yield Problem(spot, "C09", "a summary needs gaps, and no other square brackets", cure)
        words = [word.casefold() for word in (*answers, *summary.spare)]
        for word in sorted({word for word in words if words.count(word) > 1}):
            yield Problem(spot, "C09", f"« {word} » stands twice among the words to choose from", "reword")


def _marks(pack: Pack) -> Iterator[Problem]:
    slots = {fact.id: (*fact.kind.slots, "source") for fact in pack.facts}
    words = {entry.id for entry in pack.vocabulary}
    for passage in pack.passages.values():
        for sentence in passage.sentences:
            for name in sorted(sentence.facts - set(slots)):
                cure = did_you_mean(name, list(slots)) or "write its id as in facts.yaml"
                yield Problem(sentence.spot, "C05", f"no fact « {name} »", cure)
            for mark in sentence.marks:
                for target in mark.targets:
                    yield from _target(sentence, target, slots, words, pack)


def _target(
    sentence: Sentence, target: str, slots: dict[str, tuple[str, ...]], words: set[str], pack: Pack
) -> Iterator[Problem]:
    name, _, slot = target[1:].partition(".")
    if target.startswith("#"):
        if name not in words:
            yield Problem(sentence.spot, "C05", f"no word « {name} »", did_you_mean(name, sorted(words)))
    elif slot:
        if name not in slots:
            yield Problem(sentence.spot, "C05", f"no fact « {name} »", did_you_mean(name, list(slots)))
        elif slot not in slots[name]:
            cure = did_you_mean(slot, slots[name]) or f"its slots are: {', '.join(slots[name])}"
            yield Problem(sentence.spot, "C05", f"« {name} » has no slot « {slot} »", cure)
    elif name not in pack.entities:
        cure = did_you_mean(name, sorted(pack.entities))
        yield Problem(sentence.spot, "C05", f"no entity « {name} »", cure)


def _vocabulary(pack: Pack, document: Document) -> Iterator[Problem]:
    entries = {entry.id: entry for entry in pack.vocabulary}
    for position, entry in enumerate(pack.vocabulary):
        for name in entry.intrus:
            yield from _unknown(document, (position, "intrus", name), "word", name, list(entries))
            if name == entry.id:
                spot = document.key_spot(position, "intrus", name)
                yield Problem(
                    spot, "C06", f"« {name} » cannot be its own wrong answer", "choose another word"
                )
        yield from _media(pack, document, position)
        answer = entry.example_parts[1].casefold()
        if entry.pos != "locution" and not any(answer in form.casefold() for form in entry.formes):
            spot = document.spot(position, "example")
            yield Problem(
                spot,
                "C07",
                f"the answer « {answer} » is no form of « {entry.lemma} »",
                "add it to formes",
            )


def _media(pack: Pack, document: Document, position: int) -> Iterator[Problem]:
    """A recording or picture is a file that really lies in the pack's media folder."""
    folder = pack.path / FOLDER
    for key in ("audio", "image"):
        name = getattr(pack.vocabulary[position], key)
        if not name:
            continue
        spot = document.spot(position, key)
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            yield Problem(spot, "C10", f"« {name} » leads out of {FOLDER}/", "copy the file into that folder")
        elif not (folder / name).is_file():
            there = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))
            cure = did_you_mean(name, there) or f"put it into {FOLDER}/ beside pack.yaml"
            yield Problem(spot, "C10", f"there is no file {FOLDER}/{name}", cure)
