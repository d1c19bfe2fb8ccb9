"""The countries of the world with what French asks of each.

A row is (name, grammar, demonym masculine, demonym feminine, capital). Grammar is m or f, p if
plural, and « - » if the name takes no article; a bare « - » is a gender on which usage is divided,
left unknown.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its name as a phrase, its adjective in the singular and its capital."""

    phrase: Phrase
    masculine: str
    feminine: str
    capital: str

    @property
    def name(self) -> str:
        """The name without its article."""
        return self.phrase.text


def _country(name: str, grammar: str, masculine: str, feminine: str, capital: str) -> Country:
    phrase = Phrase(
        text=name,
        gender="m" if "m" in grammar else "f" if "f" in grammar else None,
        number="p" if "p" in grammar else "s",
        determined="-" not in grammar,
        place="pays",
    )
    return Country(phrase, masculine, feminine, capital)


COUNTRIES: tuple[Country, ...] = (
    _country("Afghanistan", "m", "afghan", "afghane", "Kaboul"),
    _country("Afrique du Sud", "f", "sud-africain", "sud-africaine", "Pretoria"),
    _country("Albanie", "f", "albanais", "albanaise", "Tirana"),
    _country("Algérie", "f", "algérien", "algérienne", "Alger"),
    _country("Allemagne", "f", "allemand", "allemande", "Berlin"),
    _country("Andorre", "f", "andorran", "andorrane", "Andorre-la-Vieille"),
    _country("Angola", "m", "angolais", "angolaise", "Luanda"),
    _country("Antigua-et-Barbuda", "f-", "antiguayen", "antiguayenne", "Saint John’s"),
    _country("Arabie saoudite", "f", "saoudien", "saoudienne", "Riyad"),
    _country("Argentine", "f", "argentin", "argentine", "Buenos Aires"),
    _country("Arménie", "f", "arménien", "arménienne", "Erevan"),
    _country("Australie", "f", "australien", "australienne", "Canberra"),
    _country("Autriche", "f", "autrichien", "autrichienne", "Vienne"),
    _country("Azerbaïdjan", "m", "azerbaïdjanais", "azerbaïdjanaise", "Bakou"),
    _country("Bahamas", "fp", "bahaméen", "bahaméenne", "Nassau"),
    _country("Bahreïn", "m-", "bahreïni", "bahreïnie", "Manama"),
    _country("Bangladesh", "m", "bangladais", "bangladaise", "Dacca"),
    _country("Barbade", "f", "barbadien", "barbadienne", "Bridgetown"),
    _country("Belgique", "f", "belge", "belge", "Bruxelles"),
    _country("Belize", "m", "bélizien", "bélizienne", "Belmopan"),
    _country("Bénin", "m", "béninois", "béninoise", "Porto-Novo"),
    _country("Bhoutan", "m", "bhoutanais", "bhoutanaise", "Thimphou"),
    _country("Biélorussie", "f", "biélorusse", "biélorusse", "Minsk"),
    _country("Birmanie", "f", "birman", "birmane", "Naypyidaw"),
    _country("Bolivie", "f", "bolivien", "bolivienne", "La Paz"),
    _country("Bosnie-Herzégovine", "f", "bosnien", "bosnienne", "Sarajevo"),
    _country("Botswana", "m", "botswanais", "botswanaise", "Gaborone"),
    _country("Brésil", "m", "brésilien", "brésilienne", "Brasilia"),
    _country("Brunei", "m", "brunéien", "brunéienne", "Bandar Seri Begawan"),
    _country("Bulgarie", "f", "bulgare", "bulgare", "Sofia"),
    _country("Burkina Faso", "m", "burkinabè", "burkinabè", "Ouagadougou"),
    _country("Burundi", "m", "burundais", "burundaise", "Gitega"),
    _country("Cambodge", "m", "cambodgien", "cambodgienne", "Phnom Penh"),
    _country("Cameroun", "m", "camerounais", "camerounaise", "Yaoundé"),
    _country("Canada", "m", "canadien", "canadienne", "Ottawa"),
    _country("Cap-Vert", "m", "cap-verdien", "cap-verdienne", "Praia"),
    _country("Centrafrique", "f", "centrafricain", "centrafricaine", "Bangui"),
    _country("Chili", "m", "chilien", "chilienne", "Santiago"),
    _country("Chine", "f", "chinois", "chinoise", "Pékin"),
    _country("Chypre", "f-", "chypriote", "chypriote", "Nicosie"),
    _country("Colombie", "f", "colombien", "colombienne", "Bogota"),
    _country("Comores", "fp", "comorien", "comorienne", "Moroni"),
    _country("Congo", "m", "congolais", "congolaise", "Brazzaville"),
    _country("Corée du Nord", "f", "nord-coréen", "nord-coréenne", "Pyongyang"),
    _country("Corée du Sud", "f", "sud-coréen", "sud-coréenne", "Séoul"),
    _country("Costa Rica", "m", "costaricien", "costaricienne", "San José"),
    _country("Côte d’Ivoire", "f", "ivoirien", "ivoirienne", "Yamoussoukro"),
    _country("Croatie", "f", "croate", "croate", "Zagreb"),
    _country("Cuba", "f-", "cubain", "cubaine", "La Havane"),
    _country("Danemark", "m", "danois", "danoise", "Copenhague"),
    _country("Djibouti", "m-", "djiboutien", "djiboutienne", "Djibouti"),
    _country("Dominique", "f", "dominiquais", "dominiquaise", "Roseau"),
    _country("Égypte", "f", "égyptien", "égyptienne", "Le Caire"),
    _country("Émirats arabes unis", "mp", "émirien", "émirienne", "Abou Dabi"),
    _country("Équateur", "m", "équatorien", "équatorienne", "Quito"),
    _country("Érythrée", "f", "érythréen", "érythréenne", "Asmara"),
    _country("Espagne", "f", "espagnol", "espagnole", "Madrid"),
    _country("Estonie", "f", "estonien", "estonienne", "Tallinn"),
    _country("Eswatini", "m", "swazi", "swazie", "Mbabane"),
    _country("États-Unis", "mp", "américain", "américaine", "Washington"),
    _country("Éthiopie", "f", "éthiopien", "éthiopienne", "Addis-Abeba"),
    _country("Fidji", "fp", "fidjien", "fidjienne", "Suva"),
    _country("Finlande", "f", "finlandais", "finlandaise", "Helsinki"),
    _country("France", "f", "français", "française", "Paris"),
    _country("Gabon", "m", "gabonais", "gabonaise", "Libreville"),
    _country("Gambie", "f", "gambien", "gambienne", "Banjul"),
    _country("Géorgie", "f", "géorgien", "géorgienne", "Tbilissi"),
    _country("Ghana", "m", "ghanéen", "ghanéenne", "Accra"),
    _country("Grèce", "f", "grec", "grecque", "Athènes"),
    _country("Grenade", "f", "grenadien", "grenadienne", "Saint-Georges"),
    _country("Guatemala", "m", "guatémaltèque", "guatémaltèque", "Guatemala"),
    _country("Guinée", "f", "guinéen", "guinéenne", "Conakry"),
    _country("Guinée-Bissau", "f", "bissau-guinéen", "bissau-guinéenne", "Bissau"),
    _country("Guinée équatoriale", "f", "équatoguinéen", "équatoguinéenne", "Malabo"),
    _country("Guyana", "m", "guyanien", "guyanienne", "Georgetown"),
    _country("Haïti", "-", "haïtien", "haïtienne", "Port-au-Prince"),
    _country("Honduras", "m", "hondurien", "hondurienne", "Tegucigalpa"),
    _country("Hongrie", "f", "hongrois", "hongroise", "Budapest"),
    _country("Îles Marshall", "fp", "marshallais", "marshallaise", "Majuro"),
    _country("Îles Salomon", "fp", "salomonais", "salomonaise", "Honiara"),
    _country("Inde", "f", "indien", "indienne", "New Delhi"),
    _country("Indonésie", "f", "indonésien", "indonésienne", "Jakarta"),
    _country("Irak", "m", "irakien", "irakienne", "Bagdad"),
    _country("Iran", "m", "iranien", "iranienne", "Téhéran"),
    _country("Irlande", "f", "irlandais", "irlandaise", "Dublin"),
    _country("Islande", "f", "islandais", "islandaise", "Reykjavik"),
    _country("Israël", "m-", "israélien", "israélienne", "Jérusalem"),
    _country("Italie", "f", "italien", "italienne", "Rome"),
    _country("Jamaïque", "f", "jamaïcain", "jamaïcaine", "Kingston"),
    _country("Japon", "m", "japonais", "japonaise", "Tokyo"),
    _country("Jordanie", "f", "jordanien", "jordanienne", "Amman"),
    _country("Kazakhstan", "m", "kazakh", "kazakhe", "Astana"),
    _country("Kenya", "m", "kényan", "kényane", "Nairobi"),
    _country("Kirghizistan", "m", "kirghize", "kirghize", "Bichkek"),
    _country("Kiribati", "fp", "kiribatien", "kiribatienne", "Tarawa"),
    _country("Kosovo", "m", "kosovar", "kosovare", "Pristina"),
    _country("Koweït", "m", "koweïtien", "koweïtienne", "Koweït"),
    _country("Laos", "m", "laotien", "laotienne", "Vientiane"),
    _country("Lesotho", "m", "lésothien", "lésothienne", "Maseru"),
    _country("Lettonie", "f", "letton", "lettone", "Riga"),
    _country("Liban", "m", "libanais", "libanaise", "Beyrouth"),
    _country("Liberia", "m", "libérien", "libérienne", "Monrovia"),
    _country("Libye", "f", "libyen", "libyenne", "Tripoli"),
    _country("Liechtenstein", "m", "liechtensteinois", "liechtensteinoise", "Vaduz"),
    _country("Lituanie", "f", "lituanien", "lituanienne", "Vilnius"),
    _country("Luxembourg", "m", "luxembourgeois", "luxembourgeoise", "Luxembourg"),
    _country("Macédoine du Nord", "f", "macédonien", "macédonienne", "Skopje"),
    _country("Madagascar", "-", "malgache", "malgache", "Antananarivo"),
    _country("Malaisie", "f", "malaisien", "malaisienne", "Kuala Lumpur"),
    _country("Malawi", "m", "malawien", "malawienne", "Lilongwe"),
    _country("Maldives", "fp", "maldivien", "maldivienne", "Malé"),
    _country("Mali", "m", "malien", "malienne", "Bamako"),
    _country("Malte", "f-", "maltais", "maltaise", "La Valette"),
    _country("Maroc", "m", "marocain", "marocaine", "Rabat"),
    _country("Maurice", "f-", "mauricien", "mauricienne", "Port-Louis"),
    _country("Mauritanie", "f", "mauritanien", "mauritanienne", "Nouakchott"),
    _country("Mexique", "m", "mexicain", "mexicaine", "Mexico"),
    _country("Micronésie", "f", "micronésien", "micronésienne", "Palikir"),
    _country("Moldavie", "f", "moldave", "moldave", "Chisinau"),
    _country("Monaco", "m-", "monégasque", "monégasque", "Monaco"),
    _country("Mongolie", "f", "mongol", "mongole", "Oulan-Bator"),
    _country("Monténégro", "m", "monténégrin", "monténégrine", "Podgorica"),
    _country("Mozambique", "m", "mozambicain", "mozambicaine", "Maputo"),
    _country("Namibie", "f", "namibien", "namibienne", "Windhoek"),
    _country("Nauru", "-", "nauruan", "nauruane", "Yaren"),
    _country("Népal", "m", "népalais", "népalaise", "Katmandou"),
    _country("Nicaragua", "m", "nicaraguayen", "nicaraguayenne", "Managua"),
    _country("Niger", "m", "nigérien", "nigérienne", "Niamey"),
    _country("Nigeria", "m", "nigérian", "nigériane", "Abuja"),
    _country("Norvège", "f", "norvégien", "norvégienne", "Oslo"),
    _country("Nouvelle-Zélande", "f", "néo-zélandais", "néo-zélandaise", "Wellington"),
    _country("Oman", "m-", "omanais", "omanaise", "Mascate"),
    _country("Ouganda", "m", "ougandais", "ougandaise", "Kampala"),
    _country("Ouzbékistan", "m", "ouzbek", "ouzbèke", "Tachkent"),
    _country("Pakistan", "m", "pakistanais", "pakistanaise", "Islamabad"),
    _country("Palaos", "fp", "paluan", "paluane", "Ngerulmud"),
    _country("Palestine", "f", "palestinien", "palestinienne", "Ramallah"),
    _country("Panama", "m", "panaméen", "panaméenne", "Panama"),
    _country("Papouasie-Nouvelle-Guinée", "f", "papou", "papoue", "Port Moresby"),
    _country("Paraguay", "m", "paraguayen", "paraguayenne", "Asuncion"),
    _country("Pays-Bas", "mp", "néerlandais", "néerlandaise", "Amsterdam"),
    _country("Pérou", "m", "péruvien", "péruvienne", "Lima"),
    _country("Philippines", "fp", "philippin", "philippine", "Manille"),
    _country("Pologne", "f", "polonais", "polonaise", "Varsovie"),
    _country("Portugal", "m", "portugais", "portugaise", "Lisbonne"),
    _country("Qatar", "m", "qatari", "qatarie", "Doha"),
    _country("République démocratique du Congo", "f", "congolais", "congolaise", "Kinshasa"),
    _country("République dominicaine", "f", "dominicain", "dominicaine", "Saint-Domingue"),
    _country("République tchèque", "f", "tchèque", "tchèque", "Prague"),
    _country("Roumanie", "f", "roumain", "roumaine", "Bucarest"),
    _country("Royaume-Uni", "m", "britannique", "britannique", "Londres"),
    _country("Russie", "f", "russe", "russe", "Moscou"),
    _country("Rwanda", "m", "rwandais", "rwandaise", "Kigali"),
    _country("Saint-Christophe-et-Niévès", "m-", "christophien", "christophienne", "Basseterre"),
    _country("Sainte-Lucie", "f-", "saint-lucien", "saint-lucienne", "Castries"),
    _country("Saint-Marin", "m-", "saint-marinais", "saint-marinaise", "Saint-Marin"),
    _country("Saint-Vincent-et-les-Grenadines", "m-", "vincentais", "vincentaise", "Kingstown"),
    _country("Salvador", "m", "salvadorien", "salvadorienne", "San Salvador"),
    _country("Samoa", "fp", "samoan", "samoane", "Apia"),
    _country("Sao Tomé-et-Principe", "m-", "santoméen", "santoméenne", "Sao Tomé"),
    _country("Sénégal", "m", "sénégalais", "sénégalaise", "Dakar"),
    _country("Serbie", "f", "serbe", "serbe", "Belgrade"),
    _country("Seychelles", "fp", "seychellois", "seychelloise", "Victoria"),
    _country("Sierra Leone", "f", "sierra-léonais", "sierra-léonaise", "Freetown"),
    _country("Singapour", "-", "singapourien", "singapourienne", "Singapour"),
    _country("Slovaquie", "f", "slovaque", "slovaque", "Bratislava"),
    _country("Slovénie", "f", "slovène", "slovène", "Ljubljana"),
    _country("Somalie", "f", "somalien", "somalienne", "Mogadiscio"),
    _country("Soudan", "m", "soudanais", "soudanaise", "Khartoum"),
    _country("Soudan du Sud", "m", "sud-soudanais", "sud-soudanaise", "Djouba"),
    _country("Sri Lanka", "m", "sri-lankais", "sri-lankaise", "Colombo"),
    _country("Suède", "f", "suédois", "suédoise", "Stockholm"),
    _country("Suisse", "f", "suisse", "suisse", "Berne"),
    _country("Suriname", "m", "surinamais", "surinamaise", "Paramaribo"),
    _country("Syrie", "f", "syrien", "syrienne", "Damas"),
    _country("Tadjikistan", "m", "tadjik", "tadjike", "Douchanbé"),
    _country("Taïwan", "-", "taïwanais", "taïwanaise", "Taipei"),
    _country("Tanzanie", "f", "tanzanien", "tanzanienne", "Dodoma"),
    _country("Tchad", "m", "tchadien", "tchadienne", "N’Djamena"),
    _country("Thaïlande", "f", "thaïlandais", "thaïlandaise", "Bangkok"),
    _country("Timor oriental", "m", "est-timorais", "est-timoraise", "Dili"),
    _country("Togo", "m", "togolais", "togolaise", "Lomé"),
    _country("Tonga", "fp", "tongien", "tongienne", "Nuku’alofa"),
    _country("Trinité-et-Tobago", "f-", "trinidadien", "trinidadienne", "Port d’Espagne"),
    _country("Tunisie", "f", "tunisien", "tunisienne", "Tunis"),
    _country("Turkménistan", "m", "turkmène", "turkmène", "Achgabat"),
    _country("Turquie", "f", "turc", "turque", "Ankara"),
    _country("Tuvalu", "p", "tuvaluan", "tuvaluane", "Funafuti"),
    _country("Ukraine", "f", "ukrainien", "ukrainienne", "Kiev"),
    _country("Uruguay", "m", "uruguayen", "uruguayenne", "Montevideo"),
    _country("Vanuatu", "m", "vanuatuan", "vanuatuane", "Port-Vila"),
    _country("Vatican", "m", "vatican", "vaticane", "Vatican"),
    _country("Venezuela", "m", "vénézuélien", "vénézuélienne", "Caracas"),
    _country("Vietnam", "m", "vietnamien", "vietnamienne", "Hanoï"),
    _country("Yémen", "m", "yéménite", "yéménite", "Sanaa"),
    _country("Zambie", "f", "zambien", "zambienne", "Lusaka"),
    _country("Zimbabwe", "m", "zimbabwéen", "zimbabwéenne", "Harare"),
)

# Other names of the same countries, and countries that are part of another.
ALSO: tuple[Country, ...] = (
    _country("Angleterre", "f", "anglais", "anglaise", "Londres"),
    _country("Bélarus", "m", "bélarusse", "bélarusse", "Minsk"),
    _country("Cabo Verde", "m", "cap-verdien", "cap-verdienne", "Praia"),
    _country("Écosse", "f", "écossais", "écossaise", "Édimbourg"),
    _country("Grande-Bretagne", "f", "britannique", "britannique", "Londres"),
    _country("Irlande du Nord", "f", "nord-irlandais", "nord-irlandaise", "Belfast"),
    _country("Macédoine", "f", "macédonien", "macédonienne", "Skopje"),
    _country("Myanmar", "m", "birman", "birmane", "Naypyidaw"),
    _country("pays de Galles", "m", "gallois", "galloise", "Cardiff"),
    _country("RDC", "f", "congolais", "congolaise", "Kinshasa"),
    _country("République centrafricaine", "f", "centrafricain", "centrafricaine", "Bangui"),
    _country("Tchéquie", "f", "tchèque", "tchèque", "Prague"),
    _country("Timor-Leste", "m", "est-timorais", "est-timoraise", "Dili"),
    _country("URSS", "f", "soviétique", "soviétique", "Moscou"),
    _country("Groenland", "m", "groenlandais", "groenlandaise", "Nuuk"),
    _country("Hong Kong", "-", "hongkongais", "hongkongaise", ""),
    _country("Macao", "-", "macanais", "macanaise", ""),
    _country("Porto Rico", "-", "portoricain", "portoricaine", "San Juan"),
    _country("Nouvelle-Calédonie", "f", "calédonien", "calédonienne", "Nouméa"),
    _country("Polynésie française", "f", "polynésien", "polynésienne", "Papeete"),
    _country("Guyane", "f", "guyanais", "guyanaise", "Cayenne"),
)

_BY_NAME = {country.name: country for country in (*COUNTRIES, *ALSO)}


def country(name: str) -> Country | None:
    """The country of that name, written as in the table (either apostrophe); None if there is none.

    >>> found = country("Corée du Nord")
    >>> found.feminine if found else ""
    'nord-coréenne'
    """
    return _BY_NAME.get(name.replace("'", "’"))


def country_phrase(name: str) -> Phrase | None:
    """Its name as a phrase with its features; None if it is not a country.

    >>> phrase = country_phrase("Cuba")
    >>> phrase.determined if phrase else ""
    False
    """
    found = country(name)
    return found.phrase if found else None
