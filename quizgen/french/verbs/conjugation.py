"""A verb in any tense and person, with its pronoun, its auxiliary and its negation."""

from __future__ import annotations

import re

from quizgen.errors import FrenchError
from quizgen.french.agreement import inversion
from quizgen.french.elision import elide
from quizgen.french.verbs import tenses
from quizgen.french.verbs.auxiliaries import auxiliaries
from quizgen.french.verbs.clauses import AFTER_PARTICIPLE, BEFORE_PARTICIPLE, Asked, forms
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.subject import Subject, subject
from quizgen.model.phrase import Gender, Number, Phrase

_PRONOMINAL = re.compile(r"(?:se |s['’])(?=\S)")


def conjugue(
    verbe: str,
    temps: str,
    sujet: Phrase | str = "il",
    *,
    genre: Gender | None = None,
    nombre: Number | None = None,
    auxiliaire: str | None = None,
    negation: str = "",
    accord: bool | None = None,
    pronom: bool = False,
) -> str:
    """The form of a verb that goes with a subject.

    `verbe` is an infinitive, « se » included; `temps` any name of a tense (see `tenses`); `sujet` a
    pronoun, a phrase or a name. `genre` and `nombre` say what the pronoun does not (je, tu, nous, vous).
    `auxiliaire` chooses where both exist, `negation` is « pas », « plus », « jamais »…, `accord` says
    whether the participle of « se dire » and its like agrees, `pronom` puts the pronoun before the form.
    Raises FrenchError for what is unknown, lacking or not in use, and says what to write.

    >>> conjugue("souhaiter", "présent", "ils"), conjugue("se rendre", "passé composé", "elle")
    ('souhaitent', 's’est rendue')
    >>> conjugue("aborder", "présent", "je", pronom=True), conjugue("haïr", "présent", "je", pronom=True)
    ('j’aborde', 'je hais')
    >>> conjugue("s’entretenir", "plus-que-parfait", "elles", negation="pas")
    'ne s’étaient pas entretenues'
    """
    asked = _asked(verbe, temps, subject(sujet, genre, nombre), auxiliaire, negation, accord)
    form = next(forms(asked))
    if not pronom:
        return form
    if not asked.who.pronoun:
        raise FrenchError(f"pronom=True demande un pronom pour sujet, pas « {asked.who.name} ».")
    return elide(asked.who.pronoun, form)


def verbe(sujet: Phrase | str, infinitif: str, temps: str, **how: str | bool | None) -> str:
    """What `conjugue` gives, the subject coming first, as a template has it.

    >>> verbe("Philippines", "souhaiter", "présent"), verbe("Russie", "s’exprimer", "passé composé")
    ('souhaitent', 's’est exprimée')
    """
    return conjugue(infinitif, temps, sujet, **how)  # type: ignore[arg-type]


def verbe_inverse(sujet: Phrase | str, infinitif: str, temps: str, **how: str | bool | None) -> str:
    """The verb of a question, with the pronoun of its subject behind it.

    Raises FrenchError for « je » and a verb in -e, which nobody asks that way.

    >>> verbe_inverse("Russie", "se rendre", "passé composé"), verbe_inverse("on", "parler", "présent")
    ('s’est-elle rendue', 'parle-t-on')
    """
    form = verbe(sujet, infinitif, temps, **how)
    if isinstance(sujet, str) and sujet.lower() == "je":
        if form == "peux":
            form = "puis"
        if re.search(r"e(?: |$)", form):
            raise FrenchError(f"« {form}-je » ne se dit pas : écrivez « est-ce que je {form} ».")
    return inversion(sujet, form, form)


def formes(
    verbe: str,
    temps: str,
    sujet: Phrase | str = "il",
    *,
    genre: Gender | None = None,
    nombre: Number | None = None,
    auxiliaire: str | None = None,
    negation: str = "",
    accord: bool | None = None,
) -> tuple[str, ...]:
    """Every form that is right, the usual one first: what to accept of a learner.

    Both writings of « payer » and « asseoir », those of the spelling of 1990, and both genders and
    numbers where the subject shows none (« je suis allé, je suis allée »).

    >>> formes("payer", "présent", "il"), formes("connaître", "présent", "il")
    (('paie', 'paye'), ('connaît', 'connait'))
    >>> formes("aller", "passé composé", "je")
    ('suis allé', 'suis allée')
    """
    who = subject(sujet, genre, nombre)
    subjects = [subject(sujet, one, count) for one in _genders(who) for count in _numbers(who, nombre)]
    asked = [_asked(verbe, temps, one, auxiliaire, negation, accord) for one in subjects]
    return tuple(dict.fromkeys(form for one in asked for form in forms(one)))


def auxiliaire(verbe: str) -> tuple[str, ...]:
    """The auxiliaries of a verb: one, or « être » and « avoir » where its sense decides.

    >>> auxiliaire("se souvenir"), auxiliaire("monter"), auxiliaire("souhaiter")
    (('être',), ('être', 'avoir'), ('avoir',))
    """
    infinitive, pronominal = _split(verbe)
    paradigms(infinitive)
    return auxiliaries(infinitive, pronominal)


def _genders(who: Subject) -> tuple[Gender, ...]:
    return ("m", "f") if who.gender is None else (who.gender,)


def _numbers(who: Subject, given: Number | None) -> tuple[Number, ...]:
    return ("p", "s") if who.pronoun == "vous" and given is None else (who.number,)


def _split(verb: str) -> tuple[str, bool]:
    """The infinitive, and whether « se » stood before it."""
    text = verb.strip()
    bare = _PRONOMINAL.sub("", text, count=1) if _PRONOMINAL.match(text) else text
    return bare, bare != text


def _asked(
    verb: str, name: str, who: Subject, auxiliary: str | None, negation: str, agreement: bool | None
) -> Asked:
    infinitive, pronominal = _split(verb)
    if auxiliary not in (None, "être", "avoir"):
        raise FrenchError(f"auxiliaire='{auxiliary}' : l’auxiliaire est 'être' ou 'avoir'.")
    if negation and negation not in (*BEFORE_PARTICIPLE, *AFTER_PARTICIPLE):
        raise FrenchError(
            f"negation='{negation}' : écrivez {', '.join((*BEFORE_PARTICIPLE, *AFTER_PARTICIPLE))}."
        )
    return Asked(
        infinitive=infinitive,
        pronominal=pronominal,
        tense=tenses.tense(name),
        who=who,
        auxiliary=auxiliary,
        negation=negation,
        agreement=agreement,
    )
