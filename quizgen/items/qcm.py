"""QCM: one question, three options, one of them right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from quizgen.items.context import is_satisfied
from quizgen.items.distractors import Distractor
from quizgen.items.donors import Question
from quizgen.items.find import fold
from quizgen.items.lengths import fitting
from quizgen.items.ring import shuffled
from quizgen.items.spans import spans
from quizgen.items.wordings import option, sentence, wording
from quizgen.items.workshop import Asked, Workshop
from quizgen.model.fact import Listing, Noun
from quizgen.model.item import Choice, Item, Option
from quizgen.model.values import Clause, Period, Quantity
from quizgen.render import template

WRONG = 2
_CONSIDERED = 8  # candidates among which those of fitting length are chosen
_WORDED = (Clause, Listing, Noun)  # keys that may be worded otherwise, as a name may not
_LONG = 4  # words of a key from which on its length may give it away
_QUOTED = 14  # words that a rationale quotes at most


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """Every QCM of a level."""
    for asked in shop.asked:
        allowed = not asked.stem.types or "qcm" in asked.stem.types
        if allowed and "qcm" not in asked.fact.no_ask:
            item = _item(shop, asked, seed)
            if item:
                yield item


def _item(shop: Workshop, asked: Asked, seed: int) -> Item | None:
    name = shop.id("qcm", asked.subject)
    options = _options(shop, asked, name, seed)
    if options is None:
        return None
    fact, slot, stem = asked.fact, asked.slot, asked.stem
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type="qcm",
        process=stem.process,
        stem=asked.text,
        shape=Choice(options),
        facts=(fact.id, *(operand.id for operand in fact.operands)),
        evidence=asked.evidence,
        explanation=shop.lessons.asked("explanation", fact, slot, stem),
        hint=shop.lessons.asked("hint", fact, slot, stem),
        status=fact.status,
        importance=fact.importance,
        attribution=shop.attribution(fact),
        dated=isinstance(fact.slots.get(slot, shop.reading.context(fact).get(slot)), (Period, Quantity)),
    )


def _options(shop: Workshop, asked: Asked, name: str, seed: int) -> tuple[Option, ...] | None:
    values = shop.reading.context(asked.fact)
    source = asked.stem.option or f"{{{{ {asked.slot} }}}}"
    if not is_satisfied(template(source), values):
        return None
    key = option(template(source).render(values))
    value: Any = asked.fact.slots.get(asked.slot, values[asked.slot])
    if asked.slot == "source" and len(asked.fact.sources) == 1:
        value = asked.fact.sources[0]
    asking = Question(asked.fact, asked.slot, value, asked.given)
    wrong = _wrong(shop, asking, source, key, (seed, name))
    is_long = isinstance(value, (*_WORDED, Period)) and len(key.split()) >= _LONG
    some = list(islice(wrong, _CONSIDERED if is_long else WRONG))
    is_day = isinstance(value, Period) and value.start == value.end
    salt = () if is_day else (seed, name)  # what the text dates goes before its neighbours
    chosen = _fitting(key, some, *salt) if is_long else tuple(some)
    if len(chosen) < WRONG:
        return None
    counted = shop.distractors.rationales.counted(asking, value) if isinstance(value, Quantity) else ""
    right = Option(key, True, counted or _why_right(shop, asked))
    both = [
        (value, right),
        *((one.value, Option(text, False, one.rationale)) for text, one in chosen),
    ]
    if isinstance(value, Period):
        both.sort(key=lambda pair: (pair[0].start, pair[0].end))
    elif isinstance(value, Quantity):
        both.sort(key=lambda pair: pair[0].value)
    else:
        both = list(shuffled(both, seed, name, key=lambda pair: pair[1].text))
    return tuple(made for _, made in both)


def _why_right(shop: Workshop, asked: Asked) -> str:
    """The statement of the fact, where it says what was asked; else where to read it."""
    if shop.statements.says(asked.fact, asked.slot):
        return shop.statements.cited(asked.fact)
    number = asked.evidence.main.sentence
    main = shop.reading.sentence(number)
    if main and spans(main, asked.fact, asked.slot):
        words = shop.words(main, asked.fact, (asked.slot,))
        if len(words.split()) <= _QUOTED:
            return sentence(wording("read_there", shop.level, number=number, words=words))
    return sentence(wording("true", shop.level, number=number))


def _wrong(
    shop: Workshop, asking: Question, source: str, key: str, salt: tuple[object, ...]
) -> Iterator[tuple[str, Distractor]]:
    """Distractors with their printed texts, no two alike, those wrong for another's reason at the end."""
    values = shop.reading.context(asking.fact)
    printing, known = template(source), {fold(key)}
    reasons: set[str] = set()
    last: list[tuple[str, Distractor]] = []
    for distractor in islice(shop.distractors.find(asking, *salt), _CONSIDERED * 3):
        replaced = {**values, asking.slot: distractor.printed}
        if not is_satisfied(printing, replaced):
            continue
        text = option(printing.render(replaced))
        if fold(text) not in known:
            known.add(fold(text))
            if distractor.rationale in reasons:
                last.append((text, distractor))
                continue
            reasons.add(distractor.rationale)
            yield text, distractor
    yield from last


def _fitting(
    key: str, wrong: list[tuple[str, Distractor]], *salt: object
) -> tuple[tuple[str, Distractor], ...]:
    """Distractors beside which the key's length gives nothing away.

    What an author wrote for this question goes before whatever fits better.
    """
    authored = [one for one in wrong if one[1].authored]
    return fitting(key, authored if len(authored) >= WRONG else wrong, WRONG, lambda one: one[0], *salt)
