"""Words that one letter turns into others: writing one of them is no slip."""

from __future__ import annotations

from functools import lru_cache

from quizgen.french.answer_text import plain, without_accents
from quizgen.french.common_verbs import FIRST_GROUP
from quizgen.french.countries import others, states
from quizgen.french.tables import words
from quizgen.french.verbs.irregular import MEMBERS, MODELS, PARTS, USUAL
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.paradigm import every_form
from quizgen.french.verbs.second_group import SECOND_GROUP

_WORDS = words(
    """
    abonner abord absorption accent accord accords accort accroc accueil achat acheter achever acide acier
    acompte acte acter acteur action adaptation admission adonner adoption affaire affection affermer
    affront agence agende agile aide aines aisance allee allege alleger aller alliance allie alliee allier
    allies allusion amande amende analyse analyses ancre angle annee antre aorte aout apotre arbre arcon
    ardeur arene arete aride arme armee armistice arome arpege arret article artifice astre atome attache
    attaque atteinte attente attention aupres aurore autel auteur auteurs autre avant avantage avenir
    avenue avenues aversion avide avion aviron avocat avoir avril bagage baguette bail bailleur baisse
    balade balai balais balle ballet bande banniere banque banquet barbe barge baron barrage barre base
    basse bassin bassine bataille bateau baton battre beige belle belles benefice berger beton bielle
    biens biere bilan bille billet bise blanc blanche boeuf boire boisson bombe bonne bons borne botte
    bouche bouchon bouderie boule boulet bouquet bourdes bourg bourrait bourse bouton braguette branche
    briquet brise broche broderie brosserie bruit buche budget buisson buse busse butte cable cachet
    cadeau cadre cage caid caisse calecon calme camp camps canal canard cancer candidat candide canon
    cantine canton cantre capital capitale cardon carotte caroube carre carte carton cause caution cedre
    celte cendre centre cents certes chaine chair chaise chaleur chambre champ champs chance chanson chant
    chante chanteur chanvre chardon charge charme charte chasse chasseur chat chateau chaud chausse
    chausson chaux chenin cheval chevaux cheveu cheveux choeur choix chose chute ciel cimetiere cintre
    citron civil clair clairon classe clauses cloche clocher cochon coeur coins colere collection college
    collegue colline collision collusion colon colonne combat comete comite commente commerce commercer
    commet commission complice compote compte comte concept conception concert concession concours cone
    confession confiance confit conflit congre conscience conseil conseiller conseils consul consulter
    conte content contenu contrat contre contree convention conversion conviction cooperation copie copte
    corde cordon corne cornee corporation corps correction corruption cortege cote couche coudre couleur
    coupable coupe couple coups courage courages courant courbe courbes courir courrier cours course
    coursier court courtes cousin coussin couvent couverture couvrir crachat craindre crainte crasse
    creance createur creation creche credit cremation creme crete crier crime crise croche croches croire
    croitre croix croupe croyance cruche cuisine cuisson cuivre culotte culte culture curateur dallee dame
    danger danse davantage debat debit debut decede decime decode deduction defait defaut defense defiance
    deflation delation deliberation dement denegation dense dents depart depense deporter depot deputes
    derniere desert dessein dessert dessin destin detente detention detour dette deuil devant devers devin
    diete dieux diffusion digne dignes diner diners diplomate diplomates direction disque distance divers
    division docile dome dommage donner double douceur douche douleur doute droit droite drone ductile
    dupe duree dures echange eclair eclat ecole ecran ecrin ecueil edifice effet effort effusion eglise
    ejection elan elancer election eleve elite elles emettre emeute emigration emission emotion empire
    emploi emporter enceinte enclore encre enfance enfant enfers engin engins enjeu entente entre entree
    epreuve epreuves equipe erection erreur eruption espace espece espion esprit essai etable etage etang
    etape etirer etoile etude evasion exaltation exhortation exhorter exploitation exploration exploser
    exportation exporter exposer extension fable face facette facile facon facteur faction factuel facture
    famille farce farine faute faveur femme fendre fente ferme fermes ferrer ferveur feuille feutre feve
    fibre ficelle fierte fieux fille flaire fleur fleurs fleuve flotte focal foire fonction fond fondation
    fonds fonte force forces foret forge formation forme forte foudre fouet foule fourmi fournir fours
    foyer fraction fragile fraiche franche frappe frere frime frise frisson froid fronde front frontal
    frontalier frontiere fronton fruit fumee fusee fusil fusion fusse futile gadget gager gagner gaine
    gaines galerie gamelle gants garage garcon garde gare gares gateau gemme gendre genou genre gentil
    gents gerbe germe germer geste gilet givre givrer glace glacon gland gloire gomme gourde gourdes gours
    gout goutte gouvernante gouvernement gouverneur grace grade grain graine graines grains grand grange
    grappe grave greffe greve griffe grippe grise grotte groupe guere guerre guide guise habile habit
    hache haine halle halte hamecon hanche hauteur herbe heron heros heures histoire hiver hivers hommage
    homme honte horaire horde hordes horreur hotel hotte houppe housse huile humeur hymne illusion image
    imitation immigration impact importation importer imposer impot incitation indice infection infini
    inflation insecte insister instance instant instinct insulter intention interet interruption invasion
    invention inversion invitation irruption ivoire jalons jambe jambon jardin jeune joie jonction joues
    jouet jour journal journee jours joute juge jumeau jumelle jupe juron justice lacer lacher laide laine
    laiterie lame lance lange langue langueur lanier large largeur larme latin lavage lavoir lecon lecteur
    lecteurs legion legume lenteur lents leste lettre lettres leurs levre liaison liane liberation libre
    liege lieu lieurs lieux lievre ligne lignes limitation limite linge lion lisiere liste litre livre
    livrer livret location longue longueur lors loterie lotion louche loupe loups lourd loutre louve loyal
    loyer lueur lueurs lumiere lundi lutte lutter macon macre maigre mailleur mains maire mairie maison
    maitre malade malades malice mamelle manche manchon mandat manege manger maniere manque marais marbre
    marchand marchant marche marcher mardi mares marge mariage marin marine marotte marre martin martre
    massage masse matiere matin matine mauve medecin mefiance melon membre memoire menace menacer menage
    menotte mensonge mention mentir menues merci mercredi merite message messe metal metier metro mette
    mettre meurtre meute miel mienne miens mieux migration milice milieu mille mince mine minerai mines
    mineur mineurs minier ministere ministre minute mires miroir miroirs mise mission missive mites mobile
    mode modele moderation module moine moines moins moire mois moisson moitie moment monde monnaie montre
    mordre mort mortier moteur motif motion mouche moule moulin mourir mouton mouvoir moyen muguet murer
    muscle muse musee musque mutation mystere nacelle naissance nappe narrateur natation nation navire
    neige nette neuf neutre neveu niche niece niveau noce noire nombre nonne notation note notice notion
    nourrir nuage nuance nubile nuire nuisance objet obole occasion odeur oeufs oeuvre office oiseau ombre
    omettre omission onction onde ongle opera operation opposer oppression option orage oraison orange
    orateur ordre ordure orgue orgueil orifice origine otage ours outil outils outre outres ouvrage ouvre
    ovation page paire paires pairs paix palais palier pallier pallies palme panier panne panneau panser
    papier paquet parade parage parages parcelle pardon parent parents paresse parfum parier parlement
    parlementaire parler parole parotide parquer parquet partage parti partie partir parure passage passe
    passion pate patient patiente patries patron patte pause pausent pauvre pavage paysage peau peine
    pelle pelles pelote pendant pendre pense penser pension pente perche perdre peril periode perles
    permission personne perte pertes peser peste peuple peur peurs phare phase photo phrase piece piege
    pierre pieux pignes piles pilier pillage pilleur pilote pince pinces pinte pioche pion piquet piste
    pitie place plafond plage plaide plaindre plaine plainte plaisir plan planche plant plante plat
    plateau plein pleine pleurs plomb pluie plume poche poches poete poids poignet poil poincon poing
    point poire poison poisson police pomme pommes pompe pont ponte ponter ponton population porche
    porches port portage portail porte portee porteur portier poseur poste potage poterie potion pouce
    poudrait poudre poule poulet poutre pouvoir prame preche prelat premiere prendre prepose pres
    presidant presse pression preste pretes pretre preuve prevision priere prime prince printemps prise
    prisme prison privilege prix proces proche production produit projet promesse promotion prone propos
    prose prouesse province pruche prune public pucelle puissante puisse puissent puits pulsion puree
    pusse quartier queue quinquet quota raccord raccords races rachat racine radeau radio radis rage rages
    raid raide raie raies railleur raines raison raisons rancon ranger rapide rapporter raquette rare
    rateau ration raton ravage raves ravoir rayon rayons reaction rebelle rebelles recit record recteur
    recteurs recueil redaction reduction reelle reforme refuge refus regime region regle regretter reine
    rejet relais relation religion remede remission remous renard rendant rendre renfort rente renvoi
    renvoye renvoyer repas reponse reporter repos requin reseau reserve resident residente resister
    ressembler reste resulter retard retente retention retine retour retrait reunion reve reveil
    revelation reverie revision revoque revue rhum riche rideau rider riens rime rincer rires risque
    rivage rival riviere robe roche rocher roches romaine romaines roman rome rond ronde rosse rosser roue
    rouelle rouer rouge rousse rousses route routine ruban ruche ruelle ruine rumeur ruse ruses russe
    rythme sable saborder sabre sacre sacrifice sacrilege sage saint saison salade salaire salir salle
    saloir salon sanction sang sante santon sardine sasse satin sauce savant saveur savoir savon sceau
    scelle sceller scelles scene scier scierie seance secret secteur section sections seduction sejour
    selection selle seller selles semaine semelle senat senateur senile sens senteur sentier sentir serie
    serpent serre serres serveur service session seuil seul siecle siege siens signal signe signes silence
    singe singes sinistre site societe soeur soie soierie soif soin soins soiree soldat soleil solide
    sombre somme sommet sonne sonner sordide sortie sortir souche souci soumission soupcon soupe souple
    source sourd sourde sourdes sourire souris souvenir souvent souvenu specieux sport stable stade stage
    station statue statut stupide style subversion sucre sueur suite suivre sujet surface table tableau
    tache taille tailleur tailleurs taire talent talon tampon tancer taniere tapis tares tarif tartine
    tasse tasser tasses taureau taxe teinte telle telles temple temps tendeur tendre tenir tension tente
    tenues terme termes terne ternes terrain terre terreur terse tete texte theme these tiens tigre timbre
    tissu titre toile toit toiture tombe tomber tomme tondre tonne tonner torchon tordre torsion touche
    touer tour tournee tours toute trace traction train trait traite traiter traites trajet trame tranche
    trappe trappes travail tres tresor tresse tribu tribun tribut triche trime triste troche trone trouble
    troupe tube tuerie tuile tumeur tunnel type union unisson usage usine utile vache vague valeur valide
    valise vallee vallees vapeur vaste vautre veau vecteur vecteurs veille veilleur veine vendeur vendre
    vendu vent vente ventes ventre vents verbe verger verges vernes verre verres verriere verses version
    verte vertu veste vestes veuf viande victime victoire vide vieille vienne viennent viens vieux vigne
    vignes village ville violation virage virus visa visage vision visite vitesse vitre vivre vocal
    vocation voie voile voire voisin voiture voix volage voler voleur volume vote vouer vouloir voute
    voyelle zone
    """
)


def exists(word: str) -> bool:
    """Whether a word without accents is known to be one; names of countries and capitals are.

    >>> exists("poison"), exists("zambie"), exists("poizon")
    (True, True, False)
    """
    return word in _WORDS or word in _places()


def is_verb_form(word: str) -> bool:
    """Whether a word without accents is a simple form of a common verb.

    >>> is_verb_form("sanctionne"), is_verb_form("craigniez"), is_verb_form("sanctione")
    (True, True, False)
    """
    return word in _verb_forms()


@lru_cache(maxsize=1)
def _verb_forms() -> frozenset[str]:
    """Made when the first slip is looked at: about 30,000 forms."""
    alone = {line.partition(" | ")[0] for line in MODELS.splitlines()} - MEMBERS.keys() - PARTS - {""}
    families = (verb for family in MEMBERS.values() for verb in family)
    verbs = {*FIRST_GROUP, *SECOND_GROUP, *USUAL, *alone, *families}
    found = {form for verb in verbs for one in paradigms(verb) for form in every_form(one)}
    return frozenset(without_accents(form) for form in (*found, *verbs))


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(
        plain(name)
        for country in (*states(), *others())
        for name in (country.name, country.masculine, country.feminine, country.capital)
    )
