"""The verbs in -ir that go like « finir », which nothing in their letters tells: data only."""

from __future__ import annotations

from quizgen.french.tables import words

SECOND_GROUP = words(
    """
    abasourdir abâtardir abêtir abolir abonnir aboutir abrutir accomplir accourcir accroupir adoucir
    affadir affaiblir affermir affranchir agir agonir agrandir aguerrir ahurir aigrir alanguir alentir
    allotir alourdir alunir amaigrir amerrir ameublir amincir amoindrir amollir amortir anéantir anoblir
    aplanir aplatir appauvrir appesantir applaudir approfondir arrondir assagir assainir asservir
    assombrir assortir assoupir assouplir assourdir assouvir assujettir attendrir atterrir attiédir
    avachir avertir aveulir avilir bannir barrir bâtir bénir blanchir blêmir blettir bleuir blondir
    blottir bondir bouffir brandir brunir calmir chérir choisir compatir convertir cotir crépir croupir
    débâtir décatir décrépir définir défleurir défraîchir dégarnir dégauchir déglutir dégourdir dégrossir
    déguerpir démaigrir démolir démunir dépérir dépolir déraidir dérougir désassortir désemplir
    désenlaidir désépaissir désétablir désinvestir désobéir dessaisir dessertir désunir déverdir dévernir
    divertir durcir ébahir ébaudir éblouir éclaircir élargir embellir emboutir embrunir emplir empuantir
    enchérir endolorir endurcir enfouir engloutir engourdir enhardir enlaidir ennoblir enorgueillir
    enrichir ensevelir envahir épaissir épanouir équarrir estourbir établir étourdir étrécir évanouir
    faiblir farcir finir fléchir flétrir fleurir forcir fouir fourbir fournir fraîchir franchir frémir
    froidir garantir garnir gauchir gémir glapir grandir gravir grossir guérir hennir honnir impartir
    infléchir interagir intervertir invertir investir jaillir jaunir jouir languir lotir maigrir matir
    meurtrir mincir moisir mollir mugir munir mûrir nantir noircir nourrir obéir obscurcir ourdir pâlir
    pâtir périr pervertir pétrir polir pourrir prédéfinir préétablir prémunir punir rabougrir raccourcir
    racornir radoucir raffermir rafraîchir ragaillardir raidir rajeunir ralentir ramollir rancir raplatir
    rassortir ravir réagir réassortir rebâtir reblanchir rebondir rechoisir reconvertir recrépir redéfinir
    redémolir refinir réfléchir refleurir refroidir regarnir régir regrossir réinvestir rejaillir réjouir
    relargir rembrunir remplir renchérir renforcir répartir repolir resplendir ressaisir ressurgir
    resurgir rétablir retentir rétrécir rétroagir réunir réussir reverdir revernir roidir rondir rosir
    rôtir rougir rouir roussir rugir saisir salir sertir sévir subir subvertir superfinir surenchérir
    surgir surinvestir tapir tarir ternir tiédir trahir transir travestir unir vagir verdir vernir
    vieillir vomir vrombir
    """
)
