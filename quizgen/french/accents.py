"""Words that an accent alone tells apart: leaving it out is no slip there."""

from __future__ import annotations

import re

from quizgen.french.answer_text import plain
from quizgen.french.tables import prefixes, words

_PAIRS = words("a ou la du sur mur des cote jeune tache sale peche pecheur cru mu cure taches")
# Endings of nouns that are nothing without their accent (« securité »), verbs apart (« visité »).
NOUN_ENDINGS = ("ité", "eté", "auté", "erté", "onté", "anté", "itié")
# Others that no verb resembles.
_NOUNS = words(
    """
    bébé bébés blé blés café cafés canapé canapés clé clés comté comtés carré degré degrés thé thés
    karaté malgré pré prés abbé abbés évêché  congé congés comité comités énoncé
    """
)
_VERBS = prefixes(
    """
    abrit alert arrêt arret cit cohabit concert crédit débit désert évit excit exploit facilit
    félicit habit hérit hésit imit incit invit irrit limit mérit milit nécessit profit projet
    quitt raté récit sollicit suscit trait visit compt cont plant chant vant hant enchant complét
    complet répét affront mont démont surmont compét végét décrét inquiét reflét concrét
    """
)


def makes_another_word(given: str, expected: str) -> bool:
    """Whether two folded answers of one word that differ by accents alone are two words.

    >>> makes_another_word("a", "à"), makes_another_word("visite", "visité")
    (True, True)
    >>> makes_another_word("securite", "sécurité"), makes_another_word("coree", "corée")
    (False, False)
    """
    if given == expected or " " in expected:
        return False
    if not _PAIRS.isdisjoint((given, expected, plain(expected))):
        return True
    stem = expected.rstrip("es")
    if not stem.endswith("é") or given.rstrip("es").endswith("é") or re.search(r"ees?$", given):
        return False  # no word ends in « -ee »: the accent was left out
    if plain(stem[:-1]) != stem[:-1] and plain(given) == given:
        return False  # all accents were left out, as on another keyboard
    noun = stem.endswith(NOUN_ENDINGS) and not expected.startswith(_VERBS)
    return not noun and expected not in _NOUNS
