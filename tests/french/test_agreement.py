"""Agreement of verbs, adjectives and pronouns, plurals and feminines."""

from __future__ import annotations

import pytest

from quizgen.errors import FrenchError
from quizgen.french.adjectives import forms
from quizgen.french.agreement import accord, adjectif, epithete, inversion, pronom
from quizgen.french.determiners import defini
from quizgen.french.nominal import features
from quizgen.french.nouns import feminin, pluriel
from quizgen.french.tables import names, pairs
from quizgen.model.phrase import Phrase

CHOE = Phrase(text="Choe Son-hui", gender="f")
KIM = Phrase(text="Kim Jong-un", gender="m")
LEE = Phrase(text="Lee Ho-ryung")
MIXED = Phrase(text="Choe et Kim", number="p", members=(CHOE, KIM))
WOMEN = Phrase(text="Choe et Choe", number="p", members=(CHOE, CHOE))
UNSURE = Phrase(text="Choe et Lee", number="p", members=(CHOE, LEE))
SURE = Phrase(text="Kim et Lee", number="p", members=(KIM, LEE))
ALLE = ("allé", "allée", "allés", "allées")


@pytest.mark.parametrize(
    ("phrase", "gender", "number"),
    [
        (CHOE, "f", "s"),
        (LEE, None, "s"),
        (MIXED, "m", "p"),
        (WOMEN, "f", "p"),
        (UNSURE, None, "p"),
        (SURE, "m", "p"),
        ("États-Unis", "m", "p"),
        ("Haïti", None, "s"),
    ],
)
def test_features(phrase: Phrase | str, gender: str | None, number: str) -> None:
    assert features(phrase) == (gender, number)


@pytest.mark.parametrize(
    ("phrase", "form"),
    [(CHOE, "allée"), (KIM, "allé"), (MIXED, "allés"), (WOMEN, "allées"), (SURE, "allés")],
)
def test_accord(phrase: Phrase, form: str) -> None:
    assert accord(phrase, *ALLE) == form
    assert accord(phrase, "a", "ont") == ("ont" if phrase.number == "p" else "a")


@pytest.mark.parametrize("phrase", [LEE, UNSURE])
def test_a_gender_that_is_needed_is_asked_for(phrase: Phrase) -> None:
    with pytest.raises(FrenchError, match=f"« {phrase.text} » n’a pas de genre"):
        accord(phrase, *ALLE)
    with pytest.raises(FrenchError, match="n’a pas de genre"):
        inversion(phrase, "a", "ont")
    assert accord(phrase, "prêt", "prêt", "prêts", "prêts").startswith("prêt")
    assert accord(phrase, "a", "ont") in ("a", "ont")
    assert adjectif("russe", phrase).startswith("russe")


@pytest.mark.parametrize("choices", [(), ("a",), ("a", "b", "c"), ("a",) * 5])
def test_accord_wants_two_forms_or_four(choices: tuple[str, ...]) -> None:
    with pytest.raises(FrenchError, match=r"deux formes.*ou quatre"):
        accord(CHOE, *choices)


ADJECTIVES = names(
    """
    national nationale nationaux nationales, loyal loyale loyaux loyales
    naval navale navals navales, final finale finals finales, fatal fatale fatals fatales
    heureux heureuse heureux heureuses, jaloux jalouse jaloux jalouses, doux douce doux douces
    faux fausse faux fausses, roux rousse roux rousses, actif active actifs actives
    neuf neuve neufs neuves, bref brève brefs brèves, officiel officielle officiels officielles
    pareil pareille pareils pareilles, gentil gentille gentils gentilles
    civil civile civils civiles, premier première premiers premières
    étranger étrangère étrangers étrangères, cher chère chers chères
    européen européenne européens européennes, ancien ancienne anciens anciennes
    moyen moyenne moyens moyennes, bon bonne bons bonnes, breton bretonne bretons bretonnes
    persan persane persans persanes, commun commune communs communes
    voisin voisine voisins voisines, humain humaine humains humaines
    français française français françaises, chinois chinoise chinois chinoises
    bas basse bas basses, gros grosse gros grosses, épais épaisse épais épaisses
    frais fraîche frais fraîches, précis précise précis précises, nul nulle nuls nulles
    seul seule seuls seules, bleu bleue bleus bleues, flou floue flous floues
    fou folle fous folles, mou molle mous molles, beau belle beaux belles
    nouveau nouvelle nouveaux nouvelles, vieux vieille vieux vieilles
    blanc blanche blancs blanches, franc franche francs franches, sec sèche secs sèches
    public publique publics publiques, grec grecque grecs grecques, turc turque turcs turques
    long longue longs longues, favori favorite favoris favorites
    complet complète complets complètes, secret secrète secrets secrètes
    inquiet inquiète inquiets inquiètes, net nette nets nettes, muet muette muets muettes
    violet violette violets violettes, prêt prête prêts prêtes, idiot idiote idiots idiotes
    aigu aiguë aigus aiguës, ambigu ambiguë ambigus ambiguës, malin maligne malins malignes
    supérieur supérieure supérieurs supérieures, extérieur extérieure extérieurs extérieures
    créateur créatrice créateurs créatrices, protecteur protectrice protecteurs protectrices
    prometteur prometteuse prometteurs prometteuses, menteur menteuse menteurs menteuses
    rouge rouge rouges rouges, marron marron marron marron, reçu reçue reçus reçues
    né née nés nées, mort morte morts mortes, pris prise pris prises, dû due dus dues
    tout toute tous toutes, nord-coréen nord-coréenne nord-coréens nord-coréennes
    franco-russe franco-russe franco-russes franco-russes
    socio-économique socio-économique socio-économiques socio-économiques
    social-démocrate sociale-démocrate sociaux-démocrates sociales-démocrates
    sourd-muet sourde-muette sourds-muets sourdes-muettes
    multipolaire multipolaire multipolaires multipolaires, mondial mondiale mondiaux mondiales
    bilatéral bilatérale bilatéraux bilatérales, glacial glaciale glacials glaciales
    """
)


@pytest.mark.parametrize("table", ADJECTIVES)
def test_adjectives(table: str) -> None:
    expected = tuple(table.split())
    assert forms(expected[0]) == expected


def test_an_adverb_before_an_adjective_stays() -> None:
    assert adjectif("très attendu", CHOE) == "très attendue"


@pytest.mark.parametrize("base", ["arabe uni", "vengeur-né malgré lui", "choc"])
def test_adjectives_beyond_the_rules_are_refused(base: str) -> None:
    with pytest.raises(FrenchError, match=base.split()[-1]):
        forms(base)


@pytest.mark.parametrize(
    ("base", "noun", "text"),
    [
        ("nouveau", "accord", "le nouvel accord"),
        ("nouveau", "pays", "le nouveau pays"),
        ("vieux", "homme", "le vieil homme"),
        ("vieux", "héros", "le vieux héros"),
        ("beau", "été", "le bel été"),
        ("beau", "hasard", "le beau hasard"),
        ("ancien", "héros", "l’ancien héros"),
        ("haut", "État", "le haut État"),
    ],
)
def test_epithete(base: str, noun: str, text: str) -> None:
    assert defini(epithete(base, Phrase(text=noun, gender="m"))) == text


def test_epithete_of_a_feminine_and_of_a_plural() -> None:
    assert epithete("nouveau", Phrase(text="aide", gender="f")).text == "nouvelle aide"
    assert epithete("nouveau", Phrase(text="accords", gender="m", number="p")).text == "nouveaux accords"


PLURALS = pairs(
    """
    journal:journaux, général:généraux, canal:canaux, bal:bals, carnaval:carnavals
    festival:festivals, récital:récitals, chacal:chacals, travail:travaux, vitrail:vitraux
    bail:baux, détail:détails, portail:portails, bijou:bijoux, caillou:cailloux, chou:choux
    genou:genoux, hibou:hiboux, joujou:joujoux, pou:poux, clou:clous, trou:trous, fou:fous
    noyau:noyaux, bateau:bateaux, eau:eaux, landau:landaus, vœu:vœux, après-guerre:après-guerres
    feu:feux, jeu:jeux, pneu:pneus, bleu:bleus, voix:voix, nez:nez, pays:pays, bras:bras, œil:yeux
    ciel:cieux, monsieur:messieurs, madame:mesdames, porte-parole:porte-parole
    chef-d’œuvre:chefs-d’œuvre, haut-parleur:haut-parleurs, grand-père:grands-pères
    arc-en-ciel:arcs-en-ciel, cessez-le-feu:cessez-le-feu, rendez-vous:rendez-vous
    après-midi:après-midi, vice-président:vice-présidents, sous-marin:sous-marins
    avant-poste:avant-postes, week-end:week-ends, timbre-poste:timbres-poste
    coffre-fort:coffres-forts, chou-fleur:choux-fleurs, tire-bouchon:tire-bouchons
    compte rendu:comptes rendus, procès-verbal:procès-verbaux, État-nation:États-nations
    ex-ministre:ex-ministres, envoyé spécial:envoyés spéciaux, Premier ministre:Premiers ministres
    chef d’État:chefs d’État, ministre des Affaires étrangères:ministres des Affaires étrangères
    délégation russe:délégations russes, homme politique:hommes politiques
    agence de presse:agences de presse, droit de l’homme:droits de l’homme
    ministre nord-coréen:ministres nord-coréens, nouveau journal local:nouveaux journaux locaux
    secrétaire général:secrétaires généraux, missile balistique:missiles balistiques
    porte-avions:porte-avions, missile Hwasong:missiles Hwasong, grand État:grands États, PME:PME
    mi-temps:mi-temps, mot-clé:mots-clés, haut-commissaire:hauts-commissaires
    nouveau-né:nouveau-nés, garde-fou:garde-fous, gratte-ciel:gratte-ciel
    eau minérale:eaux minérales, tonne:tonnes, habitant:habitants, euro:euros, prix:prix
    essai nucléaire:essais nucléaires
    """
)


@pytest.mark.parametrize(("singular", "plural"), PLURALS.items())
def test_plurals(singular: str, plural: str) -> None:
    assert pluriel(singular) == plural


FEMININES = pairs(
    """
    directeur:directrice, ambassadeur:ambassadrice, chercheur:chercheuse, chanteur:chanteuse
    acteur:actrice, professeur:professeure, ingénieur:ingénieure, gouverneur:gouverneure
    procureur:procureure, auteur:autrice, sénateur:sénatrice, électeur:électrice, éditeur:éditrice
    instituteur:institutrice, traducteur:traductrice, négociateur:négociatrice
    médiateur:médiatrice, observateur:observatrice, dictateur:dictatrice, vendeur:vendeuse
    joueur:joueuse, coiffeur:coiffeuse, entraîneur:entraîneuse, danseur:danseuse
    ministre:ministre, porte-parole:porte-parole, chef:cheffe, maire:maire, juge:juge
    diplomate:diplomate, président:présidente, vice-président:vice-présidente, député:députée
    avocat:avocate, candidat:candidate, écrivain:écrivaine, dirigeant:dirigeante
    habitant:habitante, conseiller:conseillère, policier:policière, ouvrier:ouvrière
    banquier:banquière, musicien:musicienne, lycéen:lycéenne, citoyen:citoyenne
    champion:championne, espion:espionne, sportif:sportive, veuf:veuve, époux:épouse, roi:reine
    empereur:impératrice, prince:princesse, duc:duchesse, hôte:hôtesse, maître:maîtresse
    héros:héroïne, homme:femme, médecin:médecin, compagnon:compagne, copain:copine, élu:élue
    expert:experte, préfet:préfète, consul:consule, agent:agente, soldat:soldate, général:générale
    colonel:colonelle, envoyé spécial:envoyée spéciale, Premier ministre:Première ministre
    chef d’État:cheffe d’État, homme politique:femme politique
    secrétaire général:secrétaire générale, ancien ministre:ancienne ministre
    haut fonctionnaire:haute fonctionnaire, directeur adjoint:directrice adjointe
    ministre des Affaires étrangères:ministre des Affaires étrangères
    haut-commissaire:haute-commissaire, Français:Française, Allemand:Allemande, Italien:Italienne
    Turc:Turque, Grec:Grecque, Afghan:Afghane, Coréen:Coréenne, Nord-Coréen:Nord-Coréenne
    Breton:Bretonne, Espagnol:Espagnole, Russe:Russe, ami:amie
    """
)


@pytest.mark.parametrize(("masculine", "feminine"), FEMININES.items())
def test_feminines(masculine: str, feminine: str) -> None:
    assert feminin(masculine) == feminine


@pytest.mark.parametrize("noun", ["designer", "imposteur", "marin", "claque-patin", "steward"])
def test_a_feminine_nobody_told_is_refused(noun: str) -> None:
    with pytest.raises(FrenchError, match=f"« {noun} » : féminin inconnu"):
        feminin(noun)


def test_a_compound_nobody_told_is_refused() -> None:
    with pytest.raises(FrenchError, match="« claque-patin » : pluriel inconnu"):
        pluriel("claque-patin")


@pytest.mark.parametrize(
    ("phrase", "sujet", "tonique", "objet", "datif"),
    [
        (KIM, "il", "lui", "le", "lui"),
        (CHOE, "elle", "elle", "la", "lui"),
        (MIXED, "ils", "eux", "les", "leur"),
        (WOMEN, "elles", "elles", "les", "leur"),
    ],
)
def test_pronom(phrase: Phrase, sujet: str, tonique: str, objet: str, datif: str) -> None:
    found = (pronom(phrase), pronom(phrase, "tonique"), pronom(phrase, "objet"), pronom(phrase, "datif"))
    assert found == (sujet, tonique, objet, datif)


@pytest.mark.parametrize(
    ("phrase", "choices", "text"),
    [
        (CHOE, ("a", "ont"), "a-t-elle"),
        (KIM, ("a",), "a-t-il"),
        (MIXED, ("a", "ont"), "ont-ils"),
        (WOMEN, ("doit", "doivent"), "doivent-elles"),
        (KIM, ("est", "sont"), "est-il"),
        (KIM, ("parle", "parlent"), "parle-t-il"),
        (KIM, ("va", "vont"), "va-t-il"),
        (KIM, ("prend", "prennent"), "prend-il"),
        (KIM, ("convainc", "convainquent"), "convainc-t-il"),
        (KIM, ("finit", "finissent"), "finit-il"),
        (KIM, ("ira", "iront"), "ira-t-il"),
        (KIM, ("souhaite rencontrer", "souhaitent rencontrer"), "souhaite-t-il rencontrer"),
        (KIM, ("n’a pas dit", "n’ont pas dit"), "n’a-t-il pas dit"),
        (KIM, ("se rend", "se rendent"), "se rend-il"),
        (CHOE, ("s’est rendu", "s’est rendue", "se sont rendus", "se sont rendues"), "s’est-elle rendue"),
        (MIXED, ("y est", "y sont"), "y sont-ils"),
        ("on", ("parle",), "parle-t-on"),
        ("ils", ("doit", "doivent"), "doivent-ils"),
        ("vous", ("parlez",), "parlez-vous"),
        ("ce", ("est",), "est-ce"),
    ],
)
def test_inversion(phrase: Phrase | str, choices: tuple[str, ...], text: str) -> None:
    assert inversion(phrase, *choices) == text


def test_inversion_of_a_plural_wants_its_plural() -> None:
    with pytest.raises(FrenchError, match=r"« Choe et Kim » est pluriel.*« a »"):
        inversion(MIXED, "a")
