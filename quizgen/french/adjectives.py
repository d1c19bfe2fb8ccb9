"""The four forms of an adjective or participle: rules, and the words that break them."""

from __future__ import annotations

from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.agent_nouns import in_eur
from quizgen.french.tables import pairs, words

Forms = tuple[str, str, str, str]  # masculine and feminine singular, masculine and feminine plural

_FEMININES = pairs(
    """
    beau:belle, nouveau:nouvelle, vieux:vieille, fou:folle, mou:molle, jumeau:jumelle, blanc:blanche
    franc:franche, sec:sèche, frais:fraîche, doux:douce, faux:fausse, roux:rousse, long:longue
    oblong:oblongue, public:publique, grec:grecque, turc:turque, caduc:caduque, laïc:laïque
    favori:favorite, coi:coite, gentil:gentille, nul:nulle, gros:grosse, gras:grasse, bas:basse
    las:lasse, épais:épaisse, métis:métisse, exprès:expresse, malin:maligne, bénin:bénigne, sot:sotte
    vieillot:vieillotte, pâlot:pâlotte, boulot:boulotte, tiers:tierce, aigu:aiguë, ambigu:ambiguë
    contigu:contiguë, exigu:exiguë, suraigu:suraiguë, andalou:andalouse, paysan:paysanne, rouan:rouanne
    traître:traîtresse, maître:maîtresse, vengeur:vengeresse, pécheur:pécheresse
    enchanteur:enchanteresse, letton:lettone, lapon:lapone, mormon:mormone, dû:due, redû:redue, mû:mue
    crû:crue, recrû:recrue, tout:toute, absous:absoute, dissous:dissoute, bref:brève, hébreu:hébraïque
    ouzbek:ouzbèke, esquimau:esquimaude, moteur:motrice, complet:complète, incomplet:incomplète
    concret:concrète, discret:discrète, indiscret:indiscrète, inquiet:inquiète, replet:replète
    désuet:désuète, secret:secrète, émetteur:émettrice, promoteur:promotrice, récepteur:réceptrice
    grognon:grognonne, rigolo:rigolote, ammoniac:ammoniaque, franc-comtois:franc-comtoise
    profès:professe, roumi:roumie, maximum:maximum, minimum:minimum, pantois:pantoise, quiet:quiète
    indécis:indécise, maigriot:maigriotte, fada:fada, chasseur:chasseuse, avant-coureur:avant-coureuse
    """
)
_PLURALS = pairs(
    """
    banal:banals, bancal:bancals, fatal:fatals, final:finals, fractal:fractals, glacial:glacials
    natal:natals, naval:navals, prénatal:prénatals, périnatal:périnatals, postnatal:postnatals
    néonatal:néonatals, tonal:tonals, atonal:atonals, boréal:boréals, austral:australs, causal:causals
    marial:marials, bleu:bleus, feu:feus, hébreu:hébreux, tout:tous, dû:dus, redû:redus, mû:mus
    crû:crus, recrû:recrus, esquimau:esquimaux
    """
)
_INVARIABLE = words(
    """
    marron orange kaki crème burkinabè standard super rock high-tech bio anti cool sexy angora ocre
    turquoise émeraude bordeaux prune cerise moutarde olive saumon argent or lilas indigo debout
    soi-disant acajou abricot anthracite aubergine auburn azur bistre brique café caramel carmin
    champagne chocolat citron cognac corail cuivre cyan ébène fuchsia framboise grenat ivoire jade
    lavande magenta mastic miel nacre noisette paille pastel pervenche pétrole pistache platine rouille
    rubis sable safran sépia taupe tilleul tomate topaze vermillon vidéo audio photo télé clé pop punk
    fun soul jazz hi-fi gratis gaga baba zen design kitsch K.-O. open outdoor indoor premium low-cost sterling
    post-mortem vintage glamour tendance mode nickel
    """
)
_ONE_GENDER = words("chic snob rosat")  # « une robe chic », « des robes chics »
# A colour that another word makes precise does not vary: « des rideaux bleu clair ».
_COLOURS = words("bleu vert rouge jaune gris noir blanc brun rose violet mauve roux blond châtain beige")
_SHADES = words(
    """
    clair foncé pâle vif marine ciel roi nuit pomme bouteille sapin olive citron or canari sang bordeaux
    vermillon cerise feu brique fer perle acier souris anthracite turquoise pétrole lavande bonbon
    fuchsia azur électrique fluo doré cendré sombre
    """
)
# Compounds of which both parts vary; of others only the last does (« nord-coréen »).
_BOTH_VARY = words(
    """
    sourd-muet aigre-doux social-démocrate chrétien-démocrate ivre-mort premier-né dernier-né
    social-libéral national-socialiste radical-socialiste petit-bourgeois grand-bourgeois
    """
)
_ADVERBS = words("très plus moins peu bien mal assez aussi trop si non tout")

_PREFIXES = (
    "ultra",
    "archi",
    "hyper",
    "super",
    "extra",
    "sub",
    "inter",
    "aéro",
    "anti",
    "semi",
    "bi",
    "tri",
    "pré",
    "péri",
)
_IRREGULAR = _FEMININES.keys() | _PLURALS.keys()

# What a masculine singular ends in, and the feminine that it takes; the first that fits wins.
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("eau", "elle"),
    ("er", "ère"),
    ("eux", "euse"),
    ("oux", "ouse"),
    ("f", "ve"),
    ("el", "elle"),
    ("eil", "eille"),
    ("ien", "ienne"),
    ("ïen", "ïenne"),
    ("éen", "éenne"),
    ("yen", "yenne"),
    ("on", "onne"),
    ("et", "ette"),
    ("e", "e"),
    ("a", "a"),
    ("o", "o"),
)
_UNSURE = ("c", "g", "x", "y", "w")  # too few words, and no rule

# Before a vowel or a mute h, in the masculine singular.
BEFORE_VOWEL = pairs("beau:bel, nouveau:nouvel, vieux:vieil, fou:fol, mou:mol")


@lru_cache(maxsize=2048)
def forms(base: str) -> Forms:
    """The four forms of an adjective or past participle given in the masculine singular.

    In a compound the last word varies. Raises FrenchError for a group of words, and for a word
    whose feminine neither the tables nor a sure rule give.

    >>> forms("nord-coréen")
    ('nord-coréen', 'nord-coréenne', 'nord-coréens', 'nord-coréennes')
    >>> forms("national"), forms("reçu")[1], forms("nouveau")[2]
    (('national', 'nationale', 'nationaux', 'nationales'), 'reçue', 'nouveaux')
    """
    head, space, last = base.rpartition(" ")
    if is_compound_colour(base):
        return base, base, base, base
    if space:
        if head not in _ADVERBS:
            raise FrenchError(
                f"« {base} » : accordez ce groupe de mots avec « accord » et ses quatre formes."
            )
        return _after(f"{head} ", forms(last))
    if base in _INVARIABLE:
        return base, base, base, base
    start, hyphen, end = base.rpartition("-")
    if base in _BOTH_VARY:
        ms, fs, mp, fp = (f"{a}-{b}" for a, b in zip(forms(start), forms(end), strict=True))
        return ms, fs, mp, fp
    if start == "tout":  # an adverb that agrees in the feminine alone
        ms, fs, mp, fp = forms(end)
        return base, f"toute-{fs}", f"tout-{mp}", f"toutes-{fp}"
    if hyphen and base not in _FEMININES:
        return _after(f"{start}-", forms(end))
    prefix = next((p for p in _PREFIXES if base.startswith(p) and base[len(p) :] in _IRREGULAR), "")
    if prefix:  # « ultrasecret », « subaigu »
        return _after(prefix, forms(base[len(prefix) :]))
    if base in _ONE_GENDER:
        return base, base, f"{base}s", f"{base}s"
    feminine = _FEMININES.get(base) or _feminine(base)
    return base, feminine, masculine_plural(base), f"{feminine}s"


def before_vowel(masculine: str) -> str:
    """A masculine singular as it stands before a vowel or a mute h.

    >>> before_vowel("nouveau"), before_vowel("grand")
    ('nouvel', 'grand')
    """
    return BEFORE_VOWEL.get(masculine, masculine)


def is_compound_colour(base: str) -> bool:
    """Whether it is a colour of two words, which never varies.

    >>> is_compound_colour("bleu clair"), is_compound_colour("bleu-vert"), is_compound_colour("bleu")
    (True, True, False)
    """
    first, joined, second = base.replace(" ", "-").partition("-")
    return bool(joined) and first in _COLOURS and second in (_COLOURS | _SHADES)


def masculine_plural(base: str) -> str:
    """The masculine plural of an adjective; unlike its feminine it is never in doubt.

    >>> masculine_plural("spécial"), masculine_plural("naval"), masculine_plural("heureux")
    ('spéciaux', 'navals', 'heureux')
    """
    if is_compound_colour(base):
        return base
    start, hyphen, end = base.rpartition("-")
    if base in _BOTH_VARY:
        return f"{masculine_plural(start)}-{masculine_plural(end)}"
    if hyphen:
        return f"{start}-{masculine_plural(end)}"
    if base in _INVARIABLE or base.endswith(("s", "x", "z")):
        return base
    if base in _PLURALS:
        return _PLURALS[base]
    if base.endswith("al"):
        return f"{base[:-1]}ux"
    return f"{base}x" if base.endswith("eau") else f"{base}s"


def _after(start: str, ending: Forms) -> Forms:
    ms, fs, mp, fp = ending
    return start + ms, start + fs, start + mp, start + fp


def _feminine(base: str) -> str:
    if base.endswith("eur"):
        return _feminine_in_eur(base)
    for ending, feminine in _ENDINGS:
        if base.endswith(ending):
            return base.removesuffix(ending) + feminine
    if base.endswith(_UNSURE):
        raise _unknown(base)
    return f"{base}e"


def _feminine_in_eur(base: str) -> str:
    feminine = in_eur(base)
    if not feminine:
        raise _unknown(base)
    return feminine


def _unknown(base: str) -> FrenchError:
    return FrenchError(
        f"« {base} » : féminin inconnu ; écrivez les quatre formes avec « accord » dans la phrase."
    )
