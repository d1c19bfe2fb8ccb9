"""LanguageTool's French rules, as LingoTweaker runs them without Java or a server."""

from __future__ import annotations

from functools import cache
from typing import Any

from tests.judges.findings import SPELLING, Finding


def findings(text: str) -> list[Finding]:
    """All that LanguageTool objects to in a paragraph."""
    raw = text.encode()
    found = []
    for one in _engine().check(text):
        start = len(raw[: one["offset"]].decode())  # offset and length count bytes
        span = raw[one["offset"] : one["offset"] + one["length"]].decode()
        rule = SPELLING if one["issue_type"] == "misspelling" else one["rule_id"]
        found.append(Finding("languagetool", rule, start, start + len(span), span, one["message"]))
    return sorted(found, key=lambda one: one.start)


@cache
def _engine() -> Any:
    import lt_py

    return lt_py.Engine("fr")
