"""The faults that Grammalecte and LanguageTool let pass; these checks need neither of them."""

from __future__ import annotations

from functools import cache

import pytest

import quizgen
from quizgen.content.library import pack_names
from tests.judges.blind_spots import BlindSpots
from tests.judges.texts import collect
from tests.judges.verdicts import faults
from tests.judges.wordings import wordings


@cache
def checks() -> BlindSpots:
    return BlindSpots(entity for name in pack_names() for entity in quizgen.load(name).entities.values())


def test_no_text_has_such_a_fault() -> None:
    assert [] == faults(checks().findings, {**collect(), **wordings()})


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("inversion", "Avec quel pays la Russie a-t-il signé un accord ?"),
        ("inversion", "Que craignent-ils, et où Choe Son-hui se rend-il ?"),
        ("inversion", "Quand Sergueï Lavrov s’est-elle exprimé ?"),
        ("inversion", "Pourquoi les États-Unis s’inquiète-t-il ?"),
        ("inversion", "Pour qui Lee Ho-ryung travaille-t-il ?"),  # man or woman: the article does not say
        ("participe", "Choe Son-hui s’est rendu à Moscou."),
        ("participe", "Où Sergueï Lavrov s’est-il rendue ?"),
        ("homme", "Sergueï Lavrov est la ministre des Affaires étrangères."),
        ("homme", "La réunion plaît à la ministre russe Sergueï Lavrov."),
        ("femme", "Choe Son-hui, le chef de la diplomatie, est à Moscou."),
        ("en-pays", "Il va en Japon."),
        ("en-pays", "Il va au Russie."),
        ("en-pays", "Il va en États-Unis."),
        ("en-pays", "Il revient du Corée du Nord."),
        ("combien-singulier", "Combien de ministre sont venus ?"),
        ("combien-singulier", "Combien d’envoyé spécial y avait-il ?"),
        ("qui-pluriel", "Quel pays qui souhaitent la paix est nommé ?"),
        ("qui-pluriel", "C’est une personne qui se trompent."),
        ("qui-singulier", "Ce sont les pays qui le souhaite."),
        ("de-le", "Il parle de le président."),
        ("de-le", "Il parle à les ministres."),
        ("de-le-capital", "Il est membre de les Nations unies."),
        ("h-aspire", "L’Hamas a répondu."),
        ("h-aspire", "C’est la fin d’onze ans de guerre."),
        ("h-aspire-liaison", "Qui est cet héros ?"),
        ("elision", "Il dit que il viendra."),
        ("elision", "Elle parle de elle."),
        ("elision", "Elle craint que on parte."),
        ("elision", "C’est la agence de presse."),
        ("elision-a", "Moscou la a reçue."),
        ("elision-a", "Le pays que a visité Kim est grand."),
        ("h-aspire", "L’onze mai, il est venu."),
        ("h-aspire", "Il vient d’Hongrie."),
        ("double-article", "Il parle du le président."),
        ("double-article", "C’est la l’agence de presse."),
        ("double-article", "Il va au aux États-Unis."),
        ("double-preposition", "Il vient de du Japon."),
        ("double-preposition", "Il parle de des sanctions."),
        ("double-preposition", "Elle vient de d’Iran."),
        ("double-preposition", "Il va à au Japon."),
        ("double-word", "Il est parti parti."),
        ("si-il", "On verra si il vient."),
        ("si-il", "On verra s’elle vient."),
        ("cet", "Ce accord est ancien."),
        ("quel", "Quel ville est nommée ?"),
        ("quelle", "Quelle pays est nommé ?"),
        ("premier-du-mois", "Le 1 mars, il est parti."),
        ("template", "Le texte parle de {{ value }}."),
        ("typewriter", "Il s'en va."),
        ("typewriter", "Il  part ."),
    ],
)
def test_a_fault_is_seen(rule: str, text: str) -> None:
    assert rule in {found.rule for found in checks().findings(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Avec quel pays la Russie a-t-elle signé un accord ?",
        "Où le président de la Russie va-t-il ?",
        "Où la ministre de la Corée du Nord et Sergueï Lavrov vont-ils ?",
        "La Russie et le Japon ont-ils signé ?",
        "Choe Son-hui s’est rendue à Moscou ; Sergueï Lavrov s’est rendu compte de tout.",
        "Il va en Russie, au Japon, aux États-Unis et en Irak.",
        "Combien de temps, de fois, de pays et de jours ?",
        "le pays qui vient, un pays qui dément, les pays qui se rapprochent, des pays qui les subissent",
        "un des pays qui souhaitent la paix",
        "Il décide de le voir, de les faire venir et de les rencontrer.",
        "Le onze mai, le huitième jour, le haut responsable, le héros, le Hamas, l’heure et l’homme.",
        "Relisez-la entièrement. Dites-le à la classe. Ce à quoi il pense est là.",
        "S’il vient, si elle vient, si on vient.",
        "L’un des pays, une des raisons, à des pays voisins ; nous nous parlons, vous vous rappelez.",
        "Elle est à la une ; il y en a un dans le journal, et il les lui a donnés.",
        "Le 1er mars, ce n’est pas le 11 mars.",
    ],
)
def test_good_french_passes(text: str) -> None:
    assert [] == checks().findings(text)
