"""The four forms of an adjective or participle: rules, and the words that break them."""

from __future__ import annotations

from functools import lru_cache

from quizgen.errors import FrenchError

Forms = tuple[str, str, str, str]  # masculine and feminine singular, masculine and feminine plural

# Feminine of the masculines that no rule gives.
_FEMININES: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    beau:belle nouveau:nouvelle vieux:vieille fou:folle mou:molle jumeau:jumelle blanc:blanche franc:franche
    sec:sèche frais:fraîche doux:douce faux:fausse roux:rousse long:longue oblong:oblongue public:publique
    grec:grecque turc:turque caduc:caduque laïc:laïque favori:favorite coi:coite gentil:gentille nul:nulle
    gros:grosse gras:grasse bas:basse las:lasse épais:épaisse métis:métisse exprès:expresse profès:professe
    malin:maligne bénin:bénigne muet:muette net:nette coquet:coquette violet:violette cadet:cadette fluet:fluette
    sot:sotte vieillot:vieillotte pâlot:pâlotte boulot:boulotte maigriot:maigriotte tiers:tierce
    aigu:aiguë ambigu:ambiguë contigu:contiguë exigu:exiguë suraigu:suraiguë andalou:andalouse
    paysan:paysanne rouan:rouanne traître:traîtresse maître:maîtresse vengeur:vengeresse pécheur:pécheresse
    enchanteur:enchanteresse letton:lettone lapon:lapone mormon:mormone dû:due redû:redue mû:mue crû:crue recrû:recrue
    tout:toute absous:absoute dissous:dissoute résous:résoute bref:brève sauf:sauve hébreu:hébraïque
    ouzbek:ouzbèke esquimau:esquimaude meilleur:meilleure frisquet:frisquette simplet:simplette douillet:douillette
    aigrelet:aigrelette grassouillet:grassouillette propret:proprette bas-breton:bas-bretonne
    sourd-muet:sourde-muette aigre-doux:aigre-douce social-démocrate:sociale-démocrate
    chrétien-démocrate:chrétienne-démocrate ivre-mort:ivre-morte premier-né:première-née dernier-né:dernière-née
    """.split()
)

# Masculine plurals that no rule gives.
_PLURALS: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    banal:banals bancal:bancals fatal:fatals final:finals fractal:fractals glacial:glacials natal:natals naval:navals
    prénatal:prénatals périnatal:périnatals postnatal:postnatals néonatal:néonatals tonal:tonals atonal:atonals
    boréal:boréals austral:australs causal:causals marial:marials
    bleu:bleus feu:feus hébreu:hébreux tout:tous dû:dus redû:redus mû:mus crû:crus fou:fous mou:mous
    sourd-muet:sourds-muets aigre-doux:aigres-doux social-démocrate:sociaux-démocrates
    chrétien-démocrate:chrétiens-démocrates ivre-mort:ivres-morts premier-né:premiers-nés dernier-né:derniers-nés
    """.split()
)

_INVARIABLE: frozenset[str] = frozenset(
    """
    marron orange kaki crème chic burkinabè standard super pop rock high-tech bio pro anti gay cool sexy snob
    angora ocre turquoise émeraude bordeaux prune cerise moutarde olive saumon argent or lilas grenat indigo
    d’accord bien debout ensemble extra live soi-disant open
    """.split()
)  # « gays, snobs, roses » vary in usage; those kept here are left as written

_VARYING_AFTER_ALL = frozenset({"gay", "snob", "pro"})

# Adjectives in -teur and -eur whose feminine is -teuse or -euse; the others in -teur take -trice.
_EUSE: frozenset[str] = frozenset(
    """
    menteur flatteur prometteur porteur insulteur trompeur travailleur rieur moqueur rêveur voleur tapageur
    joueur batailleur gouailleur grondeur trotteur sauteur chanteur dormeur coureur bagarreur frondeur ravageur
    accrocheur provoqueur tueur casseur fédérateuse farceur râleur cajoleur enjôleur racoleur tricheur
    ravisseur fureteur radoteur complimenteur
    """.split()
)
_EURE: frozenset[str] = frozenset(
    """
    supérieur inférieur intérieur extérieur antérieur postérieur ultérieur citérieur majeur mineur meilleur
    """.split()
)

_ADVERBS = frozenset("très plus moins peu bien mal assez aussi trop si non tout dit".split())
# Before a vowel or a mute h, in the masculine singular.
BEFORE_VOWEL: dict[str, str] = {
    "beau": "bel", "nouveau": "nouvel", "vieux": "vieil", "fou": "fol", "mou": "mol",
}  # fmt: skip


@lru_cache(maxsize=2048)
def forms(base: str) -> Forms:
    """The four forms of an adjective or past participle given in the masculine singular.

    In a compound the last word varies (« nord-coréen », « socio-économique »). Raises FrenchError for a
    group of words and for an adjective in -eur that is not in the tables.

    >>> forms("nord-coréen")
    ('nord-coréen', 'nord-coréenne', 'nord-coréens', 'nord-coréennes')
    >>> forms("national"), forms("reçu")[1], forms("nouveau")[2]
    (('national', 'nationale', 'nationaux', 'nationales'), 'reçue', 'nouveaux')
    """
    head, space, last = base.rpartition(" ")
    if space:
        if head not in _ADVERBS:
            raise FrenchError(
                f"« {base} » : accordez ce groupe de mots vous-même, avec « accord » et ses quatre formes."
            )
        ms, fs, mp, fp = forms(last)
        return f"{head} {ms}", f"{head} {fs}", f"{head} {mp}", f"{head} {fp}"
    if base in _INVARIABLE and base not in _VARYING_AFTER_ALL:
        return base, base, base, base
    feminine = _FEMININES.get(base)
    plural = _PLURALS.get(base)
    if "-" in base and feminine is None:
        start, _, end = base.rpartition("-")
        ms, fs, mp, fp = forms(end)
        return f"{start}-{ms}", f"{start}-{fs}", f"{start}-{mp}", f"{start}-{fp}"
    feminine = feminine or _feminine(base)
    both = "social-démocrate" == base
    return (
        base,
        feminine,
        plural or _plural(base),
        "sociales-démocrates" if both else _feminine_plural(feminine),
    )


def _feminine_plural(feminine: str) -> str:
    if feminine in ("sourde-muette", "aigre-douce", "chrétienne-démocrate", "ivre-morte",
                    "première-née", "dernière-née"):  # fmt: skip
        return "-".join(f"{part}s" for part in feminine.split("-"))
    return f"{feminine}s"


def _feminine(base: str) -> str:
    if base.endswith("eur"):
        return _feminine_in_eur(base)
    for ending, feminine in _ENDINGS:
        if base.endswith(ending):
            return base[: len(base) - len(ending)] + feminine
    return f"{base}e"


def _feminine_in_eur(base: str) -> str:
    if base in _EURE:
        return f"{base}e"
    if base in _EUSE:
        return f"{base[:-1]}se"
    if base.endswith("teur"):
        return f"{base[:-3]}rice"
    raise FrenchError(f"« {base} » : féminin inconnu ; écrivez les quatre formes avec « accord ».")


# The first ending that fits wins; what fits none takes -e.
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("e", "e"),
    ("eau", "elle"),
    ("er", "ère"),
    ("eux", "euse"),
    ("oux", "ouse"),
    ("f", "ve"),
    ("el", "elle"),
    ("eil", "eille"),
    ("ien", "ienne"),
    ("éen", "éenne"),
    ("yen", "yenne"),
    ("on", "onne"),
    ("complet", "complète"),
    ("concret", "concrète"),
    ("crète", "crète"),
    ("discret", "discrète"),
    ("inquiet", "inquiète"),
    ("replet", "replète"),
    ("désuet", "désuète"),
    ("secret", "secrète"),
    ("quiet", "quiète"),
    ("prêt", "prête"),
    ("et", "ette"),
)


def _plural(masculine: str) -> str:
    if masculine.endswith(("s", "x", "z")):
        return masculine
    if masculine.endswith("al"):
        return f"{masculine[:-1]}ux"
    return f"{masculine}x" if masculine.endswith("eau") else f"{masculine}s"
