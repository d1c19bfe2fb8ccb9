"""French typography: no-break spaces, quotes, apostrophes and dots, in text that may hold markup."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.french.quotation import quotation

NARROW, NO_BREAK = "\u202f", "\u00a0"
_SPACES = "[ \u00a0\u202f\u2009]*"
_CUT = "\ue000"  # stands between parts: neither a letter nor a space
# What is left alone: markup, entities, fields and clozes, sounds, times, ratios, targets of links, code...
_PROTECTED = r"""
      <!--.*?--> | <(?P<raw>script|style|pre|code|kbd)\b.*?</(?P=raw)\s*> | </?[A-Za-z][^<>]*>
    | &\#?\w+; | \{\{.*?\}\} | \{%.*?%\} | \[sound:[^\]]*\] | `[^`\n]+`
    | (?<=\])\([^()\s]*\) | ^[ ]*\[[^\]\n]+\]:(?=[ ]) | \d+:\d+ | [:;]-[()DPp] | [!=]=
"""
# ... and addresses and paths, which are looked for only where one of their signs stands.
_ADDRESSES = r"""
      [a-z][a-z0-9+.-]*://[^\s<>«»]+ | mailto:\S+ | www\.[^\s<>«»]+ | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?<![^\W\d_])[a-z]:[\\/][^\s<>«»"]+
"""
_ADDRESSED = re.compile(r"@|://|www\.|mailto:|[a-z]:[\\/]", re.IGNORECASE)
# Where any of all this but addresses may begin: a glance that spares the search for each at every letter.
_FIRST = r"[<&{\[`(:;=!?«»'.%‰€$£°\d]|[ \u00a0\u202f\u2009]+[\[»;!?:%‰€$£\dkcmh°-]|n°|M[Mmlg.]"
_UNITS = "km²|km/h|km|kg|cm|mm|m²|m³|ha|°C|min|MWh|MW|kWh|kW|h"
_TITLES = r"MM?\.|Mmes?|Mlles?|Mgr"
_MARKS = rf"""
      (?P<dots>\.{{3,}}) | (?P<apostrophe>(?<=[^\W\d_])')
    | (?P<open>«{_SPACES}) | (?P<close>{_SPACES}») | {_SPACES}(?![;!?]+(?:=|-[()DP]))(?P<high>[;!?]+)
    | {_SPACES}(?<!:)(?P<colon>:)(?=[\s;!?«<»){_CUT}]|$)
    | (?<=\d){_SPACES}(?P<sign>(?:[%‰€$£]|°C)(?!\w)) | (?<=\d)[ \u202f](?P<unit>(?:{_UNITS})(?!\w))
    | (?<=\d[ \u00a0\u202f]h)[ \u202f](?P<minutes>\d\d)(?!\d)
    | \b(?P<number>n°){_SPACES}(?=\d)
    | (?<!\d{{4}})(?<![.,…]\d)(?<![.,…]\d\d)(?<![.,…]\d\d\d)(?<=\d)
      (?P<thousands>[ \u00a0\u2009])(?=\d{{3}}(?!\d))
    | \b(?P<title>(?-i:{_TITLES}))[ ](?=(?-i:[A-ZÀ-Ý]))
    | (?<=[^\W\d_]|[»”).,…])[ ](?P<dash>--?)[ ](?=[^\W\d_]|[«“(])
"""
_LONGEST_TAG = 300
# A text without any of these stays as it is.
_SIGN = re.compile(rf"[';:!?«»\"%‰€$£°]|\.{{3}}|\d[ \u00a0\u2009](?:\d{{3}}|{_UNITS})|\b(?:{_TITLES}) | --? ")
_NO_SPACE_AFTER = "([{«“‘\n\t"


def typo(text: str) -> str:
    r"""`text` with French spaces and signs; applied twice it changes nothing more.

    A narrow no-break space goes before ; ! ? and between thousands, a no-break space before : % €, inside
    « », before a unit, around the h of « 20 h 30 » and after n° and M.; ’ stands for ', … for three dots,
    « » or “ ” for straight quotes, – for a lone hyphen between words. Tags, entities, addresses, paths,
    {{fields}}, [sound:…], `code`, targets of links, 14:30 and 3:2 stay as they are. Source: Lexique des
    règles typographiques en usage à l’Imprimerie nationale.

    >>> typo("L'accord est signé ?").replace("\u202f", "_")
    'L’accord est signé_?'
    >>> typo("À 14:30 : voir https://example.org/?a=1").replace("\u00a0", "~")
    'À 14:30~: voir https://example.org/?a=1'
    """
    if not _SIGN.search(text):
        return text
    addressed = _ADDRESSED.search(text) is not None
    return _pattern(addressed).sub(_set, quotation(text, _protected(addressed)))


@lru_cache(maxsize=10_000)
def typo_parts(*parts: str) -> tuple[str, ...]:
    r"""The parts of one text, set as the whole is: what follows a gap knows that it begins no line.

    >>> [part.replace("\u00a0", "~") for part in typo_parts("Un ", "accord", " : c'est dit.")]
    ['Un ', 'accord', '~: c’est dit.']
    """
    return tuple(typo(_CUT.join(part.replace(_CUT, "") for part in parts)).split(_CUT))


_FLAGS = re.VERBOSE | re.DOTALL | re.IGNORECASE | re.MULTILINE


@lru_cache(maxsize=2)
def _protected(addressed: bool) -> re.Pattern[str]:
    return re.compile(f"{_ADDRESSES} | {_PROTECTED}" if addressed else _PROTECTED, _FLAGS)


@lru_cache(maxsize=2)
def _pattern(addressed: bool) -> re.Pattern[str]:
    if addressed:
        return re.compile(f"(?P<protected>{_ADDRESSES}|{_PROTECTED})|{_MARKS}", _FLAGS)
    return re.compile(f"(?={_FIRST})(?:(?P<protected>{_PROTECTED})|{_MARKS})", _FLAGS)


def _set(match: re.Match[str]) -> str:
    match match.lastgroup:
        case "protected" | "raw":
            return match.group()
        case "dots":
            return "…"
        case "apostrophe":
            return "’"
        case "open":
            return f"«{NO_BREAK}"
        case "close":
            return f"{NO_BREAK}»"
        case "sign" | "unit" | "minutes":
            return NO_BREAK + match[match.lastgroup]
        case "number" | "title":
            return match[match.lastgroup] + NO_BREAK
        case "thousands":
            return NARROW
        case "dash":
            return " – "
        case _:
            return _high(match)


def _high(match: re.Match[str]) -> str:
    """One of ; ! ? or : with its space."""
    mark = match["high"] or match["colon"]
    return (NARROW if match["high"] else NO_BREAK) + mark if _wants_space(match) else match.group()


def _wants_space(match: re.Match[str]) -> bool:
    """Not at the start of a line, nor after an opening bracket or tag."""
    start = match.start()
    before = match.string[max(0, start - _LONGEST_TAG) : start].rstrip(" \u00a0\u202f\u2009")
    if not before or before[-1] in _NO_SPACE_AFTER:
        return False
    opening_tag = before[-1] == ">" and re.search(r"<[A-Za-z][^<>]*>$", before)
    return not opening_tag
