"""The verbs of the third group: data only.

One line a model: ending of the infinitive | six forms of the present | stem of the future | past participle
(« masculine:feminine » where an accent or a consonant moves) | passé simple without its last letters | what
else is irregular. « - » stands for what usage does not have. Source: the traditional spelling, as in the
conjugation tables of the Académie française's dictionary, ninth edition.
"""

from __future__ import annotations

from quizgen.french.tables import words

MODELS = """
avoir | ai as a avons avez ont | aur | eu | eu | subj aie aies ait ayons ayez aient | imp aie ayons ayez | ppr ayant
être | suis es est sommes êtes sont | ser | été | fu | impf ét | subj sois sois soit soyons soyez soient | imp sois soyons soyez | ppr étant
aller | vais vas va allons allez vont | ir | allé | alla | subj aill all | imp va allons allez

partir | pars pars part partons partez partent | partir | parti | parti
sortir | sors sors sort sortons sortez sortent | sortir | sorti | sorti
sentir | sens sens sent sentons sentez sentent | sentir | senti | senti
mentir | mens mens ment mentons mentez mentent | mentir | menti | menti
repentir | repens repens repent repentons repentez repentent | repentir | repenti | repenti
dormir | dors dors dort dormons dormez dorment | dormir | dormi | dormi
servir | sers sers sert servons servez servent | servir | servi | servi
bouillir | bous bous bout bouillons bouillez bouillent | bouillir | bouilli | bouilli
courir | cours cours court courons courez courent | courr | couru | couru
mourir | meurs meurs meurt mourons mourez meurent | mourr | mort | mouru
tenir | tiens tiens tient tenons tenez tiennent | tiendr | tenu | tin
venir | viens viens vient venons venez viennent | viendr | venu | vin
quérir | quiers quiers quiert quérons quérez quièrent | querr | quis | qui
cueillir | cueille cueilles cueille cueillons cueillez cueillent | cueiller | cueilli | cueilli
aillir | aille ailles aille aillons aillez aillent | aillir | ailli | ailli
faillir | - - - - - - | faillir | failli | failli | impf - | subj - | ppr -
ouvrir | ouvre ouvres ouvre ouvrons ouvrez ouvrent | ouvrir | ouvert | ouvri
ffrir | ffre ffres ffre ffrons ffrez ffrent | ffrir | ffert | ffri
fuir | fuis fuis fuit fuyons fuyez fuient | fuir | fui | fui
vêtir | vêts vêts vêt vêtons vêtez vêtent | vêtir | vêtu | vêti
gésir | gis gis gît gisons gisez gisent | - | - | - | subj - | imp - - -
haïr | hais hais hait haïssons haïssez haïssent | haïr | haï | haï

cevoir | çois çois çoit cevons cevez çoivent | cevr | çu | çu
devoir | dois dois doit devons devez doivent | devr | dû:due | du
voir | vois vois voit voyons voyez voient | verr | vu | vi
prévoir | prévois prévois prévoit prévoyons prévoyez prévoient | prévoir | prévu | prévi
pourvoir | pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient | pourvoir | pourvu | pourvu
savoir | sais sais sait savons savez savent | saur | su | su | subj sach sach | imp sache sachons sachez | ppr sachant
pouvoir | peux peux peut pouvons pouvez peuvent | pourr | pu | pu | subj puiss puiss | imp - - -
vouloir | veux veux veut voulons voulez veulent | voudr | voulu | voulu | subj veuill voul | imp veuille veuillons veuillez
valoir | vaux vaux vaut valons valez valent | vaudr | valu | valu | subj vaill val
prévaloir | prévaux prévaux prévaut prévalons prévalez prévalent | prévaudr | prévalu | prévalu
falloir | - - faut - - - | faudr | fallu | fallu | impf fall | subj - - faille - - - | imp - - - | ppr -
pleuvoir | - - pleut - - pleuvent | pleuvr | plu | plu | impf pleuv | imp - - -
mouvoir | meus meus meut mouvons mouvez meuvent | mouvr | mû:mue | mu
émouvoir | émeus émeus émeut émouvons émouvez émeuvent | émouvr | ému | ému
promouvoir | promeus promeus promeut promouvons promouvez promeuvent | promouvr | promu | promu
asseoir | assieds assieds assied asseyons asseyez asseyent | assiér | assis | assi
asseoir | assois assois assoit assoyons assoyez assoient | assoir | assis | assi
surseoir | sursois sursois sursoit sursoyons sursoyez sursoient | surseoir | sursis | sursi
échoir | - - échoit - - échoient | échoir | échu | échu | impf échoy | imp - - - | ppr échéant
déchoir | déchois déchois déchoit déchoyons déchoyez déchoient | déchoir | déchu | déchu | ppr -

dre | ds ds d dons dez dent | dr | du | di
prendre | prends prends prend prenons prenez prennent | prendr | pris | pri
indre | ins ins int ignons ignez ignent | indr | int | igni
résoudre | résous résous résout résolvons résolvez résolvent | résoudr | résolu | résolu
soudre | sous sous sout solvons solvez solvent | soudr | sous:soute | -
coudre | couds couds coud cousons cousez cousent | coudr | cousu | cousi
moudre | mouds mouds moud moulons moulez moulent | moudr | moulu | moulu
vaincre | vaincs vaincs vainc vainquons vainquez vainquent | vaincr | vaincu | vainqui
rompre | romps romps rompt rompons rompez rompent | rompr | rompu | rompi
battre | bats bats bat battons battez battent | battr | battu | batti
mettre | mets mets met mettons mettez mettent | mettr | mis | mi
suivre | suis suis suit suivons suivez suivent | suivr | suivi | suivi
vivre | vis vis vit vivons vivez vivent | vivr | vécu | vécu
naître | nais nais naît naissons naissez naissent | naîtr | né | naqui
paître | pais pais paît paissons paissez paissent | paîtr | - | -
aître | ais ais aît aissons aissez aissent | aîtr | u | u
croître | croîs croîs croît croissons croissez croissent | croîtr | crû:crue | crû
ccroître | ccrois ccrois ccroît ccroissons ccroissez ccroissent | ccroîtr | ccru | ccru
décroître | décrois décrois décroît décroissons décroissez décroissent | décroîtr | décru | décru
croire | crois crois croit croyons croyez croient | croir | cru | cru
boire | bois bois boit buvons buvez boivent | boir | bu | bu
dire | dis dis dit disons dites disent | dir | dit | di
édire | édis édis édit édisons édisez édisent | édir | édit | édi
terdire | terdis terdis terdit terdisons terdisez terdisent | terdir | terdit | terdi
tredire | tredis tredis tredit tredisons tredisez tredisent | tredir | tredit | tredi
maudire | maudis maudis maudit maudissons maudissez maudissent | maudir | maudit | maudi
lire | lis lis lit lisons lisez lisent | lir | lu | lu
crire | cris cris crit crivons crivez crivent | crir | crit | crivi
rire | ris ris rit rions riez rient | rir | ri | ri
suffire | suffis suffis suffit suffisons suffisez suffisent | suffir | suffi | suffi
confire | confis confis confit confisons confisez confisent | confir | confit | confi
circoncire | circoncis circoncis circoncit circoncisons circoncisez circoncisent | circoncir | circoncis | circonci
frire | fris fris frit - - - | frir | frit | - | impf - | subj - | imp fris - - | ppr -
uire | uis uis uit uisons uisez uisent | uir | uit | uisi
nuire | nuis nuis nuit nuisons nuisez nuisent | nuir | nui | nuisi
luire | luis luis luit luisons luisez luisent | luir | lui | luisi
faire | fais fais fait faisons faites font | fer | fait | fi | subj fass fass
plaire | plais plais plaît plaisons plaisez plaisent | plair | plu | plu
taire | tais tais tait taisons taisez taisent | tair | tu | tu
traire | trais trais trait trayons trayez traient | trair | trait | -
clure | clus clus clut cluons cluez cluent | clur | clu | clu
cclure | cclus cclus cclut ccluons ccluez ccluent | cclur | cclus | cclu
nclure | nclus nclus nclut ncluons ncluez ncluent | nclur | nclus | nclu
clore | clos clos clôt - - closent | clor | clos | - | impf - | subj clos - | imp clos - - | ppr -
éclore | - - éclot - - éclosent | éclor | éclos | - | impf - | subj - - éclose - - éclosent | imp - - - | ppr -
enclore | enclos enclos enclot enclosons enclosez enclosent | enclor | enclos | -
"""  # noqa: E501

# The verbs of a model, where its ending alone would claim verbs of another kind (« répartir », « asservir »).
MEMBERS: dict[str, frozenset[str]] = {
    model: words(verbs)
    for model, verbs in {
        "partir": "partir repartir départir",
        "sortir": "sortir ressortir",
        "sentir": "sentir consentir pressentir ressentir",
        "mentir": "mentir démentir",
        "dormir": "dormir endormir rendormir",
        "servir": "servir desservir resservir",
        "bouillir": "bouillir",
        "mourir": "mourir",
        "aillir": "assaillir tressaillir défaillir",
        "fuir": "fuir enfuir",
        "vêtir": "vêtir revêtir dévêtir",
        "devoir": "devoir redevoir",
        "voir": "voir revoir entrevoir",
        "valoir": "valoir équivaloir revaloir",
        "asseoir": "asseoir rasseoir",
        "naître": "naître renaître",
        "aître": (
            "connaître reconnaître méconnaître paraître apparaître disparaître réapparaître comparaître "
            "recomparaître reparaître transparaître repaître"
        ),
        "ccroître": "accroître",
        "croire": "croire",
        "boire": "boire reboire",
        "dire": "dire redire",
        "édire": "prédire médire dédire",
        "terdire": "interdire",
        "tredire": "contredire",
        "lire": "lire relire élire réélire",
        "rire": "rire sourire",
        "luire": "luire reluire",
        "nuire": "nuire entre-nuire",
        "plaire": "plaire complaire déplaire",
        "coudre": "coudre recoudre découdre",
        "moudre": "moudre remoudre",
        "soudre": "absoudre dissoudre",
        "clure": "conclure exclure",
        "cclure": "occlure",
        "nclure": "inclure",
    }.items()
}
# Models that are the end of verbs, and no verbs themselves.
PARTS = words("dre uire indre ffrir cevoir crire")
# Whatever ends so follows the model: no French verb does otherwise.
ENDINGS = {
    **{ending: "dre" for ending in ("endre", "andre", "ondre", "erdre", "ordre")},
    **{ending: "uire" for ending in ("duire", "truire", "cuire")},
    **{
        ending: ending
        for ending in (
            "courir tenir venir quérir cueillir ouvrir ffrir cevoir prendre indre vaincre rompre battre "
            "mettre suivre vivre crire faire traire"
        ).split()
    },
}
# Verbs that follow by their ending: named only so that a misspelt infinitive finds its cure.
USUAL = words(
    """
    craindre plaindre contraindre atteindre éteindre étreindre restreindre peindre joindre rejoindre
    attendre entendre défendre vendre rendre descendre dépendre suspendre étendre prétendre répandre
    répondre correspondre fondre confondre perdre mordre apprendre comprendre entreprendre surprendre
    courir parcourir recourir secourir accourir obtenir maintenir soutenir détenir contenir appartenir
    devenir revenir prévenir parvenir intervenir convenir provenir acquérir conquérir requérir
    accueillir recueillir couvrir découvrir offrir souffrir recevoir apercevoir concevoir décevoir
    convaincre corrompre interrompre combattre abattre débattre permettre promettre admettre soumettre
    transmettre remettre commettre poursuivre survivre décrire inscrire prescrire souscrire
    satisfaire défaire distraire extraire soustraire conduire produire réduire introduire traduire
    construire détruire instruire cuire
    """
)

_THIRD = frozenset({2, 5})
# The persons that usage has, where it has not all six; « il » is 2, « ils » 5.
PERSONS: dict[str, frozenset[int]] = {
    "falloir": frozenset({2}),
    "neiger": frozenset({2}),
    "bruiner": frozenset({2}),
    "advenir": _THIRD,
    "pleuvoir": _THIRD,
    "échoir": _THIRD,
    "éclore": _THIRD,
}
