"""What things are called on the screen."""

from __future__ import annotations

from datetime import timedelta

from quizgen.app.language import _, plural


def type_name(id: str) -> str:
    """An item type; one that we have no name for keeps its id."""
    names = {
        "qcm": _("Choix multiples"),
        "vrai-faux": _("Vrai ou faux"),
        "justification": _("Vrai ou faux, à justifier"),
        "preuve": _("La phrase qui le prouve"),
        "reponse-courte": _("Réponse courte"),
        "tableau": _("Tableau"),
        "qui-dit-quoi": _("Qui dit quoi"),
        "statut": _("Fait, déclaration, crainte"),
        "chronologie": _("Ordre des faits"),
        "idee-principale": _("Idée principale"),
        "chiffres": _("Chiffres et dates"),
        "trou-lexical": _("Mots à placer"),
        "trou-grammatical": _("Grammaire"),
        "conjugaison": _("Conjugaison"),
        "reference": _("Mots de reprise"),
        "mot-definition": _("Mots et définitions"),
        "mot-en-contexte": _("Sens d’un mot"),
        "intrus": _("Chasser l’intrus"),
    }
    return names.get(id, id)


def moment(away: timedelta) -> str:
    """When something comes, said within a sentence."""
    if away.total_seconds() < 60:
        return _("tout de suite")
    return _("dans {interval}", interval=interval(away))


def interval(length: timedelta) -> str:
    """How long until a card comes back, short enough for a button."""
    minutes = max(round(length.total_seconds() / 60), 1)
    if minutes < 60:
        return _("{n} min", n=minutes)
    if minutes < 60 * 24:
        return _("{n} h", n=round(minutes / 60))
    days = round(minutes / 60 / 24)
    if days < 60:
        return plural("{n} jour", "{n} jours", days)
    if days < 700:
        return _("{n} mois", n=round(days / 30.4))
    return plural("{n} an", "{n} ans", round(days / 365.25))
