"""Rules about the whole pool of a level: S2, S3, S6 over many choices, S8 over what is covered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from quizgen.lint.bot import gain
from quizgen.lint.desk import Desk
from quizgen.lint.parts import key_of, wrong_of
from quizgen.lint.rule import Flag, Severity
from quizgen.model.fact import Fact
from quizgen.model.item import Choice, Item

ENOUGH = 900  # choices pooled over seeds from which a share tells something
_QUESTIONS = 30  # different ones from which a share is worth telling
_CHANCE = 1 / 3 * 2 / 3  # the variance of one guess among three
_LONGEST_GAP, _BOT_GAP = 0.05, 0.03
_RATIO, _P90 = (0.95, 1.05), 1.25
_SHARE = 1.5  # of a paragraph's part of the facts, the most that its items may be


@dataclass(frozen=True, slots=True)
class Balance:
    """What can be guessed of the choices of a pool; gaps are shares above what chance gives."""

    choices: int
    questions: int
    longest_gap: float
    ratio_median: float
    ratio_p90: float
    bot_gap: float


def balance(pools: Iterable[Iterable[Item]], desk: Desk) -> Balance | None:
    """Measure the choices of one level, pooled over seeds; None if there is none."""
    choices = [item for pool in pools for item in pool if isinstance(item.shape, Choice)]
    if not choices:
        return None
    ratios = sorted(filter(None, map(_ratio, choices)))
    gained, count = gain(choices, desk)
    return Balance(
        choices=count,
        questions=len({item.id for item in choices}),
        longest_gap=sum(map(_longest, choices)) / count,
        ratio_median=median(ratios),
        ratio_p90=quantiles(ratios, n=10)[-1] if len(ratios) > 1 else ratios[0],
        bot_gap=gained / count,
    )


def _longest(item: Item) -> float:
    """1 or 0 for a key that alone is longest or not, less what a key placed by chance would be."""
    lengths = [len(option.text) for option in item.shape.options] if isinstance(item.shape, Choice) else []
    key = key_of(item)
    if key is None or lengths.count(max(lengths)) > 1:
        return 0.0
    return float(len(key.text) == max(lengths)) - 1 / len(lengths)


def _ratio(item: Item) -> float:
    key, wrong = key_of(item), [len(option.text) for option in wrong_of(item)]
    return len(key.text) * len(wrong) / sum(wrong) if key and sum(wrong) else 0.0


def balance_flags(found: Balance | None) -> Iterator[Flag]:
    """S2, S3 and S6: errors where there are questions enough for chance to be no excuse, else warnings."""
    if found is None or found.choices < ENOUGH or found.questions < _QUESTIONS:
        return
    if abs(found.longest_gap) > _LONGEST_GAP:
        message = f"the key alone is longest {100 * found.longest_gap:+.1f} points against chance"
        yield Flag("S2", _severity(found, _LONGEST_GAP), message, "lengthen or shorten distractors")
    if not _RATIO[0] <= found.ratio_median <= _RATIO[1] or found.ratio_p90 > _P90:
        message = (
            f"keys are {found.ratio_median:.2f} times as long as their distractors, "
            f"a tenth of them over {found.ratio_p90:.2f}"
        )
        yield Flag("S3", _severity(found, _LONGEST_GAP), message, "lengthen or shorten distractors")
    if found.bot_gap > _BOT_GAP:
        message = f"without the text, cues find the key {100 * found.bot_gap:+.1f} points against chance"
        yield Flag(
            "S6",
            _severity(found, _BOT_GAP),
            message,
            "see W07, W12, W15: what do key and stem have in common?",
        )


def _severity(found: Balance, limit: float) -> Severity:
    """An error where so many different questions leave chance less room than the limit does."""
    return "error" if found.questions * limit**2 >= _CHANCE else "warning"


def coverage_flags(items: Sequence[Item], desk: Desk) -> Iterator[Flag]:
    """S8: every fact of importance A, every paragraph, none over its share."""
    told = {name for item in items for name in item.facts}
    for fact in desk.reading.facts:
        if fact.importance == "A" and fact.id not in told:
            yield Flag("S8", "error", f"nothing asks for « {fact.id} », a fact of importance A", _CURE)
    facts, asked = _facts_by_paragraph(desk), _items_by_paragraph(items, desk)
    for number, count in enumerate(facts, 1):
        if count and not asked[number]:
            yield Flag("S8", "warning", f"nothing asks for paragraph {number}", _CURE)
        most = _SHARE * count / max(1, sum(facts))
        if count and asked[number] > 1 + most * sum(asked.values()):
            share = asked[number] / sum(asked.values())
            held = count / sum(facts)
            message = f"{share:.0%} of the items ask for paragraph {number}, with {held:.0%} of the facts"
            yield Flag("S8", "warning", message, _CURE)


_CURE = "write a stem or confusions for the facts of the other paragraphs"


def _facts_by_paragraph(desk: Desk) -> list[int]:
    """How many facts each paragraph proves."""
    return [
        len({name for sentence in paragraph for name in sentence.facts})
        for paragraph in desk.reading.passage.paragraphs
    ]


def _items_by_paragraph(items: Sequence[Item], desk: Desk) -> Counter[int]:
    where = paragraphs(desk)
    return Counter(
        where[item.evidence.main.sentence] for item in items if item.evidence.main.sentence in where
    )


def paragraphs(desk: Desk) -> dict[int, int]:
    """The number of the paragraph of each sentence, both from 1."""
    return {
        sentence.number: number
        for number, paragraph in enumerate(desk.reading.passage.paragraphs, 1)
        for sentence in paragraph
    }


def provable(desk: Desk) -> tuple[Fact, ...]:
    """The facts of importance A that this level proves."""
    return tuple(fact for fact in desk.reading.facts if fact.importance == "A")
