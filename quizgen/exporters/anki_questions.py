"""The fields of a comprehension question's note; they can be read without any script."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from quizgen.exporters.anki_html import listing, tag, text
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


def question_fields(item: Item, bundle: Bundle) -> dict[str, str]:
    """What the note « question » says of `item`; fields that are not named stay empty."""
    solved = solution(item.shape)
    others = text("\u202f; ".join(solved.also))
    also = f"Aussi acceptées\u00a0: {others}" if others else ""
    return {
        "Question": text(item.stem),
        "Consigne": _task(item.shape),
        "Reponses": _offered(item.shape),
        "Texte": passage(bundle),
        "Indice": text(item.hint),
        "Cle": (_filled(item.shape) or tag("div", text(solved.key), "key")) + tag("p", also),
        "Commentaires": listing(map(_remark, solved.remarks), css="remarks"),
        "Explication": text(item.explanation),
        "Preuve": "".join(
            f"<p>Phrase {quote.sentence}\u00a0: «\u00a0{text(quote.text)}\u00a0»</p>"
            for quote in evidence_quotes(item)
        ),
        "Attribution": text(speaker(item)),
        "Source": text(bundle.source),
        "Titre": text(bundle.title),
        "Niveau": text(item.level),
        "Id": text(item.id),
    }


def passage(bundle: Bundle) -> str:
    """The passage with its sentences numbered, and the words explained."""
    paragraphs = (
        tag("p", " ".join(f"<sup>{q.sentence}</sup>\u202f{text(q.text)}" for q in paragraph))
        for paragraph in bundle.numbered()
    )
    glosses = (f"<b>{text(word)}</b>\u00a0: {text(said)}" for word, said in bundle.glosses)
    return tag("h4", text(bundle.passage_title)) + "".join(paragraphs) + listing(glosses, css="words")


def _task(shape: Shape) -> str:
    match shape:
        case TrueFalse():
            return "Que dit le texte de cette phrase\u202f?"
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
            return _lettered(option.text for option in options)
        case TrueFalse(options):
            return listing((text(option.text) for option in options), css="verdicts")
        case Typed():
            return ""
        case Cloze(parts, gaps, bank):
            numbered = len(gaps) > 1
            holes = [
                (f"({n})\u00a0" if numbered else "") + _BLANK + (f" ({text(gap.clue)})" if gap.clue else "")
                for n, gap in enumerate(gaps, 1)
            ]
            return tag("p", " · ".join(map(text, bank)), "bank") + tag("p", _joined(parts, holes))
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


def _remark(remark: Remark) -> str:
    sign = {True: "✓ ", False: "✗ ", None: ""}[remark.right]
    css = {True: "right", False: "wrong", None: ""}[remark.right]
    comment = f" — {text(remark.comment)}" if remark.comment else ""
    return tag("span", f"{sign}{text(remark.said)}", css) + comment


def _lettered(texts: Iterable[str]) -> str:
    return listing(
        (f"<b>{letter(index)}.</b> {text(said)}" for index, said in enumerate(texts)),
        css="options",
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
    return tag("table", head + body)
