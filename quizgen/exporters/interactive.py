"""The questions as one HTML file that needs no network: text, exercises, feedback and score."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template

from quizgen.atomic import write_bytes
from quizgen.exporters.bundle import Bundle
from quizgen.exporters.interactive_data import page_data
from quizgen.exporters.report import NothingToWrite, Report
from quizgen.exporters.sheet_data import cleaned
from quizgen.exporters.sheet_options import PLAIN, SheetOptions

_HERE = files("quizgen.exporters").joinpath("templates", "html")
_SCRIPTS = ("answers.js", "grading.js", "widgets.js", "page.js")
# What could end the element that holds the data, or a line of a script.
_INERT = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


def write_html(bundle: Bundle, path: Path, *, options: SheetOptions = PLAIN) -> Report:
    """Write `bundle` to `path` as a page that asks, corrects and explains.

    Of the `options` a page follows those of its print. Raises NothingToWrite if there is no question.
    Who reads the source of the page finds the answers in it.
    """
    if not bundle.items:
        raise NothingToWrite("this text has no questions")
    write_bytes(path, page(bundle, options).encode("utf-8"))
    return Report(tuple(item.id for item in bundle.items), counts={"items": len(bundle.items)})


def page(bundle: Bundle, options: SheetOptions = PLAIN) -> str:
    """The whole page; its texts stand in it as JSON, which no browser reads as HTML or script."""
    data = cleaned(page_data(bundle))
    looks = {"large": options.large_print, "dyslexia": options.dyslexia}
    return Template(_text("page.html")).substitute(
        look=" ".join(name for name, wanted in looks.items() if wanted),
        policy=_policy(),
        title=escape(str(data["document"])),
        style=_text("style.css"),
        data=json.dumps(data, ensure_ascii=False).translate(_INERT),
        script=_script(),
    )


@cache
def _script() -> str:
    inside = "\n".join(map(_text, _SCRIPTS))
    read = 'const DATA = JSON.parse(document.getElementById("data").textContent);'
    return f'"use strict";\n(() => {{\n{read}\n{inside}}})();\n'


@cache
def _policy() -> str:
    """What the page may do: run this script, look this way, and nothing else."""
    script, style = (
        "'sha256-" + b64encode(sha256(text.encode("utf-8")).digest()).decode() + "'"
        for text in (_script(), _text("style.css"))
    )
    return f"default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'"


@cache
def _text(name: str) -> str:
    return _HERE.joinpath(name).read_text(encoding="utf-8")
