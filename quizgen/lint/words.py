"""The words of a text as rules compare them: folded, cut, and without their endings."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quizgen.items.find import fold

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*’?")
_SENTENCE_NUMBER = re.compile(r"\s*\((?:phrases? |l\. )[^()]*\)")

# What holds a French sentence together: sharing these tells nothing about an answer.
FUNCTION_WORDS = frozenset(
    """
    a afin ai ainsi alors après au aucun aucune auquel aussi autre autres aux auxquels avait avaient
    avant avec avez avoir avons c’ ça car ce ceci cela celle celles celui ces cet cette ceux chacun
    chaque chez ci comme comment contre d’ dans de depuis des dès deux devant dire dit donc dont du
    duquel elle elles en encore entre est et étaient était été être eu eux faire fait fut hors ici il
    ils j’ je jusque jusqu’ l’ la là laquelle le lequel les lesquelles lesquels leur leurs lorsque lui
    m’ ma mais me même mêmes mes mieux moi moins mon n’ ne ni non nos notre nous on ont ou où oui par
    parce parmi pas pendant peu peut peuvent pour pourquoi pourrait pourraient puis puisque qu’ quand
    que quel quelle quelles quels qu’est-ce est-ce qui quoi s’ sa sans se sera seraient serait seront
    ses si sien sienne soi soit son sont sous sur t’ ta te tes toi ton tous tout toute toutes très trop
    tu un une vers voici voilà vont vos votre vous va y peut-être d’après selon texte article phrase
    propos sujet quelqu’ plus jour jours moment il-y-a a-t-il a-t-elle a-t-on ont-ils ont-elles est-il
    est-elle sont-ils sont-elles
    """.split()
)
_TAIL = re.compile(r"-(?:t-)?(?:il|elle|on|ils|elles|vous|ce|y|là|ci)$")


@cache
def _stemmer() -> object:
    import snowballstemmer

    return snowballstemmer.stemmer("french")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A folded word without its ending: forms of one word mostly come out alike.

    >>> stem("coopération") == stem("coopérations"), stem("sanctions") == stem("voyage")
    (True, False)
    """
    return str(_stemmer().stemWord(_TAIL.sub("", word)))  # type: ignore[attr-defined]


@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; « l’ » and « qu’ » stand by themselves.

    >>> words("L'agence est-elle russe ?")
    ('l’', 'agence', 'est-elle', 'russe')
    """
    return tuple(_WORD.findall(fold(text)))


@lru_cache(maxsize=50_000)
def lemmas(text: str) -> frozenset[str]:
    """What a text is about: its words without endings, those that only hold it together left out.

    >>> sorted(lemmas("Où est la destination du voyage ?")) == sorted(map(stem, ["destination", "voyage"]))
    True
    """
    return frozenset(stem(word) for word in words(text) if word not in FUNCTION_WORDS and len(word) > 1)


def uncited(text: str) -> str:
    """A rationale without the number of its sentence.

    >>> uncited("Il est parti (phrase 3).")
    'Il est parti.'
    """
    return _SENTENCE_NUMBER.sub("", text)
