"""Feminines of people and animals that no rule gives: data only."""

from __future__ import annotations

from quizgen.french.tables import pairs, words

EPICENE = words(
    """
    porte-parole médecin témoin mannequin individu leader manager clerc toubib soprano alto snob rabbin
    imam DJ PDG sans-papiers sans-abri sans-logis sans-emploi hors-la-loi
    """
)
FEMININES = pairs(
    """
    homme:femme, père:mère, frère:sœur, fils:fille, garçon:fille, oncle:tante, neveu:nièce, mari:femme
    époux:épouse, roi:reine, empereur:impératrice, prince:princesse, duc:duchesse, comte:comtesse
    baron:baronne, maître:maîtresse, hôte:hôtesse, héros:héroïne, dieu:déesse, copain:copine
    compagnon:compagne, veuf:veuve, serviteur:servante, gendre:bru, parrain:marraine, abbé:abbesse
    prêtre:prêtresse, diable:diablesse, tigre:tigresse, âne:ânesse, ogre:ogresse, traître:traîtresse
    prophète:prophétesse, tsar:tsarine, sultan:sultane, chef:cheffe, grec:grecque, turc:turque
    ambassadeur:ambassadrice, sculpteur:sculptrice, metteur:metteuse, enquêteur:enquêtrice
    promoteur:promotrice, inventeur:inventrice, reporter:reporter, consul:consule, élu:élue
    inconnu:inconnue, préfet:préfète, cadet:cadette, sujet:sujette, chat:chatte, expert:experte
    commis:commise, artisan:artisane, partisan:partisane, courtisan:courtisane, paysan:paysanne
    patron:patronne, champion:championne, espion:espionne, lion:lionne, vigneron:vigneronne
    piéton:piétonne, cousin:cousine, voisin:voisine, orphelin:orpheline, jumeau:jumelle, loup:louve
    canard:cane, cheval:jument, vieillard:vieille, substitut:substitute, adjoint:adjointe
    favori:favorite, laïc:laïque, chauffeur:chauffeuse, auteur:autrice, coauteur:coautrice
    facteur:factrice, malfaiteur:malfaitrice, bienfaiteur:bienfaitrice, sauveur:sauveuse
    demandeur:demandeuse, visiteur:visiteuse, solliciteur:solliciteuse, rapporteur:rapporteuse
    saint:sainte, idiot:idiote, bandit:bandite, haut-commissaire:haute-commissaire
    haut-fonctionnaire:haute-fonctionnaire, aide-soignant:aide-soignante, petit-fils:petite-fille
    beau-père:belle-mère, beau-frère:belle-sœur, beau-fils:belle-fille, grand-père:grand-mère
    grand-oncle:grand-tante, nouveau-né:nouveau-née, franc-maçon:franc-maçonne
    social-démocrate:sociale-démocrate, président-directeur:présidente-directrice, espagnol:espagnole
    mongol:mongole, afghan:afghane, birman:birmane, persan:persane, catalan:catalane, musulman:musulmane
    castillan:castillane, ottoman:ottomane, breton:bretonne, letton:lettone, wallon:wallonne
    saxon:saxonne, nippon:nippone, argentin:argentine, philippin:philippine, monténégrin:monténégrine
    kazakh:kazakhe, tadjik:tadjike, ouzbek:ouzbèke, kosovar:kosovare, papou:papoue, hindou:hindoue
    zoulou:zouloue, peul:peule, kényan:kényane, samoan:samoane, nigérian:nigériane, andorran:andorrane
    ouïghour:ouïghoure, tatar:tatare, slave:slave, bédouin:bédouine, palatin:palatine, latin:latine
    chrétien-démocrate:chrétienne-démocrate, sourd-muet:sourde-muette, sous-préfet:sous-préfète
    imitateur:imitatrice, supporter:supportrice, supporteur:supportrice, speaker:speakerine
    dauphin:dauphine, marquis:marquise, vicomte:vicomtesse, archiduc:archiduchesse
    grand-duc:grande-duchesse, suisse:suissesse, andalou:andalouse, compère:commère, papi:mamie
    monsieur:madame, demi-dieu:demi-déesse, pape:papesse, druide:druidesse, chanoine:chanoinesse
    devin:devineresse, moine:moniale, pécheur:pécheresse, vengeur:vengeresse, enchanteur:enchanteresse
    chasseur:chasseuse, charmeur:charmeuse, défendeur:défenderesse, bailleur:bailleresse, sapeur:sapeuse
    sapeur-pompier:sapeuse-pompière, ours:ourse, lapin:lapine, coq:poule, taureau:vache, bélier:brebis
    cerf:biche, sanglier:laie, singe:guenon, chameau:chamelle, agneau:agnelle, dindon:dinde
    cochon:truie, porc:truie, bouc:chèvre, chevreau:chevrette, chevreuil:chevrette, poulain:pouliche
    étalon:jument, jars:oie, lièvre:hase, mulet:mule, paon:paonne, faisan:faisane, rat:rate
    renard:renarde, veau:génisse, mouton:brebis, pigeon:pigeonne, souverain:souveraine
    châtelain:châtelaine, nain:naine, tourangeau:tourangelle, vétéran:vétérane, puîné:puînée
    cow-boy:cow-girl, barman:barmaid, recordman:recordwoman, métis:métisse, malin:maligne, sot:sotte
    fou:folle, vieux:vieille, franc-tireur:franc-tireuse, écrivain:écrivaine, forain:foraine
    matelot:matelot, fantassin:fantassin, gourou:gourou, expert-comptable:experte-comptable
    avocat-conseil:avocate-conseil, auteur-compositeur:autrice-compositrice, benjamin:benjamine
    gitan:gitane, tzigane:tzigane, sportif:sportive, apôtre:apôtre, grand-parent:grand-parent
    parent:parente, aïeul:aïeule, filleul:filleule, gamin:gamine, bambin:bambine, coquin:coquine
    rouquin:rouquine, blondin:blondine, doyen:doyenne, greffier:greffière, cadre:cadre, sherpa:sherpa
    junior:junior, senior:senior, major:major, pasteur:pasteure, chauffard:chauffarde, mineur:mineure
    majeur:majeure, comptable:comptable, pionnier:pionnière, échevin:échevine, édile:édile
    sénéchal:sénéchale, tyran:tyran, nazi:nazie, soviétique:soviétique, antiquaire:antiquaire
    assassin:assassine, garçonnet:fillette, démon:démone, mormon:mormone, lapon:lapone, voyou:voyoute
    chaman:chamane, texan:texane, anglican:anglicane, bisaïeul:bisaïeule, trisaïeul:trisaïeule
    blond:blonde, tourtereau:tourterelle, jouvenceau:jouvencelle, puceau:pucelle, pastoureau:pastourelle
    daron:daronne, tzar:tzarine, signor:signora, beau:belle, nouveau:nouvelle, seul:seule, scout:scoute
    gros:grosse, poète:poétesse, acquéreur:acquéreuse, civil:civile, pitchoun:pitchoune, défunt:défunte
    conjoint:conjointe, devineur:devineresse, épagneul:épagneule, sévillan:sévillane, toscan:toscane
    pareil:pareille, détenteur:détentrice, chou:choute, maboul:maboule, minet:minette, noir:noire
    aveugle-né:aveugle-née, boy-scout:girl-scout, cafetier:cafetière, grand-papa:grand-maman
    maquereau:maquerelle, baby-sitter:baby-sitter, rock-star:rock-star, top-modèle:top-modèle
    gagman:gagwoman, businessman:businesswoman, cameraman:camerawoman, rugbyman:rugbywoman
    tennisman:tenniswoman, alezan:alezane, ourson:oursonne, roitelet:roitelette, afrikaner:afrikaner
    fan:fan, star:star, gay:gay, hippie:hippie, hippy:hippie, punk:punk, soprano:soprano, cheikh:cheikha
    rajah:rani, maharadjah:maharani, coach:coach, boss:boss, maître-chien:maître-chien
    maître-nageur:maître-nageuse, médecin-chef:médecin-cheffe, sergent-chef:sergente-cheffe
    adjudant-chef:adjudante-cheffe, brigadier-chef:brigadière-cheffe, infirmier-chef:infirmière-cheffe
    rédacteur-chef:rédactrice-cheffe, enfant-soldat:enfant-soldat, contremaître:contremaîtresse
    quartier-maître:quartier-maître, lieutenant-colonel:lieutenante-colonelle
    procureur-général:procureure-générale, avocat-général:avocate-générale
    """
)
# Borrowed words whose ending tells nothing.
UNSURE = words(
    "marin designer gangster docker hacker rocker blogger trader joker biker dealer challenger steward"
)

EURE = words(
    """
    meilleur extérieur intérieur antérieur postérieur ultérieur citérieur majeur professeur docteur
    ingénieur gouverneur procureur défenseur successeur prédécesseur assesseur censeur prieur supérieur
    inférieur mineur proviseur superviseur commandeur possesseur précurseur agresseur intercesseur
    oppresseur vainqueur
    """
)

EUSE = words(
    """
    chercheur coiffeur chanteur danseur entraîneur joueur nageur coureur vendeur voleur serveur
    programmeur footballeur basketteur handballeur volleyeur skieur voyageur travailleur livreur
    blogueur influenceur campeur dormeur rêveur buveur fumeur mangeur parleur contrôleur éboueur éleveur
    employeur entrepreneur chômeur gagneur sauveteur baigneur promeneur confiseur fournisseur
    investisseur blanchisseur bâtisseur connaisseur régisseur envahisseur ravisseur farceur balayeur
    payeur tireur lanceur tueur tricheur passeur penseur guérisseur masseur chasseur veilleur marcheur
    plongeur cascadeur acheteur menteur porteur transporteur sauteur conteur lutteur emprunteur dompteur
    batteur flatteur prêteur recruteur accoucheur boxeur camionneur carreleur chroniqueur cueilleur
    décideur démarcheur dépanneur déménageur développeur dragueur fraudeur golfeur graveur grimpeur
    jongleur laveur meneur monteur moqueur nettoyeur patineur pêcheur planteur ramasseur rameur
    randonneur receleur receveur repreneur rieur rôdeur siffleur soigneur souffleur squatteur surfeur
    tourneur trompeur truqueur brodeur brasseur amuseur arnaqueur bricoleur collectionneur codeur peseur
    râleur tatoueur youtubeur parieur donneur preneur questionneur enlumineur pourvoyeur convoyeur
    fossoyeur aboyeur assureur annonceur arpenteur arroseur assembleur bagarreur bateleur bluffeur
    brocanteur bruiteur buteur cajoleur casseur cavaleur chapardeur charmeur chiffonneur colleur
    colporteur coupeur crâneur crieur débatteur découvreur défonceur dénicheur dépeceur détrousseur
    défricheur dresseur écouteur égorgeur emballeur embaumeur empailleur empoisonneur encadreur enjôleur
    escrimeur étrangleur évangéliseur exploiteur faiseur faucheur ferrailleur finisseur flâneur
    fouilleur fouineur franchiseur frappeur fugueur gaffeur glaneur gouailleur guetteur harceleur
    hâbleur hurleur jouisseur kidnappeur logeur loueur magouilleur maraudeur marchandeur maquilleur
    noceur oiseleur orpailleur patrouilleur pédaleur persifleur pilleur pisteur placeur pleureur
    pleurnicheur poinçonneur polisseur ponceur poseur prêcheur profiteur prometteur racoleur railleur
    ramoneur raseur rassembleur ravaudeur rebouteur redresseur relieur rémouleur repasseur rétameur
    revendeur rimailleur ronfleur rosseur saboteur sableur scieur semeur sermonneur sondeur sonneur
    soudeur suiveur tagueur tailleur tapageur testeur tisseur tondeur trappeur traiteur trieur trotteur
    vadrouilleur valseur vanneur viveur voyeur zappeur twitteur instagrammeur rappeur slameur skateur
    snowboardeur streameur gameur vlogueur hockeyeur lobbyeur hackeur chahuteur jouteur mateur brouteur
    couvreur
    """
)
