"""Masculine nouns that no ending tells apart: data only.

No noun of two genders with two meanings (« poste », « livre », « tour ») stands here.
"""

from __future__ import annotations

from quizgen.french.tables import words

MASCULINE = words(
    """
    abonné abri abus accès accident accord accueil achat acide acier acte adieu adjectif aéroport âge
    agenda air album alcool allié aller alliage alphabet alphabétisme amendement amour an ananas âne
    angle animal anniversaire annuaire antibiotique apéritif appareil appel appui après-midi arbre arc
    archipel argent argument armistice arrêt arrêté arrière art article asile aspect atelier atlas atome
    atout attentat attrait autobus automne avenir avion avis axe bain balcon ballon bambou banc bandit
    barrage bas basket bassin bastion bateau bâton bâtiment bébé bec berceau besoin béton beurre
    bidonville bien bijou bilan billet biscuit blâme blanc blé blocus bloc blog bloc-notes boa bœuf bois
    bol bond bonbon bonheur bord bouc bouclier boulot bouquet bout bras brevet brin bris brouillard
    bruit brun budget buffet bus but butin cabinet câble cadeau cadre cafard café cahier caillou calcul
    calendrier calme camion camp canal canard cancer canon cap capital car caractère carburant carbone
    carnaval carnet carré carrefour cas casino casque catalogue cauchemar centime centimètre centre
    cercle cercueil cérémonial cerf cerisier cerveau cessez-le-feu chagrin chalet champ champignon
    chandail changement chant chantier chaos chapeau chapitre char charbon chariot charme chat chaudron
    chauffage chef-d’œuvre chef-lieu chemin chemisier chêne chèque cheval cheveu chien chiffon chiffre
    chimpanzé choc chocolat choix chômage chou chouchou ciel cil ciment cimetière cinéma cirque citron
    clan clavier cliché client climat clin clocher clou clown club coach code codicille coffre coin col
    colis collège colloque comble combat comité commandement commerce communiqué compagnon compartiment
    complexe complot compte compte-rendu comté concept concert concours conflit confort congé congrès
    conseil consensus conte contexte continent contrat contrôle convoi coq corps corridor costume côté
    coton cou coude couloir coup courage courant courriel courrier cours coussin coût couteau couvert
    couvre-feu crabe crâne crayon crédit creux cri crime cristal critère crochet croquis cube cuir
    cuivre culte curriculum cycle cyclone danger débat début décès déchet décor décret défaut défi
    défilé degré délai délit dépôt député désaccord désarroi désastre désert désir désordre dessert
    dessin destin détail détroit deuil devis devoir diable dialogue diamant dictionnaire dieu dilemme
    dimanche dîner diplôme directoire discours disque distributeur divan divorce dixième docteur
    document doigt dollar domaine domicile dommage don dortoir dos dossier doute drame drap drapeau
    drone droit duc duel échantillon échec échange éclair éclat écran écart écho écrit édifice édito
    effet effort effectif égard élan électron élevage élixir éloge embargo emballage embouteillage
    embryon émoi emploi emprunt endroit enfer engin ennui enjeu énoncé ensemble entrepôt entretien
    environnement envoi épi épisode équateur équilibre équipage escalier esclavage espace espoir esprit
    essai essor est établi état étang éther étonnement être étui euro événement évènement éveil éventail
    excès exemple exercice exil exploit exposé express extrait extrême fait fantôme fardeau fauteuil fer
    festival feu feuillage février fichier fief fil filet filtre fisc fjord flacon flanc fléau fleuve
    flot flux fonctionnement fond fonds football for forfait formulaire forum fossé fou foulard four
    fournisseur foyer fragment franc frein frigo froid fromage front fruit fugitif fumier fuseau fusil
    futur gâchis gain galet galop gang gant garage gâteau gaz gel génie genou genre geste gigot gilet
    glacier globe golfe gouffre goulag goût gouvernement grade grain gramme graphique grenier grillage
    gris groupe guichet habitat hamburger hameau handicap hangar haricot hasard haut hebdomadaire
    héritage hiver homicide hommage homme honneur hôpital horaire horizon hôtel huis-clos humour iceberg
    idéal idiome imaginaire immeuble impact impôt imprévu incendie incident inconvénient index indice
    individu institut instant instinct instrument insecte intérêt intérieur internet intervalle invité
    itinéraire ivoire jardin jazz jean jet jeu jeudi joug jouet jour journal joyau judo juillet juin
    janvier jumelage jupon jus kilo kilomètre kiosque klaxon label labo laboratoire lac laissez-passer
    lait langage laps laser lapin légume lieu lien lin linge lion liquide lit litige litre livret local
    logement logiciel logis logo loisir long look lot loup loyer lundi lustre luxe lycée magasin
    magazine maïs mail maillot mal malaise malheur mandat manifeste manque manteau manuel marathon
    marbre marché mardi marécage mariage mars martyre mai masque massacre massif mât match matelas
    matériau matériel matin mausolée maximum mécanisme mécène méchant médicament mélange membre ménage
    mensonge mental menu mépris mercredi mercure message métal météore métier mètre métro meurtre micro
    midi miel milieu milliard millier million millénaire minerai minimum ministère minuit miracle mirage
    miroir missile mobile mobilier modèle module mois moment monde monopole montant monument moral
    morceau mot moteur motif mouchoir moulin moustique mouton mouvement moyen mur muscle musée mystère
    mythe naufrage navire néant nerf nez nid niveau nœud noir nom nombre nord noyau nucléaire nuage
    numéro objectif objet océan octobre œil œuf office oignon oiseau olivier olympisme ombrage omnibus
    oncle opéra opium or orage orchestre ordinateur ordre oreiller organe orgueil orient os oubli ouest
    ouragan outil outrage ouvrage oxyde oxygène ozone pacte pacifisme pain palais palier palmarès
    paludisme panel panier panneau pantalon papier papillon paquet paradis paradoxe paragraphe paramètre
    parapluie parasol parc parcours pardon parent parfum pari parking parlement parquet parrain parti
    partage participe partenariat passé passage passeport patrimoine pavé pavillon pays paysage péché
    peloton penchant pénalty penalty pétale pétrole peuple phare phénomène phosphate piano pied piège
    pigeon pin pinceau pion pique-nique piment pivot placard plafond plaisir plan plancher planning
    plastique plat plateau platine plein pli plomb plongeon pluriel pneu poème poids poil poignet point
    poison poisson poivre pôle polygone pont porc port portail porte-avions porte-monnaie portefeuille
    portrait potentiel pot potager pouce poulet poumon pouls pour-cent pourboire pourcentage
    pouvoir précédent précipice préfixe préjudice préjugé prélude prénom préparatif présage présent
    président prestige prêt prétexte prix printemps privilège problème procédé procès processus produit
    profil profit programme progrès projet prologue propos protectorat protocole proverbe psaume public
    puits pull pupitre putsch puzzle quai quart quartier quatuor quota quotidien quotient rabais
    raccourci racket radar raid rail raisin ramadan rang rapport rapt rayon réacteur réalisateur
    réchauffement recensement récepteur récit record recours recrutement recueil recul refrain réfugié
    refus refuge regard régime régiment registre règne regret rein rejet relais relief remède remords
    rempart renard rendez-vous renfort rendement repas répertoire repli reportage repos reproche réseau
    respect ressort restaurant reste résultat résumé retard retour retrait rêve réveil revenu revers
    rez-de-chaussée rhume rideau rire risque rite rival riz robinet roc roi rôle roman romantisme rond
    rond-point rouge rouleau roulis royaume ruban rugby rythme sable sabre sac sacre sacrifice salaire
    salon salut samedi sang sanctuaire satellite saut savoir savoir-faire savon scandale scénario sceau
    schéma score scrutin seau sceptre secours secret secteur seigneur sein séisme séjour sel self sens
    sentiment septembre sérieux serment service servage seuil sexe shampoing siècle siège signal signe
    silence singe site ski smartphone socle soin soir sol soldat soleil sommeil sommet son sondage sort
    souci souffle souhait soulèvement soupçon sourire souterrain soutien souvenir spectacle sport
    squelette stade stage stand standard statut stock store stress studio style stylo subside succès
    sucre sud suffrage suivi sujet supermarché supplice support sursis suspect suspens symbole syndicat
    synonyme système tabac tableau tabou tabouret talent talon tambour tapis tarif tas taudis taux taxi
    télégramme téléphone télescope témoignage temps tennis terme terrain territoire terroir test texte
    thé théâtre thème théorème tic ticket tigre timbre tir tirage tiroir tissu titre toast toit tombeau
    ton tonneau tonnerre total totem toucher tournant tournoi tout trac traité trajet tramway transfert
    transit transport travail treillis tremplin trésor triangle tribut tribunal trimestre triomphe troc
    trône trottoir trou troupeau trouble truc tube tunnel turban type typhon uniforme univers urbanisme
    usage usufruit vaccin vaisseau vallon vampire varech vécu véhicule vélo velours vendredi vent ventre
    verbe verdict verger vernis verre vers verso vertige veston vestiaire veto vice vide vidéo-clip
    village vin vinaigre viol virage virus visa visage viseur vison vitrail vivier vocabulaire vœu
    voisinage vol volcan volet volt volume vote voyage watt week-end yacht yaourt yen yuan yoga zèle zéro
    chaînon différend génocide hors-la-loi jury kilowatt mégawatt plaidoyer préavis
    zeste zigzag zinc zodiaque zoo août avril décembre novembre apogée trophée scarabée athénée gynécée
    périnée pygmée quintette jade interlude sosie messie brie murmure augure cyanure dinosaure parjure
    carbure hydrocarbure foie cookie bain-marie été pâté karaté aparté doigté velouté granité karité
    palace rapace monospace surplace réquisitoire auditoire observatoire conservatoire accessoire
    moratoire réfectoire exutoire promontoire purgatoire suppositoire vaudeville gorille chèvrefeuille
    bacille moine trampoline pipeline derrière arrière-train cratère adultère cautère monastère
    hémisphère belvédère réverbère leurre parterre lierre fermoir exode antipode synode axiome binôme
    arôme symptôme syndrome chrome dôme baume stratagème emblème isthme algorithme logarithme astre
    sinistre cadastre pilastre soufre obstacle oracle réceptacle pinacle couvercle tentacle ridicule
    crépuscule préambule conciliabule scrupule globule édicule opuscule tubercule vestibule fascicule
    monticule coq-à-l’âne bric-à-brac sous-sol sous-titre sous-marin demi-tour demi-siècle demi-litre
    demi-million hors-d’œuvre gratte-ciel arc-en-ciel pot-de-vin abat-jour porte-bonheur tête-à-tête
    face-à-face couvre-lit passe-temps casse-tête faire-part laisser-aller mot-clé sans-faute lave-linge
    lave-vaisselle tire-bouchon ouvre-boîte pare-brise rouge-gorge timbre-poste chou-fleur coffre-fort
    cerf-volant haut-parleur court-circuit procès-verbal état-major contre-pouvoir non-lieu non-dit
    avant-projet avant-poste après-guerre trait coup-d’œil onze huit oui onzième huitième centième
    millième tiers demi yack yéti yucca yankee ouistiti uhlan ouolof oued ouï-dire hameçon huis huissier
    hibou hic héron hérisson hêtre houx hublot hall hamac hareng homard hockey handball holding hoquet
    hors-jeu hurlement heurt hymne hymen hippodrome hippopotame hélicoptère héliport hélium hectare
    hexagone hydrogène hypermarché hasch haddock hamster hanneton harem harpon havre hayon heaume hochet
    hobby houblon hourra huchet humus hybride hydravion harcèlement harnais halo hachoir hachis haillon
    hot-dog centaure tyrannosaure bromure sulfure chlorure fluorure iodure kilowattheure caddie amphibie
    violoncelle vermicelle polichinelle libelle quartette hit-parade cation bénédicité retraité déporté
    marié associé initié feuilleté décolleté jeté monstre cargo casse-noix ratio scooter sandwich clip
    film rap rock punk tchat hashtag podcast selfie tweet like robot porte-parapluie couvre-chef
    soutien-gorge vide-ordures réveille-matin tire-au-flanc après-demain chômeur acteur plombier obus
    sous-officier bombardier chasseur-bombardier sous-secrétariat secrétariat commissariat
    haut-commissariat consulat syndicalisme souverainisme diktat doctorat thriller polar best-seller
    accord-cadre porte-conteneurs brise-glace chasse-neige hors-bord hors-série va-et-vient vis-à-vis
    pied-à-terre savoir-vivre poing excité agité précipité exalté révolté emporté exploité insulté
    breveté sauté écarté quarté trille braille drille diocèse archidiocèse camée macchabée hypogée
    caducée hyménée empyrée prytanée coryphée périgée exosquelette endosquelette manganèse dièse
    plantigrade trichlorure minotaure brontosaure talkie anthracite dominion kyrie train ami gars cul
    français départ lendemain bar déjeuner whisky champagne cadavre démon estomac menton revolver stop
    dépit examen dessous shérif appétit bouton suicide enthousiasme essentiel assaut envers permis
    dégoût marchand monseigneur soupir blouson teint délire crétin abandon foot job tuyau bataillon
    voyou tronc as wagon bistrot buste abruti torse bac contenu bouquin machin cognac fracas détour
    pyjama foin trafic pois bronze mont violon caoutchouc golf infini autel criminel cran talus balai
    rebord jambon square plâtre abîme aveu évêque perron rhum mâle débris vacarme dragon frisson mérite
    porche sursaut surcroît malentendu business marais coma embarras maquis commentaire interrogatoire
    lavabo péril bouchon manuscrit sapin alibi effroi crapaud fût scotch dessein taillis bourg bidon pic
    peigne répit circuit képi sang-froid bazar songe réflexe poker brouhaha meuble pétrin caprice
    artifice buisson baptême cordon froc ravin petit-déjeuner tourbillon sirop rectangle souper tricot
    tumulte fourgon messager contraste bled rituel lis ongle bungalow azur flash bénéfice surplus affût
    compromis imperméable rappel trot bide labyrinthe entrain calibre granit égoïsme bravo châle
    base-ball verrou réconfort hold-up amas satin tyran mégot déluge goulot aplomb caviar lointain gazon
    inventaire exemplaire canot bulletin encens iris short joint bouillon prodige crocodile torchon soda
    melon tango autocar calvaire escadron sanglot gangster motel steak requin diagnostic débarras
    dispositif égout manager patois hospice amour-propre répondeur réveillon sofa aquarium biberon
    cyprès fauve guéridon mammouth cachot enclos saumon cortex spectre réduit crucifix spectateur
    colosse festin boudin néon delta terminus autographe asphalte sermon meeting négatif tampon orgasme
    fouillis cadran blockhaus surlendemain évangile commando accordéon déclin repère ghetto confrère
    sillon lilas tac nylon campus ranch thon sabot pantin guidon solo kit parchemin district buis cierge
    jeton western envol cloître flair carillon scanner ragoût passager trèfle tee-shirt martyr râle îlot
    au-delà bitume forgeron bouffon piton maçon badge crash porto feuilleton aluminium tournevis
    infarctus patio vagabond parvis entracte thermomètre faucon clairon slogan rôti carrosse séminaire
    gala phonographe pépin bûcheron asthme lobby sommelier boycott quorum référendum ultimatum
    mémorandum moratorium médium optimum leadership ayatollah cheikh émir vizir sultan gouverneur tsar
    dalaï-lama rouble peso won baril gazoduc oléoduc lanceur sonar tank blindé mortier croiseur
    destroyer cuirassé patrouilleur chalutier paquebot ferry voilier démenti déni aval consentement
    assentiment désaveu tollé plébiscite dépouillement déficit excédent krach boom rebond regain
    redressement dividende bétail vignoble engrais pesticide herbicide insecticide soja colza tournesol
    tsunami glissement méthane microbe diabète sida choléra traitement sonnet ballet ciseau lycéen
    collégien baccalauréat master cursus semestre papa contact tort mieux baiser ange principe hippo
    carton personnel second chœur cœur sou tonton appart habit pan naturel culot slip feutre pipi bisou
    sperme chignon insu rex surnom goudron karma pieu resto ring bûcher gin capot sourcil dédain cygne
    fantastique bourbon caleçon nombril appât absolu bingo archevêque matelot break smoking déclic boyau
    bip bridge round délice loto gentilhomme media trio goûter antre tram interdit parachute camping
    réchaud conduit roll héroïsme thanksgiving capuchon punch vortex gymnase scoop jargon blasphème
    script fantasme insigne panache pull-over millimètre tilleul cidre mime élastique layon terre-plein
    barbecue rétroviseur surf bourdon affront parasite contour kidnapping gong casse-croûte gruyère
    bagne sanatorium donjon jasmin magot ulcère guignol home âtre zèbre thorax parfait courroux
    spaghetti boucan remue-ménage escargot glaive marron dédale argot magnétophone music-hall poulailler
    silex étain antidote calife tic-tac fétiche édredon graffiti panorama jeûne tome avatar ambre
    simulacre béguin aérodrome chaume gland patriarche islam lépreux galon étau branle dentifrice
    ketchup saloon vautour bacon marchepied spécimen flan chaperon trauma bifteck cataclysme
    documentaire indic pseudonyme macadam sérum iode uranium remblai cobra canyon landau flirt duo
    presbytère strip-tease bunker folklore platane archange bluff orifice lampadaire monocle
    réfrigérateur abdomen brouillon satyre chrono crin linceul loup-garou caillot lobe bas-côté e-mail
    trapèze pharaon calepin persil apéro sauna diamètre talisman porte-plume zénith cachemire cocon
    camembert concerto reflux banjo caramel spasme calice fiasco bikini gagne-pain dégel cobaye cageot
    écrin cylindre kimono gratin aperçu collectif magma échelon coït timing pingouin phosphore chanvre
    préau médaillon missel chahut sparadrap albâtre intestin rotin harmonium gag castor cintre dialecte
    portique paroxysme trépied polo centre-ville drugstore mister catch cyclope tintamarre cône ovale
    briefing blason cantique frêne gourdin raidillon légionnaire juke-box surnaturel éperon mirador
    plasma brocart déséquilibre web net lithium plutonium gallium calcium magnésium sodium potassium
    titane nickel cobalt gazole diesel kérosène fioul azote silicium ennemi voisin cousin copain époux
    monarque souverain tribun dauphin prince comte baron abbé curé prêtre rabbin imam fils frère père
    neveu grand-père gendre beau-père garçon jumeau mari héros consul amiral maréchal sergent podium
    sprint gardien arbitrage dopage coronavirus confinement déconfinement variant brancard bail
    arrondissement boulevard faubourg portable serveur pixel octet bogue piratage isoloir électorat
    quinquennat septennat remaniement lancement déploiement bombardement alinéa quatrain ours mulet
    taureau veau agneau bélier sanglier dindon pissenlit coquelicot bouleau érable peuplier palmier
    orteil hackathon hadj haka hand hadith hallali hara-kiri harki handisport hijab hip-hop hit
    hors-piste hors-champ hors-sol hors-sujet houmous hub hoax hula-hoop hypocauste aigle bison tison
    étage amiante andante atlante farniente parapente chanoine antimoine péritoine fanzine tajine
    croquemitaine trente quarante cinquante soixante septante non iota hâle bémol yod yiddish yin
    goulache pancrace interclasse glucose fructose lactose saccharose cactus bonus prospectus lotus
    papyrus pus cirrus corpus discus focus malus minus mucus opus radius rébus rictus sinus stimulus
    tonus typhus utérus détritus crocus hiatus motus chorus cumulus nimbus eucalyptus tumulus hibiscus
    thésaurus rhésus fœtus quitus olibrius gugus laïus négus sous-main alcade stylobille barine bogie
    boggie lémure sigisbée tellure australopithèque anthropopithèque flagelle pagure stégosaure
    brachiosaure plésiosaure mégalosaure ichtyosaure azoture séléniure halogénure ferrocyanure
    oxychlorure polychlorure tétrachlorure verticille flamine tardigrade centigrade galure sycophante
    chamane moudjahiddine entre-jambe essuie cade gade quine stylomine trempoline violine ex-libris
    sous-verge commandité micro-cravate semi-conducteur nième spadille zoreille harmonica holocauste
    hautbois habitacle havresac hématome haschich hippocampe homonyme hortensia hémicycle haut-fond
    hydromel humérus haubert héraut holster hurluberlu hiéroglyphe héliotrope hypothalamus hébreu haïku
    hyperespace hologramme harnachement haut-de-forme
    agrume aphte arcane aromate auspice cerne élytre encéphale esclandre exergue jute méandre opprobre
    ovule planisphère poulpe pore stigmate tentacule testicule viscère vestige pourvoi dispensaire
    check-point concile conclave prêche canular haschisch haras hauban astérisque haltère interstice
    équinoxe oukase dégât abcès ablatif acompte acrylique aéronef aérosol agio ajout alambic albatros
    amalgame amphithéâtre apex apologue appoint apport aqueduc archétype aspic atoll bâillon baobab barème
    beffroi bréviaire brocoli bulbe calembour calque canevas capharnaüm carcan cartel catafalque cèdre
    cénacle cheptel cimeterre clone coche contrecoup contrefort crible cumul curry cyberespace dais dam
    débours décibel décompte dérivatif dicton dirigeable discrédit djihad dogme doublon duplex éboulis
    échafaud édit empire encombre encart entrepont entresol épilogue essaim estuaire étai filon flegme
    gabarit garde-fou génome germe givre glas glaucome grief grog guet-apens gueuleton incipit influx
    interrègne intérim jalon jihad lagon legs lest lexique libre-échange limon lob lynx maillon méfait
    mémo microcosme modem monolithe mufti narcotrafic négoce numéraire obélisque oligopole pactole
    palliatif paraphe périmètre périple philtre pollen précepte prétoire prône pronostic prototype pylône
    questionnaire quiproquo raffut rallye ramassis raout raz-de-marée rebut recel récif rehaut reliquaire
    remous repaire report résidu scalp séquestre sésame silo solstice soubresaut souk standing subterfuge
    tabloïd tact tag tandem temple ténor tour-opérateur tract tropique trust ukase viaduc acabit aloi
    renom contretemps travers effluve contrebas impair vrac
    otage émissaire
    zloty forint ringgit baht dong dinar dirham shekel rand birr leu lev cluster rançongiciel deepfake
    lance-roquettes canadair
    hooligan sniper pétrodollar astéroïde cosmos smic licencié permafrost pergélisol compost séquoia
    checkpoint avion-cargo ultranationalisme think-tank hacker hackeur streaming
    influenceur spam bot chatbot cloud data-center datacenter crowdfunding burn-out mollah shah pope
    muezzin lama blackout black-out shutdown debriefing staff lock-out listing rating trader spread
     niqab tchador burkini kibboutz shabbat squat campement tarmac cockpit fuselage
    éthanol glyphosate cacao tungstène graphite microprocesseur supercalculateur transistor lidar
    placebo opioïde fentanyl cannabis crack ecstasy stupéfiant narcotrafiquant trafiquant passeur
    """
)
