"""Conjugation against a table written from grammars, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.errors import FrenchError
from quizgen.french.verbs.conjugation import auxiliaire, conjugue, formes, verbe, verbe_inverse
from quizgen.french.verbs.tenses import TENSES, tense
from quizgen.model.phrase import Phrase

PERSONS = ("je", "tu", "il", "nous", "vous", "ils")
ORDERED = ("tu", "nous", "vous")


def table(name: str) -> Iterator[tuple[str, str, str, str]]:
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        verb, name_of_tense, *rest = line.split(" | ")
        if len(rest) == 2:
            yield verb, name_of_tense, rest[0], rest[1]
            continue
        forms = rest[0].split(", ")
        for person, form in zip(ORDERED if len(forms) == 3 else PERSONS, forms, strict=True):
            yield verb, name_of_tense, person, form


GOLD = [*table("conjugations.txt"), *table("conjugations_second.txt")]


def test_the_table_is_large() -> None:
    assert len(set(GOLD)) >= 400


@pytest.mark.parametrize("verb", dict.fromkeys(row[0] for row in GOLD))
def test_forms(verb: str) -> None:
    rows = [row for row in GOLD if row[0] == verb]
    assert rows == [(verb, name, who, _form(verb, name, who)) for _, name, who, _ in rows]


def _form(verb: str, name: str, who: str) -> str:
    try:
        return conjugue(verb, name, who)
    except FrenchError:
        return "-"


MINISTER = Phrase(text="Choe Son-hui", gender="f")
BOTH = Phrase(text="Séoul et Tokyo", gender="m", number="p", members=(MINISTER, Phrase(text="x", gender="m")))


@pytest.mark.parametrize(
    ("verb", "name", "who", "how", "form"),
    [
        # pronouns before the form
        ("aborder", "présent", "je", {"pronom": True}, "j’aborde"),
        ("être", "présent", "ce", {"pronom": True}, "c’est"),
        ("haïr", "présent", "je", {"pronom": True}, "je hais"),
        ("heurter", "imparfait", "je", {"pronom": True}, "je heurtais"),
        ("héler", "présent", "je", {"pronom": True}, "je hèle"),
        ("habiter", "présent", "je", {"pronom": True}, "j’habite"),
        ("honorer", "passé composé", "je", {"pronom": True}, "j’ai honoré"),
        ("honnir", "présent", "je", {"pronom": True}, "je honnis"),
        ("hésiter", "futur", "je", {"pronom": True}, "j’hésiterai"),
        ("s’inscrire", "présent", "tu", {"pronom": True}, "tu t’inscris"),
        ("se hâter", "présent", "il", {"pronom": True}, "il se hâte"),
        ("s’habiller", "présent", "je", {"pronom": True}, "je m’habille"),
        ("être", "futur", "ce", {"pronom": True}, "ce sera"),
        # negation
        ("souhaiter", "présent", "ils", {"negation": "pas"}, "ne souhaitent pas"),
        ("avoir", "présent", "il", {"negation": "plus"}, "n’a plus"),
        ("aborder", "présent", "je", {"negation": "jamais", "pronom": True}, "je n’aborde jamais"),
        ("signer", "passé composé", "il", {"negation": "rien"}, "n’a rien signé"),
        ("rencontrer", "passé composé", "elle", {"negation": "personne"}, "n’a rencontré personne"),
        ("se rendre", "passé composé", "elle", {"negation": "pas"}, "ne s’est pas rendue"),
        ("se rendre", "impératif", "tu", {"negation": "pas"}, "ne te rends pas"),
        ("se rendre", "infinitif", "il", {"negation": "pas"}, "ne pas se rendre"),
        ("aller", "infinitif", "il", {"negation": "plus"}, "ne plus aller"),
        ("partir", "futur proche", "elle", {"negation": "pas"}, "ne va pas partir"),
        ("avoir", "participe présent", "il", {"negation": "pas"}, "n’ayant pas"),
        ("hésiter", "présent", "ils", {"negation": "guère"}, "n’hésitent guère"),
        # gender, number and the auxiliary as told
        ("aller", "passé composé", "je", {"genre": "f"}, "suis allée"),
        ("aller", "passé composé", "nous", {"genre": "m"}, "sommes allés"),
        ("aller", "passé composé", "vous", {"genre": "f", "nombre": "s"}, "êtes allée"),
        ("aller", "passé composé", "on", {"genre": "f", "nombre": "p"}, "est allées"),
        ("monter", "passé composé", "elle", {"auxiliaire": "avoir"}, "a monté"),
        ("monter", "passé composé", "elle", {"auxiliaire": "être"}, "est montée"),
        ("passer", "passé composé", "ils", {"auxiliaire": "avoir"}, "ont passé"),
        ("se dire", "passé composé", "elle", {"accord": False}, "s’est dit"),
        ("se dire", "passé composé", "elle", {"accord": True}, "s’est dite"),
        ("se dire", "passé composé", "il", {}, "s’est dit"),
    ],
)
def test_what_stands_around_the_form(verb: str, name: str, who: str, how: dict[str, str], form: str) -> None:
    assert conjugue(verb, name, who, **how) == form


@pytest.mark.parametrize(
    ("who", "verb", "name", "form"),
    [
        ("Russie", "souhaiter", "présent", "souhaite"),
        ("États-Unis", "craindre", "présent", "craignent"),
        ("Philippines", "se rapprocher", "passé composé", "se sont rapprochées"),
        (MINISTER, "se rendre", "passé composé", "s’est rendue"),
        (BOTH, "s’opposer", "passé composé", "se sont opposés"),
        ("Kim Jong-un", "envisager", "imparfait", "envisageait"),
    ],
)
def test_the_verb_agrees_with_a_name(who: Phrase | str, verb: str, name: str, form: str) -> None:
    assert verbe(who, verb, name) == form


@pytest.mark.parametrize(
    ("who", "verb", "name", "how", "form"),
    [
        ("Russie", "avoir", "présent", {}, "a-t-elle"),
        ("États-Unis", "devoir", "présent", {}, "doivent-ils"),
        ("Japon", "convaincre", "présent", {}, "convainc-t-il"),
        ("Russie", "aller", "passé composé", {}, "est-elle allée"),
        ("Russie", "souhaiter", "présent", {"negation": "pas"}, "ne souhaite-t-elle pas"),
        (MINISTER, "se rendre", "passé composé", {"negation": "pas"}, "ne s’est-elle pas rendue"),
        ("on", "parler", "futur", {}, "parlera-t-on"),
        ("je", "pouvoir", "présent", {}, "puis-je"),
        ("vous", "vouloir", "présent", {}, "voulez-vous"),
    ],
)
def test_the_verb_of_a_question(
    who: Phrase | str, verb: str, name: str, how: dict[str, str], form: str
) -> None:
    assert verbe_inverse(who, verb, name, **how) == form


@pytest.mark.parametrize(
    ("verb", "name", "who", "forms"),
    [
        ("payer", "futur", "il", ("paiera", "payera")),
        ("asseoir", "présent", "il", ("assied", "assoit")),
        ("céder", "futur", "il", ("cédera", "cèdera")),
        ("connaître", "futur", "ils", ("connaîtront", "connaitront")),
        ("ruisseler", "présent", "il", ("ruisselle", "ruissèle")),
        ("appeler", "présent", "il", ("appelle",)),
        ("souhaiter", "présent", "il", ("souhaite",)),
        ("partir", "passé composé", "tu", ("es parti", "es partie")),
        (
            "partir",
            "passé composé",
            "vous",
            ("êtes partis", "êtes parti", "êtes parties", "êtes partie"),
        ),
    ],
)
def test_all_that_is_right(verb: str, name: str, who: str, forms: tuple[str, ...]) -> None:
    assert formes(verb, name, who) == forms


@pytest.mark.parametrize(
    ("verb", "name", "who", "how", "said"),
    [
        ("zistir", "présent", "il", {}, "verbe inconnu"),
        ("craindr", "présent", "il", {}, "Vouliez-vous « craindre » ?"),
        ("comparoir", "présent", "il", {}, "verbe inconnu"),
        ("tistre", "présent", "il", {}, "verbe inconnu"),
        ("dre", "présent", "il", {}, "verbe inconnu"),
        ("Souhaiter", "présent", "il", {}, "verbe inconnu"),
        ("", "présent", "il", {}, "verbe inconnu"),
        ("aller", "présant", "il", {}, "présent"),
        ("aller", "passé", "il", {}, "passé composé"),
        ("falloir", "présent", "nous", {}, "« falloir » n’a pas de forme pour « nous »"),
        ("pouvoir", "impératif", "tu", {}, "pas de forme"),
        ("souhaiter", "impératif", "il", {}, "pas de forme"),
        ("paître", "passé composé", "il", {}, "pas de forme"),
        ("aller", "passé composé", "je", {}, "masculin ou féminin"),
        ("se rendre", "passé composé", "nous", {}, "genre='f'"),
        ("aller", "passé composé", "Lee Ho-ryung", {}, "pack.yaml"),
        ("passer", "passé composé", "il", {}, "auxiliaire='être'"),
        ("se dire", "passé composé", "elles", {}, "accord=True"),
        ("aller", "présent", "il", {"genre": "x"}, "genre='x'"),
        ("aller", "présent", "il", {"negation": "non"}, "negation='non'"),
        ("aller", "présent", "il", {"auxiliaire": "faire"}, "auxiliaire='faire'"),
        ("aller", "présent", "Russie", {"pronom": True}, "un pronom"),
    ],
)
def test_what_would_be_a_guess_is_refused(
    verb: str, name: str, who: str, how: dict[str, str], said: str
) -> None:
    with pytest.raises(FrenchError, match=r"\w") as error:
        conjugue(verb, name, who, **how)
    assert said in str(error.value)


def test_nobody_asks_with_je_and_a_silent_e() -> None:
    with pytest.raises(FrenchError, match="est-ce que je parle"):
        verbe_inverse("je", "parler", "présent")


def test_auxiliaries() -> None:
    assert {"aller": ("être",), "signer": ("avoir",), "sortir": ("être", "avoir"), "se taire": ("être",)} == {
        verb: auxiliaire(verb) for verb in ("aller", "signer", "sortir", "se taire")
    }


@pytest.mark.parametrize("name", TENSES)
def test_tenses_are_known_however_they_are_written(name: str) -> None:
    assert [name] * 3 == [tense(name), tense(name.upper()), tense(name.replace("-", " "))]
