"""One item or more of every response shape."""

from __future__ import annotations

from quizgen.model.item import (
    Cell,
    Choice,
    Cloze,
    Gap,
    Match,
    Option,
    Order,
    Pair,
    Refusal,
    Step,
    Table,
    Typed,
)
from tests.export.passage import item, verdict

CHOICE = item(
    "qcm/aide",
    "Dans le texte, l’idée d’une aide de Pyongyang à Moscou dans le conflit en Ukraine apparaît comme…",
    Choice(
        (
            Option(
                "… un projet annoncé par la KCNA, puis confirmé par le Kremlin.",
                False,
                "La KCNA fait état d’un voyage envisagé (phrase 5), pas d’une aide.",
            ),
            Option(
                "… une accusation américaine, démentie par les deux capitales visées.",
                True,
                "Des responsables américains l’affirment, Moscou et Pyongyang le démentent (phrase 9).",
            ),
            Option(
                "… une crainte de Séoul et de Tokyo, partagée par les observateurs.",
                False,
                "Leur crainte porte sur des technologies de défense (phrase 10).",
            ),
        )
    ),
    9,
    explanation="«\u00a0Affirmer\u00a0», «\u00a0démentir\u00a0» et «\u00a0craindre\u00a0» ne "
    "disent pas qu’une "
    "chose est vraie\u00a0: ils disent qui en parle, et comment.",
    status="allegation",
    attribution="des responsables américains",
)
SHORT_CHOICE = item(
    "qcm/visite-choe.destination",
    "Dans quel pays Choe Son-hui a-t-elle séjourné du 15 au 17 janvier 2024\u202f?",
    Choice(
        (
            Option("en Russie", True, "C’est là qu’elle a séjourné (phrase 2)."),
            Option("au Japon", False, "Le Japon est un allié de Washington (phrase 8)."),
            Option("en Ukraine", False, "L’Ukraine est le lieu du conflit (phrase 9)."),
        )
    ),
    2,
)
TRUE_FALSE = (
    item(
        "vrai-faux/peskov",
        "Dmitri Peskov est le porte-parole du Kremlin.",
        verdict(0, "C’est ce que dit le début de la phrase 6."),
        6,
    ),
    item(
        "vrai-faux/delegations",
        "Quatre délégations russes se sont rendues au Japon en 2023.",
        verdict(1, "Elles ont gagné la Corée du Nord (phrase 4)."),
        4,
    ),
    item(
        "vrai-faux/sommet",
        "Choe Son-hui s’est entretenue avec le président américain.",
        verdict(2, "Le texte ne parle pas d’une rencontre avec lui."),
        2,
    ),
)
TYPED = item(
    "reponse-courte/lavrov",
    "Devant quelle organisation Sergueï Lavrov a-t-il parlé le 24 janvier\u202f?",
    Typed(
        ("les Nations unies", "l’Organisation des Nations unies", "l’ONU"),
        (Refusal("le Kremlin", "faux", "Le Kremlin est cité pour son porte-parole (phrase 6)."),),
    ),
    7,
)
BANK = item(
    "trou-lexical/resume",
    "Complétez le résumé avec quatre des six verbes proposés. Chaque verbe sert une fois au plus.",
    Cloze(
        (
            "À Moscou comme à Pyongyang, on veut ",
            " la coopération. Choe Son-hui a pu ",
            " avec ses hôtes la question de la péninsule coréenne. Plusieurs délégations russes "
            "étaient "
            "déjà venues pour ",
            " de nouveaux partenariats. Selon la KCNA, Vladimir Poutine pourrait bientôt ",
            " en Corée du Nord.",
        ),
        (
            Gap("renforcer", (), "«\u00a0Coopérer davantage\u00a0», c’est renforcer la coopération."),
            Gap("aborder", ("évoquer",), "Aborder une question\u00a0: commencer à en parler."),
            Gap("nouer", (), "On noue des liens, des contacts, des partenariats."),
            Gap("se rendre", (), "«\u00a0Se rendre dans un pays\u00a0»\u00a0: y aller."),
        ),
        ("aborder", "craindre", "nouer", "renforcer", "se rapprocher", "se rendre"),
        (
            Option("craindre", False, "Aucun des quatre trous n’exprime une peur."),
            Option("se rapprocher", False, "Ce verbe se construit avec «\u00a0de\u00a0»."),
        ),
    ),
    3,
    2,
    4,
    5,
    points=2.0,
)
FREE = item(
    "conjugaison/craindre",
    "Mettez le verbe au présent.",
    Cloze(
        ("Les commerçants ", " que la rue ne soit fermée tout l’été."),
        (Gap("craignent", (), "Ils craignent\u00a0: le radical change au pluriel.", "craindre"),),
    ),
    10,
    points=0.5,
)
MATCH = item(
    "qui-dit-quoi/positions",
    "Qui défend quelle position\u202f? Associez chaque numéro à une lettre. Une lettre ne sert pas.",
    Match(
        (
            Pair(
                "Dmitri Peskov",
                "La coopération peut s’étendre à des domaines délicats.",
                "«\u00a0Délicats\u00a0» reformule «\u00a0sensibles\u00a0» (phrase 6).",
            ),
            Pair(
                "Sergueï Lavrov",
                "Il n’y a rien là qui doive inquiéter quiconque.",
                "«\u00a0N’avaient rien d’alarmant\u00a0» (phrase 7).",
            ),
            Pair(
                "Séoul et Tokyo",
                "Des technologies de défense pourraient changer de mains.",
                "«\u00a0Craignent\u00a0»\u00a0: c’est une peur, pas un fait (phrase 10).",
            ),
        ),
        (
            "Il n’y a rien là qui doive inquiéter quiconque.",
            "Des technologies de défense pourraient changer de mains.",
            "Le rapprochement a toutes les chances de continuer.",
            "La coopération peut s’étendre à des domaines délicats.",
        ),
        (
            Option(
                "Le rapprochement a toutes les chances de continuer.",
                False,
                "C’est un avis d’observateurs, absents de la liste.",
            ),
        ),
        "Qui\u202f?",
        "Position",
    ),
    6,
    7,
    10,
    points=1.5,
    process="integrate",
)
ORDER = item(
    "chronologie/janvier",
    "Le texte ne raconte pas les événements dans l’ordre. Numérotez-les du plus ancien au plus récent.",
    Order(
        (
            Step("Voyages de quatre délégations russes", "juillet-novembre 2023", "Phrase 4."),
            Step("Séjour de Choe Son-hui en Russie", "du 15 au 17 janvier 2024", "Phrase 2."),
            Step("Annonce de la KCNA", "21 janvier", "Phrase 5."),
            Step("Déclaration de Sergueï Lavrov", "24 janvier", "Phrase 7."),
        ),
        (
            "Annonce de la KCNA",
            "Séjour de Choe Son-hui en Russie",
            "Déclaration de Sergueï Lavrov",
            "Voyages de quatre délégations russes",
        ),
    ),
    4,
    2,
    5,
    7,
    points=2.0,
)
TABLE = item(
    "tableau/voyages",
    "Le texte parle de trois voyages. Complétez les cases numérotées.",
    Table(
        ("Qui voyage\u202f?", "Vers quel pays\u202f?", "Quand\u202f?"),
        (
            (
                Cell("Choe Son-hui"),
                Cell("", ("la Russie", "en Russie"), "Phrase 2."),
                Cell("du 15 au 17 janvier 2024"),
            ),
            (
                Cell("", ("quatre délégations russes",), "Phrase 4."),
                Cell("la Corée du Nord"),
                Cell("", ("entre juillet et novembre 2023",), "Phrase 4."),
            ),
            (
                Cell("Vladimir Poutine"),
                Cell("", ("la Corée du Nord",), "Phrase 5."),
                Cell("date non précisée"),
            ),
        ),
    ),
    2,
    4,
    5,
    points=2.0,
)
ITEMS = (SHORT_CHOICE, CHOICE, *TRUE_FALSE, TYPED, MATCH, ORDER, TABLE, BANK, FREE)
