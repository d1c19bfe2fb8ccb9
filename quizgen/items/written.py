"""Questions that an author wrote by hand, beside those that are made of facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from quizgen.content.questions import proof_in
from quizgen.french.typography import typo, typo_parts
from quizgen.items.reading import Proof
from quizgen.items.ring import shuffled
from quizgen.items.vrai_faux import FAUX, SILENT, VRAI
from quizgen.items.wordings import option, question, sentence, wording
from quizgen.items.workshop import Workshop
from quizgen.model.item import (
    Cell,
    Choice,
    Cloze,
    Gap,
    Item,
    Match,
    Option,
    Order,
    Pair,
    Refusal,
    Shape,
    Step,
    Table,
    TrueFalse,
    Typed,
)
from quizgen.model.question import CellText, Question, Reason

_GAP = re.compile(r"\[([^\[\]]+)\]")
_TYPES = {
    "choice": "qcm",
    "true_false": "vrai-faux",
    "typed": "reponse-courte",
    "cloze": "trou-lexical",
    "match": "qui-dit-quoi",
    "order": "chronologie",
    "table": "tableau",
}
_VERDICTS = {"vrai": VRAI, "faux": FAUX, "non-mentionne": SILENT}


def type_of(written: Question) -> str:
    """The item type under which a question goes."""
    return written.type or _TYPES[written.shape]


def items(shop: Workshop, seed: int) -> Iterator[Item]:
    """The questions of questions.yaml that are for this level."""
    for written in shop.pack.questions:
        if shop.level in written.levels:
            yield _item(shop, written, seed)


def _item(shop: Workshop, written: Question, seed: int) -> Item:
    name = shop.id(type_of(written), written.id)
    proof = proof_in(shop.reading.passage, written.evidence)
    return Item(
        id=name,
        pack=shop.pack.id,
        level=shop.level,
        type=type_of(written),
        process=written.process,
        stem=sentence(written.stem) if written.true_false else question(written.stem),
        shape=_MAKERS[written.shape](shop, written, proof[0].number, (seed, name)),
        facts=written.facts or tuple(sorted({fact for one in proof for fact in one.facts})),
        evidence=shop.reading.evidence(Proof(proof[0], proof[1:])),
        explanation=sentence(written.explanation),
        hint=sentence(written.hint),
        status="declaration" if written.speaker else "fait",
        importance=written.importance,
        attribution=typo(written.speaker),
        points=written.points,
        dated=written.dated,
    )


Salt = tuple[object, ...]
Maker = Callable[[Workshop, Question, int, Salt], Shape]


def _choice(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.choice
    options = [_option(written.choice.right, True), *(_option(one) for one in written.choice.wrong)]
    kept = options if written.dated else shuffled(options, *salt, key=lambda one: one.text)
    return Choice(tuple(kept))


def _option(reason: Reason, right: bool = False) -> Option:
    return Option(option(reason.text), right, sentence(reason.why))


def _true_false(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.true_false
    right = _VERDICTS[written.true_false.answer]
    names = {
        VRAI: "silent_not_true" if right == SILENT else "false_not_true",
        FAUX: "silent_not_false" if right == SILENT else "true_not_false",
        SILENT: "true_not_silent",
    }
    told = {text: wording(name, shop.level, number=number) for text, name in names.items()}
    told[right] = written.true_false.why
    return TrueFalse(tuple(Option(text, text == right, sentence(why)) for text, why in told.items()))


def _typed(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.typed
    refused = (Refusal(one.text, one.verdict, typo(one.message)) for one in written.typed.refused)
    return Typed(tuple(map(typo, written.typed.accepted)), tuple(refused))


def _cloze(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.cloze
    cloze = written.cloze
    pieces = _GAP.split(cloze.text)
    printed = typo_parts(*pieces)
    gaps = tuple(
        Gap(answer, (answer, *map(typo, cloze.accepted.get(source, ()))), sentence(cloze.why[source]))
        for source, answer in zip(pieces[1::2], printed[1::2], strict=True)
    )
    spare = tuple(Option(typo(one.text), False, sentence(one.why)) for one in cloze.spare)
    words = [*(gap.answer for gap in gaps), *(one.text for one in spare)]
    return Cloze(printed[0::2], gaps, shuffled(words, *salt) if spare else (), spare)


def _match(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.match
    match = written.match
    pairs = tuple(Pair(typo(one.left), option(one.right), sentence(one.why)) for one in match.pairs)
    spare = tuple(_option(one) for one in match.spare)
    responses = dict.fromkeys([*(pair.right for pair in pairs), *(one.text for one in spare)])
    return Match(pairs, shuffled(responses, *salt), spare, typo(match.left_title), typo(match.right_title))


def _order(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.order
    steps = tuple(Step(option(one.text), typo(one.when), sentence(one.why)) for one in written.order.steps)
    right = tuple(step.text for step in steps)
    shown = shuffled(right, *salt)
    return Order(steps, shown if shown != right else (*shown[1:], shown[0]))


def _table(shop: Workshop, written: Question, number: int, salt: Salt) -> Shape:
    assert written.table
    rows = tuple(tuple(_cell(cell) for cell in row) for row in written.table.rows)
    return Table(tuple(map(typo, written.table.columns)), rows)


def _cell(cell: str | CellText) -> Cell:
    if isinstance(cell, str):
        return Cell(typo(cell))
    return Cell("", tuple(map(typo, cell.answer)), sentence(cell.why))


_MAKERS: Mapping[str, Maker] = {
    "choice": _choice,
    "true_false": _true_false,
    "typed": _typed,
    "cloze": _cloze,
    "match": _match,
    "order": _order,
    "table": _table,
}
