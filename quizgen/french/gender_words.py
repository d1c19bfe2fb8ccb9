"""Endings that give the gender of a noun, and nouns of which nothing gives it: data only.

A noun of two genders with two meanings (« poste », « livre », « tour ») is in no list of one gender, nor is
one of people of either sex (« ministre »): who writes must say.
"""

from __future__ import annotations

from quizgen.french.tables import words

# Masculine nouns in « -eur » that are no trade and take no feminine.
EUR_MASCULINE = words(
    """
    bonheur malheur honneur cœur chœur moteur secteur facteur ordinateur intérieur extérieur labeur
    équateur vecteur réacteur compteur ascenseur radiateur téléviseur distributeur indicateur
    dénominateur simulateur accélérateur générateur détecteur récepteur émetteur projecteur tracteur
    carburateur déshonneur antérieur climatiseur congélateur réfrigérateur aspirateur séquenceur
    processeur propulseur haut-parleur microprocesseur hors-bord
    """
)
# Endings that give the gender of every noun but those above and those of `EITHER`.
MASCULINE_ENDINGS = tuple(
    """
    isme asme ment age oir ail eil euil eau ier ard gramme scope et al ège at ien éen yen ant ent teur
    um ot in virus
    """.split()
)
FEMININE_ENDINGS = tuple(
    """
    tion sion xion gion union inion ité iété eté auté lté rté ance ence aison ude ure ette esse ise ade ée ie
    ante ente inte ine aise oise aille asse ande otte gère
    logie thèque euse trice ière ienne éenne onne èse elle ille eure
    """.split()
)
# Nouns of either gender: people of both sexes, and words of two meanings.
EITHER = words(
    """
    semi-remorque tranquille balaise borderline dilettante hiérophante polyglotte détective bénévole
    convive bidasse homo mannequin camarade malade nomade garde-malade sage sauvage volage prude
    trompette cornette manucure pédicure athée impie junkie hippie zombie pupille enfant anthropophage
    rebelle membre élève ministre maire juge peintre pilote libraire secrétaire commissaire adversaire
    arbitre collègue interprète gendarme esclave responsable coupable comptable notable partenaire
    volontaire fonctionnaire militaire locataire propriétaire bibliothécaire vétérinaire géomètre
    philosophe psychologue sociologue géologue archéologue photographe architecte pédagogue complice
    disciple adepte hôte proche jeune adulte ancêtre célibataire milliardaire stagiaire actionnaire
    bénéficiaire mercenaire signataire dignitaire porte-parole compatriote patriote pirate
    stratège cadre capitaine guide garde anglophone francophone économe astronaute cosmonaute internaute
    diplomate démocrate autocrate bureaucrate technocrate aristocrate acrobate psychiatre pédiatre poète
    apôtre pape notaire russe belge tsigane slave arabe suisse kurde poste tour livre mode manche
    mémoire voile vase moule poêle critique physique mort solde greffe laque relâche statuaire pendule
    faux mousse finale
    """
)
