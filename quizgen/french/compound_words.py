"""Plurals of nouns written with hyphens, in the traditional spelling: data only.

A verb before its noun gives no rule (« des tire-bouchons », « des abat-jour »): each word is listed.
"""

from __future__ import annotations

from quizgen.french.tables import pairs, words

# Verb and noun, or preposition and noun: only the end varies.
LAST_VARIES = words(
    """
    accroche-cœur appuie-tête arrache-clou attrape-mouche attrape-nigaud bouche-trou brise-fer
    brise-lame brûle-parfum cache-cœur cache-pot cache-prise chauffe-bain chauffe-biberon chauffe-plat
    chausse-pied coupe-circuit coupe-file coupe-ongle couvre-feu couvre-lit couvre-pied couvre-chef
    croque-mort cure-dent cure-pipe essuie-glace garde-côte garde-fou garde-meuble garde-robe
    gobe-mouche gratte-papier lance-pierre lave-glace lave-auto lèche-botte lève-vitre marque-page
    monte-charge ouvre-boîte ouvre-bouteille passe-boule passe-droit passe-lacet passe-montagne
    passe-plat perce-oreille pèse-bébé pèse-lettre pèse-personne pince-fesse pique-assiette pique-nique
    porte-bébé porte-cigare porte-clé porte-crayon porte-document porte-drapeau porte-étendard
    porte-fanion porte-flambeau porte-manteau porte-mine porte-plume porte-savon porte-serviette
    porte-vélo pousse-café presse-citron presse-livre protège-cahier protège-slip ramasse-miette
    rince-bouche rince-doigt saute-mouton sèche-cheveu serre-file serre-joint taille-crayon taille-haie
    tire-bouchon tire-fond tire-ligne tourne-disque traîne-savate tue-mouche vide-grenier vide-poche
    vide-pomme haut-parleur nouveau-né tout-petit terre-plein bien-aimé bien-pensant mal-aimé mal-logé
    best-seller hot-dog cow-boy week-end tam-tam fac-similé check-up pull-over fast-food hit-parade
    music-hall jack-pot self-service talk-show ferry-boat ice-cream pin-up chewing-gum passing-shot
    grand-angle nord-coréen sud-coréen porte-container rock-star pop-star auto-école auto-stoppeur
    ciné-club vidéo-club cyber-attaque e-mail black-out tee-shirt t-shirt sweat-shirt skate-board
    snow-board rag-time gin-tonic box-office check-point tour-opérateur jusqu’au-boutiste
    """
)
INVARIABLE = words(
    """
    au-delà hip-hop hold-up huis-clos juke-box pour-cent tic-tac pur-sang sang-froid
    quant-à-soi bric-à-brac haut-le-cœur haut-le-corps demi-sang sang-mêlé tout-à-l’égout coupe-coupe
    passe-passe cache-cache pousse-au-crime hors-cote prie-dieu cric-crac couci-couça pêle-mêle
    avant-midi avant-hier après-demain outre-tombe tohu-bohu ras-le-bol sous-verre porte-parole
    porte-avions porte-monnaie porte-clés porte-bonheur porte-malheur porte-voix porte-conteneurs
    porte-hélicoptères porte-bagages porte-cigarettes porte-documents porte-jarretelles porte-à-porte
    porte-à-faux pousse-pousse porte-revues hors-d’œuvre cessez-le-feu rendez-vous tête-à-tête
    face-à-face vis-à-vis va-et-vient va-t-en-guerre mi-temps abat-jour abat-son abat-vent après-midi
    après-rasage après-ski gratte-ciel laissez-passer savoir-faire savoir-vivre savoir-être faire-part
    faire-valoir laisser-aller laisser-faire laissez-faire on-dit ouï-dire sous-main essuie-mains
    essuie-tout essuie-pieds lave-linge lave-vaisselle lave-mains sèche-cheveux sèche-linge sèche-mains
    brise-glace brise-tout brise-vent garde-manger garde-boue garde-feu garde-corps garde-à-vous
    pied-à-terre trompe-l’œil lance-missiles lance-roquettes lance-flammes lance-grenades
    lance-torpilles lance-pierres aide-mémoire bien-être mieux-être mal-être sans-abri sans-papiers
    sans-emploi sans-logis sans-faute sans-gêne sans-cœur sans-grade sans-voix sans-le-sou sans-souci
    hors-la-loi hors-jeu hors-bord hors-piste hors-série hors-sol hors-champ hors-sujet hors-texte
    gagne-pain gagne-petit passe-temps passe-partout casse-tête casse-croûte casse-cou casse-pieds
    casse-noix casse-noisettes rez-de-chaussée rez-de-jardin croque-monsieur croque-madame coq-à-l’âne
    quatre-quarts quatre-saisons réveille-matin perce-neige pare-brise pare-chocs pare-feu pare-balles
    pare-soleil pare-étincelles chasse-neige chasse-mouches cache-nez cache-sexe cache-col cache-misère
    coupe-papier coupe-gorge coupe-feu coupe-vent coupe-faim coupe-légumes coupe-cigares presse-papiers
    presse-purée souffre-douleur rabat-joie trouble-fête arrière-pays beaux-arts compte-gouttes
    compte-tours saint-bernard volte-face qu’en-dira-t-on sot-l’y-laisse tire-fesses tire-au-flanc
    tire-lait bouche-à-oreille bouche-à-bouche corps-à-corps dos-à-dos nez-à-nez terre-à-terre
    pot-au-feu vol-au-vent boute-en-train touche-à-tout m’as-tu-vu je-ne-sais-quoi sauve-qui-peut
    pis-aller à-peu-près à-propos en-cas chauffe-eau grille-pain fourre-tout attrape-tout mange-tout
    meurt-de-faim crève-cœur crève-la-faim monte-en-l’air ne-m’oublie-pas remue-ménage pince-sans-rire
    serre-tête serre-livres pèse-alcool tourne-à-gauche vide-ordures vide-greniers vide-poches pique-feu
    lèse-majesté trois-mâts deux-pièces trois-pièces deux-roues quatre-roues mille-pattes cinq-à-sept
    branle-bas avant-bras statu-quo vade-mecum in-folio ex-voto post-scriptum nota-bene hara-kiri tout-venant
    tout-terrain deux-points porte-glaive allume-cigares cure-dents ouvre-boîtes essuie-glaces
    casse-briques traîne-misère souffre-misère abat-voix rince-doigts ramasse-miettes protège-dents
    garde-temps passe-crassane ping-pong outre-mer
    """
)
# First and last part vary, or the first alone.
PLURALS = pairs(
    """
    base-ball:base-balls, chasseur-bombardier:chasseurs-bombardiers, dalaï-lama:dalaï-lamas
    hula-hoop:hula-hoops, porte-parapluie:porte-parapluies, vidéo-clip:vidéo-clips
    baby-sitter:baby-sitters, boy-scout:boy-scouts, snack-bar:snack-bars, stock-car:stock-cars
    mont-blanc:monts-blancs, sainte-nitouche:saintes-nitouches, saint-père:saints-pères
    walkie-talkie:walkies-talkies, accroche-cœur:accroche-cœurs, repose-pied:repose-pieds
    pipe-line:pipe-lines, orang-outan:orangs-outans, orang-outang:orangs-outangs
    stylo-feutre:stylos-feutres, valse-hésitation:valses-hésitations, cale-pied:cale-pieds
    coupe-jarret:coupe-jarrets, fume-cigarette:fume-cigarettes, gentleman-farmer:gentlemen-farmers
    disc-jockey:disc-jockeys, fox-terrier:fox-terriers, bull-dog:bull-dogs, fer-blanc:fers-blancs
    grand-livre:grands-livres, mont-de-piété:monts-de-piété, méli-mélo:mélis-mélos
    boui-boui:bouis-bouis, pied-plat:pieds-plats, pied-bot:pieds-bots, face-à-main:faces-à-main
    bec-de-lièvre:becs-de-lièvre, main-courante:mains-courantes, saint-simonien:saint-simoniens
    franc-jeu:francs-jeux, gras-double:gras-doubles, arc-doubleau:arcs-doubleaux
    chef-adjoint:chefs-adjoints, vert-galant:verts-galants, vif-argent:vifs-argents
    ver-à-soie:vers-à-soie, ciel-de-lit:ciels-de-lit, aide-soignant:aides-soignants
    aide-soignante:aides-soignantes, amour-propre:amours-propres, arc-boutant:arcs-boutants
    bas-relief:bas-reliefs, basse-cour:basses-cours, bateau-mouche:bateaux-mouches
    bloc-notes:blocs-notes, bouc-émissaire:boucs-émissaires, bulletin-réponse:bulletins-réponse
    café-concert:cafés-concerts, café-filtre:cafés-filtres, café-théâtre:cafés-théâtres
    camion-citerne:camions-citernes, canapé-lit:canapés-lits, carte-réponse:cartes-réponses
    centre-ville:centres-villes, cerf-volant:cerfs-volants, chat-huant:chats-huants
    chauve-souris:chauves-souris, chef-lieu:chefs-lieux, chou-fleur:choux-fleurs, chou-rave:choux-raves
    clin-d’œil:clins-d’œil, code-barres:codes-barres, coffre-fort:coffres-forts
    commis-voyageur:commis-voyageurs, compte-rendu:comptes-rendus, contrat-cadre:contrats-cadres
    accord-cadre:accords-cadres, loi-cadre:lois-cadres, cousin-germain:cousins-germains
    directeur-général:directeurs-généraux, eau-forte:eaux-fortes, quote-part:quotes-parts
    haut-relief:hauts-reliefs, état-major:états-majors, état-nation:états-nations
    expert-comptable:experts-comptables, fait-divers:faits-divers, grand-mère:grands-mères
    grand-tante:grands-tantes, grand-messe:grands-messes, grand-rue:grands-rues
    grand-route:grands-routes, guet-apens:guets-apens, haut-fond:hauts-fonds
    homme-grenouille:hommes-grenouilles, homme-orchestre:hommes-orchestres, lieu-dit:lieux-dits
    lieutenant-colonel:lieutenants-colonels, ingénieur-conseil:ingénieurs-conseils
    avocat-conseil:avocats-conseils, main-d’œuvre:mains-d’œuvre, moins-value:moins-values
    plus-value:plus-values, mort-né:mort-nés, martin-pêcheur:martins-pêcheurs
    nouvelle-née:nouvelles-nées, nu-propriétaire:nus-propriétaires, oiseau-mouche:oiseaux-mouches
    papier-monnaie:papiers-monnaies, pause-café:pauses-café, point-virgule:points-virgules
    porc-épic:porcs-épics, porte-fenêtre:portes-fenêtres, poids-lourd:poids-lourds
    pot-pourri:pots-pourris, premier-né:premiers-nés, dernier-né:derniers-nés
    président-directeur:présidents-directeurs, prêt-à-porter:prêts-à-porter
    procès-verbal:procès-verbaux, reine-claude:reines-claudes, sage-femme:sages-femmes
    social-démocrate:sociaux-démocrates, chrétien-démocrate:chrétiens-démocrates
    sourd-muet:sourds-muets, soutien-gorge:soutiens-gorge, station-service:stations-service
    steak-frites:steaks-frites, talkie-walkie:talkies-walkies, tiers-monde:tiers-mondes
    timbre-poste:timbres-poste, ver-luisant:vers-luisants, wagon-lit:wagons-lits
    wagon-restaurant:wagons-restaurants, garde-chasse:gardes-chasse, garde-malade:gardes-malades
    garde-forestier:gardes-forestiers, garde-frontière:gardes-frontières, garde-pêche:gardes-pêche
    garde-champêtre:gardes-champêtres, garde-chiourme:gardes-chiourme
    laissé-pour-compte:laissés-pour-compte, rond-de-jambe:ronds-de-jambe, terre-neuve:terre-neuve
    année-lumière:années-lumière, assurance-vie:assurances-vie, assurance-maladie:assurances-maladie
    assurance-chômage:assurances-chômage, appareil-photo:appareils-photo, emploi-jeune:emplois-jeunes
    fin-de-semaine:fins-de-semaine, peau-rouge:peaux-rouges, pied-noir:pieds-noirs
    cordon-bleu:cordons-bleus, col-bleu:cols-bleus, col-blanc:cols-blancs, casque-bleu:casques-bleus
    béret-vert:bérets-verts, rouge-gorge:rouges-gorges, bonne-maman:bonnes-mamans
    main-forte:mains-fortes, chien-loup:chiens-loups, poisson-chat:poissons-chats
    loup-garou:loups-garous, sapeur-pompier:sapeurs-pompiers, château-fort:châteaux-forts
    carton-pâte:cartons-pâtes, aller-retour:allers-retours, va-nu-pieds:va-nu-pieds, sang-mêlé:sang-mêlé
    nouveau-riche:nouveaux-riches, ayant-droit:ayants-droit, ayant-cause:ayants-cause
    mère-grand:mères-grand, reine-mère:reines-mères, enfant-soldat:enfants-soldats
    auteur-compositeur:auteurs-compositeurs, moissonneuse-batteuse:moissonneuses-batteuses
    machine-outil:machines-outils, bracelet-montre:bracelets-montres, bébé-éprouvette:bébés-éprouvette
    plat-bord:plats-bords, plate-bande:plates-bandes, pont-levis:ponts-levis
    saisie-arrêt:saisies-arrêts, dame-jeanne:dames-jeannes, piano-bar:pianos-bars, bar-tabac:bars-tabacs
    hôtel-restaurant:hôtels-restaurants, hôtel-dieu:hôtels-Dieu, fête-dieu:fêtes-Dieu
    franc-comtois:francs-comtois, national-socialiste:nationaux-socialistes
    radical-socialiste:radicaux-socialistes, faux-filet:faux-filets, en-tête:en-têtes, à-côté:à-côtés
    à-coup:à-coups, non-dit:non-dits, trop-plein:trop-pleins, trop-perçu:trop-perçus
    sans-culotte:sans-culottes, mille-feuille:mille-feuilles, amuse-gueule:amuse-gueules
    allume-cigare:allume-cigares, appui-tête:appuis-tête, cache-pot:cache-pots, bien-fondé:bien-fondés
    court-circuit:courts-circuits, adjudant-chef:adjudants-chefs, brigadier-chef:brigadiers-chefs
    sergent-chef:sergents-chefs, aigue-marine:aigues-marines, arrêt-buffet:arrêts-buffet
    attaché-case:attachés-cases, avion-cargo:avions-cargos, bain-marie:bains-marie
    balai-brosse:balais-brosses, bande-annonce:bandes-annonces, bande-son:bandes-son
    bateau-lavoir:bateaux-lavoirs, blanc-bec:blancs-becs, blue-jean:blue-jeans
    bouton-pression:boutons-pression, camion-benne:camions-bennes, camping-car:camping-cars
    carte-lettre:cartes-lettres, chassé-croisé:chassés-croisés, chaud-froid:chauds-froids
    chausse-trape:chausse-trapes, cheval-vapeur:chevaux-vapeur, chêne-liège:chênes-lièges
    clair-obscur:clairs-obscurs, claire-voie:claires-voies, col-vert:cols-verts
    commissaire-priseur:commissaires-priseurs, coton-tige:cotons-tiges, couche-culotte:couches-culottes
    crapaud-buffle:crapauds-buffles, croche-pied:croche-pieds, démonte-pneu:démonte-pneus
    extrême-onction:extrêmes-onctions, fourmi-lion:fourmis-lions, fusil-mitrailleur:fusils-mitrailleurs
    globe-trotter:globe-trotters, grippe-sou:grippe-sous, idée-force:idées-forces
    lampe-tempête:lampes-tempête, laurier-rose:lauriers-roses, laurier-cerise:lauriers-cerises
    lit-cage:lits-cages, marteau-piqueur:marteaux-piqueurs, marteau-pilon:marteaux-pilons
    montre-bracelet:montres-bracelets, mort-vivant:morts-vivants, morte-saison:mortes-saisons
    navire-citerne:navires-citernes, pense-bête:pense-bêtes, pic-vert:pics-verts, play-boy:play-boys
    plus-que-parfait:plus-que-parfaits, quartier-maître:quartiers-maîtres
    question-réponse:questions-réponses, roman-feuilleton:romans-feuilletons, roman-photo:romans-photos
    roman-fleuve:romans-fleuves, sac-poubelle:sacs-poubelle, sauf-conduit:sauf-conduits
    sergent-major:sergents-majors, side-car:side-cars, soixante-huitard:soixante-huitards
    strip-tease:strip-teases, surprise-partie:surprises-parties, taille-douce:tailles-douces
    tiroir-caisse:tiroirs-caisses, tragi-comédie:tragi-comédies, trench-coat:trench-coats
    voiture-balai:voitures-balais, voiture-bélier:voitures-béliers, voiture-lit:voitures-lits
    voiture-bar:voitures-bars, à-plat:à-plats, état-civil:états-civils, petit-beurre:petits-beurre
    grand-croix:grands-croix, long-courrier:long-courriers, moyen-courrier:moyen-courriers
    court-courrier:court-courriers, top-modèle:top-modèles, œil-de-bœuf:œils-de-bœuf
    tout-puissant:tout-puissants, œil-de-perdrix:œils-de-perdrix,
    start-up:start-up, burn-out:burn-out, think-tank:think-tanks, data-center:data-centers,
    black-out:black-out, lock-out:lock-out, hedge-fund:hedge-funds, stock-option:stock-options
    avion-cargo:avions-cargos, brise-lame:brise-lames
    camion-poubelle:camions-poubelles, avion-citerne:avions-citernes, bateau-citerne:bateaux-citernes
    wagon-citerne:wagons-citernes, vol-au-vent:vol-au-vent, village-vacances:villages-vacances
    compte-chèques:comptes-chèques, carte-mère:cartes-mères, garde-magasin:gardes-magasin
    garde-barrière:gardes-barrières, garde-côte:garde-côtes, garde-nationale:gardes-nationales
    gardien-chef:gardiens-chefs, infirmier-chef:infirmiers-chefs, médecin-chef:médecins-chefs
    rédacteur-chef:rédacteurs-chefs, médecin-conseil:médecins-conseils
    chirurgien-dentiste:chirurgiens-dentistes, maître-nageur:maîtres-nageurs
    maître-chien:maîtres-chiens, maître-chanteur:maîtres-chanteurs, maître-assistant:maîtres-assistants
    pied-de-biche:pieds-de-biche, bernard-l’ermite:bernard-l’ermite, dessous-de-table:dessous-de-table
    dessous-de-plat:dessous-de-plat, rez-de-jardin:rez-de-jardin, portrait-robot:portraits-robots
    tapis-brosse:tapis-brosses, thé-concert:thés-concerts, dîner-débat:dîners-débats
    dîner-concert:dîners-concerts, ciné-concert:ciné-concerts, café-bar:cafés-bars
    guide-interprète:guides-interprètes, homme-sandwich:hommes-sandwichs
    femme-sandwich:femmes-sandwichs, femme-enfant:femmes-enfants, homme-clé:hommes-clés
    enfant-roi:enfants-rois, prince-évêque:princes-évêques, vice-roi:vice-rois
    prince-consort:princes-consorts, cardinal-archevêque:cardinaux-archevêques
    avocat-général:avocats-généraux, procureur-général:procureurs-généraux, wagon-bar:wagons-bars
    radio-réveil:radios-réveils, lave-auto:lave-autos, pèse-lettre:pèse-lettres
    taille-haie:taille-haies, terre-plein:terre-pleins, passe-droit:passe-droits
    contre-la-montre:contre-la-montre, faire-valoir:faire-valoir, garde-meuble:garde-meubles
    sous-bois:sous-bois, sous-vêtement:sous-vêtements, libre-service:libres-services
    libre-échange:libres-échanges
    """
)
# An adjective set before its noun with a hyphen varies with it; so do nouns set beside another.
VARYING_FIRST = words(
    """
    aide grand grande petit petite beau belle haut haute bas basse franc franche faux fausse libre rond
    ronde premier première dernier dernière gros grosse plat plate moyen moyenne court courte long
    longue propre vieux vieille bon bonne nouveau nouvelle
    """
)
APPOSED = words(
    """
    clé clef phare pilote type cible test modèle fantôme robot satellite relais mère fille dortoir
    frontière limite butoir choc record charnière valise vedette surprise éclair membre étape nation
    État état monde piège jardin bureau lit écran catastrophe mystère école suicide sonde citerne hôpital
    musée usine atelier
    """
)
SECOND_FIXED = words("poste vie service café lumière maladie chômage photo chasse pêche minute santé")
# Verbs: what follows them with a plural ending stays as it is (« des brise-lames »).
VERB_FIRST = words(
    """
    abat accroche allume amuse appuie arrache attrape brise brûle cache casse chasse chauffe compte
    coupe couvre croque crève cure essuie fume gagne garde gratte grille hache lance lave lève mange
    monte ouvre pare passe perce pèse pince porte pousse presse protège rabat ramasse remonte remue
    repose réveille rince sèche serre souffre taille tire tourne traîne trompe trouble tue vide pique
    rase sauve trousse coiffe coche démonte soutient
    """
)
