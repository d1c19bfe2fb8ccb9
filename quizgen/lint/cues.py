"""Rules about what gives a key away without the text: W11, W12, W14 to W17."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from quizgen.errors import FrenchError
from quizgen.french.elision import elides
from quizgen.items.find import fold
from quizgen.lint.desk import Desk
from quizgen.lint.parts import key_of, offered, wrong_of
from quizgen.lint.rule import Rule
from quizgen.lint.words import lemmas, words
from quizgen.model.item import Choice, Item, TrueFalse

UNSHARED = frozenset({"preuve", "reference"})  # their options are words of the text itself
GIVEN = frozenset({"preuve", "mot-en-contexte"})  # sentences of the text, definitions: no claims of ours
UNPAIRED = UNSHARED | {"mot-en-contexte", "chiffres", "idee-principale"}  # they hold what they hold


def _family(words: str) -> re.Pattern[str]:
    """Words that say much the same: where the text says one of them, a statement may say another."""
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")


_ABSOLUTES = (
    _family("toujours|jamais"),
    _family("tous|toutes|chaque|tout"),
    _family("aucun|aucune|nul|nulle"),
    _family("personne|rien"),
    _family("absolument|totalement|complètement|entièrement|parfaitement"),
    _family("forcément|obligatoirement|nécessairement"),
    _family("uniquement|exclusivement|seulement"),
    _family("partout|nulle part"),
)
_VAGUE = (
    _family("beaucoup|nombreux|nombreuses|bien des"),
    _family("plusieurs|quelques|certains|certaines|divers|diverses"),
    _family("souvent|fréquemment|régulièrement|généralement|habituellement|d’habitude"),
    _family("parfois|quelquefois|rarement|de temps en temps"),
    _family("peu|un peu"),
    _family("plupart|majorité"),
    _family("environ|presque|à peu près|une sorte|plus ou moins"),
)
_NO_ABSOLUTE = re.compile(
    r"\btout (?:en|à|le|la|l’|d’|de|ce|comme|au|un)\b|\bpas du tout\b|\btous (?:les )?deux\b|\ben tout\b"
    r"|\bavant tout\b|\b(?:une|la|cette|quelle|en) personne\b|\bpersonnes?\b(?! n)"
)
_NO_VAGUE = re.compile(r"\bun peu plus\b|\bpeut-être\b|\ben partie\b")
_LEADS = (
    ("cause", re.compile(r"^(?:parce qu|car |à cause|en raison|puisqu|grâce)")),
    ("but", re.compile(r"^(?:pour|afin)\b")),
    ("que", re.compile(r"^(?:que|qu’)")),
    ("si", re.compile(r"^si\b")),
    ("sujet", re.compile(r"^(?:il|elle|ils|elles|on|c’|ce (?:sont|n’))")),
    ("de", re.compile(r"^(?:de|du|des|d’)(?:\b|(?<=’))")),
    ("lieu", re.compile(r"^(?:en|au|aux|à|dans|chez|près|sur|devant|vers|hors)\b")),
    ("contre", re.compile(r"^(?:contre|avec|sans|par|entre)\b")),
    ("celui", re.compile(r"^(?:celui|celle|ceux|celles)\b")),
)  # fmt: skip
_INFINITIVE = re.compile(r"^(?:ne pas |se |s’|me |y |en )?[^\W\d_]+(?:er|ir|re|oir)\b")
_NOUNS_LIKE_INFINITIVES = frozenset(
    """
    ministre membre lettre libre quatre autre titre centre théâtre février janvier septembre octobre
    novembre décembre banquier premier dernier atelier dossier papier métier hiver mer fer cher tour
    jour amour soir espoir pouvoir devoir avenir plaisir souvenir désir spectre acier courrier
    calendrier danger berger règlementaire chiffre ordre nombre cadre arbre monstre maître peintre
    histoire victoire territoire laboratoire mémoire notre votre leur guerre terre pierre frère mère
    père genre livre salaire maire affaire partenaire secrétaire horaire frontière matière manière
    première dernière rivière policier officier chercheur hier or air fleur guerrier poivre sucre encre
    ancre semestre trimestre registre
    """.split()
)
_PAIR_OF_NAMES = re.compile("(?:entre )?\x00 et (?:(?:le|la|les|l’|de|du|des) ?)?\x00")
_AND = re.compile(r"(?:\bet|,) (\S+)")
_INNER = re.compile(r"(?:de|d’|du|des|par|pour|à|au|aux|en)\b|d’")  # joins two complements of one noun
_OPENING_ARTICLE = re.compile(
    r"(?:^|[\s’])(un|une|le|la|l’|du|de l’|de la|d’|au|aux|des|les|ce|cet|cette|de|mon|ma|son|sa)\s*…$"
)
_ELIDED = frozenset({"l’", "d’", "de l’"})
_BEFORE_VOWEL = frozenset({"cet"})
_BEFORE_CONSONANT = frozenset({"le", "la", "du", "de la", "de", "au", "ce", "ma", "sa"})
_PLURAL_WORD = re.compile(
    r"^(?:les|des|ces|aux|deux|trois|quatre|cinq|plusieurs|quelques|ceux|celles)\b| et "
)
_SINGULAR_WORD = re.compile(r"^(?:le|la|l’|un|une|ce|cet|cette|du|celui|celle)(?:\b|(?<=’))")
_MASCULINE_WORD = re.compile(r"^(?:le|un|ce|cet|du|celui|au)\b")
_FEMININE_WORD = re.compile(r"^(?:la|une|cette|celle)\b")


def w11_absolute(item: Item, desk: Desk) -> Iterator[str]:
    """An absolute that the fact does not say: tests that take care make it false."""
    yield from _unfounded(item, desk, _ABSOLUTES, _NO_ABSOLUTE)


def w17_vague(item: Item, desk: Desk) -> Iterator[str]:
    """A vague quantity that the fact does not say."""
    yield from _unfounded(item, desk, _VAGUE, _NO_VAGUE)


def _unfounded(
    item: Item, desk: Desk, families: Iterable[re.Pattern[str]], harmless: re.Pattern[str]
) -> Iterator[str]:
    """Words of a family in a statement or some options, none of which stands in the proof or in the key."""
    match item.shape:
        case TrueFalse():
            texts = [item.stem]
        case Choice(options) if item.type not in GIVEN:
            texts = [option.text for option in options]
        case _:
            return
    proof = fold(" ".join(_own(item, desk)))
    for text in texts:
        plain = harmless.sub(" ", desk.masked(text))
        for family in families:
            said = family.search(plain)
            if said and not family.search(proof):
                yield f"« {said[0]} » in « {text} » is not said by the text"


def _own(item: Item, desk: Desk) -> Iterator[str]:
    """The fact's own words: its proof, its statement, the key."""
    yield item.evidence.main.text
    yield from (quote.text for quote in item.evidence.more)
    fact, _ = desk.subject(item)
    if fact:
        yield desk.statements.of(fact)
    key = key_of(item)
    if key:
        yield key.text


def w12_clang(item: Item, desk: Desk) -> Iterator[str]:
    """A word that the stem shares with the key and with no distractor."""
    key = key_of(item)
    if key is None or item.type in UNSHARED:
        return
    shared = desk.elements(item.stem) & desk.elements(key.text)
    if lemmas(item.stem).isdisjoint(lemmas(key.text)):
        shared = frozenset(one for one in shared if not one.startswith("@"))  # by another name
    elsewhere = frozenset[str]().union(*(desk.elements(option.text) for option in wrong_of(item)))
    for lemma in sorted(shared - elsewhere):
        yield f"stem and key alone share « {_word(lemma, key.text, desk)} »"


def _word(lemma: str, text: str, desk: Desk) -> str:
    if lemma.startswith("@"):
        return next(entity.name for entity in desk.names_in(text) if entity.id == lemma[1:])
    return next((word for word in words(text) if lemma in lemmas(word)), lemma)


def w14_pairs(item: Item, desk: Desk) -> Iterator[str]:
    """« A et B » beside options of one part."""
    if not isinstance(item.shape, Choice) or item.type in UNPAIRED:
        return
    parts = {text: _parts(text, desk) for text in offered(item)}
    if len({min(count, 2) for count in parts.values()}) > 1:
        yield "some options name one thing, others two: " + " / ".join(
            text for text, count in parts.items() if count > 1
        )


def _parts(text: str, desk: Desk) -> int:
    """How many things an option coordinates at its top: names, or nouns after one another."""
    answer = desk.answer(text)
    if answer.sort == "name":
        return len(answer.entities)
    if answer.sort in ("date", "number"):
        return 1
    plain = _PAIR_OF_NAMES.sub("\x00", re.sub(r"\s+", " ", desk.masked(text)))
    if re.search(r"(?:^|\s)(?:qui|que|dont|où|mais|qu’)(?:\s|$)|[;:]", plain):
        return 1  # a sentence of its own may well hold « et »
    build = lead(plain)
    joined = [after for after in _AND.findall(plain) if build == "de" or not _INNER.match(after)]
    if not re.search(r"\bet\b", plain) or build == "sujet":
        return 1
    if build == "infinitif":
        joined = [after for after in joined if _INFINITIVE.match(after)]
    return 1 + len(joined)


def w15_grammar(item: Item, desk: Desk) -> Iterator[str]:
    """Options that are not parallel, or a stem that agrees with the key alone."""
    key = key_of(item)
    if key is None or item.type in UNSHARED:
        return
    texts = list(offered(item))
    if {desk.answer(text).sort for text in texts} != {"date"}:
        leads = {text: lead(desk.masked(text)) for text in texts}
        if len(set(leads.values())) > 1:
            yield "the options are not parallel: " + " / ".join(
                f"« {text} » ({build})" for text, build in leads.items()
            )
    yield from _disagreement(fold(item.stem), fold(key.text), [fold(one.text) for one in wrong_of(item)])


def lead(masked: str) -> str:
    """How an option is built, by its first words; names are masked, whatever they end in."""
    plain = re.sub(r"\s+", " ", masked.strip().removeprefix("…")).strip()
    for name, pattern in _LEADS:
        if pattern.match(plain):
            return name
    found = _INFINITIVE.match(plain)
    if found and found[0].split()[-1].split("’")[-1] not in _NOUNS_LIKE_INFINITIVES:
        return "infinitif"
    return "groupe nominal"


def _disagreement(stem: str, key: str, wrong: list[str]) -> Iterator[str]:
    number = _wanted_number(stem)
    if number and number.search(key) and not any(number.search(text) for text in wrong):
        yield "only the key agrees with the stem in number"
    gender = _wanted_gender(stem)
    if gender and gender.search(key) and not any(gender.search(text) for text in wrong):
        yield "only the key agrees with the stem in gender"
    opening = _OPENING_ARTICLE.search(stem)
    if opening:
        fits = [_follows(opening[1], text) for text in (key, *wrong)]
        if fits[0] and not all(fits):
            yield f"« {opening[1]} » at the end of the stem does not go with every option"


def _wanted_number(stem: str) -> re.Pattern[str] | None:
    if re.match(r"(?:lesquels|lesquelles|quels|quelles)\b|qui (?:sont|ont|étaient|veulent|font)\b", stem):
        return _PLURAL_WORD
    if re.match(r"(?:lequel|laquelle|quel|quelle)\b", stem):
        return _SINGULAR_WORD
    return None


def _wanted_gender(stem: str) -> re.Pattern[str] | None:
    if re.match(r"lequel\b", stem):
        return _MASCULINE_WORD
    return _FEMININE_WORD if re.match(r"laquelle\b", stem) else None


def _follows(article: str, text: str) -> bool:
    bare = text.removeprefix("…").strip()
    try:
        vowel = elides(bare)
    except FrenchError:
        return True
    if article in _ELIDED or article in _BEFORE_VOWEL:
        return vowel
    return not (article in _BEFORE_CONSONANT and vowel)


def w16_out_of_order(item: Item, desk: Desk) -> Iterator[str]:
    """Dates or numbers that do not rise."""
    if not isinstance(item.shape, Choice):
        return
    found = [desk.answer(text) for text in offered(item)]
    if all(one.number is not None for one in found):
        numbers = [one.number for one in found if one.number is not None]
        if any(one >= other for one, other in pairwise(numbers)):
            yield "the numbers are not in rising order"
    elif all(one.period for one in found):
        periods = [(one.period.start, one.period.end) for one in found if one.period]
        if periods != sorted(periods):
            yield "the dates are not in the order of time"


RULES = (
    Rule("W11", "absolute", w11_absolute, "leave it out, or say what the text says"),
    Rule(
        "W12", "word shared by stem and key only", w12_clang, "reword the key, or let a distractor share it"
    ),
    Rule("W14", "pair beside single options", w14_pairs, "make all of them pairs, or none"),
    Rule("W15", "grammatical cue", w15_grammar, "give all options one build that agrees with the stem"),
    Rule("W16", "numbers or dates out of order", w16_out_of_order, "write them from the least to the most"),
    Rule("W17", "vague quantity", w17_vague, "say how many, or what the text says"),
)
