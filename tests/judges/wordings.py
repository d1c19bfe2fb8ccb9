"""The French that stands in the program itself: instructions, labels, messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from quizgen.french.typography import typo
from tests.judges.texts import sentence
from tests.test_house import ROOT

_PARTS = (
    "app",
    "cards",
    "exporters",
    "items",
    "study",
    "select",
    "french/comparison.py",
    "french/misspelling.py",
)
_FRENCH = re.compile(
    r"[’«»àâçéèêëîïôùûœ\u202f]|\b(?:le|la|les|un|une|des|du|de|et|vos|votre|ce|cette|est|dans|pour|avec)\b"
)
_ENGLISH = re.compile(r"\b(?:the|is|are|of|and|or|an|to|for|with|not|no|in|it|this|has|at|by|from|needs?)\b")
_FIELD = re.compile(r"\{\{?[^{}]*\}\}?|%\(\w+\)[sd]")
_TAG = re.compile(r"<[^<>]*>")
_BLOCKS = re.compile(r"\n\s*\n|</?(?:br|p|div|span|blockquote|li|td|th|h\d)\b[^<>]*>")
_MARKUP = re.compile(r"\*\*|[_`#|]|:material/\w+:|&nbsp;")
_VALUE = "\ue000"  # what an f-string fills in


def wordings() -> dict[str, str]:
    """Each French text of more than one word as a sentence, and where it stands.

    What is filled in reads « 3 »; what the engine sets by itself is set here too.
    """
    found: dict[str, str] = {}
    for path in _modules():
        place = str(path.relative_to(ROOT))
        for line, text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            for part in filter(_is_french, _BLOCKS.split(text)):
                shown = typo(_plain(part)) if "/items/" in place else _plain(part)
                found.setdefault(sentence(shown), f"{place}:{line}")
    return found


def _modules() -> Iterator[Path]:
    for part in _PARTS:
        path = ROOT / "quizgen" / part
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The strings of a module but its docstrings; an f-string whole."""
    skip = {id(text) for node in ast.walk(tree) for text in _not_shown(node)}
    single = {id(node.args[0]) for node in ast.walk(tree) if _counts(node)}
    for node in ast.walk(tree):
        if id(node) in skip:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = (str(one.value) if isinstance(one, ast.Constant) else _VALUE for one in node.values)
            text = re.sub(rf"{_VALUE}(?=[^\W\d_])|(?<=[^\W\d_]){_VALUE}", "", _MARKUP.sub("", "".join(parts)))
            yield node.lineno, text.replace(_VALUE, "3")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value.replace("{n}", "1") if id(node) in single else node.value


def _counts(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether it is `plural(one, many, n)`, whose first text is said of one thing."""
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "plural"


def _not_shown(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, the parts of f-strings, and what goes to an exception or a pattern."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        yield from (inner for value in node.values for inner in ast.walk(value))
    compiles = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "compile"
    if compiles or isinstance(node, ast.Raise):
        yield from ast.walk(node)


def _is_french(text: str) -> bool:
    bare = _plain(text)
    return (
        " " in bare
        and _FRENCH.search(bare) is not None
        and _ENGLISH.search(bare) is None
        and "{{" not in text
    )


def _plain(text: str) -> str:
    return re.sub(r"[ \n]+", " ", _MARKUP.sub("", _FIELD.sub("3", _TAG.sub("", text)))).strip()
