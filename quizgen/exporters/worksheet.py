"""A worksheet and its key as accessible PDFs."""

from __future__ import annotations

from pathlib import Path

from quizgen.atomic import write_bytes
from quizgen.errors import QuizgenError
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.report import Report
from quizgen.exporters.sheet_data import key_data, student_data
from quizgen.exporters.sheet_look import look, pictures
from quizgen.exporters.sheet_options import PLAIN, SheetOptions
from quizgen.exporters.sheet_questions import Block
from quizgen.exporters.typeset import Undrawable, Unprintable, midnight, typeset
from quizgen.exporters.whereabouts import whereabouts


def write_sheet(
    bundle: Bundle,
    path: Path,
    *,
    answers: bool = False,
    languages: tuple[str, ...] | None = None,
    options: SheetOptions = PLAIN,
) -> Report:
    """Write the student's sheet to `path`, or with `answers` the teacher's key.

    The key translates the words into `languages` (None: all that the cards have). Raises QuizgenError if a
    text, the logo or the address for the square cannot be printed; then nothing is written.
    """
    data = sheet(bundle, answers=answers, languages=languages, options=options)
    try:
        pdf = typeset("sheet.typ", data, midnight(bundle.updated), pictures=pictures(options))
    except Unprintable as error:
        raise Unprintable(error.character, whereabouts(bundle, error.character)) from error
    except Undrawable as error:
        raise QuizgenError(f"{options.logo}: a spoilt picture - save it anew ({error})") from error
    write_bytes(path, pdf)
    words = bundle.cards if options.words else ()
    return Report(
        written=(*(item.id for item in bundle.items), *(card.id for card in words)),
        counts={"items": len(bundle.items)} | ({"words": len(words)} if words else {}),
    )


def sheet(
    bundle: Bundle,
    *,
    answers: bool = False,
    languages: tuple[str, ...] | None = None,
    options: SheetOptions = PLAIN,
) -> Block:
    """All that the template prints: the student's sheet, the key, or one after the other."""
    parts: Block = {"look": look(options)}
    if not answers:
        parts["student"] = student_data(bundle, options.marks)
    if answers or options.with_key:
        parts["key"] = key_data(bundle, languages, options.marks)
    return parts
