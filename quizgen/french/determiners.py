"""Articles, contractions, demonstratives and possessives before a noun or a name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from quizgen.errors import FrenchError
from quizgen.french.elision import APOSTROPHE, elide, elides
from quizgen.french.lists import enumeration
from quizgen.french.names import ARTICLE_NAMES, ARTICLE_SURNAMES
from quizgen.french.nominal import as_phrase, features, gender
from quizgen.model.phrase import Phrase

_OWN_ARTICLE = re.compile(r"([Ll](?:es|e|a)) (?=\S)|([Ll][’'])(?=\S)")
_CONTRACTING = re.compile(r"(?<![\w-])(?:de|à)$")
# A letter, and « un » as a number: « le a », « le un », « à la une ».
_ALONE = frozenset("a e h i o u y A E H I O U Y un une".split())
_PARTITIVE = re.compile(r"(?:(?:des|du|de la) |de l[’'])(?=\S)")
Person = Literal["1s", "2s", "3s", "1p", "2p", "3p"]
_POSSESSIVES: dict[Person, tuple[str, str, str]] = {
    "1s": ("mon", "ma", "mes"),
    "2s": ("ton", "ta", "tes"),
    "3s": ("son", "sa", "ses"),
    "1p": ("notre", "notre", "nos"),
    "2p": ("votre", "votre", "vos"),
    "3p": ("leur", "leur", "leurs"),
}


def nu(p: Phrase | str) -> str:
    """The text alone.

    >>> nu(Phrase(text="Russie", gender="f", determined=True))
    'Russie'
    """
    return str(p)


def defini(p: Phrase | str) -> str:
    """With « le, la, l’, les », each member of a coordination with its own.

    A place whose name takes no article stays as it is. Raises FrenchError for a missing gender.

    >>> defini(Phrase(text="agence")), defini("Hongrie"), defini("États-Unis"), defini("Cuba")
    ('l’agence', 'la Hongrie', 'les États-Unis', 'Cuba')
    """
    p = as_phrase(p)
    if p.members:
        return _each(defini, p)
    if own_article(p) or stands_bare(p):
        return p.text
    if p.number == "p":
        return f"les {p.text}"
    if elides(p.text, p.h_aspire) and p.text not in _ALONE:
        return f"l{APOSTROPHE}{p.text}"
    return f"{_pick(p, 'le', 'la')} {p.text}"


def indefini(p: Phrase | str) -> str:
    """With « un, une, des », and « de » before a plural that opens with its adjective.

    Raises FrenchError for a missing gender.

    >>> indefini(Phrase(text="accord", gender="m")), indefini(Phrase(text="sanctions", number="p"))
    ('un accord', 'des sanctions')
    >>> indefini(Phrase(text="autres pays", number="p"))
    'd’autres pays'
    """
    p = as_phrase(p)
    if p.members:
        return _each(indefini, p)
    if p.number == "p":
        from quizgen.french.noun_parts import opens_with_adjective  # its adjectives matter to plurals alone

        return elide("de", p.text) if opens_with_adjective(p.text) else f"des {p.text}"
    return f"{_pick(p, 'un', 'une')} {p.text}"


def avec_article(p: Phrase | str) -> str:
    """As it stands in a sentence: with its definite article if it is `determined`, else bare.

    >>> avec_article("Russie"), avec_article("Kim Jong-un")
    ('la Russie', 'Kim Jong-un')
    """
    p = as_phrase(p)
    if p.members:
        return _each(avec_article, p)
    return defini(p) if p.determined else p.text


def de(p: Phrase | str) -> str:
    """« de » with the phrase as it stands in a sentence, repeated before each member.

    A text may bring its own article: « le sommet » gives « du sommet », « des faits » « de faits ».

    >>> de("Japon"), de("États-Unis"), de("Russie"), de("Alger"), de("Le Caire"), de("La Haye")
    ('du Japon', 'des États-Unis', 'de la Russie', 'd’Alger', 'du Caire', 'de La Haye')
    >>> de("le sommet"), de("une aide"), de("des sanctions")
    ('du sommet', 'd’une aide', 'de sanctions')
    """
    return _de(as_phrase(p))


@lru_cache(maxsize=4096)
def _de(p: Phrase) -> str:
    if p.members:
        return _each(_de, p)
    partitive = p.text.startswith("d") and _PARTITIVE.match(p.text)
    if partitive:  # de + des = de
        return elide("de", p.text[partitive.end() :])
    contracted = _contract(p, "du", "des")
    return contracted or elide("de", avec_article(p), p.h_aspire)


def a(p: Phrase | str) -> str:
    """« à » with the phrase as it stands in a sentence, contracted, repeated before each member.

    >>> a("Japon"), a("États-Unis"), a("Iran"), a("Séoul"), a("Le Caire")
    ('au Japon', 'aux États-Unis', 'à l’Iran', 'à Séoul', 'au Caire')
    """
    return _a(as_phrase(p))


@lru_cache(maxsize=4096)
def _a(p: Phrase) -> str:
    if p.members:
        return _each(_a, p)
    return _contract(p, "au", "aux") or f"à {avec_article(p)}"


def du(p: Phrase | str) -> str:
    """« de » with the definite article, whether or not the phrase stands with one by itself.

    Raises FrenchError for a missing gender.

    >>> du(Phrase(text="sommet", gender="m")), du(Phrase(text="agence")), du("États-Unis")
    ('du sommet', 'de l’agence', 'des États-Unis')
    """
    return de(_determined(as_phrase(p)))


def au(p: Phrase | str) -> str:
    """« à » with the definite article, whether or not the phrase stands with one by itself.

    Raises FrenchError for a missing gender.

    >>> au(Phrase(text="sommet", gender="m")), au(Phrase(text="agence"))
    ('au sommet', 'à l’agence')
    """
    return a(_determined(as_phrase(p)))


def prep(word: str, p: Phrase | str) -> str:
    """Any preposition with the phrase; those ending in « de » and « à » contract and repeat.

    >>> prep("avec", "Russie"), prep("près de", "Japon"), prep("face à", "États-Unis")
    ('avec la Russie', 'près du Japon', 'face aux États-Unis')
    """
    found = _CONTRACTING.search(word)
    if found:
        return word[: found.start()] + (de(p) if found.group() == "de" else a(p))
    return f"{word} {avec_article(p)}"


def par(p: Phrase | str) -> str:
    """« par » with the phrase as it stands.

    >>> par("Corée du Nord")
    'par la Corée du Nord'
    """
    return prep("par", p)


def ce(p: Phrase | str) -> str:
    """With « ce, cet, cette, ces ». Raises FrenchError for a missing gender.

    >>> ce(Phrase(text="accord", gender="m")), ce(Phrase(text="héros", gender="m"))
    ('cet accord', 'ce héros')
    """
    p = as_phrase(p)
    if p.members:
        return _each(ce, p)
    if p.number == "p":
        return f"ces {p.text}"
    masculine = "cet" if p.gender != "f" and elides(p.text, p.h_aspire) else "ce"
    return f"{_pick(p, masculine, 'cette')} {p.text}"


def son(p: Phrase | str, possessor: Phrase | str | None = None) -> str:
    """With « son, sa, ses », or « leur, leurs » if the possessor is plural.

    Raises FrenchError for a missing gender where the form depends on it.

    >>> son(Phrase(text="agence", gender="f")), son(Phrase(text="pays", gender="m"), "États-Unis")
    ('son agence', 'leur pays')
    """
    plural = possessor is not None and features(possessor)[1] == "p"
    return possessif(p, "3p" if plural else "3s")


def possessif(p: Phrase | str, personne: Person) -> str:
    """With the possessive of a person: « mon, ma, mes » for « 1s », « leur, leurs » for « 3p ».

    >>> possessif(Phrase(text="amie"), "1s"), possessif(Phrase(text="voix", gender="f"), "2s")
    ('mon amie', 'ta voix')
    """
    p = as_phrase(p)
    if p.members:
        return enumeration([possessif(member, personne) for member in p.members])
    masculine, feminine, plural = _POSSESSIVES[personne]
    if p.number == "p":
        return f"{plural} {p.text}"
    if masculine == feminine or elides(p.text, p.h_aspire):
        return f"{masculine} {p.text}"
    return f"{_pick(p, masculine, feminine)} {p.text}"


def own_article(p: Phrase) -> str:
    """The article that a text brings and that still contracts (« Le » of « Le Caire »), or nothing.

    Raises FrenchError for a name in « Le » or « Les » that may be a surname.

    >>> own_article(Phrase(text="Le Caire")), own_article(Phrase(text="Le Pen"))
    ('Le', '')
    """
    found = _OWN_ARTICLE.match(p.text) if p.text.startswith(("L", "l")) else None
    if found is None:
        return ""
    article = found.group(1) or found.group(2)
    sure = article.islower() or article not in ("Le", "Les") or p.text in ARTICLE_NAMES
    if sure or p.place or p.determined:
        return article
    if p.text in ARTICLE_SURNAMES:
        return ""
    raise FrenchError(
        f"« {p.text} » : l’article se contracte-t-il (« du »), ou est-ce un nom de famille ? Écrivez "
        "« article: true » pour un titre, « type: ville » pour une ville, dans pack.yaml ; le prénom devant "
        "le nom d’une personne."
    )


def stands_bare(p: Phrase) -> bool:
    """Whether it is a place or an institution whose name takes no article.

    >>> stands_bare(as_phrase("Cuba")), stands_bare(as_phrase("Interpol")), stands_bare(as_phrase("Japon"))
    (True, True, False)
    """
    if p.determined or p.place or p.gender:
        return p.place is not None and not p.determined
    from quizgen.french.organisations import organisation  # only for a name of which nothing is known

    return organisation(p.text) == p


def _contract(p: Phrase, singular: str, plural: str) -> str:
    """The contracted form, empty if the phrase does not contract."""
    own = own_article(p)
    if own:
        rest = p.text[len(own) + 1 :]
        return {"le": f"{singular} {rest}", "les": f"{plural} {rest}"}.get(own.lower(), "")
    if not p.determined:
        return ""
    if p.number == "p":
        return f"{plural} {p.text}"
    if elides(p.text, p.h_aspire):
        return ""
    return _pick(p, f"{singular} {p.text}", "")


@lru_cache(maxsize=2048)
def _determined(p: Phrase) -> Phrase:
    if stands_bare(p):
        return p
    members = tuple(_determined(member) for member in p.members)
    return replace(p, determined=True, members=members)


def _pick(p: Phrase, masculine: str, feminine: str) -> str:
    return masculine if (p.gender or gender(p)) == "m" else feminine


def _each(form: Callable[[Phrase], str], p: Phrase) -> str:
    return enumeration([form(member) for member in p.members])
