"""Typed answers and their verdicts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.french.answer_text import fold, without_article, without_opening
from quizgen.french.calendar_words import MONTHS
from quizgen.french.comparison import Kind, compare
from quizgen.french.date_writings import ecritures
from quizgen.french.numbers import en_lettres
from quizgen.model.item import Refusal
from quizgen.model.values import Period

MINISTER = (
    "ministre russe des Affaires étrangères",
    "ministre des Affaires étrangères russe",
    "chef de la diplomatie russe",
    "ministre des Affaires étrangères de la Russie",
    "ministre des Affaires étrangères de Russie",
)
REFUSED = (
    Refusal("ministre", "incomplet", "De quel domaine est-il chargé ?"),
    Refusal("ministre nord-coréen des Affaires étrangères", "faux", "C’est Choe Son-hui."),
    Refusal("président russe", "faux", "C’est Vladimir Poutine."),
)


@pytest.mark.parametrize(
    ("answer", "kind", "right", "said"),
    [
        ("ministre russe des Affaires étrangères", "exact", True, ""),
        ("le ministre russe des Affaires étrangères", "exact", True, ""),
        ("le ministre russe des affaires étrangères", "forme", True, "« Affaires »"),
        ("ministre des affaires etrangeres russe", "accent", True, "« étrangères »"),
        ("Chef de la diplomatie russe.", "forme", True, ""),
        ("le chef de la diplomatie russe", "exact", True, ""),
        ("ministre russe des Afaires étrangères", "faute", True, "« Affaires »"),
        ("ministre", "incomplet", False, "De quel domaine"),
        ("le ministre", "incomplet", False, "De quel domaine"),
        ("chef de la diplomatie", "incomplet", False, "précisez"),
        ("ministre nord-coreen des affaires etrangeres", "faux", False, "Choe Son-hui"),
        ("Président russe", "faux", False, "Poutine"),
        ("journaliste", "faux", False, ""),
        ("", "faux", False, "Écrivez"),
        (" … ", "faux", False, "Écrivez"),
    ],
)
def test_the_minister(answer: str, kind: Kind, right: bool, said: str) -> None:
    verdict = compare(answer, MINISTER, REFUSED)
    assert (verdict.kind, verdict.right) == (kind, right)
    assert said in verdict.message.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("answer", "accepted", "kind", "right"),
    [
        # form
        ("la russie", "la Russie", "forme", True),
        ("l'agence", "l’agence", "forme", True),
        ("l’ agence", "l’agence", "forme", True),
        ("coeur", "cœur", "forme", True),
        ("OEUVRE", "œuvre", "forme", True),
        ("kim jong un", "Kim Jong-un", "forme", True),
        ("ETATS-UNIS", "États-Unis", "accent", True),
        ("« Moscou ».", "Moscou", "exact", True),
        ("  Moscou\u00a0! ", "Moscou", "exact", True),
        (unicodedata.normalize("NFD", "étrangères"), "étrangères", "exact", True),
        # article
        ("Russie", "la Russie", "article", True),
        ("agence", "l’agence", "article", True),
        ("accord", "un accord", "article", True),
        ("un accord", "l’accord", "article", True),
        ("une accord", "un accord", "genre", True),
        ("le Russie", "la Russie", "genre", True),
        ("la Russie", "Russie", "exact", True),
        # numbers
        ("4", "quatre", "forme", True),
        ("quatre", "4", "forme", True),
        ("Quatre délégations", "4 délégations", "forme", True),
        ("vingt-et-un", "vingt et un", "forme", True),
        ("21", "vingt et un", "forme", True),
        ("4000", "4\u202f000", "forme", True),
        ("quatre mille", "4\u202f000", "forme", True),
        ("2,5", "2.5", "forme", True),
        ("1er janvier", "1 janvier", "forme", True),
        ("5", "quatre", "faux", False),
        ("14", "4", "faux", False),
        ("16 janvier 2024", "15 janvier 2024", "faux", False),
        ("2023", "2024", "faux", False),
        ("quattre", "quatre", "faux", False),
        # accents
        ("etrangeres", "étrangères", "accent", True),
        ("securite", "sécurité", "accent", True),
        ("Pekin", "Pékin", "accent", True),
        ("a", "à", "faux", False),
        ("ou", "où", "faux", False),
        ("du", "dû", "faux", False),
        ("visite", "visité", "faux", False),
        ("renforce", "renforcé", "faux", False),
        # slips
        ("Pyongang", "Pyongyang", "faute", True),
        ("Pyonygang", "Pyongyang", "faute", True),
        ("delegtion", "délégation", "faute", True),
        ("cooppération", "coopération", "faute", True),
        ("renforser", "renforcer", "faute", True),
        ("sanctons", "sanctions", "faute", True),
        ("Seoul et Tokio", "Séoul et Tokyo", "faute", True),
        ("sanction", "sanctions", "faute", False),
        ("craigne", "craignes", "faute", False),
        ("des sanction contre la Russie", "des sanctions contre la Russie", "faute", True),
        # other words, short words
        ("poison", "poisson", "faux", False),
        ("désert", "dessert", "faux", False),
        ("ministre", "ministère", "faux", False),
        ("mer", "mère", "faux", False),
        ("Zambie", "Gambie", "faux", False),
        ("Tokyo", "Séoul", "faux", False),
        ("Irak", "Iran", "faux", False),
        # gender
        ("directeur", "directrice", "genre", False),
        ("nord-coréen", "nord-coréenne", "genre", False),
        ("la ministre nord-coréen", "la ministre nord-coréenne", "genre", False),
        ("chinois", "chinoise", "genre", False),
        # incomplete
        ("janvier 2024", "le 18 janvier 2024", "incomplet", False),
        ("15 janvier", "du 15 au 17 janvier", "incomplet", False),
        ("Séoul", "Séoul et Tokyo", "incomplet", False),
        ("de", "de la Russie", "faux", False),
        # grammar: an article is the answer
        ("de la", "du", "faux", False),
        ("des", "de", "faux", False),
        ("en", "au", "faux", False),
        ("la", "le", "faux", False),
    ],
)
def test_pairs(answer: str, accepted: str, kind: Kind, right: bool) -> None:
    verdict = compare(answer, [accepted])
    assert (verdict.kind, verdict.right) == (kind, right), verdict


def test_a_known_word_is_no_slip() -> None:
    assert compare("Villerame", ["Villerane"]).kind == "faute"
    assert compare("Villerame", ["Villerane"], known_words=["Villeramé"]).kind == "faux"
    assert compare("Moscova", ["Moskova"], [Refusal("Moscova", "faux", "non")]).message == "non"


def test_a_slip_says_which_letter() -> None:
    assert "« o »" in compare("Pyengyang", ["Pyongyang"]).message.replace("\u00a0", " ")


def test_the_best_of_all_accepted_writings_counts() -> None:
    assert compare("corée du nord", ["la Corée du Nord", "Corée du Nord"]).kind == "forme"


def test_something_must_be_accepted() -> None:
    with pytest.raises(ValueError, match="at least one"):
        compare("x", [])


TEXTS = st.text(min_size=1)


@given(TEXTS)
def test_reflexive(text: str) -> None:
    assert compare(text, [text]).right


@given(st.text(alphabet="aeéèÉÂ œŒ'’-bdlmnrst0123456789", min_size=1))
def test_case_apostrophe_form_and_outer_signs_never_make_it_wrong(text: str) -> None:
    for answer in (
        text.upper(),
        text.lower(),
        text.replace("’", "'"),
        unicodedata.normalize("NFD", text),
        f" « {text} » ! ",
    ):
        assert compare(answer, [text]).right, answer


def answers(name: str) -> Iterator[tuple[tuple[str, ...], str, str, bool]]:
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            accepted, answer, kind, counts = line.split(" | ")
            yield tuple(accepted.split(" / ")), answer, kind, counts == "oui"


PAIRS = [*answers("answers.txt"), *answers("answers_second.txt"), *answers("answers_third.txt")]


def test_there_are_many_pairs() -> None:
    assert len(set(PAIRS)) >= 200


@pytest.mark.parametrize(("accepted", "answer", "kind", "right"), PAIRS)
def test_a_teacher_would_say_the_same(accepted: tuple[str, ...], answer: str, kind: str, right: bool) -> None:
    verdict = compare(answer, accepted)
    assert (kind, right) == (verdict.kind, verdict.right), verdict.message


WORDS = st.sampled_from(
    "la Russie|en|Moscou|l’accord|cœur|Séoul|étrangères|15 janvier|21/01/2024|quatre|4 000|1,5 million|"
    "Jong-un|deuxième|pas|ministre|c’est|fin 2023|50 %|14 h 30|lundi".split("|")
)
ANSWERS = st.one_of(st.text(max_size=12), st.lists(WORDS, min_size=1, max_size=4).map(" ".join))


@given(ANSWERS, ANSWERS)
def test_no_answer_breaks_it_and_a_verdict_is_its_own_explanation(answer: str, writing: str) -> None:
    verdict = compare(answer, [writing])
    assert verdict.kind in get_args(Kind)
    assert not verdict.right or verdict.kind not in ("incomplet", "faux")
    assert verdict.right or verdict.kind not in ("exact", "forme", "accent")


@given(ANSWERS, ANSWERS)
def test_what_differs_in_form_alone_does_so_both_ways(one: str, other: str) -> None:
    alike = {"exact", "forme"}
    assert (compare(one, [other]).kind in alike) == (compare(other, [one]).kind in alike) or any(
        text != without_article(text) for text in (fold(one), fold(other), without_opening(fold(one)))
    )


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_numbers_are_never_near_each_other(one: int, other: int) -> None:
    for writing in (str(other), en_lettres(other)):
        for answer in (str(one), en_lettres(one)):
            assert (one == other) == compare(answer, [writing]).right


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_date_is_right_in_every_writing_and_no_other_date_is(one: date, other: date) -> None:
    written = ecritures(Period(start=one, end=one))
    full = f"{one.day} {MONTHS[one.month - 1]} {one.year}"
    whole = [text for text in written if str(one.year) in text]
    assert [] == [text for text in whole if not compare(text, [full]).right]
    assert one == other or not any(
        compare(text, [f"{other.day} {MONTHS[other.month - 1]} {other.year}"]).right for text in whole
    )


@pytest.mark.parametrize(
    ("answer", "expected", "kind", "right"),
    [
        ("renforce", "renforce", "exact", True),
        ("Renforce", "renforce", "forme", True),
        ("a renforcé", "a renforcé", "exact", True),
        ("a renforce", "a renforcé", "faux", False),
        ("à renforcé", "a renforcé", "faux", False),
        ("se sont rencontrees", "se sont rencontrées", "accent", True),
        ("craignaient", "craignent", "faux", False),
        ("renforser", "renforcer", "faute", True),
        ("des accord", "des accords", "faute", False),
        ("la nouer", "nouer", "article", False),
        ("accord", "un accord", "article", False),
        ("une accord", "un accord", "genre", False),
        ("le", "la", "faux", False),
    ],
)
def test_in_a_gap_the_form_counts(answer: str, expected: str, kind: Kind, right: bool) -> None:
    verdict = compare(answer, [expected], strict=True)
    assert (kind, right) == (verdict.kind, verdict.right)


@pytest.mark.parametrize(
    ("answer", "expected", "said"),
    [
        ("Pyengyang", "Pyongyang", "« o » et non « e »"),
        ("Pyongang", "Pyongyang", "il manque un « y »"),
        ("cooppération", "coopération", "il y a un « p » de trop"),
        ("Pyonygang", "Pyongyang", "les lettres « g » et « y » sont inversées"),
        ("delegtion", "délégation", "On écrit « délégation »"),
        ("coeur", "cœur", "On écrit « cœur »"),
        ("Kim Jong un", "Kim Jong-un", "Avec un trait d’union : « Jong-un »"),
        ("kim jong-un", "Kim Jong-un", "Attention à la majuscule : « Kim », « Jong-un »"),
        ("Coree", "Corée", "Attention aux accents : « Corée »"),
        ("agence", "l’agence", "Avec son article : « l’agence »"),
        ("le Russie", "la Russie", "attention au genre : « la Russie »"),
        ("Séoul", "Séoul et Tokyo", "n’est pas complète : précisez"),
        ("sanction", "sanctions", "Regardez la fin du mot : « sanctions »"),
    ],
)
def test_the_message_says_what_to_mend(answer: str, expected: str, said: str) -> None:
    assert said in compare(answer, [expected]).message.replace("\u00a0", " ")
