"""The feminine of words in « -eur »: a table, then the endings that leave no doubt."""

from __future__ import annotations

from quizgen.french import feminine_words

# Verbs make nouns in « -eur, -euse »; Latin made those in « -teur, -trice ».
_TRICE = ("ateur", "cteur", "culteur", "iteur", "uteur", "pteur")
_EUSE = tuple(
    """
    beur ceur cheur deur fleur geur gueur leur meur neur peur queur reur veur yeur sieur tieur
    isseur asseur usseur osseur aiseur auseur euseur oseur yseur iseur sseur rteur tteur anteur onteur
    ainteur inteur êteur ôteur ûteur outeur oteur eteur ffeur fteur
    """.split()
)
_VOWEL_EUR = ("ueur", "rieur", "lieur", "nieur", "pieur", "dieur", "hieur", "éeur")
_NONE = ("esseur", "enseur", "viseur", "urseur", "seigneur", "moteur")


def in_eur(masculine: str) -> str:
    """The feminine of a noun or adjective in « -eur », in small letters; empty if nothing settles it.

    >>> in_eur("directeur"), in_eur("pollueur"), in_eur("ingénieur"), in_eur("pasteur")
    ('directrice', 'pollueuse', 'ingénieure', '')
    """
    if masculine in feminine_words.EURE:
        return f"{masculine}e"
    if masculine in feminine_words.EUSE:
        return f"{masculine[:-1]}se"
    if masculine.endswith(_NONE):
        return ""
    if masculine.endswith(_EUSE) or masculine.endswith(_VOWEL_EUR):
        return f"{masculine[:-1]}se"
    return f"{masculine[:-3]}rice" if masculine.endswith(_TRICE) else ""
