"""Regions and islands: which take « en », « au » or « à la » against the general rule."""

from __future__ import annotations

from quizgen.french.tables import names
from quizgen.model.phrase import Gender, Number, Phrase, Place

# Masculine or plural regions that take « au, aux »; others take « dans le, dans les ».
AU_REGIONS = frozenset(
    names(
        """
        Moyen-Orient, Proche-Orient, Cachemire, Haut-Karabakh, Kurdistan, Kurdistan irakien
        Maghreb, Québec, Sahara occidental, Sahel, Texas, Tibet, Xinjiang, Darfour, Tatarstan
        Daghestan, Nouveau-Mexique, Nouveau-Brunswick, Manitoba, Nunavut, Yukon, Labrador, Kosovo
        Sahara, Baloutchistan, Pendjab, Pays basque, Tyrol, Antilles, Caraïbes
        """
    )
)

# Names that take « en » though masculine, or without article.
EN_REGIONS = frozenset(
    names(
        """
        Alaska, Antarctique, Anjou, Artois, Ontario, Alberta, Extrême-Orient, Occident, Orient
        Oregon, Limousin, Poitou, Périgord, Roussillon, Béarn, Berry, Languedoc, Israël
        """
    )
)

# Feminine islands that take « à la », three of them countries.
A_LA_ISLANDS = frozenset(
    names(
        """
        Réunion, Barbade, Dominique, Grenade, Désirade
        """
    )
)
EN_ISLANDS = frozenset(
    names(
        """
        Corse, Sardaigne, Sicile, Crète, Nouvelle-Calédonie, Guadeloupe, Martinique, Islande
        Irlande, Jamaïque, Nouvelle-Guinée, Nouvelle-Zélande, Tasmanie, Grande-Bretagne
        Terre de Feu, Eubée, Papouasie
        """
    )
)


def _region(name: str, gender: Gender, number: Number = "s", place: Place = "region") -> tuple[str, Phrase]:
    return name, Phrase(text=name, gender=gender, number=number, determined=True, place=place)


_FEMININE = """
    Anatolie, Aquitaine, Asie-Pacifique, Auvergne, Bohême, Bourgogne, Calabre, Caroline du Nord
    Caroline du Sud, Carélie, Champagne, Europe du Nord, Europe du Sud, Lombardie, Lorraine
    Pennsylvanie, Picardie, Rhénanie, Silésie, Thuringe, Transylvanie, Westphalie, Afrique
    Afrique de l’Est, Afrique de l’Ouest, Afrique du Nord, Afrique centrale, Afrique australe
    Afrique subsaharienne, Alsace, Amazonie, Amérique, Amérique centrale, Amérique du Nord
    Amérique du Sud, Amérique latine, Andalousie, Asie, Asie centrale, Asie de l’Est
    Asie du Nord-Est, Asie du Sud, Asie du Sud-Est, Asie orientale, Bavière, Bretagne, Californie
    Castille, Catalogne, Cisjordanie, Crimée, Cyrénaïque, Europe, Europe centrale, Europe de l’Est
    Europe de l’Ouest, Europe occidentale, Europe orientale, Eurasie, Flandre, Floride, Galice
    Kabylie, Laponie, Louisiane, Mandchourie, Mésopotamie, Moravie, Normandie, Nouvelle-Écosse
    Océanie, Ossétie, Ossétie du Sud, Abkhazie, Patagonie, Polynésie, Provence, Prusse, Savoie
    Saxe, Scandinavie, Sibérie, Tchétchénie, Toscane, Transnistrie, Vendée, Vénétie, Virginie
    Wallonie, Colombie-Britannique
"""
_MASCULINE = """
    Antarctique, Arctique, Daghestan, Tatarstan, Alaska, Cachemire, Caucase, Darfour, Donbass
    Extrême-Orient, Golan, Golfe, Haut-Karabakh, Jura, Kansas, Kurdistan, Maghreb, Michigan
    Moyen-Orient, Nouveau-Mexique, Occident, Ohio, Ontario, Oural, Pacifique, Pays basque
    Proche-Orient, Sahara, Sahara occidental, Sahel, Sinaï, Texas, Tibet, Xinjiang
"""
_BARE_ISLANDS = names(
    """
    Bali, Bornéo, Guam, Hawaï, Java, Jersey, Lampedusa, Lesbos, Madère, Majorque, Mayotte
    Minorque, Okinawa, Rhodes, Sakhaline, Sumatra, Tahiti, Terre-Neuve, Zanzibar
    """
)
_ISLANDS = "Corse, Crète, Guadeloupe, Martinique, Réunion, Sardaigne, Sicile, Tasmanie"
_ARCHIPELAGOS = "Açores, Baléares, Canaries, Kouriles, Malouines"


REGIONS: dict[str, Phrase] = dict(
    [
        *(_region(name, "f") for name in names(_FEMININE)),
        *(_region(name, "m") for name in names(_MASCULINE)),
        *(_region(name, "f", "p") for name in ("Alpes", "Antilles", "Caraïbes")),
        _region("Balkans", "m", "p"),
        *(_region(name, "f", place="ile") for name in names(_ISLANDS)),
        *(_region(name, "f", "p", place="ile") for name in names(_ARCHIPELAGOS)),
        *((name, Phrase(text=name, place="ile")) for name in _BARE_ISLANDS),
    ]
)
