"""Which paradigm a verb follows. What is not known for certain is refused."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.verbs.first_group import first_group
from quizgen.french.verbs.irregular import ENDINGS, MEMBERS, MODELS, PARTS, USUAL
from quizgen.french.verbs.paradigm import NONE, Paradigm, Six, attach, imperative, subjunctive
from quizgen.french.verbs.second_group import SECOND_GROUP

_FINIR = "ir | is is it issons issez issent | ir | i | i"


@lru_cache(maxsize=2048)
def paradigms(infinitive: str) -> tuple[Paradigm, ...]:
    """The paradigms of a verb, the most usual first.

    Raises FrenchError for what is no infinitive, and for a verb in -ir, -oir, -re that is not in the tables.

    >>> paradigms("craindre")[0].present[3], [one.future for one in paradigms("asseoir")]
    ('craignons', ['assiér', 'assoir'])
    >>> paradigms("zistir")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    quizgen.errors.FrenchError: « zistir » : verbe inconnu...
    """
    verb = unicodedata.normalize("NFC", infinitive)
    model = _model(verb)
    if model:
        found = tuple(_built(line, verb) for line in _lines()[model])
        return found + tuple(filter(None, (_of_1990(one, verb) for one in found)))
    if verb in SECOND_GROUP:
        return (_built(_FINIR, verb),)
    if len(verb) > 3 and verb.endswith("er") and verb.replace("-", "").isalpha() and verb.islower():
        return first_group(verb)
    raise _unknown(infinitive)


def _model(verb: str) -> str:
    """The model of an irregular verb: its own, that of its family, or that of its ending."""
    family = next((model for model, verbs in MEMBERS.items() if verb in verbs), "")
    if family:
        return family
    if verb in _lines() and verb not in MEMBERS and verb not in PARTS:
        return verb
    fitting = [ending for ending in ENDINGS if verb.endswith(ending)]
    return ENDINGS[max(fitting, key=len)] if fitting else ""


@lru_cache(maxsize=1)
def _lines() -> dict[str, tuple[str, ...]]:
    """The lines of each model; « asseoir » has two."""
    found: dict[str, tuple[str, ...]] = {}
    for line in filter(None, MODELS.splitlines()):
        model = line.partition(" | ")[0]
        found[model] = (*found.get(model, ()), line)
    return found


def _built(line: str, verb: str) -> Paradigm:
    ending, present, future, participle, past, *more = line.split(" | ")
    root = verb.removesuffix(ending)
    extra = {key: values.split() for key, _, values in (part.partition(" ") for part in more)}
    six = _six([_with(root, form) for form in present.split()])
    masculine, _, feminine = participle.partition(":")
    stem = six[3].removesuffix("ons") if "impf" not in extra else _with(root, extra["impf"][0])
    return Paradigm(
        present=six,
        imperfect=stem,
        future=_with(root, future),
        participle=(
            _with(root, masculine),
            _with(root, feminine) if feminine else _e(_with(root, masculine)),
        ),
        past=_with(root, past),
        subjunctive=_subjunctive(root, extra["subj"]) if "subj" in extra else subjunctive(six, stem),
        imperative=_three(root, extra["imp"]) if "imp" in extra else imperative(six),
        present_participle=_with(root, extra["ppr"][0]) if "ppr" in extra else attach(stem, "ant"),
    )


def _with(root: str, form: str) -> str:
    return "" if form == "-" else root + form


def _e(masculine: str) -> str:
    return masculine if masculine == "-" else f"{masculine}e"


def _six(forms: list[str]) -> Six:
    je, tu, il, nous, vous, ils = forms
    return je, tu, il, nous, vous, ils


def _three(root: str, forms: list[str]) -> tuple[str, str, str]:
    tu, nous, vous = (_with(root, form) for form in forms)
    return tu, nous, vous


def _subjunctive(root: str, given: list[str]) -> Six:
    """All six forms, or the stems of « il » and of « nous », or none."""
    if len(given) == 6:
        return _six([_with(root, form) for form in given])
    if len(given) == 1:
        return NONE
    il, nous = (_with(root, stem) for stem in given)
    return subjunctive(("", "", "", "", "", attach(il, "ent")), nous)


def _of_1990(verb: Paradigm, infinitive: str) -> Paradigm | None:
    """« Il connait, il accroitra »: without the circumflex, which « croître » alone keeps."""
    if not infinitive.endswith(("aître", "oître", "plaire")) or infinitive == "croître":
        return None
    present = _six([form.replace("î", "i") for form in verb.present])
    return Paradigm(
        present=present,
        imperfect=verb.imperfect,
        future=verb.future.replace("î", "i"),
        participle=verb.participle,
        past=verb.past,
        subjunctive=verb.subjunctive,
        imperative=verb.imperative,
        present_participle=verb.present_participle,
    )


def _unknown(infinitive: str) -> FrenchError:
    known = {*USUAL, *SECOND_GROUP, *(verb for verbs in MEMBERS.values() for verb in verbs), *_lines()}
    near = get_close_matches(infinitive, sorted(known), n=1, cutoff=0.75)
    cure = f" Vouliez-vous « {near[0]} » ?" if near else ""
    return FrenchError(
        f"« {infinitive} » : verbe inconnu ; rien dans ses lettres ne dit comment il se conjugue.{cure} "
        "Donnez l’infinitif, ou écrivez la forme vous-même (« accord »)."
    )
