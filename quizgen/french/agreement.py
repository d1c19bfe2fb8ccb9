"""Agreement with a phrase: verbs, participles, adjectives, pronouns and inverted subjects."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from quizgen.errors import FrenchError
from quizgen.french.elision import elides
from quizgen.french.nominal import as_phrase, features, gender
from quizgen.french.tables import words
from quizgen.model.phrase import Phrase

Fonction = Literal["sujet", "tonique", "objet", "datif"]
_PRONOUNS: dict[Fonction, tuple[str, str, str, str]] = {
    "sujet": ("il", "elle", "ils", "elles"),
    "tonique": ("lui", "elle", "eux", "elles"),
    "objet": ("le", "la", "les", "les"),
    "datif": ("lui", "lui", "leur", "leur"),
}
_SUBJECTS = words("il elle on ils elles ce je tu nous vous")
_CLITICS = words("ne se le la les lui leur y en me te nous vous")


def accord(p: Phrase | str, *choices: str) -> str:
    """The form that agrees with `p`.

    Two forms are singular and plural; four are masculine and feminine singular, then masculine and
    feminine plural. Raises FrenchError for another count, and for a gender that is needed and not known.

    >>> accord("Russie", "a", "ont"), accord("Russie", "allé", "allée", "allés", "allées")
    ('a', 'allée')
    """
    p = as_phrase(p)
    known, number = features(p)
    if len(choices) == 2:
        return choices[number == "p"]
    if len(choices) != 4:
        raise FrenchError(
            "« accord » veut deux formes (singulier, pluriel) ou quatre (masculin et féminin "
            f"singuliers, puis pluriels), pas {len(choices)} : {', '.join(choices) or 'aucune'}."
        )
    masculine, feminine = choices[2:] if number == "p" else choices[:2]
    if masculine == feminine:
        return masculine
    return feminine if (known or gender(p)) == "f" else masculine


def adjectif(base: str, p: Phrase | str) -> str:
    """An adjective or past participle, given in the masculine singular, that agrees with `p`.

    Raises FrenchError if the gender is needed and not known, or if the word is beyond the rules.

    >>> adjectif("nord-coréen", Phrase(text="ministre", gender="f")), adjectif("russe", "Lee")
    ('nord-coréenne', 'russe')
    """
    from quizgen.french.adjectives import forms  # tables are read when the first adjective asks for them

    return accord(p, *forms(base))


def epithete(base: str, p: Phrase | str) -> Phrase:
    """`p` with an adjective before it, ready for an article: « nouvel accord » for « le nouvel accord ».

    Raises FrenchError as `adjectif` does.

    >>> epithete("nouveau", Phrase(text="accord", gender="m")).text
    'nouvel accord'
    """
    from quizgen.french.adjectives import before_vowel

    p = as_phrase(p)
    word = adjectif(base, p)
    if p.number == "s" and gender(p) == "m" and elides(p.text, p.h_aspire):
        word = before_vowel(word)
    return replace(p, text=f"{word} {p.text}", h_aspire=None)


def pronom(p: Phrase | str, fonction: Fonction = "sujet") -> str:
    """The pronoun that stands for `p`.

    `fonction` is « sujet » (elle), « tonique » (avec elle), « objet » (la) or « datif » (lui). Raises
    FrenchError for any other, and for a gender that is needed and not known.

    >>> pronom("Russie"), pronom("États-Unis", "tonique"), pronom("Philippines", "objet")
    ('elle', 'eux', 'les')
    """
    if fonction not in _PRONOUNS:
        known = ", ".join(f"« {name} »" for name in _PRONOUNS)
        raise FrenchError(f"« {fonction} » : la fonction d’un pronom est {known}.")
    return accord(p, *_PRONOUNS[fonction])


def inversion(p: Phrase | str, *choices: str) -> str:
    """The verb that agrees with `p`, and after it the pronoun of the subject.

    `choices` are as for `accord`; one form is enough for a singular subject. Pronouns before the verb
    and words after it stay. `p` may be a pronoun. Raises FrenchError for a gender that is not known.

    >>> inversion("Russie", "a", "ont"), inversion("Pays-Bas", "doit", "doivent")
    ('a-t-elle', 'doivent-ils')
    >>> inversion("on", "parle"), inversion("France", "s’est tu", "s’est tue", "se sont tus", "…")
    ('parle-t-on', 's’est-elle tue')
    >>> inversion("il", "s’y oppose")
    's’y oppose-t-il'
    """
    if isinstance(p, str) and p in _SUBJECTS:
        subject, verb = p, choices[-1 if p in ("ils", "elles") else 0]
    else:
        subject, verb = pronom(p), _verb(as_phrase(p), choices)
    parts = verb.split(" ")
    place = next((i for i, part in enumerate(parts) if not _is_clitic(part)), len(parts) - 1)
    euphonic = "-t-" if subject[0] in "ieo" and parts[place][-1] in "aec" else "-"
    parts[place] += euphonic + subject
    return " ".join(parts)


def _is_clitic(word: str) -> bool:
    """Whether it stands before the verb: « ne », « se », « s’y », « l’en »."""
    return word in _CLITICS or word.partition("’")[2] in ("y", "en")


def _verb(p: Phrase, choices: tuple[str, ...]) -> str:
    if len(choices) != 1:
        return accord(p, *choices)
    if features(p)[1] == "p":
        raise FrenchError(
            f"« {p.text} » est pluriel : donnez aussi la forme du pluriel après « {choices[0]} »."
        )
    return choices[0]
