"""Rules about what is offered: W02, W03, W04, W06, W07, W08, W09."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from quizgen.items.find import fold
from quizgen.lint.dates import dates_in, read_period
from quizgen.lint.desk import Answer, Desk
from quizgen.lint.parts import key_of, offered, wrong_of
from quizgen.lint.rule import Rule
from quizgen.model.item import Choice, Item

SHORTER, LONGER = 0.75, 1.25  # of the key's length in letters
WORDY = 4  # words of a key from which its length may tell
UNMEASURED = "preuve"  # its options are sentences of the text, as long as they are
UNWEIGHED = frozenset({UNMEASURED, "mot-en-contexte"})  # nobody composed these options for each other
_ALL = re.compile(
    r"\b(?:toutes? (?:les|ces|des) (?:réponses?|propositions?|options?)|tout (?:cela|ce qui précède)"
    r"|tous les trois|les (?:deux|trois) (?:réponses?|à la fois)|(?:réponses?|options?) [abcd] et [abcd])\b"
    r"|^[abcd] et [abcd]$"
)
_NONE = re.compile(
    r"\b(?:aucune? (?:de ces|de|des) (?:réponses?|propositions?|options?)|aucune réponse|ni l’une? ni l’autre"
    r"|aucune? des (?:deux|trois)|rien de tout cela|rien de cela|autre réponse)\b"
)
_VERDICTS = frozenset("vrai faux oui non possible".split()) | {
    "non mentionné", "on ne sait pas", "c’est vrai", "c’est faux", "je ne sais pas",
}  # fmt: skip
_PLACES = frozenset({"pays", "ville", "region"})
_ACTORS = frozenset({"personne", "organisation", "groupe-humain", "pays", "ville", "region"})
_WHO = re.compile(
    r"(?:^|[\s,’])(?:qui|lequel|laquelle|lesquels|quels? pays"
    r"|quelles? (?:capitales?|organisations?|sources?|institutions?))\b"
)
_OPENING = r"^(?:[^?]*, )?"  # « Selon la KCNA, … »
_ASKS = tuple(
    (wanted, re.compile(_OPENING + pattern))
    for wanted, pattern in (
        (
            "date",
            r"(?:quand|depuis quand|à (?:partir de )?quelle date|quel jour|en quelle année|en quel mois)\b",
        ),
        ("date", r"(?:quelle est la date|à quel moment)\b"),
        ("number", r"(?:[^?]*\b)?combien (?:de|d’)"),
        ("place", r"(?:où|d’où|(?:dans|vers|de|en) quel(?:le)? (?:pays|ville|région|lieu|endroit))\b"),
        ("person", r"(?:(?:à|de|avec|chez|pour|par) )?qui\b"),
        ("cause", r"(?:pourquoi|pour quelle raison)\b"),
    )
)
_CAUSE = re.compile(
    r"^(?:parce qu|car |pour |afin |à cause|grâce|en raison|puisqu|comme |faute de|par |à la suite|suite)"
)
_PLACE = re.compile(r"^(?:en|au|aux|à|dans|chez|près|sur|devant|vers|de|du|des|d’|hors|entre)\b")


def w02_other_type(item: Item, desk: Desk) -> Iterator[str]:
    """A distractor of another type than the key."""
    key = key_of(item)
    if key is None or item.type == UNMEASURED:
        return
    right = desk.answer(key.text)
    asks_who = bool(_WHO.search(fold(item.stem)))
    for option in wrong_of(item):
        wrong = desk.answer(option.text)
        if not _same_type(right, wrong, asks_who):
            yield f"« {option.text} » is of another type than « {key.text} »"


def _same_type(right: Answer, wrong: Answer, asks_who: bool) -> bool:
    if right.sort != wrong.sort:
        return {right.sort, wrong.sort} == {"name", "text"} and all(map(_common, (right, wrong)))
    if right.sort != "name":
        return True
    mine, theirs = ({entity.type for entity in one.entities} for one in (right, wrong))
    if asks_who and mine | theirs <= _ACTORS:
        return True
    if mine <= _PLACES and theirs <= _PLACES:
        return True
    return bool(mine & theirs) or mine | theirs <= {"organisation", "groupe-humain", "personne"}


def _common(answer: Answer) -> bool:
    """Whether an answer is no proper name: « la mairie » may stand beside « une boulangerie »."""
    return answer.sort == "text" or all(entity.name[0].islower() for entity in answer.entities)


def w02_out_of_nowhere(item: Item, desk: Desk) -> Iterator[str]:
    """Fewer than half of the distractors stand in the passage."""
    key = key_of(item)
    wrong = wrong_of(item)
    if key is None or not wrong or desk.answer(key.text).sort not in ("name", "date"):
        return  # a figure that is worked out, an idea that is reworded: so are their distractors
    foreign = [option.text for option in wrong if not desk.occurs(option.text)]
    if len(foreign) * 2 > len(wrong) and desk.occurs(key.text) and _rivals(key.text, desk) >= len(wrong):
        yield f"the text speaks of none of « {' », « '.join(foreign)} »"


def _rivals(key: str, desk: Desk) -> int:
    """How many other answers of the key's sort the passage has to offer."""
    right = desk.answer(key)
    if right.sort == "date":
        others = set(dates_in(desk.passage)) - set(dates_in(fold(key)))
        return sum(read_period(other) is not None for other in others)
    types = {entity.type for entity in right.entities}
    return sum(entity.type in types for entity in desk.names_in(desk.passage)) - len(right.entities)


def w03_all_of_these(item: Item, desk: Desk) -> Iterator[str]:
    """« Toutes ces réponses »."""
    yield from _said(item, _ALL)


def w09_none_of_these(item: Item, desk: Desk) -> Iterator[str]:
    """« Aucune de ces réponses »."""
    yield from _said(item, _NONE)


def _said(item: Item, pattern: re.Pattern[str]) -> Iterator[str]:
    if isinstance(item.shape, Choice):
        yield from (f"« {text} »" for text in offered(item) if pattern.search(fold(text)))


def w04_length(item: Item, desk: Desk) -> Iterator[str]:
    """A key that stands out by its length."""
    key = key_of(item)
    wrong = [len(option.text) for option in wrong_of(item)]
    if key is None or not wrong or len(key.text.split()) < WORDY or item.type == UNMEASURED:
        return
    if desk.answer(key.text).sort in ("name", "date"):
        return  # a name or a date is as long as it is
    if len(key.text) > LONGER * max(wrong):
        yield f"the key has {len(key.text)} letters, the longest distractor {max(wrong)}"
    if len(key.text) < SHORTER * min(wrong):
        yield f"the key has {len(key.text)} letters, the shortest distractor {min(wrong)}"


def w06_verdicts(item: Item, desk: Desk) -> Iterator[str]:
    """« Vrai » and « Faux » as options of a QCM."""
    if isinstance(item.shape, Choice):
        for text in offered(item):
            if fold(text).strip(" .!") in _VERDICTS:
                yield f"« {text} » is a verdict, no answer"


def w07_convergence(item: Item, desk: Desk) -> Iterator[str]:
    """The key is what the options have in common: one element of each distractor meets in it."""
    key = key_of(item)
    if key is None or desk.answer(key.text).sort in ("date", "number") or item.type in UNWEIGHED:
        return
    texts = [key.text, *(option.text for option in wrong_of(item))]
    said = [desk.elements(text) for text in texts]
    common = frozenset.intersection(*said)
    said = [one - common for one in said]
    scores = [sum(len(one & other) for j, other in enumerate(said) if j != i) for i, one in enumerate(said)]
    if max(scores[1:], default=0) >= scores[0]:
        return
    mine, others = said[0], said[1:]
    if any(mine & one - other and mine & other - one for one, other in combinations(others, 2)):
        yield f"« {key.text} » is made of what the distractors share with it"


def w08_only_one_fits(item: Item, desk: Desk) -> Iterator[str]:
    """Only one option is what the question word asks for."""
    if not isinstance(item.shape, Choice):
        return
    wanted = next((name for name, pattern in _ASKS if pattern.search(fold(item.stem))), "")
    if not wanted:
        return
    fitting = [text for text in offered(item) if _fits(wanted, text, desk)]
    if len(fitting) == 1:
        yield f"only « {fitting[0]} » answers the question word"


def _fits(wanted: str, text: str, desk: Desk) -> bool:
    answer, folded = desk.answer(text), fold(text)
    types = {entity.type for entity in answer.entities}
    match wanted:
        case "date":
            return answer.sort == "date"
        case "number":
            return answer.sort == "number"
        case "place":
            return bool(_PLACE.match(folded)) or bool(types & _PLACES) or answer.sort == "text"
        case "person":
            return (answer.sort in ("name", "text") and not _PLACE.match(folded)) or bool(types & _ACTORS)
        case _:
            return bool(_CAUSE.match(folded)) or answer.sort == "text"


RULES = (
    Rule(
        "W02", "distractor of another type", w02_other_type, "offer what the key is: people, places, dates …"
    ),
    Rule("W02", "distractors from nowhere", w02_out_of_nowhere, "take distractors from the text"),
    Rule("W03", "all of these", w03_all_of_these, "offer a real answer"),
    Rule("W04", "key of another length", w04_length, "bring the options to one length"),
    Rule("W06", "true or false as options", w06_verdicts, "make it a true-or-false item"),
    Rule("W07", "convergence", w07_convergence, "share elements among the distractors too"),
    Rule("W08", "only one option fits", w08_only_one_fits, "let every option answer the question word"),
    Rule("W09", "none of these", w09_none_of_these, "offer a real answer"),
)
