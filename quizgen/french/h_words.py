"""Which words begin with an h that blocks elision, and which vowels do not elide: data only.

Prefixes cover a whole family (« hauss » : hausse, hausser, haussier). All words in « ha » are aspirate but
those of `MUTE_HA`; elsewhere all are mute but those of `ASPIRATE_PREFIXES` and `ASPIRATE_WORDS`.
"""

from __future__ import annotations

MUTE_HA: tuple[str, ...] = tuple(
    """
    habil habit habeas hacienda hadal hagiogr hagiol haïti hakka halein halieut haliot halitos hallali
    hallucin halog halophi halophy halter haltèr halloween hamadry hamamél hameçon haplo haptiq haptèn harmatt
    harmon haruspic hastaire hastat
    """.split()
)

ASPIRATE_PREFIXES: tuple[str, ...] = tuple(
    """
    heaum heimat henn herch hère hériss herni héron hers hertz hêtr heurt heurs hessois hezboll
    hibou hick hideu hideur hidj hijab hiérarch hi-fi hi-han high hilo hip-hop hippie hippy hiss hit- hobb hobereau hobbi
    hoch hockey hold holland homard home- hongr honn honte honteu hoquet horde horion hormis hornblend hors
    hot- hott hou hoverc hoyau hublot hucha huche huée huguenot huit hulott hulul humag hunniqu hupp hurl huron hurri
    husky hussard hussit hutt hutu hooli hobbit hoax horst hotline hovercraft huard
    """.split()
)

# Families of `ASPIRATE_PREFIXES` that are too short for a prefix, or of which only some members are aspirate.
ASPIRATE_WORDS: frozenset[str] = frozenset(
    """
    hé hein hello hem hep heu hectique héler hèle hèles hèlent héla hélé hélée hélés hélait hélant
    héraut hérauts héros hères hi hic hile hiles hindi hip hit hits hittite hittites
    ho hobby home homes honni hop hot hue huer hue hues huent huait huant hué hués huées
    humer hume humes hument humant humé humée hun huns hune hunes hure hures hurons hippies
    """.split()
)

# « honnête, honneur » begin like « honnir », « hôte » like « hotte »: longer prefixes that win.
MUTE_PREFIXES: tuple[str, ...] = tuple("honnêt honneur holdor hourou hennebont hersent horsfield".split())

# Sure to be mute even with a capital, where an unknown name in H would be refused.
MUTE_FAMILIES: tuple[str, ...] = tuple(
    """
    hebdo héberg hébr hectar hégémon hégir hélic hélio hélium hellén helvét helvèt hémicyc hémisph hémo hépat
    herb hérédit héréti hérési hérit hermét hermin héroïn héroïq héroïs hésit hétéro heur hexag hiber hier hilar
    hindou hippiq hippo hirond hispan histo histr hiver holoc holog homéo homicid hommag homme homo
    honnêt honneur honor hôpit hora horiz horlo hormon horosc horreur horrib hortic hospic hospit hosti hôte
    huil huiss huîtr huitr humain human humbl humeur humid humil humor humour humus hybrid hydr hyèn hygièn hymn
    hyper hypno hypo hystér hacienda habil habit hallucin halogèn haltèr harmon
    """.split()
)

# Vowels and glides in writing that block elision as an h aspiré does.
NO_ELISION: frozenset[str] = frozenset(
    """
    onze onzes onzième onzièmes onzièmement onzain oui ouis ouistiti ouistitis ouate ouates ouaté ouatée ouatine
    ouï-dire ouf ouille ouah ouaouh ouolof ouolofs uhlan uhlans ululer ulule ulules ululent ululement ululements
    ululation iota iotas iodler iourte iourtes ouagadougou ouaga ouadi ouidah oujda ioulia iouri iakoutie
    iakoutsk iaroslavl ianoukovitch iatseniouk ioujno-sakhalinsk ioukos iouchtchenko ienissei-na uélé
    """.split()
)

# Y before a vowel is a consonant, but in these.
ELIDING_Y: frozenset[str] = frozenset(
    "yeux yeuse yeuses yèble yonne yeu yerres yèvre yères yenne yainville yonnais yonnaise".split()
)

# I before a vowel: names that do elide. Others need the author's word.
ELIDING_I: tuple[str, ...] = tuple(
    "iamb iambe ion ioni ionesco iod iéna ienisseï ieniss iekaterinbourg iowa ionie iole iasi iago iapetus iule".split()
)

ASPIRATE_NAMES: frozenset[str] = frozenset(
    """
    haarlem habermas habré habsbourg habsbourgs haddad haendel haftar hague hagueneau haguenau haifa haïfa hainan
    hainaut haiphong haye hairi halabja halle halles halifax hallyday halifa hals hama hamad hamadan hamas
    hambourg hamid hamilton hammamet hammarskjöld hammourabi hampshire hampton han hanau haneda hangzhou haniyeh
    hanoï hanoi hanovre hans hanse haoussa haoussas harare harbin hariri harlem harley harold harris harry
    harvard harz hassan hassi hastings haussmann hautes hautes-alpes havane havel havilland havre hawking haydn
    hayek hazara hazaras hebei hebron-na hefei hegel hegseth heidegger heidelberg heine heinrich heisenberg helmand
    helmut helsingborg hemingway hendaye henan hendrix henry herat herman hermann hertz herzl herzog hesse
    hezbollah hillary himmler hindenburg hirohito hitchcock hmong hmongs hô ho hobbes hodeida hoggar hohenzollern
    hollande hollandais holmes homs honda honduras hondurien hondurienne honecker hong hongkong hongrie hongrois
    hongroise honshu hoover hopkins hopper horn hormuz-na hortefeux houellebecq houphouët houphouët-boigny
    houston houthi houthis hu hua huawei hubble hubei hudson huê hué huelva hugh hume hun hunan hunt huns
    huntington hurons hussein husserl hutu hutus huxley huygens hwang hwasong hwaseong hyde hyundai hien hiên
    hoa hoà hoang hoàng hung hùng huong huy huynh huỳnh hai hải ha hà hà-nôi hanoian hanoïen hanoïenne heathrow
    haut haute hauts haute-autorité hautes-pyrénées hollandaise hogan holbein hilton himachal hitler-na
    """.split()
)

MUTE_NAMES: frozenset[str] = frozenset(
    """
    hadès hadrien haïti haïtien haïtiens haïtienne haïtiennes halloween hamlet hannah hannibal harmonie harpagon
    harpocrate hébron hébreu hébreux hébride hector hécate hélène héliopolis hellade helsinki helvétie
    henri henriette hérault hercule hermès hermine hérode hérodote herzégovine hervé hésiode hilaire
    himalaya hindou-kouch hindoustan hippocrate hippolyte hiroshima hispaniola hitler hokkaido hollywood homère
    honfleur honolulu honoré horace hortense hubert hugo hugues hyacinthe hyderabad hymalaya hyères
    hawaï hawaii hawaïen hawaïenne hawaïens
    """.split()
)
