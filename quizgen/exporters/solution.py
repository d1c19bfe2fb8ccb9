"""An item's key and comments in words, the same for every output that explains answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase
from typing import assert_never

from quizgen.model.item import (
    Cell,
    Choice,
    Cloze,
    Item,
    Match,
    Option,
    Order,
    Quote,
    Shape,
    Table,
    TrueFalse,
    Typed,
)

_SPARE = "Intrus"
_OTHERS, _SEMICOLON = "(ou\u00a0: {})", "\u202f; "
_STATUS = {
    "legende": "légende de photo",
    "annonce": "annonce",
    "declaration": "déclaration",
    "citation": "citation",
    "souhait": "souhait",
    "analyse": "analyse",
    "allegation": "allégation",
    "dementi": "démenti",
    "crainte": "crainte",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on one answer; `label` is « B », « 2 » or « 1 – D »; `right` None: not judged.

    `also` are other writings of the answer that count.
    """

    label: str
    text: str
    comment: str
    right: bool | None = None
    also: tuple[str, ...] = ()

    @property
    def alone(self) -> str:
        """The answer after its label: « B. en Russie », « Intrus : craindre »."""
        return _labelled(self.label, self.text)

    @property
    def others(self) -> str:
        """What counts too, between brackets; nothing if that is nothing."""
        return _OTHERS.format(_SEMICOLON.join(self.also)) if self.also else ""

    @property
    def said(self) -> str:
        r"""The answer after its label, then what counts too.

        >>> Remark("2", "du", "", also=("du beau",)).said
        '2. du (ou\xa0: du beau)'
        """
        return f"{self.alone} {self.others}".rstrip()


@dataclass(frozen=True, slots=True)
class Solution:
    """The key in one line and a remark for each part of it; `also` are other answers that count."""

    key: str
    remarks: tuple[Remark, ...] = ()
    also: tuple[str, ...] = ()


def letter(index: int) -> str:
    """The letter of an option: A to Z, then A2, B2 and so on.

    >>> letter(0), letter(27)
    ('A', 'B2')
    """
    turn, place = divmod(index, len(ascii_uppercase))
    return ascii_uppercase[place] + (str(turn + 1) if turn else "")


def solution(shape: Shape) -> Solution:
    """The key of `shape` and what there is to say of each answer, right ones and wrong ones."""
    match shape:
        case Choice(options):
            marks = [(letter(index), option) for index, option in enumerate(options)]
            key = ", ".join(f"{mark}. {option.text}" for mark, option in marks if option.correct)
            return Solution(key, tuple(_option(mark, option) for mark, option in marks))
        case TrueFalse(options, justification):
            key = ", ".join(option.text for option in options if option.correct)
            verdicts = tuple(_option("", option) for option in options)
            if justification is None:
                return Solution(key, verdicts)
            where = ", ".join(f"phrase\u00a0{quote.sentence}" for quote in justification.sentences)
            proof = f"«\u00a0{justification.words}\u00a0» ({where})"
            return Solution(key, (*verdicts, Remark("", proof, "Justification attendue.", True)))
        case Typed(accepted, refused):
            wrong = (Remark("", no.text, f"{no.verdict.capitalize()}. {no.message}", False) for no in refused)
            return Solution(accepted[0], tuple(wrong), accepted[1:])
        case Cloze(_, gaps, _, spare):
            names = [str(n) for n in range(1, len(gaps) + 1)] if len(gaps) > 1 else [""]
            key = " · ".join(_labelled(n, gap.answer) for n, gap in zip(names, gaps, strict=True))
            remarks = (
                Remark(n, gap.answer, gap.rationale, True, _others(gap.answer, gap.accepted))
                for n, gap in zip(names, gaps, strict=True)
            )
            return Solution(key, (*remarks, *map(_spare, spare)))
        case Match(pairs, responses, spare):
            links = [
                (f"{n}\u00a0–\u00a0{letter(responses.index(pair.right))}", pair)
                for n, pair in enumerate(pairs, 1)
            ]
            pairs_said = (
                Remark(link, f"{pair.left} → {pair.right}", pair.rationale, True) for link, pair in links
            )
            return Solution(" · ".join(link for link, _ in links), (*pairs_said, *map(_spare, spare)))
        case Order(sequence, shown):
            steps = [(letter(shown.index(step.text)), step) for step in sequence]
            told = (
                Remark(
                    f"{n}\u00a0–\u00a0{mark}",
                    step.text + (f" ({step.when})" if step.when else ""),
                    step.rationale,
                    True,
                )
                for n, (mark, step) in enumerate(steps, 1)
            )
            return Solution(", ".join(mark for mark, _ in steps), tuple(told))
        case Table(_, rows):
            cells = list(asked_cells(rows))
            key = " · ".join(f"{n}. {cell.accepted[0]}" for n, cell in cells)
            return Solution(
                key,
                tuple(
                    Remark(str(n), answer, cell.rationale, True, _others(answer, cell.accepted))
                    for n, cell in cells
                    for answer in cell.accepted[:1]
                ),
            )
        case _:
            assert_never(shape)


def asked_cells(rows: tuple[tuple[Cell, ...], ...]) -> Iterator[tuple[int, Cell]]:
    """The cells to complete, numbered from 1 row by row."""
    yield from enumerate((cell for row in rows for cell in row if cell.accepted), 1)


def evidence_quotes(item: Item) -> tuple[Quote, ...]:
    """The sentences that prove the key, in the order of the passage."""
    quotes = {item.evidence.main, *item.evidence.more}
    return tuple(sorted(quotes, key=lambda quote: (quote.sentence, quote.text)))


def speaker(item: Item) -> str:
    """Who answers for what is asked, and how: « la KCNA (annonce) »; empty for plain facts.

    A match says it in each pair.
    """
    if not item.attribution or isinstance(item.shape, Match):
        return ""
    status = _STATUS.get(item.status)
    return f"{item.attribution} ({status})" if status else item.attribution


def _labelled(label: str, text: str) -> str:
    if not label:
        return text
    return f"{label}\u00a0: {text}" if label == _SPARE else f"{label}. {text}"


def _option(label: str, option: Option) -> Remark:
    return Remark(label, option.text, option.rationale, option.correct)


def _spare(option: Option) -> Remark:
    return Remark(_SPARE, option.text, option.rationale, False)


def _others(answer: str, accepted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in accepted if text != answer)
