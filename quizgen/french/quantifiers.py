"""« Quel », « aucun » and « tout » before a noun."""

from __future__ import annotations

from quizgen.french.agreement import accord
from quizgen.french.determiners import defini
from quizgen.french.nominal import as_phrase
from quizgen.model.phrase import Phrase


def quel(p: Phrase | str) -> str:
    """With « quel, quelle, quels, quelles ». Raises FrenchError for a missing gender.

    >>> quel("pays"), quel("sanctions")
    ('quel pays', 'quelles sanctions')
    """
    phrase = as_phrase(p)
    return f"{accord(phrase, 'quel', 'quelle', 'quels', 'quelles')} {phrase.text}"


def aucun(p: Phrase | str) -> str:
    """With « aucun, aucune ». Raises FrenchError for a missing gender.

    >>> aucun("accord"), aucun("visite")
    ('aucun accord', 'aucune visite')
    """
    phrase = as_phrase(p)
    return f"{accord(phrase, 'aucun', 'aucune', 'aucuns', 'aucunes')} {phrase.text}"


def tout(p: Phrase | str) -> str:
    """With « tout le, toute la, tous les, toutes les ». Raises FrenchError for a missing gender.

    >>> tout("Europe"), tout("Pays-Bas")
    ('toute l’Europe', 'tous les Pays-Bas')
    """
    phrase = as_phrase(p)
    return f"{accord(phrase, 'tout', 'toute', 'tous', 'toutes')} {defini(phrase)}"
