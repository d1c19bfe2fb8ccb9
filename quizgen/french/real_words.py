"""Words that one letter turns into others: writing one of them is no slip."""

from __future__ import annotations

from functools import lru_cache

from quizgen.french.answer_text import plain, without_accents
from quizgen.french.common_verbs import FIRST_GROUP
from quizgen.french.countries import others, states
from quizgen.french.feminine_nouns import FEMININE
from quizgen.french.masculine_nouns import MASCULINE
from quizgen.french.nouns import pluriel
from quizgen.french.tables import words
from quizgen.french.verbs.irregular import MEMBERS, MODELS, PARTS, USUAL
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.paradigm import every_form
from quizgen.french.verbs.second_group import SECOND_GROUP

_WORDS = words(
    """
    abonner abord absorption accent accession accord accords accort accroc accueil accueils achat
    acheter achever acide acier acompte acte acter acteur acteurs action adaptation adaptations addition
    additions admission adonner adoption affaire affection affections affermer affirmation affront
    agence agende agile agression agressions aide aines aisance allee allege alleger aller alliance
    allie alliee allier allies allusion amande amende analyse analyses ancre angle animation annee antre
    aorte aout apotre apport apports arbre arcon ardeur arene arete aride arme armee armistice arome
    arpege arret article artifice assertion astre atome attache attaque atteinte attentat attentats
    attente attentes attention attestation attraction audition auditions aupres aurore autel auteur
    auteurs autour autre avant avantage avenir avenue avenues aversion avide avion aviron avocat avoir
    avril bagage baguette bail bailleur baisse balade balai balais balle ballet banal bancal bande
    banniere banque banquet barbe barge baron barrage barre base basse bassin bassine bataille bateau
    baton battre beige belle belles benefice berger beton bielle biens biere bilan bille billet billets
    bise blanc blanche boeuf boire boisson boissons bombe bonne bons borne botte bouche bouches bouchon
    bouderie boule boulet bouquet bourdes bourg bourrait bourse bouton bracelet braguette branche breve
    breves brevet brevets briquet brise broche broderie brosserie bruit buche budget budgets buffet
    buffets buisson buse busse butte cable cachet cadeau cadre cage caid caisse calecon calme camp camps
    canal canard cancer candidat candide canon cantine canton cantre capital capitale cardon cargo
    cargos carotte caroube carre carte carton cause caution cedre celte cendre centre cents certes
    cession cessions chaine chair chaise chaleur chambre champ champs chance chanson chant chante
    chanteur chanvre chardon charge charme charte chasse chasseresse chasseur chasseurs chat chateau
    chaud chausse chausson chaux chenin cheval chevaux cheveu cheveux choeur choix chose chute ciel
    cimetiere cintre circulation citation citations citron civil clair clairon classe clauses cloche
    clocher cloison cochon coeur coins colere collection college collegue colline collision collusion
    colon colonne combat comete comite commente commerce commercer commet commission commissions
    complice compote compte comte concept conception concert concession concours condition conditions
    cone confession confiance confirmation confit conflit congre conscience conseil conseiller conseils
    conservation consolation consommation construction consul consulter conte content contenu
    contestation contrat contre contree convention conversation conversations conversion conviction
    cooperation copie copte corde cordon corne cornee corporation corps correction corruption corsaire
    cortege costal cote couche couches coudre couleur coupable coupe couple coups courage courages
    courant courbe courbes courir courrier cours course coursier court courtes cousin coussin couvent
    couverture couvrir crachat craindre crainte crasse creance createur creation creche credit cremation
    creme crete creve crier crime crise croche croches croire croitre croix croupe croyance cruche
    cuisine cuisson cuivre culotte culte culture curateur dallee dame danger danse davantage debat debit
    debut decede decime decode deduction defait defaut defense defensive defiance deflation deformation
    delation delations deliberation dement demission demissions denegation dense dents depart depense
    deporter depot depression deputes derniere desert desertion dessein dessert dessin destin
    destruction detente detention detestation detour dette deuil deuils devant devers devin diction
    diete dieux diffusion digne dignes digression diner diners diplomate diplomates direction discussion
    discussions disque distance divers diversion division docile dome dommage donation donations donner
    dotation dotations double douceur douche douches douleur doute droit droite droits drone ductile
    dupe duree dures echange eclair eclat ecole ecran ecrin ecueil ecueils edifice edition editions
    effet effort effusion eglise ejection elan elancer election elections elevation eleve elite elles
    emettre emeute emigration emission emissions emotion empire emploi emporter enceinte enclore encre
    enfance enfant enfers engin engins enjeu entente entre entree epreuve epreuves equipe erection
    erreur eruption espace espece espion esprit essai estimation etable etage etang etape etirer etoile
    etude evasion evasions eviction exaltation exemption exhortation exhorter expedition exploitation
    exploration exploser export exportation exporter exports exposer expression expressions extension
    extensions fable face facette facile facon facteur facteurs faction factions factuel facture faix
    famille farce farine fatal faute faveur federation federations femme fendre fente ferme fermes
    ferrer ferveur feuille feuillet feuillets feutre feve fibre ficelle fiction fierte fieux filet
    filets fille fillette final finale fission flaire fleur fleurs fleuve fleuves flotte focal focale
    foire fonction fond fondation fonds fonte force forces foret forge formation forme forte foudre
    fouet foule fourmi fournir fours foyer fraction fractions fragile fraiche franche frappe frere
    friction frime frise frisson froid froids fronde front frontal frontalier frontiere fronton fruit
    fumee fusee fusil fusion fusse futile gadget gager gagner gaine gaines galerie gamelle gants garage
    garcon garde gare gares gateau gemme gendre generation generations genou genre gentil gents gerbe
    germe germer gestation geste gilet givre givrer glace glacon gland gloire gomme gourde gourdes gours
    gout goutte gouvernante gouvernement gouverneur gouverneurs grace grade grain graine graines grains
    grand grange grappe grave greffe greve greves griffe grippe grise grotte groupe guere guerre guerres
    guide guise habile habit hache haine halle halte hamecon hanche hauteur hauteurs heraut herbe heron
    heros heures histoire hiver hivers hommage homme honte horaire horde hordes horreur hotel hotte
    houppe housse huile humeur hymne illusion image imitation immigration impact import importation
    importer imports imposer impot impression incitation indice infection infections infini inflation
    information informations injection injections innovation insecte insertion insister inspection
    installation instance instant instinct instruction insulter intention intentions interet
    interruption intervention interventions introduction invasion invasions invention inventions
    inversion invitation irruption isolation ivoire jalons jambe jambon jardin jeune joie jonction joues
    jouet jour journal journee jours joute juge jumeau jumelle jupe juron justice lacer lacher laide
    laine laiterie lame lance lange langue langueur lanier large largeur larme latin lavage lavoir lecon
    lecteur lecteurs legion legislation legume lenteur lents leste lettre lettres leurs levre liaison
    liaisons liane liberation libre liege lierre lieu lieurs lieux lievre ligne lignes limitation limite
    linge lion lisiere liste litre livraison livre livrer livret livrets local location locations lois
    longue longueur lors loterie lotion louche loupe loups lourd loutre louve loyal loyaux loyer lueur
    lueurs lumiere lundi lutte lutter macon macre maigre mailleur mains maire mairie maison maisons
    maitre malade malades malice mamelle manche manches manchon mandat manege manger maniere
    manifestation manifestations manque marais marbre marchand marchant marche marcher marches mardi
    mares marge mariage marin marine marotte marre martin martre massage masse matiere matin matine
    mauve medecin mefiance melon membre memoire menace menacer menage meneur menotte mensonge menteur
    menteurs mention mentions mentir menues merci mercredi merite message messe metal metier metro mette
    mettre meurtre meute miel mienne miens mieux migration milice milieu mille mince mine minerai mines
    mineur mineurs minier miniers ministere ministeres ministre minute mires miroir miroirs mise mission
    missions missive mites mobile mode modele moderation module moine moines moins moire mois moisson
    moitie moment monde monnaie monteur monteurs montre moral morale mordre mort mortier moteur moteurs
    motif motion motions mouche mouches moule moulin mourir mouton mouvoir moyen muguet munition
    munitions mural murer muscle muse musee musque mutation mutations mystere nacelle naissance nappe
    narrateur natal natation nation nations naval navire navires neige nette neuf neutre neveu niche
    niece niveau noce noire noix nombre nonne notation note notice notion notions nourrir nuage nuance
    nubile nuire nuisance objection objections objet obole observation observations obsession
    obstruction occasion odeur oeufs oeuvre offense offenses offensive offensives office oiseau ombre
    omettre omission omissions onction onde ongle opera operation operations opinion opinions opposer
    oppression option options orage oraison oral orange orateur ordre ordure orgue orgueil orifice
    origine otage ours outil outils outre outres ouvrage ouvre ovation page paie paies paire paires
    pairs paix palais palet palier pallier pallies palme panier panne panneau panser papier paquet
    parade parage parages parcelle pardon parent parents paresse parfum parier parlement parlementaire
    parler parole parotide parquer parquet partage parterre parti partie parties partir partis partition
    partitions parure passage passe passion passions pate patient patiente patrie patries patron patte
    pause pausent pauvre pavage pays paysage peau peche pecheur peine pelle pelles pelote penal pendant
    pendre pense penser pension pensions pente perche percussion perdre peril periode perles permission
    permissions personne perte pertes perversion peser peste petition petitions peuple peur peurs phare
    phase photo phrase piece piege pierre pierres pieux pignes piles pilier pillage pilleur pilote
    pilotes pince pinces pinte pioche pion piquet piste pistes pitie place plafond plage plaide plaindre
    plaine plainte plaisir plan planche plant plante plat plateau plein pleine pleurs plomb pluie plume
    pluriel poche poches poete poids poignet poil poincon poing point poire poison poisons poisson
    poissons poix police pomme pommes pompe ponction pont ponte ponter ponton population populations
    porche porches port portage portail porte portee portes porteur portier portion portions poseur
    position positions possession possessions postal poste postes potage poterie potion potions pouce
    poudrait poudre poule poulet poutre pouvoir prame preche prelat premiere prendre prepose pres
    preservation presidant presse pression pressions prestation preste pretes pretre preuve preuves
    prevention prevision priere prime prince printemps prise prisme prison prisons privilege prix proces
    procession proche production produit profession professions progression projet promesse promotion
    prone propos prose protestation prouesse province pruche prune public pucelle puissante puisse
    puissent puits pulsion punition punitions puree pusse quartier queue quinquet quota raccord raccords
    races rachat racine radeau radio radis rage rages raid raide raie raies railleur raines raison
    raisons rancon ranger rapide rapport rapporter rapports raquette rare rateau ration rations raton
    ravage raves ravoir rayon rayons reaction reactions rebelle rebelles recession recit record recteur
    recteurs recueil redaction reduction reelle reforme refuge refus regime region regle regression
    regretter reine rejet relais relation relations religion remede remission remous renard rendant
    rendre renfort renovation rente renvoi renvoye renvoyer repas repetition reponse report reporter
    reports repos repression requin reseau reservation reservations reserve resident residente resister
    ressembler reste resulter retard retente retention retine retour retrait reunion reve reveil
    revelation reverie revision revoque revue rhum riche rideau rider riens rime rincer rires risque
    rivage rival rive rives riviere robe roche rocher roches rois romaine romaines roman rome rond ronde
    rosse rosser rotation roue rouelle rouer rouge rousse rousses route routine royal royaux ruban ruche
    ruelle ruine rumeur rural ruse ruses russe rythme sable saborder sabre sacre sacrifice sacrilege
    sage saint saison saisons salade salaire salir salle saloir salon sanction sanctions sang sante
    santon sardine sasse satin sauce sauteur sauveur savant saveur savoir savon sceau scelle sceller
    scelles scene scier scierie scission seance secession secret secteur secteurs section sections
    sedition seduction sejour selection selections selle seller selles semaine semelle senat senateur
    senile sens senteur sentier sentir serie serpent serre serres serveur service session sessions seuil
    seul siecle siege siens signal signe signes silence singe singes sinistre site social societe soeur
    soie soierie soif soin soins soiree soldat soldats soldes soleil solide solution solutions sombre
    sommation somme sommet sonne sonner sordide sortie sortir souche souches souci soumission soupcon
    soupe souple source sourd sourde sourdes sourire souris souvenir souvent souvenu spatial special
    specieux sport stable stade stage station stations statue statut stupide style subvention
    subventions subversion succession sucre sueur suite suivre sujet support supports surface table
    tableau tache taille tailleur tailleurs taire talent talon tampon tancer taniere tapis tares tarif
    tartine tasse tasser tasses taureau taxe teinte telle telles temple temps tendeur tendre tenir
    tension tensions tentation tente tenues terme termes terne ternes terrain terre terres terreur terse
    tete texte theme these tiens tigre timbre tissu titre toile toison toit toits toiture tombe tomber
    tomme tondre tonne tonner torchon tordre torsion torsions touche touches touer tour tournee tours
    toute trace tracteur tracteurs traction tradition traditions traduction trahison train trait traite
    traiter traites traiteur traiteurs traitre traitres traits trajet trame tranche transformation
    transgression transmission transport transports trappe trappes travail tres tresor tresse treuil
    treve treves tribu tribun tribut triche trime triste troche trone trouble troupe tube tuerie tuile
    tumeur tunnel type union unisson usage usine utile vache vague valet valeur valide valise vallee
    vallees vapeur vaste vautre veau vecteur vecteurs veille veilleur veine venal vendeur vendre vendu
    veneration vent vente ventes ventre vents verbe verger verges vernes verre verres verriere verses
    version verte vertu veste vestes veuf viande victime victoire vide vieille vienne viennent viens
    vieux vigne vignes village ville violation violet violette virage virus visa visage vision visite
    vital vitesse vitre vivre vocal vocation vocations voie voile voire voisin voiture voix volage voler
    volet voleur volume vote vouer vouloir voute voyelle zone
    """
)


def exists(word: str) -> bool:
    """Whether a word without accents is known to be one: a noun of the tables, a country, a capital.

    >>> exists("poison"), exists("zambie"), exists("selections"), exists("poizon")
    (True, True, True, False)
    """
    return word in _WORDS or word in _places() or word in _nouns()


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
def _nouns() -> frozenset[str]:
    """Made when the first slip is looked at, like the verbs."""
    singulars = MASCULINE | FEMININE
    return frozenset(without_accents(form) for noun in singulars for form in (noun, pluriel(noun)))


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(
        plain(name)
        for country in (*states(), *others())
        for name in (country.name, country.masculine, country.feminine, country.capital)
    )
