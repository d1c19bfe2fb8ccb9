"""A pack of three sentences with an item of every shape, and hostile text to spoil it with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from quizgen.errors import Spot
from quizgen.model.card import VocabularyCard
from quizgen.model.item import (
    Cell,
    Choice,
    Cloze,
    Evidence,
    Gap,
    Item,
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
from quizgen.model.levels import Level
from quizgen.model.pack import Pack, PackInfo, Source
from quizgen.model.passage import Passage, Sentence
from quizgen.model.vocabulary import Entry

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> $a$ **gras** _it_ `code` :red[non] "
    ":smile: :material/home: :material_home: :streamlit: a -> b -- c [lien](javascript:alert(3)) "
    "{{7*7}} # titre | ~~x~~ https://exemple.fr moi@exemple.fr \\ & &amp;"
)
SENTENCES = (
    "Le phare a été construit en 1874.",
    "Un gardien y habitait avec sa famille.",
    "Aujourd’hui, une machine allume la lampe.",
)


def pack(extra: str = "") -> Pack:
    """The pack; `extra` is added to every text."""
    info = PackInfo(
        title=f"Le phare{extra}",
        topic=f"Patrimoine{extra}",
        summary=f"Un phare qui n’a plus de gardien.{extra}",
        source=Source(outlet=f"Le Journal{extra}", title=f"Le phare seul{extra}", date="mai 2024"),
        updated=date(2024, 5, 1),
        licence="CC BY 4.0",
        minutes={"A2": 2},
    )
    return Pack(
        id="phare",
        path=Path("phare"),
        info=info,
        entities={},
        facts=(),
        vocabulary=(_entry(),),
        passages={level: _passage(level, extra) for level in ("A2", "B1")},
    )


def article(number: int, levels: Sequence[Level], topic: str) -> Pack:
    """One of many that differ in what one chooses by."""
    made = pack()
    info = made.info.model_copy(update={"title": f"Article {number}", "topic": topic})
    passages = {level: replace(made.passages["A2"], level=level) for level in levels}
    return replace(made, id=f"article-{number}", info=info, passages=passages)


def items(level: Level, extra: str = "") -> tuple[Item, ...]:
    """One item of each shape."""
    return tuple(
        Item(
            id=f"phare/{level}/{name}/sujet",
            pack="phare",
            level=level,
            type=name,
            process="locate",
            stem=f"{stem}{extra}",
            shape=shape,
            facts=("construction",),
            evidence=Evidence(level, Quote(1, SENTENCES[0] + extra)),
            explanation=f"Une date se lit avec «\u00a0en\u00a0».{extra}",
            hint=f"Lisez la phrase 1.{extra}",
            status="annonce",
            importance="A",
            attribution=f"le gardien{extra}",
        )
        for name, stem, shape in _shapes(extra)
    )


def cards(extra: str = "") -> tuple[VocabularyCard, ...]:
    """Two cards, one of them with all its fields."""
    full = VocabularyCard(
        id="phare/vocabulaire/gardien",
        word=f"un gardien{extra}",
        lemma="gardien",
        pos="nom",
        gender="masculin",
        level="A2",
        forms=f"féminin\u00a0: une gardienne{extra}",
        ipa="ɡaʁdjɛ̃",
        definition=f"Personne qui surveille un lieu.{extra}",
        gloss={"en": f"keeper{extra}", "vi": "người canh giữ"},
        construction=f"le gardien de quelque chose{extra}",
        example_before=f"Le {extra}",
        example_answer=f"gardien{extra}",
        example_after=f" ferme la porte.{extra}",
        quote=Quote(2, SENTENCES[1] + extra),
        family=f"garder{extra}",
        note=f"Au musée aussi.{extra}",
    )
    bare = replace(full, id="phare/vocabulaire/lampe", word="une lampe", ipa="", gloss={}, quote=None)
    return full, bare


def _shapes(extra: str) -> list[tuple[str, str, Shape]]:
    yes = Option(f"En 1874{extra}", True, f"La phrase 1 le dit.{extra}")
    no = Option(f"En 1900{extra}", False, f"Cette date n’est pas dans le texte.{extra}")
    other = Option(f"En 1950{extra}", False, f"Cette date non plus.{extra}")
    refused = (Refusal("gardienne", "faux", f"Le texte parle d’un homme.{extra}"),)
    return [
        ("choix", "Quand le phare a-t-il été construit\u202f?", Choice((no, yes, other))),
        (
            "vrai-faux",
            "Le phare a été construit en 1900.",
            TrueFalse(
                (
                    Option("Vrai", False, f"C’est en 1874.{extra}"),
                    Option("Faux", True, f"C’est en 1874.{extra}"),
                    Option("Non mentionné", False, f"La phrase 1 en parle.{extra}"),
                )
            ),
        ),
        ("courte", "Qui habitait dans le phare\u202f?", Typed((f"un gardien{extra}",), refused)),
        (
            "trou",
            "Complétez avec deux des trois mots.",
            Cloze(
                (f"Le {extra}", " brille quand la ", f" tombe.{extra}"),
                (
                    Gap(f"phare{extra}", (f"phare{extra}",), f"Il a une lampe.{extra}"),
                    Gap("nuit", ("nuit",), f"Elle tombe.{extra}", f"moment{extra}"),
                ),
                ("nuit", f"phare{extra}", f"port{extra}"),
                (Option(f"port{extra}", False, f"Un port ne brille pas.{extra}"),),
            ),
        ),
        (
            "libre",
            "Complétez librement.",
            Cloze(("Il ", ", enfin."), (Gap("brille", ("brille", "luit"), "Verbe."),)),
        ),
        (
            "paires",
            "Associez.",
            Match(
                (
                    Pair(f"le gardien{extra}", f"habite le phare{extra}", f"Phrase 2.{extra}"),
                    Pair("la machine", "allume la lampe", "Phrase 3."),
                ),
                ("allume la lampe", f"peint le phare{extra}", f"habite le phare{extra}"),
                (Option(f"peint le phare{extra}", False, f"Personne ne le fait.{extra}"),),
                f"Qui{extra}",
                f"Fait quoi{extra}",
            ),
        ),
        (
            "ordre",
            "Mettez dans l’ordre.",
            Order(
                (
                    Step(f"Construction{extra}", "1874", f"Phrase 1.{extra}"),
                    Step("Départ du gardien", "1990", "Phrase 2."),
                    Step("Machine", "2000", "Phrase 3."),
                ),
                ("Machine", f"Construction{extra}", "Départ du gardien"),
            ),
        ),
        (
            "tableau",
            "Complétez le tableau.",
            Table(
                (f"Quoi{extra}", f"Quand{extra}"),
                (
                    (Cell(f"le phare{extra}"), Cell("", ("1874", "en 1874"), f"Phrase 1.{extra}")),
                    (Cell("", ("la machine",), "Phrase 3."), Cell("aujourd’hui")),
                ),
            ),
        ),
    ]


def _passage(level: Level, extra: str) -> Passage:
    spot = Spot(Path("phare/passages/a2.md"))
    sentences = tuple(
        Sentence(number=n, text=text + extra, facts=frozenset(), marks=(), spot=spot)
        for n, text in enumerate(SENTENCES, 1)
    )
    title = f"Un phare sans gardien ({level}){extra}"
    return Passage(level=level, title=title, paragraphs=(sentences[:2], sentences[2:]), path=spot.path)


def _entry() -> Entry:
    return Entry(
        id="gardien",
        lemma="gardien",
        pos="nom",
        gender="m",
        formes=("gardien", "gardiens"),
        ipa="ɡaʁdjɛ̃",
        level="A2",
        gloss={"en": "keeper"},
        definition="Personne qui surveille un lieu.",
        example="Le [gardien] ferme la porte.",
    )
