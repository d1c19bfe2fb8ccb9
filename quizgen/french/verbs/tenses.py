"""The tenses by the names that people give them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from quizgen.errors import FrenchError
from quizgen.french.tables import pairs

PRESENT, IMPARFAIT, FUTUR = "présent", "imparfait", "futur"
CONDITIONNEL, SUBJONCTIF, PASSE_SIMPLE = "conditionnel", "subjonctif", "passé simple"
IMPERATIF, PARTICIPE_PRESENT, PARTICIPE_PASSE = "impératif", "participe présent", "participe passé"
GERONDIF, INFINITIF, FUTUR_PROCHE = "gérondif", "infinitif", "futur proche"

# A compound tense is the auxiliary in a simple one, and the past participle.
COMPOUND: Mapping[str, str] = {
    "passé composé": PRESENT,
    "plus-que-parfait": IMPARFAIT,
    "futur antérieur": FUTUR,
    "conditionnel passé": CONDITIONNEL,
    "subjonctif passé": SUBJONCTIF,
    "infinitif passé": INFINITIF,
}
PERSONAL = (PRESENT, IMPARFAIT, FUTUR, CONDITIONNEL, SUBJONCTIF, PASSE_SIMPLE)
TENSES = (
    *(PERSONAL + tuple(COMPOUND)),
    *(IMPERATIF, PARTICIPE_PRESENT, PARTICIPE_PASSE, GERONDIF, INFINITIF, FUTUR_PROCHE),
)
_ALSO = pairs(
    """
    indicatif présent:présent, présent de l'indicatif:présent, indicatif:présent,
    indicatif imparfait:imparfait, imparfait de l'indicatif:imparfait,
    futur simple:futur, indicatif futur:futur, conditionnel présent:conditionnel,
    présent du conditionnel:conditionnel, passé du conditionnel:conditionnel passé,
    subjonctif présent:subjonctif, présent du subjonctif:subjonctif, passé du subjonctif:subjonctif passé,
    impératif présent:impératif, infinitif présent:infinitif
    """
)


@lru_cache(maxsize=256)
def tense(name: str) -> str:
    """The tense that `name` means, whatever its case, accents and hyphens.

    Raises FrenchError for a name that is none, with the nearest.

    >>> tense("Plus que parfait"), tense("subjonctif présent"), tense("present de l’indicatif")
    ('plus-que-parfait', 'subjonctif', 'présent')
    """
    try:
        return _NAMES[_key(name)]
    except KeyError:
        raise FrenchError(
            f"« {name} » n’est pas un temps connu ; les temps sont : {', '.join(TENSES)}."
        ) from None


def _key(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.casefold().replace("’", "'").replace("-", " "))
    return " ".join("".join(one for one in letters if not unicodedata.combining(one)).split())


_NAMES = {_key(name): name for name in TENSES} | {_key(name): known for name, known in _ALSO.items()}
