"""Feminine nouns that no ending tells apart: data only.

No noun of two genders with two meanings (« poste », « livre », « tour ») stands here.
"""

from __future__ import annotations

from quizgen.french.tables import words

FEMININE = words(
    """
    nage abbaye abeille abside absolution accolade acoustique adresse affaire affiche agence agonie
    agora aide aiguille aile aire alarme algèbre algue alerte allée alliance allure alternative amende
    amie amitié amorce ampoule analyse ancre anémie angine angoisse année annexe annonce antenne
    antichambre apparence approche archive ardoise arène arête arme armée armoire arrivée artère asperge
    assemblée assiette assise astuce atmosphère atteinte attaque attente aube auberge audace audience
    augmentation aumône aura aurore autorité autoroute avance avalanche avenue averse aversion bactérie
    bagarre bague baie baignoire baisse balance balle banane bande banlieue banque banquise barbe barque
    barre barrière base bataille batterie bavure beauté bêtise bible bibliothèque bière bise blague
    blessure blouse bobine boisson boîte bombe bonté borne botte bouche boucle boue bougie boule bouée
    bourgade bourse bousculade bouteille boutique branche brebis brèche brique brise brochure brosse
    brousse brume bûche bulle buse cabane cabine cage caisse calorie cale calotte came caméra campagne
    canne cantine capacité cape capitale capsule capture carafe caravane caricature carotte carrière
    carrosserie carte cartouche cascade case caserne casserole castagne catastrophe catégorie cause cave
    ceinture cellule cendre censure centaine centrale cérémonie cerise certitude chaîne chair chaire
    chaise chaleur chambre chance chanson chapelle charge charité charrette charte chasse chasteté
    chaussée chaussette chaussure chauve-souris chemise cheminée cheville chèvre chicane chimie chose
    chronique chute cible cicatrice cigarette cime circulaire citadelle cité citation clarté classe
    clause clé clef clientèle clinique cloche cloison clôture cocarde cohorte coiffure colère colle
    collecte colline colombe colonie colonne combine comédie commande commode commune compagnie
    compétence compétition comptabilité conduite conférence confiance confidence confrérie connaissance
    conscience conséquence console constance consultation contrainte contrebande contrepartie contrée
    controverse convenance convoitise copie coque corbeille corde corne corniche corrida corvée côte
    cotisation couche couchette couleur coupe coupole coupure cour courbe couronne course courtoisie
    coutume couture couverture craie crainte créance crème crêpe crevette crise croisade croisière
    croissance croix croûte croyance cruauté cuillère cuiller cuisine cuisse culpabilité culture cure
    curiosité cuve cuvette cyberattaque dalle danse date débâcle décennie décharge déchéance déchirure
    découverte dédicace déesse défaite défense déferlante demande démarche demeure démocratie dent
    dentelle dépanneuse dépêche dépense dépouille dérive dérogation dette devise diarrhée dictature
    différence difficulté digue dignité diminution diplomatie discorde discothèque dispute dissidence
    distance divergence divinité dizaine doctrine donnée dose douane douceur douche douleur douzaine
    drogue droite durée dynastie dynamo eau ébauche échappatoire écharpe échéance échelle écluse école
    économie écorce écoute écriture écume écurie effigie église élite embauche embuscade émeute emphase
    emprise encre encyclopédie énergie enfance enquête enseigne entente entorse entrave entrée
    entreprise entrevue enveloppe envie épaule épée épice épidémie épingle épitaphe épopée époque épouse
    épreuve équation équipe équivoque ère erreur escale escorte espèce esquisse essence estime étable
    étagère étape étincelle étoffe étoile étreinte étude euphorie évidence excuse exigence existence
    expertise explosion extase fable fabrique façade face facette facture faculté faille faillite faim
    falaise famille famine fanfare fantaisie farce farine fatigue faune faute faveur fenêtre ferme
    fermeture férocité fesse fête feuille fibre ficelle fiche fiction fidélité fierté fièvre figure file
    filiale filière fille fin finance finesse firme fissure flamme flaque flèche fleur flore flotte foi
    foire fois folie fontaine force forêt forge formalité forme formule forteresse fortune fosse foudre
    fouille foule fourchette fourmi fourniture fourrure fracture fraîcheur frange fraude frayeur frégate
    fréquence fresque friche frise frontière fuite fumée fureur fusée fusillade gaffe galaxie galère
    galerie gamme garantie gare garnison gauche gazette généalogie génération gêne générosité genèse
    gentillesse géographie gerbe gestion gifle girouette glace gloire glu gomme gorge gourde gouvernance
    grâce graine graisse grammaire grange grappe gravure grève griffe grille grimace grippe grotte grue
    guérilla guerre guigne guirlande guitare habileté habitude hache haie haine halle halte hallebarde
    hampe hanche hantise harangue hardiesse hargne harpe hâte hausse hauteur hernie herse hiérarchie
    honte horde hostie hotte houille houle housse hotline huche huée huile huître huitaine humanité
    hutte hydre hygiène hyène hypothèque hypothèse idée idole idylle île image imposture impulsion
    inadvertance incise incidence inculture indulgence industrie infamie inquiétude insulte intempérie
    intelligence intrigue invective issue ivresse jalousie jambe jante jarre jetée jeunesse joie jonque
    joue jouissance journée joute jouvence jungle jupe justice justesse kermesse lacune lagune laine
    laisse lame lampe lance langue lanterne larme larve lave lecture légende légion lessive lettre lèvre
    liaison licence ligne ligue limite liqueur liste littérature livraison loge loi longueur loterie
    louange loupe lourdeur lubie lueur lumière lune lutte luxure lyre machine magie magistrature main
    mairie maison maîtrise majorité maladie malchance malice mallette manchette manière manif manœuvre
    manne maquette marée marge marche marchandise mare marine marionnette marmite marque marraine masse
    matière matinée matraque maxime mèche médaille médecine médiocrité méfiance mélodie menace ménagerie
    mensualité mention mer merveille mesure météo méthode meute mi-temps miette migraine milice mine
    minorité minute misère mise mission mitraillette mobylette modestie moelle moisson
    moissonneuse moitié molaire molécule monarchie monnaie montagne montée montre moquerie morale morgue
    morsure mosaïque mosquée moto mouche moue moustache moutarde moyenne multitude munition muraille
    muse musique mutinerie myriade naissance nappe narine natte nature nausée navette nef neige
    neutralité niche nièce noblesse noce noirceur noix norme note nourrice nourriture nouvelle nuance
    nuit nuque objection occurrence octave odeur offense offensive offre olive ombre omelette
    onde opacité optique orbite ordonnance ordure oreille origine orthographe oseraie ossature otite
    ouverture ouïe oie paella page paille paix palette palme panique panne pantoufle papauté papaye
    parade paralysie parcelle parenté parenthèse paroi parole part partie parution passerelle pastèque
    patience patrie patte pâte pâtisserie paupière pause pauvreté paye paysannerie peau pêche pédale
    peine peinture pelouse pelle pellicule pensée pénurie pépinière percée performance péripétie perle
    perquisition perte perspective peste pétition peur phase philosophie photo phrase physionomie pièce
    pierre pile pilule pince pincée pipe piqûre piscine piste pitié place plage plaie plaine plainte
    planche planète plante plaque plate-forme plateforme pluie plume plupart poche poésie poignée pointe
    poire poitrine police politique polka polémique pomme pompe population porcelaine portée porte
    portière posture poterie potence poubelle poudre poule poupée poursuite poutre prairie précarité
    préface préfecture prémisse présidence presqu’île presse prestance preuve prière prime primeur
    princesse prise proie promenade promesse propagande proposition propriété prose prothèse prouesse
    province prune puce pudeur puissance purée purge putréfaction quarantaine quête queue quinine quinzaine
    querelle question racine radio rafale rafle rage raillerie raison rame rampe rancœur rancune
    randonnée rangée rareté recette recherche récolte récompense recrudescence rédaction redevance
    référence réforme règle reine religion remarque remise remontrance rencontre rente rentrée réplique
    réponse reprise requête rescousse réserve résidence résistance ressource retenue
    retraite réussite revanche revue rhétorique richesse rigueur rime ripaille riposte rivalité rive
    rivière robe robotique roche romance ronce ronde rondeur rosée roue route routine rubrique rue
    ruelle ruine rupture ruse sacoche saga sagesse saison salade salive salle salutation santé sardine
    satire sauce saucisse sauvagerie saveur savane scène scie science sculpture séance sécheresse
    seconde secousse secte sécurité selle semaine semence séquelle séquence série serre serrure
    serviette servitude session sève sœur soie soif soirée somme sonde sonnerie sorte sortie souche
    soucoupe soudure source souffrance soupape soupe souris souveraineté spirale splendeur stabilité
    start-up statue stature steppe strate stratégie structure stupeur substance suite superficie
    superpuissance supériorité surface surprise survie syllabe symphonie synthèse table tâche taille
    tante tapisserie tare tarte tartine tasse taupe taxe teinte télé télévision température tempête
    tendance tendresse teneur tentative tenue terrasse terre terreur tête texture thèse théorie tige
    tirade toile toilette toiture tombe tombola tonne torche tornade torture totalité touche touffe toux
    trace tragédie trahison traite traînée tranche tranchée transe trappe traque traversée trésorerie
    trêve tribu tribune tristesse tromperie trousse trouvaille truite turbine turbulence tutelle
    tyrannie urne usine vache vaisselle valeur valise valve vallée vanne vapeur variante veille veine
    vengeance vente verdure verge verrue vertu verve veste veuve viande victime victoire vidéo vie
    vieillesse vigne vignette vigueur ville villa visite vis vitamine vitesse vitre vitrine voie voisine
    voiture voix volaille voûte voyelle vue yeuse yourte zone libido auto pizza vodka mafia véranda diva
    fiesta java samba sierra taïga toundra pampa armada salsa favela paranoïa harissa halva burqa charia
    fatwa intifada médina razzia tequila personne vedette star sentinelle recrue dupe brute canaille
    crapule créature arrière-pensée avant-garde contre-attaque contre-offensive demi-heure demi-finale
    demi-journée garde-robe eau-de-vie plate-bande basse-cour belle-famille main-d’œuvre porte-fenêtre
    station-service plus-value moins-value demi-douzaine mi-janvier mi-février mi-mars mi-avril mi-mai
    mi-juin mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre vice-présidence
    sous-préfecture auto-école quote-part belle-sœur une ouate largeur profondeur horreur humeur rumeur
    sueur torpeur ampleur ardeur candeur clameur fadeur ferveur froideur grandeur grosseur laideur
    langueur lenteur maigreur minceur moiteur pâleur pesanteur puanteur raideur rougeur rousseur senteur
    tiédeur tumeur verdeur blancheur épaisseur aigreur apesanteur impudeur défaveur acné psyché gent
    oasis ziggourat jument loi-cadre date-butoir liberté puberté cherté volonté majesté bru cinquantaine
    trentaine vingtaine soixantaine heure dictée expo pub sono diaspora idéologie eau-forte
    avant-première sous-traitance main-forte tierce quarte quinte sixte neuvaine mémé récré anagramme
    épigramme anode acmé mi-automne maman âme dame gueule fac discipline faïence troupe pente paire
    cravate descente malle éponge haleine pénombre crête paume sieste étendue horloge république
    amertume bouffe cire empreinte sirène mousson mâchoire flûte boxe tôle impasse frappe mécanique
    perruque conquête baleine menthe fente énigme locomotive miséricorde argile valse besogne rançon
    bâche carcasse carabine crosse crèche croupe épouvante paroisse métropole vermine trajectoire
    consigne urine tactique apocalypse caverne dynamite perche bride arnaque métamorphose pyramide
    débauche lande échine fugue madone pancarte tunique fonte lucarne morphine seringue tortue taverne
    peluche pioche arche offrande morue gouvernante lavande sphère broche cohue avoine trombe carapace
    rébellion soutane panthère mésange bascule crotte poigne limace déroute grêle fourche cocaïne
    boussole péniche vipère batte proue amante épine toison remorque escadre trique jeep sauge aubaine
    embellie accalmie tournure embûche avancée incursion cote inflation récession relance austérité
    épargne fiscalité inondation canicule biodiversité exposition cinémathèque médiathèque aquarelle
    ogive grenade roquette corvette flottille escadrille missive denrée fraise avant-veille nuitée
    histoire façon prison herbe période race leçon goutte soute merde bagnole tache taule baraque tente
    révolte bite bienvenue initiative cathédrale enceinte planque relève œuvre hormone épave gymnastique
    tempe carriole conserve demi-sœur chaux meuf bâtisse bassine cocotte camelote charogne bile sourdine
    poisse rhubarbe guillotine butte anecdote traverse casbah résine psychanalyse vogue métaphore tisane
    roulure rogne verticale bave salve attache disgrâce basse auréole guêpe éthique tuberculose crampe
    synagogue bécane tignasse autruche redingote anse coiffe alcôve piazza amande frousse citerne dune
    bouilloire loque infortune lèpre roulotte charrue trempe crique gnôle caryatide figue rengaine ruche
    bruyère charpente apothéose fiole girafe calèche vergogne mousseline bourrasque basilique cuisson
    pentecôte avarice chorale cuite fouine perdrix télécommande poupe comète hélice belote adrénaline
    vérole truffe absinthe grenadine marijuana cravache serpe tuile sonate péninsule diagonale
    esthétique chimère bêche étuve benne caste camisole grand-route mansarde mire barbiche balançoire
    choucroute dague parabole battue chrétienté préhistoire cigogne crue escrime tourmente éclipse
    guimauve tirelire pieuvre culasse suspicion icône coqueluche coulisse gabardine pinède luzerne
    bronchite libellule motte ambiguïté crevasse cagoule étrave mère femme cousine copine comtesse
    duchesse baronne héroïne chienne chatte truie biche variole varicelle rougeole dépression ambulance
    urgence dissuasion prolifération escalade désescalade détente abstention cohabitation motion
    coalition scission faction appli application imprimante cybersécurité cybercriminalité natation
    hanse hase houe houlette houppe houppelande hulotte hure guérison venaison pendaison catin putain
    surboum bégum dot boum webcam manip provoc alloc gym ypérite ylang saxifrage hypallage vahiné mousmé
    coopé bédé tévé syzygie deadline hypnose horizontale harde hépatite hécatombe hacienda hégire hideur
    huppe hune houri hypokhâgne méningite arthrite pépite guérite
    apostrophe câpre ébène écritoire enclume éphéméride épître escarre gemme immondice mandibule nacre
    omoplate patère scolopendre stalactite topaze escarmouche enclave encyclique infox moustiquaire
    épigraphe abscisse agape amphore auge banderole barge bauxite berge bête bévue cabale cambuse cavale
    cène chaloupe chape châsse ciguë claque colique compote crémaillère datte diatribe diète dîme
    directive douve échoppe égide encoche estampe fève fougue fronde gangrène gaze geôle gestapo glèbe
    gouache jachère jauge junte lice lieue logistique malaria massue meule notice once opale orange panse
    patate pelote périphrase piastre plèbe pratique psychose pulpe rallonge régate relique ristourne rixe
    sandale sape saynète semonce sole statistique stèle strophe succursale surtaxe surenchère syncope
    syntaxe tape teigne tourbe traîne trame tripe troïka trompe vendange virgule volte anicroche orge
    réglisse météorite latte ventouse
    hryvnia naira
    pagode stock-option datcha kalachnikov perestroïka glasnost nomenklatura vendetta burka
    visioconférence métadonnée
    """
)
