"""Plurals and feminines of nouns that no rule gives: data only."""

from __future__ import annotations

from quizgen.french.tables import pairs, words

# --- plural

PLURALS = pairs(
    """
    œil:yeux, ciel:cieux, aïeul:aïeux, monsieur:messieurs, madame:mesdames
    mademoiselle:mesdemoiselles, monseigneur:messeigneurs, bonhomme:bonshommes
    gentilhomme:gentilshommes, ayant droit:ayants droit, compte rendu:comptes rendus
    aide-soignant:aides-soignants, aide-soignante:aides-soignantes, amour-propre:amours-propres
    arc-en-ciel:arcs-en-ciel, assurance-vie:assurances-vie, attrape-nigaud:attrape-nigauds
    bas-relief:bas-reliefs, basse-cour:basses-cours, bateau-mouche:bateaux-mouches
    beau-frère:beaux-frères, beau-fils:beaux-fils, beau-parent:beaux-parents
    beau-père:beaux-pères, belle-fille:belles-filles, belle-mère:belles-mères
    belle-sœur:belles-sœurs, bloc-notes:blocs-notes, bouc-émissaire:boucs-émissaires
    café-concert:cafés-concerts, café-théâtre:cafés-théâtres, camion-citerne:camions-citernes
    canapé-lit:canapés-lits, carte-réponse:cartes-réponses, centre-ville:centres-villes
    cerf-volant:cerfs-volants, chauve-souris:chauves-souris, chef-d’œuvre:chefs-d’œuvre
    chef-lieu:chefs-lieux, chou-fleur:choux-fleurs, clin-d’œil:clins-d’œil
    code-barres:codes-barres, coffre-fort:coffres-forts, commis-voyageur:commis-voyageurs
    compte-rendu:comptes-rendus, court-circuit:courts-circuits, court-métrage:courts-métrages
    cul-de-sac:culs-de-sac, dernier-né:derniers-nés, directeur-général:directeurs-généraux
    eau-de-vie:eaux-de-vie, eau-forte:eaux-fortes, essuie-glace:essuie-glaces
    état-major:états-majors, état-nation:états-nations, franc-maçon:francs-maçons
    franc-tireur:francs-tireurs, garde-chasse:gardes-chasse, garde-fou:garde-fous
    garde-frontière:gardes-frontières, garde-malade:gardes-malades, garde-robe:garde-robes
    grand-mère:grands-mères, grand-oncle:grands-oncles, grand-parent:grands-parents
    grand-père:grands-pères, grand-rue:grands-rues, grand-tante:grands-tantes
    guet-apens:guets-apens, haut-commissaire:hauts-commissaires
    haut-commissariat:hauts-commissariats, haut-fond:hauts-fonds
    haut-fonctionnaire:hauts-fonctionnaires, haut-parleur:haut-parleurs
    homme-grenouille:hommes-grenouilles, libre-échange:libres-échanges
    libre-service:libres-services, lieu-dit:lieux-dits, long-métrage:longs-métrages
    main-d’œuvre:mains-d’œuvre, moins-value:moins-values, mot-clé:mots-clés, mot-clef:mots-clefs
    mot-valise:mots-valises, moyen-métrage:moyens-métrages, nouveau-né:nouveau-nés
    nouvelle-née:nouvelles-nées, nu-propriétaire:nus-propriétaires, oiseau-mouche:oiseaux-mouches
    ouvre-boîte:ouvre-boîtes, pause-café:pauses-café, petit-enfant:petits-enfants
    petit-fils:petits-fils, petite-fille:petites-filles, pique-nique:pique-niques
    plate-forme:plates-formes, plus-value:plus-values, point-virgule:points-virgules
    porc-épic:porcs-épics, porte-drapeau:porte-drapeaux, porte-fenêtre:portes-fenêtres
    pot-de-vin:pots-de-vin, pot-pourri:pots-pourris, premier-né:premiers-nés
    président-directeur:présidents-directeurs, prêt-à-porter:prêts-à-porter
    procès-verbal:procès-verbaux, reine-claude:reines-claudes, rond-point:ronds-points
    rouge-gorge:rouges-gorges, sage-femme:sages-femmes, social-démocrate:sociaux-démocrates
    sourd-muet:sourds-muets, station-service:stations-service, taille-crayon:taille-crayons
    tam-tam:tam-tams, terre-plein:terre-pleins, tiers-monde:tiers-mondes
    timbre-poste:timbres-poste, tire-bouchon:tire-bouchons, tourne-disque:tourne-disques
    tout-petit:tout-petits, trait-d’union:traits-d’union, wagon-lit:wagons-lits
    wagon-restaurant:wagons-restaurants, week-end:week-ends, porte-clé:porte-clés
    lave-glace:lave-glaces, bien-aimé:bien-aimés, best-seller:best-sellers, hot-dog:hot-dogs
    cow-boy:cow-boys, talkie-walkie:talkies-walkies
    """
)
INVARIABLE = words(
    """
    porte-parole porte-avions porte-monnaie porte-clés porte-bonheur porte-conteneurs porte-voix
    hors-d’œuvre cessez-le-feu rendez-vous tête-à-tête face-à-face vis-à-vis va-et-vient mi-temps
    abat-jour après-midi gratte-ciel laissez-passer savoir-faire savoir-vivre faire-part on-dit
    ouï-dire sous-main essuie-mains lave-linge lave-vaisselle sèche-cheveux brise-glace
    garde-manger pied-à-terre trompe-l’œil lance-missiles lance-roquettes lance-flammes
    aide-mémoire bien-être sans-abri sans-papiers sans-emploi hors-la-loi hors-jeu gagne-pain
    passe-temps casse-tête casse-croûte rez-de-chaussée croque-monsieur coq-à-l’âne quatre-quarts
    réveille-matin perce-neige pare-brise pare-chocs chasse-neige cache-nez coupe-papier
    coupe-gorge presse-papiers souffre-douleur rabat-joie arrière-pays beaux-arts compte-gouttes
    saint-bernard volte-face qu’en-dira-t-on sot-l’y-laisse tire-fesses start-up
    """
)
ALS = words(
    """
    bal carnaval cérémonial chacal festival récital régal aval cal choral narval nopal pal serval
    sisal santal copal corral gavial mistral trial caracal acétal rorqual cantal emmental gal rial
    """
)
AUX_FROM_AIL = words("bail corail émail soupirail travail vantail ventail vitrail fermail")
AUS = words("landau sarrau unau pneu bleu émeu enfeu")
OUX = words("bijou caillou chou genou hibou joujou pou ripou")

# First parts of compounds that never vary, whatever follows.
FIXED_FIRST = words(
    """
    vice ex sous anti non demi semi mi mini maxi néo auto co extra ultra super hyper avant après
    arrière micro macro pré contre inter post pro quasi télé radio franco germano italo sino russo
    afro anglo gréco latino hispano nippo euro nord sud est ouest socio médico politico
    """
)
# Adjectives that stand before their noun.
BEFORE_NOUN = words(
    """
    premier première second seconde deuxième troisième dernier dernière ancien ancienne nouveau
    nouvelle jeune vieux vieille grand grande petit petite haut haute bon bonne mauvais mauvaise
    beau belle nouvel bel vieil gros grosse futur future simple autre même prochain prochaine faux
    fausse vrai vraie actuel actuelle principal principale
    """
)

# --- feminine

EPICENE = words("porte-parole médecin témoin mannequin individu leader manager clerc toubib soprano")
FEMININES = pairs(
    """
    homme:femme, père:mère, frère:sœur, fils:fille, garçon:fille, oncle:tante, neveu:nièce
    mari:femme, époux:épouse, roi:reine, empereur:impératrice, prince:princesse, duc:duchesse
    comte:comtesse, baron:baronne, maître:maîtresse, hôte:hôtesse, héros:héroïne, dieu:déesse
    copain:copine, compagnon:compagne, veuf:veuve, serviteur:servante, gendre:bru
    parrain:marraine, abbé:abbesse, prêtre:prêtresse, diable:diablesse, tigre:tigresse, âne:ânesse
    ogre:ogresse, traître:traîtresse, prophète:prophétesse, tsar:tsarine, sultan:sultane
    chef:cheffe, grec:grecque, turc:turque, ambassadeur:ambassadrice, sculpteur:sculptrice
    metteur:metteuse, enquêteur:enquêtrice, promoteur:promotrice, inventeur:inventrice
    reporter:reportrice, consul:consule, élu:élue, inconnu:inconnue, préfet:préfète, cadet:cadette
    sujet:sujette, chat:chatte, expert:experte, commis:commise, artisan:artisane
    partisan:partisane, courtisan:courtisane, paysan:paysanne, patron:patronne
    champion:championne, espion:espionne, lion:lionne, vigneron:vigneronne, piéton:piétonne
    cousin:cousine, voisin:voisine, orphelin:orpheline, jumeau:jumelle, loup:louve, canard:cane
    cheval:jument, vieillard:vieille, substitut:substitute, adjoint:adjointe, favori:favorite
    laïc:laïque, chauffeur:chauffeuse, auteur:autrice, coauteur:coautrice, facteur:factrice
    malfaiteur:malfaitrice, bienfaiteur:bienfaitrice, sauveur:sauveuse, demandeur:demandeuse
    visiteur:visiteuse, solliciteur:solliciteuse, rapporteur:rapporteuse, saint:sainte
    idiot:idiote, bandit:bandite, haut-commissaire:haute-commissaire
    haut-fonctionnaire:haute-fonctionnaire, aide-soignant:aide-soignante, petit-fils:petite-fille
    beau-père:belle-mère, beau-frère:belle-sœur, beau-fils:belle-fille, grand-père:grand-mère
    grand-oncle:grand-tante, nouveau-né:nouveau-née, franc-maçon:franc-maçonne
    social-démocrate:sociale-démocrate, président-directeur:présidente-directrice
    espagnol:espagnole, mongol:mongole, afghan:afghane, birman:birmane, persan:persane
    catalan:catalane, musulman:musulmane, castillan:castillane, ottoman:ottomane, breton:bretonne
    letton:lettone, wallon:wallonne, saxon:saxonne, nippon:nippone, argentin:argentine
    philippin:philippine, monténégrin:monténégrine, kazakh:kazakhe, tadjik:tadjike, ouzbek:ouzbèke
    kosovar:kosovare, papou:papoue, hindou:hindoue, zoulou:zouloue, peul:peule, kényan:kényane
    samoan:samoane, nigérian:nigériane, andorran:andorrane, ouïghour:ouïghoure, tatar:tatare
    slave:slave, bédouin:bédouine, palatin:palatine, latin:latine
    chrétien-démocrate:chrétienne-démocrate, sourd-muet:sourde-muette, sous-préfet:sous-préfète
    imitateur:imitatrice, supporter:supportrice, supporteur:supportrice, speaker:speakerine
    dauphin:dauphine
    """
)
# Borrowed words whose ending tells nothing.
UNSURE = words("designer gangster docker hacker rocker blogger trader joker biker dealer challenger steward")

EURE = words(
    """
    professeur docteur ingénieur gouverneur procureur défenseur successeur prédécesseur assesseur
    censeur prieur supérieur inférieur mineur proviseur superviseur commandeur possesseur
    précurseur agresseur intercesseur oppresseur vainqueur
    """
)
EUSE = words(
    """
    chercheur coiffeur chanteur danseur entraîneur joueur nageur coureur vendeur voleur serveur
    programmeur footballeur basketteur handballeur volleyeur skieur voyageur travailleur livreur
    blogueur influenceur campeur dormeur rêveur buveur fumeur mangeur parleur contrôleur éboueur
    éleveur employeur entrepreneur chômeur gagneur sauveteur baigneur promeneur confiseur
    fournisseur investisseur blanchisseur bâtisseur connaisseur régisseur envahisseur ravisseur
    farceur balayeur payeur tireur lanceur tueur tricheur passeur penseur guérisseur masseur
    chasseur veilleur marcheur plongeur cascadeur acheteur menteur porteur transporteur sauteur
    conteur lutteur emprunteur dompteur batteur flatteur prêteur recruteur accoucheur boxeur
    camionneur carreleur chroniqueur cueilleur décideur démarcheur dépanneur déménageur
    développeur dragueur fraudeur golfeur graveur grimpeur jongleur laveur meneur monteur moqueur
    nettoyeur patineur pêcheur planteur ramasseur rameur randonneur receleur receveur repreneur
    rieur rôdeur siffleur soigneur souffleur squatteur surfeur tourneur trompeur truqueur brodeur
    brasseur amuseur arnaqueur bricoleur collectionneur codeur peseur râleur tatoueur youtubeur
    parieur donneur preneur questionneur
    """
)
