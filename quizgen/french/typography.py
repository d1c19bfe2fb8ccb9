"""French typography: no-break spaces, apostrophes and dots, in text that may hold markup."""

from __future__ import annotations

import re
from functools import lru_cache

NARROW, NO_BREAK = "\u202f", "\u00a0"
_SPACES = "[ \u00a0\u202f]*"
_CUT = "\ue000"  # stands between parts: neither a letter nor a space
# What is left alone: markup, entities, addresses, fields and clozes, sounds, times and ratios.
_PROTECTED = r"""
      <!--.*?--> | <(?P<raw>script|style|pre|code|kbd)\b.*?</(?P=raw)\s*> | </?[A-Za-z][^<>]*>
    | &\#?\w+; | \{\{.*?\}\} | \[sound:[^\]]*\]
    | [a-z][a-z0-9+.-]*://[^\s<>«»]+ | mailto:\S+ | www\.[^\s<>«»]+ | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | \d+:\d+
"""
_MARKS = rf"""
      (?P<dots>\.{{3,}}) | (?P<apostrophe>(?<=[^\W\d_])')
    | (?P<open>«{_SPACES}) | (?P<close>{_SPACES}») | {_SPACES}(?P<high>[;!?]+)
    | {_SPACES}(?<!:)(?P<colon>:)(?=[\s«<»){_CUT}]|$)
"""
_LONGEST_TAG = 300
_SIGN = re.compile(r"[';:!?«»]|\.{3}")  # a text without any stays as it is
_NO_SPACE_AFTER = "([{«“‘\n\t"


def typo(text: str) -> str:
    r"""`text` with French spaces and signs; applied twice it changes nothing more.

    A narrow no-break space goes before ; ! ?, a no-break space before : and inside « », ’ stands
    for ', … for three dots. Tags, entities, addresses, {{fields}}, [sound:…], 14:30 and 3:2 stay as
    they are.

    >>> typo("L'accord est signé ?").replace("\u202f", "_")
    'L’accord est signé_?'
    >>> typo("À 14:30 : voir https://example.org/?a=1").replace("\u00a0", "~")
    'À 14:30~: voir https://example.org/?a=1'
    """
    return _pattern().sub(_set, text) if _SIGN.search(text) else text


def typo_parts(*parts: str) -> tuple[str, ...]:
    r"""The parts of one text, set as the whole is: what follows a gap knows that it begins no line.

    >>> [part.replace("\u00a0", "~") for part in typo_parts("Un ", "accord", " : c'est dit.")]
    ['Un ', 'accord', '~: c’est dit.']
    """
    return tuple(typo(_CUT.join(part.replace(_CUT, "") for part in parts)).split(_CUT))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    flags = re.VERBOSE | re.DOTALL | re.IGNORECASE
    return re.compile(f"(?P<protected>{_PROTECTED})|{_MARKS}", flags)


def _set(match: re.Match[str]) -> str:
    if match["protected"]:
        return match.group()
    if match["dots"]:
        return "…"
    if match["apostrophe"]:
        return "’"
    if match["open"]:
        return f"«{NO_BREAK}"
    if match["close"]:
        return f"{NO_BREAK}»"
    mark = match["high"] or match["colon"]
    return (NARROW if match["high"] else NO_BREAK) + mark if _wants_space(match) else mark


def _wants_space(match: re.Match[str]) -> bool:
    """Not at the start of a line, nor after an opening bracket or tag."""
    start = match.start()
    before = match.string[max(0, start - _LONGEST_TAG) : start].rstrip(" \u00a0\u202f")
    if not before or before[-1] in _NO_SPACE_AFTER:
        return False
    opening_tag = before[-1] == ">" and re.search(r"<[A-Za-z][^<>]*>$", before)
    return not opening_tag
