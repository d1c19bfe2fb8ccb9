"""Which words in h, i, o, u, y block elision: data only.

Prefixes stand for a family (« hauss »: hausse, hausser, haussier). All common words in « ha » are
aspirate but those of `MUTE_HA`; all others are mute but those of `ASPIRATE_PREFIXES` and
`ASPIRATE_WORDS`.
"""

from __future__ import annotations

from quizgen.french.tables import prefixes, words

MUTE_HA = prefixes(
    """
    habeas habil habit hacienda hadal hagiogr halein halieut haliot halitos hallali hallucin halloween
    halog halophi halophy halter haltèr haltéro hamadry hamamél hameçon haplo haptiq haptèn harmatt
    harmon haruspic haïti
    """
)
ASPIRATE_PREFIXES = prefixes(
    """
    hondur hongkong hmong hessois hetman hodja hopi holster hunier hunter huart huskies hurrah hitchcock
    huerta hidj hooligan hussein heaum heimat henn herch hernie herniair hers hertz heurt hezboll hibou
    hickory hideu hi-fi hi-han high hijab hip-hop hippie hippy hiss hit- hiérarch hiérogl hiérat hobb
    hobereau hoch hockey hold holland homard home- hongr honn honte hooli hoquet horde horion hormis
    hornblend hors horst hot- hott hou hovercraft hoyau huard hublot hucha huche huguenot huit hulott
    hulul humag huns hunniqu hupp hurl huron hurri husky hussard hussit hutt hutu hère hériss héron hêtr
    head hedg heavy help heart homel
    """
)
ASPIRATE_WORDS = words(
    """
    holà hélai hélais hélait hélaient hélâmes hélez hélons hélèrent hélera hélerait hélées hélions huez
    huons huait huaient huèrent huera humai humais humait humaient humez humons humèrent humera humerait
    humées humés hobo hé hein hello hem hep heu hi hic hip hop hile hiles hindi hit hits hittite
    hittites ho hoax hobbit hobby home homes hot hue huer hues huent huant hué hués huée huées hun hune
    hunes hure hures hume humes hument humant humé humée humer héler hèle hèles hèlent héla hélé hélée
    hélés hélant héraut hérauts héros hotline hurrah hardware hub hubs hipster hipsters hula-hoop hula
    hobos hertz hum houp hryvnia hryvnias
    """
)
# Mute whatever their first letter: these win over the prefixes above, and over a capital.
MUTE_FAMILIES = prefixes(
    """
    hacienda hallucin halogèn haltèr harmon hebdo hectar heptagon herb hermin hermét heure heureu hexag
    hiber hier hilar hindou hippiq hippo hirond hispan hist hiver holist holo homicid hommag homme homo
    homéo honnêt honneur honor hora horiz horlo hormon horosc horreur horrib hortic hospic hospit hosti
    huil huiss huîtr huitr humain humanis humanit humble humec humeu humid humil humor humour humus
    hurluber hybrid hydr hygièn hymn hyper hypno hypo hyèn hystér habil habit hébr hébét héberg hécatomb
    hédonis hégir hégémon hélas hélic hélio hélium hellén helvét hémat hémi hémo hépat hérald hérault
    hérit hérédit héréti hérési héroïn héroïq héroïs hésit hétéro hévéa hôpit hôte
    """
)

NO_ELISION = words(
    """
    onze onzes onzaine onzaines onzième onzièmes onzièmement onzain oui ouis ouistiti ouistitis ouate
    ouates ouaté ouatée ouatine ouï-dire ouf ouille ouah ouaouh ouolof ouolofs uhlan uhlans ululer ulule
    ulules ululent ululement ululements ululation iota iotas iodler iourte iourtes
    """
)
# Names in « I, Ou » before a vowel. Of others nothing tells.
GLIDE_NO_ELISION = prefixes(
    """
    iakout iaroslav ianoukov iatseni ioukos ioulia iouri iouchtch ioujno ouaga ouidah ouattara ouadda
    """
)
GLIDE_ELISION = prefixes(
    """
    iago iamb iasi ieniss iekaterinb ion ionesco ioni iowa iéna iode ouest oued ouessant ouïg ouig
    ouezzane
    """
)
# Y before a vowel is a consonant, but in these.
ELIDING_Y = words("yeux yeuse yeuses yèble yonne yitzhak yeu yerres yèvre york")

ASPIRATE_NAMES = words(
    """
    human haaland habib hafez hathaway hartmann hosni hulot hamon haarlem habermas habré habsbourg
    habsbourgs haddad haendel haftar haguenau hague hai haifa haïfa hainan hainaut haiphong haïphong
    hairi haley halifax hall halle halles hallyday hals hama hamad hamas hambourg hameau hamid hamilton
    hammamet hammarskjöld hammourabi hampshire hampton han hanau haneda hangar hangzhou haniyeh hanoi
    hanoï hanoïen hanoïenne hanovre hans hanse haoussa haoussas haras harare harbin harcourt hariri
    harlem harley harold harper harris harrison harry harvard harz hasard hassan hassi hastings hausse
    haussmann haut haute hautes hauts havane havel hawking haydn haye hayek hazara hazaras ha hà hạ hải
    heathrow hebei hefei hegel hegseth heidegger heidelberg heine heinrich heisenberg helmand helmut
    hemingway henan hendaye hendrix henry herat herman hermann hertz herzl herzog hesse hezbollah hien
    hiên hilbert hillary hilton himmler hindenburg hirohito hitchcock hmong hmongs ho hoa hoan hoang hoi
    hô hồ hội hobbes hodeida hogan hoggar hohenzollern holbein hollande hollandais hollandaise
    hollandaises holmes homs honda honduras hondurien hondurienne honecker hong hongkong hongkongais
    hongkongaise hongrie hongrois hongroise hongroises honshu hoover hopkins hopper hortefeux
    houellebecq houphouët houston houthi houthis hoà hoàng hu hua huawei hubble hubei hudson hue hugh
    hume hun hunan hung huns hunt huntington huong hurons hussein husserl hutu hutus huxley huy huygens
    huynh huê huế huỳnh hùng hwang hwasong hyde hyundai harvey heinz hearst hoffmann hoffman hardy
    hansen howard hallstatt hobart hackney hill huang humphrey hank heather heidi helga hilda holly hope
    hakim hamza hicham hafid hamed hamdi hachemi hachem hani hasna houda hédi hedi halima harun haroun
    haïder heydrich hanks hackman halley haskell hauptmann hausmann hazard heathcliff heller hellman
    helsing henderson hepburn hess heston hickok higgins highsmith hirsch hirst hobson hockney hodgkin
    hoffenheim hogg holden holiday holloway hoogland hooker hooper horn hornby horner horowitz horton
    houdini houseman hoyle hsieh hsu hummel humboldt hunter hurst hurt husain huston hutchinson hwasun
    hyun haas haber hagen hahn haider haidar halder haldane hammer hammerstein hancock handke haneke
    hannover harald hardenberg harding hargreaves haring harlow harmsworth hart hartford hartley hasek
    hatfield hauer haushofer hawke hawkins hawks hay hayden hayes hayworth heaney hebbel helms hellmann
    hempel hendricks henkel henley hensley hering herrmann herschel herter hertling hervey herzen
    hildebrand hindemith hines hirschman hiro hirota hitachi hjalmar hodler hofmann hofmannsthal hogarth
    holm holstein holt hopkinson horkheimer hornung howe howell hrabal hradec huber huddersfield
    huddleston hull hulton hunte hussain hutchison huxtable hyndman hanouna haouari harrods hasbro
    heineken hellfest hennessy hewlett hilux hollister homebush honeywell hoorn hulk hyatt hamptons
    hodeïda hébei highland highlands hautes-alpes haut-rhin haute-corse haute-garonne haute-loire
    haute-marne haute-savoie hauts-de-france hauts-de-seine haut-karabakh havas halliburton hafiz habiba
    hamada hamri harkis hirson heuliez houlgate hossegor hourtin huningue hautmont haubourdin hazebrouck
    hayange hagondange hettange hombourg hastière herstal hasselt hainin hannut halluin hem houilles
    houdan hondschoote hedjaz hirak hang hayat
    """
)
MUTE_NAMES = words(
    """
    hadès hadrien haïti haïtien haïtienne haïtiennes haïtiens halloween hamlet hannah hannibal harmonie
    harpagon hawaii hawaï hawaïen hawaïenne hawaïens hector hécate hélène héliopolis hellade helsinki
    helvétie hébreu hébreux hébrides hébron henri henriette hérault hercule hermès hermine hérode
    hérodote herzégovine hervé hésiode hilaire himalaya hindou-kouch hindoustan hippocrate hippolyte
    hiroshima hispaniola hitler hokkaido hokkaidō hollywood homère honfleur honolulu honoré horace
    hortense hubert hugo hugues hyacinthe hyderabad hyères herculanum héraklès héra hébé héphaïstos
    héraclite hespérides hestia hippolyta horatio hortensia horus hosea hyperion hypérion hypatie
    hyrcanie hydre hyksos hélicon hellespont hellènes hellène héloïse henriot hermione hernani hérodiade
    héraclès hersant hilarion hildegarde honorine hugon hugot huguette humbert humanité hubertine
    hégésippe hénoch hippone hispanie hélianthe hérouville hérimoncourt hermeline hergé hélias hennebont
    honorius harpocrate hasdrubal hamilcar halicarnasse hiéron hécube hélios héliogabale hémon henoch
    hermengarde hydra hyperloop hadramaout hénin héricourt hesdin hersin houplines
    """
)
