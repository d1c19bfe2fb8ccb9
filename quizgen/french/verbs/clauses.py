"""The words of a conjugated verb in their order: « ne », « se », the form, the negation, the participle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.errors import FrenchError
from quizgen.french.elision import elide
from quizgen.french.tables import words
from quizgen.french.verbs import tenses
from quizgen.french.verbs.auxiliaries import auxiliaries, pronoun_agrees
from quizgen.french.verbs.irregular import PERSONS
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.paradigm import Paradigm, agreed, simple
from quizgen.french.verbs.subject import Subject

BEFORE_PARTICIPLE = ("pas", "plus", "jamais", "rien", "guère", "point")
AFTER_PARTICIPLE = ("personne", "aucun", "nulle part", "que")
# No object before them and no subject that they agree with: their participle has one form.
_INVARIABLE = words(
    "être pouvoir plaire complaire déplaire rire sourire nuire suffire falloir pleuvoir mentir"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A verb without its « se », in the tense that was asked for."""

    infinitive: str
    pronominal: bool
    tense: str
    who: Subject
    auxiliary: str | None
    negation: str
    agreement: bool | None


def forms(asked: Asked) -> Iterator[str]:
    """Every form of what was asked for, the usual first; FrenchError if there is none."""
    found = tuple(dict.fromkeys(filter(None, _made(asked))))
    if not found:
        raise FrenchError(
            f"« {asked.infinitive} » n’a pas de forme pour « {asked.who.name} » ({asked.tense}) dans l’usage."
        )
    yield from found


def _made(asked: Asked) -> Iterator[str]:
    who, name, verbs = asked.who, asked.tense, paradigms(asked.infinitive)
    if name in tenses.COMPOUND:
        yield from _compound(asked, tenses.COMPOUND[name], verbs)
    elif name == tenses.PARTICIPE_PASSE:
        yield from (_participle(asked, one) for one in verbs)
    elif name == tenses.INFINITIF:
        yield _infinitive(asked, asked.infinitive)
    elif name == tenses.GERONDIF:
        yield from (f"en {_clause(asked, one.present_participle)}" for one in verbs if one.present_participle)
    elif name == tenses.PARTICIPE_PRESENT:
        yield from (_clause(asked, one.present_participle) for one in verbs)
    elif name == tenses.FUTUR_PROCHE:
        going = simple(paradigms("aller")[0], tenses.PRESENT, who.place)
        itself = elide(who.itself, asked.infinitive) if asked.pronominal else asked.infinitive
        yield _negated(asked, going, itself) if _in_use(asked) else ""
    elif name == tenses.IMPERATIF:
        yield from (_order(asked, one) for one in verbs)
    elif _in_use(asked):
        yield from (_clause(asked, simple(one, name, who.place)) for one in verbs)


def _in_use(asked: Asked) -> bool:
    return asked.who.place in PERSONS.get(asked.infinitive, range(6))


def _clause(asked: Asked, form: str, rest: str = "") -> str:
    """The verb with « se » before it and the negation around it. No form, no clause."""
    if form and asked.pronominal:
        form = elide(asked.who.itself, form)
    return _negated(asked, form, rest)


def _negated(asked: Asked, form: str, rest: str) -> str:
    if not form:
        return ""
    if not asked.negation:
        return _join(form, rest)
    form = elide("ne", form)
    if asked.negation in AFTER_PARTICIPLE:
        return _join(form, rest, asked.negation)
    return _join(form, asked.negation, rest)


def _infinitive(asked: Asked, form: str, rest: str = "") -> str:
    """« ne pas se rendre », « ne s’être rendue nulle part »."""
    if asked.pronominal:
        form = elide(asked.who.itself, form)
    if not asked.negation:
        return _join(form, rest)
    if asked.negation in AFTER_PARTICIPLE:
        return _join(elide("ne", form), rest, asked.negation)
    return _join("ne", asked.negation, form, rest)


def _compound(asked: Asked, name: str, verbs: Iterable[Paradigm]) -> Iterator[str]:
    if not _in_use(asked):
        return
    auxiliary = _auxiliary(asked)
    helper = paradigms(auxiliary)[0]
    for verb in verbs:
        participle = _participle(asked, verb) if auxiliary == "être" else verb.participle[0]
        if not participle:
            continue
        if name == tenses.INFINITIF:
            yield _infinitive(asked, auxiliary, participle)
        else:
            yield _clause(asked, simple(helper, name, asked.who.place), participle)


def _auxiliary(asked: Asked) -> str:
    if asked.auxiliary and not asked.pronominal:
        return asked.auxiliary
    known = auxiliaries(asked.infinitive, asked.pronominal)
    if len(known) > 1:
        raise FrenchError(
            f"« {asked.infinitive} » se conjugue avec « être » ou « avoir » selon le sens : "
            "écrivez auxiliaire='être' ou auxiliaire='avoir'."
        )
    return known[0]


def _participle(asked: Asked, verb: Paradigm) -> str:
    base, feminine = verb.participle
    if not base or asked.infinitive in _INVARIABLE:
        return base
    agrees = True
    if asked.pronominal:
        known = pronoun_agrees(asked.infinitive) if asked.agreement is None else asked.agreement
        if known is None:
            return _undecided(asked, verb)
        agrees = known
    if not agrees:
        return base
    return agreed((base, feminine), asked.who.gender_for(base), asked.who.number == "p")


def _undecided(asked: Asked, verb: Paradigm) -> str:
    """The participle of « se dire »: unless all forms are one, the author must decide."""
    base = verb.participle[0]
    if asked.who.gender == "m" and agreed(verb.participle, False, asked.who.number == "p") == base:
        return base
    raise FrenchError(
        f"« s’être {base} » : le participe s’accorde ou non selon la phrase ; écrivez accord=True "
        f"(« elles se sont {agreed(verb.participle, True, True)} ») "
        f"ou accord=False (« elles se sont {base} »)."
    )


def _order(asked: Asked, verb: Paradigm) -> str:
    """The imperative: « rends-toi », « ne te rends pas »."""
    places = {1: 0, 3: 1, 4: 2}
    place = places.get(asked.who.place)
    form = verb.imperative[place] if place is not None and _in_use(asked) else ""
    if not form or not asked.pronominal:
        return _negated(asked, form, "")
    if asked.negation:
        return _clause(asked, form)
    return f"{form}-{'toi' if asked.who.place == 1 else asked.who.itself}"


def _join(*parts: str) -> str:
    return " ".join(filter(None, parts))
