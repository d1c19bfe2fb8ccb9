"""The verbs in -ir that go like « finir », which nothing in their letters tells: data only."""

from __future__ import annotations

from quizgen.french.tables import words

SECOND_GROUP = words(
    """
    abâtardir abêtir abolir abonnir aboutir abrutir accomplir accourcir accroupir adoucir affadir
    affaiblir affermir affranchir agir agonir agrandir aguerrir ahurir aigrir alanguir alentir alourdir
    alunir amaigrir amerrir amincir amoindrir amollir amortir anéantir anoblir aplanir aplatir
    appauvrir appesantir applaudir approfondir arrondir assagir assainir asservir assombrir assortir
    assoupir assouplir assourdir assouvir assujettir attendrir atterrir attiédir avachir avertir avilir
    bannir barrir bâtir bénir blanchir blêmir bleuir blondir blottir bondir bouffir brandir brunir
    chérir choisir convertir crépir croupir débâtir décatir décrépir définir défleurir défraîchir
    dégarnir dégauchir déglutir dégourdir dégrossir déguerpir démolir démunir dépérir dépolir désemplir
    désenlaidir désépaissir désinvestir désobéir dessaisir dessertir désunir déverdir dévernir divertir
    durcir ébahir ébaudir éblouir éclaircir élargir embellir emboutir embrunir emplir empuantir
    endolorir endurcir enfouir engloutir engourdir enhardir enlaidir ennoblir enorgueillir enrichir
    ensevelir envahir épaissir épanouir équarrir estourbir établir étourdir étrécir évanouir faiblir
    farcir finir fléchir flétrir fleurir forcir fouir fourbir fournir fraîchir franchir frémir froidir
    garantir garnir gauchir gémir glapir grandir gravir grossir guérir hennir honnir impartir infléchir
    intervertir invertir investir jaillir jaunir jouir languir lotir maigrir matir meurtrir mincir
    moisir mollir mugir munir mûrir nantir noircir nourrir obéir obscurcir ourdir pâlir pâtir périr
    pervertir pétrir polir pourrir préétablir prémunir punir raccourcir racornir radoucir raffermir
    rafraîchir ragaillardir raidir rajeunir ralentir ramollir rancir raplatir ravir réagir
    rebâtir rebondir reblanchir rechoisir reconvertir redéfinir redémolir refinir réfléchir refleurir
    refroidir regarnir regrossir réinvestir rejaillir réjouir relargir rembrunir remplir renchérir
    répartir repolir resplendir ressaisir ressurgir resurgir rétablir retentir rétrécir rétroagir
    réunir réussir reverdir revernir roidir rondir rosir rôtir rougir roussir rouir rugir saisir salir
    sertir sévir subir subvertir superfinir surenchérir surgir surinvestir tapir tarir ternir tiédir
    trahir transir travestir unir vagir verdir vernir vieillir vomir vrombir
    """
)
