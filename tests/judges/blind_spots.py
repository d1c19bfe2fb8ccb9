"""Faults that neither judge sees, such as agreement with what the packs know of people and countries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from quizgen.model.entity import Entity
from tests.judges.findings import Finding

Rule = tuple[str, re.Pattern[str], str]

_WORD = r"[\w’-]+"
_BEFORE = r"(?<!\bde )(?<!\bà )(?<!\ben )(?<!\bet )(?<!\bou )(?<!\bpar )(?<!\bavec )(?<!\bpour )(?<!\bsur )"
_BEFORE += r"(?<!\bvers )(?<!\bentre )(?<!\bcontre )(?<!\bdevant )"
_VOWEL = "aeiouyàâäéèêëîïôöùûüœæ"
_ASPIRATED = (
    "Hamas Hongrie Hollande Haye Havre Hambourg Hanovre Honduras Houthis? hongroise?s? hollandaise?s? hauts? "
    "hautes? hauteur hausses? hasards? haines? haltes? handicaps? hangars? haricots? hiérarchie héros hors "
    "huit huitième homards? honte hâte heurts? onze onzième ouistiti oui yaourts? Yémen uhlan"
).split()
_ROLES = (
    "ministre maire porte-parole représentante? présidente? dirigeante? cheff?e? analyste botaniste "
    "ambassadeur ambassadrice directeur directrice chercheur chercheuse homme femme boulanger boulangère"
).split()
_PARTICIPLES = (
    "rendu allé venu arrivé parti resté montré dit voulu déplacé entretenu exprimé félicité réuni revenu "
    "devenu"
).split()
_ELLE_NOUNS = (
    "ville personne région organisation date raison idée conséquence année période phrase crainte mesure "
    "agence fonction association position institution capitale durée source peur opinion intention réponse "
    "personnalité"
).split()
_IL_NOUNS = (
    "pays but mois jour groupe an projet secteur domaine nombre événement sujet rôle lieu organisme mot "
    "motif changement avis effet verbe continent dirigeant pronom objectif"
).split()
_SINGULAR_IN_NT = "vient devient revient parvient intervient convient tient obtient maintient contient "
_SINGULAR_IN_NT += "soutient appartient dément ment sent ressent consent"


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(words) + ")"


_PATTERNS: dict[str, tuple[str, str]] = {
    "combien-singulier": (
        r"\b[Cc]ombien (?:de |d’)(?!(?:temps|fois)\b)[\w-]*[^\W_sxz](?= |$|[,?.\u202f\u00a0])",
        "« combien de » demande un pluriel",
    ),
    "qui-pluriel": (
        rf"\b(?:le|un|ce|cet|la|une|cette|[Qq]uel|[Qq]uelle|chaque|aucun) {_WORD} qui "
        rf"(?:ne |n’|se |s’|y |en |lui |leur )?(?!{_any(_SINGULAR_IN_NT.split())}\b)\w+(?:nt)\b",
        "« qui » reprend un singulier",
    ),
    "qui-singulier": (
        r"\b(?:les|des|ces|[Qq]uels|deux|trois|quatre|plusieurs) pays qui "
        r"(?:(?:ne|n’|se|s’|y|en|lui|leur|la|les|l’)(?: |(?<=’)))*+\w*[^\Wt_]\b",
        "« qui » reprend un pluriel",
    ),
    "de-le": (
        r"\b(?:de|à) les? (?!en\b|y\b|lui\b|leur\b)(?!\w+(?:er|ir|oir|re)\b)\w+",
        "« du », « des », « au » ou « aux » devant un nom",
    ),
    "de-le-capital": (r"\b(?:de|à) l(?:e|es) (?=[A-ZÉ])", "« du », « des », « au » ou « aux »"),
    "h-aspire": (rf"\b(?:[LlDdNnSsJj]|[Qq]u)’{_any(_ASPIRATED)}\b", "pas d’élision devant un h aspiré"),
    "h-aspire-liaison": (rf"\bcet {_any(_ASPIRATED)}\b", "« ce » devant un h aspiré"),
    "elision": (
        rf"(?<!-)\b(?:[Ll][ea]|[Dd]e|[Qq]ue|[Nn]e|[Ss]e|[Jj]e|[Mm]e|[Jj]usque|[Ll]orsque|[Pp]uisque) "
        rf"(?!{_any(_ASPIRATED)}\b)(?!y[aeiou]|ou\b|et\b|une?\b|à\b|est\b)[{_VOWEL}][{_VOWEL}\w]",
        "il faut une apostrophe",
    ),
    "elision-a": (r"(?<!-)\b(?:[Ll][ea]|[Qq]ue|[Nn]e|[Ss]e|[Jj]e) a\b(?! et\b)", "il faut une apostrophe"),
    "double-article": (
        r"\b(?:[Ll]es?|[Ll]a|[Dd]u|[Dd]es|[Aa]ux?|[Cc]et(?:te)?|[Cc]es)"
        r" (?:les?|la|l’|du|des|aux?|cet(?:te)?|ces)\b",
        "deux déterminants de suite",
    ),
    "double-preposition": (
        r"\b[Dd]e (?:d[eu]\b|des\b|d’)|\b[Dd]’de\b|\b[Àà] (?:à|aux?)\b|\b[Ee]n (?:en|aux?)\b",
        "deux prépositions de suite",
    ),
    "double-word": (r"\b(?!(?:[Nn]ous|[Vv]ous)\b)(\w{2,}) \1\b", "un mot deux fois"),
    "si-il": (r"\b[Ss]i ils?\b|\b[Ss]’(?:elles?|on)\b", "« s’il », mais « si elle » et « si on »"),
    "quel": (rf"\b[Qq]uels? {_any(_ELLE_NOUNS)}s?\b", "« quelle » devant un féminin"),
    "quelle": (rf"\b[Qq]uelles? {_any(_IL_NOUNS)}s?\b", "« quel » devant un masculin"),
    "premier-du-mois": (
        r"\b1 (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b",
        "le premier du mois s’écrit « 1er »",
    ),
    "cet": (rf"\b[Cc]e (?!est\b|en\b|à\b|eu|ont\b|ét)[{_VOWEL}]\w{{3,}}", "« cet » devant une voyelle"),
    "template": (r"[{}]|\]\(|\bNone\b|\[\[|\bnan\b", "une trace du programme"),
    "typewriter": (r"['\"]|\.\.\.| ,|  | \.(?= |$)", "un signe de machine à écrire"),
}
_GENERAL = [(rule, re.compile(pattern), message) for rule, (pattern, message) in _PATTERNS.items()]


class BlindSpots:
    """The checks, for the entities of all packs."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        known = {entity.name: entity for entity in entities}
        self._of_entities = {name: tuple(_of_entity(entity)) for name, entity in known.items()}

    def findings(self, text: str) -> list[Finding]:
        """All that the checks object to in a paragraph."""
        named = (rules for name, rules in self._of_entities.items() if name in text)
        return [
            Finding("own check", rule, match.start(), match.end(), match[0], message)
            for rule, pattern, message in chain(_GENERAL, *named)
            for match in pattern.finditer(text)
        ]


def _of_entity(entity: Entity) -> Iterator[Rule]:
    if entity.type == "pays":
        yield from _country(entity)
    if entity.type == "personne":
        yield from _person(entity)
    yield from _inversion(entity)


def _rule(name: str, pattern: str, message: str) -> Rule:
    return name, re.compile(pattern), message


def _country(entity: Entity) -> Iterator[Rule]:
    name = rf"{re.escape(entity.name)}\b"
    starts_with_vowel = entity.name[0].lower() in _VOWEL.replace("y", "") + "i"
    if entity.phrase.determined is False or entity.gender is None:
        return
    if entity.number == "p":
        yield _rule("en-pays", rf"\b(?:[Ee]n|[Aa]u|[Ll][ea]|[Dd]u) {name}", f"« aux {entity.name} »")
    elif entity.gender == "f":
        yield _rule("en-pays", rf"\b(?:[Aa]ux?|[Dd]u|[Ll]e) {name}", f"« en {entity.name} »")
    else:
        yield _rule("en-pays", rf"\b(?:[Ll]a|[Aa]ux) {name}", f"le pays {entity.name} est masculin")
        wrong = r"[Aa]u" if starts_with_vowel else r"[Ee]n"
        yield _rule("en-pays", rf"\b{wrong} {name}", f"« au » ou « en » devant {entity.name}")


def _person(entity: Entity) -> Iterator[Rule]:
    name, roles = re.escape(entity.name), _any(_ROLES)
    if entity.gender == "m":
        yield _rule("homme", rf"{name}(?:,| est| était| reste) (?:la|une) {roles}\b", "c’est un homme")
        yield _rule("homme", rf"\bla {roles} (?:\w+ )?{name}", "c’est un homme")
    elif entity.gender == "f":
        yield _rule("femme", rf"{name}(?:,| est| était| reste) (?:le|un) {roles}\b", "c’est une femme")
        yield _rule("femme", rf"\ble {roles} (?:\w+ )?{name}", "c’est une femme")
    ending = {"m": "e", "f": ""}.get(entity.gender or "")
    if ending is not None:
        being = r"(?:est|était|s’est|s’était|sera|serait)(?:-(?:il|elle))?"
        participles = rf"{_any(_PARTICIPLES)}{ending}\b"
        yield _rule(
            "participe", rf"{_BEFORE}{name} {being} {participles}(?! compte\b)", "accord du participe"
        )


def _inversion(entity: Entity) -> Iterator[Rule]:
    phrase = entity.phrase
    name = re.escape(entity.name)
    if phrase.determined:
        name = rf"(?:[Ll]es? |[Ll]a |[Ll]’){name}"
    right = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}
    pronoun = right.get((entity.gender or "", entity.number), "[aucun]")
    verb = rf"(?:(?:ne |n’|se |s’|y |en |l’|lui )?{_WORD}?)"
    yield _rule(
        "inversion",
        rf"{_BEFORE}\b{name} {verb}-(?:t-)?(?!{pronoun}\b)(?:ils?|elles?)\b",
        f"le pronom ne s’accorde pas avec {entity.name}",
    )
