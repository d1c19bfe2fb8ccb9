"""Towns that a plain text may name: the capitals and others of the news."""

from __future__ import annotations

from functools import cache

from quizgen.french.countries import others, states
from quizgen.french.names import ARTICLE_TOWNS
from quizgen.french.tables import names
from quizgen.model.phrase import Phrase

_OTHERS = names(
    """
    Oulan-Oude, Aarhus, Abbottabad, Aberdeen, Abidjan, Acapulco, Adana, Aden, Adélaïde, Agadir, Agra
    Ahmedabad, Aix-en-Provence, Aix-la-Chapelle, Ajaccio, Albi, Albuquerque, Alep, Alexandrie, Almaty
    Amiens, Amritsar, Anchorage, Angers, Angoulême, Annaba, Annecy, Antalya, Anvers, Arequipa
    Arkhangelsk, Arles, Arras, Arusha, Assouan, Atlanta, Aubervilliers, Auckland, Augsbourg, Auschwitz
    Austerlitz, Austin, Auxerre, Avdiivka, Avignon, Baalbek, Babylone, Bakhmout, Baltimore, Bandung
    Bangalore, Barcelone, Bari, Basse-Terre, Bassora, Bastia, Batoumi, Bayonne, Beauvais, Beijing
    Belfast, Belfort, Belgorod, Belmopan, Belo Horizonte, Belém, Benghazi, Bergame, Bergen, Besançon
    Bethléem, Biarritz, Bilbao, Birmingham, Bizerte, Blida, Blois, Bobigny, Bobo-Dioulasso, Bologne
    Bombay, Bonn, Bordeaux, Boston, Bouaké, Boukhara, Boulogne-Billancourt, Bourges, Boutcha, Braga
    Brescia, Brest, Briansk, Brighton, Brisbane, Bristol, Brive-la-Gaillarde, Brno, Bruges, Brême
    Bukavu, Bunia, Bursa, Busan, Byzance, Bâle, Béjaïa, Bénarès, Béziers, Cadix, Caen, Cagliari, Calais
    Calcutta, Calgary, Cali, Calvi, Cambridge, Camp David, Cancún, Cannes, Canton, Carcassonne, Cardiff
    Carthage, Carthagène, Casablanca, Catane, Cayenne, Cebu, Cergy, Ceuta, Chambéry, Chamonix
    Chandigarh, Changchun, Charjah, Charleroi, Charleston, Charleville-Mézières, Charlottesville
    Chartres, Chengdu, Chennai, Cherbourg, Chiang Mai, Chicago, Chiraz, Chittagong, Cholet, Chongqing
    Christchurch, Châteauroux, Cincinnati, Ciudad Juárez, Clermont-Ferrand, Cleveland, Cluj, Cluny
    Cochabamba, Coimbra, Colmar, Cologne, Concepción, Constanta, Constantine, Constantinople, Cordoue
    Corinthe, Cork, Cotonou, Cracovie, Créteil, Culiacán, Cuzco, Córdoba, Da Nang, Daegu, Daejeon, Dalat
    Dalian, Dallas, Darwin, Davao, Davos, Delft, Delhi, Delphes, Denpasar, Denver, Deraa, Derna, Dieppe
    Dijon, Diyarbakir, Diên Biên Phu, Djeddah, Dnipro, Domrémy, Donetsk, Dortmund, Douala, Douvres
    Dresde, Dubaï, Dubrovnik, Dunkerque, Durban, Détroit, Düsseldorf, Edmonton, Eilat, Eindhoven
    El Fasher, El-Fasher, Erbil, Erfurt, Essaouira, Essen, Evian, Falloujah, Faro, Florence
    Fort-de-France, Fortaleza, Francfort, Fribourg, Fréjus, Fukuoka, Fukushima, Fès, Galway, Gand, Gao
    Gatineau, Gaza, Gaziantep, Gdansk, Genève, Ghardaïa, Giverny, Glasgow, Goma, Gori, Grasse, Graz
    Grenoble, Grozny, Guadalajara, Guantanamo, Guantánamo, Guayaquil, Gwangju, Gyumri, Gênes, Göteborg
    Halifax, Hama, Hambourg, Hamhung, Hangzhou, Hanovre, Harbin, Haïfa, Haïphong, Hefei, Heidelberg
    Hiroshima, Hobart, Hodeïda, Hollywood, Homs, Honolulu, Houston, Hué, Huê, Hyderabad, Hyères, Hébron
    Hérat, Hô Chi Minh-Ville, Iakoutsk, Ibadan, Idlib, Iekaterinbourg, Incheon, Indianapolis, Innsbruck
    Irkoutsk, Ispahan, Issy-les-Moulineaux, Istanbul, Izmir, Iéna, Jacksonville, Jaffna, Jaipur
    Jalalabad, Johannesburg, Jytomyr, Jénine, Jéricho, Kaesong, Kaliningrad, Kandahar, Kandy, Kano
    Kansas City, Kaohsiung, Karachi, Karlsruhe, Kashgar, Katowice, Kaunas, Kawasaki, Kazan, Kerbala
    Khabarovsk, Khan Younès, Kharkiv, Kherson, Kidal, Kiel, Kirkouk, Kisangani, Kobané, Kobé, Kolkata
    Konya, Korhogo, Kourou, Koursk, Kramatorsk, Kropyvnytskyï, Kumasi, Kunduz, Kunming, Kyiv, Kyoto
    Lagos, Lahore, Las Vegas, Lattaquié, Lausanne, Laval, Laâyoune, Leeds, Leipzig, Leningrad, Lhassa
    Lille, Limoges, Linz, Little Rock, Liverpool, Liège, Lodz, Lomé, Londonderry, Lorient, Los Angeles
    Lougansk, Louisville, Lourdes, Louvain, Louxor, Luang Prabang, Lublin, Lubumbashi, Lucerne, Lugano
    Lviv, Lyon, Maastricht, Machhad, Madras, Maiduguri, Malacca, Malaga, Malmö, Mamoudzou, Manaus
    Manchester, Mandalay, Mannheim, Mantoue, Maracaibo, Marioupol, Marrakech, Marseille, Mayence
    Mazar-e-Charif, Medellín, Megève, Meknès, Melbourne, Melilla, Melitopol, Memphis, Mendoza, Messine
    Metz, Miami, Milan, Milwaukee, Minneapolis, Misrata, Mitrovica, Modène, Mombasa, Moncton, Mons
    Montauban, Monterrey, Montpellier, Montreuil, Montreux, Montréal, Mopti, Moroni, Mossoul, Mostar
    Moulins, Mourmansk, Mulhouse, Mumbai, Munich, Murcie, Mycènes, Mykolaïv, Mâcon, Médine, Nagano
    Nagasaki, Nagoya, Najaf, Namur, Nancy, Nankin, Nanterre, Nantes, Naples, Naplouse, Nara, Narbonne
    Narva, Nashville, Natanz, Nazareth, Neuchâtel, Nevers, New York, Newark, Newcastle, Nha Trang, Nice
    Niigata, Niort, Nis, Nottingham, Nouméa, Novi Sad, Novossibirsk, Nuremberg, Nîmes, Oakland, Oaxaca
    Odense, Odessa, Oklahoma City, Olympie, Omsk, Oran, Orange, Orlando, Orléans, Osaka, Ostende
    Ostrava, Ouistreham, Oujda, Oxford, Padoue, Palerme, Palmyre, Pampelune, Panmunjom, Papeete, Parme
    Patras, Pattaya, Pau, Penang, Perm, Perpignan, Perth, Peshawar, Petrograd, Philadelphie, Phoenix
    Phuket, Pise, Pittsburgh, Plovdiv, Pointe-Noire, Pointe-à-Pitre, Poitiers, Pokhara, Pokrovsk
    Poltava, Pompéi, Pondichéry, Port-Louis, Port-Saïd, Port-Soudan, Portland, Porto, Porto Alegre
    Potsdam, Poznan, Puebla, Pune, Pyeongchang, Périgueux, Pérouse, Qingdao, Qom, Quetta, Quimper, Rafah
    Ramallah, Rangoun, Raqqa, Rason, Ratisbonne, Ravenne, Rawalpindi, Recife, Regina, Reims, Rennes
    Richmond, Rio de Janeiro, Roanne, Rosario, Rostov-sur-le-Don, Rotterdam, Roubaix, Rouen, Sacramento
    Saint-Brieuc, Saint-Cloud, Saint-Denis, Saint-Gall, Saint-Jacques-de-Compostelle, Saint-Louis
    Saint-Malo, Saint-Nazaire, Saint-Ouen, Saint-Pétersbourg, Saint-Quentin, Saint-Sébastien
    Saint-Tropez, Saint-Étienne, Salamanque, Salonique, Salt Lake City, Salvador de Bahia, Salzbourg
    Samara, Samarcande, San Antonio, San Diego, San Francisco, San José, Santa Fe, Santiago de Cuba
    Sao Paulo, Sapporo, Saragosse, Saratov, Sarrebruck, Saskatoon, Saïda, Saïgon, Seattle, Sendai, Sfax
    Shanghai, Shenyang, Shenzhen, Sherbrooke, Siem Reap, Sienne, Sinuiju, Sion, Smolensk, Sotchi, Soumy
    Sousse, Southampton, Soweto, Sparte, Split, Springfield, Srebrenica, Srinagar, Stalingrad
    Stepanakert, Strasbourg, Stuttgart, Sucre, Suez, Surabaya, Suzhou, Sydney, Syracuse, Syrte, Sète
    Sébastopol, Sétif, Séville, Tabriz, Taichung, Taipei, Tamanrasset, Tamatave, Tampa, Tampere, Tanger
    Tarbes, Tarente, Tataouine, Taëz, Tcheliabinsk, Tchernihiv, Tchernobyl, Tel-Aviv, Thiès, Thèbes
    Tianjin, Tijuana, Tikrit, Timisoara, Tizi Ouzou, Tiznit, Tlemcen, Tolède, Tombouctou, Tomsk, Toronto
    Touba, Toulon, Toulouse, Tourcoing, Tours, Trieste, Troie, Trois-Rivières, Tromsø, Trondheim, Troyes
    Trèves, Trébizonde, Tucson, Tulsa, Turin, Turku, Tver, Tyr, Tétouan, Uppsala, Urumqi, Ushuaïa
    Utrecht, Uvira, Vaduz, Valence, Valenciennes, Valladolid, Valparaiso, Valparaíso, Vancouver, Vannes
    Varna, Venise, Veracruz, Verdun, Versailles, Verviers, Vicence, Vichy, Villeurbanne, Vincennes
    Vladikavkaz, Vladivostok, Volgograd, Voronej, Vérone, Vézelay, Waterloo, Weimar, Wenzhou, Willemstad
    Windsor, Winnipeg, Winterthour, Wolfsburg, Wonsan, Wroclaw, Wuhan, Xiamen, Xi’an, Yalta, Yokohama
    York, Ypres, Zadar, Zaporijia, Zhengzhou, Ziguinchor, Zinder, Zurich, Édimbourg, Épinal, Étretat
    Évian, Évreux, Évry
    Louhansk, Zaporijjia, Avdiïvka, Tokmak, Izioum, Irpin, Simféropol, Krasnodar, Makhatchkala, Oufa
    Astrakhan, Ashdod, Sidon, Nadjaf, Marib, Tobrouk, Ouarzazate, Omdourman, Beni, Agadez, Diffa, Djibo
    Mekele, Lalibela, Kisumu, Hargeisa, Berbera, Beira, Pemba, Kachgar, Kobe, Varanasi, Kosice
    Debrecen, Thessalonique, Prizren, Maribor, Vénissieux, Grigny, Trappes, Mantes-la-Jolie, Sarcelles
    Montluçon, Vierzon, Aurillac, Rodez, Castres, Cahors, Auch, Dax, Mont-de-Marsan, Agen, Saintes
    Saumur, Alençon, Saint-Lô, Granville, Boulogne-sur-Mer, Lens, Douai, Cambrai, Maubeuge, Sedan, Dole
    Montélimar, Gap, Foix, Bonifacio, Sartène, Saint-Laurent-du-Maroni, Saint-Paul, Nijni Novgorod, São
    Paulo, Banja Luka, Kryvyï Rih, Digne-les-Bains, Abou Dhabi
    """
)


@cache
def _by_name() -> dict[str, Phrase]:
    capitals = (country.capital for country in (*states(), *others()) if country.capital)
    return {name: _town(name) for name in (*capitals, *_OTHERS, *ARTICLE_TOWNS)}


def city(name: str) -> Phrase | None:
    """The town of that name; None if the tables have none.

    >>> found = city("La Haye")
    >>> found.gender if found else ""
    'f'
    """
    return _by_name().get(name.replace("'", "’"))


def metonym(name: str) -> Phrase:
    """A capital that stands for its government, with the gender that its verbs and adjectives take.

    That of its article; else feminine in a mute « e » (« Rome s’est dite prête »), as grammars advise,
    and masculine elsewhere (« Moscou s’est dit prêt »).

    >>> metonym("Moscou").gender, metonym("Rome").gender, metonym("Le Caire").gender
    ('m', 'f', 'm')
    """
    feminine = name.startswith("La ") or (name.endswith(("e", "es")) and not name.startswith("Le "))
    return Phrase(text=name, gender="f" if feminine else "m", place="ville")


def _town(name: str) -> Phrase:
    article = name.partition(" ")[0]
    match article:
        case "Le":
            return Phrase(text=name, gender="m", place="ville")
        case "La":
            return Phrase(text=name, gender="f", place="ville")
        case _:
            return Phrase(text=name, place="ville")
