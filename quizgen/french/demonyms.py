"""The adjective of a place, the name of who lives there, and its capital."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quizgen.errors import FrenchError
from quizgen.french.adjectives import forms
from quizgen.french.cities import metonym
from quizgen.french.countries import country, others, states
from quizgen.french.phrases import Grammar, grammar
from quizgen.french.tables import names, pairs
from quizgen.model.phrase import Gender, Phrase

# Adjectives of regions and towns, in the masculine.
_OTHERS = """
    Réunion:réunionnais, Martinique:martiniquais, Guadeloupe:guadeloupéen, Corse:corse
    Cisjordanie:cisjordanien, Crimée:criméen, Tchétchénie:tchétchène, Tibet:tibétain
    Québec:québécois, Catalogne:catalan, Bretagne:breton, Sicile:sicilien, Sardaigne:sarde
    Californie:californien, Texas:texan, Floride:floridien, Sibérie:sibérien, Bavière:bavarois
    Flandre:flamand, Wallonie:wallon, Andalousie:andalou, Afrique:africain, Europe:européen
    Asie:asiatique, Amérique:américain, Amérique latine:latino-américain, Océanie:océanien
    Afrique du Nord:nord-africain, Amérique du Nord:nord-américain
    Amérique du Sud:sud-américain, Kurdistan:kurde, Antilles:antillais, Malouines:malouin
    Normandie:normand, Alsace:alsacien, Lorraine:lorrain, Provence:provençal, Savoie:savoyard
    Bourgogne:bourguignon, Champagne:champenois, Auvergne:auvergnat, Picardie:picard
    Toscane:toscan, Galice:galicien, Pays basque:basque, Castille:castillan, Vénétie:vénitien
    Hawaï:hawaïen, Bali:balinais, Tahiti:tahitien, Zanzibar:zanzibarite, Canaries:canarien
    Açores:açorien, Cachemire:cachemiri, Maghreb:maghrébin, Sahel:sahélien, Crète:crétois
    Tatarstan:tatar, Daghestan:daghestanais, Louisiane:louisianais, Polynésie:polynésien
    Scandinavie:scandinave, Balkans:balkanique, Caucase:caucasien, Moyen-Orient:moyen-oriental
    Proche-Orient:proche-oriental, Caraïbes:caribéen, Vendée:vendéen, Kabylie:kabyle
    Anjou:angevin, Poitou:poitevin, Berry:berrichon, Limousin:limousin, Périgord:périgourdin
    Béarn:béarnais, Touraine:tourangeau, Gascogne:gascon, Ontario:ontarien, Alaska:alaskien
    Paris:parisien, Marseille:marseillais, Lyon:lyonnais, Lille:lillois, Bordeaux:bordelais
    Toulouse:toulousain, Nice:niçois, Nantes:nantais, Strasbourg:strasbourgeois
    Montpellier:montpelliérain, Rennes:rennais, Grenoble:grenoblois, Rouen:rouennais, Le Havre:havrais
    Londres:londonien, Berlin:berlinois, Rome:romain, Milan:milanais, Naples:napolitain
    Venise:vénitien, Florence:florentin, Turin:turinois, Madrid:madrilène, Barcelone:barcelonais
    Lisbonne:lisboète, Bruxelles:bruxellois, Genève:genevois, Vienne:viennois, Zurich:zurichois
    Moscou:moscovite, Kiev:kiévien, Varsovie:varsovien, Prague:pragois, Budapest:budapestois
    Athènes:athénien, Istanbul:stambouliote, Jérusalem:hiérosolymitain, Beyrouth:beyrouthin
    Damas:damascène, Bagdad:bagdadien, Le Caire:cairote, Alger:algérois, Tunis:tunisois
    Dakar:dakarois, Pékin:pékinois, Shanghai:shanghaïen, Séoul:séoulien, Tokyo:tokyoïte
    Hanoï:hanoïen, New York:new-yorkais, Montréal:montréalais, Genève:genevois
    Gaza:gazaoui, Liège:liégeois, Gand:gantois, Dublin:dublinois, Copenhague:copenhaguois
"""

_PEOPLES = names(
    "arabe, kurde, hutu, tutsi, rohingya, ouïghour, peul, berbère, inuit, zoulou, druze, bédouin, slave"
)


def adjectif_pays(place: Phrase | str, genre: Grammar = "m") -> str:
    """The adjective of a country, region or town: « nord-coréenne » for « f ».

    Raises FrenchError for a place that is not in the tables.

    >>> adjectif_pays("Russie"), adjectif_pays("Corée du Nord", "fp")
    ('russe', 'nord-coréennes')
    """
    ms, fs = _pair(str(place))
    gender, number = grammar(genre)
    if number == "s":
        return fs if gender == "f" else ms
    plural = forms(ms)[3] if forms(ms)[1] == fs else f"{fs}s"
    return plural if gender == "f" else forms(ms)[2]


def habitant(place: Phrase | str, genre: Grammar = "m") -> str:
    """Who lives there, with capitals: « Nord-Coréenne ». Raises FrenchError as `adjectif_pays` does.

    >>> habitant("Japon", "fp"), habitant("Nouvelle-Zélande")
    ('Japonaises', 'Néo-Zélandais')
    """
    return _capitals(adjectif_pays(place, genre))


def capitale(place: Phrase | str) -> Phrase:
    """The capital, with the gender that it takes when it stands for its government.

    Raises FrenchError for a country that is not in the tables.

    >>> capitale("Égypte").text, capitale("Russie").gender
    ('Le Caire', 'm')
    """
    found = country(str(place))
    if found is None or not found.capital:
        raise FrenchError(f"« {place} » : capitale inconnue ; écrivez son nom dans la phrase.")
    return metonym(found.capital)


def inhabitant(name: str) -> Phrase | None:
    """« Américains », « Hongroise », « Kurdes »: who lives in a country, a region, a town, or is of a people.

    None for any other word.

    >>> inhabitant("Américains").number, inhabitant("Hongroise").gender, inhabitant("Russe").gender
    ('p', 'f', None)
    """
    return _inhabitants().get(name)


@cache
def _inhabitants() -> dict[str, Phrase]:
    known = [(row.masculine, row.feminine) for row in (*others(), *states()) if row.masculine]
    more = [(one, forms(one)[1]) for one in (*_by_name().values(), *_PEOPLES)]
    return {phrase.text: phrase for ms, fs in known + more for phrase in _four(ms, fs)}


def _four(ms: str, fs: str) -> Iterator[Phrase]:
    """Men, women, a woman, a man; where two names are alike (« Français ») the last one counts."""
    man: Gender | None = None if ms == fs else "m"
    woman: Gender | None = None if ms == fs else "f"
    yield Phrase(text=_capitals(forms(ms)[2]), gender=man, number="p")
    yield Phrase(text=_capitals(f"{fs}s"), gender=woman, number="p")
    yield Phrase(text=_capitals(fs), gender=woman)
    yield Phrase(text=_capitals(ms), gender=man)


def _capitals(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _pair(place: str) -> tuple[str, str]:
    found = country(place)
    if found is not None and found.masculine:
        return found.masculine, found.feminine
    masculine = _by_name().get(place)
    if masculine is None:
        raise FrenchError(f"« {place} » : adjectif inconnu ; écrivez-le dans la phrase.")
    return masculine, forms(masculine)[1]


@cache
def _by_name() -> dict[str, str]:
    return pairs(_OTHERS)
