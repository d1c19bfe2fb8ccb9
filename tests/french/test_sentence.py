"""Sentences and enumerations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import FrenchError
from quizgen.french.lists import enumeration
from quizgen.french.sentence import majuscule, minuscule_initiale, phrase


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("la Russie  a un projet", "La Russie a un projet."),
        ("  où est-elle ? ", "Où est-elle ?"),
        ("état des lieux !", "État des lieux !"),
        ("œuvre", "Œuvre."),
        ("« oui »", "« Oui »."),
        ("il a dit : « Oui. »", "Il a dit : « Oui. »"),
        ("on verra…", "On verra…"),
        ("(l’accord)", "(L’accord)."),
        ("15 pays", "15 pays."),
        ("<b>la</b> fin", "<b>La</b> fin."),
        ("deux\nlignes", "Deux lignes."),
        ("etc.", "Etc."),
        ("« où ?\u00a0»", "« Où ?\u00a0»"),
        ("voici\u00a0:", "Voici\u00a0:"),
        ("", ""),
    ],
)
def test_phrase(text: str, sentence: str) -> None:
    assert phrase(text) == sentence


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("La Russie est prête.", "la Russie est prête."),
        ("L’ONU hésite.", "l’ONU hésite."),
        ("L'ONU hésite.", "l'ONU hésite."),
        ("Les États-Unis…", "les États-Unis…"),
        ("Quatre délégations…", "quatre délégations…"),
        ("Il est parti.", "il est parti."),
        ("À Moscou, rien.", "à Moscou, rien."),
        ("De Séoul à Tokyo", "de Séoul à Tokyo"),
        ("Des envoyés…", "des envoyés…"),
        ("Kim Jong-un est parti.", "Kim Jong-un est parti."),
        ("Séoul et Tokyo", "Séoul et Tokyo"),
        ("Le Caire hésite.", "Le Caire hésite."),
        ("La Haye juge.", "La Haye juge."),
        ("Le Monde écrit", "Le Monde écrit"),
        ("Le Pen", "Le Pen"),
        ("Son Heung-min joue", "Son Heung-min joue"),
        ("Son pays attend", "son pays attend"),
        ("De Gaulle", "De Gaulle"),
        ("« La paix »", "« la paix »"),
        ("Dmitri Peskov", "Dmitri Peskov"),
        ("D’après lui", "d’après lui"),
    ],
)
def test_minuscule_initiale(text: str, joined: str) -> None:
    assert minuscule_initiale(text) == joined


@given(st.text())
def test_a_sentence_stays_a_sentence(text: str) -> None:
    assert phrase(phrase(text)) == phrase(text)
    assert majuscule(majuscule(text)) == majuscule(text)


def test_enumeration() -> None:
    assert enumeration(["a"]) == "a"
    assert enumeration(["a", "b"]) == "a et b"
    assert enumeration(["a", "b", "c"], "ou") == "a, b ou c"
    with pytest.raises(FrenchError, match="au moins un"):
        enumeration([])
