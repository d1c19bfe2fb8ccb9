"""The few stems from which all simple forms of a verb follow."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.french.verbs import tenses

Six = tuple[str, str, str, str, str, str]

_IMPARFAIT: Six = ("ais", "ais", "ait", "ions", "iez", "aient")
_FUTUR: Six = ("ai", "as", "a", "ons", "ez", "ont")
_SUBJONCTIF: Six = ("e", "es", "e", "ions", "iez", "ent")
_CIRCUMFLEX = str.maketrans("aiu", "âîû")
NONE: Six = ("",) * 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Paradigm:
    """The principal parts of a verb; an empty text stands for a form that usage does not have.

    `present` has its six persons, `subjunctive` and `imperative` all of theirs; `imperfect` and `future`
    are stems; `past` is the passé simple of the third person without its « t » (« prit »: « pri »;
    « parla »: « parla »); `participle` is masculine and feminine.
    """

    present: Six
    imperfect: str
    future: str
    participle: tuple[str, str]
    past: str
    subjunctive: Six
    imperative: tuple[str, str, str]
    present_participle: str


def simple(verb: Paradigm, name: str, place: int) -> str:
    """The form of a simple tense; `place` counts je, tu, il, nous, vous, ils from 0. Empty if none.

    >>> from quizgen.french.verbs.first_group import first_group
    >>> simple(first_group("manger")[0], "imparfait", 3), simple(first_group("manger")[0], "futur", 0)
    ('mangions', 'mangerai')
    """
    if name == tenses.PRESENT:
        return verb.present[place]
    if name == tenses.IMPARFAIT:
        return attach(verb.imperfect, _IMPARFAIT[place])
    if name == tenses.FUTUR:
        return attach(verb.future, _FUTUR[place])
    if name == tenses.CONDITIONNEL:
        return attach(verb.future, _IMPARFAIT[place])
    if name == tenses.SUBJONCTIF:
        return verb.subjunctive[place]
    return _past(verb.past, place)


def every_form(verb: Paradigm) -> set[str]:
    """All simple forms and participles.

    >>> from quizgen.french.verbs.first_group import first_group
    >>> {"cède", "cédions", "cédées"} <= every_form(first_group("céder")[0])
    True
    """
    found = {simple(verb, name, place) for name in tenses.PERSONAL for place in range(6)}
    found |= {
        agreed(verb.participle, feminine, plural) for feminine in (False, True) for plural in (False, True)
    }
    return {*found, *verb.imperative, verb.present_participle} - {"", "s"}


def attach(stem: str, ending: str) -> str:
    """A stem with an ending; c and g keep their sound before a and o. No stem, no form.

    >>> attach("commenc", "ons"), attach("mang", "ions"), attach("chant", "ais")
    ('commençons', 'mangions', 'chantais')
    """
    if stem and ending[:1] in ("a", "o", "â") and not stem.endswith("gg"):  # « joggons » is hard anyway
        stem = {"c": stem[:-1] + "ç", "g": stem + "e"}.get(stem[-1], stem)
    return stem and stem + ending


def agreed(participle: tuple[str, str], feminine: bool, plural: bool) -> str:
    """The past participle in one of its four forms.

    >>> agreed(("dû", "due"), False, True), agreed(("dissous", "dissoute"), False, True)
    ('dus', 'dissous')
    """
    base, other = participle
    if feminine:
        return other + "s" * plural
    if not plural or base.endswith("s"):
        return base
    return (base if other == f"{base}e" else other[:-1]) + "s"


def subjunctive(present: Six, imperfect: str) -> Six:
    """The regular subjunctive: « ils » of the present gives four persons, the imperfect the other two."""
    stem = present[5].removesuffix("ent")
    stems = (stem, stem, stem, imperfect, imperfect, stem)
    made = [attach(one, ending) for one, ending in zip(stems, _SUBJONCTIF, strict=True)]
    return made[0], made[1], made[2], made[3], made[4], made[5]


def imperative(present: Six) -> tuple[str, str, str]:
    """The regular imperative: the present, without the s of « -es »."""
    second = present[1]
    return (second.removesuffix("s") if second.endswith("es") else second), present[3], present[4]


def _past(past: str, place: int) -> str:
    """The passé simple: « pri » gives pris, prit, prîmes; « parla » gives parlai, parla, parlèrent."""
    if not past:
        return ""
    if past.endswith("a"):
        return past[:-1] + ("ai", "as", "a", "âmes", "âtes", "èrent")[place] if place != 5 else _erent(past)
    if place < 3:
        return past + ("s", "s", "t")[place]
    if place == 5:
        return f"{past}rent"
    nasal = past.endswith("n")
    vowel = past[-2] if nasal else past[-1]
    head = past[: -2 if nasal else -1]
    return head + vowel.translate(_CIRCUMFLEX) + ("n" if nasal else "") + ("mes", "tes")[place - 3]


def _erent(past: str) -> str:
    """« ils mangèrent, ils lancèrent »: no sign is needed before è."""
    stem = past[:-1]
    stem = f"{stem[:-1]}c" if stem.endswith("ç") else stem
    return (stem[:-1] if stem.endswith("ge") else stem) + "èrent"
