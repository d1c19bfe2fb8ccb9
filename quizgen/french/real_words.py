"""Words that one letter turns into others: writing one of them is no slip."""

from __future__ import annotations

from functools import lru_cache

from quizgen.french.answer_text import plain, without_accents
from quizgen.french.common_verbs import FIRST_GROUP
from quizgen.french.countries import others, states
from quizgen.french.tables import words
from quizgen.french.verbs.irregular import MEMBERS, USUAL
from quizgen.french.verbs.lookup import paradigms
from quizgen.french.verbs.paradigm import every_form
from quizgen.french.verbs.second_group import SECOND_GROUP

_WORDS = words(
    """
    absorption accent accord accords accueil acheter achever acide acier acte acteur action adaptation
    admission adoption affaire affection affront agile aisance allee alliance allie allusion amande amende
    ancre angle annee apotre arbre ardeur arene arete aride arme armee arret article astre attache attaque
    atteinte attente attention aurore autel auteur auteurs autre avant avantage aversion avide avion
    aviron avril bagage baisse balade balai balais balle ballet bande banniere banque banquet barbe barre
    base basse bassin bassine bataille bateau baton battre berger beton biere bille billet blanc blanche
    boisson bombe bonne borne bouche boule boulet bourse bouton branche brise broche bruit butte cable
    cadeau cadre cage caisse calme canal canard candide canon canton capital capitale carre carte cause
    caution cedre cendre centre chaine chair chaise chaleur chambre champ champs chance chant chante
    chanteur chanvre charge charme charte chasse chasseur chat chaud chausse chaux cheval chevaux cheveu
    cheveux choeur choix chose chute ciel cimetiere civil clair classe cloche clocher coeur colere
    collection college collegue colline collision collusion colon colonne combat comite commission compte
    comte concept conception concert concession confession confiance conseil conseiller conseils consul
    consulter conte content contenu contrat contre convention conviction cooperation copie corde
    corporation corps correction corruption couche coudre couleur coupable coupe couple courage courant
    courir courrier cours course coursier court cousin coussin couvent couvrir craindre crainte creance
    creation credit cremation creme crier crime crise croire croitre croix croupe croyance cuisine cuivre
    culte culture dame danger danse davantage debat debit debut deduction defait defaut defense defiance
    deflation delation deliberation dense depart depense deporter depot desert dessein dessert dessin
    destin detente detention detour dette deuil devant devin diete diffusion digne direction disque
    distance division docile dommage donner double douceur douche douleur doute droit droite ductile duree
    echange eclair ecole ecran ecrin ecueil effet effort effusion eglise ejection election eleve elite
    emigration emission emotion empire emploi emporter enceinte encre enfance enfant enjeu entente entre
    entree equipe erection erreur eruption espace espece esprit essai etage etang etape etoile etude
    evasion exaltation exploitation exploration exploser exportation exporter exposer extension fable face
    facette facile facon facteur faction famille farce farine faute faveur femme fendre fente ferme
    ferveur feuille feutre feve fibre fierte fille fleur fleuve flotte foire fonction fond fondation fonds
    foret formation forme foudre fouet foule fourmi fournir foyer fraction fragile fraiche franche frappe
    frere frise fronde front frontiere fruit fumee fusee fusil fusion futile gaine gaines galerie garde
    gare gateau gemme gendre genou genre gentil gerbe geste gilet glace gland gomme goutte grace grade
    grain graine graines grains grand grave greffe greve griffe grise grotte groupe guere guerre guide
    habile habit hache haine halle halte hanche hauteur herbe heron heros hiver hommage homme honte
    horaire horde horreur hotel huile humeur hymne illusion image imitation immigration impact importation
    importer imposer impot incitation infection infini inflation insecte insister instance instant
    instinct insulter intention interet interruption invasion invention invitation irruption jambe jardin
    jeune joie jonction jouet jour journal journee juge jumeau jupe justice laine lame lance langue
    langueur large largeur larme latin lecteur legion legume lenteur lettre lettres liaison liberation
    libre liege lieu lieux ligne limitation limite linge lisiere liste litre livre livrer livret location
    longue longueur lotion louche loupe lourd loutre louve loyer lumiere lundi lutte macon maire mairie
    maison maitre malade manche manger maniere manque marais marbre marchand marchant marche marcher mardi
    marge mariage marin marine martin massage masse matiere matin medecin mefiance membre memoire menace
    menage mensonge mention mentir merci mercredi merite message messe metal metier metro mettre meurtre
    miel mieux migration milieu mille mince ministere ministre minute miroir mission mobile mode modele
    moderation module moine moins mois moisson moitie moment monde monnaie montre mordre mort mortier
    moteur motif motion mouche moule moulin mourir mouton moyen muse musee mutation mystere naissance
    nappe natation nation navire neige neuf neutre neveu niche niece niveau noce nombre notation note
    notion nourrir nuage nuance nubile nuisance objet occasion odeur oeuvre office oiseau ombre omission
    onction ongle opera operation opposer oppression option orage orange ordre orgue orgueil origine otage
    outil outils outre ouvrage ouvre ovation page paire pairs paix palais palier palme panier panne
    panneau papier parade pardon parent parents parfum parler parole partage parti partie partir passage
    passe pate patient patiente patron patte pause pauvre paysage peau peine pendant pension pente perche
    perdre peril periode permission personne perte peste peuple phare phase photo phrase piece piege
    pierre pilier pillage pilote pince pinte piste pitie place plafond plage plaindre plaine plainte
    plaisir planche plante plat plein pleine plomb pluie plume poche poids poignet poil poing point poire
    poison poisson pomme pompe pont population porche port portage portail porte portee porteur portier
    poseur poste potage potion pouce poudre poule poulet poutre pouvoir prendre presse pression preuve
    prevision priere prime prince printemps prise prisme prison prix proces proche production produit
    projet promesse promotion propos prose prouesse province prune public puits puree quartier queue quota
    racine radeau radio rage raison ranger rapide rapporter rare rateau ration rayon reaction recit record
    recueil redaction reduction reforme refuge refus regime region regle reine relais relation religion
    remede remission renard rendant rendre renfort rente repas reponse reporter repos requin reseau
    reserve resister reste resulter retard retente retention retour retrait reunion reve reveil revelation
    revision revue riche rideau risque rivage rival riviere robe roche rocher roman rond ronde roue rouge
    route ruban ruine rumeur ruse russe rythme sable sage saint saison salade salaire salle salon sanction
    sang sante satin sauce savant saveur savon sceau scene seance secret secteur section seduction sejour
    selection semaine semelle senat senile sens senteur sentier sentir serie serpent serveur service
    session seuil seul siecle siege signal signe silence singe site societe soeur soie soif soin soiree
    soldat soleil solide sombre somme sommet sonner sordide sortie sortir souche souci soumission soupe
    souple source sourd sourire souris souvent sport stade stage station statue statut stupide style sucre
    sueur suite suivre sujet surface table tableau tache taille talent talon taniere tapis tarif tasse
    taureau taxe teinte temple temps tendeur tendre tenir tension tente terrain terre terreur tete texte
    theme these tigre timbre tissu titre toile toit toiture tombe tonne tonner tordre touche tour tournee
    toute trace traction train trait traite traiter trame tranche travail tresor tribu tribun tribut
    triste trouble troupe tube tuile tumeur tunnel type union usage usine utile vache vague valeur valide
    valise vallee vapeur vaste veau vecteur veille veine vendeur vendre vent vente ventre verbe verger
    verre version verte vertu veste veuf viande victime victoire vide vieille vigne village ville
    violation virage virus visa visage vision visite vitesse vitre vocation voie voile voisin voiture voix
    voler voleur volume vote vouloir voute zone
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
    verbs = {*FIRST_GROUP, *SECOND_GROUP, *USUAL, *(verb for family in MEMBERS.values() for verb in family)}
    found = {form for verb in verbs for one in paradigms(verb) for form in every_form(one)}
    return frozenset(without_accents(form) for form in (*found, *verbs))


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(
        plain(name)
        for country in (*states(), *others())
        for name in (country.name, country.masculine, country.feminine, country.capital)
    )
