"""Every country, and the regions, islands and towns that the tables know."""

from __future__ import annotations

import pytest

from quizgen.errors import FrenchError
from quizgen.french.adjectives import forms
from quizgen.french.countries import Country, states
from quizgen.french.determiners import avec_article
from quizgen.french.places import depuis, en
from quizgen.french.tables import names
from quizgen.model.phrase import Gender, Number, Phrase, Place

FEMININE = names(
    """
    Afrique du Sud, Albanie, Algérie, Allemagne, Andorre, Arabie saoudite, Argentine, Arménie
    Australie, Autriche, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie-Herzégovine, Bulgarie
    Centrafrique, Chine, Colombie, Corée du Nord, Corée du Sud, Côte d’Ivoire, Croatie, Égypte
    Érythrée, Espagne, Estonie, Éthiopie, Finlande, France, Gambie, Géorgie, Grèce, Guinée
    Guinée équatoriale, Guinée-Bissau, Hongrie, Inde, Indonésie, Irlande, Islande, Italie
    Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Macédoine du Nord, Malaisie, Mauritanie
    Micronésie, Moldavie, Mongolie, Namibie, Norvège, Nouvelle-Zélande, Palestine
    Papouasie-Nouvelle-Guinée, Pologne, République démocratique du Congo, République dominicaine
    République tchèque, Roumanie, Russie, Serbie, Sierra Leone, Slovaquie, Slovénie, Somalie
    Suède, Suisse, Syrie, Tanzanie, Thaïlande, Tunisie, Turquie, Ukraine, Zambie
    """
)
MASCULINE = names(
    """
    Bangladesh, Belize, Bénin, Bhoutan, Botswana, Brésil, Brunei, Burkina Faso, Burundi, Cambodge
    Cameroun, Canada, Cap-Vert, Chili, Congo, Costa Rica, Danemark, Gabon, Ghana, Guatemala
    Guyana, Honduras, Japon, Kazakhstan, Kenya, Kirghizistan, Kosovo, Koweït, Laos, Lesotho, Liban
    Liberia, Liechtenstein, Luxembourg, Malawi, Mali, Maroc, Mexique, Monténégro, Mozambique
    Népal, Nicaragua, Niger, Nigeria, Pakistan, Panama, Paraguay, Pérou, Portugal, Qatar
    Royaume-Uni, Rwanda, Salvador, Sénégal, Soudan, Soudan du Sud, Sri Lanka, Suriname
    Tadjikistan, Tchad, Timor oriental, Togo, Turkménistan, Vanuatu, Vatican, Venezuela, Vietnam
    Yémen, Zimbabwe
    """
)
MASCULINE_IN_VOWEL = names(
    """
    Afghanistan, Angola, Azerbaïdjan, Équateur, Eswatini, Irak, Iran, Ouganda, Ouzbékistan
    Uruguay
    """
)
PLURAL = names(
    """
    Bahamas, Comores, Émirats arabes unis, États-Unis, Fidji, Îles Marshall, Îles Salomon
    Kiribati, Maldives, Palaos, Pays-Bas, Philippines, Samoa, Seychelles, Tonga, Tuvalu
    """
)
A_LA = names("Barbade, Dominique, Grenade")
WITHOUT_ARTICLE = names(
    """
    Antigua-et-Barbuda, Bahreïn, Chypre, Cuba, Djibouti, Madagascar, Malte, Maurice, Monaco, Nauru
    Oman, Saint-Christophe-et-Niévès, Sainte-Lucie, Saint-Marin, Saint-Vincent-et-les-Grenadines
    Sao Tomé-et-Principe, Singapour, Taïwan, Trinité-et-Tobago
    """
)
EN_WITHOUT_ARTICLE = names("Israël, Haïti")


def vowel(name: str) -> bool:
    return name[0] in "AEIOUÉÎ" or name == "Haïti"


def expected() -> dict[str, tuple[str, str, str]]:
    """Article, place and origin of all countries."""
    found = {}
    for name in FEMININE:
        article = f"l’{name}" if vowel(name) else f"la {name}"
        found[name] = article, f"en {name}", f"d’{name}" if vowel(name) else f"de {name}"
    for name in MASCULINE:
        found[name] = f"le {name}", f"au {name}", f"du {name}"
    for name in MASCULINE_IN_VOWEL:
        found[name] = f"l’{name}", f"en {name}", f"d’{name}"
    for name in PLURAL:
        found[name] = f"les {name}", f"aux {name}", f"des {name}"
    for name in A_LA:
        found[name] = f"la {name}", f"à la {name}", f"de la {name}"
    for name in WITHOUT_ARTICLE:
        found[name] = name, f"à {name}", f"d’{name}" if vowel(name) else f"de {name}"
    for name in EN_WITHOUT_ARTICLE:
        found[name] = name, f"en {name}", f"d’{name}"
    return found


EXPECTED = expected()


def test_the_table_is_whole() -> None:
    assert len(EXPECTED) == len(states()) == 197
    assert {country.name for country in states()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_country(name: str) -> None:
    assert (avec_article(name), en(name), depuis(name)) == EXPECTED[name]


@pytest.mark.parametrize("country", states(), ids=lambda country: country.name)
def test_demonyms_agree_with_the_rules_of_adjectives(country: Country) -> None:
    assert forms(country.masculine)[1] == country.feminine


@pytest.mark.parametrize(
    ("masculine", "feminine", "name"),
    [
        ("nord-coréen", "nord-coréenne", "Corée du Nord"),
        ("américain", "américaine", "États-Unis"),
        ("grec", "grecque", "Grèce"),
        ("turc", "turque", "Turquie"),
        ("malgache", "malgache", "Madagascar"),
        ("kosovar", "kosovare", "Kosovo"),
        ("nigérien", "nigérienne", "Niger"),
        ("nigérian", "nigériane", "Nigeria"),
        ("français", "française", "France"),
        ("espagnol", "espagnole", "Espagne"),
        ("vietnamien", "vietnamienne", "Vietnam"),
        ("letton", "lettone", "Lettonie"),
        ("monténégrin", "monténégrine", "Monténégro"),
        ("afghan", "afghane", "Afghanistan"),
        ("hongrois", "hongroise", "Hongrie"),
        ("sud-africain", "sud-africaine", "Afrique du Sud"),
    ],
)
def test_demonym(masculine: str, feminine: str, name: str) -> None:
    found = next(country for country in states() if country.name == name)
    assert (found.masculine, found.feminine) == (masculine, feminine)


@pytest.mark.parametrize(
    ("name", "there", "thence"),
    [
        ("Moscou", "à Moscou", "de Moscou"),
        ("Alger", "à Alger", "d’Alger"),
        ("Oulan-Bator", "à Oulan-Bator", "d’Oulan-Bator"),
        ("Le Caire", "au Caire", "du Caire"),
        ("La Haye", "à La Haye", "de La Haye"),
        ("Le Havre", "au Havre", "du Havre"),
        ("Hanoï", "à Hanoï", "de Hanoï"),
        ("Hiroshima", "à Hiroshima", "d’Hiroshima"),
        ("Ouagadougou", "à Ouagadougou", "de Ouagadougou"),
        ("Asie du Nord-Est", "en Asie du Nord-Est", "d’Asie du Nord-Est"),
        ("Europe", "en Europe", "d’Europe"),
        ("Sibérie", "en Sibérie", "de Sibérie"),
        ("Crimée", "en Crimée", "de Crimée"),
        ("Donbass", "dans le Donbass", "du Donbass"),
        ("Moyen-Orient", "au Moyen-Orient", "du Moyen-Orient"),
        ("Oural", "dans l’Oural", "de l’Oural"),
        ("Balkans", "dans les Balkans", "des Balkans"),
        ("Antilles", "aux Antilles", "des Antilles"),
        ("Alaska", "en Alaska", "d’Alaska"),
        ("Corse", "en Corse", "de Corse"),
        ("Bali", "à Bali", "de Bali"),
        ("Hawaï", "à Hawaï", "d’Hawaï"),
        ("Arctique", "dans l’Arctique", "de l’Arctique"),
        ("Antarctique", "en Antarctique", "d’Antarctique"),
        ("Réunion", "à la Réunion", "de la Réunion"),
        ("Kouriles", "aux Kouriles", "des Kouriles"),
        ("Groenland", "au Groenland", "du Groenland"),
        ("Hong Kong", "à Hong Kong", "de Hong Kong"),
        ("Angleterre", "en Angleterre", "d’Angleterre"),
        ("pays de Galles", "au pays de Galles", "du pays de Galles"),
    ],
)
def test_other_places(name: str, there: str, thence: str) -> None:
    assert (en(name), depuis(name)) == (there, thence)


def place(
    text: str, kind: Place, gender: Gender | None = None, number: Number = "s", article: bool = True
) -> Phrase:
    return Phrase(text=text, place=kind, gender=gender, number=number, determined=article)


@pytest.mark.parametrize(
    ("phrase", "there", "thence"),
    [
        (place("Québec", "ville", article=False), "à Québec", "de Québec"),
        (place("Québec", "region", "m"), "au Québec", "du Québec"),
        (
            place("péninsule coréenne", "region", "f"),
            "dans la péninsule coréenne",
            "de la péninsule coréenne",
        ),
        (place("Hauts-de-France", "region", "m", "p"), "dans les Hauts-de-France", "des Hauts-de-France"),
        (place("mer Noire", "region", "f"), "en mer Noire", "de mer Noire"),
        (place("océan Indien", "region", "m"), "dans l’océan Indien", "de l’océan Indien"),
        (place("Syldavie", "pays", "f"), "en Syldavie", "de Syldavie"),
        (place("Khemed", "pays", "m"), "au Khemed", "du Khemed"),
        (place("Ghardaïa", "ville", article=False), "à Ghardaïa", "de Ghardaïa"),
        (place("Bornéo", "ile", article=False), "à Bornéo", "de Bornéo"),
        (place("île de Yeonpyeong", "ile", "f"), "sur l’île de Yeonpyeong", "de l’île de Yeonpyeong"),
    ],
)
def test_authored_places(phrase: Phrase, there: str, thence: str) -> None:
    assert (en(phrase), depuis(phrase)) == (there, thence)


def test_coordination() -> None:
    members = (place("Russie", "pays", "f"), place("Japon", "pays", "m"))
    both = Phrase(text="Russie et Japon", number="p", members=members)
    assert en(both) == "en Russie et au Japon"
    assert depuis(both) == "de Russie et du Japon"


@pytest.mark.parametrize(
    "phrase", ["Kim Jong-un", "Québec", Phrase(text="sommet", gender="m", determined=True)]
)
def test_what_is_no_place_is_refused(phrase: Phrase | str) -> None:
    for form in (en, depuis):
        with pytest.raises(FrenchError, match=r"n’est pas un lieu connu.*type: pays.*pack.yaml"):
            form(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        place("Bordurie", "pays"),  # no gender
        place("Bordurie", "pays", "f", article=False),  # « en » or « à »?
        place("Nulland", "region", article=False),
        place("Avalon", "ile", "f"),
    ],
)
def test_what_is_not_known_is_refused(phrase: Phrase) -> None:
    with pytest.raises(FrenchError, match=phrase.text):
        en(phrase)
