"""Verbs in -er: one rule, and the spellings that keep the sound of their stem."""

from __future__ import annotations

import re

from quizgen.french.tables import words
from quizgen.french.verbs.paradigm import Paradigm, Six, attach, imperative, subjunctive

# The traditional spelling doubles the consonant of all others in -eler, -eter: « il appelle ».
_GRAVE = words(
    """
    celer ciseler congeler déceler décongeler dégeler démanteler écarteler geler harceler marteler modeler
    peler receler recongeler regeler remodeler surgeler acheter corseter crocheter fileter fureter haleter
    préacheter racheter
    """
)
_FOREIGN = words("briefer débriefer")  # their e is no French one
_ALWAYS_DOUBLED = ("appeler", "jeter")  # in the spelling of 1990 too, with their compounds
# e or é before one consonant, or two that begin a syllable: « mener, sevrer, céder, régner, reléguer ».
_WEAK = re.compile(r"(?P<vowel>[eé])(?P<rest>[bcdfghjklmnpqrstvz]|[bcdfgptv]r|[bcfgp]l|ch|gn|gu|qu)$")


def first_group(infinitive: str) -> tuple[Paradigm, ...]:
    """The paradigms of a verb in -er, the most usual first.

    There are two for those in -ayer (« il paie, il paye »), and one more where the spelling of 1990 allows
    another (« il cédera, il cèdera »; « il ruisselle, il ruissèle »).

    >>> [one.present[2] for one in first_group("payer")], first_group("céder")[0].future
    (['paie', 'paye'], 'céder')
    """
    stem = infinitive.removesuffix("er")
    if infinitive in ("envoyer", "renvoyer"):
        return (_paradigm(stem, stem[:-1] + "i", infinitive[:-4] + "err"),)
    if stem.endswith("ay"):
        return _paradigm(stem, stem[:-1] + "i", stem[:-1] + "ier"), _paradigm(stem, stem, infinitive)
    if stem.endswith(("oy", "uy")):
        return (_paradigm(stem, stem[:-1] + "i", stem[:-1] + "ier"),)
    if infinitive.endswith(("eler", "eter")) and infinitive not in _GRAVE:
        doubled = stem + stem[-1]
        traditional = _paradigm(stem, doubled, doubled + "er")
        grave = _WEAK.sub(r"è\g<rest>", stem)
        fixed = infinitive.endswith(_ALWAYS_DOUBLED)
        return (traditional,) if fixed else (traditional, _paradigm(stem, grave, f"{grave}er"))
    weak = _WEAK.search(stem)
    if weak is None or infinitive in _FOREIGN:
        return (_paradigm(stem, stem, infinitive),)
    grave = f"{stem[: weak.start()]}è{weak['rest']}"
    if weak["vowel"] == "e":
        return (_paradigm(stem, grave, f"{grave}er"),)
    return _paradigm(stem, grave, infinitive), _paradigm(stem, grave, f"{grave}er")


def _paradigm(stem: str, stressed: str, future: str) -> Paradigm:
    """`stressed` is the stem before a silent ending."""
    present: Six = (
        *(stressed + "e", stressed + "es", stressed + "e"),
        *(attach(stem, "ons"), stem + "ez", stressed + "ent"),
    )
    return Paradigm(
        present=present,
        imperfect=stem,
        future=future,
        participle=(stem + "é", stem + "ée"),
        past=attach(stem, "a"),
        subjunctive=subjunctive(present, stem),
        imperative=imperative(present),
        present_participle=attach(stem, "ant"),
    )
