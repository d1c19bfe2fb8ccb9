"""Grammalecte, which Debian packages for its own Python: found there and imported from there."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

from tests.judges.findings import SPELLING, Finding

CURE = "Grammalecte is missing; on Debian or Ubuntu: apt-get install python3-grammalecte"
_FOLDERS = (Path("/usr/lib/python3/dist-packages"), *Path("/usr/lib").glob("python3*/site-packages"))


class Missing(Exception):
    """Grammalecte cannot be imported from anywhere."""


def findings(text: str) -> list[Finding]:
    """All that Grammalecte objects to in a paragraph."""
    grammar, spelling = _checker().getParagraphErrors(text)
    found = [
        Finding("grammalecte", _rule(one), one["nStart"], one["nEnd"], _span(text, one), one["sMessage"])
        for one in grammar
    ]
    for one in spelling:
        message = "mot inconnu"
        found.append(Finding("grammalecte", SPELLING, one["nStart"], one["nEnd"], _span(text, one), message))
    return sorted(found, key=lambda one: one.start)


def _rule(error: dict[str, Any]) -> str:
    """The id without the numbers of the rule's block, which change with each version."""
    return str(error["sRuleId"]).partition("__b")[0]


def _span(text: str, error: dict[str, Any]) -> str:
    return text[error["nStart"] : error["nEnd"]]


@cache
def _checker() -> Any:
    try:
        import grammalecte
    except ImportError:
        grammalecte = _of_the_system()
    return grammalecte.GrammarChecker("fr")


def _of_the_system() -> Any:
    """The package alone, without the rest of its folder coming within reach of the tests."""
    for folder in _FOLDERS:
        start = folder / "grammalecte" / "__init__.py"
        spec = importlib.util.spec_from_file_location(
            "grammalecte", start, submodule_search_locations=[str(start.parent)]
        )
        if start.is_file() and spec and spec.loader:
            module = importlib.util.module_from_spec(spec)
            sys.modules["grammalecte"] = module
            spec.loader.exec_module(module)
            return module
    raise Missing(CURE)
