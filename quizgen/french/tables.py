"""Reading the small tables of words that the rest of the package is built on."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """The words of a table, parted by spaces or line breaks.

    >>> sorted(words("le la les"))
    ['la', 'le', 'les']
    """
    return frozenset(table.split())


def prefixes(table: str) -> tuple[str, ...]:
    """The same as a tuple, as `str.startswith` takes them.

    >>> prefixes("hors haut")
    ('haut', 'hors')
    """
    return tuple(sorted(words(table)))


def names(table: str) -> tuple[str, ...]:
    """The entries of a table, parted by commas or line breaks, in their order.

    >>> names("Le Caire, Le Cap")
    ('Le Caire', 'Le Cap')
    """
    entries = (entry.strip() for entry in table.replace("\n", ",").split(","))
    return tuple(entry for entry in entries if entry)


def pairs(table: str) -> dict[str, str]:
    """The « left:right » entries of a table, parted as in `names`.

    >>> pairs("œil:yeux, ciel:cieux")
    {'œil': 'yeux', 'ciel': 'cieux'}
    """
    split = (entry.partition(":") for entry in names(table))
    return {left: right for left, _, right in split}
