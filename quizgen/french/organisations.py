"""Institutions and movements of the news: their gender, and whether they stand with an article."""

from __future__ import annotations

from functools import cache

from quizgen.french.tables import names, words
from quizgen.model.phrase import Gender, Number, Phrase

_MASCULINE = """
    FMI, HCR, FBI, CICR, CIO, G7, G8, G20, RN, PS, PCF, PCC, SMIC, Smic, RSA, HLM, ANC, BIT, GIEC, Giec
    CNRS, CNES, Medef, MEDEF, RAID, GIGN, KGB, FSB, GRU, NKVD, SPD, PKK, Fatah, Hamas, Hezbollah
    Jihad islamique, Kremlin, Pentagone, Élysée, Sénat, Congrès, Parlement, Parlement européen
    Conseil de sécurité, Conseil de l’Europe, Conseil européen, Conseil constitutionnel, Conseil d’État
    Quai d’Orsay, Bundestag, Bundesrat, Palais-Bourbon, Louvre, Mossad, Politburo, État
    Front national, Rassemblement national, Parti communiste, Parti socialiste, Parti travailliste
    Parti conservateur, Parti républicain, Parti démocrate, Parti du travail, Premier ministre, Mercosur
    Brexit, État islamique, Programme alimentaire mondial, Fonds monétaire international
    Secours populaire, Web, Moyen Âge, Secrétariat général, Haut-Commissariat aux réfugiés
    Comité international de la Croix-Rouge, Tour de France, Nouvel An, Coran, Talmud, Airbus, Boeing
    Concorde, TGV, RER, PIB, PNB, VIH, sida, ADN, ARN, QCM, CDI, CDD, BTP, SAMU, Samu, PC, CV, VTT, SUV
    QG, Storting, ONUSIDA, Onusida, Unicef, UNICEF, PNUD, Pnud
    HCDH, PNUE, CSA, CEA, MoDem, Modem, NPA, FN, MI6, MI5, GCHQ, Shin Bet, BND, SVR, NHS, RGPD, CAC 40
    Nasdaq, Dow Jones, Likoud, Fidesz, Labour, PPE, Quad, Capitole, Croissant-Rouge, Bataclan, Mondial
    Centcom, CENTCOM, Bureau ovale, Trésor, COR, CESE, HCC, CNR, CRIF, Crif, CFCM, CEPII, CREDOC
    Crédoc, CHU, CNC, CNED, Cned, CPF, DAX, FTSE 100, SPLA, FPLP, FLN, FIS, FPR, PJD, PiS, MNLA, JNIM
    Nikkei, Hang Seng, Ku Klux Klan, Ramadan, Carême, Vendée Globe, Festival de Cannes
    Défenseur des droits, Saint-Office, Kominform, Komintern, Soviet suprême, Comité central
    Bureau politique, Pacte de Varsovie, Pacte vert, TNP, CERN, Cern, CIRC, Circ, Printemps arabe, Hirak
"""
_FEMININE = """
    ONU, Onu, UE, OTAN, Otan, AIEA, OMS, OMC, OCDE, OPEP, Opep, OIT, OSCE, OACI, OTASE, OEA, UA, UNESCO
    Unesco, UEFA, Uefa, FIFA, Fifa, NASA, Nasa, ESA, CIA, NSA, CPI, CIJ, CEDH, BCE, BM, BEI, BERD, BBC
    KCNA, AFP, ASEAN, Asean, CEDEAO, Cedeao, Cédéao, CEE, CGT, CFDT, FAO, RATP, SNCF, ENA, IA, ONG, IRM, IVG
    TVA, CSG, SPA, LFI, CDU, CSU, DGSE, DGSI, PAC, CNIL, Cnil, HAS, RTS, RTBF, NBA, OLP, FINUL, Finul
    MINUSMA, Minusma, AELE, ALENA, Alena, PJ, BD, FM, HD, PME, TPE, OMM, OIM, CAF, ANPE, EPO, SDN
    Maison-Blanche, Maison Blanche, Union européenne, Union africaine, Banque mondiale
    Banque centrale européenne, Commission européenne, Cour pénale internationale, Cour de justice
    Cour européenne des droits de l’homme, Cour suprême, Assemblée nationale, Assemblée générale
    Ligue arabe, Croix-Rouge, Église, Douma, Knesset, Chambre des représentants, Chambre des communes
    Organisation mondiale de la santé, Organisation des Nations unies, Agence France-Presse, Bible
    Bourse, Agence internationale de l’énergie atomique, République, Constitution, Toile, Sorbonne
    Torah, Révolution, Renaissance, Réserve fédérale, Fed, Coupe du monde, Joconde, tour Eiffel
    Toussaint, Pentecôte, Première Guerre mondiale, Seconde Guerre mondiale, Guerre froide
    guerre froide, Résistance, Rada, Garde côtière, Garde nationale, Garde républicaine
    DGA, CFTC, FSU, HATVP, CADA, Cada, CNDA, SEC, LGV, FNSEA, BAD, Cité interdite, DGCCRF, DGAC,
    CFE-CGC, DEA, NRA, NOAA, PAF, PMA, GPA, PQR, MSA, CPAM, SEP, BPI, COP, COP21, COP28, COP29, COP30
    CJUE, CNAM, Cnam, CNAV, Cnav, CRPC, QPC, SFIO, LCR, LVF, LRA, MONUSCO, Monusco, MINUSCA
    Minusca, MINUL, ISAF, Isaf, KFOR, Kfor, Banque du Japon, Banque d’Angleterre, Banque de France
    place Rouge, Ligue des champions, Cour des comptes, Chambre haute, Chambre basse, Fête nationale
    Déclaration universelle des droits de l’homme, Maison Bleue, Cité du Vatican, Stasi, Gestapo
    Wehrmacht, Luftwaffe, Securitate, Mafia, Camorra, Bundeswehr, Bundesbank, Deutsche Bank, Lufthansa
    Société générale, Poste, Caisse des dépôts
"""
_PLURAL_M = """
    Brics, BRICS, Houthis, Talibans, Champs-Élysées, Jeux olympiques, Jeux paralympiques, JO, YPG, Verts
    Casques bleus
    Frères musulmans, Gardiens de la révolution, Gilets jaunes, Républicains, Insoumis, Tories, Whigs
    Oscars, Césars, Restos du cœur, Khmers rouges, Black Blocs
"""
_PLURAL_F = """
    Nations unies, Forces armées, FARC, Farc, FDS, Cortes, Brigades rouges, Femen
    Forces démocratiques syriennes, Forces de soutien rapide
"""
_BARE = """
    Matignon, Interpol, Europol, Greenpeace, Amnesty International, Human Rights Watch, Reuters, Kyodo
    Yonhap, Al-Qaïda, Al-Jazira, Daech, Médecins sans frontières, Reporters sans frontières, CNN, EDF
    Renault, Peugeot, Google, Microsoft, Amazon, Facebook, Meta, Apple, Samsung, Netflix, Twitter
    Air France, Bercy, Wall Street, Downing Street, Noël, Pâques, Arte, France Inter
    Radio France, Total, TotalEnergies, Gazprom, Huawei, Tesla, Toyota, Volkswagen, LVMH, SpaceX, OpenAI
    Internet, Euronext, Libération, Frontex, Eurojust, Tsahal, Mediapart
    RSF, MSF, TF1, M6, BFM-TV, BFMTV, BFM, CNews, RFI, RTL, RMC, LCI, France 2, France 3, France 5
    France 24, France Télévisions, France Culture, France Musique, franceinfo, Franceinfo, Europe 1
    TV5 Monde, TV5Monde, Euronews, Canal+, IBM, HSBC, BNP Paribas, UBS, JPMorgan, Goldman Sachs
    Morgan Stanley, Stellantis, Alstom, Engie, Sanofi, Pfizer, Moderna, AstraZeneca, BioNTech, TikTok
    YouTube, Instagram, WhatsApp, Telegram, Snapchat, LinkedIn, Wikipédia, Alibaba, Tencent, ByteDance
    Nvidia, Intel, Xiaomi, Rosneft, Rosatom, Loukoïl, Roscosmos, Oxfam, Bloomberg, Tass, Xinhua
    Sputnik, RIA Novosti, ArcelorMittal, France Travail, Pôle emploi, SOS Racisme, SOS Méditerranée
    EELV, FO, Force ouvrière, LR, CBS, ABC, NBC, Fox News, Ikea, Lafarge, Danone, Michelin, Nestlé
    Bouygues, Vivendi, Veolia, Suez Environnement, Thales, Dassault, Naval Group, Areva, Orano
    Framatome, Valeo, Carrefour, Auchan, Decathlon, Kering, Hermès, Chanel, Dior, Siemens, Bosch, Bayer
    BASF, BMW, Audi, Porsche, Mercedes, Fiat, Ferrari, Nissan, Honda, Hyundai, Sony, Nintendo
    Panasonic, Nokia, Ericsson, Uber, Airbnb, Blablacar, BlaBlaCar, Starbucks, Monsanto, ExxonMobil
    Chevron, BP, Shell, Aramco, Saudi Aramco, Petrobras, Naftogaz, Lockheed Martin, Raytheon
    Rheinmetall, Starlink, Ryanair, EasyJet, Boko Haram, Aqmi, Hayat Tahrir Al-Cham
    Transparency International, Sea Watch, Bellingcat, WikiLeaks, Anonymous
"""


# Nouns that open the name of an institution, which then stands with its article: « l’Agence spatiale ».
HEADS = words(
    """
    académie agence alliance armée assemblée association autorité banque bourse bureau caisse centre
    chambre collège comité commission confédération conférence congrès conseil convention cour
    département direction école état-major fédération fondation fonds force forces front forum
    gardiens groupe haut-commissariat hôpital inspection institut ligue mairie ministère mission
    mouvement musée observatoire office opéra ordre organisation palais parlement parquet parti
    préfecture programme secrétariat sénat service services société syndicat théâtre trésor tribunal
    union université
    """
)


def _phrases(table: str, gender: Gender | None, number: Number = "s") -> dict[str, Phrase]:
    return {
        name: Phrase(text=name, gender=gender, number=number, determined=gender is not None)
        for name in names(table)
    }


@cache
def _by_name() -> dict[str, Phrase]:
    return {
        **_phrases(_MASCULINE, "m"),
        **_phrases(_FEMININE, "f"),
        **_phrases(_PLURAL_M, "m", "p"),
        **_phrases(_PLURAL_F, "f", "p"),
        **_phrases(_BARE, None),
    }


def organisation(name: str) -> Phrase | None:
    """The institution of that name; None if the tables have none.

    >>> found = organisation("ONU")
    >>> (found.gender, found.determined) if found else ""
    ('f', True)
    """
    return _by_name().get(name)
