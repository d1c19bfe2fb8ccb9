"""Plurals of nouns that no rule gives: data only. Compounds are in `compound_words`."""

from __future__ import annotations

from quizgen.french.tables import names, pairs, words

PLURALS = pairs(
    """
    œil:yeux, ciel:cieux, aïeul:aïeux, monsieur:messieurs, madame:mesdames, mademoiselle:mesdemoiselles
    monseigneur:messeigneurs, bonhomme:bonshommes, gentilhomme:gentilshommes, chef-d’œuvre:chefs-d’œuvre
    bétail:bestiaux, gentleman:gentlemen, ayant droit:ayants droit, ayant cause:ayants cause
    compte rendu:comptes rendus, lied:lieder, jazzman:jazzmen, barman:barmen, policeman:policemen
    rugbyman:rugbymen, businessman:businessmen, recordman:recordmen, cameraman:cameramen
    tennisman:tennismen, sportsman:sportsmen, taximan:taximen, clergyman:clergymen, yachtman:yachtmen
    wattman:wattmen, erratum:errata, restau:restaus, reubeu:reubeus, statu quo:statu quo
    modus vivendi:modus vivendi, casus belli:casus belli, curriculum vitae:curriculum vitae
    mea culpa:mea culpa, alter ego:alter ego, numerus clausus:numerus clausus, no man’s land:no man’s land
    boat people:boat people, nec plus ultra:nec plus ultra
    """
)
ALS = words(
    """
    bal carnaval cérémonial chacal festival récital régal aval cal choral narval nopal pal serval sisal
    santal copal corral gavial mistral trial caracal acétal rorqual cantal emmental gal rial foiral
    floréal futsal bancal barbital penthotal tergal mescal metical goal deal marshal rital futal
    chaparral étal guindal final spiritual revival musical
    """
)
AUX_FROM_AIL = words("bail corail émail soupirail travail vantail ventail vitrail fermail gemmail")
AUS = words("landau sarrau unau pneu bleu émeu enfeu burgau")
OUX = words("bijou caillou chou genou hibou joujou pou ripou")

FIXED_FIRST = words(
    """
    hors techno bio agro éco thermo hydro électro géo psycho physico cyber méga giga hypo infra intra
    trans outre mono bi tri multi pluri poly para péri proto pseudo rétro archi entre nu mal bien indo
    israélo austro turco arabo judéo serbo américano soviéto maroco algéro tchéco vice ex sous anti non
    demi semi mi mini maxi néo auto co extra ultra super hyper avant après arrière micro macro pré
    contre inter post pro quasi télé radio franco germano italo sino russo afro anglo gréco latino
    hispano nippo euro nord sud est ouest socio médico politico
    """
)
# Adjectives that stand before their noun.
BEFORE_NOUN = words(
    """
    premier première second seconde deuxième troisième dernier dernière ancien ancienne nouveau nouvelle
    jeune vieux vieille grand grande petit petite haut haute bon bonne mauvais mauvaise beau belle
    nouvel bel vieil gros grosse futur future simple autre même prochain prochaine faux fausse vrai
    vraie actuel actuelle principal principale double triple éventuel éventuelle fol mol onzième
    douzième dixième centième quatrième cinquième sixième septième huitième neuvième vingtième tout
    toute nombreux nombreuses pauvre cher chère brave rare vaste immense meilleur meilleure pire piètre
    joli jolie abondant abondante affreux affreuse ample âpre ardent ardente atroce bref brève brusque
    brutal brutale célèbre chaleureux chaleureuse colossal colossale considérable constant constante
    coûteux coûteuse cruel cruelle délicat délicate douloureux douloureuse énième énorme épouvantable
    étrange étroit étroite excellent excellente extraordinaire faible fameux fameuse féroce fervent
    fervente forte fréquent fréquente gigantesque grave horrible illustre imminent imminente important
    importante incessant incessante incroyable inévitable infime innombrable intense interminable
    léger légère lent lente légitime lointain lointaine long longue lourd lourde magnifique maigre mince
    minuscule modeste moindre multiple perpétuel perpétuelle précieux précieuse profond profonde
    puissant puissante récent récente remarquable rude sanglant sanglante sérieux sérieuse sévère sombre
    soudain soudaine spectaculaire splendide superbe terrible tragique ultime unique véritable vibrant
    vibrante vif vigoureux vigoureuse violent violente virulent virulente vive
    """
)
# Plurals that make one word with their adjective: « des jeunes gens », not « de jeunes gens ».
ONE_WITH_ADJECTIVE = names(
    """
    jeunes gens, jeunes filles, jeunes femmes, jeunes hommes, jeunes mariés, petits pois, petits fours
    petits pains, petits déjeuners, petites annonces, petites et moyennes, petits amis, petites amies
    petits commerçants, gros mots, gros titres, gros bonnets, gros plans, faux amis, faux pas, faux frais
    grands magasins, grandes surfaces, grandes écoles, bons mots, bonnes manières, bonnes sœurs
    hauts fourneaux, hauts plateaux, beaux jours, tous
    """
)
