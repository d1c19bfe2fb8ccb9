"""Articles, contractions, demonstratives and possessives."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import FrenchError
from quizgen.french import determiners as d
from quizgen.french.nominal import as_phrase
from quizgen.model.phrase import Gender, Phrase


def noun(text: str, gender: Gender | None = None, number: str = "s") -> Phrase:
    return Phrase(text=text, gender=gender, number="p" if number == "p" else "s", determined=True)


def name(text: str, gender: Gender | None = None) -> Phrase:
    return Phrase(text=text, gender=gender)


def group(*members: Phrase | str) -> Phrase:
    phrases = tuple(as_phrase(member) for member in members)
    return Phrase(text=" et ".join(p.text for p in phrases), number="p", members=phrases)


@pytest.mark.parametrize(
    ("phrase", "le", "un", "du", "au"),
    [
        (noun("sommet", "m"), "le sommet", "un sommet", "du sommet", "au sommet"),
        (noun("ministre", "f"), "la ministre", "une ministre", "de la ministre", "à la ministre"),
        (noun("agence", "f"), "l’agence", "une agence", "de l’agence", "à l’agence"),
        (noun("État", "m"), "l’État", "un État", "de l’État", "à l’État"),
        (noun("héros", "m"), "le héros", "un héros", "du héros", "au héros"),
        (noun("héroïne", "f"), "l’héroïne", "une héroïne", "de l’héroïne", "à l’héroïne"),
        (noun("hausse", "f"), "la hausse", "une hausse", "de la hausse", "à la hausse"),
        (noun("homme", "m"), "l’homme", "un homme", "de l’homme", "à l’homme"),
        (noun("yaourt", "m"), "le yaourt", "un yaourt", "du yaourt", "au yaourt"),
        (noun("onzième", "m"), "le onzième", "un onzième", "du onzième", "au onzième"),
        (noun("ouistiti", "m"), "le ouistiti", "un ouistiti", "du ouistiti", "au ouistiti"),
        (noun("sanctions", "f", "p"), "les sanctions", "des sanctions", "des sanctions", "aux sanctions"),
        (noun("hôpital", "m"), "l’hôpital", "un hôpital", "de l’hôpital", "à l’hôpital"),
        (
            noun("haut-parleur", "m"),
            "le haut-parleur",
            "un haut-parleur",
            "du haut-parleur",
            "au haut-parleur",
        ),
        (noun("œuvre", "f"), "l’œuvre", "une œuvre", "de l’œuvre", "à l’œuvre"),
    ],
)
def test_nouns(phrase: Phrase, le: str, un: str, du: str, au: str) -> None:
    found = d.defini(phrase), d.indefini(phrase), d.de(phrase), d.a(phrase)
    assert found == (le, un, du, au)
    assert (d.du(phrase), d.au(phrase)) == (du, au)


@pytest.mark.parametrize(
    ("phrase", "bare", "de", "a"),
    [
        ("Kim Jong-un", "Kim Jong-un", "de Kim Jong-un", "à Kim Jong-un"),
        ("Alger", "Alger", "d’Alger", "à Alger"),
        ("Hanoï", "Hanoï", "de Hanoï", "à Hanoï"),
        ("Emmanuel Macron", "Emmanuel Macron", "d’Emmanuel Macron", "à Emmanuel Macron"),
        ("Le Caire", "Le Caire", "du Caire", "au Caire"),
        ("La Haye", "La Haye", "de La Haye", "à La Haye"),
        ("Le Monde", "Le Monde", "du Monde", "au Monde"),
        ("Les Échos", "Les Échos", "des Échos", "aux Échos"),
        ("L’Équipe", "L’Équipe", "de L’Équipe", "à L’Équipe"),
        ("Le Pen", "Le Pen", "de Le Pen", "à Le Pen"),
        ("Lee Ho-ryung", "Lee Ho-ryung", "de Lee Ho-ryung", "à Lee Ho-ryung"),
        ("Leipzig", "Leipzig", "de Leipzig", "à Leipzig"),
        ("Cuba", "Cuba", "de Cuba", "à Cuba"),
        ("Israël", "Israël", "d’Israël", "à Israël"),
        ("Haïti", "Haïti", "d’Haïti", "à Haïti"),
        ("Japon", "le Japon", "du Japon", "au Japon"),
        ("Yémen", "le Yémen", "du Yémen", "au Yémen"),
        ("Honduras", "le Honduras", "du Honduras", "au Honduras"),
        ("Hongrie", "la Hongrie", "de la Hongrie", "à la Hongrie"),
        ("Iran", "l’Iran", "de l’Iran", "à l’Iran"),
        ("États-Unis", "les États-Unis", "des États-Unis", "aux États-Unis"),
        ("Pays-Bas", "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas"),
        ("le sommet", "le sommet", "du sommet", "au sommet"),
        ("les liens", "les liens", "des liens", "aux liens"),
        ("la péninsule", "la péninsule", "de la péninsule", "à la péninsule"),
        ("l’accord", "l’accord", "de l’accord", "à l’accord"),
        ("une aide", "une aide", "d’une aide", "à une aide"),
        ("des sanctions", "des sanctions", "de sanctions", "à des sanctions"),
        ("du pétrole", "du pétrole", "de pétrole", "à du pétrole"),
        ("de l’eau", "de l’eau", "d’eau", "à de l’eau"),
        ("destruction", "destruction", "de destruction", "à destruction"),
        (noun("KCNA", "f"), "la KCNA", "de la KCNA", "à la KCNA"),
        (noun("ONU", "f"), "l’ONU", "de l’ONU", "à l’ONU"),
        (noun("UE", "f"), "l’UE", "de l’UE", "à l’UE"),
        (noun("OTAN", "f"), "l’OTAN", "de l’OTAN", "à l’OTAN"),
        (noun("FMI", "m"), "le FMI", "du FMI", "au FMI"),
        (noun("HCR", "m"), "le HCR", "du HCR", "au HCR"),
        (noun("Hamas", "m"), "le Hamas", "du Hamas", "au Hamas"),
        (noun("Nations unies", "f", "p"), "les Nations unies", "des Nations unies", "aux Nations unies"),
        (noun("Le Truc", "m"), "Le Truc", "du Truc", "au Truc"),
        (Phrase(text="Hwa", gender="m", determined=True, h_aspire=True), "le Hwa", "du Hwa", "au Hwa"),
        (Phrase(text="Hwa", determined=True, h_aspire=False), "l’Hwa", "de l’Hwa", "à l’Hwa"),
    ],
)
def test_as_they_stand(phrase: Phrase | str, bare: str, de: str, a: str) -> None:
    assert (d.avec_article(phrase), d.de(phrase), d.a(phrase)) == (bare, de, a)


def test_coordination_repeats_what_french_repeats() -> None:
    cities, countries = group("Séoul", "Tokyo"), group("Russie", "Japon")
    assert d.avec_article(countries) == "la Russie et le Japon"
    assert d.de(cities) == "de Séoul et de Tokyo"
    assert d.a(cities) == "à Séoul et à Tokyo"
    assert d.de(countries) == "de la Russie et du Japon"
    assert d.a(countries) == "à la Russie et au Japon"
    assert d.prep("avec", countries) == "avec la Russie et le Japon"
    assert d.par(cities) == "par Séoul et Tokyo"
    assert d.de(group("Séoul", "Alger", "Kiev")) == "de Séoul, d’Alger et de Kiev"
    assert d.son(group(noun("but", "m"), noun("idée", "f"))) == "son but et son idée"


@pytest.mark.parametrize(
    ("word", "phrase", "text"),
    [
        ("pour", "Russie", "pour la Russie"),
        ("grâce à", "Japon", "grâce au Japon"),
        ("jusqu’à", "États-Unis", "jusqu’aux États-Unis"),
        ("au nom de", "Washington", "au nom de Washington"),
        ("auprès de", "Iran", "auprès de l’Iran"),
        ("loin de", "Le Caire", "loin du Caire"),
        ("contre", "Corée du Nord", "contre la Corée du Nord"),
    ],
)
def test_prep(word: str, phrase: str, text: str) -> None:
    assert d.prep(word, phrase) == text


@pytest.mark.parametrize(
    ("phrase", "ce", "son", "mon", "leur"),
    [
        (noun("accord", "m"), "cet accord", "son accord", "mon accord", "leur accord"),
        (noun("aide", "f"), "cette aide", "son aide", "mon aide", "leur aide"),
        (noun("héros", "m"), "ce héros", "son héros", "mon héros", "leur héros"),
        (noun("hausse", "f"), "cette hausse", "sa hausse", "ma hausse", "leur hausse"),
        (noun("histoire", "f"), "cette histoire", "son histoire", "mon histoire", "leur histoire"),
        (noun("voix", "f"), "cette voix", "sa voix", "ma voix", "leur voix"),
        (noun("pays", "m"), "ce pays", "son pays", "mon pays", "leur pays"),
        (noun("liens", "m", "p"), "ces liens", "ses liens", "mes liens", "leurs liens"),
        (
            noun("onzième jour", "m"),
            "ce onzième jour",
            "son onzième jour",
            "mon onzième jour",
            "leur onzième jour",
        ),
    ],
)
def test_demonstratives_and_possessives(phrase: Phrase, ce: str, son: str, mon: str, leur: str) -> None:
    assert (d.ce(phrase), d.son(phrase), d.possessif(phrase, "1s")) == (ce, son, mon)
    assert d.son(phrase, "États-Unis") == leur == d.son(phrase, group("Séoul", "Tokyo"))
    assert d.son(phrase, "Russie") == son


@pytest.mark.parametrize("form", [d.defini, d.indefini, d.ce, d.son, d.du, d.au])
def test_a_missing_gender_is_named_and_never_guessed(form: Callable[[Phrase], str]) -> None:
    with pytest.raises(FrenchError, match=r"« Lee » n’a pas de genre.*gender: m.*gender: f.*pack.yaml"):
        form(name("Lee"))


def test_what_needs_no_gender_asks_for_none() -> None:
    assert d.defini(name("agence")) == "l’agence"
    assert d.defini(Phrase(text="gens", number="p")) == "les gens"
    assert d.son(name("agence")) == "son agence"
    assert d.son(name("Lee"), "États-Unis") == "leur Lee"


def test_a_name_that_may_be_a_surname_is_refused() -> None:
    with pytest.raises(FrenchError, match=r"« Le Bihan ».*article: true.*type: ville"):
        d.de("Le Bihan")


WORDS = st.sampled_from("agence hausse pays homme onze ONU FMI yaourt île été oui heure huit".split())


@given(WORDS, st.sampled_from(["m", "f"]), st.sampled_from(["s", "p"]), st.booleans())
def test_no_double_article_and_no_bare_contraction(
    text: str, gender: Gender, number: str, determined: bool
) -> None:
    phrase = Phrase(text=text, gender=gender, number="p" if number == "p" else "s", determined=determined)
    for form in (d.de, d.a, d.defini, d.avec_article, d.du, d.au, d.ce, d.son, d.indefini):
        found = f"{form(phrase)} "
        for wrong in ("de le ", "de les ", "à le ", "à les ", "le le ", "la la ", "de du ", "l’ ", "d’ "):
            assert wrong not in found
