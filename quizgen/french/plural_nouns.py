"""Nouns that have no singular, or another meaning in it: data only."""

from __future__ import annotations

from quizgen.french.tables import words

MASCULINE = words(
    """
    abats abords aguets alentours appas atours bas-fonds confins décombres dépens ébats environs frais
    gravats honoraires lombes mânes pénates pourparlers préliminaires rets sévices thermes us vivres
    """
)
FEMININE = words(
    """
    accordailles affres annales armoiries arrhes bésicles calendes catacombes complies doléances
    entrailles épousailles fiançailles frusques funérailles ides latrines législatives matines
    mathématiques mœurs municipales nippes nones obsèques pierreries prémices présidentielles régionales
    relevailles représailles retrouvailles royalties semailles sénatoriales ténèbres vêpres victuailles
    """
)
# « de vieilles gens » but « des gens heureux »: who writes must say.
EITHER = words("gens")
