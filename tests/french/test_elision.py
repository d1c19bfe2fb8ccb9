"""Which words elide: a table written from grammars, and properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import FrenchError
from quizgen.french.elision import elide, elides
from quizgen.french.tables import names

ELIDING = names(
    """
    agence, aide, âge, école, État, île, œuvre, œil, usine, Ukraine, Ouganda, ouest, Oural, ouïe
    huile, homme, heure, histoire, hôpital, hôtel, hiver, héroïne, héroïque, herbe, habit
    habitant, habitude, haleine, harmonie, hélicoptère, hésitation, heureux, hommage, honneur
    honnête, horaire, horizon, horreur, huissier, huître, humain, humeur, humide, hymne, hypothèse
    hyène, hygiène, hirondelle, hippodrome, hectare, hégémonie, hémisphère, hérédité, héritage
    hier, hebdomadaire, hallucination, haltère, haltérophilie, hameçon, humanitaire, hostilité
    yeux, Yonne, Yves, Yvelines, iode, ion, iambe, Iowa, Haïti, Hélène, Henri, Hugo, Hiroshima
    Hollywood, Hérault, ONU, OTAN, UE, OMS, AIEA, URSS, UNESCO, Iran, Israël, Alger, Oslo, Erevan
    Emmanuel, un, une, on, elle, y, à, où, huis, uranium, Union, ouverture, Ouzbékistan, œuf
    hindou, hellénique, helvétique, hétérogène, hexagone
    """
)

NOT_ELIDING = names(
    """
    héros, hasard, haut, hauteur, haute, hausse, hache, haie, haine, haïr, hall, halle, halte
    hamac, hameau, hamster, hanche, handball, handicap, hangar, hanneton, harcèlement, hardi
    harem, hareng, haricot, harnais, harpe, hâte, hérisson, hernie, héron, herse, hêtre, heurt
    heurter, hibou, hideux, hiérarchie, hic, hockey, hold-up, Hollande, hollandais, homard
    Hongrie, hongrois, honte, honteux, hoquet, horde, hors, hors-d’œuvre, hotte, houille, houle
    housse, houx, hublot, huée, huit, huitième, huitaine, hurlement, hurler, hussard, hutte
    haut-parleur, hamburger, harissa, halo, onze, onzième, oui, ouistiti, yaourt, yacht, Yémen
    yéménite, yoga, Yalta, Yang, uhlan, ululer, ululement, ouate, Hamas, Hezbollah, Haye, Havane
    Honduras, Hambourg, Hanoï, Houthis, Harvard, Hanovre, Hô Chi Minh, Hun, Haut-Karabakh, FMI
    HCR, SNCF, KCNA, RDC, MIT, SMS, Kim, Japon, 11, 8, Wallonie, week-end, huis clos, ouï-dire
    hip-hop, hamas
    """
)


@pytest.mark.parametrize("word", ELIDING)
def test_elides(word: str) -> None:
    assert elides(word)


@pytest.mark.parametrize("word", NOT_ELIDING)
def test_does_not_elide(word: str) -> None:
    assert not elides(word)


@pytest.mark.parametrize(
    ("word", "text", "joined"),
    [
        ("que", "il", "qu’il"),
        ("que", "elle", "qu’elle"),
        ("que", "Kim", "que Kim"),
        ("que", "oui", "que oui"),
        ("que", "à Séoul", "qu’à Séoul"),
        ("que", "les États", "que les États"),
        ("que", "Hanoï", "que Hanoï"),
        ("si", "il", "s’il"),
        ("si", "ils partent", "s’ils partent"),
        ("si", "elle", "si elle"),
        ("si", "on", "si on"),
        ("si", "Ilham Aliev", "si Ilham Aliev"),
        ("je", "ai", "j’ai"),
        ("je", "hais", "je hais"),
        ("je", "habite", "j’habite"),
        ("ne", "a", "n’a"),
        ("ne", "est", "n’est"),
        ("se", "est rendu", "s’est rendu"),
        ("se", "hisse", "se hisse"),
        ("me", "envoie", "m’envoie"),
        ("te", "écoute", "t’écoute"),
        ("ce", "est", "c’est"),
        ("lorsque", "il", "lorsqu’il"),
        ("puisque", "on", "puisqu’on"),
        ("quoique", "elle", "quoiqu’elle"),
        ("jusque", "à", "jusqu’à"),
        ("parce que", "ils", "parce qu’ils"),
        ("afin que", "elles", "afin qu’elles"),
        ("Que", "il", "Qu’il"),
        ("qui", "il", "qui il"),
        ("le", "onze", "le onze"),
        ("de", "onze heures", "de onze heures"),
        ("le", "« ordre »", "l’« ordre »"),
        ("de", "<b>Alger</b>", "d’<b>Alger</b>"),
        ("de", "e\u0301cole", "d’e\u0301cole"),
    ],
)
def test_elide(word: str, text: str, joined: str) -> None:
    assert elide(word, text) == joined


@pytest.mark.parametrize("name", ["Hyem", "Hwabong", "Ienaga", "Oueslati"])
def test_an_unknown_name_is_refused_and_the_flag_wins(name: str) -> None:
    with pytest.raises(FrenchError, match=f"« {name} ».*h: muet.*h: aspire.*pack.yaml"):
        elides(name)
    assert not elides(name, h_aspire=True)
    assert elides(name, h_aspire=False)


def test_the_flag_wins_over_the_data() -> None:
    assert elide("de", "héros", h_aspire=False) == "d’héros"
    assert elide("de", "agence", h_aspire=True) == "de agence"
    assert elide("le", "HLM", h_aspire=False) == "l’HLM"
    assert not elides("Kim", h_aspire=False)


@given(st.text())
def test_any_text_is_joined_or_refused(text: str) -> None:
    try:
        joined = elide("de", text)
    except FrenchError:
        return
    assert joined in (f"d’{text}", f"de {text}")
