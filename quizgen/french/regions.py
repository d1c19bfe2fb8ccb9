"""Regions and islands: which take « en », « au » or « à la » against the general rule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quizgen.french.tables import names
from quizgen.model.phrase import Gender, Number, Phrase, Place

# Masculine or plural regions that take « au, aux »; others take « dans le, dans les ».
AU_REGIONS = frozenset(
    names(
        """
    Moyen-Orient, Proche-Orient, Cachemire, Haut-Karabakh, Kurdistan, Kurdistan irakien, Bengale
    Rajasthan, Punjab, Kamtchatka, Tessin, Biafra, Natal, KwaZulu-Natal, Cabinda, Sichuan, Yunnan
    Tamil Nadu, Waziristan, Jutland, Yucatan
    Kurdistan syrien, Maghreb, Québec, Sahel, Texas, Tibet, Xinjiang, Darfour, Tatarstan, Daghestan
    Nouveau-Mexique, Nouveau-Brunswick, Manitoba, Nunavut, Yukon, Labrador, Kosovo, Sahara
    Baloutchistan, Pendjab, Pays basque, Tyrol, Antilles, Caraïbes, Bihar, Gujarat, Kerala, Turkestan
    Haut-Adige, Kordofan, Katanga, Nord-Kivu, Sud-Kivu, Kivu, Tigré, Levant, Machrek, Colorado
    Tennessee, Kentucky, Massachusetts, Minnesota, Mississippi, Missouri, Wisconsin, Kansas, Nevada
    Nebraska, Montana, Vermont, Wyoming, Connecticut, Chiapas, Yucatán, Nord-Ouest
    """
    )
)

# Names that take « en » though masculine, or without article.
EN_REGIONS = frozenset(
    names(
        """
    Alaska, Antarctique, Anjou, Artois, Ontario, Alberta, Extrême-Orient, Occident, Orient, Oregon
    Limousin, Poitou, Périgord, Roussillon, Béarn, Berry, Languedoc, Israël, Arizona, Arkansas, Alabama
    Illinois, Indiana, Iowa, Idaho, Oklahoma, Utah, Valais, Ulster, Aragon, Assam, Ituri
    Haut-Anjou, Poitou-Charentes, Languedoc-Roussillon
    Midi-Pyrénées, Provence-Alpes-Côte d’Azur, Seine-et-Marne, Ille-et-Vilaine, Eure-et-Loir
    Indre-et-Loire, Maine-et-Loire, Lot-et-Garonne, Tarn-et-Garonne, Saône-et-Loire, Meurthe-et-Moselle
    Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Isère, Ardèche, Ariège
    """
    )
)
# Names that take « dans la », feminine though they are.
DANS_REGIONS = frozenset(
    names(
        """
        Manche, Sarthe, Marne, Drôme, Somme, Creuse, Meuse, Nièvre, Loire, Ruhr, Sarre, Baltique
        Caspienne, Corne de l’Afrique, Aisne, Aube, Aude, Eure, Indre, Oise, Orne, Yonne, Bekaa, Seine
        Tamise, Volga, Vistule, Neva, Elbe, Garonne, Essonne, Léna, Sambre, Save, Drina, Moskova, Vltava
        Morava, Tisza, Drave, Bérézina, Berezina, Vilaine, Durance, Sèvre, Spree, Clyde, Severn, Mersey
        Angara, Kama, Narva, Kolyma, Narew, Warta, Néva, Narmada
        """
    )
)

# Feminine islands that take « à la », three of them countries.
A_LA_ISLANDS = frozenset(
    names(
        """
    île Maurice, île de la Réunion, Réunion, Barbade, Dominique, Grenade, Désirade, Trinité
    Île-du-Prince-Édouard
"""
    )
)
EN_ISLANDS = frozenset(
    names(
        """
    Corse, Sardaigne, Sicile, Crète, Nouvelle-Calédonie, Guadeloupe, Martinique, Islande, Irlande
    Jamaïque, Nouvelle-Guinée, Nouvelle-Zélande, Tasmanie, Grande-Bretagne, Terre de Feu, Eubée
    Papouasie
    """
    )
)

_FEMININE = """
    Aisne, Aube, Aude, Eure, Indre, Oise, Orne, Yonne, Anatolie, Aquitaine, Asie-Pacifique, Auvergne
    Bohême, Bourgogne, Calabre, Caroline du Nord, Caroline du Sud, Carélie, Champagne, Europe du Nord
    Europe du Sud, Lombardie, Lorraine, Pennsylvanie, Picardie, Rhénanie, Silésie, Thuringe
    Transylvanie, Westphalie, Afrique, Afrique de l’Est, Afrique de l’Ouest, Afrique du Nord
    Afrique centrale, Afrique australe, Afrique subsaharienne, Afrique occidentale, Afrique orientale
    Alsace, Amazonie, Amérique, Amérique centrale, Amérique du Nord, Amérique du Sud, Amérique latine
    Andalousie, Asie, Asie centrale, Asie de l’Est, Asie du Nord-Est, Asie du Sud, Asie du Sud-Est
    Asie orientale, Asie mineure, Bavière, Bretagne, Californie, Castille, Catalogne, Cisjordanie
    Crimée, Cyrénaïque, Europe, Europe centrale, Europe de l’Est, Europe de l’Ouest, Europe occidentale
    Europe orientale, Europe du Sud-Est, Eurasie, Flandre, Floride, Galice, Kabylie, Laponie, Louisiane
    Mandchourie, Mésopotamie, Moravie, Normandie, Nouvelle-Écosse, Océanie, Ossétie, Ossétie du Nord
    Patagonie, Polynésie, Provence, Prusse, Savoie, Haute-Savoie, Saxe, Basse-Saxe, Scandinavie, Sibérie
    Tchétchénie, Toscane, Vendée, Vénétie, Virginie, Virginie-Occidentale, Wallonie
    Colombie-Britannique, Mongolie-Intérieure, Mongolie intérieure, Galilée, Judée, Samarie
    Judée-Samarie, Palmyrène, Tripolitaine, Île-de-France, Occitanie, Nouvelle-Aquitaine, Franche-Comté
    Rhénanie-Palatinat, Ligurie, Émilie-Romagne, Ombrie, Campanie, Basilicate, Estrémadure, Navarre
    Cantabrie, Macédoine-Orientale, Thrace, Thessalie, Dalmatie, Istrie, Voïvodine, Galicie, Volhynie
    Ruthénie, Bucovine, Bessarabie, Dobroudja, Poméranie, Mazovie, Ingouchie, Kabardino-Balkarie
    Iakoutie, Bouriatie, Bachkirie, Circassie, Adjarie, Ciscaucasie, Cappadoce, Cilicie, Galatie
    Saskatchewan, Géorgie du Sud, Basse-Californie, Nouvelle-Galles du Sud, Australie-Occidentale
    Australie-Méridionale, Mélanésie, Insulinde, Indochine, Cochinchine, Nubie, Casamance, Numidie
    Gascogne, Touraine, Sologne, Camargue, Bresse, Beauce, Brie, Dordogne, Gironde, Charente
    Charente-Maritime, Corrèze, Lozère, Mayenne, Moselle, Seine-Maritime, Seine-Saint-Denis
    Loire-Atlantique, Haute-Loire, Haute-Marne, Haute-Saône, Haute-Vienne, Haute-Garonne, Haute-Corse
    Corse-du-Sud, Côte-d’Or, Ardèche, Méditerranée, Manche, Sarthe, Marne, Drôme, Somme, Creuse, Meuse
    Nièvre, Loire, Ruhr, Sarre, Baltique, Caspienne, Frise, Zélande, Gueldre, Catalogne du Nord
    Rhénanie-du-Nord-Westphalie, Carinthie, Styrie, Arabie, Terre sainte, Nouvelle-France
    Nouvelle-Angleterre, Laconie, Arcadie, Macédoine-Centrale, Isère, Ariège, Seine-et-Marne
    Ille-et-Vilaine, Poméranie-Occidentale, Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté
    Provence-Alpes-Côte d’Azur, Corne de l’Afrique, Indre-et-Loire, Meurthe-et-Moselle, Saône-et-Loire
    Essonne, Hesse, Saxe-Anhalt, Castille-et-León, Flandre-Occidentale, Flandre-Orientale, Vojvodine
    Araucanie, Cornouailles, Bekaa, Alberta, Oromia, Seine, Tamise, Volga, Vistule, Neva, Elbe, Garonne
    Léna, Sambre, Save, Drina, Moskova, Vltava, Morava, Tisza, Drave, Bérézina, Vilaine, Durance, Sèvre
    Berezina, Spree, Clyde, Severn, Mersey, Angara, Kama, Narva, Kolyma, Adriatique, Narew, Warta, Néva
    Narmada
"""
_MASCULINE = """
    Antarctique, Arctique, Daghestan, Tatarstan, Alaska, Cachemire, Caucase, Darfour, Donbass
    Extrême-Orient, Golan, Golfe, Haut-Karabakh, Jura, Kansas, Kurdistan, Maghreb, Michigan
    Moyen-Orient, Nouveau-Mexique, Occident, Ohio, Ontario, Oural, Pacifique, Pays basque, Proche-Orient
    Sahara, Sahel, Sinaï, Texas, Tibet, Xinjiang, Atlantique, Orient, Colorado, Tennessee, Kentucky
    Massachusetts, Minnesota, Mississippi, Missouri, Wisconsin, Nevada, Nebraska, Montana, Maryland
    Delaware, Maine, Vermont, Wyoming, Connecticut, Arizona, Arkansas, Alabama, Illinois, Indiana, Iowa
    Idaho, Oklahoma, Utah, Oregon, New Jersey, New Hampshire, Dakota du Nord, Dakota du Sud
    Rhode Island, Manitoba, Nunavut, Yukon, Labrador, Nouveau-Brunswick, Kurdistan irakien
    Kurdistan syrien, Pendjab, Kerala, Gujarat, Bihar, Rajasthan, Bengale, Baloutchistan, Tigré, Katanga
    Kivu, Nord-Kivu, Sud-Kivu, Kordofan, Levant, Machrek, Tyrol, Piémont, Latium, Trentin, Frioul
    Haut-Adige, Péloponnèse, Palatinat, Brandebourg, Bade-Wurtemberg, Schleswig-Holstein, Mecklembourg
    Valais, Tessin, Limbourg, Hainaut, Brabant, Kent, Yorkshire, Grand Est, Centre-Val de Loire, Var
    Nord, Gard, Gers, Lot, Cher, Doubs, Finistère, Morbihan, Loiret, Cantal, Calvados, Rhône, Tarn
    Puy-de-Dôme, Pas-de-Calais, Val-de-Marne, Val-d’Oise, Loir-et-Cher, Haut-Rhin, Bas-Rhin, Vaucluse
    Territoire de Belfort, Ain, Allier, Aveyron, Hérault, Limousin, Poitou, Périgord, Roussillon, Béarn
    Berry, Languedoc, Anjou, Artois, Luberon, Vercors, Morvan, Larzac, Quercy, Rouergue, Perche, Médoc
    Vexin, Cotentin, Midi, Sud, Grand Nord, Kansaï-, Lot-et-Garonne, Tarn-et-Garonne, Maine-et-Loire
    Eure-et-Loir, Fezzan, Rif, Haut Atlas, Hoggar, Ogaden, Chiapas, Haut-Anjou, Hedjaz, Kanem
    Mato Grosso, Nordeste, Chaco, Turkestan, Bosphore, Danube, Mékong, Nil, Rhin, Hindou Kouch
    Karakoram, Pamir, Massif central, Mont-Blanc, Donbas, Punjab, Kamtchatka, Biafra, Natal
    KwaZulu-Natal, Cabinda, Gauteng, Ituri, Ulster, Aragon, Assam, Tamil Nadu, Sind, Waziristan, Yunnan
    Sichuan, Hubei, Hebei, Henan, Hunan, Guangdong, Fujian, Zhejiang, Jiangsu, Gansu, Kouban, Primorié
    Néguev, Hadramaout, Yucatán, Yucatan, Minas Gerais, Essequibo, Jutland, Brabant wallon
    Brabant flamand, Dniepr, Dniestr, Euphrate, Jourdain, Yalou, Indus, Gange, Tibre, Tage, Oder
    Tigre, Don, Pô, Douro, Zambèze, Limpopo, Saint-Laurent, Potomac, Yangtsé, Yangzi
    Yangzi Jiang, Huang He, Nil Bleu, Nil Blanc, Brahmapoutre, Litani, Léman, Baïkal, Vésuve, Stromboli
    Kilimandjaro, Fuji, Tanganyika, Titicaca, Guadalquivir, Rio Grande, Rio de la Plata, Parana, Paraná
    Chari, Logone, Yarmouk, Syr-Daria, Amou-Daria, Terek, Prout, Boug, Neckar, Escaut, Ob, Ladoga, Cervin
    Popocatepetl, Stromboli, Karakoroum, Hindou Koush, Altaï, Tian Shan, Ventoux
"""
_PLURAL_F = """
    Alpes, Antilles, Caraïbes, Pyrénées, Vosges, Ardennes, Cévennes, Landes, Carpates, Appalaches
    Montagnes Rocheuses, Rocheuses, Andes, Bouches-du-Rhône, Côtes-d’Armor, Deux-Sèvres, Hautes-Alpes
    Alpes-Maritimes, Flandres, Alpes-de-Haute-Provence, Pyrénées-Atlantiques, Pyrénées-Orientales
    Hautes-Pyrénées, Yvelines, Asturies, Pouilles, Abruzzes, Highlands, Grandes Plaines, Dolomites
"""
_PLURAL_M = """
    Balkans, Hauts-de-France, Hauts-de-Seine, Pays de la Loire, Pays baltes, Territoires palestiniens
    Balkans occidentaux, Territoires du Nord-Ouest, Midlands, Sudètes, Grands Lacs
"""
_BARE_ISLANDS = """
    Bali, Bornéo, Guam, Hawaï, Java, Lampedusa, Lesbos, Madère, Majorque, Minorque, Ibiza, Okinawa
    Rhodes, Sakhaline, Sumatra, Tahiti, Terre-Neuve, Zanzibar, Samos, Kos, Mykonos, Santorin, Corfou
    Capri, Hokkaido, Honshu, Kyushu, Hainan, Jeju, Timor, Mindanao, Luçon, Célèbes, Lanzarote, Tenerife
    Djerba, Ouessant, Manhattan, Saint-Domingue, Hispaniola, Bora-Bora, Moorea, Ceylan, Diego Garcia
    Pantelleria, Chios, Patmos, Gorée, Malé
"""
_ISLANDS = """
    Corse, Crète, Guadeloupe, Martinique, Réunion, Sardaigne, Sicile, Tasmanie, Désirade, Eubée
    Île-du-Prince-Édouard
    Nouvelle-Guinée, Papouasie, Terre de Feu, Trinité
"""
_ARCHIPELAGOS = """
    Açores, Baléares, Canaries, Kouriles, Malouines, Cyclades, Galápagos, Hébrides, Orcades, Shetland
    Aléoutiennes, Spratleys, Paracels, Sporades, Grenadines, Marquises, Moluques
"""


def region(name: str) -> Phrase | None:
    """The region or island of that name; None if the tables have none.

    >>> found = region("Sibérie")
    >>> (found.gender, found.place) if found else ""
    ('f', 'region')
    """
    return _by_name().get(name)


@cache
def _by_name() -> dict[str, Phrase]:
    return dict(
        [
            *_named(_FEMININE, "f"),
            *_named(_MASCULINE, "m"),
            *_named(_PLURAL_F, "f", "p"),
            *_named(_PLURAL_M, "m", "p"),
            *_named(_ISLANDS, "f", place="ile"),
            *_named(_ARCHIPELAGOS, "f", "p", "ile"),
            *((name, Phrase(text=name, place="ile")) for name in names(_BARE_ISLANDS)),
        ]
    )


def _named(
    table: str, gender: Gender, number: Number = "s", place: Place = "region"
) -> Iterator[tuple[str, Phrase]]:
    for name in names(table):
        yield name, Phrase(text=name, gender=gender, number=number, determined=True, place=place)
