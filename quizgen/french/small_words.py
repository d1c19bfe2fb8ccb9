"""Small words that take each other's place, and when each of them is right."""

from __future__ import annotations

from quizgen.french.tables import pairs

FAMILIES: dict[str, dict[str, str]] = {
    "article": pairs(
        """
        le:va devant un nom masculin singulier
        la:va devant un nom féminin singulier
        l’:va devant un nom singulier qui commence par une voyelle ou un h muet
        les:va devant un nom pluriel
        """
    ),
    "indefini": pairs(
        """
        un:va devant un nom masculin singulier
        une:va devant un nom féminin singulier
        des:va devant un nom pluriel
        """
    ),
    "de": pairs(
        """
        du:est la contraction de « de » et de « le » devant un nom masculin singulier
        de la:va devant un nom féminin singulier
        de l’:va devant un nom singulier qui commence par une voyelle
        des:est la contraction de « de » et de « les » devant un pluriel
        """
    ),
    "a": pairs(
        """
        au:est la contraction de « à » et de « le » devant un nom masculin singulier
        à la:va devant un nom féminin singulier
        à l’:va devant un nom singulier qui commence par une voyelle
        aux:est la contraction de « à » et de « les » devant un pluriel
        """
    ),
    "lieu": pairs(
        """
        en:va devant un pays féminin ou un pays qui commence par une voyelle
        au:va devant un pays masculin qui commence par une consonne
        aux:va devant un pays au pluriel
        à:va devant un nom de ville
        """
    ),
    "origine": pairs(
        """
        de:va devant un pays féminin ou une ville
        d’:va devant un nom de lieu qui commence par une voyelle
        du:va devant un pays masculin qui commence par une consonne
        des:va devant un pays au pluriel
        """
    ),
    "relatif": pairs(
        """
        qui:est le sujet du verbe qui suit
        que:est le complément direct du verbe qui suit
        dont:remplace un complément avec « de »
        où:remplace un complément de lieu ou de temps
        """
    ),
    "demonstratif": pairs(
        """
        ce:va devant un nom masculin singulier qui commence par une consonne
        cet:va devant un nom masculin singulier qui commence par une voyelle
        cette:va devant un nom féminin singulier
        ces:va devant un nom pluriel
        """
    ),
    "possessif": pairs(
        """
        son:va devant un nom masculin singulier ou devant une voyelle quand il y a un seul possesseur
        sa:va devant un nom féminin singulier qui commence par une consonne quand il y a un seul possesseur
        ses:va devant un nom pluriel quand il y a un seul possesseur
        leur:va devant un nom singulier quand il y a plusieurs possesseurs
        leurs:va devant un nom pluriel quand il y a plusieurs possesseurs
        """
    ),
}


RELATIVES = {
    "qui": "un sujet",
    "que": "un complément direct",
    "dont": "un complément avec « de »",
    "où": "un lieu ou un moment",
}


def members(family: str, answer: str) -> dict[str, str]:
    """The words of a family that may stand beside an answer, each with its use, the answer among them.

    >>> list(members("article", "la"))
    ['le', 'la', 'l’', 'les']
    >>> list(members("possessif", "son"))  # no comma in a use: it would begin another word
    ['son', 'sa', 'ses', 'leur', 'leurs']
    """
    found = FAMILIES.get(family, {})
    return dict(found) if answer.lower().replace("qu’", "que") in found else {}
