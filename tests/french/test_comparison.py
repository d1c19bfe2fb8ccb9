"""Typed answers and their verdicts."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.french.comparison import Kind, compare
from quizgen.model.item import Refusal

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
        ("ministre russe des Afaires étrangères", "faute", True, "affaires"),
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
    assert compare("fournir", ["tournir"]).kind == "faute"
    assert compare("fournir", ["tournir"], known_words=["Fournir"]).kind == "faux"
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
