"""Words that one letter turns into others: writing one of them is no slip."""

from __future__ import annotations

from functools import lru_cache

from quizgen.french.answer_text import plain
from quizgen.french.countries import others, states
from quizgen.french.tables import words

_WORDS = words(
    """
    accent accord affront alliance amande amende annee armee arret article attache attaque attente
    aversion baisse base basse biere boisson bourse brise bruit cadre caisse cause cendre chaine
    chair chaise chance chante charge chasse chose chute classe cloche coeur collision collusion
    conception concession confession conseil conseiller consul consulter corporation cooperation
    coussin cousin course crise crier croire croitre cuisine dessert desert deporter dessin destin
    detente devin distance droite effort effet election emission emporter entente entree erection
    etage etape exportation exporter exploser exposer face facteur farce ferme fierte flotte foret
    forme fraiche frappe frise fronde fruit fusion gendre glace grace grise guere guerre
    importation importer imposer insister instance insulter invention intention livre livrer
    lettre lutte marche marcher marchand marin marine martin matin menace menage mention message
    messe ministre ministere mission moisson monde montre mouton nation notion nuance option
    opposer oppression page paire pairs panne parler partie passage passe pause paysage perche
    pierre place plage plaine plainte plante poche poison poisson porche porte poste poudre presse
    pression prise prison prisme proche projet prose rapporter ration reporter resister resulter
    retente ronde roche russe ruse sanction section session somme station suite suivre surface
    taxe tendre tenir tente terre tache trace traite traiter trait union vente verre version
    viande visite vitesse voile voisin vision vitre voler vouloir
    """
)


def exists(word: str) -> bool:
    """Whether a word without accents is known to be one; names of countries and capitals are.

    >>> exists("poison"), exists("zambie"), exists("poizon")
    (True, True, False)
    """
    return word in _WORDS or word in _places()


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(
        plain(name)
        for country in (*states(), *others())
        for name in (country.name, country.masculine, country.feminine, country.capital)
    )
