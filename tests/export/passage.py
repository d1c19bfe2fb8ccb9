"""A small passage, and items about its sentences."""

from __future__ import annotations

from dataclasses import replace

from quizgen.model.item import Evidence, Item, Option, Quote, Shape, TrueFalse

PARAGRAPHS = (
    (
        "Frappées l’une et l’autre par des sanctions occidentales et tenues à l’écart, la "
        "Russie et "
        "la Corée du Nord resserrent leurs liens.",
        "Du 15 au 17 janvier 2024, Choe Son-hui, qui dirige la diplomatie nord-coréenne, a "
        "séjourné "
        "en Russie\u202f; il y a été question, entre autres, de la péninsule coréenne.",
        "Les deux États souhaitent coopérer davantage pour protéger leurs intérêts essentiels et "
        "mettre en place un ordre mondial nouveau, multipolaire.",
        "Quatre délégations russes avaient déjà gagné la Corée du Nord, entre juillet et novembre, "
        "afin d’y établir des partenariats dans plusieurs domaines.",
    ),
    (
        "Le 21 janvier, la KCNA a fait état d’un déplacement de Vladimir Poutine en Corée du Nord, "
        "envisagé à brève échéance mais non daté.",
        "Porte-parole du Kremlin, Dmitri Peskov voit dans la Corée du Nord un partenaire de "
        "premier "
        "plan et veut développer la coopération jusque dans des domaines dits "
        "«\u00a0sensibles\u00a0».",
        "Devant les Nations unies, le 24 janvier, Sergueï Lavrov a soutenu que ces relations "
        "servaient les intérêts de chacun et n’avaient rien d’alarmant.",
    ),
    (
        "Ce rapprochement commence pourtant à préoccuper Washington et ses deux alliés d’Asie du "
        "Nord-Est, le Japon et la Corée du Sud.",
        "À la fin de 2023, plusieurs responsables américains ont affirmé que Pyongyang était "
        "prêt à "
        "aider Moscou dans le conflit en Ukraine\u202f; les deux capitales l’ont démenti.",
        "Séoul et Tokyo, pour leur part, craignent que Moscou ne fournisse à Pyongyang des "
        "technologies de défense de pointe.",
    ),
)
SENTENCES = tuple(sentence for paragraph in PARAGRAPHS for sentence in paragraph)


def quote(number: int) -> Quote:
    """Sentence `number` of the passage."""
    return Quote(number, SENTENCES[number - 1])


def item(
    name: str,
    stem: str,
    shape: Shape,
    main: int,
    *more: int,
    explanation: str = "",
    **others: object,
) -> Item:
    """An item about sentence `main`."""
    base = Item(
        id=f"moscou-pyongyang/b2/{name}",
        pack="moscou-pyongyang",
        level="B2",
        type=name.partition("/")[0],
        process="locate",
        stem=stem,
        shape=shape,
        facts=(name.partition("/")[2],),
        evidence=Evidence("B2", quote(main), tuple(map(quote, more))),
        explanation=explanation or "«\u00a0Pourtant\u00a0» annonce une idée qui s’oppose à la précédente.",
        hint="Cherchez le nom de la personne dans le texte.",
        status="fait",
        importance="A",
    )
    return replace(base, **others)  # type: ignore[arg-type]


def verdict(right: int, reason: str) -> TrueFalse:
    """« Vrai », « Faux » or « Non mentionné », the one at `right` being the key."""
    names = ("Vrai", "Faux", "Non mentionné")
    return TrueFalse(
        tuple(Option(name, n == right, reason if n == right else "") for n, name in enumerate(names))
    )
