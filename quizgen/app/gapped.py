"""A text with gaps: filled in where the words are missing, and as it stands once it is answered."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from quizgen.app.language import _
from quizgen.app.markup import escape_markdown, html, join, show
from quizgen.model.item import Cloze, Gap


def draw_gaps(shape: Cloze, key: str) -> None:
    """Draw the text with a control in each gap; their values are in the session state under `key`.

    The style sheet lays out what is in this container as words of one paragraph.
    """
    if shape.bank and len(shape.gaps) > 1:
        show(bank(shape))
    with st.container(key="trous"):
        _words(shape.parts[0])
        for index, (gap, after) in enumerate(zip(shape.gaps, shape.parts[1:], strict=True)):
            _control(shape, gap, index, f"{key}/{index}")
            _words((f" ({gap.clue})" if gap.clue else "") + after)


def gapped_text(shape: Cloze, *, filled: bool = False) -> Markup:
    """The text with its numbered gaps and the words on offer, or with each gap `filled` with its word."""
    pieces = [html("{text}", text=shape.parts[0])]
    for number, (gap, after) in enumerate(zip(shape.gaps, shape.parts[1:], strict=True), 1):
        clue = f" ({gap.clue})" if gap.clue else ""
        word = html("{word} ", word=gap.answer) if filled else ""
        pieces.append(html('<span class="qz-gap">{word}({n})</span>{clue}', word=word, n=number, clue=clue))
        pieces.append(html("{text}", text=after))
    text = html('<p class="qz-cloze" lang="fr">{text}</p>', text=join(pieces))
    return text + bank(shape) if shape.bank and not filled else text


def bank(shape: Cloze) -> Markup:
    """The words on offer, in a line."""
    return html(
        '<p><span class="qz-label">{label}</span> <span lang="fr">{words}</span></p>',
        label=_("Mots\u00a0:"),
        words=" · ".join(shape.bank),
    )


def _words(text: str) -> None:
    if text:
        show(html('<span lang="fr">{text}</span>', text=text))


def _control(shape: Cloze, gap: Gap, index: int, key: str) -> None:
    """A gap's control; its label, which is heard and not seen, says which gap it is."""
    label = escape_markdown(_("Trou {n}", n=index + 1) + (f" ({gap.clue})" if gap.clue else ""))
    if shape.bank:
        st.selectbox(
            label,
            shape.bank,
            index=None,
            key=key,
            label_visibility="collapsed",
            placeholder=f"({index + 1})",
            filter_mode=None,
        )
    else:
        st.text_input(
            label, key=key, label_visibility="collapsed", placeholder=f"({index + 1})", autocomplete="off"
        )
