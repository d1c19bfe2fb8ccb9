"""« être » or « avoir », and what the participle of a pronominal verb agrees with: data and two questions."""

from __future__ import annotations

from quizgen.french.tables import words

_ETRE = words(
    """
    aller arriver décéder devenir redevenir advenir intervenir parvenir provenir revenir survenir venir
    mourir naître renaître partir repartir rester échoir éclore entrer tomber retomber apparaître réapparaître
    """
)
# The sense decides: « elle est montée », « elle a monté les valises ».
_EITHER = words(
    """
    monter remonter descendre redescendre sortir ressortir rentrer retourner passer repasser demeurer
    accourir échouer expirer
    """
)
# « Se » is to oneself or to each other, never whom: the participle does not move (« elles se sont parlé »).
_TO_ONESELF = words(
    """
    parler reparler succéder plaire complaire déplaire nuire mentir sourire rire ressembler téléphoner
    suffire convenir survivre
    """
)
# The sentence decides: « elle s’est dit que… », « elle s’est dite prête ».
_SENTENCE_DECIDES = words(
    """
    accorder acheter adresser arroger attribuer avouer cacher casser commander communiquer construire
    couper créer demander dire disputer donner écrire figurer fixer forger imaginer imposer interdire
    inventer jurer laver offrir partager payer permettre poser préparer prescrire procurer promettre
    raconter rappeler refuser répondre reprocher réserver transmettre
    """
)


def auxiliaries(infinitive: str, pronominal: bool) -> tuple[str, ...]:
    """« être », « avoir », or both where the sense decides.

    >>> auxiliaries("venir", False), auxiliaries("prévenir", False), auxiliaries("rendre", True)
    (('être',), ('avoir',), ('être',))
    >>> auxiliaries("passer", False)
    ('être', 'avoir')
    """
    if pronominal or infinitive in _ETRE:
        return ("être",)
    return ("être", "avoir") if infinitive in _EITHER else ("avoir",)


def pronoun_agrees(infinitive: str) -> bool | None:
    """Whether the participle of « se … » agrees with the subject; None if the sentence decides.

    >>> pronoun_agrees("rendre"), pronoun_agrees("parler"), pronoun_agrees("dire")
    (True, False, None)
    """
    if infinitive in _TO_ONESELF:
        return False
    return None if infinitive in _SENTENCE_DECIDES else True
