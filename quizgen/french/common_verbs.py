"""Common verbs in -er: data only. Their forms are words that a slip may not turn another word into."""

from __future__ import annotations

from quizgen.french.tables import words

FIRST_GROUP = words(
    """
    abaisser abandonner aborder aboyer abriter accabler accélérer accepter accompagner accorder accrocher
    acculer accuser acheter achever actionner adapter adopter adorer adresser affecter afficher affirmer
    affronter aggraver agiter aider aimer ajouter ajuster alarmer alerter aligner alimenter allonger
    allumer amarrer améliorer amener amuser analyser ancrer animer annexer annoncer annuler apaiser
    appeler appliquer apporter apprécier approcher approuver appuyer argumenter armer arracher arranger
    arrêter arriver arroser articuler aspirer assassiner assister associer assurer attacher attaquer
    attarder attirer attribuer augmenter autoriser avaler avancer avorter avouer bâcler baigner baisser
    balancer balayer baser bavarder bercer blesser bloquer bomber border boucher bouder bouger bousculer
    brader brancher brasser braver briser broder brosser brouiller brûler buter cacher cadrer calculer
    caler calmer camoufler camper capter casser causer céder centrer cerner cesser chanceler changer
    chanter chaperonner charger chasser chauffer chercher chiffrer choquer cibler circuler citer classer
    cloner clouer cocher coder cogner coiffer collecter coller combler commander commencer commenter
    commercer communiquer comparer compléter complimenter compliquer comploter compter concentrer
    concerner concilier condamner confier confirmer confronter conserver considérer consister consoler
    constater consulter contacter contester continuer contribuer contrôler coopérer coordonner copier
    corriger côtoyer coucher couler couper coûter craquer créer creuser crier critiquer croiser
    culpabiliser cultiver curer danser dater décaler déchirer décider déclarer déclencher décorer découper
    décrocher défier défiler déformer dégager dégrader déléguer déloger demander démarrer demeurer
    démissionner démontrer dénombrer dénoncer dépasser dépenser déplacer déplorer déployer déporter
    déposer déranger dériver dérober désarmer déserter désigner désirer désister dessiner détacher
    détailler déterminer détester dévaster développer dévier dévoiler dialoguer dicter différer diffuser
    diminuer diriger discuter disperser disposer disputer dissuader distinguer distribuer diviser dominer
    dompter donner dorer doser doter doubler douter draguer dresser duper durer écarter échanger échapper
    échelonner échouer éclairer éclater écouler écouter écraser éduquer effacer effectuer effrayer égarer
    élaborer élever éliminer éloigner embarquer embrasser émigrer emmener empêcher employer emporter
    emprisonner encadrer encercler encourager endommager enfermer engager enlever enquêter enregistrer
    enseigner entamer entasser entourer entraîner entrer envelopper envisager envoler envoyer épouser
    éprouver équiper ériger escorter espérer espionner essayer essuyer estimer étaler étonner étrangler
    étudier évacuer évader évaluer éviter évoluer évoquer exagérer examiner excéder exclamer excuser
    exécuter exercer exhiber exiger exiler exister expliquer exploiter explorer exploser exporter exposer
    exprimer fabriquer fâcher faciliter façonner faucher faxer fermer ferrer fêter figurer filer filmer
    financer fixer flatter flotter foncer fonder forcer forger former fouiller fouler frapper frauder
    freiner fréquenter friser frôler fumer fuser gagner garder gâter gaver gêner gérer gifler glacer
    glisser gommer goûter grader gratter graver grimper gronder guetter guider habiter hacher hâter
    hausser hésiter heurter hisser honorer huiler humilier hurler identifier ignorer illustrer imaginer
    imiter immigrer impliquer importer imposer incarner incendier inciter indiquer infliger informer
    injecter inquiéter insister inspecter inspirer installer instituer insulter intégrer interpeller
    interroger inventer inviter irriter isoler jeter jouer juger jurer justifier labourer lâcher laisser
    lancer larguer lasser laver lécher légaliser légiférer léser lever libérer lier limiter liquider
    lister livrer loger lorgner louer louper lustrer lutter majorer mandater manger manier manifester
    manipuler manquer marcher marier marquer marteler masquer masser matraquer mécontenter mêler menacer
    mener mentionner mépriser mériter mesurer militer miner miser mobiliser modérer modifier monopoliser
    monter montrer mouiller multiplier muter navrer négocier nettoyer nier nommer normaliser noter nouer
    noyer observer occuper offenser opérer opposer opter ordonner organiser orienter oser oublier paniquer
    panser pardonner parer parfumer parler parquer partager participer passer patienter payer pécher
    pêcher peigner peiner pencher penser percer perforer perler perpétrer persister peser piéger piller
    piloter piquer pister placer plaider planer planter plaquer pleurer plier plonger pointer polluer
    populariser porter poser posséder poster postuler pousser pratiquer précéder préciser préférer
    préoccuper préparer présenter presser prêter prétexter prier priser priver procéder proclamer profiter
    programmer progresser projeter prolonger prôner prononcer proposer protéger protester prouver
    provoquer publier puiser purger quitter racheter raconter rafler railler raisonner râler rallier
    rallonger ramasser ramener ramer ranger rappeler rapporter rapprocher raser rassembler rassurer rater
    rationner ravager raviver réaffirmer réaliser rebeller réciter réclamer recommander réconcilier
    recruter récupérer rédiger réformer refouler refuser réfuter regarder régler régner regretter
    régulariser rejeter rejouer relancer relater relever relier remanier remarquer remercier remonter
    remplacer remuer rencontrer renforcer renoncer renouveler rentrer renverser renvoyer réparer repérer
    répéter répliquer reporter reposer repousser représenter reprocher réprouver réputer réserver résider
    résigner résister respecter respirer restaurer rester restituer résulter résumer retarder retirer
    rétorquer retourner retrouver révéler rêver réviser révolter ridiculiser risquer rogner ronger rouler
    ruiner sabler saborder saboter sabrer sacrifier saigner saluer sanctionner saturer sauter sauver
    secouer séjourner semer séparer sermonner serrer siéger signaler signer signifier sillonner simuler
    soigner sombrer sommer sonder soucier souder souffler souhaiter soulever souligner souper soupirer
    spéculer stabiliser stationner stocker stopper stresser subventionner succéder sucer suer suggérer
    superviser supporter supposer supprimer surveiller susciter tabler tacher tailler taper tarder tasser
    taxer témoigner tenter terminer tester tirailler tirer tisser tolérer tomber tonner torturer totaliser
    toucher tourmenter tourner tracer traîner traiter trancher transférer transformer transporter traquer
    traverser trembler trier tromper troubler trouver truquer tuer tutoyer user utiliser vacciner vaciller
    valider valser vanter varier vautrer véhiculer veiller venger vérifier verser vexer vibrer vider
    violer viser visiter visualiser voguer voiler voler voter voûter voyager
    """
)
