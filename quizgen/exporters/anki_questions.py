"""The fields of a comprehension question's note; they can be read without any script."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

from quizgen.exporters.anki_html import listing, tag, text
from quizgen.exporters.anki_text import numbered
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.solution import Remark, evidence_quotes, letter, solution, speaker
from quizgen.model.item import (
    Choice,
    Cloze,
    Item,
    Match,
    Order,
    Shape,
    Table,
    TrueFalse,
    Typed,
)

_BLANK = "_____"
_SENTENCE = re.compile(r"\b([Pp]hrases?) (?=\d)")


def question_fields(item: Item, bundle: Bundle, *, is_open: bool) -> dict[str, str]:
    """What the note « question » says of `item`; fields that are not named stay empty.

    `is_open` asks for a card without options beside the usual one, where that makes sense.
    """
    solved = solution(item.shape)
    others = text("\u202f; ".join(solved.also))
    also = f"Aussi acceptées\u00a0: {others}" if others else ""
    quotes = evidence_quotes(item)
    proving = {quote.sentence for quote in quotes}
    around = [one for one in bundle.numbered() if not proving.isdisjoint(quote.sentence for quote in one)]
    asks = isinstance(item.shape, Choice) and item.stem.rstrip().endswith("?")
    return {
        "Question": text(item.stem),
        "Consigne": _task(item.shape),
        "Reponses": _offered(item.shape),
        "Passage": numbered(around),
        "Indice": _kept(item.hint),
        "Cle": (_filled(item.shape) or tag("div", text(solved.key), "key")) + tag("p", also),
        "Commentaires": _remarks(item.shape, solved.remarks),
        "Explication": _kept(item.explanation),
        "Preuve": "".join(f"<p>{_lit(quote.sentence, quote.text)}</p>" for quote in quotes),
        "Contexte": numbered(around, lit=proving),
        "Attribution": text(speaker(item)),
        "Source": text(bundle.source),
        "Titre": text(bundle.title),
        "Niveau": text(item.level),
        "AvecLibre": "1" if is_open and asks else "",
        "Id": text(item.id),
    }


def _lit(sentence: int, said: str) -> str:
    return f"<b>Phrase\u00a0{sentence}</b> <mark>«\u00a0{text(said)}\u00a0»</mark>"


def _task(shape: Shape) -> str:
    match shape:
        case TrueFalse(justification=None):
            return "Que dit le texte de cette phrase\u202f?"
        case TrueFalse():
            return "Vrai ou faux\u202f? Trouvez les mots du texte qui le prouvent."
        case Typed():
            return "Répondez en quelques mots."
        case Choice() | Cloze() | Match() | Order() | Table():
            return ""
        case _:
            assert_never(shape)


def _offered(shape: Shape) -> str:
    """What is shown with the question: options, a text with gaps, two lists, a table."""
    match shape:
        case Choice(options):
            return _lettered((option.text for option in options), css="options choices")
        case TrueFalse(options):
            return listing((text(option.text) for option in options), css="verdicts choices")
        case Typed():
            return ""
        case Cloze(parts, gaps, bank):
            numbers = len(gaps) > 1
            holes = [
                (f"({n})\u00a0" if numbers else "") + _BLANK + (f" ({text(gap.clue)})" if gap.clue else "")
                for n, gap in enumerate(gaps, 1)
            ]
            words = " · ".join(tag("span", text(word)) for word in bank)
            return tag("p", words, "bank") + tag("p", _joined(parts, holes), "gapped")
        case Match():
            titles = (tag("h4", text(title)) for title in (shape.left_title, shape.right_title))
            return (
                next(titles)
                + listing((text(pair.left) for pair in shape.pairs), "ol")
                + next(titles)
                + _lettered(shape.responses)
            )
        case Order(_, shown):
            return _lettered(shown)
        case Table():
            return _table(shape, [f"({n})" for n in range(1, _asked(shape) + 1)])
        case _:
            assert_never(shape)


def _filled(shape: Shape) -> str:
    """The text or table with its answers in place, where that says it better than a line."""
    match shape:
        case Cloze(parts, gaps):
            return tag("p", _joined(parts, [tag("b", text(gap.answer)) for gap in gaps]), "filled")
        case Table(_, rows):
            answers = [cell.accepted[0] for row in rows for cell in row if cell.accepted]
            return _table(shape, [tag("b", text(answer)) for answer in answers])
        case Choice() | TrueFalse() | Typed() | Match() | Order():
            return ""
        case _:
            assert_never(shape)


def _remarks(shape: Shape, remarks: Iterable[Remark]) -> str:
    """The comments; those on options in the order in which they were offered, so that a tap finds its own."""
    css = "remarks choices" if isinstance(shape, Choice | TrueFalse) else "remarks"
    return listing(map(_remark, remarks), css=css)


def _remark(remark: Remark) -> str:
    sign = {True: "✓ ", False: "✗ ", None: ""}[remark.right]
    css = {True: "right", False: "wrong", None: ""}[remark.right]
    answer = tag("span", f"{sign}{text(remark.alone)}", css)
    others = tag("span", text(remark.others), "also")
    return " ".join(filter(None, (answer, others))) + tag("div", _kept(remark.comment), "why")


def _kept(comment: str) -> str:
    """A comment in which « phrase » and its number stay on one line."""
    return _SENTENCE.sub("\\1\u00a0", text(comment))


def _lettered(texts: Iterable[str], css: str = "options") -> str:
    return listing(
        (f"<b>{letter(index)}.</b> {text(said)}" for index, said in enumerate(texts)),
        css=css,
    )


def _joined(parts: tuple[str, ...], holes: list[str]) -> str:
    pieces = [text(part) for part in parts]
    return pieces[0] + "".join(hole + after for hole, after in zip(holes, pieces[1:], strict=True))


def _asked(shape: Table) -> int:
    return sum(bool(cell.accepted) for row in shape.rows for cell in row)


def _table(shape: Table, asked: list[str]) -> str:
    """The table as HTML, with `asked` in the cells to complete."""
    left = iter(asked)
    head = tag("tr", "".join(f"<th>{text(column)}</th>" for column in shape.columns))
    body = "".join(
        tag(
            "tr",
            "".join(f"<td>{next(left) if cell.accepted else text(cell.text)}</td>" for cell in row),
        )
        for row in shape.rows
    )
    return tag("div", tag("table", head + body), "wide")
