"""Nouns that break the rules of plural and feminine: data only."""

from __future__ import annotations


def _pairs(table: str) -> dict[str, str]:
    """Read « a:b » pairs, one or more a line, parted by commas."""
    pairs = (pair.strip().split(":") for pair in table.replace("\n", ",").split(",") if pair.strip())
    return {left.strip(): right.strip() for left, right in pairs}


PLURALS: dict[str, str] = _pairs(
    """
    œil:yeux, ciel:cieux, aïeul:aïeux, monsieur:messieurs, madame:mesdames, mademoiselle:mesdemoiselles
    bonhomme:bonshommes, gentilhomme:gentilshommes, monseigneur:messeigneurs
    porte-parole:porte-parole, porte-avions:porte-avions, porte-monnaie:porte-monnaie, porte-clés:porte-clés
    porte-bonheur:porte-bonheur, porte-fenêtre:portes-fenêtres, porte-conteneurs:porte-conteneurs
    porte-étendard:porte-étendards, porte-voix:porte-voix, porte-drapeau:porte-drapeaux
    chef-d’œuvre:chefs-d’œuvre, hors-d’œuvre:hors-d’œuvre, main-d’œuvre:mains-d’œuvre
    arc-en-ciel:arcs-en-ciel, cessez-le-feu:cessez-le-feu, rendez-vous:rendez-vous, tête-à-tête:tête-à-tête
    face-à-face:face-à-face, vis-à-vis:vis-à-vis, bras-de-fer:bras-de-fer, va-et-vient:va-et-vient
    haut-parleur:haut-parleurs, grand-père:grands-pères, grand-mère:grands-mères, grand-parent:grands-parents
    grand-oncle:grands-oncles, grand-tante:grands-tantes, petit-fils:petits-fils, petite-fille:petites-filles
    petit-enfant:petits-enfants, beau-père:beaux-pères, belle-mère:belles-mères, beau-frère:beaux-frères
    belle-sœur:belles-sœurs, beau-fils:beaux-fils, belle-fille:belles-filles, beau-parent:beaux-parents
    timbre-poste:timbres-poste, coffre-fort:coffres-forts, wagon-lit:wagons-lits, chou-fleur:choux-fleurs
    oiseau-mouche:oiseaux-mouches, bateau-mouche:bateaux-mouches, mot-clé:mots-clés, mot-clef:mots-clefs
    mi-temps:mi-temps, abat-jour:abat-jour, après-midi:après-midi, gratte-ciel:gratte-ciel
    laissez-passer:laissez-passer, savoir-faire:savoir-faire, savoir-vivre:savoir-vivre, faire-part:faire-part
    on-dit:on-dit, ouï-dire:ouï-dire, non-dit:non-dits, compte-rendu:comptes-rendus, compte rendu:comptes rendus
    procès-verbal:procès-verbaux, ayant droit:ayants droit, État-nation:États-nations, état-nation:états-nations
    état-major:états-majors, nouveau-né:nouveau-nés, sourd-muet:sourds-muets, court-circuit:courts-circuits
    rond-point:ronds-points, cerf-volant:cerfs-volants, sous-main:sous-main, tire-bouchon:tire-bouchons
    ouvre-boîte:ouvre-boîtes, essuie-mains:essuie-mains, essuie-glace:essuie-glaces, lave-linge:lave-linge
    lave-vaisselle:lave-vaisselle, sèche-cheveux:sèche-cheveux, pique-nique:pique-niques
    brise-glace:brise-glace, garde-frontière:gardes-frontières, garde-fou:garde-fous, garde-manger:garde-manger
    garde-robe:garde-robes, garde-malade:gardes-malades, garde-chasse:gardes-chasse, plate-forme:plates-formes
    sage-femme:sages-femmes, eau-de-vie:eaux-de-vie, chauve-souris:chauves-souris, rouge-gorge:rouges-gorges
    week-end:week-ends, pied-à-terre:pied-à-terre, trompe-l’œil:trompe-l’œil, lance-missiles:lance-missiles
    lance-roquettes:lance-roquettes, bloc-notes:blocs-notes, centre-ville:centres-villes, code-barres:codes-barres
    aide-soignant:aides-soignants, aide-soignante:aides-soignantes, aide-mémoire:aide-mémoire
    long-métrage:longs-métrages, court-métrage:courts-métrages, libre-échange:libres-échanges
    libre-service:libres-services, premier-né:premiers-nés, dernier-né:derniers-nés, prêt-à-porter:prêts-à-porter
    haut-commissaire:hauts-commissaires, haut-commissariat:hauts-commissariats, haut-fonctionnaire:hauts-fonctionnaires
    plus-value:plus-values, moins-value:moins-values, non-lieu:non-lieux, chef-lieu:chefs-lieux, lieu-dit:lieux-dits
    bien-être:bien-être, tout-petit:tout-petits, tiers-monde:tiers-mondes, sans-abri:sans-abri
    sans-papiers:sans-papiers, sans-emploi:sans-emploi, hors-la-loi:hors-la-loi, hors-jeu:hors-jeu
    trait-d’union:traits-d’union, bouc-émissaire:boucs-émissaires, tam-tam:tam-tams, ping-pong:ping-pongs
    gagne-pain:gagne-pain, passe-temps:passe-temps, casse-tête:casse-tête, casse-croûte:casse-croûte
    coup-de-poing:coups-de-poing, clin-d’œil:clins-d’œil, pot-de-vin:pots-de-vin, pot-pourri:pots-pourris
    cul-de-sac:culs-de-sac, rez-de-chaussée:rez-de-chaussée, bas-relief:bas-reliefs, basse-cour:basses-cours
    franc-maçon:francs-maçons, franc-tireur:francs-tireurs, guet-apens:guets-apens, nu-propriétaire:nus-propriétaires
    station-service:stations-service, pause-café:pauses-café, assurance-vie:assurances-vie, tournevis:tournevis
    croque-monsieur:croque-monsieur, coq-à-l’âne:coq-à-l’âne, quatre-quarts:quatre-quarts, sot-l’y-laisse:sot-l’y-laisse
    réveille-matin:réveille-matin, perce-neige:perce-neige, pare-brise:pare-brise, pare-chocs:pare-chocs
    parapluie:parapluies, chasse-neige:chasse-neige, cache-nez:cache-nez, coupe-papier:coupe-papier
    coupe-gorge:coupe-gorge, presse-papiers:presse-papiers, souffre-douleur:souffre-douleur, taille-crayon:taille-crayons
    tire-fesses:tire-fesses, tourne-disque:tourne-disques, attrape-nigaud:attrape-nigauds, rabat-joie:rabat-joie
    amour-propre:amours-propres, arrière-pays:arrière-pays, beaux-arts:beaux-arts, bonne-maman:bonnes-mamans
    carte-réponse:cartes-réponses, café-concert:cafés-concerts, canapé-lit:canapés-lits, camion-citerne:camions-citernes
    compte-gouttes:compte-gouttes, point-virgule:points-virgules, porc-épic:porcs-épics, reine-claude:reines-claudes
    saint-bernard:saint-bernard, sourd-muette:sourdes-muettes, terre-plein:terre-pleins, volte-face:volte-face
    """
)

INVARIABLE: frozenset[str] = frozenset(
    "non oui pour contre euro-obligataire standard kaki marron orange clé-en-main cargo-bis".split()
)
ALS: frozenset[str] = frozenset(
    """
    bal carnaval cérémonial chacal festival récital régal étal aval cal choral narval nopal pal serval sisal santal
    copal corral gavial mistral trial caracal acétal rorqual cantal emmental gal rial finial phénobarbital penthotal
    """.split()
)
AUX_FROM_AIL: frozenset[str] = frozenset("bail corail émail soupirail travail vantail ventail vitrail fermail".split())
AUS: frozenset[str] = frozenset("landau sarrau unau pneu bleu émeu enfeu lieue".split())
OUX: frozenset[str] = frozenset("bijou caillou chou genou hibou joujou pou ripou".split())

# First parts of compounds that never vary, whatever follows.
INVARIABLE_FIRST: frozenset[str] = frozenset(
    """
    vice ex sous anti non demi semi mini néo auto co extra ultra super avant arrière micro pré contre inter euro
    franco germano italo sino russo afro anglo gréco latino hispano nippo nord sud est ouest post pro quasi
    télé radio mi entre self politico socio médico macro maxi hyper
    """.split()
)

# Adjectives that stand before their noun.
BEFORE_NOUN: frozenset[str] = frozenset(
    """
    premier première second seconde deuxième troisième dernier dernière ancien ancienne nouveau nouvelle nouvel
    jeune vieux vieille vieil grand grande petit petite haut haute bon bonne mauvais mauvaise beau belle bel gros
    grosse futur future simple autre même prochain prochaine faux fausse vrai vraie actuel actuelle principal
    principale
    """.split()
)

EPICENE: frozenset[str] = frozenset(
    """
    porte-parole médecin témoin mannequin clown soprano baby-sitter individu chef-d’œuvre leader manager
    premier-ministrable chargé-e ange bébé garde-malade aide-comptable ex-otage imam cardinal
    """.split()
) - {"cardinal", "imam", "chargé-e", "premier-ministrable", "chef-d’œuvre"}

FEMININES: dict[str, str] = _pairs(
    """
    homme:femme, père:mère, frère:sœur, fils:fille, garçon:fille, oncle:tante, neveu:nièce, mari:femme
    époux:épouse, roi:reine, empereur:impératrice, prince:princesse, duc:duchesse, comte:comtesse
    baron:baronne, maître:maîtresse, hôte:hôtesse, héros:héroïne, dieu:déesse, copain:copine, compagnon:compagne
    veuf:veuve, serviteur:servante, gendre:bru, parrain:marraine, abbé:abbesse, prêtre:prêtresse
    diable:diablesse, tigre:tigresse, âne:ânesse, ogre:ogresse, traître:traîtresse, prophète:prophétesse
    suisse:Suissesse, tsar:tsarine, sultan:sultane, chef:cheffe, juif:juive, grec:grecque, turc:turque
    ambassadeur:ambassadrice, sculpteur:sculptrice, metteur:metteuse, enquêteur:enquêtrice, promoteur:promotrice
    inventeur:inventrice, lecteur:lectrice, reporter:reportrice, écrivain:écrivaine, consul:consule, élu:élue
    inconnu:inconnue, individu:individu, préfet:préfète, sous-préfet:sous-préfète, cadet:cadette, sujet:sujette
    chat:chatte, expert:experte, commis:commise, mineur:mineure, pilote:pilote, paysan:paysanne, artisan:artisane
    partisan:partisane, courtisan:courtisane, afghan:Afghane, birman:Birmane, persan:Persane, catalan:Catalane
    musulman:musulmane, citoyen:citoyenne, patron:patronne, champion:championne, espion:espionne, lion:lionne
    breton:Bretonne, letton:Lettone, vigneron:vigneronne, piéton:piétonne, cousin:cousine, voisin:voisine
    orphelin:orpheline, philippin:Philippine, argentin:Argentine, colonel:colonelle, jumeau:jumelle, loup:louve
    canard:cane, cheval:jument, bœuf:vache, coq:poule, mouton:brebis, vieillard:vieille, bouc:chèvre
    allemand:Allemande, marchand:marchande, espagnol:Espagnole, mongol:Mongole, qatari:Qatarie, kosovar:Kosovare
    substitut:substitute, adjoint:adjointe, apprenti:apprentie, favori:favorite, juge:juge, clerc:clerc
    maire:maire, laïc:laïque, chauffeur:chauffeuse, professeur:professeure, auteur:autrice, coauteur:coautrice
    docteur:docteure, malfaiteur:malfaitrice, bienfaiteur:bienfaitrice, facteur:factrice, secrétaire:secrétaire
    toubib:toubib, rival:rivale, sauveur:sauveuse, demandeur:demandeuse, débiteur:débitrice, créditeur:créditrice
    visiteur:visiteuse, solliciteur:solliciteuse, rapporteur:rapporteuse, vainqueur:vainqueure, notable:notable
    recteur:rectrice, tuteur:tutrice, interlocuteur:interlocutrice, candidat:candidate, prud’homme:prud’femme
    saint:sainte, gagnant:gagnante, idiot:idiote, bandit:bandite, haut-commissaire:haute-commissaire
    aide-soignant:aide-soignante, petit-fils:petite-fille, beau-père:belle-mère, beau-frère:belle-sœur
    beau-fils:belle-fille, grand-père:grand-mère, grand-oncle:grand-tante, nouveau-né:nouveau-née
    sourd-muet:sourde-muette, franc-maçon:franc-maçonne, poète:poète, ministre:ministre, garde-côte:garde-côte
    """
)
del FEMININES["notable"]

EURE: frozenset[str] = frozenset(
    """
    professeur docteur ingénieur gouverneur procureur défenseur successeur prédécesseur assesseur censeur
    prieur supérieur inférieur majeur mineur proviseur superviseur commandeur entraîneure ascenseure metteure
    confesseur possesseur précurseur agresseur intercesseur oppresseur
    """.split()
) - {"entraîneure", "ascenseure", "metteure"}

EUSE: frozenset[str] = frozenset(
    """
    chercheur coiffeur chanteur danseur entraîneur joueur nageur coureur vendeur voleur serveur programmeur
    footballeur basketteur handballeur volleyeur skieur voyageur travailleur livreur blogueur influenceur
    campeur dormeur rêveur buveur fumeur mangeur parleur contrôleur éboueur éleveur employeur entrepreneur
    chômeur gagneur sauveteur baigneur promeneur confiseur fournisseur investisseur blanchisseur bâtisseur
    connaisseur régisseur envahisseur ravisseur farceur balayeur payeur tireur lanceur tueur tricheur passeur
    penseur guérisseur masseur chasseur veilleur marcheur plongeur cascadeur acheteur menteur porteur
    transporteur sauteur conteur lutteur emprunteur dompteur batteur flatteur prêteur recruteur accoucheur
    boxeur camionneur carreleur catcheur chroniqueur cireur coureur cueilleur décideur démarcheur dépanneur
    dessinateur déménageur développeur doubleur dragueur fraudeur glaneur golfeur graveur grimpeur imitateur
    installeur jongleur laveur loueur magouilleur meneur monteur moqueur nettoyeur patineur pêcheur pisteur
    placeur planteur ramasseur rameur randonneur receleur receveur régleur relieur repreneur retardateur
    rieur rôdeur ronfleur sableur siffleur soigneur souffleur souteneur squatteur surfeur teneur tourneur
    trieur trompeur truqueur vidangeur vulgarisateur zappeur brodeur brasseur amuseur arnaqueur bricoleur
    bloqueur broyeur bûcheur chargeur codeur collectionneur complimenteur convoyeur emballeur encadreur
    jeûneur juniore négociateuse ouvreur peseur râleur ravaleur remplaceur tatoueur tisseur trappeur
    """.split()
) - {"dessinateur", "imitateur", "retardateur", "vulgarisateur", "juniore", "négociateuse"}
