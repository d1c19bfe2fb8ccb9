"""Text on its way to the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from quizgen.app.markup import escape_markdown, glosses, html, join


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a*b*", r"a\*b\*"),
        ("2 $ et 3 $", r"2 \$ et 3 \$"),
        (":red[non]", r"\:red\[non\]"),
        ("`x` ~y~", r"\`x\` \~y\~"),
        ("<b>", r"\<b\>"),
        ("# titre\n- puce", r"\# titre - puce"),
        ("- puce", r"\- puce"),
        ("1. puce", r"1\. puce"),
        ("2024) puce", r"2024\) puce"),
        ("---", r"\---"),
        ("    code", "code"),
    ],
)
def test_what_markdown_reads_is_escaped(text: str, expected: str) -> None:
    assert expected == escape_markdown(text)


@pytest.mark.parametrize(
    "text", ["Kim Jong-un (2024), à 20 h", "L’annonce\u00a0: oui, non\u202f; où\u202f?", "-5 degrés", "1,5"]
)
def test_ordinary_french_is_left_alone(text: str) -> None:
    assert text == escape_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        ":smile: x",
        ":material/home:",
        ":material_home:",
        ":streamlit:",
        "a -> b",
        "https://a.fr",
        "www.a.fr",
        "a@b.fr",
    ],
)
def test_what_the_browser_rewrites_later_is_interrupted(text: str) -> None:
    assert "\u2060" in escape_markdown(text)


@given(st.text())
def test_escaping_keeps_every_character_and_leaves_none_active(text: str) -> None:
    escaped = escape_markdown(text)
    assert "\n" not in escaped
    plain = escaped.replace("\\\\", "\0")
    for mark in "*_`[]<>$#~&":
        assert plain.count(mark) == plain.count("\\" + mark)


@given(st.text())
def test_html_holes_are_escaped(text: str) -> None:
    body = html("<p>{text}</p>", text=text)
    assert text == body.removeprefix("<p>").removesuffix("</p>").unescape() or "<" in text
    assert "<" not in body[3:-4]


def test_pieces_are_escaped_unless_they_are_markup() -> None:
    assert "&lt;i&gt;<b>" == join(["<i>", Markup("<b>")])


def test_glosses_carry_their_language() -> None:
    assert '<span lang="vi">' in glosses({"vi": "người"})
    assert '<span lang="&#34;x">' in glosses({'"x': "y"})
