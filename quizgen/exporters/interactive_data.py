"""What the interactive page asks and knows, as plain data for its script."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import assert_never

from quizgen.exporters.asked import asked, numbers_of
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.exercises import Exercise, judge, sections
from quizgen.exporters.handout_head import Block, head
from quizgen.exporters.solution import evidence_quotes, speaker
from quizgen.model.item import (
    SHAPE_NAMES,
    Cell,
    Choice,
    Cloze,
    Item,
    Match,
    Option,
    Order,
    Shape,
    Table,
    TrueFalse,
    Typed,
)

_ALSO = 4  # other right answers that are shown
_FIND = "Choisissez aussi la phrase qui le prouve."


def page_data(bundle: Bundle) -> Block:
    """The texts, questions and answers of the page; questions are numbered from 1."""
    numbers = iter(range(1, len(bundle.items) + 1))
    return head(bundle, "page interactive", "Compréhension écrite") | {
        "id": _identity(bundle),
        "passage": {
            "title": bundle.passage_title,
            "paragraphs": [
                [{"n": str(quote.sentence), "text": quote.text} for quote in paragraph]
                for paragraph in bundle.numbered()
            ],
            "glosses": [list(gloss) for gloss in bundle.glosses],
        },
        "before": list(bundle.before),
        "after": list(bundle.after),
        "sections": [
            {
                "title": title,
                "items": [
                    _question(item, next(numbers), _task(one)) for one in exercises for item in one.items
                ],
            }
            for title, exercises in sections(bundle.items)
        ],
        "numbers": numbers_of(_writings(bundle)),
    }


def _identity(bundle: Bundle) -> str:
    """A name for what a learner did: another set of questions is another name."""
    ids = "\n".join(item.id for item in bundle.items)
    return f"{bundle.pack}/{bundle.level}/{sha256(ids.encode()).hexdigest()[:12]}"


def _task(exercise: Exercise) -> str:
    """What to do with a statement; other items say it themselves."""
    if not exercise.statements:
        return ""
    shape = exercise.items[0].shape
    proved = isinstance(shape, TrueFalse) and _proof(shape)
    return f"{judge(exercise.statements)} {_FIND}" if proved else exercise.stem


def _question(item: Item, number: int, task: str) -> Block:
    return {
        "id": item.id,
        "number": number,
        "shape": SHAPE_NAMES[type(item.shape)],
        "task": task,
        "stem": item.stem,
        "points": item.points,
        "hint": item.hint,
        "explanation": item.explanation,
        "speaker": speaker(item),
        "evidence": [{"n": str(quote.sentence), "text": quote.text} for quote in evidence_quotes(item)],
        **_shape(item.shape),
    }


def _shape(shape: Shape) -> Block:
    match shape:
        case Choice(options):
            return {"options": _judged(options)}
        case TrueFalse(options):
            return {"options": _judged(options), "proof": _proof(shape)}
        case Typed(accepted, refused):
            return {"asked": asked(accepted, refused), "also": list(accepted[1 : 1 + _ALSO])}
        case Cloze(parts, gaps, bank, spare):
            longest = max((len(gap.answer) for gap in gaps), default=0)
            return {
                "parts": list(parts),
                "width": min(max(longest + 2, 9), 26),  # one for all gaps: it tells nothing
                "gaps": [
                    {
                        "asked": asked((gap.answer, *gap.accepted)),
                        "rights": list(dict.fromkeys((gap.answer, *gap.accepted))),
                        "clue": gap.clue,
                        "why": gap.rationale,
                    }
                    for gap in gaps
                ],
                "bank": list(bank),
                "spare": [_option(option) for option in spare],
            }
        case Match():
            return {
                "pairs": [
                    {"left": pair.left, "right": pair.right, "why": pair.rationale} for pair in shape.pairs
                ],
                "responses": list(shape.responses),
                "spare": [_option(option) for option in shape.spare],
                "titles": [shape.left_title, shape.right_title],
            }
        case Order(sequence, shown):
            return {
                "sequence": [
                    {"text": step.text, "why": _dated(step.when, step.rationale)} for step in sequence
                ],
                "shown": list(shown),
            }
        case Table(columns, rows):
            return {"columns": list(columns), "rows": [list(_cells(columns, row)) for row in rows]}
        case _:
            assert_never(shape)


def _judged(options: tuple[Option, ...]) -> list[Block]:
    return [_option(option) | {"right": option.correct} for option in options]


def _proof(shape: TrueFalse) -> Block | None:
    """The words that prove a verdict and the sentences of which one is to be named; None: none needed."""
    wanted = getattr(shape, "justification", None)
    if wanted is None:
        return None
    return {"words": wanted.words, "sentences": [str(quote.sentence) for quote in wanted.sentences]}


def _option(option: Option) -> Block:
    return {"text": option.text, "why": option.rationale}


def _dated(when: str, rationale: str) -> str:
    """Why a step stands where it does, with its date unless that is said already."""
    if not when or when.casefold() in rationale.casefold():
        return rationale
    return f"{when}. {rationale}"


def _cells(columns: tuple[str, ...], row: tuple[Cell, ...]) -> Iterator[Block]:
    known = next((cell.text for cell in row if not cell.accepted), "")
    for column, cell in zip(columns, row, strict=True):
        if cell.accepted:
            label = " · ".join(filter(None, (known, column)))
            yield {"asked": asked(cell.accepted), "label": label, "why": cell.rationale}
        else:
            yield {"text": cell.text}


def _writings(bundle: Bundle) -> Iterator[str]:
    """All typed answers that count as right."""
    for item in bundle.items:
        match item.shape:
            case Typed(accepted):
                yield from accepted
            case Cloze(gaps=gaps):
                yield from (text for gap in gaps for text in (gap.answer, *gap.accepted))
            case Table(rows=rows):
                yield from (text for row in rows for cell in row for text in cell.accepted)
            case Choice() | TrueFalse() | Match() | Order():
                pass
