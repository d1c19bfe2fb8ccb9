"""What a learner gives back to an item, and whether there is enough of it to be judged.

| shape | response |
|---|---|
| choice, true_false | the text of the option |
| true_false to be justified | the text of the option, and the words copied from the text |
| typed | the text |
| cloze | one text a gap |
| match | one response a pair, in the order of the pairs |
| order | the texts from the first to the last |
| table | one text an asked cell, row by row |

An empty text is « no answer ». Responses are texts and never positions, so that they can be stored
and still be understood when the same item shows its options in another order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import assert_never

from quizgen.model.item import Choice, Cloze, Match, Order, Shape, Table, TrueFalse, Typed

Response = str | tuple[str, ...]


def parts_expected(shape: Shape) -> int:
    """How many answers the item asks for."""
    match shape:
        case Choice() | TrueFalse(justification=None) | Typed():
            return 1
        case TrueFalse():
            return 2
        case Cloze(gaps=gaps):
            return len(gaps)
        case Match(pairs=pairs):
            return len(pairs)
        case Order(sequence=sequence):
            return len(sequence)
        case Table(rows=rows):
            return sum(1 for row in rows for cell in row if cell.accepted)
        case _:
            assert_never(shape)


def blank(shape: Shape) -> Response:
    """The response of somebody who does not know."""
    match shape:
        case Choice() | TrueFalse(justification=None) | Typed():
            return ""
        case TrueFalse() | Cloze() | Match() | Order() | Table():
            return ("",) * parts_expected(shape)
        case _:
            assert_never(shape)


def empty(response: Response) -> bool:
    """Whether nothing at all was answered.

    >>> empty(("", " ")), empty("non")
    (True, False)
    """
    return not any(text.strip() for text in ([response] if isinstance(response, str) else response))


def complaint(shape: Shape, response: Response) -> str:
    """What keeps a response from being judged, said to the learner; empty if nothing does."""
    if empty(response):
        return _NOTHING[parts_expected(shape) > 1]
    if not isinstance(response, str) and isinstance(shape, TrueFalse) and not all(map(str.strip, response)):
        return "Choisissez une réponse et donnez la phrase ou les mots du texte qui la prouvent."
    if isinstance(shape, Order) and "" in response:
        return "Donnez un rang à chaque étape."
    return ""


def arrange(shown: Sequence[str], ranks: Sequence[int | None]) -> tuple[tuple[str, ...], str]:
    r"""The shown texts in the order of their ranks, and what is wrong with these, if anything is.

    >>> arrange(["b", "a"], [2, 1])
    (('a', 'b'), '')
    >>> arrange(["b", "a"], [1, 1])
    (('', ''), 'Chaque rang sert une seule fois\u202f; le rang 1 est donné plusieurs fois.')
    """
    empty = ("",) * len(shown)
    given = [rank for rank in ranks if rank is not None]
    if len(given) < len(shown):
        return empty, "Donnez un rang à chaque étape."
    twice = [rank for rank, count in sorted(Counter(given).items()) if count > 1]
    if twice:
        said = " et ".join(map(str, twice))
        verb = "le rang {} est donné" if len(twice) == 1 else "les rangs {} sont donnés"
        told = verb.format(said)
        return empty, f"Chaque rang sert une seule fois\u202f; {told} plusieurs fois."
    placed = sorted(zip(given, shown, strict=True), key=lambda pair: pair[0])
    return tuple(text for _, text in placed), ""


_NOTHING = {
    False: "Donnez d’abord une réponse, ou choisissez «\u00a0Je ne sais pas\u00a0».",
    True: "Donnez au moins une réponse, ou choisissez «\u00a0Je ne sais pas\u00a0».",
}
