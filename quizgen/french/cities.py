"""Towns that a plain text may name: the capitals and others of the news."""

from __future__ import annotations

from quizgen.french.countries import ALSO, COUNTRIES
from quizgen.french.tables import names
from quizgen.model.phrase import Phrase

_OTHERS = names(
    """
    Alep, Alexandrie, Anvers, Barcelone, Bombay, Bonn, Bordeaux, Boston, Busan, Cannes, Casablanca
    Chicago, Cologne, Cracovie, Davos, Dubaï, Düsseldorf, Édimbourg, Florence, Francfort, Gaza
    Genève, Gênes, Glasgow, Hambourg, Hébron, Hiroshima, Hô Chi Minh-Ville, Houston, Istanbul
    Karachi, Kharkiv, Kobé, Kyoto, La Haye, La Mecque, La Nouvelle-Orléans, La Rochelle, Lagos
    Lausanne, Le Cap, Le Havre, Le Mans, Lille, Los Angeles, Lyon, Manchester, Marioupol
    Marseille, Melbourne, Milan, Montpellier, Montréal, Munich, Nagasaki, Nankin, Nantes, Naples
    New York, Nice, Odessa, Osaka, Oujda, Rio de Janeiro, Rotterdam, Saint-Pétersbourg
    Saïgon, San Francisco, Sao Paulo, Sébastopol, Séville, Shanghai, Shenzhen, Strasbourg
    Stuttgart, Sydney, Tanger, Tel-Aviv, Toronto, Toulouse, Turin, Vancouver, Venise, Versailles
    Vladivostok, Wuhan, Yalta, York, Zurich
    """
)

CITIES: dict[str, Phrase] = {
    name: Phrase(text=name, place="ville")
    for name in (*(c.capital for c in (*COUNTRIES, *ALSO) if c.capital), *_OTHERS)
}
