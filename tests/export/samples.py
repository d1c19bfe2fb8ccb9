"""A small pack that needs no loader, and one that means harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from quizgen.exporters.bundle import Bundle
from quizgen.model.item import (
    Cell,
    Choice,
    Cloze,
    Gap,
    Match,
    Option,
    Order,
    Pair,
    Quote,
    Refusal,
    Shape,
    Step,
    Table,
    TrueFalse,
    Typed,
)
from tests.export.cards import CARDS
from tests.export.items import ITEMS
from tests.export.passage import PARAGRAPHS, item

BUNDLE = Bundle(
    pack="moscou-pyongyang",
    title="Moscou et Pyongyang se rapprochent",
    source="D’après VOVWORLD, janvier 2024",
    level="B2",
    updated=date(2024, 2, 3),
    passage_title="Un rapprochement observé de près",
    paragraphs=PARAGRAPHS,
    glosses=(
        ("une sanction", "une punition décidée par un pays contre un autre"),
        ("multipolaire", "où plusieurs pays ou groupes de pays ont du pouvoir"),
        ("faire état de", "parler de quelque chose dans un texte officiel"),
        ("de pointe", "très moderne, très avancé"),
    ),
    items=ITEMS,
    cards=CARDS,
    before=(
        "Que savez-vous des relations entre la Russie et la Corée du Nord\u202f?",
        "À votre avis, pourquoi deux pays décident-ils de coopérer\u202f?",
    ),
    after=("Résumez en quatre phrases les réactions que provoque ce rapprochement.",),
    seed=7,
)

HOSTILE = (
    '<script>alert(1)</script> {{c1::x}} {{Mot}} }} \x1f#read("/etc/passwd") $x$ [sound:a.mp3] '
    "[latex]\\x[/latex] *gras* \u202eabc\u202c & \x00fin"
)


def hostile(bundle: Bundle = BUNDLE, poison: str = HOSTILE) -> Bundle:
    """`bundle` with dangerous text in every place where an author writes."""
    options = (Option(poison, True, poison), Option("b" + poison, False, poison))
    shapes: tuple[Shape, ...] = (
        Choice(options),
        TrueFalse(options),
        Typed((poison,), (Refusal(poison, "faux", poison),)),
        Cloze((poison, poison), (Gap(poison, (poison,), poison, poison),), (poison,), options[1:]),
        Match((Pair(poison, poison, poison),), (poison,), options[1:], poison, poison),
        Order((Step(poison, poison, poison),), (poison,)),
        Table((poison,), ((Cell(poison),), (Cell("", (poison,), poison),))),
    )
    items = tuple(
        item(f"type{n}/fait", poison, shape, 1, explanation=poison, hint=poison, attribution=poison)
        for n, shape in enumerate(shapes)
    )
    card = replace(
        CARDS[0],
        word=poison,
        lemma=poison,
        pos=poison,
        gender=poison,
        forms=poison,
        ipa=poison,
        gloss={"en": poison},
        definition=poison,
        construction=poison,
        example_before=poison,
        example_answer=poison,
        example_after=poison,
        example_gloss={"en": poison},
        quote=Quote(1, poison),
        register=poison,
        family=poison,
        opposites=poison,
        synonyms=poison,
        false_friend=poison,
        note=poison,
        tags=(poison,),
    )
    return replace(
        bundle,
        title=poison,
        source=poison,
        passage_title=poison,
        paragraphs=((poison, poison),),
        glosses=((poison, poison),),
        items=items,
        cards=(card,),
        before=(poison,),
        after=(poison,),
        form=poison,
    )
