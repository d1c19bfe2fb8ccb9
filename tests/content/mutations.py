"""Ways to spoil a file as people do: by hand, in a hurry, with the wrong editor."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import strategies as st

Lines = list[str]
Mutation = Callable[[st.DataObject, Lines], Lines]

_KEY = re.compile(r"^(\s*(?:- )?)([a-z_]+)(:.*)$")
_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w-]+")
_ODD = "é\u00a0\u202e\u0007\ufeff😀\ud7ff§«»{}[]:#&*!|>%@`\"'\\\t-?,~\u2028\ue000٣"
_VALUES = (
    "", "[]", "{}", "[a, b]", "{a: b}", "null", "~", "yes", "on", "no", "0", "-1", "1e999", "2.5", "nan",
    "99999999999999999999", "20:30", "9999-12-30", "0001-01-01", "2024-02-30", "2023-07..2023-11", "fin 9999",
    "[[[[]]]]", "{A2: x}", "{A2: [x]}", "{Z9: x}", "{A2: ''}", "{B1: {B1: x}}", "« inconnu »", "inconnu",
    "article", "{{ inconnu }}", '"{{ inconnu }}"', '"{{ source | inconnu }}"', '"{% for x in y %}"', '"{{"',
    '"{{ source.a.b.c }}"', '"{{ ().__class__ }}"', "|", ">-", "&a [*a]", "*b", "!!python/object:os.system x",
    "[valeur: 3]", "{valeur: 3}", "{valeur: -3, nom: x}", "{valeur: 1e999999, nom: x, genre: m}",
    "{valeur: 2.5, nom: jour, genre: m}", "{texte: x}", "{infinitif: x}", "{que: {B2: x}}", "{periode: 2024}",
    "'", '"', "\t", "a: b: c", "[{why: x, fact: [y]}]", "{why: x}", "x" * 5000,
)  # fmt: skip


def _row(data: st.DataObject, lines: Lines) -> int:
    return data.draw(st.integers(0, max(0, len(lines) - 1)))


def delete(data: st.DataObject, lines: Lines) -> Lines:
    first = _row(data, lines)
    return lines[:first] + lines[first + data.draw(st.integers(1, 6)) :]


def duplicate(data: st.DataObject, lines: Lines) -> Lines:
    first = _row(data, lines)
    last = first + data.draw(st.integers(1, 12))
    return lines[:last] + lines[first:last] + lines[last:]


def move(data: st.DataObject, lines: Lines) -> Lines:
    first, to = _row(data, lines), _row(data, lines)
    rest = lines[:first] + lines[first + 1 :]
    return rest[:to] + lines[first : first + 1] + rest[to:]


def indent(data: st.DataObject, lines: Lines) -> Lines:
    row = _row(data, lines)
    shift = data.draw(st.sampled_from([-4, -2, -1, 1, 2, 4]))
    line = " " * shift + lines[row] if shift > 0 else lines[row][-shift:]
    return [*lines[:row], line, *lines[row + 1 :]]


def tab(data: st.DataObject, lines: Lines) -> Lines:
    row = _row(data, lines)
    return [*lines[:row], lines[row].replace("  ", "\t", 1), *lines[row + 1 :]]


def rename_key(data: st.DataObject, lines: Lines) -> Lines:
    rows = [number for number, line in enumerate(lines) if _KEY.match(line)]
    if not rows:
        return delete(data, lines)
    row = data.draw(st.sampled_from(rows))
    names = [match[2] for line in lines if (match := _KEY.match(line))]
    new = data.draw(st.sampled_from([*names, "inconnu", "", "Id", "why", "fact", "kind", "from", "é"]))
    return [*lines[:row], _KEY.sub(rf"\g<1>{new}\g<3>", lines[row]), *lines[row + 1 :]]


def set_value(data: st.DataObject, lines: Lines) -> Lines:
    rows = [number for number, line in enumerate(lines) if _KEY.match(line)]
    if not rows:
        return odd_letters(data, lines)
    row = data.draw(st.sampled_from(rows))
    value = data.draw(st.sampled_from(_VALUES))
    head = _KEY.sub(r"\g<1>\g<2>:", lines[row])
    return [*lines[:row], f"{head} {value}", *lines[row + 1 :]]


def swap_words(data: st.DataObject, lines: Lines) -> Lines:
    """Another word of the file where one stood: unknown names, wrong types, crossed facts."""
    row = _row(data, lines)
    here = list(_WORD.finditer(lines[row]))
    if not here:
        return delete(data, lines)
    other = _WORD.findall(lines[_row(data, lines)]) or ["inconnu"]
    found, new = data.draw(st.sampled_from(here)), data.draw(st.sampled_from(other))
    line = lines[row][: found.start()] + new + lines[row][found.end() :]
    return [*lines[:row], line, *lines[row + 1 :]]


def odd_letters(data: st.DataObject, lines: Lines) -> Lines:
    row = _row(data, lines)
    at = data.draw(st.integers(0, len(lines[row])))
    text = data.draw(st.text(alphabet=_ODD, min_size=1, max_size=3) | st.text(min_size=1, max_size=3))
    text = text.encode("utf-8", "ignore").decode()
    return [*lines[:row], lines[row][:at] + text + lines[row][at:], *lines[row + 1 :]]


def cut(data: st.DataObject, lines: Lines) -> Lines:
    text = "\n".join(lines)
    return text[: data.draw(st.integers(0, len(text)))].split("\n")


def drop_a_sign(data: st.DataObject, lines: Lines) -> Lines:
    row = _row(data, lines)
    signs = [at for at, sign in enumerate(lines[row]) if sign in "[]{}\"':,-()@#|."]
    if not signs:
        return delete(data, lines)
    at = data.draw(st.sampled_from(signs))
    return [*lines[:row], lines[row][:at] + lines[row][at + 1 :], *lines[row + 1 :]]


def empty(data: st.DataObject, lines: Lines) -> Lines:
    return data.draw(
        st.sampled_from([[], [""], ["[]"], ["{}"], ["# rien"], ["---"], ["- "], ["a: b"], ["texte"]])
    )


MUTATIONS: tuple[Mutation, ...] = (
    delete, duplicate, move, indent, tab, rename_key, set_value, set_value, set_value,
    swap_words, swap_words, odd_letters, cut, drop_a_sign, empty,
)  # fmt: skip


@st.composite
def files(draw: st.DrawFn, names: tuple[str, ...]) -> tuple[str, ...]:
    """Which files of a pack to spoil: mostly one."""
    return tuple(draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True)))
